"""Appointments: who comes when, with which words, and what is kept ready for them."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Public, Tenths, Versioned
from db.models.customers import Customer, Vehicle
from db.models.menu import MenuItem, Package
from db.models.shop import Staff
from db.models.workshop import Bay
from db.terms import AppointmentStatus, BookingChannel, PartsState, WaitMode


class Appointment(Public, Versioned, Base):
    """A booking (domain §2.1, §4.1). Its concerns are rows of `concerns` with `appointment_id`."""

    __tablename__ = "appointments"
    __table_args__ = (Index("ix_appointments_start", "start_at"),)

    number: Mapped[str] = mapped_column(String(20), unique=True)
    channel: Mapped[BookingChannel]
    status: Mapped[AppointmentStatus] = mapped_column(default=AppointmentStatus.BOOKED)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"), index=True)
    start_at: Mapped[datetime]
    expected_hours: Mapped[Decimal] = mapped_column(Tenths)
    work_title: Mapped[str] = mapped_column(default="")
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    bay_id: Mapped[int | None] = mapped_column(ForeignKey("bays.id"))
    bay_from: Mapped[datetime | None]
    bay_until: Mapped[datetime | None]
    technician_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    parts_state: Mapped[PartsState] = mapped_column(default=PartsState.NOT_NEEDED)
    parts_note: Mapped[str] = mapped_column(default="")
    parts_expected_at: Mapped[datetime | None]
    wait_mode: Mapped[WaitMode] = mapped_column(default=WaitMode.WAIT_IN_LOUNGE)
    needed_by: Mapped[datetime | None]
    booked_at: Mapped[datetime]
    booked_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    cancel_reason: Mapped[str] = mapped_column(default="")
    moved_from_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    customer: Mapped[Customer] = relationship()
    vehicle: Mapped[Vehicle] = relationship()
    advisor: Mapped[Staff | None] = relationship(foreign_keys=[advisor_id])
    technician: Mapped[Staff | None] = relationship(foreign_keys=[technician_id])
    bay: Mapped[Bay | None] = relationship()
    works: Mapped[list["AppointmentWork"]] = relationship(
        order_by="AppointmentWork.position", cascade="all, delete-orphan"
    )
    calls: Mapped[list["AppointmentCall"]] = relationship(order_by="AppointmentCall.id")


class AppointmentWork(Base):
    """Work wished at booking: a menu item or a package."""

    __tablename__ = "appointment_works"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), index=True)
    position: Mapped[int]
    menu_item_id: Mapped[int | None] = mapped_column(ForeignKey("menu_items.id"))
    package_id: Mapped[int | None] = mapped_column(ForeignKey("packages.id"))
    menu_item: Mapped[MenuItem | None] = relationship()
    package: Mapped[Package | None] = relationship()


class AppointmentCall(Base):
    """One attempt to reach the customer about a booking: to confirm it, or because nobody came."""

    __tablename__ = "appointment_calls"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), index=True)
    called_at: Mapped[datetime]
    reached: Mapped[bool]
    words: Mapped[str] = mapped_column(default="")
    called_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
