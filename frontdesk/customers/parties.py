"""The parts people play around a car, kept apart, and what a customer likes."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from db.models.customers import Customer, Preference, Vehicle, VehicleParty
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.person_name import PersonName
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PartyRole, PreferenceKind


@dataclass(frozen=True)
class PartyRow:
    """Who plays which part for the car."""

    role: PartyRole
    customer_id: int
    customer: PersonName
    phone: str
    note: str


@dataclass(frozen=True)
class CarParties:
    """A car a customer plays a part for, and everybody who plays one."""

    vehicle_id: int
    plate: str
    is_new_energy: bool
    model: str
    parties: tuple[PartyRow, ...]


def parties_of(session: Session, vehicle_id: int | None) -> tuple[PartyRow, ...]:
    """Who plays which part for a car, as it was noted."""
    rows = session.scalars(
        select(VehicleParty)
        .filter_by(vehicle_id=vehicle_id)
        .options(joinedload(VehicleParty.customer))
        .order_by(VehicleParty.id)
    )
    return tuple(
        PartyRow(row.role, row.customer_id, PersonName.of(row.customer), row.customer.phone, row.note)
        for row in rows
    )


def cars_and_parties(desk: Desk, customer_id: int) -> tuple[CarParties, ...]:
    """Every car the customer plays a part for, the parts of all kept apart (domain §1.1). Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        cars = session.scalars(
            select(Vehicle)
            .where(Vehicle.id.in_(select(VehicleParty.vehicle_id).filter_by(customer_id=customer_id)))
            .order_by(Vehicle.id)
        )
        return tuple(
            CarParties(
                vehicle_id=car.id,
                plate=car.plate,
                is_new_energy=car.is_new_energy,
                model=f"{car.brand} {car.model}".strip(),
                parties=parties_of(session, car.id),
            )
            for car in cars
        )


def set_party(desk: Desk, vehicle_id: int, role: PartyRole, customer_id: int | None, *, note: str = "") -> None:
    """Give one customer a part in a car (owner, presenter, authorizer, payer ...); None takes the part away.

    One customer for each part; the parts never follow from each other (domain §1.1). Raises NotAllowed, NotFound.
    """
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        vehicle = find(session, Vehicle, vehicle_id)
        for party in [party for party in vehicle.parties if party.role == role]:
            session.delete(party)
        if customer_id is not None:
            customer = find(session, Customer, customer_id)
            session.add(VehicleParty(vehicle_id=vehicle.id, customer_id=customer.id, role=role, note=note.strip()))


def record_preference(
    desk: Desk, customer_id: int, kind: PreferenceKind, words: str, *, verbatim: bool = False
) -> int:
    """Keep what a customer likes or asked for; `verbatim` when these are the customer's own words. The new id.

    Raises NotAllowed, NotFound, ValueRefused (no words).
    """
    desk.require(Permission.CHANGE_CUSTOMERS)
    if not words.strip():
        raise ValueRefused("words", "empty")
    with desk.unit_of_work() as session:
        preference = Preference(
            customer_id=find(session, Customer, customer_id).id,
            kind=kind,
            words=words.replace("\0", "").strip(),
            verbatim=verbatim,
            said_at=desk.now(),
            recorded_by_id=desk.staff_id,
        )
        session.add(preference)
        session.flush()
        return preference.id


def end_preference(desk: Desk, preference_id: int) -> None:
    """A preference no longer holds. It stays on record with its end. Raises NotAllowed, NotFound."""
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        find(session, Preference, preference_id).ended_at = desk.now()


def resume_preference(desk: Desk, preference_id: int) -> None:
    """A preference holds after all (undo). Raises NotAllowed, NotFound."""
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        find(session, Preference, preference_id).ended_at = None
