"""Which day is shown, and how full it is in hours."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from frontdesk import formats
from frontdesk.schedule.capacity import DayCapacity
from ui.schedule.wording import plain_hours
from ui.shared.buttons import IconButton, KeyHintButton
from ui.shared.painting import line, rounded
from ui.shared.theme import theme
from ui.shared.time_fields import DateField
from ui.shared.words import Retranslating, plain_tooltip


class DayBar(Retranslating, QFrame):
    """`day_chosen(date)`: another day is wanted. Alt+Left, Alt+Right and Alt+Home turn the days."""

    day_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = today
        self._today = today
        self.previous = IconButton("left", name="day_previous", key="Alt+Left", outlined=True)
        self.next = IconButton("right", name="day_next", key="Alt+Right", outlined=True)
        self.today = KeyHintButton(key="Alt+Home", name="day_today")
        self.field = DateField(today, name="day_shown")
        self.field.setFixedWidth(190)
        self.load = LoadBar()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for part in (self.previous, self.field, self.next, self.today):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(self.load, 1)
        self.previous.clicked.connect(lambda: self._choose(self._day - timedelta(days=1)))
        self.next.clicked.connect(lambda: self._choose(self._day + timedelta(days=1)))
        self.today.clicked.connect(lambda: self._choose(self._today))
        self.field.editingFinished.connect(self._on_field_finished)
        self.retranslate()

    def day(self) -> date:
        """The day shown."""
        return self._day

    def show_day(self, capacity: DayCapacity, today: date) -> None:
        """The day and its hours."""
        self._day, self._today = capacity.day, today
        self.field.set_date(capacity.day)
        self.load.show_capacity(capacity)

    def retranslate(self) -> None:
        self.previous.set_spoken(self.tr("Day before"))
        self.next.set_spoken(self.tr("Day after"))
        self.today.setText(self.tr("Today"))
        self.field.setAccessibleName(self.tr("Day shown"))

    def _on_field_finished(self) -> None:
        day = self.field.date()
        if day is not None and day != self._day:
            self._choose(day)

    def _choose(self, day: date) -> None:
        self.day_chosen.emit(day)


class LoadBar(Retranslating, QWidget):
    """Booked hours against what the day can take; amber from nine tenths, red above."""

    def __init__(self) -> None:
        super().__init__()
        self._capacity: DayCapacity | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("day_load")

    def show_capacity(self, capacity: DayCapacity) -> None:
        """Show another day's hours."""
        self._capacity = capacity
        self.retranslate()

    def text(self) -> str:
        """`12.5 of 32 h booked`, or that the dealership is closed."""
        day = self._capacity
        if day is None:
            return ""
        if day.opens is None:
            return self.tr("Closed on this day")
        booked, hours = plain_hours(day.booked), plain_hours(day.hours)
        return self.tr("{booked} of {hours} h booked").format(booked=booked, hours=hours)

    def retranslate(self) -> None:
        self.setAccessibleName(self.text())
        day = self._capacity
        if day is not None and day.opens is not None and day.closes is not None:
            zone = day.opens.tzinfo
            assert zone is not None
            hours = (formats.time_of(day.opens, zone), formats.time_of(day.closes, zone))
            words = self.tr("Open {opens} to {closes}").format(opens=hours[0], closes=hours[1])
            self.setToolTip(plain_tooltip(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        day = self._capacity
        if day is None:
            return
        painter, colors = QPainter(self), theme()
        part = float(day.booked / day.hours) if day.hours else 0.0
        tone = "danger" if part > 1 or (day.booked and not day.hours) else "warn" if part >= 0.9 else "accent"
        ink = f"{tone}.ink" if tone != "accent" else "ink.secondary"
        words = QRect(0, 2, self.width(), 20)
        line(painter, words, self.text(), colors.font("small", weight=600), ink)
        track = QRect(0, 27, self.width(), 6)
        rounded(painter, track, 3, colors.color("surface.sunken"))
        filled = int(track.width() * min(part, 1.0))
        if filled:
            rounded(painter, QRect(0, 27, max(filled, 6), 6), 3, colors.color(f"{tone}.base"))
