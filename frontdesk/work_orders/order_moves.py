"""How a work order and its jobs go on (domain §4.3, as far as the desk goes).

    draft <-> explained -> approved -> dispatched -> in_progress -> quality_check -> ready -> delivered
                                          in_progress <-> waiting_parts
    begun by mistake:  in_progress -> approved
    work added later:  in_progress, waiting_parts, quality_check, ready -> waiting_approval -> in_progress

A cancelled order may be taken up again; then everything has to be agreed once more. A way back (`NEEDS_REASON`)
says why.
"""

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy.orm import Session

from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.moves import move
from frontdesk.terms import JobProgress
from frontdesk.terms import WorkOrderStatus as S

MOVES: Mapping[StrEnum, frozenset[StrEnum]] = {
    S.DRAFT: frozenset({S.EXPLAINED, S.CANCELLED}),
    S.EXPLAINED: frozenset({S.DRAFT, S.APPROVED, S.CANCELLED}),
    S.APPROVED: frozenset({S.DISPATCHED, S.IN_PROGRESS, S.CANCELLED}),
    S.DISPATCHED: frozenset({S.IN_PROGRESS, S.CANCELLED}),
    S.IN_PROGRESS: frozenset({S.APPROVED, S.WAITING_APPROVAL, S.WAITING_PARTS, S.QUALITY_CHECK}),
    S.WAITING_APPROVAL: frozenset({S.IN_PROGRESS}),
    S.WAITING_PARTS: frozenset({S.IN_PROGRESS, S.WAITING_APPROVAL}),
    S.QUALITY_CHECK: frozenset({S.READY, S.IN_PROGRESS, S.WAITING_APPROVAL}),
    S.READY: frozenset({S.DELIVERED, S.IN_PROGRESS, S.WAITING_APPROVAL}),
    S.DELIVERED: frozenset(),
    S.CANCELLED: frozenset({S.DRAFT}),
}

NEEDS_REASON = frozenset(
    {
        (S.IN_PROGRESS, S.APPROVED),
        (S.QUALITY_CHECK, S.IN_PROGRESS),
        (S.READY, S.IN_PROGRESS),
        *((status, S.CANCELLED) for status, targets in MOVES.items() if S.CANCELLED in targets),
    }
)
"""Moves that need a reason in words."""

JOB_MOVES: Mapping[StrEnum, frozenset[StrEnum]] = {
    JobProgress.NOT_STARTED: frozenset({JobProgress.IN_WORK}),
    JobProgress.IN_WORK: frozenset({JobProgress.DONE, JobProgress.NOT_STARTED}),
    JobProgress.DONE: frozenset({JobProgress.IN_WORK}),
}

CLOSED = frozenset({S.DELIVERED, S.CANCELLED})
"""Nothing on the order changes any more."""

BEFORE_AGREEMENT = frozenset({S.DRAFT, S.EXPLAINED})
"""The customer has not decided yet, or has to decide again."""

WORK_POSSIBLE = frozenset({S.APPROVED, S.DISPATCHED, S.IN_PROGRESS, S.WAITING_APPROVAL, S.WAITING_PARTS})
"""Agreed jobs may be worked on."""

WORKSHOP_BEGAN = frozenset({S.IN_PROGRESS, S.WAITING_PARTS, S.QUALITY_CHECK, S.READY})
"""Work added now waits for the customer's word."""


def move_order(desk: Desk, session: Session, order: WorkOrder, target: S, *, reason: str = "") -> None:
    """Move an order on, with who, when and why. Raises MoveRefused, ReasonNeeded."""
    needs_reason = (order.status, target) in NEEDS_REASON
    move(desk, session, order, MOVES, target, reason=reason, needs_reason=needs_reason)


def move_job(desk: Desk, session: Session, job: Job, target: JobProgress, *, reason: str = "") -> None:
    """Move a job on, with who and when. Raises MoveRefused, ReasonNeeded (a way back)."""
    backward = list(JobProgress).index(target) < list(JobProgress).index(job.progress)
    move(desk, session, job, JOB_MOVES, target, reason=reason, needs_reason=backward)
