"""Every pair of appointment states: what the table knows is possible and recorded, everything else is refused."""

import pytest
from sqlalchemy import select

from db.models.schedule import Appointment
from db.models.shop import StatusChange
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, ReasonNeeded
from frontdesk.schedule.appointment_moves import MOVES, NEEDS_REASON, move_appointment
from frontdesk.terms import AppointmentStatus
from tests.frontdesk.schedule.bookings import an_appointment

PAIRS = [(before, after) for before in AppointmentStatus for after in AppointmentStatus]


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_every_pair_of_states(desk: Desk, before: AppointmentStatus, after: AppointmentStatus) -> None:
    booked = an_appointment(desk)
    with desk.unit_of_work() as session:
        session.get_one(Appointment, booked.appointment_id).status = before
    possible = after in MOVES[before]
    with desk.unit_of_work() as session:
        appointment = session.get_one(Appointment, booked.appointment_id)
        if not possible:
            with pytest.raises(MoveRefused):
                move_appointment(desk, session, appointment, after, reason="x")
            return
        if after in NEEDS_REASON:
            with pytest.raises(ReasonNeeded):
                move_appointment(desk, session, appointment, after)
        move_appointment(desk, session, appointment, after, reason="客户来电")
    with desk.reading() as session:
        change = session.scalars(select(StatusChange).filter_by(entity="appointments")).one()
        assert (change.from_status, change.to_status, change.reason) == (before, after, "客户来电")
        assert change.staff_id == desk.staff_id
