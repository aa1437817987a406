"""The customer card: everything reception should know at a glance about a customer and the car that came."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from db.models.customers import Customer, Preference, Vehicle, VehicleParty
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment
from frontdesk.care.complaints import ComplaintRow, FollowUpRow, complaints_of, last_follow_up
from frontdesk.customers.history import HistoryRow, history
from frontdesk.customers.parties import PartyRow, parties_of
from frontdesk.customers.tell_items import TellItem, tell_items
from frontdesk.customers.values import CustomerValues, VehicleValues, values_of
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.lookup import find
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.permissions import Permission
from frontdesk.terms import (
    AppointmentStatus,
    PartsState,
    PartyRole,
    PreferenceKind,
    WaitMode,
)


@dataclass(frozen=True)
class CustomerFacts:
    id: int
    version: int
    values: CustomerValues
    since: date | None
    visit_count: int


@dataclass(frozen=True)
class VehicleFacts:
    id: int
    version: int
    values: VehicleValues
    is_new_energy: bool
    last_odometer_km: int | None
    last_odometer_on: date | None


@dataclass(frozen=True)
class PreferenceRow:
    id: int
    kind: PreferenceKind
    words: str
    verbatim: bool
    said_on: date


@dataclass(frozen=True)
class OtherCar:
    vehicle_id: int
    plate: str
    is_new_energy: bool
    model: str


@dataclass(frozen=True)
class TodaysAppointment:
    id: int
    number: str
    start_at: datetime
    work_title: str
    bay_zh: str
    bay_en: str
    bay_from: datetime | None
    bay_until: datetime | None
    technician: str
    technician_latin: str
    parts_state: PartsState
    parts_note: str
    wait_mode: WaitMode
    words: tuple[str, ...]


@dataclass(frozen=True)
class CustomerCard:
    """Customer and car may each be unknown; the rest is what is known about them."""

    customer: CustomerFacts | None
    vehicle: VehicleFacts | None
    parties: tuple[PartyRow, ...]
    preferences: tuple[PreferenceRow, ...]
    complaints: tuple[ComplaintRow, ...]
    last_follow_up: FollowUpRow | None
    other_cars: tuple[OtherCar, ...]
    tell: tuple[TellItem, ...]
    history: tuple[HistoryRow, ...]
    appointment: TodaysAppointment | None
    currency: str


def customer_card(
    desk: Desk, *, vehicle_id: int | None = None, customer_id: int | None = None, visit_id: int | None = None
) -> CustomerCard:
    """The card of a car and its customer; at least one of them is given.

    Without `customer_id` the customer is the car's owner. With `visit_id` the items to tell carry the answers
    given at that visit, and due work counts with the odometer read there. Raises NotAllowed, NotFound.
    """
    desk.require(Permission.LOOK)
    if vehicle_id is None and customer_id is None:
        raise NotFound("customers", None)
    with desk.reading() as session:
        vehicle = find(session, Vehicle, vehicle_id) if vehicle_id is not None else None
        parties = parties_of(session, vehicle_id)
        owner_id = next((party.customer_id for party in parties if party.role == PartyRole.OWNER), None)
        customer_id = customer_id or owner_id or (parties[0].customer_id if parties else None)
        customer = find(session, Customer, customer_id) if customer_id is not None else None
        appointment = _todays_appointment(desk, session, vehicle_id, visit_id)
        visit = session.get(Visit, visit_id) if visit_id is not None else None
        odometer_km = (visit.odometer_in_km if visit else None) or (vehicle.last_odometer_km if vehicle else None)
        return CustomerCard(
            customer=_customer_facts(session, customer) if customer else None,
            vehicle=_vehicle_facts(vehicle) if vehicle else None,
            parties=parties,
            preferences=_preferences(desk, session, customer_id),
            complaints=complaints_of(desk, session, customer_id),
            last_follow_up=last_follow_up(desk, session, customer_id),
            other_cars=_other_cars(session, customer_id, vehicle_id),
            tell=tell_items(
                desk, session, vehicle, odometer_km=odometer_km, appointment=appointment, visit_id=visit_id
            )
            if vehicle
            else (),
            history=history(desk, session, vehicle.id) if vehicle else (),
            appointment=_appointment_facts(session, appointment) if appointment else None,
            currency=the_dealership(session).currency,
        )


def _customer_facts(session: Session, customer: Customer) -> CustomerFacts:
    count = session.scalar(select(func.count(Visit.id)).filter_by(customer_id=customer.id)) or 0
    return CustomerFacts(customer.id, customer.version, values_of(CustomerValues, customer), customer.since, count)


def _vehicle_facts(vehicle: Vehicle) -> VehicleFacts:
    return VehicleFacts(
        vehicle.id,
        vehicle.version,
        values_of(VehicleValues, vehicle),
        vehicle.is_new_energy,
        vehicle.last_odometer_km,
        vehicle.last_odometer_on,
    )


def _preferences(desk: Desk, session: Session, customer_id: int | None) -> tuple[PreferenceRow, ...]:
    rows = session.scalars(
        select(Preference).filter_by(customer_id=customer_id, ended_at=None).order_by(Preference.id)
    )
    return tuple(
        PreferenceRow(row.id, row.kind, row.words, row.verbatim, desk.local(row.said_at).date()) for row in rows
    )


def _other_cars(session: Session, customer_id: int | None, vehicle_id: int | None) -> tuple[OtherCar, ...]:
    rows = session.scalars(
        select(Vehicle)
        .where(
            Vehicle.id.in_(select(VehicleParty.vehicle_id).filter_by(customer_id=customer_id)),
            Vehicle.id != (vehicle_id or 0),
        )
        .order_by(Vehicle.id)
    )
    return tuple(
        OtherCar(row.id, row.plate, row.is_new_energy, f"{row.brand} {row.model}".strip()) for row in rows
    )


def _todays_appointment(
    desk: Desk, session: Session, vehicle_id: int | None, visit_id: int | None
) -> Appointment | None:
    """The appointment this visit answers, or the one the car has today."""
    options = (joinedload(Appointment.bay), joinedload(Appointment.technician))
    if visit_id is not None:
        by_visit = select(Appointment).where(
            Appointment.id == select(Visit.appointment_id).filter_by(id=visit_id).scalar_subquery()
        )
        if (found := session.scalar(by_visit.options(*options))) is not None:
            return found
    if vehicle_id is None:
        return None
    start = datetime.combine(desk.today(), time.min, desk.zone)
    return session.scalar(
        select(Appointment)
        .where(
            Appointment.vehicle_id == vehicle_id,
            Appointment.start_at >= start,
            Appointment.start_at < start + timedelta(days=1),
            Appointment.status.not_in((AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED)),
        )
        .options(*options)
        .order_by(Appointment.start_at)
        .limit(1)
    )


def _appointment_facts(session: Session, row: Appointment) -> TodaysAppointment:
    words = session.scalars(select(Concern.words).filter_by(appointment_id=row.id).order_by(Concern.id))
    return TodaysAppointment(
        id=row.id,
        number=row.number,
        start_at=row.start_at,
        work_title=row.work_title,
        bay_zh=row.bay.name_zh if row.bay else "",
        bay_en=row.bay.name_en if row.bay else "",
        bay_from=row.bay_from,
        bay_until=row.bay_until,
        technician=row.technician.name if row.technician else "",
        technician_latin=row.technician.name_latin if row.technician else "",
        parts_state=row.parts_state,
        parts_note=row.parts_note,
        wait_mode=row.wait_mode,
        words=tuple(words),
    )
