"""A customer who needs the car earlier than they first said is told before anybody signs."""

from datetime import timedelta

from frontdesk.desk import Desk
from frontdesk.reception.check_in import check_in
from frontdesk.terms import WaitMode
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.promise import set_promise
from tests.desks import Clock
from tests.factories import a_visit, agree_to_all, an_order


def kinds(desk: Desk, order_id: int) -> list[str]:
    return [missing.kind for missing in work_order_sheet(desk, order_id).missing]


def test_what_was_told_of_an_earlier_wish_does_not_count_for_a_new_one(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit(desk, needed_by=clock() + timedelta(minutes=20))
    order_id = an_order(desk, "BR0203", visit_id=visit_id)
    agree_to_all(desk, order_id)  # later than the wish, and told so
    assert kinds(desk, order_id) == []

    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, needed_by=clock() + timedelta(minutes=15))
    assert kinds(desk, order_id) == ["promise_beyond_needed"]

    promised = work_order_sheet(desk, order_id).promise.promise_at
    assert promised is not None
    set_promise(desk.confirming("promise_after_needed_by"), order_id, promised)
    assert kinds(desk, order_id) == []


def test_a_wish_can_be_taken_back(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit(desk, needed_by=clock() + timedelta(minutes=15))
    order_id = an_order(desk, "BR0203", visit_id=visit_id)
    check_in(desk, visit_id, wait_mode=WaitMode.LEAVE_AND_RETURN, needed_by="")
    assert work_order_sheet(desk, order_id).promise.needed_by is None
