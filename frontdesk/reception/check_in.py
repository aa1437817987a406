"""Beginning the reception: how the customer waits, who plays which part today, what the odometer says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.models.customers import Customer, VehicleParty
from db.models.reception import Visit, VisitParty
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.identifiers.phone import stored_phone
from frontdesk.lookup import find
from frontdesk.lounge.stays import open_stay
from frontdesk.reception.arrival import greet_visit
from frontdesk.reception.odometer import read_odometer
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PartyRole, WaitMode
from frontdesk.work_orders.changing import visit_changed


@dataclass(frozen=True)
class CheckedIn:
    """The visit whose reception has begun."""

    visit_id: int
    number: str
    greeted_at: datetime | None


@dataclass(frozen=True)
class SaidParty:
    """Who plays a part today: a known customer, or a name and phone as given."""

    role: PartyRole
    customer_id: int | None = None
    name: str = ""
    phone: str = ""
    limit_note: str = ""


def check_in(
    desk: Desk,
    visit_id: int,
    *,
    wait_mode: WaitMode,
    odometer_km: int | None = None,
    odometer_reason: str = "",
    needed_by: datetime | Literal[""] | None = None,
) -> CheckedIn:
    """Begin the reception of a visit whose customer and car are known; logs the greeting if nobody has.

    The parties of the car are noted for this visit where none were said. Checking in again only changes what is
    given; an empty `needed_by` takes the wish back.

    Raises NotAllowed, NotFound, ValueRefused("customer_id" or "vehicle_id", "unknown"), and what
    `read_odometer` raises when the reading cannot follow the last one and no reason is given.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session, session.no_autoflush:  # what is looked up is never what is written here
        visit = find(session, Visit, visit_id)
        for field in ("vehicle_id", "customer_id"):
            if getattr(visit, field) is None:
                raise ValueRefused(field, "unknown")
        greet_visit(desk, session, visit)
        visit.checked_in_at = visit.checked_in_at or desk.now()
        visit.advisor_id = visit.advisor_id or desk.staff_id
        visit.wait_mode = wait_mode
        open_stay(desk, session, visit.id, wait_mode)
        if needed_by is not None:
            visit.needed_by = needed_by or None
        if odometer_km is not None:
            read_odometer(desk, session, visit, odometer_km, odometer_reason)
        _note_parties(session, visit)
        visit_changed(desk, session, visit.id)
        return CheckedIn(visit.id, visit.number, visit.greeted_at)


def choose_wait_mode(desk: Desk, visit_id: int, mode: WaitMode) -> None:
    """How the customer will spend the time, kept as soon as it is said; the stay begins with the reception.

    Raises NotAllowed, NotFound.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        visit.wait_mode = mode
        if visit.checked_in_at is not None:
            open_stay(desk, session, visit.id, mode)


def set_visit_party(
    desk: Desk,
    visit_id: int,
    role: PartyRole,
    *,
    customer_id: int | None = None,
    name: str = "",
    phone: str = "",
    limit_note: str = "",
) -> None:
    """Say who plays a part at this visit: a known customer, or a name and phone as given today.

    Each part stands for itself: the presenter may agree to nothing unless also named authorizer (domain §1.1).
    Raises NotAllowed, NotFound, ValueRefused("name", "empty").
    """
    set_visit_parties(desk, visit_id, (SaidParty(role, customer_id, name, phone, limit_note),))


def set_visit_parties(desk: Desk, visit_id: int, said: Sequence[SaidParty]) -> None:
    """Say who plays several parts at this visit: all of them are kept, or none. Raises as `set_visit_party`."""
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        for who in said:
            customer = find(session, Customer, who.customer_id) if who.customer_id is not None else None
            name = who.name.strip() or (customer.name if customer else "")
            if not name:
                raise ValueRefused("name", "empty")
            for party in [party for party in visit.parties if party.role == who.role]:
                visit.parties.remove(party)
            visit.parties.append(
                VisitParty(
                    role=who.role,
                    customer_id=who.customer_id,
                    name=name,
                    phone=stored_phone(who.phone, demo=desk.is_demo) or (customer.phone if customer else ""),
                    limit_note=who.limit_note.strip(),
                )
            )
        visit_changed(desk, session, visit.id)


def _note_parties(session: Session, visit: Visit) -> None:
    """Owner, presenter, authorizer and payer of this visit, from the car's parties, else the customer."""
    parties = select(VehicleParty.role, Customer).join(VehicleParty.customer)
    rows = session.execute(parties.where(VehicleParty.vehicle_id == visit.vehicle_id))
    known = {row.role: row.Customer for row in rows}
    customer = find(session, Customer, visit.customer_id)
    said = {party.role for party in visit.parties}
    people = {
        role: customer if role == PartyRole.PRESENTER else known.get(role, customer)
        for role in (PartyRole.OWNER, PartyRole.PRESENTER, PartyRole.AUTHORIZER, PartyRole.PAYER)
        if role not in said
    }
    if people:
        session.execute(
            insert(VisitParty),
            [
                {"visit_id": visit.id, "role": role, "customer_id": who.id, "name": who.name, "phone": who.phone}
                for role, who in people.items()
            ],
        )
