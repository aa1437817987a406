"""The opening hours of one weekday, as they are typed."""

from __future__ import annotations

from datetime import time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.errors import ValueRefused
from frontdesk.shop.dealership import DayHours
from ui.shared.labels import label
from ui.shared.tick_box import TickBox
from ui.shared.time_fields import TimeField
from ui.shared.words import Retranslating

_USUAL = (time(8), time(18))


class OpeningDay(Retranslating, QWidget):
    """One weekday: open or closed, from, to. `typed` after a change by hand."""

    typed = Signal()

    def __init__(self, weekday: int) -> None:
        super().__init__()
        self.weekday = weekday
        self._open = TickBox(name=f"open_{weekday}")
        self._from, self._to = (TimeField(name=f"hours_{name}_{weekday}") for name in ("from", "to"))
        for edit in (self._from, self._to):
            edit.setFixedWidth(84)
            edit.textEdited.connect(lambda _text: self.typed.emit())
        self._open.clicked.connect(lambda _on: self.typed.emit())
        self._open.toggled.connect(self._from.setEnabled)
        self._open.toggled.connect(self._to.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._open, 1)
        row.addWidget(self._from)
        row.addWidget(label("–"))
        row.addWidget(self._to)
        for edit in (self._from, self._to):
            edit.setEnabled(False)
        self.retranslate()

    def hours(self) -> DayHours | None:
        """The hours of the day, None when it is closed. Raises ValueRefused for a time nobody can read."""
        if not self._open.isChecked():
            return None
        opens, closes = self._from.time(), self._to.time()
        if opens is None or closes is None:
            raise ValueRefused("hours", "time_expected", weekday=self.weekday)
        return DayHours(self.weekday, opens, closes)

    def values(self) -> dict[str, Any]:
        """What stands here, readable or not, by names no other day has; nothing counts on a day that is closed."""
        is_open = self._open.isChecked()
        opens, closes = (edit.text() if is_open else "" for edit in (self._from, self._to))
        return _named(self.weekday, is_open, opens, closes)

    def set_values(self, values: dict[str, Any]) -> None:
        """Show what `values` gave."""
        self._open.setChecked(bool(values[f"open_{self.weekday}"]))
        for edit, name, usual in ((self._from, "opens", _USUAL[0]), (self._to, "closes", _USUAL[1])):
            set_untouched(edit, str(values[f"{name}_{self.weekday}"]) or _text(usual))

    def word(self) -> str:
        """Monday to Sunday."""
        return self._open.text()

    def take_focus(self) -> None:
        """The hour that is wrong is probably the one of closing."""
        self._to.setFocus()

    def retranslate(self) -> None:
        words = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        day = words[self.weekday]
        self._open.setText(day)
        self._from.setAccessibleName(self.tr("{day}, opens at").format(day=day))
        self._to.setAccessibleName(self.tr("{day}, closes at").format(day=day))


def stored_values(weekday: int, hours: DayHours | None) -> dict[str, Any]:
    """Stored hours as `OpeningDay.values` gives them; None is a day that is closed."""
    if hours is None:
        return _named(weekday, False, "", "")
    return _named(weekday, True, _text(hours.opens), _text(hours.closes))


def set_untouched(edit: QLineEdit, text: str) -> None:
    """Show `text` from its beginning; where it stands already, the cursor stays too."""
    if edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)


def _named(weekday: int, is_open: bool, opens: str, closes: str) -> dict[str, Any]:
    return {f"open_{weekday}": is_open, f"opens_{weekday}": opens, f"closes_{weekday}": closes}


def _text(clock: time) -> str:
    return clock.strftime("%H:%M")
