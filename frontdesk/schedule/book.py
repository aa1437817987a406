"""Making an appointment and changing what was agreed (domain §2.1)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Vehicle
from db.models.reception import Concern
from db.models.schedule import Appointment, AppointmentWork
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find, same_version
from frontdesk.numbers import take_number
from frontdesk.schedule.appointment_moves import CHANGEABLE
from frontdesk.schedule.checks import Slot, check_slot, hours_as_span
from frontdesk.shop.permissions import Permission
from frontdesk.terms import AppointmentStatus, BookingChannel, ConcernSource, PartsState, WaitMode


@dataclass(frozen=True)
class Wish:
    """One piece of work wished: a menu item or a package."""

    menu_item_id: int | None = None
    package_id: int | None = None


@dataclass(frozen=True)
class BookingInput:
    """What a booking form holds. `words` are the customer's own, one entry for each thing they said."""

    customer_id: int
    vehicle_id: int
    start_at: datetime
    expected_hours: Decimal
    channel: BookingChannel = BookingChannel.PHONE
    words: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    work_title: str = ""
    wait_mode: WaitMode = WaitMode.WAIT_IN_LOUNGE
    needed_by: datetime | None = None
    advisor_id: int | None = None
    bay_id: int | None = None
    technician_id: int | None = None
    parts_state: PartsState = PartsState.NOT_NEEDED
    parts_note: str = ""
    parts_expected_at: datetime | None = None


@dataclass(frozen=True)
class Booked:
    """The appointment as it now stands."""

    appointment_id: int
    number: str
    start_at: datetime


def book(desk: Desk, values: BookingInput) -> Booked:
    """Take an appointment.

    Raises NotAllowed, NotFound, ValueRefused, ConfirmationNeeded (see `check_slot`).
    """
    desk.require(Permission.BOOK)
    with desk.unit_of_work() as session:
        find(session, Customer, values.customer_id)
        find(session, Vehicle, values.vehicle_id)
        _check_values(values)
        check_slot(desk, session, _slot(values), is_new_time=True)
        appointment = Appointment(
            number=take_number(desk, session, "AP"),
            status=AppointmentStatus.BOOKED,
            start_at=values.start_at,
            booked_at=desk.now(),
            booked_by_id=desk.staff_id,
        )
        _fill(appointment, values)
        session.add(appointment)
        session.flush()
        add_words(desk, session, appointment.id, values.words)
        return Booked(appointment.id, appointment.number, appointment.start_at)


def change_booking(desk: Desk, appointment_id: int, version: int, values: BookingInput) -> Booked:
    """Change what was agreed, except the time (`move_booking`). `words` are added, nothing said is changed.

    Raises NotAllowed, NotFound, ChangedMeanwhile, ValueRefused ("appointment_id", "not_expected" once the customer
    has come or will not come), ConfirmationNeeded.
    """
    desk.require(Permission.BOOK)
    with desk.unit_of_work() as session:
        appointment = find(session, Appointment, appointment_id, lock=True)
        same_version(appointment, version)
        if appointment.status not in CHANGEABLE:
            raise ValueRefused("appointment_id", "not_expected")
        if values.start_at != appointment.start_at:
            raise ValueRefused("start_at", "move_it_instead")
        said = session.scalar(select(func.count(Concern.id)).filter_by(appointment_id=appointment_id))
        _check_values(values, said_before=bool(said))
        check_slot(desk, session, _slot(values, appointment_id), is_new_time=False)
        _fill(appointment, values)
        session.flush()
        add_words(desk, session, appointment.id, values.words)
        return Booked(appointment.id, appointment.number, appointment.start_at)


def add_words(desk: Desk, session: Session, appointment_id: int, words: tuple[str, ...]) -> None:
    """Keep what the customer said at booking, word for word, after what they said before."""
    for text in (text for text in words if text.strip()):
        session.add(
            Concern(
                appointment_id=appointment_id,
                words=text,
                source=ConcernSource.BOOKING,
                said_at=desk.now(),
                recorded_by_id=desk.staff_id,
            )
        )
    session.flush()


def reserve_bay(appointment: Appointment) -> None:
    """Keep the bay for the expected hours from the start on; nothing when no bay is reserved."""
    kept = appointment.bay_id is not None
    appointment.bay_from = appointment.start_at if kept else None
    appointment.bay_until = appointment.start_at + hours_as_span(appointment.expected_hours) if kept else None


def _check_values(values: BookingInput, *, said_before: bool = False) -> None:
    said = said_before or any(text.strip() for text in values.words)
    if not said and not values.wishes and not values.work_title.strip():
        raise ValueRefused("wishes", "empty")
    if values.needed_by is not None and values.needed_by <= values.start_at:
        raise ValueRefused("needed_by", "before_start", start_at=values.start_at)


def _slot(values: BookingInput, appointment_id: int | None = None) -> Slot:
    return Slot(
        vehicle_id=values.vehicle_id,
        start_at=values.start_at,
        hours=values.expected_hours,
        bay_id=values.bay_id,
        technician_id=values.technician_id,
        appointment_id=appointment_id,
    )


def _fill(appointment: Appointment, values: BookingInput) -> None:
    appointment.customer_id, appointment.vehicle_id = values.customer_id, values.vehicle_id
    appointment.channel = values.channel
    appointment.expected_hours = values.expected_hours
    appointment.work_title = values.work_title.strip()
    appointment.wait_mode, appointment.needed_by = values.wait_mode, values.needed_by
    appointment.advisor_id, appointment.bay_id = values.advisor_id, values.bay_id
    appointment.technician_id = values.technician_id
    appointment.parts_state, appointment.parts_note = values.parts_state, values.parts_note.strip()
    appointment.parts_expected_at = values.parts_expected_at
    reserve_bay(appointment)
    before = [(work.menu_item_id, work.package_id) for work in appointment.works]
    wished = [(wish.menu_item_id, wish.package_id) for wish in values.wishes]
    if before != wished:
        appointment.works = [
            AppointmentWork(position=position, menu_item_id=item, package_id=package)
            for position, (item, package) in enumerate(wished, start=1)
        ]
