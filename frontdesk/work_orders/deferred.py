"""Work the customer put off: kept with their words when they sign, settled when it is done or put off anew."""

from decimal import Decimal

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from db.models.work_orders import DeferredWork, Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.terms import Answer
from frontdesk.work_orders.content_of import job_content
from frontdesk.work_orders.loading import live_jobs


def keep_decisions(desk: Desk, session: Session, order: WorkOrder) -> None:
    """Keep every "not now" for the next visit. What is agreed stays put off until it is done."""
    for job in live_jobs(order):
        if job.answer is Answer.NOT_NOW:
            _put_off(desk, session, order, job)


def settle(desk: Desk, session: Session, order: WorkOrder, job: Job) -> list[DeferredWork]:
    """What this job is the answer to, or the same work by its code, is put off no more; returns it."""
    same_work = and_(DeferredWork.code != "", DeferredWork.code == job.code)
    settled = session.scalars(
        select(DeferredWork)
        .filter_by(vehicle_id=order.visit.vehicle_id, settled_at=None)
        .where(or_(DeferredWork.id == job.deferred_id, same_work))
        .order_by(DeferredWork.id)
    ).all()
    for kept in settled:
        kept.settled_at, kept.settled_visit_id = desk.now(), order.visit_id
    return list(settled)


def _put_off(desk: Desk, session: Session, order: WorkOrder, job: Job) -> None:
    kept = find(session, DeferredWork, job.deferred_id) if job.deferred_id else None
    if kept is not None and kept.visit_id == order.visit_id:
        kept.words = job.answer_words or kept.words
        kept.settled_at, kept.settled_visit_id = None, None
        return
    if order.visit.vehicle_id is None:
        return
    said = [job.answer_words, *(before.words for before in reversed(settle(desk, session, order, job)))]
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
        words=next(filter(None, said), ""),
        safety_relevant=job.safety_relevant,
        amount=amount,
        minutes=job.minutes,
        deferred_at=desk.now(),
    )
    session.add(put_off)
    session.flush()
    job.deferred_id = put_off.id
