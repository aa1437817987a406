"""Whether a loaded order can be signed: reads the facts, asks `missing`."""

from datetime import datetime

from sqlalchemy.orm import Session

from db.models.reception import Concern
from db.models.work_orders import PromiseChange, WorkOrder
from frontdesk.desk import Desk
from frontdesk.reception.unkept_words import unkept_words_of
from frontdesk.terms import WorkOrderStatus
from frontdesk.work_orders.decide import not_told
from frontdesk.work_orders.loading import (
    agreed_jobs,
    concern_letters,
    last_promise,
    linked_numbers,
    live_jobs,
    minutes_of,
    walkaround_answered,
)
from frontdesk.work_orders.missing import JobState, OrderState, PromiseState, missing
from frontdesk.work_orders.sheet import Missing


def missing_of(desk: Desk, session: Session, order: WorkOrder) -> tuple[Missing, ...]:
    """What still keeps this order from being signed."""
    visit, letters, numbers = order.visit, concern_letters(order.visit), linked_numbers(order)
    state = OrderState(
        open_concerns=[letters[c.id] for c in visit.concerns if is_open(c, numbers)],
        jobs=[JobState(job.position, job.answer, not not_told(job)) for job in live_jobs(order)],
        promise=_promise_state(order),
        customer_known=visit.customer_id is not None,
        vehicle_known=visit.vehicle_id is not None,
        odometer_read=visit.odometer_in_km is not None,
        walkaround_answered=walkaround_answered(session, visit.id),
        unkept_words=len(unkept_words_of(desk, session, visit.id)),
    )
    return missing(state, desk.now())


def is_open(concern: Concern, numbers: dict[int, tuple[int, ...]]) -> bool:
    """Neither a job nor words answer this concern."""
    return concern.outcome is None and not numbers.get(concern.id)


def _knew(promise: PromiseChange, needed_by: datetime | None) -> bool:
    """Whether the customer had this wish, or a stricter one, when they were told of the promise."""
    return needed_by is None or (promise.needed_by is not None and promise.needed_by <= needed_by)


def _promise_state(order: WorkOrder) -> PromiseState:
    last, minutes = last_promise(order), minutes_of(agreed_jobs(order))
    return PromiseState(
        promise_at=order.promise_at,
        needed_by=order.visit.needed_by,
        agreed_minutes=minutes,
        made_for_minutes=last.work_minutes if last else minutes,
        later_was_told=last is not None and last.told and _knew(last, order.visit.needed_by),
        work_done=order.status is WorkOrderStatus.READY,
    )
