"""What reception must know of earlier complaints and follow-ups."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Public, Versioned
from db.terms import Severity


class Complaint(Public, Versioned, Base):
    __tablename__ = "complaints"

    number: Mapped[str] = mapped_column(String(20), unique=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"))
    severity: Mapped[Severity] = mapped_column(default=Severity.NORMAL)
    words: Mapped[str]
    lesson_zh: Mapped[str] = mapped_column(default="")
    lesson_en: Mapped[str] = mapped_column(default="")
    received_at: Mapped[datetime]
    answer_due_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class FollowUp(Base):
    """A call after delivery: what the customer said and their marks out of five."""

    __tablename__ = "follow_ups"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    due_at: Mapped[datetime]
    reached_at: Mapped[datetime | None]
    words: Mapped[str] = mapped_column(default="")
    score: Mapped[int | None]
