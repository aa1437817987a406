"""The price menu as the screen offers it."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem, Package
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.shop.permissions import Permission
from frontdesk.terms import BayKind, Energy, SkillKind
from frontdesk.work_orders.pricing import NOTHING, half_up


@dataclass(frozen=True)
class MenuRow:
    """A job of the menu with its published price (labour and parts, before discount)."""

    code: str
    name_zh: str
    name_en: str
    explain_zh: str
    explain_en: str
    hours: Decimal
    minutes: int
    labor: Decimal
    parts: Decimal
    amount: Decimal
    skill: SkillKind
    skill_level: int
    bay_kind: BayKind | None


@dataclass(frozen=True)
class PackageRow:
    """A package with what it holds and costs."""

    code: str
    name_zh: str
    name_en: str
    items: tuple[MenuRow, ...]
    minutes: int
    amount: Decimal


def menu_items(desk: Desk, text: str = "", energy: Energy | None = None) -> tuple[MenuRow, ...]:
    """The menu for a car of this energy (None: all), filtered by any part of code or name."""
    desk.require(Permission.LOOK)
    wanted = text.strip().casefold()
    with desk.reading() as session:
        items = session.scalars(select(MenuItem).filter_by(active=True).order_by(MenuItem.code))
        return tuple(
            menu_row(item)
            for item in items
            if fits(item, energy) and wanted in f"{item.code} {item.name_zh} {item.name_en}".casefold()
        )


def packages(desk: Desk, energy: Energy | None = None) -> tuple[PackageRow, ...]:
    """The packages; what does not fit a car of this energy is left out of them."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        rows = session.scalars(select(Package).filter_by(active=True).order_by(Package.code))
        found = []
        for package in rows:
            items = tuple(menu_row(item) for item in items_of(package, energy))
            if items:
                found.append(_package_row(package, items))
        return tuple(found)


def find_item(session: Session, code: str) -> MenuItem:
    """The active menu item with this code. Raises NotFound."""
    item = session.scalar(select(MenuItem).filter_by(code=code, active=True))
    if item is None:
        raise NotFound("menu_items", code)
    return item


def find_package(session: Session, code: str) -> Package:
    """The active package with this code. Raises NotFound."""
    package = session.scalar(select(Package).filter_by(code=code, active=True))
    if package is None:
        raise NotFound("packages", code)
    return package


def items_of(package: Package, energy: Energy | None) -> list[MenuItem]:
    """The items of a package that fit a car of this energy."""
    return [entry.menu_item for entry in package.items if fits(entry.menu_item, energy)]


def fits(item: MenuItem, energy: Energy | None) -> bool:
    """Whether the item makes sense for a car of this energy; hybrids have both sides."""
    if energy is None:
        return True
    if energy is Energy.ELECTRIC:
        return item.for_electric
    if energy in (Energy.HYBRID, Energy.PLUG_IN_HYBRID):
        return item.for_combustion or item.for_electric
    return item.for_combustion


def minutes_of_item(item: MenuItem) -> int:
    """The published hours in minutes."""
    return int(item.hours * 60)


def menu_amount(item: MenuItem) -> Decimal:
    """What an item costs as published: labour and parts, before discount, in the price mode."""
    return _labor(item) + _parts(item)


def menu_row(item: MenuItem) -> MenuRow:
    """An item as the screen offers it."""
    return MenuRow(
        code=item.code,
        name_zh=item.name_zh,
        name_en=item.name_en,
        explain_zh=item.explain_zh,
        explain_en=item.explain_en,
        hours=item.hours,
        minutes=minutes_of_item(item),
        labor=_labor(item),
        parts=_parts(item),
        amount=menu_amount(item),
        skill=item.skill,
        skill_level=item.skill_level,
        bay_kind=item.bay_kind,
    )


def _labor(item: MenuItem) -> Decimal:
    return half_up(item.hours * item.rate.per_hour)


def _parts(item: MenuItem) -> Decimal:
    return sum((half_up(part.quantity * part.unit_price) for part in item.parts), NOTHING)


def _package_row(package: Package, items: tuple[MenuRow, ...]) -> PackageRow:
    return PackageRow(
        code=package.code,
        name_zh=package.name_zh,
        name_en=package.name_en,
        items=items,
        minutes=sum(item.minutes for item in items),
        amount=sum((item.amount for item in items), NOTHING),
    )


def is_safety_relevant(code: str) -> bool:
    """Brakes and tyres: a decline is printed and flagged (domain §3.3)."""
    return code.startswith("BR") or code in ("CH0302", "MN0106")
