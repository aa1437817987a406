"""The list of work orders."""

from decimal import Decimal

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import Session, joinedload

from db.models.customers import Customer, Vehicle
from db.models.reception import Concern, Visit
from db.models.work_orders import Job, JobConcern, WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.shop.permissions import Permission
from frontdesk.work_orders.content_of import totals_of
from frontdesk.work_orders.loading import orders_with_all
from frontdesk.work_orders.order_moves import BEFORE_AGREEMENT, CLOSED
from frontdesk.work_orders.readiness import missing_of
from frontdesk.work_orders.sheet import OrderRow
from frontdesk.work_orders.sheet_of import car_of, plate_of

_MOST_ROWS = 200


def work_orders(desk: Desk, *, open_only: bool = True, text: str = "") -> tuple[OrderRow, ...]:
    """Work orders, the earliest promise first, then the newest; filtered by number, plate or customer.

    At most 200, the newest ones.
    """
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        orders = list(session.scalars(_query(open_only, text.strip())))
        signed_totals = _signed_totals(session, [order.id for order in orders])
        unheard = _visits_with_open_concerns(session, [order.visit_id for order in orders])
        unfinished = [
            order.id
            for order in orders
            if order.status not in CLOSED
            and (_undecided(order, signed_totals) or order.changed_since_signed or order.visit_id in unheard)
        ]
        missing: dict[int, int] = {}
        totals: dict[int, Decimal] = dict(signed_totals)
        for order in session.scalars(orders_with_all().where(WorkOrder.id.in_(unfinished))):
            missing[order.id] = len(missing_of(desk, session, order))
            totals[order.id] = totals_of(order).total
        rows = [_row(order, totals.get(order.id, Decimal("0.00")), missing.get(order.id, 0)) for order in orders]
    return tuple(
        sorted(rows, key=lambda row: (row.promise_at is None, row.promise_at or row.since, -row.work_order_id))
    )


def _query(open_only: bool, wanted: str) -> Select[WorkOrder]:
    visit = joinedload(WorkOrder.visit)
    query = (
        select(WorkOrder)
        .join(Visit, Visit.id == WorkOrder.visit_id)
        .options(
            visit.joinedload(Visit.customer), visit.joinedload(Visit.vehicle), visit.joinedload(Visit.advisor)
        )
        .order_by(WorkOrder.id.desc())
        .limit(_MOST_ROWS)
    )
    if open_only:
        query = query.where(WorkOrder.status.not_in(CLOSED))
    return query.where(_matches(wanted)) if wanted else query


def _matches(wanted: str) -> ColumnElement[bool]:
    """Cars and customers are looked for once each, not again for every order of five years."""
    cars = select(Vehicle.id).where(Vehicle.plate.icontains(wanted.replace("·", ""), autoescape=True))
    names = (Customer.name, Customer.name_latin)
    people = select(Customer.id).where(or_(*(name.icontains(wanted, autoescape=True) for name in names)))
    visits = select(Visit.id).where(or_(Visit.vehicle_id.in_(cars), Visit.customer_id.in_(people)))
    return or_(WorkOrder.number.icontains(wanted, autoescape=True), WorkOrder.visit_id.in_(visits))


def _undecided(order: WorkOrder, signed_totals: dict[int, Decimal]) -> bool:
    return order.id not in signed_totals or order.status in BEFORE_AGREEMENT


def _signed_totals(session: Session, order_ids: list[int]) -> dict[int, Decimal]:
    """What the customer agreed to pay last, by order."""
    newest = (
        select(func.max(WorkOrderRevision.id))
        .where(WorkOrderRevision.work_order_id.in_(order_ids))
        .group_by(WorkOrderRevision.work_order_id)
    )
    rows = session.execute(
        select(WorkOrderRevision.work_order_id, WorkOrderRevision.total).where(WorkOrderRevision.id.in_(newest))
    )
    return {row.work_order_id: row.total for row in rows}


def _visits_with_open_concerns(session: Session, visit_ids: list[int]) -> set[int | None]:
    answered = exists().where(
        JobConcern.concern_id == Concern.id, Job.id == JobConcern.job_id, Job.removed_at.is_(None)
    )
    return set(
        session.scalars(
            select(Concern.visit_id).where(Concern.visit_id.in_(visit_ids), Concern.outcome.is_(None), ~answered)
        )
    )


def _row(order: WorkOrder, total: Decimal, missing_count: int) -> OrderRow:
    visit = order.visit
    return OrderRow(
        work_order_id=order.id,
        visit_id=visit.id,
        number=order.number,
        plate=plate_of(order),
        is_new_energy=visit.vehicle.is_new_energy if visit.vehicle else False,
        customer=PersonName.of(visit.customer),
        car=car_of(order),
        status=order.status,
        total=total,
        promise_at=order.promise_at,
        advisor=visit.advisor.name if visit.advisor else "",
        advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        since=order.created_at,
        missing_count=missing_count,
        changed_since_signed=order.changed_since_signed,
    )
