"""The list of what a search found: cars and customers in groups, each with why it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from frontdesk import formats
from frontdesk.customers.find import Found, FoundRow
from frontdesk.identifiers.plate import looks_like_plate, normalise_plate
from ui.customers.term_words import matched_word
from ui.shared.chips import chip_width, paint_chip
from ui.shared.icons import paint_icon
from ui.shared.names import named
from ui.shared.painting import line
from ui.shared.plate import paint_plate
from ui.shared.row_list import RowDelegate, RowList, two_lines
from ui.shared.rows import ROW_ROLE, Index, RowModel
from ui.shared.theme import theme

translate = QCoreApplication.translate
ROW_PX, GROUP_PX = 52, 26
_PLATE_PX = 118


@dataclass(frozen=True)
class NewCustomer:
    """The offer to make a customer of what was typed."""

    typed: str


@dataclass(frozen=True)
class NewArrival:
    """The offer to stamp the arrival of the plate that was typed."""

    typed: str


@dataclass(frozen=True)
class ShownRow:
    """A row of the list; `group` is written above it where a group begins."""

    what: FoundRow | NewArrival | NewCustomer
    group: str = ""


def shown_rows(typed: str, found: Found, *, stamps: bool = False) -> list[ShownRow]:
    """What is listed for `typed`: rows by group, else the nearest plates, then what can be made of it.

    `stamps`: a plate can arrive from here, which comes before a new customer.
    """
    if not typed.strip():
        return []
    here = [row for row in found.rows if row.visit_id is not None]
    cars = [row for row in found.rows if row.visit_id is None and row.vehicle_id is not None]
    people = [row for row in found.rows if row.visit_id is None and row.vehicle_id is None]
    groups: list[tuple[str, Sequence[FoundRow | NewArrival | NewCustomer]]] = [
        (translate("FoundList", "Here now"), here),
        (translate("FoundList", "Cars and their customers"), cars),
        (translate("FoundList", "Customers without a car"), people),
        (translate("FoundList", "No match. Nearest plates"), found.nearest),
    ]
    nothing = translate("FoundList", "No match") if not found.rows and not found.nearest else ""
    arrival = [NewArrival(typed.strip())] if stamps and looks_like_plate(typed) else []
    groups.append((nothing, [*arrival, NewCustomer(typed.strip())]))
    return [
        ShownRow(what, group if number == 0 else "") for group, rows in groups for number, what in enumerate(rows)
    ]


class FoundList(RowList):
    """Arrows and Enter; `activated_row(ShownRow)`."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "found_list", stamps: bool = False) -> None:
        self.stamps = stamps
        self.found = RowModel(_key, _spoken)
        super().__init__(self.found, _FoundDelegate(), parent, name=name)
        self.setUniformItemSizes(False)

    def show_found(self, typed: str, found: Found) -> None:
        """Show what was found for `typed`; the closest is selected."""
        self.found.set_rows(shown_rows(typed, found, stamps=self.stamps))
        if self.found.rowCount():
            self.setCurrentIndex(self.found.index(0, 0))

    def step(self, by: int) -> None:
        """Move the selection up or down."""
        last = self.found.rowCount() - 1
        if last >= 0:
            at = min(max(self.currentIndex().row() + by, 0), last)
            self.setCurrentIndex(self.found.index(at, 0))

    def wanted_height(self) -> int:
        """Pixels the rows need."""
        return sum(self.sizeHintForRow(number) for number in range(self.found.rowCount()))


class _FoundDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(ROW_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ShownRow = index.data(ROW_ROLE)
        return QSize(100, ROW_PX + (GROUP_PX if row is not None and row.group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ShownRow = index.data(ROW_ROLE)
        if row.group:
            area = QRect(option.rect)
            heading = QRect(area.left() + 16, area.top(), area.width() - 32, GROUP_PX)
            line(painter, heading, row.group, theme().font("caption"), "ink.tertiary")
            option.rect = area.adjusted(0, GROUP_PX, 0, 0)
        super().paint(painter, option, index)

    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        if isinstance(row.what, NewArrival | NewCustomer):
            _paint_new(painter, area, row.what)
        else:
            _paint_found(painter, area, row.what)


def _paint_new(painter: QPainter, area: QRect, row: NewArrival | NewCustomer) -> None:
    icon = "door" if isinstance(row, NewArrival) else "plus"
    paint_icon(painter, area.left(), area.center().y() - 10, icon, "accent.ink", 20)
    line(painter, area.adjusted(30, 0, 0, 0), _new_text(row), theme().font("bodyStrong"), "accent.ink")


def _new_text(row: NewArrival | NewCustomer) -> str:
    if isinstance(row, NewArrival):
        plate = formats.plate_spaced(normalise_plate(row.typed))
        return translate("FoundList", "Stamp arrival: {plate}").replace("{plate}", plate)
    return translate("FoundList", "New customer: {typed}").replace("{typed}", row.typed)


def _paint_found(painter: QPainter, area: QRect, row: FoundRow) -> None:
    left = area.left()
    if row.plate:
        paint_plate(painter, QRect(left, area.top(), _PLATE_PX, area.height()), row.plate, row.is_new_energy)
    else:
        paint_icon(painter, left + 2, area.center().y() - 10, "user", "ink.tertiary", 20)
    words = row.work_order_number or matched_word(row)
    width = chip_width(words)
    paint_chip(
        painter,
        area.right() - width,
        area.center().y(),
        words,
        tone="info" if row.work_order_number else "neutral",
    )
    text = QRect(left + _PLATE_PX + 12, area.top(), area.width() - _PLATE_PX - width - 28, area.height())
    facts = " · ".join(part for part in (row.phone_masked, row.model) if part)
    two_lines(painter, text, named(row.customer), facts)


def _key(row: ShownRow) -> object:
    if isinstance(row.what, NewArrival | NewCustomer):
        return type(row.what)
    return row.what.vehicle_id, row.what.customer_id, row.what.visit_id


def _spoken(row: ShownRow) -> str:
    if isinstance(row.what, NewArrival | NewCustomer):
        return _new_text(row.what)
    found = row.what
    parts = (formats.plate_spaced(found.plate), named(found.customer), found.model, found.work_order_number)
    return ", ".join(part for part in (row.group, *parts) if part)
