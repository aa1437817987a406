"""Whatever is done in whatever order: money adds up, what was signed stays, nothing unapproved is worked on."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import select

from db.models.work_orders import WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, FrontDeskError
from frontdesk.terms import Answer, ApprovalMethod, JobProgress, LineKind, PayType, Role, TaxMode, WorkOrderStatus
from frontdesk.work_orders.agree import PhoneAnswer, PhoneApproval, agree_by_phone
from frontdesk.work_orders.content_json import work_order_from_json
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.decide import decide, mark_told, withdraw_answer
from frontdesk.work_orders.difference import agreed_in
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import add_free_job, add_menu_job, change_job, remove_job, restore_job
from frontdesk.work_orders.lines import add_line, change_line, remove_line, set_payer
from frontdesk.work_orders.open_order import work_order_sheet, work_orders
from frontdesk.work_orders.sheet import JobRow
from frontdesk.work_orders.work import finish_work, send_to_quality, start_work
from tests.desks import Clock, act_as
from tests.factories import an_order, promise_proposed, sign

Step = Callable[[Desk, int, JobRow | None, int], object]


def on_job(act: Callable[[Desk, JobRow, int], object]) -> Step:
    """A step that needs a job."""
    return lambda desk, order_id, job, number: act(desk, job, number) if job else None


def on_line(act: Callable[[Desk, JobRow, int, int], object]) -> Step:
    """A step that needs a line."""

    def step(desk: Desk, order_id: int, job: JobRow | None, number: int) -> object:
        if job is None or not job.lines:
            return None
        return act(desk, job, job.lines[number % len(job.lines)].line_id, number)

    return step


def call(desk: Desk, order_id: int, job: JobRow | None, number: int) -> object:
    sheet = work_order_sheet(desk, order_id)
    approval = PhoneApproval(
        "张伟国",
        "owner",
        ApprovalMethod.PHONE,
        "14000176217",
        desk.now(),
        desk.now(),
        list(PhoneAnswer)[number % 3],
        sheet.added_total,
    )
    return agree_by_phone(desk, order_id, sheet.version, approval)


def tell_all_and_agree(desk: Desk, order_id: int, job: JobRow | None, number: int) -> object:
    for row in work_order_sheet(desk, order_id).jobs:
        if row.answer is Answer.OPEN:
            mark_told(desk, row.job_id, content=True, price=True, time=True)
            decide(desk, row.job_id, Answer.NOT_NOW if (row.number + number) % 3 == 0 else Answer.AGREED)
    return promise_proposed(desk, order_id)


def finish_begun(desk: Desk, order_id: int, job: JobRow | None, number: int) -> None:
    begun = [row for row in work_order_sheet(desk, order_id).jobs if row.progress is JobProgress.IN_WORK]
    for row in begun[:1]:
        finish_work(desk, row.job_id)


removed: list[int] = []


def take_off(desk: Desk, job: JobRow, number: int) -> None:
    remove_job(desk, job.job_id)
    removed.append(job.job_id)


STEPS: dict[str, Step] = {
    "menu": lambda desk, order_id, job, n: add_menu_job(desk, order_id, ("MN0101", "BR0201", "MN0106")[n % 3]),
    "free": lambda desk, order_id, job, n: add_free_job(desk, order_id, "检查", amount=Decimal(n), minutes=n),
    "fee": on_job(
        lambda desk, job, n: add_line(
            desk, job.job_id, LineInput(LineKind.FEE, "辅料", Decimal(n) / 8, Decimal(n) / 100)
        )
    ),
    "price": on_line(lambda desk, job, line, n: change_line(desk, line, unit_price=Decimal(n) / 100)),
    "line off": on_line(lambda desk, job, line, n: remove_line(desk, line)),
    "payer": on_job(lambda desk, job, n: set_payer(desk, job.job_id, list(PayType)[n % len(PayType)])),
    "line payer": on_line(
        lambda desk, job, line, n: set_payer(desk, job.job_id, list(PayType)[n % len(PayType)], line)
    ),
    "time": on_job(lambda desk, job, n: change_job(desk, job.job_id, job.version, minutes=n)),
    "job discount": on_job(lambda desk, job, n: give_discount(desk, Decimal(n % 101), job_id=job.job_id)),
    "discount": lambda desk, order_id, job, n: give_discount(desk, Decimal(n % 101), order_id=order_id),
    "off": on_job(take_off),
    "back": lambda desk, order_id, job, n: restore_job(desk, removed[n % len(removed)]) if removed else None,
    "withdraw": on_job(lambda desk, job, n: withdraw_answer(desk, job.job_id, "再想想")),
    "decide": on_job(lambda desk, job, n: decide(desk, job.job_id, Answer.AGREED)),
    "agree": tell_all_and_agree,
    "sign": lambda desk, order_id, job, n: sign(desk, order_id),
    "agree and sign": lambda desk, order_id, job, n: (
        tell_all_and_agree(desk, order_id, job, n),
        sign(desk, order_id),
    ),
    "call": call,
    "start": on_job(lambda desk, job, n: start_work(desk, job.job_id)),
    "finish": finish_begun,
    "quality": lambda desk, order_id, job, n: send_to_quality(desk, order_id),
}


OFTEN = ("agree and sign", "agree and sign", "start", "start", "start", "finish", "finish", "call")


@pytest.mark.parametrize("seed", range(4))
def test_money_adds_up_the_signed_stays_and_nothing_unapproved_is_worked_on(
    desk: Desk, clock: Clock, seed: int
) -> None:
    chance = Random(seed)
    removed.clear()
    act_as(desk, "赵敏", Role.SERVICE_MANAGER, discount_limit=10_000)
    order_id = an_order(desk, "MN0102", "MN0106", tax_mode=list(TaxMode)[seed % 2])
    signed: list[bytes] = []
    done: list[str] = []
    for _ in range(45):
        clock.go_on(minutes=1)
        jobs = work_order_sheet(desk, order_id).jobs
        name = chance.choice([*STEPS, *OFTEN])
        try:
            STEPS[name](desk, order_id, chance.choice(jobs) if jobs else None, chance.randint(1, 997))
        except FrontDeskError:
            pass
        else:
            done.append(name)
        signed = check(desk, order_id, signed, {job.job_id: job.progress for job in jobs})
    assert {"agree and sign", "start", "finish"} <= set(done)


def check(desk: Desk, order_id: int, signed: list[bytes], before: dict[int, JobProgress]) -> list[bytes]:
    """What must hold after every step; the revisions so far."""
    sheet, content = work_order_sheet(desk, order_id), work_order_content(desk, order_id)
    agreed = [job for job in content.jobs if job.answer is Answer.AGREED]
    totals, lines = content.totals, [line for job in agreed for line in job.lines]
    mine = sum((line.amount for line in lines if line.pay_type is PayType.CUSTOMER), Decimal(0))
    assert mine == (totals.total if content.tax_mode is TaxMode.INCLUSIVE else totals.net)
    assert totals.net + totals.tax == totals.total == sheet.totals.total
    if content.tax_mode is TaxMode.INCLUSIVE:
        others = sum((share for _, share in totals.other_payers), Decimal(0))
        assert totals.total + others == sum((line.amount for line in lines), Decimal(0))

    with desk.reading() as session:
        now_signed = list(session.scalars(select(WorkOrderRevision.content).order_by(WorkOrderRevision.revision)))
    assert now_signed[: len(signed)] == signed
    last = work_order_from_json(now_signed[-1]) if now_signed else None
    if last is not None and not sheet.changed_since_signed:
        assert totals == last.totals
    assert len({job.number for job in sheet.jobs}) == len(sheet.jobs)
    assert sheet.status is not WorkOrderStatus.WAITING_APPROVAL or sheet.approval_needed
    for job in sheet.jobs:
        if job.progress is not before.get(job.job_id, JobProgress.NOT_STARTED):
            agreed_job = agreed_in(last, job.number)
            assert agreed_job is not None
            assert (job.minutes, len(job.lines)) == (agreed_job.minutes, len(agreed_job.lines))
            assert job.amount <= agreed_job.amount
    (row,) = work_orders(desk)
    assert row.changed_since_signed == sheet.changed_since_signed
    if last is None or sheet.changed_since_signed:
        assert (row.total, row.missing_count) == (totals.total, len(sheet.missing))
    return now_signed


def test_a_lost_race_changes_nothing(desk: Desk) -> None:
    order_id = an_order(desk, "MN0102")
    (job,) = work_order_sheet(desk, order_id).jobs
    change_job(desk, job.job_id, job.version, minutes=25)

    with pytest.raises(ChangedMeanwhile):
        change_job(desk, job.job_id, job.version, minutes=99)
    assert work_order_sheet(desk, order_id).jobs[0].minutes == 25
