"""One appointment in full: what the form shows, and what it offers to choose from."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Vehicle
from db.models.menu import MenuItem, Package
from db.models.reception import Concern
from db.models.schedule import Appointment, AppointmentCall
from db.models.shop import Staff, StaffRole, StatusChange
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.moves import can_move
from frontdesk.person_name import PersonName
from frontdesk.schedule.appointment_moves import CHANGEABLE, MOVES
from frontdesk.schedule.book import BookingInput, Wish
from frontdesk.shop.permissions import Permission
from frontdesk.terms import AppointmentStatus, Role


@dataclass(frozen=True)
class Said:
    """Something the customer said at booking."""

    words: str
    said_at: datetime


@dataclass(frozen=True)
class CallRow:
    called_at: datetime
    reached: bool
    words: str


@dataclass(frozen=True)
class Who:
    """The customer and the car of a booking."""

    customer_id: int
    vehicle_id: int
    customer: PersonName
    phone: str
    plate: str
    is_new_energy: bool
    car: str


@dataclass(frozen=True)
class BookingSheet:
    """An appointment as the form shows it; `values.words` is empty, what was said stands in `said`."""

    appointment_id: int
    version: int
    number: str
    status: AppointmentStatus
    who: Who
    values: BookingInput
    said: tuple[Said, ...]
    calls: tuple[CallRow, ...]
    moved_from_at: datetime | None
    move_reason: str
    cancel_reason: str

    @property
    def can_change(self) -> bool:
        """What was agreed may still be changed."""
        return self.status in CHANGEABLE

    @property
    def can_move(self) -> bool:
        """It may be moved to another time, after a call for the most part."""
        return can_move(MOVES, self.status, AppointmentStatus.RESCHEDULED)

    @property
    def can_cancel(self) -> bool:
        """It may be cancelled."""
        return can_move(MOVES, self.status, AppointmentStatus.CANCELLED)


@dataclass(frozen=True)
class PersonChoice:
    staff_id: int
    name: str
    name_latin: str


@dataclass(frozen=True)
class BayChoice:
    bay_id: int
    code: str
    name_zh: str
    name_en: str


@dataclass(frozen=True)
class WorkChoice:
    """A menu item or a package with its hours."""

    wish: Wish
    code: str
    name_zh: str
    name_en: str
    hours: Decimal


@dataclass(frozen=True)
class BookingChoices:
    """What a booking can be put together from."""

    advisors: tuple[PersonChoice, ...]
    technicians: tuple[PersonChoice, ...]
    bays: tuple[BayChoice, ...]
    works: tuple[WorkChoice, ...]


def booking_sheet(desk: Desk, appointment_id: int) -> BookingSheet:
    """One appointment in full. Raises NotAllowed, NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        a = find(session, Appointment, appointment_id)
        concerns = session.execute(
            select(Concern.words, Concern.said_at).filter_by(appointment_id=a.id).order_by(Concern.id)
        )
        calls = session.scalars(
            select(AppointmentCall).filter_by(appointment_id=a.id).order_by(AppointmentCall.id)
        )
        before = session.get(Appointment, a.moved_from_id) if a.moved_from_id else None
        return BookingSheet(
            appointment_id=a.id,
            version=a.version,
            number=a.number,
            status=a.status,
            who=_who(session, a.customer_id, a.vehicle_id),
            values=_values(a),
            said=tuple(Said(words, said_at) for words, said_at in concerns),
            calls=tuple(CallRow(call.called_at, call.reached, call.words) for call in calls),
            moved_from_at=before.start_at if before else None,
            move_reason=_move_reason(session, before),
            cancel_reason=a.cancel_reason,
        )


def who(desk: Desk, customer_id: int, vehicle_id: int) -> Who:
    """A customer and a car as a booking shows them. Raises NotAllowed, NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return _who(session, customer_id, vehicle_id)


def booking_choices(desk: Desk) -> BookingChoices:
    """Advisors, technicians, bays and works to choose from. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        bays = session.scalars(select(Bay).order_by(Bay.position))
        return BookingChoices(
            advisors=_people(session, Role.SERVICE_ADVISOR),
            technicians=_people(session, Role.TECHNICIAN),
            bays=tuple(BayChoice(bay.id, bay.code, bay.name_zh, bay.name_en) for bay in bays),
            works=_works(session),
        )


def _who(session: Session, customer_id: int, vehicle_id: int) -> Who:
    customer, vehicle = find(session, Customer, customer_id), find(session, Vehicle, vehicle_id)
    return Who(
        customer_id=customer.id,
        vehicle_id=vehicle.id,
        customer=PersonName.of(customer),
        phone=customer.phone,
        plate=vehicle.plate,
        is_new_energy=vehicle.is_new_energy,
        car=f"{vehicle.brand} {vehicle.model}".strip(),
    )


def _values(a: Appointment) -> BookingInput:
    return BookingInput(
        customer_id=a.customer_id,
        vehicle_id=a.vehicle_id,
        start_at=a.start_at,
        expected_hours=a.expected_hours,
        channel=a.channel,
        wishes=tuple(Wish(work.menu_item_id, work.package_id) for work in a.works),
        work_title=a.work_title,
        wait_mode=a.wait_mode,
        needed_by=a.needed_by,
        advisor_id=a.advisor_id,
        bay_id=a.bay_id,
        technician_id=a.technician_id,
        parts_state=a.parts_state,
        parts_note=a.parts_note,
        parts_expected_at=a.parts_expected_at,
    )


def _move_reason(session: Session, before: Appointment | None) -> str:
    if before is None:
        return ""
    reason = session.scalar(
        select(StatusChange.reason)
        .filter_by(entity="appointments", entity_id=before.id, to_status=AppointmentStatus.RESCHEDULED)
        .limit(1)
    )
    return reason or ""


def _people(session: Session, role: Role) -> tuple[PersonChoice, ...]:
    rows = session.execute(
        select(Staff.id, Staff.name, Staff.name_latin)
        .join(StaffRole, StaffRole.staff_id == Staff.id)
        .where(StaffRole.role == role, Staff.active)
        .order_by(Staff.id)
    )
    return tuple(PersonChoice(*row) for row in rows)


def _works(session: Session) -> tuple[WorkChoice, ...]:
    packages = [
        WorkChoice(
            Wish(package_id=package.id),
            package.code,
            package.name_zh,
            package.name_en,
            sum((item.menu_item.hours for item in package.items), Decimal(0)),
        )
        for package in session.scalars(select(Package).filter_by(active=True).order_by(Package.code))
    ]
    items = session.execute(
        select(MenuItem.id, MenuItem.code, MenuItem.name_zh, MenuItem.name_en, MenuItem.hours)
        .filter_by(active=True)
        .order_by(MenuItem.code)
    )
    return (
        *packages,
        *(WorkChoice(Wish(menu_item_id=i.id), i.code, i.name_zh, i.name_en, i.hours) for i in items),
    )
