"""Work put off is kept with the customer's words and comes back at the next visit."""

from decimal import Decimal

from sqlalchemy import select

from db.models.work_orders import DeferredWork
from frontdesk.desk import Desk
from frontdesk.terms import Answer, JobSource, LineKind, PartOrigin
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import add_free_job, add_proposal
from frontdesk.work_orders.open_order import work_order_sheet
from tests.desks import Clock
from tests.factories import a_customer, a_vehicle, a_visit, agree_to_all, an_order, sign, tell_and_decide, yuan


def two_visits(desk: Desk) -> tuple[int, int]:
    customer_id = a_customer(desk)
    vehicle_id = a_vehicle(desk, customer_id)
    first, second = (a_visit(desk, customer_id=customer_id, vehicle_id=vehicle_id) for _ in range(2))
    return first, second


def deferred(desk: Desk) -> list[DeferredWork]:
    with desk.reading() as session:
        return list(session.scalars(select(DeferredWork).order_by(DeferredWork.id)))


def test_not_now_comes_back_at_the_next_visit_and_is_settled_when_agreed(desk: Desk, clock: Clock) -> None:
    first, second = two_visits(desk)
    order_id = an_order(desk, "BR0201", visit_id=first)
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id, Answer.NOT_NOW, "下个月发奖金再换")
    assert deferred(desk) == []
    sign(desk, order_id)

    (kept,) = deferred(desk)
    assert (kept.words, kept.safety_relevant, kept.amount) == ("下个月发奖金再换", True, yuan("1270.00"))
    assert "deferred:1" not in [proposal.key for proposal in work_order_sheet(desk, order_id).proposals]
    clock.go_on(days=30)
    again = an_order(desk, visit_id=second)
    proposal = next(p for p in work_order_sheet(desk, again).proposals if p.key == "deferred:1")
    assert (proposal.source, proposal.words, proposal.safety_relevant) == (
        JobSource.DEFERRED,
        "下个月发奖金再换",
        True,
    )

    add_proposal(desk, again, proposal.key)
    agree_to_all(desk, again)
    assert deferred(desk)[0].settled_at is None
    sign(desk, again)
    (settled,) = deferred(desk)
    assert (settled.settled_at, settled.settled_visit_id) == (desk.now(), second)


def test_put_off_again_is_kept_with_the_new_words(desk: Desk) -> None:
    first, second = two_visits(desk)
    order_id = an_order(desk, "MN0106", visit_id=first)
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id, Answer.NOT_NOW, "下次")
    sign(desk, order_id)
    again = an_order(desk, visit_id=second)
    job_id = add_proposal(desk, again, "deferred:1")
    tell_and_decide(desk, job_id, Answer.NOT_NOW, "还是下次")
    sign(desk, again)

    old, new = deferred(desk)
    assert old.settled_at is not None
    assert (new.words, new.settled_at, new.visit_id) == ("还是下次", None, second)


def test_free_work_comes_back_with_its_lines(desk: Desk) -> None:
    first, second = two_visits(desk)
    order_id = an_order(desk, visit_id=first)
    part = LineInput(LineKind.PART, "门锁", Decimal(2), yuan("45.50"), part_origin=PartOrigin.EQUIVALENT)
    job_id = add_free_job(desk, order_id, "右后门异响", hours=Decimal("0.5"), parts=[part])
    tell_and_decide(desk, job_id, Answer.NOT_NOW)
    sign(desk, order_id)

    again = an_order(desk, visit_id=second)
    add_proposal(desk, again, "deferred:1")
    (job,) = work_order_sheet(desk, again).jobs
    assert (job.title_zh, job.labor, job.parts, job.minutes) == ("右后门异响", yuan("130.00"), yuan("91.00"), 30)


def test_a_declined_safety_item_stands_on_the_paper_with_the_words(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id, Answer.NOT_NOW, "今天不换")
    sign(desk, order_id)

    (job,) = work_order_content(desk, order_id).jobs
    assert (job.answer, job.answer_words, job.safety_relevant) == (Answer.NOT_NOW, "今天不换", True)
    assert work_order_sheet(desk, order_id).jobs[0].safety_relevant
    assert work_order_sheet(desk, order_id).totals.total == 0
