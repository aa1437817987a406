"""What reception must know of a customer: complaints, with who answers them by when, and the last follow-up."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.care import Complaint, FollowUp
from db.models.shop import Staff
from frontdesk.desk import Desk
from frontdesk.terms import Severity


@dataclass(frozen=True)
class ComplaintRow:
    """An earlier or open complaint: the customer's words, who owns it, and what reception does differently."""

    number: str
    received_on: date
    received_at: datetime
    answer_due_at: datetime
    closed_at: datetime | None
    severity: Severity
    words: str
    lesson_zh: str
    lesson_en: str
    owner: str
    owner_latin: str

    @property
    def closed(self) -> bool:
        """Nothing is owed to the customer any more."""
        return self.closed_at is not None


@dataclass(frozen=True)
class FollowUpRow:
    reached_on: date
    words: str
    score: int | None


def complaints_of(desk: Desk, session: Session, customer_id: int | None) -> tuple[ComplaintRow, ...]:
    """Open ones first, then the newest."""
    rows = session.execute(
        select(Complaint, Staff)
        .outerjoin(Staff, Staff.id == Complaint.owner_id)
        .where(Complaint.customer_id == customer_id)
    )
    ordered = sorted(rows, key=lambda row: (row[0].closed_at is None, row[0].received_at), reverse=True)
    return tuple(_row(desk, complaint, owner) for complaint, owner in ordered)


def last_follow_up(desk: Desk, session: Session, customer_id: int | None) -> FollowUpRow | None:
    """The last call after a delivery that reached the customer."""
    row = session.scalar(
        select(FollowUp)
        .where(FollowUp.customer_id == customer_id, FollowUp.reached_at.is_not(None))
        .order_by(FollowUp.reached_at.desc())
        .limit(1)
    )
    if row is None or row.reached_at is None:
        return None
    return FollowUpRow(desk.local(row.reached_at).date(), row.words, row.score)


def _row(desk: Desk, complaint: Complaint, owner: Staff | None) -> ComplaintRow:
    return ComplaintRow(
        number=complaint.number,
        received_on=desk.local(complaint.received_at).date(),
        received_at=complaint.received_at,
        answer_due_at=complaint.answer_due_at,
        closed_at=complaint.closed_at,
        severity=complaint.severity,
        words=complaint.words,
        lesson_zh=complaint.lesson_zh,
        lesson_en=complaint.lesson_en,
        owner=owner.name if owner else "",
        owner_latin=owner.name_latin if owner else "",
    )
