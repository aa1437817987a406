"""A car that waits as unknown is joined to what becomes known of it, wherever that happens."""

from frontdesk.customers.records import add_customer, add_customer_with_vehicle, add_vehicle, change_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import recognise_visit, stamp_arrival, visit_here, waiting_arrivals
from frontdesk.reception.check_in_sheet import check_in_sheet
from tests.factories import a_customer, a_vehicle
from tests.frontdesk.reception.bookings import a_booking

PLATE = "沪AD12345"


def who(desk: Desk, visit_id: int) -> tuple[int | None, int | None]:
    sheet = check_in_sheet(desk, visit_id)
    return sheet.customer_id, sheet.vehicle_id


def test_a_customer_saved_later_is_the_one_who_waits(desk: Desk) -> None:
    arrived = stamp_arrival(desk, PLATE)
    made = add_customer_with_vehicle(desk, CustomerValues(name="王芳"), VehicleValues(plate="沪A·D12345"))
    assert who(desk, arrived.visit_id) == made
    again = stamp_arrival(desk, PLATE)
    assert (again.already_here, again.visit_id, again.vehicle_id) == (True, arrived.visit_id, made[1])
    assert len(waiting_arrivals(desk)) == 1
    assert visit_here(desk, made[1]) == arrived.visit_id


def test_the_owner_of_a_car_made_without_one_joins_the_visit_too(desk: Desk) -> None:
    arrived = stamp_arrival(desk, PLATE)
    vehicle_id = add_vehicle(desk, VehicleValues(plate=PLATE))
    assert who(desk, arrived.visit_id) == (None, vehicle_id)
    customer_id = add_customer(desk, CustomerValues(name="王芳"), vehicle_id=vehicle_id)
    assert who(desk, arrived.visit_id) == (customer_id, vehicle_id)


def test_a_car_that_gets_the_plate_of_the_one_that_waits_is_that_car(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, customer_id := a_customer(desk), plate="沪A00001")
    arrived = stamp_arrival(desk, PLATE)
    change_vehicle(desk, vehicle_id, 1, VehicleValues(plate=PLATE))
    assert who(desk, arrived.visit_id) == (customer_id, vehicle_id)


def test_a_car_that_is_here_already_never_takes_a_second_visit(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, customer_id := a_customer(desk), plate=PLATE)
    first = stamp_arrival(desk, PLATE)
    second_car = add_vehicle(
        desk.confirming("plate_or_vin_known"), VehicleValues(plate=PLATE), owner_id=a_customer(desk, "李娜")
    )
    assert who(desk, first.visit_id) == (customer_id, vehicle_id)
    assert visit_here(desk, second_car) is None
    recognise_visit(desk, first.visit_id)
    assert who(desk, first.visit_id) == (customer_id, vehicle_id)


def test_what_was_booked_comes_along_when_the_visit_is_recognised(desk: Desk) -> None:
    arrived = stamp_arrival(desk, PLATE)
    booking_id, plate = a_booking(desk, "刹车响")
    assert plate == PLATE
    again = stamp_arrival(desk, plate)
    assert (again.visit_id, again.appointment_id) == (arrived.visit_id, booking_id)
    (concern,) = check_in_sheet(desk, arrived.visit_id).concerns
    assert concern.words == "刹车响"
