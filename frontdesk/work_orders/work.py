"""Work on agreed jobs, and the way to the customer: nothing unapproved can be worked on (domain §3.3)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import ServiceRecord
from db.models.shop import StatusChange
from db.models.work_orders import Job, VehicleCampaign, WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import ReasonNeeded
from frontdesk.reception.visit_moves import move_visit
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, JobProgress, VisitStatus, WorkOrderStatus
from frontdesk.work_orders.changing import leave_ready, touch
from frontdesk.work_orders.content import WorkOrderContent
from frontdesk.work_orders.content_of import content_of, job_content
from frontdesk.work_orders.deferred import settle
from frontdesk.work_orders.difference import agreed_in, changes_since, concerns_work, same_car, same_work
from frontdesk.work_orders.loading import agreed_jobs, last_revision, load_job, load_order, signed_content
from frontdesk.work_orders.order_moves import WORK_POSSIBLE, move_job, move_order
from frontdesk.work_orders.refusals import AgreementOwed, NotApproved, OwnWork, WorkOpen

_BEFORE_WORK = (WorkOrderStatus.APPROVED, WorkOrderStatus.DISPATCHED)


def start_work(desk: Desk, job_id: int) -> None:
    """Mark a job as being worked on. The first one brings the car into the workshop.

    Raises NotApproved unless the customer agreed to the job as it stands in the last revision; NotAllowed,
    MoveRefused.
    """
    with _working(desk, job_id) as (session, order, job):
        refuse_unapproved(session, order, job)
        move_job(desk, session, job, JobProgress.IN_WORK)
        if order.status in _BEFORE_WORK:
            move_order(desk, session, order, WorkOrderStatus.IN_PROGRESS)
        if order.visit.status is VisitStatus.ORDER_OPEN:
            move_visit(desk, session, order.visit, VisitStatus.IN_WORKSHOP)


def finish_work(desk: Desk, job_id: int) -> None:
    """Mark a job as done. Raises NotApproved when it was changed meanwhile without the customer's word;
    MoveRefused.
    """
    with _working(desk, job_id) as (session, order, job):
        refuse_unapproved(session, order, job)
        move_job(desk, session, job, JobProgress.DONE)


def take_back_start(desk: Desk, job_id: int, reason: str) -> None:
    """The work was not begun after all; if nothing else was, the car is not in the workshop either.

    Raises ReasonNeeded, MoveRefused.
    """
    with _working(desk, job_id) as (session, order, job):
        move_job(desk, session, job, JobProgress.NOT_STARTED, reason=reason)
        begun = any(other.progress is not JobProgress.NOT_STARTED for other in order.jobs)
        if order.status is WorkOrderStatus.IN_PROGRESS and not begun:
            move_order(desk, session, order, WorkOrderStatus.APPROVED, reason=reason)
            if order.visit.status is VisitStatus.IN_WORKSHOP:
                move_visit(desk, session, order.visit, VisitStatus.ORDER_OPEN, reason=reason)


def send_to_quality(desk: Desk, order_id: int) -> None:
    """Every agreed job is done: on to the final check. Raises WorkOpen, AgreementOwed, MoveRefused."""
    desk.require(Permission.RECORD_WORK)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        _refuse_owed(desk, session, order)
        unfinished = [job.position for job in agreed_jobs(order) if job.progress is not JobProgress.DONE]
        if unfinished:
            raise WorkOpen(tuple(unfinished))
        move_order(desk, session, order, WorkOrderStatus.QUALITY_CHECK)
        touch(desk, order)


def back_to_work(desk: Desk, order_id: int, job_ids: Iterable[int], reason: str) -> None:
    """The final check failed: these jobs are worked on again. Raises ReasonNeeded, MoveRefused."""
    desk.require(Permission.CHECK_QUALITY)
    wanted = set(job_ids)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        if not reason.strip():
            raise ReasonNeeded("work_orders.in_progress")
        move_order(desk, session, order, WorkOrderStatus.IN_PROGRESS, reason=reason)
        leave_ready(desk, session, order, reason)
        for job in agreed_jobs(order):
            if job.id in wanted:
                move_job(desk, session, job, JobProgress.IN_WORK, reason=reason)
        touch(desk, order)


def mark_ready(desk: Desk, order_id: int) -> None:
    """The final check passed: the car is ready for its customer, and its history knows the work.

    Raises OwnWork when the person did the work themselves (domain §4.3), AgreementOwed, MoveRefused.
    """
    desk.require(Permission.CHECK_QUALITY)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        _refuse_owed(desk, session, order)
        done = agreed_jobs(order)
        if desk.staff_id in _workers(session, done):
            raise OwnWork
        move_order(desk, session, order, WorkOrderStatus.READY)
        move_visit(desk, session, order.visit, VisitStatus.READY_FOR_DELIVERY)
        order.visit.ready_at = desk.now()
        for job in done:
            _record(desk, session, order, job)
        touch(desk, order)


def refuse_unapproved(session: Session, order: WorkOrder, job: Job) -> None:
    """Raises NotApproved unless the last revision holds the customer's agreement to exactly this job."""
    why = why_unapproved(signed_content(last_revision(session, order)), order, job)
    if why:
        raise NotApproved(job.position, why)


