"""A visit from arrival on, and what the customer said, word for word."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Public, Versioned
from db.models.customers import Customer, Vehicle
from db.models.schedule import Appointment
from db.models.shop import Staff
from db.terms import (
    ArrivalMode,
    ConcernOutcome,
    ConcernSource,
    PartyRole,
    QuestionType,
    TellAnswer,
    VisitStatus,
    WaitMode,
)


class Visit(Public, Versioned, Base):
    """One stay of a car (domain §4.2). Customer and vehicle may be unknown at the stamp of arrival.

    `odometer_before_km` is what the car was known to show when `odometer_in_km` was first read.
    """

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_status", "status", "arrived_at"),
        Index("ix_visits_arrived", "arrived_at"),
        Index("ix_visits_since", "status", "status_since"),
    )

    number: Mapped[str] = mapped_column(String(20), unique=True)
    status: Mapped[VisitStatus] = mapped_column(default=VisitStatus.ARRIVED)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customers.id"), index=True)
    vehicle_id: Mapped[int | None] = mapped_column(ForeignKey("vehicles.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"), index=True)
    plate_stamped: Mapped[str] = mapped_column(String(20), default="")
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    lane: Mapped[str] = mapped_column(String(20), default="")
    arrival_mode: Mapped[ArrivalMode] = mapped_column(default=ArrivalMode.DRIVEN)
    wait_mode: Mapped[WaitMode] = mapped_column(default=WaitMode.WAIT_IN_LOUNGE)
    arrived_at: Mapped[datetime]
    greeted_at: Mapped[datetime | None]
    greeted_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    checked_in_at: Mapped[datetime | None]
    status_since: Mapped[datetime]
    odometer_in_km: Mapped[int | None]
    odometer_reason: Mapped[str] = mapped_column(default="")
    odometer_before_km: Mapped[int | None]
    odometer_before_on: Mapped[date | None]
    fuel_eighths: Mapped[int | None]
    soc_percent: Mapped[int | None]
    range_km: Mapped[int | None]
    needed_by: Mapped[datetime | None]
    read_back_at: Mapped[datetime | None]
    read_back_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ready_at: Mapped[datetime | None]
    left_reason: Mapped[str] = mapped_column(default="")
    customer: Mapped[Customer | None] = relationship()
    vehicle: Mapped[Vehicle | None] = relationship()
    appointment: Mapped[Appointment | None] = relationship()
    advisor: Mapped[Staff | None] = relationship(foreign_keys=[advisor_id])
    parties: Mapped[list["VisitParty"]] = relationship(cascade="all, delete-orphan")
    concerns: Mapped[list["Concern"]] = relationship(back_populates="visit", order_by="Concern.id")


class VisitParty(Base):
    """Who plays which part at this visit, with name and phone as given today."""

    __tablename__ = "visit_parties"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    role: Mapped[PartyRole]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customers.id"))
    name: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    limit_note: Mapped[str] = mapped_column(default="")


class Concern(Public, Base):
    """The customer's own words, one after the other (by `id`). A trigger refuses every change of `words`."""

    __tablename__ = "concerns"

    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"), index=True)
    words: Mapped[str]
    source: Mapped[ConcernSource]
    said_at: Mapped[datetime]
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[ConcernOutcome | None]
    outcome_words: Mapped[str] = mapped_column(default="")
    outcome_at: Mapped[datetime | None]
    visit: Mapped[Visit | None] = relationship(back_populates="concerns")
    additions: Mapped[list["ConcernAddition"]] = relationship(order_by="ConcernAddition.id")
    answers: Mapped[list["InterviewAnswer"]] = relationship(order_by="InterviewAnswer.id")


class ConcernAddition(Base):
    """Something the customer added to a concern later."""

    __tablename__ = "concern_additions"

    concern_id: Mapped[int] = mapped_column(ForeignKey("concerns.id"), index=True)
    words: Mapped[str]
    said_at: Mapped[datetime]
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class InterviewAnswer(Base):
    """A question of the guided interview and the customer's answer (domain §9.5)."""

    __tablename__ = "interview_answers"

    concern_id: Mapped[int] = mapped_column(ForeignKey("concerns.id"), index=True)
    question_type: Mapped[QuestionType]
    question: Mapped[str]
    answer: Mapped[str]
    answered_at: Mapped[datetime]
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class ToldItem(Base):
    """What the customer answered to a due, deferred or recalled item shown at check-in, with their words.

    `code`, titles and `safety_relevant`: what they were told of, as it was then.
    """

    __tablename__ = "told_items"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    item_key: Mapped[str] = mapped_column(String(80))
    code: Mapped[str] = mapped_column(String(40), default="")
    title_zh: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    safety_relevant: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[TellAnswer]
    words: Mapped[str] = mapped_column(default="")
    told_at: Mapped[datetime]
    told_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
