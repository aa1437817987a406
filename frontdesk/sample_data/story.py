"""Telling a day through the use cases: at any moment, in the name of anybody."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import Staff
from frontdesk.desk import Actor, Desk

_ALL_IS_WELL = frozenset(
    {
        "already_booked",
        "bay_taken",
        "car_is_here",
        "closed_day",
        "odometer_jump",
        "odometer_went_back",
        "outside_opening_hours",
        "over_capacity",
        "promise_after_needed_by",
        "promise_before_work_done",
        "promise_outside_hours",
        "technician_taken",
        "walkaround_incomplete",
    }
)
"""What the people of the story confirm without hesitating."""


class Story:
    """The desk as it was at some moment of the day, with somebody acting at it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.now = desk.now()
        with Session(desk.engine) as session:
            self._people = {person.name: _actor(person) for person in session.scalars(select(Staff))}

    def person(self, name: str) -> int:
        """The id of a member of staff."""
        return self._people[name].staff_id

    def ago(self, who: str, **span: float) -> Desk:
        """The desk with `who` at it, so long ago."""
        return self.at(who, self.now - timedelta(**span))

    def at(self, who: str, moment: datetime) -> Desk:
        """The desk with `who` at it, at `moment`; nothing in the story happens after now."""
        moment = min(moment, self.now)
        return replace(self._desk, clock=lambda: moment, actor=self._people[who], confirmed=_ALL_IS_WELL)


def _actor(person: Staff) -> Actor:
    return Actor(
        staff_id=person.id,
        name=person.name,
        name_latin=person.name_latin,
        roles=frozenset(row.role for row in person.roles),
        discount_limit_basis_points=person.discount_limit_basis_points,
    )
