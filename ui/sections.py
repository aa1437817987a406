"""The sections of the window: which screen stands behind which item of the rail. Loaded when first shown."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared.nav_rail import NavItem

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from ui.shared.changes import Changes
    from ui.shared.screen import Screen


class Section(NamedTuple):
    """`rail` names the item that is marked while the screen is shown (the walkaround belongs to check-in)."""

    name: str
    icon: str
    module: str
    screen: str
    rail: str = ""
    bottom: bool = False


SECTIONS = (
    Section("today", "today", "ui.reception.today.screen", "TodayScreen"),
    Section("bookings", "calendar", "ui.schedule.screen", "BookingsScreen"),
    Section("check_in", "door", "ui.reception.check_in.screen", "CheckInScreen"),
    Section("walkaround", "car", "ui.reception.walkaround.screen", "WalkaroundScreen", rail="check_in"),
    Section("orders", "order", "ui.work_orders.screen", "WorkOrdersScreen"),
    Section("lounge", "sofa", "ui.lounge.screen", "LoungeScreen"),
    Section("settings", "settings", "ui.shop.screen", "SettingsScreen", bottom=True),
)
BY_NAME = {section.name: section for section in SECTIONS}


def nav_items() -> list[NavItem]:
    """The items of the rail in the language of the moment."""
    translate = QCoreApplication.translate
    words = {
        "today": translate("Sections", "Today"),
        "bookings": translate("Sections", "Bookings"),
        "check_in": translate("Sections", "Check-in"),
        "orders": translate("Sections", "Orders"),
        "lounge": translate("Sections", "Lounge"),
        "settings": translate("Sections", "Settings"),
    }
    return [NavItem(s.name, s.icon, words[s.name], s.bottom) for s in SECTIONS if not s.rail]


def build(name: str, desk: "Desk", changes: "Changes") -> "Screen":
    """The screen of a section."""
    section = BY_NAME[name]
    screen: Screen = getattr(import_module(section.module), section.screen)(desk, changes)
    return screen
