"""What becomes of an appointment: confirmed, moved, cancelled, not come; and every call about it."""

from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from db.models.reception import Concern
from db.models.schedule import Appointment, AppointmentCall, AppointmentWork
from frontdesk.desk import Desk
from frontdesk.errors import ReasonNeeded, ValueRefused
from frontdesk.lookup import find, same_version
from frontdesk.numbers import take_number
from frontdesk.schedule.appointment_moves import move_appointment
from frontdesk.schedule.book import Booked, reserve_bay
from frontdesk.schedule.checks import Slot, check_slot
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import NO_SHOW_GRACE_MINUTES, setting
from frontdesk.terms import AppointmentStatus


def record_call(desk: Desk, appointment_id: int, *, reached: bool, words: str = "") -> None:
    """Keep one attempt to reach the customer about a booking. Raises NotAllowed, NotFound."""
    desk.require(Permission.TELL_CUSTOMERS)
    with desk.unit_of_work() as session:
        _add_call(desk, session, find(session, Appointment, appointment_id), reached=reached, words=words)


def confirm_booking(desk: Desk, appointment_id: int, *, words: str = "") -> None:
    """The customer was reached and will come: keeps the call and confirms (guard of domain §4.1).

    Raises NotAllowed, NotFound, MoveRefused.
    """
    desk.require(Permission.BOOK)
    with desk.unit_of_work() as session:
        appointment = find(session, Appointment, appointment_id)
        _add_call(desk, session, appointment, reached=True, words=words)
        move_appointment(desk, session, appointment, AppointmentStatus.CONFIRMED)


def cancel_booking(desk: Desk, appointment_id: int, version: int, *, reason: str) -> None:
    """The customer will not come. Raises NotAllowed, NotFound, ChangedMeanwhile, MoveRefused, ReasonNeeded."""
    desk.require(Permission.BOOK)
    with desk.unit_of_work() as session:
        appointment = find(session, Appointment, appointment_id)
        same_version(appointment, version)
        move_appointment(desk, session, appointment, AppointmentStatus.CANCELLED, reason=reason.strip())
        appointment.cancel_reason = reason.strip()


def mark_no_show(desk: Desk, appointment_id: int) -> None:
    """Nobody came. A late arrival undoes it.

    Raises NotAllowed, NotFound, MoveRefused, ValueRefused("start_at", "grace_not_over") before the grace is over.
    """
    desk.require(Permission.BOOK)
    with desk.unit_of_work() as session:
        appointment = find(session, Appointment, appointment_id)
        over_at = appointment.start_at + timedelta(minutes=setting(session, NO_SHOW_GRACE_MINUTES))
        if desk.now() <= over_at:
            raise ValueRefused("start_at", "grace_not_over", over_at=over_at)
        move_appointment(desk, session, appointment, AppointmentStatus.NO_SHOW)


def move_booking(desk: Desk, appointment_id: int, version: int, start_at: datetime, *, reason: str) -> Booked:
    """Another time for the same wishes: a new appointment that points back, the old one `rescheduled`.

    What the customer said goes along word for word; the time they need the car moves by the same span.
    Raises NotAllowed, NotFound, ChangedMeanwhile, MoveRefused, ReasonNeeded, ValueRefused, ConfirmationNeeded.
    """
    desk.require(Permission.BOOK)
    if not reason.strip():
        raise ReasonNeeded("appointments.rescheduled")
    with desk.unit_of_work() as session:
        old = find(session, Appointment, appointment_id)
        same_version(old, version)
        if start_at == old.start_at:
            raise ValueRefused("start_at", "same_time")
        move_appointment(desk, session, old, AppointmentStatus.RESCHEDULED, reason=reason.strip())
        slot = Slot(old.vehicle_id, start_at, old.expected_hours, old.bay_id, old.technician_id, old.id)
        check_slot(desk, session, slot, is_new_time=True)
        new = _copy(desk, session, old, start_at)
        session.execute(update(Concern).filter_by(appointment_id=old.id).values(appointment_id=new.id))
        return Booked(new.id, new.number, new.start_at)


def _copy(desk: Desk, session: Session, old: Appointment, start_at: datetime) -> Appointment:
    new = Appointment(
        number=take_number(desk, session, "AP"),
        status=AppointmentStatus.BOOKED,
        channel=old.channel,
        customer_id=old.customer_id,
        vehicle_id=old.vehicle_id,
        start_at=start_at,
        expected_hours=old.expected_hours,
        work_title=old.work_title,
        advisor_id=old.advisor_id,
        bay_id=old.bay_id,
        technician_id=old.technician_id,
        parts_state=old.parts_state,
        parts_note=old.parts_note,
        parts_expected_at=old.parts_expected_at,
        wait_mode=old.wait_mode,
        needed_by=old.needed_by + (start_at - old.start_at) if old.needed_by else None,
        booked_at=desk.now(),
        booked_by_id=desk.staff_id,
        moved_from_id=old.id,
        works=[
            AppointmentWork(position=work.position, menu_item_id=work.menu_item_id, package_id=work.package_id)
            for work in old.works
        ],
    )
    reserve_bay(new)
    session.add(new)
    session.flush()
    return new


def _add_call(desk: Desk, session: Session, appointment: Appointment, *, reached: bool, words: str) -> None:
    session.add(
        AppointmentCall(
            appointment_id=appointment.id,
            called_at=desk.now(),
            reached=reached,
            words=words.strip(),
            called_by_id=desk.staff_id,
        )
    )
