"""The bar on every screen of a visit: the car, the person, seven steps with their times, the promise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.icons import paint_icon
from ui.shared.labels import label, rule
from ui.shared.painting import line, rounded, text_width
from ui.shared.plate import PlateLabel
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip

STEPS = 7

PromiseState = Literal["normal", "tight", "risk"]
"""tight: less than 15 minutes of slack; risk: forecast later than promised."""


class VisitBar(QFrame):
    """68 px. Fill it with `set_visit`, `set_steps` and `set_promise`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedHeight(theme().size("visitBar"))
        self._plate = PlateLabel(big=True)
        self._name = label(type_="strong")
        self._name.setFont(theme().font("title"))
        self._car = label(type_="caption", tone="muted")
        self._steps = _Steps()
        self._promise = _PromiseBox()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._car)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._plate)
        row.addLayout(names)
        divider = rule(vertical=True)
        divider.setFixedHeight(36)
        row.addWidget(divider)
        row.addWidget(self._steps, 1)
        row.addWidget(self._promise)

    def set_visit(self, plate: str, is_new_energy: bool, name: str, car_line: str) -> None:
        """The car and the person, as formatted by `frontdesk.formats`; `car_line`: model and number."""
        self._plate.set_plate(plate, is_new_energy)
        self._name.setText(name)
        self._car.setText(car_line)

    def set_steps(self, current: int, times: Sequence[str]) -> None:
        """`current` 0 (check-in) … 6 (handover); `times[i]` is shown under step i, may be shorter than seven."""
        self._steps.set_steps(current, times)

    def set_promise(self, time: str, note: str = "", state: PromiseState = "normal") -> None:
        """The promised time (formatted), the customer's wish or the forecast as `note`, and how it stands."""
        self._promise.set_promise(time, note, state)


class _Steps(Retranslating, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._current = 0
        self._times: tuple[str, ...] = ()
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_steps(self, current: int, times: Sequence[str]) -> None:
        self._current, self._times = current, tuple(times)
        self.retranslate()

    def retranslate(self) -> None:
        self._words = (
            self.tr("Check-in"),
            self.tr("Walkaround"),
            self.tr("Order"),
            self.tr("Approval"),
            self.tr("Work"),
            self.tr("Quality"),
            self.tr("Handover"),
        )
        spoken = self.tr("Step {number} of 7: {step}")
        self.setAccessibleName(spoken.format(number=self._current + 1, step=self._words[self._current]))
        self.setToolTip(plain_tooltip(" · ".join(self._words)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 44)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        width = self.width() / STEPS
        for index, word in enumerate(self._words):
            left = index * width + 3
            bar = QRectF(left, 0, width - 6, 4)
            current, done = index == self._current, index < self._current
            if current:
                bar.adjust(0, -1, 0, 1)
                bar.translate(0, 1)
            rounded(painter, bar, 2, colors.color("accent.base" if current or done else "line.default"))
            ink = "accent.ink" if current else "ink.secondary" if done else "ink.tertiary"
            font = colors.font("caption", weight=600 if current else 400)
            line(painter, QRect(int(left), 10, int(width) - 6, 16), word, font, ink)
            if index < len(self._times):
                area = QRect(int(left), 29, int(width) - 6, 15)
                line(painter, area, self._times[index], colors.font("caption", weight=400), "ink.tertiary")


class _PromiseBox(Retranslating, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._time, self._note = "", ""
        self._state: PromiseState = "normal"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_promise(self, time: str, note: str, state: PromiseState) -> None:
        self._time, self._note, self._state = time, note, state
        self.retranslate()

    def retranslate(self) -> None:
        self._heading = self.tr("Promised for") if self._time else self.tr("No time promised yet")
        self.setAccessibleName(" ".join(part for part in (self._heading, self._time, self._note) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        caption = theme().font("caption", weight=400)
        words = max(text_width(caption, self._heading) + 18, text_width(caption, self._note))
        time = text_width(theme().font("number"), self._time)
        return QSize(15 + words + (10 + time if time else 0), 36)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        bar = {"normal": "accent.base", "tight": "warn.solid", "risk": "danger.base"}[self._state]
        ink = {"normal": "ink.primary", "tight": "warn.ink", "risk": "danger.ink"}[self._state]
        if not self._time:
            bar = "line.default"
        painter.fillRect(0, 1, 3, self.height() - 2, colors.color(bar))
        caption = colors.font("caption", weight=400)
        time_w = text_width(colors.font("number"), self._time)
        room = self.width() - 15 - (time_w + 10 if time_w else 0)
        middle = 2 if self._note else 10
        paint_icon(painter, 15, middle + 1, "flag", "ink.tertiary", 14)
        line(painter, QRect(33, middle, room - 18, 16), self._heading, caption, "ink.tertiary")
        line(painter, QRect(15, 18, room, 16), self._note, caption, "ink.tertiary")
        area = QRect(self.width() - time_w - 1, 0, time_w + 1, self.height())
        line(painter, area, self._time, colors.font("number"), ink, Qt.AlignmentFlag.AlignRight)
