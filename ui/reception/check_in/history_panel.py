"""What was done on the car earlier, and what is booked for today."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.customers.card import TodaysAppointment
from frontdesk.customers.history import HistoryRow
from frontdesk.desk import Desk
from frontdesk.terms import PartsState
from ui.reception.check_in.facts import FactGrid, heading
from ui.reception.check_in.wording import joined, money
from ui.shared.card import Card
from ui.shared.labels import label, rule
from ui.shared.language import current_language, in_language
from ui.shared.painting import line, text_width
from ui.shared.row_list import RowDelegate, RowList
from ui.shared.rows import RowModel
from ui.shared.theme import theme
from ui.shared.words import Retranslating

_ROW_PX = 66


class HistoryPanel(Retranslating, QFrame):
    """`work_order_opened(work_order_id)` when an earlier visit with an order was chosen."""

    work_order_opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.currency = ""
        self._history: tuple[HistoryRow, ...] = ()
        self._appointment: TodaysAppointment | None = None
        self._card = Card(name="history_card")
        self._rows = RowModel(lambda row: (row.visit_id, row.on), self._spoken)
        self.list = RowList(self._rows, _HistoryDelegate(self), name="history_list")
        self._nothing = label(type_="small", tone="muted")
        self._nothing.setContentsMargins(16, 0, 16, 12)
        self._today = QWidget()
        self._today_title = heading()
        self._facts = FactGrid()
        column = QVBoxLayout(self._today)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._today_title)
        column.addWidget(self._facts)
        self._card.body.addWidget(self._nothing)
        self._card.body.addWidget(self.list, 1)
        self._line = rule()
        self._card.body.addWidget(self._line)
        self._card.body.addWidget(self._today)
        self._card.body.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.list.activated_row.connect(self._on_list_activated)
        self.retranslate()

    def set_history(
        self, rows: tuple[HistoryRow, ...], appointment: TodaysAppointment | None, currency: str
    ) -> None:
        """Show earlier visits, the newest first, and today's appointment."""
        self.currency = currency
        self._history, self._appointment = rows, appointment
        self._rows.set_rows(rows)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Service history"))
        self._card.set_count(len(self._history) or None)
        self.list.setAccessibleName(self.tr("Service history"))
        self._nothing.setText(self.tr("First visit here"))
        self._nothing.setVisible(not self._history)
        self.list.setVisible(bool(self._history))
        self.list.viewport().update()
        self._today.setVisible(self._appointment is not None)
        self._line.setVisible(self._appointment is not None)
        if self._appointment is not None:
            self._today_title.setText(self.tr("Today's appointment"))
            self._facts.set_facts(self._appointment_facts(self._appointment))

    def late_words(self, row: HistoryRow) -> str:
        """`handed over 2 h late`, empty when it was not."""
        if not row.late_minutes:
            return ""
        return self.tr("{span} late").format(span=formats.span(row.late_minutes, current_language()))

    def _appointment_facts(self, appointment: TodaysAppointment) -> list[tuple[str, str, str]]:
        bay = appointment.bay_zh if current_language() == "zh" else appointment.bay_en
        if bay and appointment.bay_from and appointment.bay_until:
            zone = self._desk.zone
            span = f"{formats.time_of(appointment.bay_from, zone)}–{formats.time_of(appointment.bay_until, zone)}"
            bay = self.tr("{bay} (kept {span})").format(bay=bay, span=span)
        time = formats.time_of(appointment.start_at, self._desk.zone)
        parts, tone = self._parts(appointment)
        return [
            (self.tr("Time"), joined(time, appointment.work_title), "strong"),
            (self.tr("Bay"), bay, ""),
            (self.tr("Technician"), in_language(appointment.technician, appointment.technician_latin), ""),
            (self.tr("Parts"), parts, tone),
        ]

    def _parts(self, appointment: TodaysAppointment) -> tuple[str, str]:
        words = {
            PartsState.NOT_NEEDED: (self.tr("none needed"), ""),
            PartsState.READY: (self.tr("ready"), "ok"),
            PartsState.ORDERED: (self.tr("ordered"), "warn"),
            PartsState.MISSING: (self.tr("missing"), "danger"),
        }
        word, tone = words[appointment.parts_state]
        return joined(word, appointment.parts_note), tone

    def _spoken(self, row: HistoryRow) -> str:
        return ", ".join(
            part for part in (formats.iso_day(row.on), titles(row), facts(row), self.late_words(row)) if part
        )

    def _on_list_activated(self, row: HistoryRow) -> None:
        if row.work_order_id is not None:
            self.work_order_opened.emit(row.work_order_id)


def titles(row: HistoryRow) -> str:
    """What was done, in the language of the moment."""
    zh = current_language() == "zh"
    return ("、" if zh else ", ").join(row.titles_zh if zh else row.titles_en)


def facts(row: HistoryRow) -> str:
    """`37,905 km · 周婧`."""
    km = formats.km(row.odometer_km) if row.odometer_km is not None else ""
    return joined(km, in_language(row.advisor, row.advisor_latin))


class _HistoryDelegate(RowDelegate):
    """A dot on a line for each visit: day, what was done and its price, odometer, advisor, how late."""

    def __init__(self, panel: HistoryPanel) -> None:
        super().__init__(_ROW_PX)
        self._panel = panel

    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        colors = theme()
        if not selected:
            painter.fillRect(area.adjusted(-64, area.height(), 64, 2), colors.color("surface.card"))
        x = area.left() + 8
        painter.setPen(QPen(colors.color("line.default"), 1))
        painter.drawLine(x, area.top(), x, area.bottom() + 2)
        painter.setBrush(colors.color("surface.card"))
        painter.setPen(QPen(colors.color("line.strong"), 2))
        painter.drawEllipse(QRectF(x - 5, area.top() + 8, 10, 10))
        text = QRect(area.left() + 24, area.top() + 3, area.width() - 24, 18)
        line(painter, text, formats.iso_day(row.on), colors.font("caption"), "ink.tertiary")
        strong, what = colors.font("small", weight=600), titles(row)
        price = money(row.amount, self._panel.currency)
        price = f" · {price}" if what and price else price
        room, kept = text.translated(0, 19), text_width(strong, price)
        used = line(painter, room.adjusted(0, 0, -kept, 0), what, strong, "ink.primary")
        line(painter, room.adjusted(used, 0, 1, 0), price, strong, "ink.primary")
        below = text.translated(0, 38)
        small = colors.font("caption")
        known, late = facts(row), self._panel.late_words(row)
        used = line(painter, below, known, small, "ink.tertiary")
        if late:
            strong_small = colors.font("caption", weight=600)
            at = below.adjusted(used + (text_width(small, " · ") if known else 0), 0, 0, 0)
            line(painter, at, late, strong_small, "danger.ink")
