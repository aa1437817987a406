"""A ready car leaves with its customer, nothing they said left open; when it comes again, that is a new visit."""

import pytest

from db.models.reception import Visit
from frontdesk.customers.card import customer_card
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, NotAllowed, ValueRefused
from frontdesk.lounge.board import lounge_board
from frontdesk.lounge.stays import seat_customer
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.handing_over import hand_over
from frontdesk.reception.stages import Stage
from frontdesk.reception.today import today_board
from frontdesk.shop.beginning import lay_in
from frontdesk.terms import (
    AppointmentStatus,
    ConcernOutcome,
    ConcernSource,
    JobProgress,
    Role,
    VisitStatus,
    WaitMode,
    WorkOrderStatus,
)
from frontdesk.work_orders.decide import answer_concern
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.work import finish_work, mark_ready, send_to_quality, start_work
from tests.desks import Clock, act_as
from tests.factories import a_signed_order, a_visit
from tests.frontdesk.reception.bookings import a_booking, booking_status


def a_ready_order(desk: Desk, visit_id: int | None = None) -> int:
    """Signed, done and checked; the advisor 刘强 stands at the desk. The order."""
    order_id = a_signed_order(desk, "MN0101", visit_id=visit_id)
    act_as(desk, "刘强", Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
    advisor = desk.actor
    for job in work_order_sheet(desk, order_id).jobs:
        assert job.progress is JobProgress.NOT_STARTED
        start_work(desk, job.job_id)
        finish_work(desk, job.job_id)
    send_to_quality(desk, order_id)
    act_as(desk, "孙丽", Role.QUALITY_INSPECTOR)
    mark_ready(desk, order_id)
    desk.actor = advisor
    return order_id


def test_a_car_that_was_handed_over_is_gone_and_comes_again_as_a_new_visit(desk: Desk, clock: Clock) -> None:
    with desk.unit_of_work() as session:
        lay_in(session)
    booking_id, plate = a_booking(desk)
    visit_id = stamp_arrival(desk, plate).visit_id
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=42_186)
    seat_customer(desk, visit_id, lounge_board(desk).seats[0].code)
    with desk.unit_of_work() as session:
        session.get_one(Visit, visit_id).status = VisitStatus.INTERVIEWED
    order_id = a_ready_order(desk, visit_id)

    hand_over(desk, visit_id)

    board, lounge = today_board(desk), lounge_board(desk)
    assert (board.ready, board.count(Stage.DELIVERED)) == ((), 1)
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.DELIVERED
    assert booking_status(desk, booking_id) is AppointmentStatus.COMPLETED
    assert (lounge.stays, [seat for seat in lounge.seats if seat.visit_id is not None]) == ((), [])
    clock.go_on(days=90)
    again = stamp_arrival(desk, plate)
    assert (again.already_here, again.visit_id != visit_id) == (False, True)
    with desk.reading() as session:
        vehicle_id = session.get_one(Visit, visit_id).vehicle_id
    assert vehicle_id is not None
    (before,) = customer_card(desk, vehicle_id=vehicle_id).history
    assert before.visit_id == visit_id


def test_nothing_the_customer_said_is_open_when_the_car_leaves(desk: Desk) -> None:
    order_id = a_ready_order(desk)
    visit_id = work_order_sheet(desk, order_id).visit.visit_id
    said = record_concern(desk, visit_id, "雨刮也有点响", ConcernSource.LOUNGE)
    with pytest.raises(ValueRefused) as refused:
        hand_over(desk, visit_id)
    assert (refused.value.why, refused.value.data) == ("words_open", {"words": ("雨刮也有点响",)})
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.READY

    answer_concern(desk, said, ConcernOutcome.EXPLAINED, "雨刮片老化，下次更换")
    hand_over(desk, visit_id)
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.DELIVERED


def test_only_a_ready_car_is_handed_over_and_only_by_the_reception(desk: Desk) -> None:
    visit_id = a_visit(desk, status=VisitStatus.IN_WORKSHOP)
    with pytest.raises(MoveRefused):
        hand_over(desk, visit_id)
    act_as(desk, "王刚", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        hand_over(desk, visit_id)
