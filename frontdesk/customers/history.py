"""What was done on a car, visit by visit, also from before this program."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from db.models.customers import ServiceRecord
from db.models.reception import Visit
from db.models.work_orders import Job, WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.terms import Answer, VisitStatus

_DONE = (VisitStatus.DELIVERED, VisitStatus.CLOSED)


@dataclass(frozen=True)
class HistoryRow:
    """One earlier visit. `amount` is what the customer agreed to pay; `late_minutes` counts from the promise."""

    visit_id: int | None
    work_order_id: int | None
    on: date
    titles_zh: tuple[str, ...]
    titles_en: tuple[str, ...]
    odometer_km: int | None
    amount: Decimal | None
    advisor: str
    advisor_latin: str
    late_minutes: int


def history(desk: Desk, session: Session, vehicle_id: int) -> tuple[HistoryRow, ...]:
    """Every earlier visit of a car, the newest first."""
    records: dict[int | date, list[ServiceRecord]] = defaultdict(list)
    for record in session.scalars(
        select(ServiceRecord).filter_by(vehicle_id=vehicle_id).order_by(ServiceRecord.id)
    ):
        records[record.visit_id or record.done_on].append(record)
    visits = list(
        session.scalars(
            select(Visit)
            .where(Visit.vehicle_id == vehicle_id, Visit.status.in_(_DONE))
            .options(joinedload(Visit.advisor))
        )
    )
    orders = _orders(session, [visit.id for visit in visits])
    rows = [_visit_row(desk, visit, orders.get(visit.id), records.pop(visit.id, [])) for visit in visits]
    rows += [_record_row(group) for key, group in records.items() if isinstance(key, date)]
    return tuple(sorted(rows, key=lambda row: row.on, reverse=True))


@dataclass(frozen=True)
class _Order:
    order: WorkOrder
    total: Decimal | None
    titles: tuple[tuple[str, str], ...]


def _orders(session: Session, visit_ids: list[int]) -> dict[int, _Order]:
    orders = {
        order.id: order for order in session.scalars(select(WorkOrder).where(WorkOrder.visit_id.in_(visit_ids)))
    }
    newest = (
        select(WorkOrderRevision.work_order_id, func.max(WorkOrderRevision.revision).label("revision"))
        .where(WorkOrderRevision.work_order_id.in_(orders))
        .group_by(WorkOrderRevision.work_order_id)
        .subquery()
    )
    totals: dict[int, Decimal] = {
        row.work_order_id: row.total
        for row in session.execute(
            select(WorkOrderRevision.work_order_id, WorkOrderRevision.total).join(
                newest,
                (newest.c.work_order_id == WorkOrderRevision.work_order_id)
                & (newest.c.revision == WorkOrderRevision.revision),
            )
        )
    }
    titles: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for job in session.execute(
        select(Job.work_order_id, Job.title_zh, Job.title_en)
        .where(Job.work_order_id.in_(orders), Job.answer == Answer.AGREED, Job.removed_at.is_(None))
        .order_by(Job.position)
    ):
        titles[job.work_order_id].append((job.title_zh, job.title_en))
    return {
        order.visit_id: _Order(order, totals.get(order.id), tuple(titles[order.id])) for order in orders.values()
    }


def _visit_row(desk: Desk, visit: Visit, found: _Order | None, records: list[ServiceRecord]) -> HistoryRow:
    titles = tuple((record.title_zh, record.title_en) for record in records) or (found.titles if found else ())
    promise_at = found.order.promise_at if found else None
    late = visit.ready_at - promise_at if visit.ready_at and promise_at else None
    return HistoryRow(
        visit_id=visit.id,
        work_order_id=found.order.id if found else None,
        on=desk.local(visit.arrived_at).date(),
        titles_zh=tuple(zh for zh, _ in titles),
        titles_en=tuple(en for _, en in titles),
        odometer_km=visit.odometer_in_km,
        amount=found.total if found else None,
        advisor=visit.advisor.name if visit.advisor else "",
        advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        late_minutes=max(int(late.total_seconds() // 60), 0) if late else 0,
    )


def _record_row(records: list[ServiceRecord]) -> HistoryRow:
    return HistoryRow(
        visit_id=None,
        work_order_id=None,
        on=records[0].done_on,
        titles_zh=tuple(record.title_zh for record in records),
        titles_en=tuple(record.title_en for record in records),
        odometer_km=records[0].odometer_km,
        amount=None,
        advisor="",
        advisor_latin="",
        late_minutes=0,
    )
