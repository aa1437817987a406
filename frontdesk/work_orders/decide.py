"""Telling and deciding: content, price and time first, then the customer's answer, word for word."""

from sqlalchemy import select

from db.models.reception import Concern
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import Frozen, NotFound, ReasonNeeded, ValueRefused
from frontdesk.lookup import find
from frontdesk.terms import Answer, ConcernOutcome, JobProgress
from frontdesk.work_orders.changing import changing_job, changing_order
from frontdesk.work_orders.refusals import NotTold

_SPEAK_FOR_THEMSELVES = (ConcernOutcome.PROMISE_TIME, ConcernOutcome.NO_ACTION_WISHED)


def mark_told(
    desk: Desk, job_id: int, *, content: bool | None = None, price: bool | None = None, time: bool | None = None
) -> None:
    """Record what the customer was told of a job, or take it back with False; None leaves it.

    Taking it back from an answered job opens the answer again. Raises Frozen; also when it would open the answer
    to work that has begun.
    """
    with changing_job(desk, job_id) as (_, _, job):
        if job.answer is not Answer.OPEN and False in (content, price, time):
            _refuse_begun(job)
        for name, told in (("content", content), ("price", price), ("time", time)):
            field = f"told_{name}_at"
            if told is True and getattr(job, field) is None:
                setattr(job, field, desk.now())
            elif told is False:
                setattr(job, field, None)
                _open_again(job)


def decide(desk: Desk, job_id: int, answer: Answer, words: str | None = None) -> None:
    """Record the customer's answer and what they said with it. Answer.OPEN takes it back.

    Without `words` a "not now" keeps what they said to it before.

    Raises NotTold unless content, price and time were told, Frozen when work on the job has begun.
    """
    with changing_job(desk, job_id) as (_, _, job):
        if answer is Answer.OPEN:
            _refuse_begun(job)
            _open_again(job)
            return
        untold = not_told(job)
        if untold:
            raise NotTold(job.position, untold)
        if answer is Answer.NOT_NOW:
            _refuse_begun(job)
        said = job.answer_words if words is None and answer is Answer.NOT_NOW else (words or "").strip()
        job.answer, job.answer_words, job.answered_at, job.withdrawn_reason = answer, said, desk.now(), ""


def withdraw_answer(desk: Desk, job_id: int, reason: str) -> None:
    """The customer takes an answer back; the reason is kept. Raises ReasonNeeded, Frozen when work has begun."""
    if not reason.strip():
        raise ReasonNeeded("jobs.withdraw_answer")
    with changing_job(desk, job_id) as (_, _, job):
        _refuse_begun(job)
        _open_again(job)
        job.withdrawn_reason = reason.strip()


def answer_concern(desk: Desk, concern_id: int, outcome: ConcernOutcome | None, words: str = "") -> None:
    """Answer a concern in words instead of by a job; None opens it again.

    Raises ValueRefused without words, unless the outcome says it all (promise time, no action wished), or when it
    is to be held as the promised time and none is promised (promise_missing), NotFound.
    """
    words = words.strip()
    if outcome is not None and outcome not in _SPEAK_FOR_THEMSELVES and not words:
        raise ValueRefused("words", "words_missing")
    with changing_order(desk, _order_of(desk, concern_id)) as (session, order):
        if outcome is ConcernOutcome.PROMISE_TIME and order.promise_at is None:
            raise ValueRefused("outcome", "promise_missing")
        concern = find(session, Concern, concern_id)
        concern.outcome, concern.outcome_words = outcome, words if outcome else ""
        concern.outcome_at = desk.now() if outcome else None


def not_told(job: Job) -> tuple[str, ...]:
    """Which of content, price and time were not told yet."""
    told = (("content", job.told_content_at), ("price", job.told_price_at), ("time", job.told_time_at))
    return tuple(name for name, at in told if at is None)


def _open_again(job: Job) -> None:
    job.answer, job.answered_at = Answer.OPEN, None


def _refuse_begun(job: Job) -> None:
    if job.progress is not JobProgress.NOT_STARTED:
        raise Frozen("jobs", job.id)


def _order_of(desk: Desk, concern_id: int) -> int:
    with desk.reading() as session:
        visit_id = find(session, Concern, concern_id).visit_id
        order_id = session.scalar(select(WorkOrder.id).filter_by(visit_id=visit_id))
        if order_id is None:
            raise NotFound("work_orders", visit_id)
        return order_id