def why_unapproved(signed: WorkOrderContent | None, order: WorkOrder, job: Job) -> str:
    """Why the job may not be worked on, judged by what was signed: unsigned, declined, changed, other_car,
    order_not_approved.
    """
    if signed is None or order.status not in WORK_POSSIBLE:
        return "order_not_approved"
    car = order.visit.vehicle
    if car is not None and not same_car(signed.vehicle, car.plate, car.vin):
        return "other_car"
    agreed = agreed_in(signed, job.position)
    if agreed is None:
        known = any(other.number == job.position for other in signed.jobs)
        return "declined" if known else "unsigned"
    if job.removed_at is not None or not same_work(agreed, job_content(order, job)):
        return "changed"
    return ""


@contextmanager
def _working(desk: Desk, job_id: int) -> Iterator[tuple[Session, WorkOrder, Job]]:
    desk.require(Permission.RECORD_WORK)
    with desk.unit_of_work() as session:
        order, job = load_job(session, job_id)
        yield session, order, job
        touch(desk, order)


def _refuse_owed(desk: Desk, session: Session, order: WorkOrder) -> None:
    last = last_revision(session, order)
    changes = changes_since(signed_content(last), content_of(desk, session, order, last))
    owed = [change for change in changes if concerns_work(change)]
    if last is None or owed:
        raise AgreementOwed(len(owed))


def _workers(session: Session, jobs: list[Job]) -> set[int | None]:
    """Everybody who began or finished one of these jobs."""
    return set(
        session.scalars(
            select(StatusChange.staff_id).where(
                StatusChange.entity == Job.__tablename__,
                StatusChange.entity_id.in_([job.id for job in jobs]),
                StatusChange.to_status.in_([JobProgress.IN_WORK, JobProgress.DONE]),
            )
        )
    )


def _record(desk: Desk, session: Session, order: WorkOrder, job: Job) -> None:
    """Remember the work for due maintenance, settle it where it was put off, close the recall. Doing it
    twice changes nothing."""
    visit = order.visit
    if visit.vehicle_id is None or job.answer is not Answer.AGREED:
        return
    known = session.scalar(
        select(ServiceRecord.id).filter_by(visit_id=visit.id, code=job.code, title_zh=job.title_zh)
    )
    if known is None:
        session.add(
            ServiceRecord(
                vehicle_id=visit.vehicle_id,
                visit_id=visit.id,
                code=job.code,
                title_zh=job.title_zh,
                title_en=job.title_en,
                done_on=desk.today(),
                odometer_km=visit.odometer_in_km,
            )
        )
    settle(desk, session, order, job)
    if job.campaign_id is not None:
        link = session.scalar(
            select(VehicleCampaign).filter_by(vehicle_id=visit.vehicle_id, campaign_id=job.campaign_id)
        )
        if link is not None and link.done_at is None:
            link.done_at = desk.now()
