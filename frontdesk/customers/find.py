"""Finding anyone from one field (issue 2, point 4)."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Vehicle, VehicleParty
from db.models.reception import Visit
from db.models.walkaround import Walkaround
from db.models.work_orders import WorkOrder
from db.search import Hit, look_up, look_up_exactly
from frontdesk.customers.near_plates import near_plates
from frontdesk.customers.search_keys import KeyKind, query_plan
from frontdesk.desk import Desk
from frontdesk.formats import phone_masked
from frontdesk.person_name import PersonName
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PartyRole, VisitStatus

MOST_ROWS = 20
MOST_NEAREST = 5
_MOST_HITS = 60
_DAYS_OF_ORDERS, _MOST_ORDERS = 30, 3
_ROLE_ORDER = (PartyRole.OWNER, PartyRole.MAIN_DRIVER, PartyRole.PRESENTER, PartyRole.COMMISSIONER)


class MatchedBy(StrEnum):
    """Why a row was found."""

    PLATE = "plate"
    VIN = "vin"
    PHONE = "phone"
    NAME = "name"
    ORDER_NUMBER = "order_number"
    SCAN = "scan"


@dataclass(frozen=True)
class FoundRow:
    """A car with its customer, or a customer without a car. Ids of the open visit and order where there are."""

    customer_id: int | None
    vehicle_id: int | None
    visit_id: int | None
    work_order_id: int | None
    work_order_number: str
    visit_status: VisitStatus | None
    plate: str
    is_new_energy: bool
    customer: PersonName
    phone_masked: str
    model: str
    matched_by: MatchedBy


@dataclass(frozen=True)
class Found:
    """What was found; when nothing was, the cars whose plates are one slip away from what was typed."""

    rows: tuple[FoundRow, ...]
    nearest: tuple[FoundRow, ...] = ()


_MATCHED_BY = {
    KeyKind.PLATE: MatchedBy.PLATE,
    KeyKind.VIN: MatchedBy.VIN,
    KeyKind.PHONE: MatchedBy.PHONE,
    KeyKind.NAME: MatchedBy.NAME,
    KeyKind.PINYIN: MatchedBy.NAME,
}
_LEADS_TO_CAR = (KeyKind.PLATE, KeyKind.VIN)


def find_anyone(desk: Desk, text: str) -> Found:
    """Cars and customers for a part of a plate, phone, VIN or name, a work-order number or a scanned sheet.

    At most twenty rows; the closest matches first. Raises NotAllowed.
    """
    desk.require(Permission.LOOK)
    plan = query_plan(text)
    with desk.reading() as session:
        if plan.order_number:
            return Found(_visit_rows(session, WorkOrder.number == plan.order_number, MatchedBy.ORDER_NUMBER))
        if plan.scanned:
            return Found(_scanned_rows(session, plan.scanned))
        hits = look_up(session, [(int(kind), prefix) for kind, prefix in plan.ranges], _MOST_HITS)
        rows = _ending_in(desk, session, plan.order_end) + _rows_of_hits(session, hits)
        rows = rows[:MOST_ROWS]
        return Found(rows, () if rows else _nearest(session, text))


def _rows_of_hits(session: Session, hits: list[Hit]) -> tuple[FoundRow, ...]:
    """Rows by how close they match: the less was left to type, the closer. Cars and people share the places."""
    cars: dict[int, MatchedBy] = {}
    people: dict[int, MatchedBy] = {}
    for hit in sorted(hits, key=lambda hit: len(hit.key)):
        group = cars if hit.kind in _LEADS_TO_CAR else people
        group.setdefault(hit.target, _MATCHED_BY[KeyKind(hit.kind)])
    for_cars = max(MOST_ROWS // 2, MOST_ROWS - len(people))
    rows = _car_rows(session, _first(cars, for_cars))
    rows += _people_rows(session, _first(people, MOST_ROWS - len(rows)))
    unique = {(row.vehicle_id, row.customer_id): row for row in reversed(rows)}
    return tuple(reversed(unique.values()))[:MOST_ROWS]


def _first(targets: dict[int, MatchedBy], most: int) -> dict[int, MatchedBy]:
    return dict(islice(targets.items(), most))


def _car_rows(session: Session, cars: dict[int, MatchedBy]) -> list[FoundRow]:
    """A row for each car, with the customer whose part in it comes first."""
    if not cars:
        return []
    found = sorted(session.execute(_CARS, {"ids": list(cars)}), key=lambda row: _rank(row.role), reverse=True)
    by_car = {row.vehicle_id: row for row in found}
    return [_row(by_car[key], matched_by) for key, matched_by in cars.items() if key in by_car]


def _people_rows(session: Session, people: dict[int, MatchedBy]) -> list[FoundRow]:
    """A row for each car of each customer, or one without a car."""
    if not people:
        return []
    place = {key: number for number, key in enumerate(people)}
    found = sorted(session.execute(_PEOPLE, {"ids": list(people)}), key=lambda row: place[row.customer_id])
    return [_row(row, people[row.customer_id]) for row in found]


def _rank(role: PartyRole | None) -> int:
    return _ROLE_ORDER.index(role) if role in _ROLE_ORDER else len(_ROLE_ORDER)


def _row(row: Row[*tuple[Any, ...]], matched_by: MatchedBy) -> FoundRow:
    return FoundRow(
        customer_id=row.customer_id,
        vehicle_id=row.vehicle_id,
        visit_id=row.visit_id,
        work_order_id=row.work_order_id,
        work_order_number=row.work_order_number or "",
        visit_status=row.visit_status,
        plate=row.plate or "",
        is_new_energy=bool(row.is_new_energy),
        customer=PersonName.of(row),
        phone_masked=phone_masked(row.phone or ""),
        model=f"{row.brand or ''} {row.model or ''}".strip(),
        matched_by=matched_by,
    )


def _visit_rows(session: Session, which: ColumnElement[bool], matched_by: MatchedBy) -> tuple[FoundRow, ...]:
    return tuple(_row(row, matched_by) for row in session.execute(_VISITS.where(which)))


def _ending_in(desk: Desk, session: Session, end: str) -> tuple[FoundRow, ...]:
    """The orders of the last days with these four digits at the end of their number, the newest first."""
    if not end:
        return ()
    days = (desk.today() - timedelta(days=ago) for ago in range(_DAYS_OF_ORDERS))
    numbers = [f"WO{day:%Y%m%d}-{end}" for day in days]
    rows = _visit_rows(session, WorkOrder.number.in_(numbers), MatchedBy.ORDER_NUMBER)
    return tuple(sorted(rows, key=lambda row: row.work_order_number, reverse=True))[:_MOST_ORDERS]


def _scanned_rows(session: Session, code: str) -> tuple[FoundRow, ...]:
    from frontdesk.documents.qr import QrKind, parse_qr  # brings segno (60 ms): only when a code is scanned

    target = parse_qr(code)
    if target is None:
        return ()
    which = {
        QrKind.WORK_ORDER: WorkOrder.uuid == target.uuid,
        QrKind.VISIT: Visit.uuid == target.uuid,
        QrKind.WALKAROUND: Visit.id.in_(select(Walkaround.visit_id).where(Walkaround.uuid == target.uuid)),
    }[target.kind]
    return _visit_rows(session, which, MatchedBy.SCAN)


def _nearest(session: Session, typed: str) -> tuple[FoundRow, ...]:
    near = near_plates(typed)
    if not near:
        return ()
    hits = look_up_exactly(session, KeyKind.PLATE, near, _MOST_HITS)
    hits.sort(key=lambda hit: near[hit.key])
    cars = {hit.target: MatchedBy.PLATE for hit in hits}
    return tuple(_car_rows(session, _first(cars, MOST_NEAREST)))


_COLUMNS = (
    Customer.id.label("customer_id"),
    Customer.name,
    Customer.name_latin,
    Customer.salutation,
    Customer.phone,
    Vehicle.id.label("vehicle_id"),
    Vehicle.plate,
    Vehicle.is_new_energy,
    Vehicle.brand,
    Vehicle.model,
    Visit.id.label("visit_id"),
    Visit.status.label("visit_status"),
    WorkOrder.id.label("work_order_id"),
    WorkOrder.number.label("work_order_number"),
)
_HERE_NOW = and_(Visit.vehicle_id == Vehicle.id, Visit.status.in_(OPEN_STATUSES))
_CARS = (
    select(*_COLUMNS, VehicleParty.role)
    .select_from(Vehicle)
    .outerjoin(VehicleParty, VehicleParty.vehicle_id == Vehicle.id)
    .outerjoin(Customer, Customer.id == VehicleParty.customer_id)
    .outerjoin(Visit, _HERE_NOW)
    .outerjoin(WorkOrder, WorkOrder.visit_id == Visit.id)
    .where(Vehicle.id.in_(bindparam("ids", expanding=True)))
)
_PEOPLE = (
    select(*_COLUMNS)
    .select_from(Customer)
    .outerjoin(VehicleParty, VehicleParty.customer_id == Customer.id)
    .outerjoin(Vehicle, Vehicle.id == VehicleParty.vehicle_id)
    .outerjoin(Visit, _HERE_NOW)
    .outerjoin(WorkOrder, WorkOrder.visit_id == Visit.id)
    .where(Customer.id.in_(bindparam("ids", expanding=True)))
)
_VISITS = (
    select(*_COLUMNS)
    .select_from(Visit)
    .outerjoin(WorkOrder, WorkOrder.visit_id == Visit.id)
    .outerjoin(Customer, Customer.id == Visit.customer_id)
    .outerjoin(Vehicle, Vehicle.id == Visit.vehicle_id)
)
