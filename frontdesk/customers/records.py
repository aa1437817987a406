"""Making and changing customers and cars. The search index is kept in the same unit of work."""

from dataclasses import asdict, replace

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Vehicle, VehicleParty
from db.models.reception import Visit
from db.search import replace_keys
from frontdesk.customers.search_keys import KeyKind, customer_keys, vehicle_keys
from frontdesk.customers.values import (
    CustomerValues,
    FieldsChangedMeanwhile,
    VehicleValues,
    cleaned,
    differences,
    require_lengths,
    require_name,
    values_of,
)
from frontdesk.desk import Desk
from frontdesk.identifiers.latin_name import latin_name
from frontdesk.identifiers.phone import stored_phone
from frontdesk.identifiers.plate import classify_plate, normalise_plate
from frontdesk.identifiers.vin import normalise_vin
from frontdesk.lookup import find
from frontdesk.reception.arrival import join_waiting_visit
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.shop.permissions import Permission
from frontdesk.terms import CustomerKind, PartyRole
from frontdesk.work_orders.changing import visit_changed


def add_customer(desk: Desk, values: CustomerValues, *, vehicle_id: int | None = None) -> int:
    """Make a customer, the owner of a car nobody owned yet where one is given; the new id.

    Raises NotAllowed, NotFound, ValueRefused (no name).
    """
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        customer_id = _new_customer(desk, session, values)
        if vehicle_id is not None:
            _own(desk, session, find(session, Vehicle, vehicle_id), customer_id)
        return customer_id


def add_vehicle(desk: Desk, values: VehicleValues, *, owner_id: int | None = None) -> int:
    """Make a car, with its owner where known; the new id. A visit that waits under its plate is joined to it.

    Raises NotAllowed, NotFound, ValueRefused (too long), ConfirmationNeeded("plate_or_vin_known", vehicle_id=...)
    when a car with this plate or VIN is there already.
    """
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        return _new_vehicle(desk, session, values, owner_id)


def add_customer_with_vehicle(desk: Desk, customer: CustomerValues, vehicle: VehicleValues) -> tuple[int, int]:
    """Make a customer and their car together: both or none. The new ids. Raises as the two apart."""
    desk.require(Permission.CHANGE_CUSTOMERS)
    with desk.unit_of_work() as session:
        customer_id = _new_customer(desk, session, customer)
        return customer_id, _new_vehicle(desk, session, vehicle, customer_id)


def change_customer(desk: Desk, customer_id: int, version: int, values: CustomerValues) -> None:
    """Save a customer form that was loaded at `version`.

    Raises NotAllowed, NotFound, ValueRefused, FieldsChangedMeanwhile with both values of each differing field.
    """
    desk.require(Permission.CHANGE_CUSTOMERS)
    values = _stored_customer(desk, values)
    with desk.unit_of_work() as session:
        customer = find(session, Customer, customer_id)
        before = values_of(CustomerValues, customer)
        values = _with_latin_name(values, before)
        if customer.version != version and (differ := differences(before, values)):
            raise FieldsChangedMeanwhile("customers", customer_id, customer.version, differ)
        for field, value in asdict(values).items():
            setattr(customer, field, value)
        replace_keys(session, customer_id, keys_of_customer(before), keys_of_customer(values))
        _tell_orders(desk, session, Visit.customer_id == customer_id)


def change_vehicle(desk: Desk, vehicle_id: int, version: int, values: VehicleValues) -> None:
    """Save a car form that was loaded at `version`. Raises as `change_customer`."""
    desk.require(Permission.CHANGE_CUSTOMERS)
    values = _stored_vehicle(values)
    with desk.unit_of_work() as session:
        vehicle = find(session, Vehicle, vehicle_id)
        before = values_of(VehicleValues, vehicle)
        if vehicle.version != version and (differ := differences(before, values)):
            raise FieldsChangedMeanwhile("vehicles", vehicle_id, vehicle.version, differ)
        for field, value in asdict(values).items():
            setattr(vehicle, field, value)
        check = classify_plate(values.plate)
        vehicle.plate_kind, vehicle.is_new_energy = check.kind, check.is_new_energy
        old, new = vehicle_keys(before.plate, before.vin), vehicle_keys(values.plate, values.vin)
        replace_keys(session, vehicle_id, old, new)
        join_waiting_visit(desk, session, vehicle)
        _tell_orders(desk, session, Visit.vehicle_id == vehicle_id)


