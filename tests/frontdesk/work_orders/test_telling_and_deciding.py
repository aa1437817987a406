"""Nothing the customer said is left without an answer, and nothing is decided before it was told."""

from decimal import Decimal

import pytest

from db.models.reception import Concern
from frontdesk.desk import Desk
from frontdesk.errors import NotAllowed, NotFound, ReasonNeeded, ValueRefused
from frontdesk.terms import Answer, ConcernOutcome, ConcernSource, LineKind, PartOrigin, PayType, Role
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.decide import answer_concern, decide, mark_told, withdraw_answer
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import add_menu_job, change_job, link_concern, remove_job, trace_concern
from frontdesk.work_orders.lines import add_line, change_line, remove_line, set_payer
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.refusals import NotTold
from frontdesk.work_orders.sheet import JobRow
from tests.desks import Clock, act_as
from tests.factories import a_visit, an_order, promise_proposed, tell_and_decide


def missing(desk: Desk, order_id: int) -> dict[str, str]:
    return {m.kind: m.detail for m in work_order_sheet(desk, order_id).missing}


def only_job(desk: Desk, order_id: int) -> JobRow:
    (job,) = work_order_sheet(desk, order_id).jobs
    return job


def test_an_answer_counts_only_after_content_price_and_time_were_told(desk: Desk) -> None:
    job_id = only_job(desk, an_order(desk, "MN0106")).job_id
    mark_told(desk, job_id, content=True, price=True)

    with pytest.raises(NotTold) as refused:
        decide(desk, job_id, Answer.AGREED)
    assert refused.value.missing == ("time",)

    mark_told(desk, job_id, time=True)
    decide(desk, job_id, Answer.NOT_NOW, "下次保养再做")


def test_every_concern_is_traced_to_a_job_or_answered_in_words(desk: Desk) -> None:
    visit_id = a_visit(desk, "开空调有股霉味", "右后那个坑不用修", "刹车有点软")
    order_id = an_order(desk, visit_id=visit_id)
    smell, dent, brake = (row.concern_id for row in work_order_sheet(desk, order_id).concerns)
    assert missing(desk, order_id)["concern_open"] == "A, B, C"

    job_id = add_menu_job(desk, order_id, "MN0102", concern_ids=[smell])
    answer_concern(desk, dent, ConcernOutcome.NO_ACTION_WISHED)
    with pytest.raises(ValueRefused):
        answer_concern(desk, brake, ConcernOutcome.EXPLAINED, "  ")
    answer_concern(desk, brake, ConcernOutcome.EXPLAINED, "制动液含水,建议更换")
    assert "concern_open" not in missing(desk, order_id)

    remove_job(desk, job_id)
    assert missing(desk, order_id)["concern_open"] == "A"


def test_a_trace_can_be_added_and_taken_back(desk: Desk) -> None:
    order_id = an_order(desk, "MN0102", visit_id=a_visit(desk, "有霉味"))
    job_id, concern_id = only_job(desk, order_id).job_id, work_order_sheet(desk, order_id).concerns[0].concern_id

    link_concern(desk, job_id, concern_id)
    assert only_job(desk, order_id).concern_letters == ("A",)
    assert work_order_sheet(desk, order_id).concerns[0].job_numbers == (1,)
    trace_concern(desk, order_id, concern_id, ())
    assert work_order_sheet(desk, order_id).concerns[0].is_open


def test_a_concern_is_traced_to_all_its_lines_at_once_or_to_none(desk: Desk) -> None:
    order_id = an_order(desk, "MN0102", "AC0501", "BR0201", visit_id=a_visit(desk, "有霉味"))
    sheet = work_order_sheet(desk, order_id)
    first, second, third = (job.job_id for job in sheet.jobs)
    concern_id = sheet.concerns[0].concern_id
    trace_concern(desk, order_id, concern_id, (first, second))

    with pytest.raises(NotFound):
        trace_concern(desk, order_id, concern_id, (third, 999_999))
    assert work_order_sheet(desk, order_id).concerns[0].job_numbers == (1, 2)
    before = work_order_sheet(desk, order_id).version
    trace_concern(desk, order_id, concern_id, (second, third))
    after = work_order_sheet(desk, order_id)
    assert (after.concerns[0].job_numbers, after.version) == ((2, 3), before + 1)


def test_what_is_said_after_signing_unlocks_nothing_until_it_is_answered(desk: Desk) -> None:
    visit_id = a_visit(desk)
    order_id = an_order(desk, "MN0101", visit_id=visit_id)
    with desk.unit_of_work() as session:
        session.add(Concern(visit_id=visit_id, words="还有点抖", source=ConcernSource.LOUNGE, said_at=desk.now()))
    assert missing(desk, order_id)["concern_open"] == "A"


