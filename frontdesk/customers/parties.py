"""The parts people play around a car, kept apart, and what a customer likes."""

from db.models.customers import Customer, Preference, Vehicle, VehicleParty
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PartyRole, PreferenceKind


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
