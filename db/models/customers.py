"""Customers, their cars, the roles of the parties, what they like, and the search index."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Public, Versioned
from db.terms import BodyType, CustomerKind, Energy, PartyRole, PlateKind, PreferenceKind, Salutation


class Customer(Public, Versioned, Base):
    """A person or an organisation. `phone` is E.164 where it could be read, else as typed.

    `name_latin` is the name in Latin letters, empty where `name` is written so or nobody knows how to.
    """

    __tablename__ = "customers"

    kind: Mapped[CustomerKind] = mapped_column(default=CustomerKind.PERSON)
    name: Mapped[str]
    name_latin: Mapped[str] = mapped_column(default="")
    salutation: Mapped[Salutation] = mapped_column(default=Salutation.NONE)
    phone: Mapped[str] = mapped_column(default="")
    second_phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    invoice_title: Mapped[str] = mapped_column(default="")
    credit_code: Mapped[str] = mapped_column(default="")
    spoken_language: Mapped[str] = mapped_column(default="")
    contact_wish: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None]
    created_at: Mapped[datetime]
    preferences: Mapped[list["Preference"]] = relationship(back_populates="customer")
    parties: Mapped[list["VehicleParty"]] = relationship(back_populates="customer")


class Preference(Base):
    """Something the customer likes or asked for, in their words where they said it."""

    __tablename__ = "preferences"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    kind: Mapped[PreferenceKind]
    words: Mapped[str]
    verbatim: Mapped[bool] = mapped_column(default=False)
    said_at: Mapped[datetime]
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime | None]
    customer: Mapped[Customer] = relationship(back_populates="preferences")


class Vehicle(Public, Versioned, Base):
    """A car. `plate` is normalised (domain §7); `plate_reason` says why an odd one was taken."""

    __tablename__ = "vehicles"

    plate: Mapped[str] = mapped_column(String(20), default="", index=True)
    plate_kind: Mapped[PlateKind] = mapped_column(default=PlateKind.STANDARD)
    plate_reason: Mapped[str] = mapped_column(default="")
    is_new_energy: Mapped[bool] = mapped_column(default=False)
    vin: Mapped[str] = mapped_column(String(40), default="", index=True)
    engine_number: Mapped[str] = mapped_column(default="")
    brand: Mapped[str] = mapped_column(default="")
    model: Mapped[str] = mapped_column(default="")
    model_year: Mapped[int | None]
    colour: Mapped[str] = mapped_column(default="")
    body_type: Mapped[BodyType] = mapped_column(default=BodyType.SEDAN)
    energy: Mapped[Energy] = mapped_column(default=Energy.PETROL)
    registered_on: Mapped[date | None]
    warranty_until: Mapped[date | None]
    battery_warranty_until: Mapped[date | None]
    last_odometer_km: Mapped[int | None]
    last_odometer_on: Mapped[date | None]
    created_at: Mapped[datetime]
    parties: Mapped[list["VehicleParty"]] = relationship(back_populates="vehicle")


class VehicleParty(Base):
    """The part a customer plays for a car, kept apart by role (domain §1.1)."""

    __tablename__ = "vehicle_parties"
    __table_args__ = (Index("ix_vehicle_parties_role", "vehicle_id", "role"),)

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    role: Mapped[PartyRole]
    note: Mapped[str] = mapped_column(default="")
    vehicle: Mapped[Vehicle] = relationship(back_populates="parties")
    customer: Mapped[Customer] = relationship(back_populates="parties")


class ServiceRecord(Base):
    """Work done on a car before this program or at another visit, kept for due work: one row per item."""

    __tablename__ = "service_records"
    __table_args__ = (Index("ix_service_records_vehicle", "vehicle_id", "done_on"),)

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"))
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)
    code: Mapped[str] = mapped_column(default="")
    title_zh: Mapped[str]
    title_en: Mapped[str]
    done_on: Mapped[date]
    odometer_km: Mapped[int | None]


class SearchKey(Base):
    """The index behind the one search field: one B-tree range per kind of key (see `db/search.py`)."""

    __tablename__ = "search_keys"
    __table_args__ = ({"sqlite_with_rowid": False},)
    audited = False
    noticed = False

    id = None  # type: ignore[assignment]
    kind: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(Text().with_variant(Text(collation="C"), "postgresql"), primary_key=True)
    target: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
