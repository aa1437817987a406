"""All work orders: whose car, how far, for how much, promised for when, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.work_orders.order_list import work_orders
from frontdesk.work_orders.sheet import OrderRow
from ui.shared.card import Card
from ui.shared.chips import paint_chip
from ui.shared.empty_state import EmptyState
from ui.shared.icons import paint_icon
from ui.shared.names import named
from ui.shared.painting import line, text_width
from ui.shared.plate import paint_plate
from ui.shared.row_list import RowDelegate, RowList, right_text, two_lines
from ui.shared.rows import RowModel
from ui.shared.segmented import Choice, Segmented
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.shown import Shown, either, shown_at

translate = QCoreApplication.translate
_PLATE, _STATUS, _MISSING, _TOTAL, _PROMISE = 130, 150, 170, 120, 120
_GAP = 16


class OrderDelegate(RowDelegate):
    """Plate, customer over car and number, status, what is missing, total, promise."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__(60)
        self._desk, self._shown = desk, shown

    def paint_row(self, painter: QPainter, area: QRect, row: OrderRow, *, selected: bool) -> None:
        paint_plate(painter, QRect(area.left(), area.top(), _PLATE, area.height()), row.plate, row.is_new_energy)
        right = area.right() + 1
        promise = self._take(area, right, _PROMISE)
        total = self._take(area, promise.left() - _GAP, _TOTAL)
        missing = self._take(area, total.left() - _GAP, _MISSING)
        status = self._take(area, missing.left() - _GAP, _STATUS)
        names = QRect(area.left() + _PLATE + _GAP, area.top(), 0, area.height())
        names.setRight(status.left() - _GAP)
        below = " · ".join(part for part in (row.car, row.number, either(row.advisor, row.advisor_latin)) if part)
        two_lines(painter, names, named(row.customer), below)
        word = wording.order_status(row.status)
        middle = area.center().y()
        paint_chip(
            painter, status.left(), middle, word, icon=wording.status_icon(row.status),
            status=wording.stage(row.status), max_width=status.width(),
        )  # fmt: skip
        note = missing_note(row)
        if note:
            room = missing.width()
            paint_chip(painter, missing.left(), middle, note, icon="alert", tone="warn", max_width=room)
        right_text(painter, total, self._shown.money(row.total), strong=True)
        if row.promise_at is not None:
            self._paint_promise(painter, promise, row)

    def _paint_promise(self, painter: QPainter, area: QRect, row: OrderRow) -> None:
        assert row.promise_at is not None
        late = row.promise_at < self._desk.now() and wording.stage(row.status) not in ("ready", "delivered")
        ink = "danger.ink" if late else "ink.primary"
        text = self._shown.when(row.promise_at, self._desk.today())
        font = theme().font("bodyStrong")
        width = text_width(font, text)
        flag = ink if late else "ink.tertiary"
        paint_icon(painter, area.right() - width - 22, area.center().y() - 7, "flag", flag, 16)
        line(painter, area, text, font, ink, Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _take(area: QRect, right: int, width: int) -> QRect:
        return QRect(right - width, area.top(), width, area.height())


def missing_note(row: OrderRow) -> str:
    """What the row says is missing; empty when nothing is."""
    if row.changed_since_signed:
        return translate("WorkOrders", "changed since signed")
    if row.missing_count:
        return wording.things_open(row.missing_count)
    return ""


class OrderList(Retranslating, QWidget):
    """Filter by any part of plate, customer or number; open orders or all. Enter or a double click opens."""

    order_opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "order_list")
        self._desk = desk
        self._shown = shown_at(desk)
        self._card = Card(name="orders_card")
        self.scope = Segmented(small=True, name="orders_scope")
        self.filter = QLineEdit()
        set_names(self.filter, "orders_filter")
        self.filter.setFixedWidth(300)
        self.model = RowModel(lambda row: row.work_order_id, self._spoken, self)
        self.rows = RowList(self.model, OrderDelegate(desk, self._shown), name="orders_rows")
        self._empty = EmptyState("order")
        self._card.add_right(self.filter)
        self._card.add_right(self.scope)
        self._card.body.addWidget(self.rows, 1)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(15, 12, 15, 14)
        around.addWidget(self._empty)
        around.addStretch(1)
        self._card.body.addWidget(self._around, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self._card)
        self.filter.textChanged.connect(lambda _text: self.reload())
        self.filter.returnPressed.connect(self._on_filter_return_pressed)
        self.scope.chosen.connect(lambda _scope: self.reload())
        self.rows.activated_row.connect(lambda row: self.order_opened.emit(row.work_order_id))
        self.retranslate()
        self.scope.set_value("open")
        self.setFocusProxy(self.filter)

    def reload(self) -> None:
        """Read the orders again; selection and scroll position stay."""
        rows = work_orders(self._desk, open_only=self.scope.value() == "open", text=self.filter.text())
        self.model.set_rows(rows)
        self._card.set_count(len(rows))
        self.rows.setVisible(bool(rows))
        self._around.setVisible(not rows)

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Work orders"))
        self.filter.setPlaceholderText(self.tr("Plate, customer or number"))
        self.filter.setAccessibleName(self.tr("Filter the orders"))
        self.scope.setAccessibleName(self.tr("Which orders"))
        self.scope.set_choices([Choice("open", self.tr("Open")), Choice("all", self.tr("All"))])
        self.rows.setAccessibleName(self.tr("Work orders"))
        self._empty.set_words(
            self.tr("No order here."), self.tr("An order is opened from the visit of a customer, at check-in.")
        )
        self.rows.viewport().update()

    def _spoken(self, row: OrderRow) -> str:
        parts = [row.plate, named(row.customer), wording.order_status(row.status), self._shown.money(row.total)]
        if row.promise_at is not None:
            parts.append(self._shown.when(row.promise_at, self._desk.today()))
        parts.append(missing_note(row))
        return ", ".join(part for part in parts if part)

    def _on_filter_return_pressed(self) -> None:
        rows = self.model.rows()
        if len(rows) == 1:
            self.order_opened.emit(rows[0].work_order_id)
        elif rows:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
