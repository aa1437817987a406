"""A discount above one's authority needs another person's PIN whose limit covers it."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from db.models.shop import Approver
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.shop.sign_in import check_pin
from frontdesk.terms import Answer, LineKind, PayType, Role
from frontdesk.work_orders.discount import give_discount, who_may_give
from frontdesk.work_orders.generosity import who_may_waive
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import remove_job, restore_job
from frontdesk.work_orders.lines import add_line, change_line, set_payer
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.refusals import AboveAuthority, TooGenerous
from tests.desks import PIN, act_as, add_staff
from tests.factories import an_order, tell_and_decide, yuan


def test_a_discount_within_the_own_limit_needs_nobody(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    give_discount(desk, Decimal(5), order_id=order_id, name_zh="会员优惠", name_en="Member discount")

    sheet = work_order_sheet(desk, order_id)
    assert sheet.jobs[0].amount == yuan("319.20")
    assert (sheet.discount_percent, sheet.discount_name_en, sheet.approver_name) == (5, "Member discount", "")


def test_a_discount_above_the_limit_needs_another_person_whose_limit_covers_it(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    with pytest.raises(AboveAuthority) as refused:
        give_discount(desk, Decimal(10), order_id=order_id)
    assert (refused.value.limit, refused.value.asked) == (5, 10)
    with pytest.raises(AboveAuthority):
        give_discount(desk, Decimal(10), order_id=order_id, approver=desk.actor)
    supervisor = add_staff(desk, "黄蓉", Role.FRONT_DESK_SUPERVISOR, discount_limit=800)
    with pytest.raises(AboveAuthority) as still:
        give_discount(desk, Decimal(10), order_id=order_id, approver=check_pin(desk, supervisor, PIN))
    assert (still.value.limit, still.value.name) == (8, "黄蓉"), "it is said who may not"

    manager = add_staff(desk, "赵敏", Role.SERVICE_MANAGER, discount_limit=2000)
    assert [row.name for row in who_may_give(desk, refused.value.asked)] == ["赵敏"]
    give_discount(desk, Decimal(10), order_id=order_id, approver=check_pin(desk, manager, PIN))

    with desk.reading() as session:
        row = session.scalars(select(Approver)).one()
        assert (row.asked_by_id, row.given_by_id, row.amount) == (desk.staff_id, manager, yuan("33.60"))
    assert work_order_sheet(desk, order_id).approver_name == "赵敏"


def test_two_small_discounts_do_not_get_round_the_limit(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106", "MN0101")
    give_discount(desk, Decimal(5), order_id=order_id)

    with pytest.raises(AboveAuthority) as refused:
        give_discount(desk, Decimal(5), job_id=work_order_sheet(desk, order_id).jobs[0].job_id)
    assert refused.value.asked == Decimal("9.75")
    assert work_order_sheet(desk, order_id).jobs[0].discount == yuan("16.80")


def test_taking_a_discount_back_makes_the_price_rise_and_is_decided_again(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    give_discount(desk, Decimal(5), order_id=order_id)
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id)

    give_discount(desk, Decimal(0), order_id=order_id)

    job = work_order_sheet(desk, order_id).jobs[0]
    assert (job.told_price, job.answer) == (False, Answer.OPEN)


@pytest.mark.parametrize("percent", ["-1", "100.5", "0.001", "NaN"])
def test_an_impossible_percentage_is_refused(desk: Desk, percent: str) -> None:
    order_id = an_order(desk, "MN0106")
    with pytest.raises(ValueRefused):
        give_discount(desk, Decimal(percent), order_id=order_id)


def test_a_discount_cannot_be_given_by_way_of_the_price_or_of_another_payer(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")  # labour 260, pads 890, sensor 120
    job = work_order_sheet(desk, order_id).jobs[0]
    pads = next(line for line in job.lines if line.unit_price == yuan("890.00"))
    with pytest.raises(TooGenerous) as cheaper:
        change_line(desk, pads.line_id, unit_price=yuan("1.00"))
    assert (cheaper.value.limit, cheaper.value.asked) == (200, yuan("889.00"))
    with pytest.raises(TooGenerous):
        set_payer(desk, job.job_id, PayType.GOODWILL)
    assert work_order_sheet(desk, order_id).jobs[0].amount == yuan("1270.00")

    set_payer(desk, job.job_id, PayType.WARRANTY)
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    set_payer(desk, job.job_id, PayType.CUSTOMER)
    set_payer(desk, job.job_id, PayType.GOODWILL)
    assert work_order_sheet(desk, order_id).jobs[0].amount == 0


def test_many_small_steps_do_not_get_round_the_limit_of_what_may_be_given_away(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")  # labour 260, pads 890, sensor 120
    job = work_order_sheet(desk, order_id).jobs[0]
    labor, pads, _ = job.lines
    change_line(desk, pads.line_id, unit_price=yuan("700.00"))
    with pytest.raises(TooGenerous) as refused:
        change_line(desk, pads.line_id, unit_price=yuan("510.00"))
    assert (refused.value.limit, refused.value.asked) == (200, yuan("380.00")), "190 and 190, from one purse"
    with pytest.raises(TooGenerous):
        change_line(desk, labor.line_id, quantity=Decimal("0.1"))
    gift = LineInput(LineKind.FEE, "道歉礼物", unit_price=yuan("5000.00"), pay_type=PayType.GOODWILL)
    with pytest.raises(TooGenerous):
        add_line(desk, job.job_id, gift)
    assert work_order_sheet(desk, order_id).jobs[0].amount == yuan("1080.00")


def test_what_is_above_ones_own_purse_takes_the_pin_of_somebody_who_may(desk: Desk) -> None:
    order_id = an_order(desk, "BR0201")
    job_id = work_order_sheet(desk, order_id).jobs[0].job_id
    supervisor = add_staff(desk, "黄蓉", Role.FRONT_DESK_SUPERVISOR)
    manager = add_staff(desk, "赵敏", Role.SERVICE_MANAGER)
    with pytest.raises(TooGenerous) as refused:
        set_payer(desk, job_id, PayType.GOODWILL, approver=desk.actor)
    with pytest.raises(TooGenerous) as still:
        set_payer(desk, job_id, PayType.GOODWILL, approver=check_pin(desk, supervisor, PIN))
    assert (still.value.limit, still.value.name) == (1000, "黄蓉")
    assert [row.name for row in who_may_waive(desk, refused.value.asked)] == ["赵敏"]

    set_payer(desk, job_id, PayType.GOODWILL, approver=check_pin(desk, manager, PIN))

    with desk.reading() as session:
        row = session.scalars(select(Approver)).one()
        assert (row.what, row.given_by_id, row.amount) == ("giveaway", manager, yuan("1270.00"))
    assert work_order_sheet(desk, order_id).approver_name == "", "no discount was given"
    remove_job(desk, job_id)
    restore_job(desk, job_id)
    assert work_order_sheet(desk, order_id).jobs[0].amount == 0, "an Undo asks nobody again"


def test_a_discount_within_the_own_limit_can_be_taken_back_under_an_approved_one(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    job_id = work_order_sheet(desk, order_id).jobs[0].job_id
    manager = add_staff(desk, "赵敏", Role.SERVICE_MANAGER, discount_limit=2000)
    give_discount(desk, Decimal(5), job_id=job_id)
    give_discount(desk, Decimal(10), order_id=order_id, approver=check_pin(desk, manager, PIN))

    give_discount(desk, Decimal(0), job_id=job_id)
    assert work_order_sheet(desk, order_id).approver_name == "赵敏"
    give_discount(desk, Decimal(0), order_id=order_id)
    assert work_order_sheet(desk, order_id).approver_name == "", "nobody allows what is not given"


def test_a_line_that_comes_back_does_not_bring_more_discount_than_is_allowed(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106", "MN0101")
    job_id = work_order_sheet(desk, order_id).jobs[0].job_id
    give_discount(desk, Decimal(5), job_id=job_id)
    remove_job(desk, job_id)
    restore_job(desk, job_id)
    remove_job(desk, job_id)
    give_discount(desk, Decimal(5), order_id=order_id)
    with pytest.raises(AboveAuthority):
        restore_job(desk, job_id)
