"""The frame of every change to a work order: permission, version, closed orders, and the word owed for added
work.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import Frozen
from frontdesk.lookup import same_version
from frontdesk.reception.visit_moves import move_visit
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, JobProgress, VisitStatus, WorkOrderStatus
from frontdesk.work_orders.content_of import content_of
from frontdesk.work_orders.difference import changes_since
from frontdesk.work_orders.loading import last_revision, live_jobs, load_job, load_order, signed_content
from frontdesk.work_orders.order_moves import CLOSED, WORKSHOP_BEGAN, move_order


@contextmanager
def changing_order(desk: Desk, order_id: int, version: int | None = None) -> Iterator[tuple[Session, WorkOrder]]:
    """One change to an order. Its version moves, so that nobody signs what they have not seen.

    Raises NotAllowed, NotFound, Frozen (delivered or cancelled), ChangedMeanwhile.
    """
    desk.require(Permission.WRITE_ORDERS)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        if version is not None:
            same_version(order, version)
        refuse_closed(order)
        yield session, order
        session.flush()
        _after_change(desk, session, order)


@contextmanager
def changing_job(desk: Desk, job_id: int, version: int | None = None) -> Iterator[tuple[Session, WorkOrder, Job]]:
    """One change to a job of an order. Raises as `changing_order`; `version` is that of the job."""
    desk.require(Permission.WRITE_ORDERS)
    with desk.unit_of_work() as session:
        order, job = load_job(session, job_id)
        if version is not None:
            same_version(job, version)
        refuse_closed(order)
        yield session, order, job
        session.flush()
        _after_change(desk, session, order)


def visit_changed(desk: Desk, session: Session, visit_id: int) -> None:
    """Inside a unit of work: what an order says of its visit (who, which car, the words) may be different now.

    The version of the order moves, so that nobody signs what they have not seen; signed content is compared anew.
    """
    session.flush()
    standing = select(WorkOrder.id).where(WorkOrder.visit_id == visit_id, WorkOrder.status.not_in(CLOSED))
    order_id = session.scalar(standing.with_for_update())  # two desks wait for each other, no words are refused
    if order_id is not None:
        session.expire_all()
        _after_change(desk, session, load_order(session, order_id))


def refuse_closed(order: WorkOrder) -> None:
    """Raises Frozen when the order is delivered or cancelled."""
    if order.status in CLOSED:
        raise Frozen("work_orders", order.id)


def refuse_done(job: Job) -> None:
    """Raises Frozen when the work is finished: what was done cannot become something else."""
    if job.progress is JobProgress.DONE:
        raise Frozen("jobs", job.id)


def touch(desk: Desk, order: WorkOrder) -> None:
    """Move the version of the order."""
    order.changed_at = desk.now()
    flag_modified(order, "changed_at")


def _after_change(desk: Desk, session: Session, order: WorkOrder) -> None:
    session.expire(order, ["jobs"])
    last = last_revision(session, order)
    if last is not None:
        content = content_of(desk, session, order, last)
        order.changed_since_signed = bool(changes_since(signed_content(last), content))
    _wait_for_word(desk, session, order)
    touch(desk, order)


def leave_ready(desk: Desk, session: Session, order: WorkOrder, reason: str) -> None:
    """A car that was ready is in the workshop again. Does nothing when it was not ready."""
    if order.visit.status is VisitStatus.READY_FOR_DELIVERY:
        move_visit(desk, session, order.visit, VisitStatus.IN_WORKSHOP, reason=reason)
        order.visit.ready_at = None


def _wait_for_word(desk: Desk, session: Session, order: WorkOrder) -> None:
    """Once the workshop began, work without an answer puts the order on hold until the customer decided, or until
    everything stands again as they decided last."""
    unanswered = [job.title_zh for job in live_jobs(order) if job.answer is Answer.OPEN]
    if order.status is WorkOrderStatus.WAITING_APPROVAL:
        if not unanswered and not order.changed_since_signed:
            move_order(desk, session, order, WorkOrderStatus.IN_PROGRESS)
    elif order.status in WORKSHOP_BEGAN and unanswered:
        leave_ready(desk, session, order, "、".join(unanswered))
        move_order(desk, session, order, WorkOrderStatus.WAITING_APPROVAL)


def reopen(job: Job, *, content: bool = False, price: bool = False, time: bool = False) -> None:
    """What changed must be told again, and the customer decides again."""
    if content:
        job.told_content_at = None
    if price:
        job.told_price_at = None
    if time:
        job.told_time_at = None
    if content or price or time:
        job.answer, job.answered_at = Answer.OPEN, None
