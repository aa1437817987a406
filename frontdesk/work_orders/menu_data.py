"""The price menu the program brings along (domain §8.3): rates, jobs with parts and intervals, packages."""

import json
from decimal import Decimal
from importlib.resources import files
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.menu import LaborRate, MenuItem, MenuPart, Package, PackageItem
from frontdesk.terms import BayKind, PartOrigin, RepairCategory, SkillKind


def load_menu(session: Session) -> None:
    """Put the menu into the store of `session`. Does nothing when there is a menu already."""
    if session.scalar(select(func.count()).select_from(MenuItem)):
        return
    data = json.loads((files("resources") / "price_menu.json").read_text(encoding="utf-8"))
    rates = {rate["code"]: LaborRate(**{**rate, "per_hour": Decimal(rate["per_hour"])}) for rate in data["rates"]}
    items = {item["code"]: _item(item, rates) for item in data["items"]}
    session.add_all([*rates.values(), *items.values()])
    for package in data["packages"]:
        contents = [PackageItem(position=n, menu_item=items[code]) for n, code in enumerate(package["items"], 1)]
        session.add(
            Package(code=package["code"], name_zh=package["name_zh"], name_en=package["name_en"], items=contents)
        )
    session.flush()


def _item(item: dict[str, Any], rates: dict[str, LaborRate]) -> MenuItem:
    kept = (
        "code",
        "name_zh",
        "name_en",
        "explain_zh",
        "explain_en",
        "skill_level",
        "interval_km",
        "interval_months",
        "first_interval_months",
        "for_combustion",
        "for_electric",
    )
    return MenuItem(
        **{name: item[name] for name in kept},
        hours=Decimal(item["hours"]),
        rate=rates[item["rate"]],
        category=RepairCategory(item["category"]),
        skill=SkillKind(item["skill"]),
        bay_kind=BayKind(item["bay"]) if item["bay"] else None,
        parts=[_part(position, part) for position, part in enumerate(item["parts"], 1)],
    )


def _part(position: int, part: dict[str, str]) -> MenuPart:
    return MenuPart(
        position=position,
        number=part["number"],
        name_zh=part["name_zh"],
        name_en=part["name_en"],
        quantity=Decimal(part["quantity"]),
        unit=part["unit"],
        unit_price=Decimal(part["unit_price"]),
        origin=PartOrigin(part["origin"]),
    )
