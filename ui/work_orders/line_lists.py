"""The menu and the packages as lists: what it is, how long it takes, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter

from frontdesk.work_orders.menu import MenuRow, PackageRow
from ui.shared.row_list import RowDelegate, right_text, two_lines
from ui.work_orders.shown import Shown, either

translate = QCoreApplication.translate
_PRICE = 110


class OfferDelegate(RowDelegate):
    """A row of the menu or a package."""

    def __init__(self, shown: Shown) -> None:
        super().__init__(56)
        self._shown = shown

    def paint_row(self, painter: QPainter, area: QRect, row: MenuRow | PackageRow, *, selected: bool) -> None:
        words = area.adjusted(0, 0, -_PRICE - 8, 0)
        two_lines(painter, words, either(row.name_zh, row.name_en), below_offer(row, self._shown))
        price = QRect(area.right() - _PRICE, area.top(), _PRICE, area.height())
        right_text(painter, price, self._shown.money(row.amount, free=True), strong=True)


def below_offer(row: MenuRow | PackageRow, shown: Shown) -> str:
    """Code and minutes, or what a package holds."""
    if isinstance(row, PackageRow):
        names = " + ".join(either(item.name_zh, item.name_en) for item in row.items)
        return f"{shown.span(row.minutes)} · {names}"
    return f"{row.code} · {shown.span(row.minutes)}"


def spoken_offer(row: MenuRow | PackageRow, shown: Shown) -> str:
    """The row in one sentence."""
    price = shown.money(row.amount, free=True)
    return f"{either(row.name_zh, row.name_en)}, {below_offer(row, shown)}, {price}"
