"""Who has arrived and waits for their reception to begin."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.arrival import WaitingRow
from ui.reception.check_in.wording import joined
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.chips import chip_width, paint_chip
from ui.shared.empty_state import EmptyState
from ui.shared.keys import key
from ui.shared.names import named
from ui.shared.plate import paint_plate
from ui.shared.row_list import RowDelegate, RowList, two_lines
from ui.shared.rows import RowModel
from ui.shared.words import Retranslating

_ROW_PX = 60


class WaitingList(Retranslating, QWidget):
    """`opened(visit_id)` when one is chosen; `arrival_wished` from the empty list."""

    opened = Signal(int)
    arrival_wished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card = Card(name="waiting_card")
        self._rows = RowModel(lambda row: row.visit_id, self._spoken)
        self.list = RowList(self._rows, _WaitingDelegate(self), name="waiting_list")
        self._button = KeyHintButton(icon="plus", name="waiting_new_arrival")
        self._button.set_key_hint(key("new_arrival"))
        self._nobody = EmptyState("door", button=self._button)
        self._card.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card, 1)
        column.addWidget(self._nobody)
        column.addStretch(0)
        self.list.activated_row.connect(lambda row: self.opened.emit(row.visit_id))
        self.list.clicked.connect(lambda index: self.opened.emit(self._rows.row_at(index).visit_id))
        self._button.clicked.connect(self.arrival_wished)
        self.retranslate()

    def set_rows(self, rows: tuple[WaitingRow, ...]) -> None:
        """Show who waits."""
        self.list.hold_rows(rows)
        self._card.set_count(len(rows))
        self._card.setVisible(bool(rows))
        self._nobody.setVisible(not rows)

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Arrived, not received yet"))
        self.list.setAccessibleName(self.tr("Arrived, not received yet"))
        self._nobody.set_words(self.tr("Nobody waits"), self.tr("A plate is enough to stamp the next arrival"))
        self._button.setText(self.tr("New arrival"))
        self.list.viewport().update()

    def state_words(self, row: WaitingRow) -> str:
        """Greeted or waiting, since when."""
        if row.greeted_at is not None:
            time = formats.time_of(row.greeted_at, self._desk.zone)
            return self.tr("Greeted {time}").format(time=time)
        time = formats.time_of(row.arrived_at, self._desk.zone)
        return self.tr("Waiting since {time}").format(time=time)

    def below(self, row: WaitingRow) -> str:
        """The car and the booking."""
        booked = ""
        if row.booked_for is not None:
            booked = self.tr("booked {time}").format(time=formats.time_of(row.booked_for, self._desk.zone))
        return joined(row.model, booked or self.tr("walk-in"))

    def name(self, row: WaitingRow) -> str:
        """The customer's name."""
        return named(row.customer)

    def _spoken(self, row: WaitingRow) -> str:
        parts = (formats.plate_spaced(row.plate), self.name(row), self.below(row), self.state_words(row))
        return ", ".join(part for part in parts if part)


class _WaitingDelegate(RowDelegate):
    def __init__(self, owner: WaitingList) -> None:
        super().__init__(_ROW_PX)
        self._owner = owner

    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        paint_plate(painter, QRect(area.left(), area.top(), 130, area.height()), row.plate, row.is_new_energy)
        words = self._owner.state_words(row)
        status = "waiting" if row.greeted_at is None else "greeted"
        width = chip_width(words, "clock", strong=True)
        paint_chip(painter, area.right() - width, area.center().y(), words, icon="clock", status=status)
        text = QRect(area.left() + 146, area.top(), area.width() - 146 - width - 12, area.height())
        two_lines(painter, text, self._owner.name(row), self._owner.below(row))
