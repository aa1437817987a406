"""A customer may drive away again until something is agreed; nothing of the visit is left hanging."""

import pytest

from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, ReasonNeeded, ValueRefused
from frontdesk.lounge.stays import current_stay
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.reception.leaving import leave_without_repair
from frontdesk.reception.walkaround import open_walkaround
from frontdesk.terms import AppointmentStatus, WaitMode, WorkOrderStatus
from frontdesk.work_orders.open_order import open_work_order, work_order_sheet
from tests.factories import a_signed_order
from tests.frontdesk.reception.bookings import a_booking, booking_status


def test_leaving_without_repair_needs_a_reason_and_ends_the_visit(desk: Desk) -> None:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    with pytest.raises(ReasonNeeded):
        leave_without_repair(desk, visit_id, " ")
    leave_without_repair(desk, visit_id, "等太久")
    with pytest.raises(MoveRefused):
        leave_without_repair(desk, visit_id, "等太久")
    assert not stamp_arrival(desk, "沪A12345").already_here


def test_leaving_ends_the_stay_the_booking_and_an_order_nobody_agreed_to(desk: Desk) -> None:
    appointment_id, plate = a_booking(desk)
    visit_id = stamp_arrival(desk, plate).visit_id
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    open_walkaround(desk, visit_id)
    order_id = open_work_order(desk, visit_id)
    leave_without_repair(desk, visit_id, "太贵了")
    assert booking_status(desk, appointment_id) is AppointmentStatus.COMPLETED
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.CANCELLED
    with desk.reading() as session:
        assert current_stay(session, visit_id) is None
        assert session.get_one(Visit, visit_id).left_reason == "太贵了"


def test_nobody_leaves_without_repair_once_work_is_agreed(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    visit_id = work_order_sheet(desk, order_id).visit.visit_id
    with pytest.raises(ValueRefused) as refused:
        leave_without_repair(desk, visit_id, "太贵了")
    assert refused.value.why == "work_agreed"
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.APPROVED
