"""The menu the program brings along: published prices that hold, whatever is multiplied."""

import json
from decimal import Decimal
from importlib.resources import files

from sqlalchemy import func, select

from db.models.menu import MenuItem, Package
from frontdesk.desk import Desk
from frontdesk.work_orders.menu_data import load_menu
from tests.factories import a_menu


def test_the_published_labour_price_is_hours_times_the_published_rate(desk: Desk) -> None:
    a_menu(desk)
    published = json.loads((files("resources") / "price_menu.json").read_text(encoding="utf-8"))["items"]
    with desk.reading() as session:
        items = {item.code: item for item in session.scalars(select(MenuItem))}
    assert len(items) == 23
    for entry in published:
        item = items[entry["code"]]
        assert item.hours * item.rate.per_hour == Decimal(entry["labor"])
        assert item.explain_zh
        assert item.explain_en


def test_loading_the_menu_twice_leaves_one_menu(desk: Desk) -> None:
    a_menu(desk)
    with desk.unit_of_work() as session:
        load_menu(session)
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(MenuItem)) == 23
        assert session.scalar(select(func.count()).select_from(Package)) == 3
