"""How an appointment goes on (domain §4.1).

    requested -> booked -> confirmed -> arrived -> completed
    booked, confirmed -> rescheduled | cancelled | no_show
    no_show -> arrived (they came after all) | rescheduled
    arrived -> booked (it was another car that came)

`rescheduled` is final: the new appointment points back to the old one. A request may also be cancelled.
"""

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy.orm import Session

from db.models.schedule import Appointment
from frontdesk.desk import Desk
from frontdesk.moves import move
from frontdesk.terms import AppointmentStatus as A

MOVES: Mapping[StrEnum, frozenset[StrEnum]] = {
    A.REQUESTED: frozenset({A.BOOKED, A.CANCELLED}),
    A.BOOKED: frozenset({A.CONFIRMED, A.RESCHEDULED, A.CANCELLED, A.ARRIVED, A.NO_SHOW}),
    A.CONFIRMED: frozenset({A.RESCHEDULED, A.CANCELLED, A.ARRIVED, A.NO_SHOW}),
    A.NO_SHOW: frozenset({A.ARRIVED, A.RESCHEDULED}),
    A.ARRIVED: frozenset({A.COMPLETED, A.BOOKED}),
    A.RESCHEDULED: frozenset(),
    A.CANCELLED: frozenset(),
    A.COMPLETED: frozenset(),
}

EXPECTED = (A.BOOKED, A.CONFIRMED)
"""The customer is still to come."""

CHANGEABLE = (A.REQUESTED, *EXPECTED)
"""What was agreed may still be changed; afterwards words and wishes belong to the visit."""

HOLDS_PLACE = (*EXPECTED, A.ARRIVED)
"""Bay and technician are kept for it: the car is still to come, or is here."""

NEEDS_REASON = frozenset({A.CANCELLED, A.RESCHEDULED})
"""Moves nobody makes without saying why."""


def move_appointment(
    desk: Desk, session: Session, appointment: Appointment, target: A, *, reason: str = ""
) -> None:
    """Move an appointment on, with who, when and why. Raises MoveRefused, ReasonNeeded."""
    move(desk, session, appointment, MOVES, target, reason=reason, needs_reason=target in NEEDS_REASON)
