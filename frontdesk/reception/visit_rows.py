"""The cars on the premises, and those handed over today, as rows for Today and the lounge."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.models.customers import Customer, Vehicle
from db.models.lounge import LoungeStay, Seat, StatusUpdate
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment
from db.models.shop import Staff, StatusChange
from db.models.work_orders import PromiseChange, WorkOrder
from frontdesk.person_name import PersonName
from frontdesk.reception.stages import Stage, stage_of
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.terms import VisitStatus, WaitMode, WorkOrderStatus


@dataclass(frozen=True)
class VisitRow:
    """One visit. `since`: when its stage began; `told_at`: the last word to the customer; `words`: what they said.

    `order_changed_at` is the last change of the work order, or of its promise, that concerns the customer.
    """

    visit_id: int
    number: str
    status: VisitStatus
    stage: Stage
    customer_id: int | None
    customer: PersonName
    phone: str
    plate: str
    is_new_energy: bool
    car: str
    advisor_id: int | None
    advisor: str
    advisor_latin: str
    lane: str
    arrived_at: datetime
    since: datetime
    ready_at: datetime | None
    needed_by: datetime | None
    words: str
    appointment_id: int | None
    booked_for: datetime | None
    booked_title: str
    work_order_id: int | None
    order_number: str
    order_status: WorkOrderStatus | None
    promise_at: datetime | None
    order_changed_at: datetime | None
    wait_mode: WaitMode
    stay_id: int | None
    seat: str
    stay_since: datetime | None
    drink: str
    stay_note: str
    told_at: datetime | None

    @property
    def waits_for_parts(self) -> bool:
        """The work stands still for want of a part."""
        return self.order_status == WorkOrderStatus.WAITING_PARTS

    @property
    def is_signed(self) -> bool:
        """The customer has agreed, the workshop has not begun."""
        return self.stage == Stage.APPROVAL and self.order_status in SIGNED

    @property
    def early(self) -> timedelta | None:
        """How long before the booked time they came, from `EARLY_FROM` on."""
        early = self.booked_for - self.arrived_at if self.booked_for else timedelta()
        return early if early >= EARLY_FROM else None

    @property
    def awaits_answer(self) -> bool:
        """The customer has to decide."""
        return self.stage == Stage.APPROVAL and not self.is_signed

    @property
    def state(self) -> str:
        """Where it stands, as the status tokens of the theme: its stage, or `parts`, or `signed`."""
        return "parts" if self.waits_for_parts else "signed" if self.is_signed else self.stage.value

    @property
    def waits_here(self) -> bool:
        """The customer sits in the lounge."""
        return self.stay_id is not None and self.wait_mode == WaitMode.WAIT_IN_LOUNGE


EARLY_FROM = timedelta(minutes=15)
"""From when on who comes before the booked time is called early."""

SIGNED = (WorkOrderStatus.APPROVED, WorkOrderStatus.DISPATCHED)
"""The customer has agreed and no job has begun."""

_TOLD_OF = (
    WorkOrderStatus.WAITING_APPROVAL,
    WorkOrderStatus.WAITING_PARTS,
    WorkOrderStatus.QUALITY_CHECK,
    WorkOrderStatus.READY,
)
"""Changes of an order a customer is told of (domain §6.1: at each state change)."""


def open_visits(session: Session) -> tuple[VisitRow, ...]:
    """Every visit whose car is on the premises, longest here first."""
    return _visits(session, Visit.status.in_(OPEN_STATUSES))


def delivered_since(session: Session, moment: datetime) -> tuple[VisitRow, ...]:
    """The visits handed over since `moment`."""
    handed_over = Visit.status.in_((VisitStatus.DELIVERED, VisitStatus.CLOSED))
    return _visits(session, and_(handed_over, Visit.status_since >= moment))


def _visits(session: Session, wanted: ColumnElement[bool]) -> tuple[VisitRow, ...]:
    found = session.execute(
        select(
            Visit.id.label("visit_id"),
            Visit.number,
            Visit.status,
            Visit.customer_id,
            Customer.name,
            Customer.name_latin,
            Customer.salutation,
            Customer.phone,
            Vehicle.plate,
            Visit.plate_stamped,
            Vehicle.is_new_energy,
            Vehicle.brand,
            Vehicle.model,
            Visit.advisor_id,
            Staff.name.label("advisor"),
            Staff.name_latin.label("advisor_latin"),
            Visit.lane,
            Visit.arrived_at,
            Visit.status_since,
            Visit.ready_at,
            Visit.needed_by,
            Visit.appointment_id,
            Appointment.start_at.label("booked_for"),
            Appointment.work_title.label("booked_title"),
            WorkOrder.id.label("work_order_id"),
            WorkOrder.number.label("order_number"),
            WorkOrder.status.label("order_status"),
            WorkOrder.promise_at,
            Visit.wait_mode,
        )
        .outerjoin(Customer, Customer.id == Visit.customer_id)
        .outerjoin(Vehicle, Vehicle.id == Visit.vehicle_id)
        .outerjoin(Staff, Staff.id == Visit.advisor_id)
        .outerjoin(Appointment, Appointment.id == Visit.appointment_id)
        .outerjoin(WorkOrder, WorkOrder.visit_id == Visit.id)
        .where(wanted)
        .order_by(Visit.arrived_at, Visit.id)
    ).all()
    ids = [row.visit_id for row in found]
    orders = [row.work_order_id for row in found if row.work_order_id]
    words, stays, told = _first_words(session, ids), _stays(session, ids), _last_told(session, ids)
    changes, promises = _order_changes(session, orders), _untold_promises(session, orders)
    return tuple(_row(row, words, stays, told, changes, promises) for row in found)


def _row(
    row: Any,
    words: dict[int, str],
    stays: dict[int, Any],
    told: dict[int, datetime],
    changes: dict[int, dict[WorkOrderStatus, datetime]],
    promises: dict[int, datetime],
) -> VisitRow:
    stage = stage_of(row.status, row.order_status)
    stay, moves = stays.get(row.visit_id), changes.get(row.work_order_id, {})
    changed = [moves.get(status) for status in _TOLD_OF] + [promises.get(row.work_order_id)]
    since = (
        moves.get(row.order_status) if row.order_status in (WorkOrderStatus.WAITING_APPROVAL, *SIGNED) else None
    )
    return VisitRow(
        visit_id=row.visit_id,
        number=row.number,
        status=row.status,
        stage=stage,
        customer_id=row.customer_id,
        customer=PersonName.of(row),
        phone=row.phone or "",
        plate=row.plate or row.plate_stamped,
        is_new_energy=bool(row.is_new_energy),
        car=f"{row.brand or ''} {row.model or ''}".strip(),
        advisor_id=row.advisor_id,
        advisor=row.advisor or "",
        advisor_latin=row.advisor_latin or "",
        lane=row.lane,
        arrived_at=row.arrived_at,
        since=since or row.status_since,
        ready_at=row.ready_at,
        needed_by=row.needed_by,
        words=words.get(row.visit_id) or words.get(-(row.appointment_id or 0), ""),
        appointment_id=row.appointment_id,
        booked_for=row.booked_for,
        booked_title=row.booked_title or "",
        work_order_id=row.work_order_id,
        order_number=row.order_number or "",
        order_status=row.order_status,
        promise_at=row.promise_at,
        order_changed_at=max(filter(None, changed), default=None),
        wait_mode=row.wait_mode,
        stay_id=stay.id if stay else None,
        seat=(stay.seat or "") if stay else "",
        stay_since=stay.since if stay else None,
        drink=stay.drink if stay else "",
        stay_note=stay.note if stay else "",
        told_at=told.get(row.visit_id),
    )


def _first_words(session: Session, ids: list[int]) -> dict[int, str]:
    visit = aliased(Visit)
    words: dict[int, str] = {}
    for visit_id, appointment_id, said in session.execute(
        select(Concern.visit_id, Concern.appointment_id, Concern.words)
        .where(
            or_(
                Concern.visit_id.in_(ids),
                Concern.appointment_id.in_(select(visit.appointment_id).where(visit.id.in_(ids))),
            )
        )
        .order_by(Concern.id)
    ):
        words.setdefault(visit_id or -(appointment_id or 0), said)
    return words


def _stays(session: Session, ids: list[int]) -> dict[int, Any]:
    rows = session.execute(
        select(
            LoungeStay.visit_id,
            LoungeStay.id,
            LoungeStay.since,
            LoungeStay.drink,
            LoungeStay.note,
            Seat.code.label("seat"),
        )
        .outerjoin(Seat, Seat.id == LoungeStay.seat_id)
        .where(LoungeStay.visit_id.in_(ids), LoungeStay.until.is_(None))
    )
    return {row.visit_id: row for row in rows}


def _last_told(session: Session, ids: list[int]) -> dict[int, datetime]:
    rows = session.execute(
        select(StatusUpdate.visit_id, func.max(StatusUpdate.told_at).label("told_at"))
        .where(StatusUpdate.visit_id.in_(ids))
        .group_by(StatusUpdate.visit_id)
    )
    return {row.visit_id: row.told_at for row in rows}


def _order_changes(session: Session, orders: list[int]) -> dict[int, dict[WorkOrderStatus, datetime]]:
    """When each order last came to a status that a customer is told of, or in which it waits for the workshop."""
    rows = session.execute(
        select(StatusChange.entity_id, StatusChange.at, StatusChange.to_status)
        .where(
            StatusChange.entity == WorkOrder.__tablename__,
            StatusChange.entity_id.in_(orders),
            StatusChange.to_status.in_((*_TOLD_OF, *SIGNED)),
        )
        .order_by(StatusChange.id)
    )
    moves: dict[int, dict[WorkOrderStatus, datetime]] = {}
    for row in rows:
        moves.setdefault(row.entity_id, {})[WorkOrderStatus(row.to_status)] = row.at
    return moves


def _untold_promises(session: Session, orders: list[int]) -> dict[int, datetime]:
    """When a promise was last changed without telling the customer, by order."""
    rows = session.execute(
        select(PromiseChange.work_order_id, func.max(PromiseChange.changed_at).label("changed_at"))
        .where(
            PromiseChange.work_order_id.in_(orders),
            PromiseChange.old_at.is_not(None),
            PromiseChange.told.is_(False),
        )
        .group_by(PromiseChange.work_order_id)
    )
    return {row.work_order_id: row.changed_at for row in rows}
