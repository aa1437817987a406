"""What a day can take, in hours of technicians, not in cars (domain §4.1)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.schedule import Appointment
from db.models.shop import ClosedDay, OpeningHours, Staff, StaffRole
from frontdesk.desk import Desk
from frontdesk.terms import AppointmentStatus, Role

COUNTED = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.CONFIRMED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.COMPLETED,
)
"""Appointments that use up hours of the day."""


@dataclass(frozen=True)
class DayCapacity:
    """`opens` and `closes` are None on a closed day; `hours` is technicians times opening hours."""

    day: date
    opens: datetime | None
    closes: datetime | None
    hours: Decimal
    booked: Decimal


def day_bounds(desk: Desk, day: date) -> tuple[datetime, datetime]:
    """The moments a day begins and ends at the dealership."""
    start = datetime.combine(day, time(), tzinfo=desk.zone)
    return start, datetime.combine(day + timedelta(days=1), time(), tzinfo=desk.zone)


def next_closing(desk: Desk, session: Session) -> datetime | None:
    """When the shop closes next, today or on the next open day of the week to come; None: on none of them."""
    for ahead in range(8):
        _, closes = _opening(desk, session, desk.today() + timedelta(days=ahead))
        if closes is not None and closes > desk.now():
            return closes
    return None


def day_capacity(desk: Desk, session: Session, day: date, *, leave_out: int | None = None) -> DayCapacity:
    """Opening, technician hours and booked hours of a day; `leave_out` is an appointment not to count."""
    opens, closes = _opening(desk, session, day)
    hours = Decimal(0)
    if opens and closes:
        technicians = session.scalar(
            select(func.count(Staff.id))
            .join(StaffRole, StaffRole.staff_id == Staff.id)
            .where(StaffRole.role == Role.TECHNICIAN, Staff.active)
        )
        open_minutes = (closes - opens) // timedelta(minutes=1)
        hours = Decimal((technicians or 0) * open_minutes) / 60
    start, end = day_bounds(desk, day)
    booked = session.scalars(
        select(Appointment.expected_hours).where(
            Appointment.start_at >= start,
            Appointment.start_at < end,
            Appointment.status.in_(COUNTED),
            Appointment.id != (leave_out or 0),
        )
    )
    return DayCapacity(day, opens, closes, hours.quantize(Decimal("0.1")), sum(booked, Decimal(0)))


def _opening(desk: Desk, session: Session, day: date) -> tuple[datetime | None, datetime | None]:
    if session.scalar(select(ClosedDay.id).filter_by(day=day)) is not None:
        return None, None
    hours = session.scalar(select(OpeningHours).filter_by(weekday=day.weekday()))
    if hours is None:
        return None, None
    return (
        datetime.combine(day, hours.opens, tzinfo=desk.zone),
        datetime.combine(day, hours.closes, tzinfo=desk.zone),
    )