def test_a_dearer_or_longer_job_is_told_and_decided_again(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    tell_and_decide(desk, only_job(desk, order_id).job_id)
    fluid = only_job(desk, order_id).lines[1]

    change_line(desk, fluid.line_id, unit_price=Decimal("150.00"))
    job = only_job(desk, order_id)
    assert (job.told_content, job.told_price, job.told_time, job.answer) == (True, False, True, Answer.OPEN)

    tell_and_decide(desk, job.job_id)
    job = only_job(desk, order_id)
    change_job(desk, job.job_id, job.version, minutes=90)
    job = only_job(desk, order_id)
    assert (job.told_content, job.told_price, job.told_time, job.answer) == (True, True, False, Answer.OPEN)


def test_another_part_is_told_again_even_at_the_same_price(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    tell_and_decide(desk, only_job(desk, order_id).job_id)

    change_line(desk, only_job(desk, order_id).lines[1].line_id, part_origin=PartOrigin.AFTERMARKET)

    job = only_job(desk, order_id)
    assert not job.told_content
    assert job.answer is Answer.OPEN


def test_a_lower_price_keeps_the_answer(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    job_id = only_job(desk, order_id).job_id
    tell_and_decide(desk, job_id)

    set_payer(desk, job_id, PayType.WARRANTY)
    assert only_job(desk, order_id).answer is Answer.AGREED
    assert only_job(desk, order_id).amount == 0

    set_payer(desk, job_id, PayType.CUSTOMER)
    assert only_job(desk, order_id).answer is Answer.OPEN


def test_payers_share_one_job_line_by_line(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    job = only_job(desk, order_id)
    tell_and_decide(desk, job.job_id)
    set_payer(desk, job.job_id, PayType.GOODWILL, job.lines[1].line_id)

    sheet = work_order_sheet(desk, order_id)

    assert sheet.totals.total == Decimal("208.00")
    assert sheet.totals.other_payers == ((PayType.GOODWILL, Decimal("128.00")),)
    assert sheet.jobs[0].amount == Decimal("208.00")


def test_lines_are_checked_and_a_part_says_where_it_comes_from(desk: Desk) -> None:
    job_id = only_job(desk, an_order(desk, "MN0106")).job_id
    part = LineInput(LineKind.PART, "制动油管", Decimal(1), Decimal("80.00"))

    for wrong, why in (
        (part, "origin_missing"),
        (LineInput(LineKind.FEE, " "), "name_missing"),
        (LineInput(LineKind.FEE, "辅料", Decimal(0)), "quantity_out_of_range"),
        (LineInput(LineKind.FEE, "辅料", Decimal(1), Decimal("-1")), "price_out_of_range"),
        (LineInput(LineKind.FEE, "辅料", Decimal(1), Decimal("0.001")), "price_out_of_range"),
        (LineInput(LineKind.FEE, "辅料", Decimal("NaN")), "quantity_out_of_range"),
    ):
        with pytest.raises(ValueRefused) as refused:
            add_line(desk, job_id, wrong)
        assert refused.value.why == why


def test_an_added_and_removed_line_changes_the_price_told(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    job_id = only_job(desk, order_id).job_id
    line_id = add_line(desk, job_id, LineInput(LineKind.FEE, "环保处理", Decimal(1), Decimal("10.00")))
    assert only_job(desk, order_id).other == Decimal("10.00")

    remove_line(desk, line_id)
    assert only_job(desk, order_id).amount == Decimal("336.00")


def test_an_answer_taken_back_needs_a_reason(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    job_id = only_job(desk, order_id).job_id
    tell_and_decide(desk, job_id)

    with pytest.raises(ReasonNeeded):
        withdraw_answer(desk, job_id, " ")
    withdraw_answer(desk, job_id, "客户想先问家人")
    assert only_job(desk, order_id).answer is Answer.OPEN
    assert missing(desk, order_id)["answer_open"] == "1"


def test_what_the_customer_said_is_never_replaced_by_what_the_advisor_wrote(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")
    job_id = only_job(desk, order_id).job_id
    tell_and_decide(desk, job_id, Answer.NOT_NOW, "发了奖金再换")

    withdraw_answer(desk, job_id, "客户想先问家人")

    job = only_job(desk, order_id)
    assert (job.answer_words, job.withdrawn_reason) == ("发了奖金再换", "客户想先问家人")
    assert work_order_content(desk, order_id).jobs[0].answer_words == "", "no paper puts words to an open answer"
    decide(desk, job_id, Answer.NOT_NOW)
    job = only_job(desk, order_id)
    assert (job.answer_words, job.withdrawn_reason) == ("发了奖金再换", "")


def test_a_price_that_rises_does_not_wipe_out_what_the_customer_said(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")
    job_id = only_job(desk, order_id).job_id
    tell_and_decide(desk, job_id, Answer.NOT_NOW, "发了奖金再换")
    add_line(desk, job_id, LineInput(LineKind.FEE, "环保处理", Decimal(1), Decimal("10.00")))
    assert only_job(desk, order_id).answer is Answer.OPEN
    mark_told(desk, job_id, content=True, price=True, time=True)
    decide(desk, job_id, Answer.NOT_NOW)
    assert only_job(desk, order_id).answer_words == "发了奖金再换"
    decide(desk, job_id, Answer.AGREED)
    assert only_job(desk, order_id).answer_words == ""


def test_work_added_after_the_promise_asks_for_a_new_promise(desk: Desk, clock: Clock) -> None:
    order_id = an_order(desk, "MN0102")
    tell_and_decide(desk, only_job(desk, order_id).job_id)
    promise_proposed(desk, order_id)
    assert missing(desk, order_id) == {}

    tell_and_decide(desk, add_menu_job(desk, order_id, "MN0106"))
    assert "promise_before_added_work" in missing(desk, order_id)
    promise_proposed(desk, order_id)
    assert missing(desk, order_id) == {}

    clock.go_on(hours=5)
    assert "promise_past" in missing(desk, order_id)


def test_only_who_writes_orders_changes_them(desk: Desk) -> None:
    order_id = an_order(desk, "MN0102")
    act_as(desk, "周芳", Role.LOUNGE_HOST)

    with pytest.raises(NotAllowed):
        add_menu_job(desk, order_id, "MN0106")
