"""Work put off is kept with the customer's words and comes back at the next visit."""

from decimal import Decimal

from sqlalchemy import select

from db.models.reception import Visit
from db.models.work_orders import Campaign, DeferredWork, VehicleCampaign, WorkOrder
from frontdesk.customers.card import customer_card
from frontdesk.customers.tell_items import TellKind
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Subject, document
from frontdesk.reception.concerns import answer_tell_item
from frontdesk.terms import (
    Answer,
    DocumentKind,
    JobSource,
    Language,
    LineKind,
    PartOrigin,
    PayType,
    Role,
    TellAnswer,
)
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import add_free_job, add_proposal, remove_job
from frontdesk.work_orders.open_order import cancel_order, work_order_sheet
from frontdesk.work_orders.revisions import revisions
from frontdesk.work_orders.work import send_to_quality
from tests.desks import Clock, act_as
from tests.factories import (
    a_customer,
    a_vehicle,
    a_visit,
    agree_to_all,
    an_order,
    check_passed,
    finish_all,
    sign,
    tell_and_decide,
    yuan,
)
from tests.frontdesk.documents import reading


def two_visits(desk: Desk) -> tuple[int, int]:
    customer_id = a_customer(desk)
    vehicle_id = a_vehicle(desk, customer_id)
    first, second = (a_visit(desk, customer_id=customer_id, vehicle_id=vehicle_id) for _ in range(2))
    return first, second


def deferred(desk: Desk) -> list[DeferredWork]:
    with desk.reading() as session:
        return list(session.scalars(select(DeferredWork).order_by(DeferredWork.id)))


def told(desk: Desk, visit_id: int) -> list[tuple[TellKind, str, str]]:
    """What is to be told at a visit of what was put off or recalled: kind, code and the words of last time."""
    with desk.reading() as session:
        vehicle_id = session.get_one(Visit, visit_id).vehicle_id
    items = customer_card(desk, vehicle_id=vehicle_id, visit_id=visit_id).tell
    return [(item.kind, item.code, item.words) for item in items if item.kind is not TellKind.DUE]


def do_the_work(desk: Desk, order_id: int) -> None:
    before = desk.actor
    act_as(desk, "刘强", Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
    finish_all(desk, order_id)
    send_to_quality(desk, order_id)
    check_passed(desk, order_id)
    desk.actor = before


def a_recall(desk: Desk, visit_id: int) -> None:
    """The car of this visit is recalled."""
    with desk.unit_of_work() as session:
        campaign = Campaign(code="R26-04", title_zh="高压线束检查", title_en="Harness", is_recall=True, minutes=20)
        session.add(campaign)
        session.flush()
        vehicle_id = session.get_one(Visit, visit_id).vehicle_id
        session.add(VehicleCampaign(vehicle_id=vehicle_id, campaign_id=campaign.id))


def put_off(desk: Desk, order_id: int, words: str) -> None:
    """Everything on the order is declined for now, and signed."""
    for job in work_order_sheet(desk, order_id).jobs:
        tell_and_decide(desk, job.job_id, Answer.NOT_NOW, words)
    sign(desk, order_id)


def test_not_now_comes_back_at_the_next_visit_and_is_settled_when_done(desk: Desk, clock: Clock) -> None:
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
    assert deferred(desk)[0].settled_at is None
    do_the_work(desk, again)
    (settled,) = deferred(desk)
    assert (settled.settled_at, settled.settled_visit_id) == (desk.now(), second)


def test_brakes_put_off_then_agreed_and_never_done_are_told_again(desk: Desk) -> None:
    customer_id = a_customer(desk)
    vehicle_id = a_vehicle(desk, customer_id)
    first, second, third, fourth = (
        a_visit(desk, customer_id=customer_id, vehicle_id=vehicle_id) for _ in range(4)
    )
    put_off(desk, an_order(desk, "BR0201", visit_id=first), "发了奖金再换")
    cancelled = an_order(desk, visit_id=second)
    add_proposal(desk, cancelled, "deferred:1")
    agree_to_all(desk, cancelled)
    sign(desk, cancelled)
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    cancel_order(desk, cancelled, "客户有急事")
    assert told(desk, third) == [(TellKind.DEFERRED, "BR0201", "发了奖金再换")]

    taken_off = an_order(desk, "MN0101", visit_id=third)
    brakes = add_proposal(desk, taken_off, "deferred:1")
    agree_to_all(desk, taken_off)
    sign(desk, taken_off)
    remove_job(desk, brakes)
    sign(desk, taken_off)
    assert told(desk, fourth) == [(TellKind.DEFERRED, "BR0201", "发了奖金再换")]


def test_a_recall_put_off_once_is_told_once_with_the_words_and_closed_when_done(desk: Desk) -> None:
    first, second = two_visits(desk)
    a_recall(desk, first)
    order_id = an_order(desk, visit_id=first)
    add_proposal(desk, order_id, "campaign:1")
    put_off(desk, order_id, "下次保养一起做")
    assert told(desk, second) == [(TellKind.RECALL, "R26-04", "下次保养一起做")]

    again = an_order(desk, visit_id=second)
    add_proposal(desk, again, "campaign:1")
    assert [job.pay_type for job in work_order_sheet(desk, again).jobs] == [PayType.CAMPAIGN]
    agree_to_all(desk, again)
    sign(desk, again)
    do_the_work(desk, again)
    assert told(desk, second) == []


def test_work_put_off_and_done_later_from_the_menu_is_not_told_again(desk: Desk) -> None:
    first, second = two_visits(desk)
    put_off(desk, an_order(desk, "BR0201", visit_id=first), "下次")
    again = an_order(desk, "BR0201", visit_id=second)
    assert "deferred:1" not in [proposal.key for proposal in work_order_sheet(desk, again).proposals]
    agree_to_all(desk, again)
    sign(desk, again)
    do_the_work(desk, again)
    assert told(desk, second) == []


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


def test_a_recall_declined_at_check_in_is_on_the_signed_paper_and_the_words_come_back(
    desk: Desk, clock: Clock
) -> None:
    first, second = two_visits(desk)
    a_recall(desk, first)
    order_id = an_order(desk, "MN0101", visit_id=first)
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    assert not work_order_sheet(desk, order_id).changed_since_signed

    answer_tell_item(desk, first, "campaign:1", TellAnswer.DECLINED, "今天没时间")

    assert work_order_sheet(desk, order_id).changed_since_signed
    sign(desk, order_id)
    (declined,) = revisions(desk, order_id)[-1].content.declined
    assert (declined.title_zh, declined.words) == ("高压线束检查", "今天没时间")
    paper = document(desk, DocumentKind.WORK_ORDER, Subject(work_order_id=order_id), language=Language.ZH)
    assert "高压线束检查“今天没时间”" in reading.whole_text(paper.pdf)
    clock.go_on(days=90)
    assert told(desk, second) == [(TellKind.RECALL, "R26-04", "今天没时间")]

    add_proposal(desk, an_order(desk, visit_id=second), "campaign:1")
    answer_tell_item(desk, second, "campaign:1", TellAnswer.LATER, "回家再想想")
    with desk.reading() as session:
        again = session.scalars(select(WorkOrder).filter_by(visit_id=second)).one()
    assert work_order_content(desk, again.id).declined == (), "it stands on the order, with its own answer"
