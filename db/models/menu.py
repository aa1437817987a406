"""The published price menu: what the shop does, for what price, in what time, how often."""

from decimal import Decimal

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, Tenths, Versioned
from db.terms import BayKind, PartOrigin, RepairCategory, SkillKind


class LaborRate(Base):
    """A published hourly rate; labour lines refer to it (domain §3.1)."""

    __tablename__ = "labor_rates"

    code: Mapped[str] = mapped_column(String(20), unique=True)
    name_zh: Mapped[str]
    name_en: Mapped[str]
    per_hour: Mapped[Decimal]


class MenuItem(Versioned, Base):
    """A job of the price menu (domain §8.3)."""

    __tablename__ = "menu_items"

    code: Mapped[str] = mapped_column(String(20), unique=True)
    name_zh: Mapped[str]
    name_en: Mapped[str]
    explain_zh: Mapped[str] = mapped_column(default="")
    explain_en: Mapped[str] = mapped_column(default="")
    hours: Mapped[Decimal] = mapped_column(Tenths)
    rate_id: Mapped[int] = mapped_column(ForeignKey("labor_rates.id"))
    category: Mapped[RepairCategory] = mapped_column(default=RepairCategory.PERIODIC_SERVICE)
    skill: Mapped[SkillKind] = mapped_column(default=SkillKind.MECHANICAL)
    skill_level: Mapped[int] = mapped_column(default=1)
    bay_kind: Mapped[BayKind | None]
    interval_km: Mapped[int | None]
    interval_months: Mapped[int | None]
    first_interval_months: Mapped[int | None]
    for_combustion: Mapped[bool] = mapped_column(default=True)
    for_electric: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)
    rate: Mapped[LaborRate] = relationship(lazy="joined")
    parts: Mapped[list["MenuPart"]] = relationship(
        back_populates="item", order_by="MenuPart.position", cascade="all, delete-orphan", lazy="selectin"
    )


class MenuPart(Base):
    """A part that belongs to a menu item."""

    __tablename__ = "menu_parts"

    item_id: Mapped[int] = mapped_column(ForeignKey("menu_items.id"), index=True)
    position: Mapped[int]
    number: Mapped[str] = mapped_column(default="")
    name_zh: Mapped[str]
    name_en: Mapped[str]
    quantity: Mapped[Decimal] = mapped_column(Tenths)
    unit: Mapped[str] = mapped_column(default="")
    unit_price: Mapped[Decimal]
    origin: Mapped[PartOrigin] = mapped_column(default=PartOrigin.OEM)
    item: Mapped[MenuItem] = relationship(back_populates="parts")


class Package(Versioned, Base):
    """Several menu items sold together."""

    __tablename__ = "packages"

    code: Mapped[str] = mapped_column(String(20), unique=True)
    name_zh: Mapped[str]
    name_en: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    items: Mapped[list["PackageItem"]] = relationship(
        order_by="PackageItem.position", cascade="all, delete-orphan", lazy="selectin"
    )


class PackageItem(Base):
    __tablename__ = "package_items"

    package_id: Mapped[int] = mapped_column(ForeignKey("packages.id"), index=True)
    position: Mapped[int]
    menu_item_id: Mapped[int] = mapped_column(ForeignKey("menu_items.id"))
    menu_item: Mapped[MenuItem] = relationship(lazy="joined")
