"""Appointments for tests, made through the use case."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from frontdesk.desk import Desk
from frontdesk.schedule.book import Booked, BookingInput, book
from tests.factories import a_customer, a_vehicle

_cars_made = 0


def a_booking_input(desk: Desk, *, hours_ahead: float = 2, **values: Any) -> BookingInput:
    """What a clerk typed for a new customer with a car of their own."""
    global _cars_made
    if "customer_id" not in values:
        _cars_made += 1
        values["customer_id"] = a_customer(desk, values.pop("name", "张伟国"))
        values["vehicle_id"] = a_vehicle(desk, values["customer_id"], plate=f"沪A{_cars_made:05d}")
    values.setdefault("start_at", desk.now() + timedelta(hours=hours_ahead))
    values.setdefault("expected_hours", Decimal("1.5"))
    values.setdefault("words", ("早上刹车有吱吱声",))
    return BookingInput(**values)


def an_appointment(desk: Desk, **values: Any) -> Booked:
    """A booked appointment two hours ahead unless told otherwise; unusual things are confirmed."""
    unusual = desk.confirming(
        "over_capacity", "outside_opening_hours", "closed_day", "bay_taken", "technician_taken", "already_booked"
    )
    return book(unusual, a_booking_input(desk, **values))


def local(desk: Desk, hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """A time of the dealership's today."""
    return desk.local(desk.now()).replace(hour=hour, minute=minute, second=0) + timedelta(days=days)
