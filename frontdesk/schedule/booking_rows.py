"""Appointments as rows: the list of a day and what Today shows of it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.models.customers import Customer, Vehicle
from db.models.menu import MenuItem, Package
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment, AppointmentCall, AppointmentWork
from db.models.shop import Staff
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.schedule.appointment_moves import EXPECTED
from frontdesk.schedule.capacity import DayCapacity, day_bounds, day_capacity
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import NO_SHOW_GRACE_MINUTES, setting
from frontdesk.terms import AppointmentStatus, PartsState, VisitStatus, WaitMode


@dataclass(frozen=True)
class BookingRow:
    """One appointment. `words` is the first thing the customer said; `work_*` what they wish done, by name."""

    appointment_id: int
    version: int
    number: str
    status: AppointmentStatus
    start_at: datetime
    customer_id: int
    customer: PersonName
    phone: str
    vehicle_id: int
    plate: str
    is_new_energy: bool
    car: str
    words: str
    work_zh: str
    work_en: str
    hours: Decimal
    wait_mode: WaitMode
    needed_by: datetime | None
    advisor: str
    advisor_latin: str
    bay: str
    technician: str
    parts_state: PartsState
    parts_note: str
    parts_expected_at: datetime | None
    calls: int
    last_call_at: datetime | None
    last_call_reached: bool
    visit_id: int | None
    visit_status: VisitStatus | None
    missing_at: datetime

    @property
    def parts_ready(self) -> bool:
        """Nothing is needed or everything is on the shelf."""
        return self.parts_state in (PartsState.NOT_NEEDED, PartsState.READY)

    @property
    def ready(self) -> tuple[bool, bool, bool]:
        """Whether bay, technician and parts are there."""
        return bool(self.bay), bool(self.technician), self.parts_ready

    @property
    def is_expected(self) -> bool:
        """The customer is still to come."""
        return self.status in EXPECTED

    def is_missing(self, now: datetime) -> bool:
        """The grace after the start is over and nobody came (domain §4.1)."""
        return self.status == AppointmentStatus.NO_SHOW or (self.is_expected and now > self.missing_at)


@dataclass(frozen=True)
class DayBookings:
    """A day of appointments, sorted by time, with its hours."""

    capacity: DayCapacity
    rows: tuple[BookingRow, ...]


SHOWN = tuple(
    status
    for status in AppointmentStatus
    if status not in (AppointmentStatus.RESCHEDULED, AppointmentStatus.CANCELLED)
)


def day_bookings(desk: Desk, day: date, *, with_cancelled: bool = False) -> DayBookings:
    """The appointments of one day and the hours it can take. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        start, end = day_bounds(desk, day)
        statuses = tuple(AppointmentStatus) if with_cancelled else SHOWN
        rows = booking_rows(session, start, end, statuses=statuses)
        return DayBookings(capacity=day_capacity(desk, session, day), rows=rows)


def booking_rows(
    session: Session,
    start: datetime,
    end: datetime,
    *,
    statuses: tuple[AppointmentStatus, ...] = SHOWN,
) -> tuple[BookingRow, ...]:
    """The appointments that begin from `start` to before `end`, by time. Four statements."""
    advisor, technician = aliased(Staff), aliased(Staff)
    found = session.execute(
        select(
            Appointment.id.label("appointment_id"),
            Appointment.version,
            Appointment.number,
            Appointment.status,
            Appointment.start_at,
            Appointment.customer_id,
            Customer.name,
            Customer.name_latin,
            Customer.salutation,
            Customer.phone,
            Appointment.vehicle_id,
            Vehicle.plate,
            Vehicle.is_new_energy,
            Vehicle.brand,
            Vehicle.model,
            Appointment.work_title,
            Appointment.expected_hours.label("hours"),
            Appointment.wait_mode,
            Appointment.needed_by,
            advisor.name.label("advisor"),
            advisor.name_latin.label("advisor_latin"),
            Bay.code.label("bay"),
            technician.name.label("technician"),
            Appointment.parts_state,
            Appointment.parts_note,
            Appointment.parts_expected_at,
            Visit.id.label("visit_id"),
            Visit.status.label("visit_status"),
        )
        .join(Customer, Customer.id == Appointment.customer_id)
        .join(Vehicle, Vehicle.id == Appointment.vehicle_id)
        .outerjoin(advisor, advisor.id == Appointment.advisor_id)
        .outerjoin(technician, technician.id == Appointment.technician_id)
        .outerjoin(Bay, Bay.id == Appointment.bay_id)
        .outerjoin(Visit, Visit.appointment_id == Appointment.id)
        .where(Appointment.start_at >= start, Appointment.start_at < end, Appointment.status.in_(statuses))
        .order_by(Appointment.start_at, Appointment.id)
    ).all()
    ids = [row.appointment_id for row in found]
    works, words, calls = _works(session, ids), _first_words(session, ids), _calls(session, ids)
    grace = timedelta(minutes=setting(session, NO_SHOW_GRACE_MINUTES))
    rows = []
    for row in found:
        values = dict(row._mapping)
        brand, model, title = values.pop("brand"), values.pop("model"), values.pop("work_title")
        zh, en = works.get(row.appointment_id, ("", ""))
        count, last_at, reached = calls.get(row.appointment_id, (0, None, False))
        for column in ("name", "name_latin", "salutation"):
            del values[column]
        for name in ("advisor", "advisor_latin", "bay", "technician"):
            values[name] = values[name] or ""
        rows.append(
            BookingRow(
                **values,
                customer=PersonName.of(row),
                car=f"{brand} {model}".strip(),
                words=words.get(row.appointment_id, ""),
                work_zh=title or zh,
                work_en=title or en,
                calls=count,
                last_call_at=last_at,
                last_call_reached=reached,
                missing_at=row.start_at + grace,
            )
        )
    return tuple(rows)


def _works(session: Session, ids: list[int]) -> dict[int, tuple[str, str]]:
    named: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for row in session.execute(
        select(
            AppointmentWork.appointment_id,
            MenuItem.name_zh.label("item_zh"),
            MenuItem.name_en.label("item_en"),
            Package.name_zh.label("package_zh"),
            Package.name_en.label("package_en"),
        )
        .outerjoin(MenuItem, MenuItem.id == AppointmentWork.menu_item_id)
        .outerjoin(Package, Package.id == AppointmentWork.package_id)
        .where(AppointmentWork.appointment_id.in_(ids))
        .order_by(AppointmentWork.position)
    ):
        named[row.appointment_id].append((row.package_zh or row.item_zh, row.package_en or row.item_en))
    return {
        key: ("、".join(zh for zh, _ in names), ", ".join(en for _, en in names)) for key, names in named.items()
    }


def _first_words(session: Session, ids: list[int]) -> dict[int, str]:
    words: dict[int, str] = {}
    for row in session.execute(
        select(Concern.appointment_id, Concern.words).where(Concern.appointment_id.in_(ids)).order_by(Concern.id)
    ):
        words.setdefault(row.appointment_id or 0, row.words)
    return words


def _calls(session: Session, ids: list[int]) -> dict[int, tuple[int, datetime, bool]]:
    calls: dict[int, tuple[int, datetime, bool]] = {}
    for key, at, reached in session.execute(
        select(AppointmentCall.appointment_id, AppointmentCall.called_at, AppointmentCall.reached)
        .where(AppointmentCall.appointment_id.in_(ids))
        .order_by(AppointmentCall.id)
    ):
        calls[key] = (calls.get(key, (0,))[0] + 1, at, reached)
    return calls
