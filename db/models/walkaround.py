"""The walkaround: marks, positions, readings, photos, and the revisions a customer signed."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Public, Tenths, Versioned
from db.models.reception import Visit
from db.terms import BodyType, LampState, PositionCode, PositionResult, ProtectionItem, WarningLamp, Wheel


class Walkaround(Public, Versioned, Base):
    """The sheet of one visit. What was signed is frozen in `WalkaroundRevision`; this is the working copy."""

    __tablename__ = "walkarounds"

    number: Mapped[str] = mapped_column(String(20), unique=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), unique=True)
    status: Mapped[str] = mapped_column(String(20), default="open")
    body_type: Mapped[BodyType]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    with_customer: Mapped[bool] = mapped_column(default=True)
    refused_reason: Mapped[str] = mapped_column(default="")
    refused_witness: Mapped[str] = mapped_column(default="")
    odometer_km: Mapped[int | None]
    odometer_reason: Mapped[str] = mapped_column(default="")
    fuel_eighths: Mapped[int | None]
    soc_percent: Mapped[int | None]
    range_km: Mapped[int | None]
    lamps_checked: Mapped[bool] = mapped_column(default=False)
    belongings: Mapped[list[str]] = mapped_column(JSON, default=list)
    valuables_taken: Mapped[bool] = mapped_column(default=False)
    valuables_reminded_at: Mapped[datetime | None]
    visit: Mapped[Visit] = relationship()
    marks: Mapped[list["DamageMark"]] = relationship(order_by="DamageMark.number", back_populates="walkaround")
    positions: Mapped[list["PositionCheck"]] = relationship(cascade="all, delete-orphan")
    lamps: Mapped[list["LampReading"]] = relationship(cascade="all, delete-orphan")
    tyres: Mapped[list["TyreReading"]] = relationship(cascade="all, delete-orphan")
    covers: Mapped[list["CoverFitted"]] = relationship(cascade="all, delete-orphan")
    photos: Mapped[list["Photo"]] = relationship(order_by="Photo.id")
    revisions: Mapped[list["WalkaroundRevision"]] = relationship(order_by="WalkaroundRevision.revision")


class DamageMark(Base):
    """A numbered mark with its M-22 code (domain §5.5). `x`, `y` are thousandths of the outline's size."""

    __tablename__ = "damage_marks"

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"), index=True)
    number: Mapped[int]
    zone: Mapped[str] = mapped_column(String(40))
    area_code: Mapped[str] = mapped_column(String(2))
    type_code: Mapped[str] = mapped_column(String(2))
    severity: Mapped[int]
    length_mm: Mapped[int | None]
    x: Mapped[int]
    y: Mapped[int]
    note: Mapped[str] = mapped_column(default="")
    from_mark_id: Mapped[int | None] = mapped_column(ForeignKey("damage_marks.id"))
    created_at: Mapped[datetime]
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None]
    walkaround: Mapped[Walkaround] = relationship(back_populates="marks")
    photos: Mapped[list["Photo"]] = relationship(order_by="Photo.id")


class LeftMark(Base):
    """A mark of the last visit that is no longer there (repaired, wrong), so it is not offered again."""

    __tablename__ = "left_marks"
    __table_args__ = (UniqueConstraint("walkaround_id", "mark_id"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    mark_id: Mapped[int] = mapped_column(ForeignKey("damage_marks.id"))
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class PositionCheck(Base):
    __tablename__ = "position_checks"
    __table_args__ = (UniqueConstraint("walkaround_id", "position"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    position: Mapped[PositionCode]
    result: Mapped[PositionResult]
    checked_at: Mapped[datetime]
    checked_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class LampReading(Base):
    __tablename__ = "lamp_readings"
    __table_args__ = (UniqueConstraint("walkaround_id", "lamp"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    lamp: Mapped[WarningLamp]
    state: Mapped[LampState]


class TyreReading(Base):
    __tablename__ = "tyre_readings"
    __table_args__ = (UniqueConstraint("walkaround_id", "wheel"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    wheel: Mapped[Wheel]
    tread_mm: Mapped[Decimal | None] = mapped_column(Tenths)
    pressure_kpa: Mapped[int | None]
    dot: Mapped[str] = mapped_column(String(8), default="")
    winter: Mapped[bool] = mapped_column(default=False)
    damage: Mapped[str] = mapped_column(default="")


class CoverFitted(Base):
    __tablename__ = "covers_fitted"
    __table_args__ = (UniqueConstraint("walkaround_id", "item"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    item: Mapped[ProtectionItem]
    fitted_at: Mapped[datetime]


class Photo(Public, Base):
    """A photo stored as a file named by its hash in the data folder's `photos/`; only a thumbnail is kept here."""

    __tablename__ = "photos"

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"), index=True)
    mark_id: Mapped[int | None] = mapped_column(ForeignKey("damage_marks.id"), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    width: Mapped[int]
    height: Mapped[int]
    size_bytes: Mapped[int]
    thumbnail: Mapped[bytes] = mapped_column(LargeBinary)
    taken_at: Mapped[datetime]
    taken_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None]


class Proposal(Base):
    """A finding of the walkaround that became a proposed line; the work order picks it up.

    `withdrawn_at`: it is no longer proposed; what is on the order by then (`job_id`) stays there.
    """

    __tablename__ = "proposals"
    __table_args__ = (UniqueConstraint("visit_id", "finding_key"),)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    finding_key: Mapped[str] = mapped_column(String(60))
    menu_item_id: Mapped[int | None] = mapped_column(ForeignKey("menu_items.id"))
    title_zh: Mapped[str]
    title_en: Mapped[str]
    reason_zh: Mapped[str]
    reason_en: Mapped[str]
    proposed_at: Mapped[datetime]
    proposed_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    withdrawn_at: Mapped[datetime | None]
    job_id: Mapped[int | None] = mapped_column(ForeignKey("jobs.id"))


class WalkaroundRevision(Base):
    """What the customer saw and signed: immutable content, its hash and the signature. Never changed."""

    __tablename__ = "walkaround_revisions"
    __table_args__ = (UniqueConstraint("walkaround_id", "revision"),)

    walkaround_id: Mapped[int] = mapped_column(ForeignKey("walkarounds.id"))
    revision: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    content_hash: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    signer_name: Mapped[str] = mapped_column(default="")
    signed_at: Mapped[datetime]
    method: Mapped[str] = mapped_column(String(40))
    strokes: Mapped[list[Any]] = mapped_column(JSON, default=list)
    aspect: Mapped[float] = mapped_column(default=3.0)
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
