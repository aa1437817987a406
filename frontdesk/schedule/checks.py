"""What is looked at before an appointment is taken: refused is what cannot be, asked about what is unusual."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.models.customers import Vehicle
from db.models.reception import Visit
from db.models.schedule import Appointment
from db.turns import take_turn
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.schedule.appointment_moves import EXPECTED, HOLDS_PLACE
from frontdesk.schedule.capacity import day_capacity

_LATE_TYPING = timedelta(minutes=15)


@dataclass(frozen=True)
class Slot:
    """When, how long and where an appointment is to be; `appointment_id` when it exists already."""

    vehicle_id: int
    start_at: datetime
    hours: Decimal
    bay_id: int | None
    technician_id: int | None
    appointment_id: int | None = None

    @property
    def end_at(self) -> datetime:
        """When the expected work would be done."""
        return self.start_at + hours_as_span(self.hours)


def hours_as_span(hours: Decimal) -> timedelta:
    """Decimal hours as a span, to the minute."""
    return timedelta(minutes=int(hours * 60))


def check_slot(desk: Desk, session: Session, slot: Slot, *, is_new_time: bool) -> None:
    """Raises ValueRefused for what cannot be, ConfirmationNeeded for what is unusual.

    To be confirmed: closed_day, outside_opening_hours, over_capacity, bay_taken, technician_taken, already_booked,
    car_is_here (a car that stands in the shop now; not for a move to a later day: it was asked at the booking).
    """
    if slot.hours <= 0:
        raise ValueRefused("expected_hours", "not_positive")
    take_turn(session, "bookings")
    if is_new_time:
        if slot.start_at < desk.now() - _LATE_TYPING:
            raise ValueRefused("start_at", "past")
        _ask_about_the_day(desk, session, slot)
        _ask_about_the_visit(desk, session, slot)
    _ask_about_the_car(desk, session, slot)
    if slot.bay_id is not None:
        _ask_about_overlap(desk, session, slot, Appointment.bay_id == slot.bay_id, "bay_taken")
    if slot.technician_id is not None:
        wanted = Appointment.technician_id == slot.technician_id
        _ask_about_overlap(desk, session, slot, wanted, "technician_taken")


def _ask_about_the_day(desk: Desk, session: Session, slot: Slot) -> None:
    local = desk.local(slot.start_at)
    day = day_capacity(desk, session, local.date(), leave_out=slot.appointment_id)
    if day.opens is None or day.closes is None:
        desk.confirm("closed_day", day=day.day)
    elif not day.opens <= local < day.closes:
        desk.confirm("outside_opening_hours", opens=day.opens, closes=day.closes)
    if day.hours and day.booked + slot.hours > day.hours:
        desk.confirm("over_capacity", booked=day.booked, wanted=slot.hours, capacity=day.hours)


def _ask_about_the_car(desk: Desk, session: Session, slot: Slot) -> None:
    other = session.execute(
        select(Appointment.number, Appointment.start_at).where(
            Appointment.vehicle_id == slot.vehicle_id,
            Appointment.id != (slot.appointment_id or 0),
            Appointment.status.in_(EXPECTED),
            Appointment.start_at >= desk.now(),
        )
    ).first()
    if other is not None:
        desk.confirm("already_booked", number=other.number, start_at=desk.local(other.start_at))


def _ask_about_the_visit(desk: Desk, session: Session, slot: Slot) -> None:
    if slot.appointment_id is not None and desk.local(slot.start_at).date() > desk.today():
        return
    here = session.execute(
        select(Visit.number, Visit.arrived_at).where(
            Visit.vehicle_id == slot.vehicle_id, Visit.status.in_(OPEN_STATUSES)
        )
    ).first()
    if here is not None:
        desk.confirm("car_is_here", number=here.number, arrived_at=desk.local(here.arrived_at))


def _ask_about_overlap(desk: Desk, session: Session, slot: Slot, wanted: ColumnElement[bool], what: str) -> None:
    near = session.execute(
        select(Appointment.start_at, Appointment.expected_hours, Vehicle.plate)
        .join(Vehicle, Vehicle.id == Appointment.vehicle_id)
        .where(
            wanted,
            Appointment.id != (slot.appointment_id or 0),
            Appointment.status.in_(HOLDS_PLACE),
            Appointment.start_at < slot.end_at,
            Appointment.start_at > slot.start_at - timedelta(days=1),
        )
    )
    for row in near:
        until = row.start_at + hours_as_span(row.expected_hours)
        if until > slot.start_at:
            desk.confirm(what, plate=row.plate, until=desk.local(until))
