"""Date and time as people type them: `1215`, `9.30`, `3-18`, `18`; Up and Down step; written nicely on leaving."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import formats
from ui.shared.language import current_language
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating, set_names

_MONTHS = {word: number for number, word in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}  # fmt: skip

_DAYS_AHEAD = {"今天": 0, "明天": 1, "后天": 2, "大后天": 3, "today": 0, "tomorrow": 1}

_YEARS = range(1900, 2200)


def read_time(text: str) -> dt.time | None:
    """`12:15`, `1215`, `915`, `9`, `9.30`, `9点半`, `9点05分`; None for anything else."""
    plain = text.strip().lower().replace("半", "30")
    found = re.fullmatch(r"(\d{1,2})\s*[:.点时h]\s*(\d{1,2})?\s*分?", plain) or re.fullmatch(
        r"(\d{1,2}?)(\d{2})?", plain
    )
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def read_date(text: str, today: dt.date) -> dt.date | None:
    """`2026-03-18`, `3-18`, `3月18日`, `18 Mar`, `18` (the next such day), `明天`. Without a year: the next one.

    None for anything else, also for a year in which no dealership can be meant.
    """
    plain = text.strip().lower()
    if plain in _DAYS_AHEAD:
        return today + dt.timedelta(days=_DAYS_AHEAD[plain])
    plain = re.sub(r"(周|星期).|\b(mon|tue|wed|thu|fri|sat|sun)\w*", "", plain)
    for word, number in _MONTHS.items():
        plain = re.sub(rf"(\d{{1,2}})\s*{word}\w*\s*(\d{{4}})?", rf"\2-{number}-\1", plain)
    parts = re.findall(r"\d+", plain)
    if any(len(part) > 4 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    try:
        if len(numbers) == 3:
            return dt.date(*numbers) if numbers[0] in _YEARS else None
        if len(numbers) == 2:
            here = dt.date(today.year, *numbers)
            return here if here >= today - dt.timedelta(days=31) else dt.date(today.year + 1, *numbers)
        if len(numbers) == 1:
            return _next_day(numbers[0], today)
    except ValueError:
        return None
    return None


class TimeField(TypedEdit):
    """`time()` in 24 hours, None when empty or unreadable. Up and Down step by 15 minutes."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText("10:24")
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(lambda _text: self.changed.emit(self.time()))
        if name:
            set_names(self, name)

    def time(self) -> dt.time | None:
        """The time typed."""
        return read_time(self.text())

    def set_time(self, value: dt.time | None) -> None:
        """Show a time; None empties the field."""
        self.setText("" if value is None else value.strftime("%H:%M"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 15, Qt.Key.Key_Down: -15}.get(Qt.Key(event.key()))
        value = self.time()
        if step is None or value is None:
            super().keyPressEvent(event)
            return
        minutes = (value.hour * 60 + value.minute + step) % (24 * 60)
        self.set_time(dt.time(minutes // 60, minutes % 60))
        self.changed.emit(self.time())

    def _on_finished(self) -> None:
        value = self.time()
        if value is not None:
            self.set_time(value)


class DateField(Retranslating, TypedEdit):
    """`date()`, None when empty or unreadable. Up and Down step by a day. `today` comes from the desk's clock."""

    changed = Signal(object)

    def __init__(self, today: dt.date, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._today = today
        self._shown: dt.date | None = None
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._on_edited)
        if name:
            set_names(self, name)
        self.retranslate()

    def date(self) -> dt.date | None:
        """The date typed."""
        return self._shown if self._shown is not None else read_date(self.text(), self._today)

    def set_date(self, value: dt.date | None) -> None:
        """Show a date; None empties the field."""
        self._shown = value
        self.setText("" if value is None else formats.day(value, current_language()))

    def typed(self) -> str:
        """What stands here, for a draft: an ISO date, or what cannot be read yet."""
        value = self.date()
        return value.isoformat() if value is not None else self.text()

    def set_typed(self, typed: str) -> None:
        """Show what `typed` gave."""
        try:
            self.set_date(dt.date.fromisoformat(typed))
        except ValueError:
            self._shown = None
            self.setText(typed)

    def retranslate(self) -> None:
        self.setPlaceholderText(formats.day(self._today, current_language()))
        if self._shown is not None:
            self.set_date(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.set_date((self.date() or self._today) + dt.timedelta(days=step))
        self.changed.emit(self.date())

    def _on_edited(self, _text: str) -> None:
        self._shown = None
        self.changed.emit(self.date())

    def _on_finished(self) -> None:
        value = self.date()
        if value is not None:
            self.set_date(value)


class MomentField(QWidget):
    """Date and time side by side; `moment()` is aware, in the dealership's zone; None unless both are readable."""

    changed = Signal(object)

    def __init__(
        self, zone: dt.tzinfo, today: dt.date, parent: QWidget | None = None, *, name: str = "moment"
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self.date_field = DateField(today, name=f"{name}_date")
        self.time_field = TimeField(name=f"{name}_time")
        self.time_field.setFixedWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.date_field, 1)
        row.addWidget(self.time_field)
        self.setObjectName(name)
        self.setFocusProxy(self.date_field)
        self.date_field.changed.connect(self._on_part_changed)
        self.time_field.changed.connect(self._on_part_changed)

    def moment(self) -> dt.datetime | None:
        """The moment typed."""
        day, clock = self.date_field.date(), self.time_field.time()
        return dt.datetime.combine(day, clock, self._zone) if day is not None and clock is not None else None

    def set_moment(self, moment: dt.datetime | None) -> None:
        """Show an aware moment in the dealership's zone; None empties both fields."""
        local = moment.astimezone(self._zone) if moment is not None else None
        self.date_field.set_date(local.date() if local else None)
        self.time_field.set_time(local.time() if local else None)

    def typed(self) -> list[str]:
        """What stands in both fields, readable or not, for a draft."""
        return [self.date_field.typed(), self.time_field.text()]

    def set_typed(self, typed: list[str]) -> None:
        """Show what `typed` gave."""
        self.date_field.set_typed(typed[0])
        self.time_field.setText(typed[1])

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.date_field.setAccessibleName(name)
        self.time_field.setAccessibleName(name)

    def _on_part_changed(self, _value: object) -> None:
        self.changed.emit(self.moment())


def _next_day(day: int, today: dt.date) -> dt.date | None:
    for ahead in range(62):
        candidate = today + dt.timedelta(days=ahead)
        if candidate.day == day:
            return candidate
    return None
