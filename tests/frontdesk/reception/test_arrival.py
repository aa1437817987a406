"""A plate is enough to stamp an arrival; the greeting comes before any form (issue 2, point 5)."""

import pytest

from frontdesk.customers.records import add_vehicle
from frontdesk.customers.values import VehicleValues
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.reception.arrival import (
    greet,
    identify_visit,
    stamp_arrival,
    waiting_arrivals,
)
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.terms import AppointmentStatus, VisitStatus
from tests.desks import Clock
from tests.factories import a_customer, a_vehicle
from tests.frontdesk.reception.bookings import a_booking, booking_status


def test_a_plate_nobody_knows_is_stamped_too(desk: Desk) -> None:
    arrived = stamp_arrival(desk, "京·N88888")
    assert (arrived.vehicle_id, arrived.customer_id) == (None, None)
    sheet = check_in_sheet(desk, arrived.visit_id)
    assert (sheet.plate, sheet.status, sheet.card) == ("京N88888", VisitStatus.ARRIVED, None)


def test_a_known_plate_brings_car_and_owner(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, customer_id := a_customer(desk), plate="沪AD12345")
    arrived = stamp_arrival(desk, "沪a·d12345")
    assert (arrived.vehicle_id, arrived.customer_id) == (vehicle_id, customer_id)


@pytest.mark.parametrize(
    "status", [AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED, AppointmentStatus.NO_SHOW]
)
def test_a_booked_customer_arrives_with_the_words_of_the_booking(desk: Desk, status: AppointmentStatus) -> None:
    booking_id, plate = a_booking(desk, "开空调有股霉味,早上最明显。", status=status)
    arrived = stamp_arrival(desk, plate)
    assert arrived.appointment_id == booking_id
    assert booking_status(desk, booking_id) is AppointmentStatus.ARRIVED
    (concern,) = check_in_sheet(desk, arrived.visit_id).concerns
    assert concern.words == "开空调有股霉味,早上最明显。"


def test_a_booking_of_tomorrow_is_left_alone(desk: Desk) -> None:
    booking_id, plate = a_booking(desk, days=1)
    assert stamp_arrival(desk, plate).appointment_id is None
    assert booking_status(desk, booking_id) is AppointmentStatus.BOOKED


def test_stamping_twice_makes_one_visit(desk: Desk) -> None:
    first = stamp_arrival(desk, "沪A12345")
    again = stamp_arrival(desk, "沪A·12345")
    assert again.already_here
    assert again.visit_id == first.visit_id


@pytest.mark.parametrize(("plate", "why"), [("", "empty"), (" · ", "empty"), ("x" * 21, "too_long")])
def test_what_cannot_be_a_plate_is_refused_beside_the_field(desk: Desk, plate: str, why: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        stamp_arrival(desk, plate)
    assert (refused.value.field, refused.value.why) == ("plate", why)


def test_the_greeting_is_logged_once_with_its_time(desk: Desk, clock: Clock) -> None:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    clock.go_on(seconds=75)
    greeted_at = clock()
    greet(desk, visit_id)
    clock.go_on(minutes=5)
    greet(desk, visit_id)
    sheet = check_in_sheet(desk, visit_id)
    assert (sheet.status, sheet.greeted_at) == (VisitStatus.GREETED, greeted_at)


def test_who_waits_longest_without_a_greeting_stands_first(desk: Desk, clock: Clock) -> None:
    visits = []
    for plate in ("沪A00001", "沪A00002", "沪A00003"):
        visits.append(stamp_arrival(desk, plate).visit_id)
        clock.go_on(minutes=1)
    greet(desk, visits[0])
    assert [row.visit_id for row in waiting_arrivals(desk)] == [visits[1], visits[2], visits[0]]


def test_a_car_made_on_the_spot_becomes_the_car_of_the_visit(desk: Desk) -> None:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    customer_id = a_customer(desk)
    vehicle_id = add_vehicle(desk, VehicleValues(plate="沪A12345"), owner_id=customer_id)
    arrived = identify_visit(desk, visit_id, vehicle_id)
    assert (arrived.vehicle_id, arrived.customer_id) == (vehicle_id, customer_id)


def test_one_car_is_never_here_twice(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, a_customer(desk), plate="沪A12345")
    first = stamp_arrival(desk, "沪A12345").visit_id
    other = stamp_arrival(desk, "沪A99999").visit_id
    with pytest.raises(ValueRefused) as refused:
        identify_visit(desk, other, vehicle_id)
    assert refused.value.data == {"visit_id": first}
