"""One rule for the odometer, wherever it is read, and a car that always knows its latest reading."""

from datetime import UTC, date, datetime

import pytest

from db.models.customers import Vehicle
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, ValueRefused
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.arrival import identify_visit
from frontdesk.reception.check_in import check_in
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.terms import WaitMode
from tests.desks import Clock
from tests.factories import a_customer, a_vehicle
from tests.frontdesk.reception.cars import arrive


def walk(desk: Desk, visit_id: int, km: int | None, reason: str = "") -> None:
    sheet = open_walkaround(desk, visit_id)
    readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=km, odometer_reason=reason)


def receive(desk: Desk, visit_id: int, km: int) -> None:
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=km)


def car_shows(desk: Desk, visit_id: int) -> tuple[int | None, date | None]:
    with desk.reading() as session:
        vehicle = session.get_one(Visit, visit_id).vehicle
        assert vehicle is not None
        return vehicle.last_odometer_km, vehicle.last_odometer_on


def test_a_reading_corrected_at_the_walkaround_reaches_the_car(desk: Desk) -> None:
    visit_id = arrive(desk)
    receive(desk, visit_id, 42_816)
    walk(desk, visit_id, 42_186)
    assert car_shows(desk, visit_id) == (42_186, date(2026, 3, 18))
    sheet = open_walkaround(desk, visit_id)
    assert (sheet.odometer_km, sheet.last_odometer_km) == (42_186, 37_905)


@pytest.mark.parametrize(("km", "what"), [(30_000, "odometer_went_back"), (421_860, "odometer_jump")])
def test_check_in_and_walkaround_ask_the_same(desk: Desk, km: int, what: str) -> None:
    visit_id = arrive(desk)
    asked = []
    for read in (receive, walk):
        with pytest.raises(ConfirmationNeeded) as question:
            read(desk, visit_id, km)
        asked.append((question.value.what, question.value.data))
    assert asked[0] == asked[1]
    assert (asked[0][0], asked[0][1]["last"], asked[0][1]["value"]) == (what, 37_905, km)
    with pytest.raises(ValueRefused):
        receive(desk, visit_id, 2_000_001)
    assert car_shows(desk, visit_id) == (37_905, date(2025, 9, 1))


def test_a_car_that_comes_after_midnight_was_read_on_that_day(desk: Desk, clock: Clock) -> None:
    clock.moment = datetime(2026, 3, 17, 16, 30, tzinfo=UTC)  # half past midnight of the 18th in Shanghai
    visit_id = arrive(desk)
    walk(desk, visit_id, 42_186)
    assert car_shows(desk, visit_id) == (42_186, date(2026, 3, 18))


def test_an_earlier_visit_corrected_afterwards_leaves_the_latest_reading(desk: Desk, clock: Clock) -> None:
    first = arrive(desk)
    receive(desk, first, 42_186)
    clock.go_on(days=30)
    second = arrive(desk)
    receive(desk, second, 43_000)
    walk(desk, first, 42_168)
    assert car_shows(desk, second) == (43_000, date(2026, 4, 17))


def test_a_reading_taken_back_leaves_what_was_known_before(desk: Desk) -> None:
    visit_id = arrive(desk)
    walk(desk, visit_id, 42_186)
    walk(desk, visit_id, None)
    assert car_shows(desk, visit_id) == (37_905, date(2025, 9, 1))
    assert walkaround_sheet(desk, open_walkaround(desk, visit_id).id).last_odometer_km == 37_905


def test_the_reading_goes_with_the_visit_when_it_was_another_car(desk: Desk) -> None:
    visit_id = arrive(desk)
    receive(desk, visit_id, 42_186)
    with desk.reading() as session:
        first = session.get_one(Visit, visit_id).vehicle_id
    identify_visit(desk, visit_id, a_vehicle(desk, a_customer(desk, "李静"), plate="沪B54321"))
    assert car_shows(desk, visit_id) == (42_186, date(2026, 3, 18))
    with desk.reading() as session:
        assert session.get_one(Vehicle, first).last_odometer_km == 37_905
