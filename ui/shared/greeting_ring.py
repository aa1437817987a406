"""The greeting clock: a ring that empties in the time to greet, then counts how long somebody waits too long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.formats import clock_span
from ui.shared.theme import theme
from ui.shared.ticker import ticker
from ui.shared.words import Retranslating

_STROKE = 5
_LONG = 5
"""From so many characters on the time is set smaller: `+10:00` does not fit between the ring otherwise."""


def ring_tone(remaining: int, whole: int) -> str:
    """`ok`, `warn` (the second half) or `overdue` for seconds remaining of `whole`."""
    if remaining <= 0:
        return "overdue"
    return "warn" if remaining * 2 <= whole else "ok"


def paint_ring(painter: QPainter, rect: QRect, remaining: int, whole: int) -> None:
    """Draw the ring into the square `rect`; `remaining` seconds of `whole`, negative when overdue."""
    colors = theme()
    tone = ring_tone(remaining, whole)
    arc, ink = {
        "ok": ("accent.base", "ink.primary"),
        "warn": ("warn.solid", "warn.ink"),
        "overdue": ("danger.base", "danger.ink"),
    }[tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = _STROKE / 2 + 1
    area = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.color("surface.sunken"), _STROKE))
    painter.drawEllipse(area)
    part = 1.0 if tone == "overdue" else min(remaining / whole, 1.0)
    pen = QPen(colors.color(arc), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(area, 90 * 16, -round(part * 360 * 16))
    left = clock_span(remaining)
    painter.setFont(colors.font("bodyStrong") if len(left) < _LONG else colors.font("axis", weight=600))
    painter.setPen(colors.color(ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), left)


class GreetingRing(Retranslating, QWidget):
    """56 px ring. Give it `set_remaining(seconds, whole)` or, to move by itself, `follow(seconds left, whole)`.

    `became_overdue` fires once when the time runs out under our eyes; assistive tools get one alert.
    """

    became_overdue = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining = self._whole = 1
        self._source: Callable[[], int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_remaining(self, seconds: int, whole: int) -> None:
        """Seconds left of the `whole` time to greet; negative when overdue."""
        if (seconds, whole) == (self._remaining, self._whole):
            return
        ran_out = self._remaining > 0 >= seconds and self._source is not None and self.isVisible()
        self._remaining, self._whole = seconds, whole
        self.retranslate()
        self.update()
        if ran_out:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
            self.became_overdue.emit()

    def remaining(self) -> int:
        """Seconds left as shown."""
        return self._remaining

    def follow(self, source: Callable[[], int], whole: int) -> None:
        """Ask `source` for the seconds left of `whole` every second while shown."""
        self._source = None
        self.set_remaining(source(), whole)
        self._source = source

    def retranslate(self) -> None:
        left = clock_span(self._remaining)
        overdue = self._remaining <= 0
        spoken = self.tr("Waiting too long: {left}") if overdue else self.tr("Time left to greet: {left}")
        self.setAccessibleName(spoken.format(left=left))

    def sizeHint(self) -> QSize:
        side = theme().size("greetRing")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ring(QPainter(self), self.rect(), self._remaining, self._whole)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            ticker().join(self._on_tick)
            self._on_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            ticker().leave(self._on_tick)

    def _on_tick(self) -> None:
        if self._source is not None:
            self.set_remaining(self._source(), self._whole)
