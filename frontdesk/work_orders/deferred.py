"""Work the customer put off: kept with their words when they sign, settled when it is agreed."""

from decimal import Decimal

from sqlalchemy.orm import Session

from db.models.work_orders import DeferredWork, Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.terms import Answer
from frontdesk.work_orders.content_of import job_content
from frontdesk.work_orders.loading import live_jobs


def keep_decisions(desk: Desk, session: Session, order: WorkOrder) -> None:
    """Keep every "not now" for the next visit and settle what came back and is agreed now."""
    for job in live_jobs(order):
        kept = find(session, DeferredWork, job.deferred_id) if job.deferred_id else None
        if job.answer is Answer.AGREED and kept is not None:
            _settle(desk, order, kept)
        elif job.answer is Answer.NOT_NOW:
            _put_off(desk, session, order, job, kept)


def _put_off(desk: Desk, session: Session, order: WorkOrder, job: Job, kept: DeferredWork | None) -> None:
    words = job.answer_words or (kept.words if kept else "")
    if kept is not None and kept.visit_id == order.visit_id:
        kept.words, kept.settled_at, kept.settled_visit_id = words, None, None
        return
    if kept is not None:
        _settle(desk, order, kept)
    if order.visit.vehicle_id is None:
        return
    content = job_content(order, job)
    amount: Decimal = content.labor + content.parts + content.other
    put_off = DeferredWork(
        vehicle_id=order.visit.vehicle_id,
        visit_id=order.visit_id,
        job_uuid=job.uuid,
        code=job.code,
        menu_item_id=job.menu_item_id,
        title_zh=job.title_zh,
        title_en=job.title_en,
        words=words,
        safety_relevant=job.safety_relevant,
        amount=amount,
        minutes=job.minutes,
        deferred_at=desk.now(),
    )
    session.add(put_off)
    session.flush()
    job.deferred_id = put_off.id


def _settle(desk: Desk, order: WorkOrder, kept: DeferredWork) -> None:
    if kept.settled_at is None:
        kept.settled_at, kept.settled_visit_id = desk.now(), order.visit_id
