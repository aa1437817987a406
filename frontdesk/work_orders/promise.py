"""The promise: proposed from what the shop has in front of it, given and changed with who was told how."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem
from db.models.reception import Visit
from db.models.schedule import Appointment
from db.models.shop import ClosedDay, OpeningHours
from db.models.work_orders import Job, PromiseChange, WorkOrder
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.errors import ReasonNeeded, ValueRefused
from frontdesk.schedule.appointment_moves import HOLDS_PLACE
from frontdesk.shop.settings import PROMISE_BUFFER_MINUTES, setting
from frontdesk.terms import Answer, BayKind, JobProgress, WorkOrderStatus
from frontdesk.work_orders.changing import changing_order
from frontdesk.work_orders.loading import agreed_jobs, last_promise, last_revision, live_jobs, minutes_of
from frontdesk.work_orders.promise_rules import (
    BayLoad,
    Place,
    Proposed,
    WorkingTime,
    handed_over,
    propose_promise,
    queue_up,
)

_IN_FRONT = (
    WorkOrderStatus.APPROVED,
    WorkOrderStatus.DISPATCHED,
    WorkOrderStatus.IN_PROGRESS,
    WorkOrderStatus.WAITING_APPROVAL,
    WorkOrderStatus.WAITING_PARTS,
)
_AHEAD = timedelta(days=14)


class Outlook:
    """What the shop has in front of it, read once, to propose hand-over times for one order."""

    def __init__(self, desk: Desk, session: Session, order: WorkOrder) -> None:
        self._now = desk.now()
        self._order = order
        self._buffer: int = setting(session, PROMISE_BUFFER_MINUTES)
        self._working = working_time(desk, session)
        self._bays = _free_bays(desk, session, order, self._working)

    def handover(self, jobs: list[Job]) -> Proposed | None:
        """When the car can be ready if exactly these jobs are done; None without work or opening hours."""
        return propose_promise(self._now, minutes_of(jobs), self._buffer, self._bays, self._working)

    def agreed(self) -> Proposed | None:
        """When the car can be ready with the work agreed: what was promised keeps its place in the workshop."""
        first, kept = self.handover(agreed_jobs(self._order)), self._kept()
        return min((one for one in (kept, first) if one), key=lambda one: one.at, default=None)

    def if_added(self, job: Job) -> datetime | None:
        """The hand-over when `job` is done too: the promise given moves by what the job adds."""
        if job.answer is Answer.AGREED:
            return None
        agreed = agreed_jobs(self._order)
        now, then = self.handover(agreed), self.handover([*agreed, job])
        if then is None or now is None or self._order.promise_at is None:
            return then.at if then else self._order.promise_at
        return self._order.promise_at + (then.at - now.at)

    def _kept(self) -> Proposed | None:
        """With the place of the last promise, unless more work was agreed since, or it was let pass."""
        last, minutes = last_promise(self._order), minutes_of(agreed_jobs(self._order))
        place = place_of(last) if last else None
        begun = any(job.progress is not JobProgress.NOT_STARTED for job in live_jobs(self._order))
        if place is None or not minutes or not place.kept(self._now, minutes, self._working, begun=begun):
            return None
        return handed_over(self._now, place.start_at, place.bay_code, minutes, self._buffer, self._working)

    def open_at(self, moment: datetime) -> bool:
        """Whether the dealership is open then."""
        return self._working.open_at(moment)


def set_promise(desk: Desk, order_id: int, at: datetime, *, reason: str = "", told_how: str | None = None) -> None:
    """Promise the car for `at`. `told_how`: in_person, phone ... when the customer was told of a change.

    A change of what was signed needs a reason. Raises ValueRefused (in the past), ReasonNeeded, Frozen, and
    ConfirmationNeeded: promise_after_needed_by, promise_before_work_done, promise_outside_hours.
    """
    reason = reason.strip()
    with changing_order(desk, order_id) as (session, order):
        if at <= desk.now():
            raise ValueRefused("promise_at", "promise_past", at=at)
        if (
            order.promise_at is not None
            and order.promise_at != at
            and last_revision(session, order)
            and not reason
        ):
            raise ReasonNeeded("work_orders.promise")
        needed_by = order.visit.needed_by
        later = needed_by is not None and at > needed_by
        if later:
            desk.confirm("promise_after_needed_by", needed_by=needed_by, promise_at=at)
        outlook = Outlook(desk, session, order)
        if not outlook.open_at(at):
            desk.confirm("promise_outside_hours", promise_at=at)
        proposed = outlook.agreed()
        if proposed and at < proposed.at:
            desk.confirm("promise_before_work_done", proposed_at=proposed.at, promise_at=at)
        place = proposed.why if proposed and at >= proposed.at else None
        session.add(
            PromiseChange(
                work_order_id=order.id,
                old_at=order.promise_at,
                new_at=at,
                reason=reason,
                told=later or told_how is not None,
                told_how=told_how or ("in_person" if later else ""),
                work_minutes=minutes_of(agreed_jobs(order)),
                needed_by=needed_by,
                start_at=place.start_at if place else None,
                bay_code=place.bay_code if place else "",
                changed_at=desk.now(),
                changed_by_id=desk.staff_id,
            )
        )
        order.promise_at = at


def place_of(promise: PromiseChange) -> Place | None:
    """The place in the workshop a promise was made with."""
    if promise.start_at is None:
        return None
    return Place(promise.start_at, promise.bay_code, promise.work_minutes, promise.new_at)


def working_time(desk: Desk, session: Session) -> WorkingTime:
    """The opening hours and closed days of the dealership."""
    return WorkingTime(
        hours={row.weekday: (row.opens, row.closes) for row in session.scalars(select(OpeningHours))},
        closed=frozenset(session.scalars(select(ClosedDay.day).where(ClosedDay.day >= desk.today()))),
        zone=desk.zone,
    )


def _free_bays(desk: Desk, session: Session, order: WorkOrder, working: WorkingTime) -> tuple[BayLoad, ...]:
    wanted = [job for job in live_jobs(order) if job.answer is not Answer.NOT_NOW]
    kind = _main_kind((job.menu_item.bay_kind if job.menu_item else None, job.minutes) for job in wanted)
    bays = {bay.id: bay.code for bay in session.scalars(select(Bay).filter_by(kind=kind).order_by(Bay.position))}
    reserved = [row for row in _reservations(desk, session, order) if row.bay_id in bays]
    loads = [
        BayLoad(
            code,
            tuple(
                (row.bay_from, row.bay_until)
                for row in reserved
                if row.bay_id == bay_id and row.bay_from and row.bay_until
            ),
        )
        for bay_id, code in bays.items()
    ]
    with_place = {row.id for row in reserved}
    queued: list[int] = []
    for minutes, place, begun in _in_front(session, order, kind, with_place):
        at = next((n for n, bay in enumerate(loads) if place and bay.code == place.bay_code), None)
        if place is None or at is None or not place.kept(desk.now(), minutes, working, begun=begun):
            queued.append(minutes)
            continue
        span = place.taken(desk.now(), minutes, working, begun=begun)
        loads[at] = BayLoad(loads[at].code, (*loads[at].busy, span))
    return queue_up(desk.now(), queued, loads, working)


def _reservations(desk: Desk, session: Session, order: WorkOrder) -> list[Appointment]:
    now = desk.now()
    return list(
        session.scalars(
            select(Appointment).where(
                Appointment.start_at > now - _AHEAD,
                Appointment.start_at < now + _AHEAD,
                Appointment.bay_until > now,
                Appointment.status.in_(HOLDS_PLACE),
                Appointment.id != (order.visit.appointment_id or 0),
            )
        )
    )


def _in_front(
    session: Session, order: WorkOrder, kind: BayKind, with_place: set[int]
) -> list[tuple[int, Place | None, bool]]:
    """Every agreed order of this kind without a reserved bay, the first promise first: the minutes still to do,
    the place it was promised with, whether it was begun.
    """
    to_do = session.execute(
        select(Job.work_order_id, Job.minutes, MenuItem.bay_kind, Job.progress)
        .join(WorkOrder, WorkOrder.id == Job.work_order_id)
        .join(Visit, Visit.id == WorkOrder.visit_id)
        .outerjoin(MenuItem, MenuItem.id == Job.menu_item_id)
        .where(
            WorkOrder.status.in_(_IN_FRONT),
            WorkOrder.id != order.id,
            or_(Visit.appointment_id.is_(None), Visit.appointment_id.not_in(with_place)),
            Job.answer == Answer.AGREED,
            Job.removed_at.is_(None),
            Job.progress != JobProgress.DONE,
        )
        .order_by(WorkOrder.promise_at, WorkOrder.id)
    )
    orders: dict[int, list[tuple[BayKind | None, int]]] = {}
    begun: set[int] = set()
    for order_id, minutes, needed, progress in to_do:
        orders.setdefault(order_id, []).append((needed, minutes))
        if progress is not JobProgress.NOT_STARTED:
            begun.add(order_id)
    promises = session.scalars(
        select(PromiseChange).where(PromiseChange.work_order_id.in_(orders)).order_by(PromiseChange.id)
    )
    places = {promise.work_order_id: place_of(promise) for promise in promises}
    return [
        (sum(minutes for _, minutes in jobs), places.get(order_id), order_id in begun)
        for order_id, jobs in orders.items()
        if _main_kind(jobs) is kind
    ]


def _main_kind(jobs: Iterable[tuple[BayKind | None, int]]) -> BayKind:
    """The kind of bay in which most of the work is done; a quick bay when no job asks for one."""
    minutes: dict[BayKind, int] = {}
    for kind, more in jobs:
        if kind is not None:
            minutes[kind] = minutes.get(kind, 0) + more
    return max(minutes, key=lambda kind: minutes[kind]) if minutes else BayKind.QUICK
