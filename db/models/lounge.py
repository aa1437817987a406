"""The lounge: who waits where since when, what they asked for, when the next word is owed; shuttle and loaners."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Versioned
from db.models.customers import Vehicle
from db.models.reception import Visit
from db.terms import LoanerState, UpdateChannel, WaitMode


class Seat(Base):
    """A seat of the lounge plan; `x`, `y` in thousandths of the plan."""

    __tablename__ = "seats"

    code: Mapped[str] = mapped_column(String(10), unique=True)
    x: Mapped[int]
    y: Mapped[int]


class LoungeStay(Versioned, Base):
    """How and where a customer spends the time while the car is here."""

    __tablename__ = "lounge_stays"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    mode: Mapped[WaitMode]
    seat_id: Mapped[int | None] = mapped_column(ForeignKey("seats.id"))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    drink: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    visit: Mapped[Visit] = relationship()
    seat: Mapped[Seat | None] = relationship()


class LoungeRequest(Base):
    """Something a waiting customer asked for, and when it was brought."""

    __tablename__ = "lounge_requests"
    __table_args__ = (Index("ix_lounge_requests_open", "served_at"),)

    stay_id: Mapped[int] = mapped_column(ForeignKey("lounge_stays.id"), index=True)
    words: Mapped[str]
    asked_at: Mapped[datetime]
    served_at: Mapped[datetime | None]
    served_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    stay: Mapped[LoungeStay] = relationship()


class StatusUpdate(Base):
    """One word told to the customer: when, how, what, by whom."""

    __tablename__ = "status_updates"
    __table_args__ = (Index("ix_status_updates_visit", "visit_id", "told_at"),)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    told_at: Mapped[datetime]
    channel: Mapped[UpdateChannel]
    words: Mapped[str]
    told_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class ShuttleRun(Base):
    """A shuttle leaving at a time for a place, with a number of seats."""

    __tablename__ = "shuttle_runs"

    leaves_at: Mapped[datetime]
    place_zh: Mapped[str]
    place_en: Mapped[str]
    driver: Mapped[str] = mapped_column(default="")
    seats: Mapped[int]
    riders: Mapped[list["ShuttleRider"]] = relationship(cascade="all, delete-orphan", lazy="selectin")


class ShuttleRider(Base):
    __tablename__ = "shuttle_riders"

    run_id: Mapped[int] = mapped_column(ForeignKey("shuttle_runs.id"), index=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    visit: Mapped[Visit] = relationship()


class Loaner(Versioned, Base):
    """A car the dealership lends."""

    __tablename__ = "loaners"

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"), unique=True)
    state: Mapped[LoanerState] = mapped_column(default=LoanerState.AVAILABLE)
    level_note: Mapped[str] = mapped_column(default="")
    available_at: Mapped[datetime | None]
    vehicle: Mapped[Vehicle] = relationship()
    loans: Mapped[list["Loan"]] = relationship(order_by="Loan.id", lazy="selectin")


class Loan(Base):
    __tablename__ = "loans"

    loaner_id: Mapped[int] = mapped_column(ForeignKey("loaners.id"), index=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    out_at: Mapped[datetime]
    due_at: Mapped[datetime]
    back_at: Mapped[datetime | None]
    out_condition: Mapped[str] = mapped_column(default="")
    back_condition: Mapped[str] = mapped_column(default="")
    visit: Mapped[Visit] = relationship()
