"""A plate was misread at the gate: the visit goes to the right car, the booking stays with who made it."""

from frontdesk.customers.records import change_vehicle
from frontdesk.customers.values import VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import identify_visit, stamp_arrival
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.today import today_board
from frontdesk.schedule.booking_sheet import booking_sheet
from frontdesk.terms import AppointmentStatus, ConcernSource, WaitMode
from tests.factories import a_customer, a_vehicle
from tests.frontdesk.reception.bookings import booking_status
from tests.frontdesk.schedule.bookings import an_appointment


def test_the_booked_customer_is_still_expected_with_their_words_when_another_car_had_come(desk: Desk) -> None:
    booked = an_appointment(desk, words=("刹车软",), wait_mode=WaitMode.SHUTTLE, needed_by=None)
    plate = booking_sheet(desk, booked.appointment_id).who.plate
    other = a_vehicle(desk, other_owner := a_customer(desk, "李娜"), plate="沪A99999")
    visit_id = stamp_arrival(desk, plate).visit_id
    record_concern(desk, visit_id, "空调有异味", ConcernSource.INTERVIEW)

    arrived = identify_visit(desk, visit_id, other)

    sheet = check_in_sheet(desk, visit_id)
    assert (arrived.appointment_id, arrived.customer_id, sheet.plate) == (None, other_owner, "沪A99999")
    assert [concern.words for concern in sheet.concerns] == ["空调有异味"]
    assert sheet.wait_mode is WaitMode.WAIT_IN_LOUNGE
    assert booking_status(desk, booked.appointment_id) is AppointmentStatus.BOOKED
    (row,) = today_board(desk).bookings
    assert (row.is_expected, row.visit_id) == (True, None)

    really_here = stamp_arrival(desk, plate)
    assert (really_here.already_here, really_here.appointment_id) == (False, booked.appointment_id)
    assert [said.words for said in check_in_sheet(desk, really_here.visit_id).concerns] == ["刹车软"]


def test_the_right_car_brings_its_own_booking(desk: Desk) -> None:
    wrong, right = an_appointment(desk, words=("刹车软",)), an_appointment(desk, words=("换机油",), name="李娜")
    visit_id = stamp_arrival(desk, booking_sheet(desk, wrong.appointment_id).who.plate).visit_id
    identify_visit(desk, visit_id, booking_sheet(desk, right.appointment_id).values.vehicle_id)
    assert [said.words for said in check_in_sheet(desk, visit_id).concerns] == ["换机油"]
    assert booking_status(desk, right.appointment_id) is AppointmentStatus.ARRIVED
    assert booking_status(desk, wrong.appointment_id) is AppointmentStatus.BOOKED


def test_a_plate_misread_and_put_right_does_not_keep_its_real_owner_out(desk: Desk) -> None:
    visit_id = stamp_arrival(desk, "沪A00007").visit_id
    identify_visit(desk, visit_id, a_vehicle(desk, a_customer(desk), plate="沪A00001"))
    assert not stamp_arrival(desk, "沪A00007").already_here
    assert stamp_arrival(desk, "沪A00001").visit_id == visit_id


def test_a_car_with_new_plates_is_found_under_them(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, a_customer(desk), plate="沪A00001")
    visit_id = stamp_arrival(desk, "沪A00001").visit_id
    change_vehicle(desk, vehicle_id, 1, VehicleValues(plate="沪A00002"))
    assert stamp_arrival(desk, "沪A00002").visit_id == visit_id
