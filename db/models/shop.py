"""The dealership itself: its data, staff, opening hours, settings, numbers, audit trail, drafts."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Public, Versioned
from db.terms import DocumentKind, JurisdictionProfile, Language, Role, TaxMode


class Dealership(Public, Versioned, Base):
    """One row: the repairing party printed on every document."""

    __tablename__ = "dealerships"

    name_zh: Mapped[str]
    name_en: Mapped[str]
    address_zh: Mapped[str] = mapped_column(default="")
    address_en: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    complaint_phone: Mapped[str] = mapped_column(default="")
    credit_code: Mapped[str] = mapped_column(default="")
    home_province: Mapped[str] = mapped_column(String(1), default="")
    time_zone: Mapped[str] = mapped_column(default="Asia/Shanghai")
    currency: Mapped[str] = mapped_column(String(3), default="CNY")
    jurisdiction: Mapped[JurisdictionProfile] = mapped_column(default=JurisdictionProfile.CN)
    tax_mode: Mapped[TaxMode] = mapped_column(default=TaxMode.INCLUSIVE)
    tax_basis_points: Mapped[int] = mapped_column(default=1300)
    warranty_terms_zh: Mapped[str] = mapped_column(default="")
    warranty_terms_en: Mapped[str] = mapped_column(default="")
    is_demo: Mapped[bool] = mapped_column(default=False)


class OpeningHours(Base):
    """Opening hours of one weekday (Monday = 0), in the dealership's zone. No row: closed."""

    __tablename__ = "opening_hours"
    __table_args__ = (UniqueConstraint("weekday"),)

    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]


class ClosedDay(Base):
    """A single day the dealership is closed."""

    __tablename__ = "closed_days"

    day: Mapped[date] = mapped_column(unique=True)
    reason: Mapped[str] = mapped_column(default="")


class Staff(Public, Versioned, Base):
    """A member of staff who may sign in with a PIN (argon2 hash)."""

    __tablename__ = "staff"

    name: Mapped[str]
    name_latin: Mapped[str] = mapped_column(default="")
    badge: Mapped[str] = mapped_column(default="")
    pin_hash: Mapped[str] = mapped_column(default="")
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)
    discount_limit_basis_points: Mapped[int] = mapped_column(default=500)
    roles: Mapped[list["StaffRole"]] = relationship(back_populates="staff", cascade="all, delete-orphan")


class StaffRole(Base):
    __tablename__ = "staff_roles"
    __table_args__ = (UniqueConstraint("staff_id", "role"),)

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    role: Mapped[Role]
    staff: Mapped[Staff] = relationship(back_populates="roles")


class Setting(Base):
    """A setting of the whole dealership, declared with type and default in `frontdesk/shop/settings.py`."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(JSON)


class NumberSequence(Base):
    """The last public number given for a prefix on a day; taken inside the transaction that uses it."""

    __tablename__ = "number_sequences"
    __table_args__ = (UniqueConstraint("prefix", "day"),)
    audited = False
    noticed = False

    prefix: Mapped[str] = mapped_column(String(2))
    day: Mapped[date]
    last: Mapped[int] = mapped_column(default=0)


class StatusChange(Base):
    """One status move of any entity: who, when, from, to, why. Never changed."""

    __tablename__ = "status_changes"
    __table_args__ = (Index("ix_status_changes_entity", "entity", "entity_id"),)
    audited = False
    noticed = False

    entity: Mapped[str] = mapped_column(String(40))
    entity_id: Mapped[int]
    from_status: Mapped[str] = mapped_column(String(40))
    to_status: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    station: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")


class AuditEntry(Base):
    """What one unit of work changed in one entity, written by the unit of work itself."""

    __tablename__ = "audit_entries"
    __table_args__ = (Index("ix_audit_entries_entity", "entity", "entity_id"),)
    audited = False
    noticed = False

    at: Mapped[datetime]
    staff_id: Mapped[int | None]
    station: Mapped[str]
    action: Mapped[str] = mapped_column(String(10))
    entity: Mapped[str] = mapped_column(String(40))
    entity_id: Mapped[int]
    changes: Mapped[dict[str, Any]] = mapped_column(JSON)


class Draft(Base):
    """What is typed in a form and not saved yet: one row per form, subject and desk."""

    __tablename__ = "drafts"
    __table_args__ = (UniqueConstraint("form", "subject", "station"),)
    audited = False
    noticed = False

    form: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(60), default="")
    station: Mapped[str] = mapped_column(String(60))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    values: Mapped[dict[str, Any]] = mapped_column(JSON)
    saved_at: Mapped[datetime]


class Printout(Base):
    """One attempt to print or export a document: saved, printed and reprinted are separate facts.

    `printed_at` stays empty when it was only saved (then there is no printer) or when the printer refused (then
    `problem` says how). `sha256` is that of the content: the same content again is a reprint.
    """

    __tablename__ = "printouts"
    __table_args__ = (Index("ix_printouts_subject", "kind", "subject_uuid"),)

    kind: Mapped[DocumentKind]
    subject_uuid: Mapped[str] = mapped_column(String(36), default="")
    revision: Mapped[int] = mapped_column(default=0)
    language: Mapped[Language]
    reprint_number: Mapped[int] = mapped_column(default=0)
    printer: Mapped[str] = mapped_column(default="")
    pages: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    requested_at: Mapped[datetime]
    printed_at: Mapped[datetime | None]
    problem: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class Approver(Base):
    """A second person's PIN given for something above the first one's authority."""

    __tablename__ = "approvers"

    what: Mapped[str] = mapped_column(String(40))
    entity: Mapped[str] = mapped_column(String(40))
    entity_id: Mapped[int]
    asked_by_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    given_by_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    amount: Mapped[Decimal | None]
