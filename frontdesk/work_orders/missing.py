"""What still keeps a work order from being signed: one list for the screen and for the guard of `sign_order`.
Pure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from frontdesk.terms import Answer
from frontdesk.work_orders.sheet import Missing


@dataclass(frozen=True)
class JobState:
    """A job as far as signing depends on it. `told`: content, price and time were all told."""

    number: int
    answer: Answer
    told: bool


@dataclass(frozen=True)
class PromiseState:
    """The promise as far as signing depends on it.

    `made_for_minutes`: the agreed work it was made for. `later_was_told`: the customer was told that it is
    later than they wish (not: than they wished before). `work_done`: the car is ready, so a promise that has
    passed keeps nobody from signing.
    """

    promise_at: datetime | None
    needed_by: datetime | None
    agreed_minutes: int
    made_for_minutes: int
    later_was_told: bool
    work_done: bool = False


@dataclass(frozen=True)
class OrderState:
    """An order as far as signing depends on it."""

    open_concerns: Sequence[str]
    jobs: Sequence[JobState]
    promise: PromiseState
    customer_known: bool
    vehicle_known: bool
    odometer_read: bool
    walkaround_answered: bool
    unkept_words: int = 0
    """What the customer said, typed at this desk and neither kept nor thrown away."""


def missing(state: OrderState, now: datetime) -> tuple[Missing, ...]:
    """What is open, in the order in which a person would settle it. Empty: signing is unlocked (domain §4.3)."""
    return tuple(_missing(state, now))


def _missing(state: OrderState, now: datetime) -> Iterator[Missing]:
    if not state.customer_known:
        yield Missing("customer_missing", 1, "")
    if not state.vehicle_known:
        yield Missing("vehicle_missing", 1, "")
    if not state.odometer_read:
        yield Missing("odometer_missing", 1, "")
    if not state.walkaround_answered:
        yield Missing("walkaround_unsigned", 1, "")
    if state.unkept_words:
        yield Missing("words_unkept", state.unkept_words, "")
    if state.open_concerns:
        yield Missing("concern_open", len(state.open_concerns), _list(state.open_concerns))
    if not state.jobs:
        yield Missing("no_jobs", 1, "")
    untold = [job.number for job in state.jobs if not job.told]
    if untold:
        yield Missing("not_told", len(untold), _list(untold))
    unanswered = [job.number for job in state.jobs if job.answer is Answer.OPEN]
    if unanswered:
        yield Missing("answer_open", len(unanswered), _list(unanswered))
    yield from _promise(state, now)


def _promise(state: OrderState, now: datetime) -> Iterator[Missing]:
    promise = state.promise
    if not any(job.answer is Answer.AGREED for job in state.jobs):
        return
    if promise.promise_at is None:
        yield Missing("promise_missing", 1, "")
    elif promise.promise_at <= now and not promise.work_done:
        yield Missing("promise_past", 1, "")
    elif promise.agreed_minutes > promise.made_for_minutes:
        yield Missing("promise_before_added_work", promise.agreed_minutes - promise.made_for_minutes, "")
    elif promise.needed_by and promise.promise_at > promise.needed_by and not promise.later_was_told:
        late = promise.promise_at - promise.needed_by
        yield Missing("promise_beyond_needed", int(late.total_seconds() // 60), "")


def _list(names: Sequence[str | int]) -> str:
    return ", ".join(str(name) for name in names)