def keys_of_customer(values: CustomerValues) -> frozenset[tuple[KeyKind, str]]:
    """The index keys of a customer as stored."""
    by_hand = values.name_latin if values.name_latin != _read(values) else ""
    return customer_keys(values.name, (values.phone, values.second_phone), latin=by_hand)


def _new_customer(desk: Desk, session: Session, values: CustomerValues) -> int:
    values = _with_latin_name(_stored_customer(desk, values))
    customer = Customer(**asdict(values), since=desk.today(), created_at=desk.now())
    session.add(customer)
    session.flush()
    replace_keys(session, customer.id, (), keys_of_customer(values))
    return customer.id


def _new_vehicle(desk: Desk, session: Session, values: VehicleValues, owner_id: int | None) -> int:
    values = _stored_vehicle(values)
    known_id = _known_vehicle(session, values)
    if known_id is not None:
        desk.confirm("plate_or_vin_known", vehicle_id=known_id)
    check = classify_plate(values.plate)
    vehicle = Vehicle(
        **asdict(values), plate_kind=check.kind, is_new_energy=check.is_new_energy, created_at=desk.now()
    )
    session.add(vehicle)
    session.flush()
    replace_keys(session, vehicle.id, (), vehicle_keys(values.plate, values.vin))
    _own(desk, session, vehicle, owner_id)
    return vehicle.id


def _own(desk: Desk, session: Session, vehicle: Vehicle, owner_id: int | None) -> None:
    """Note the owner of a car, and tell the visit that waits under its plate."""
    if owner_id is not None:
        owner = find(session, Customer, owner_id)
        session.add(VehicleParty(vehicle_id=vehicle.id, customer_id=owner.id, role=PartyRole.OWNER))
        session.flush()
    join_waiting_visit(desk, session, vehicle)


def _tell_orders(desk: Desk, session: Session, whose: ColumnElement[bool]) -> None:
    """What stands on the orders of cars that are here may no longer be what was signed."""
    for visit_id in session.scalars(select(Visit.id).where(whose, Visit.status.in_(OPEN_STATUSES))).all():
        visit_changed(desk, session, visit_id)


def _stored_customer(desk: Desk, values: CustomerValues) -> CustomerValues:
    values = cleaned(values)
    require_name(values)
    return replace(
        values,
        phone=stored_phone(values.phone, demo=desk.is_demo),
        second_phone=stored_phone(values.second_phone, demo=desk.is_demo),
    )


def _with_latin_name(values: CustomerValues, before: CustomerValues | None = None) -> CustomerValues:
    """The name in Latin letters as read from the Chinese one, also after that was changed. What somebody wrote
    otherwise than it is read stays."""
    kept = before is not None and values.name_latin == before.name_latin == _read(before)
    return replace(values, name_latin=_read(values)) if kept or not values.name_latin else values


def _read(values: CustomerValues) -> str:
    return latin_name(values.name) if values.kind == CustomerKind.PERSON else ""


def _stored_vehicle(values: VehicleValues) -> VehicleValues:
    values = cleaned(values)
    values = replace(values, plate=normalise_plate(values.plate), vin=normalise_vin(values.vin))
    require_lengths(values)
    return values


def _known_vehicle(session: Session, values: VehicleValues) -> int | None:
    same = [column == text for column, text in ((Vehicle.plate, values.plate), (Vehicle.vin, values.vin)) if text]
    return session.scalar(select(Vehicle.id).where(or_(*same)).limit(1)) if same else None
