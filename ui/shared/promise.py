"""The promised time, the eight stages of a visit, and the readiness of a booking; each also for delegates."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.chips import status_text
from ui.shared.icons import paint_icon
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip

PromiseState = Literal["normal", "tight", "risk"]
"""tight: less than 15 minutes of slack; risk: forecast later than promised."""

_INKS: dict[str, tuple[str, str]] = {
    "normal": ("ink.primary", "ink.tertiary"),
    "tight": ("warn.ink", "warn.ink"),
    "risk": ("danger.ink", "danger.ink"),
}
_BLOCKS = 8


def promise_text(time: str, state: PromiseState = "normal", detail: str = "") -> str:
    """`Promised 12:10`; tight adds the slack (`12 min`), risk the forecast (`11:35`) given as `detail`."""
    translate = QCoreApplication.translate
    if state == "tight" and detail:
        words = translate("Promise", "Promised {time}, {left} left")
        return words.format(time=time, left=detail)
    if state == "risk" and detail:
        words = translate("Promise", "Promised {time}, forecast {forecast}")
        return words.format(time=time, forecast=detail)
    words = translate("Promise", "Promised {time}")
    return words.format(time=time)


class PromiseLabel(Retranslating, QWidget):
    """Flag, promised time and how it stands, in words and colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time, self._detail = "", ""
        self._state: PromiseState = "normal"
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_promise(self, time: str, state: PromiseState = "normal", detail: str = "") -> None:
        """Show `time` (formatted); see `promise_text` for `detail`. An empty time reads "no promise yet"."""
        self._time, self._state, self._detail = time, state, detail
        self.retranslate()

    def text(self) -> str:
        """The words shown."""
        return self._text

    def retranslate(self) -> None:
        self._text = (
            promise_text(self._time, self._state, self._detail) if self._time else self.tr("No time promised yet")
        )
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme().font("bodyStrong"), self._text) + 22, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, flag = _INKS[self._state] if self._time else ("ink.tertiary", "ink.tertiary")
        paint_icon(painter, 0, (self.height() - 16) / 2, "flag", flag, 16)
        area = QRect(21, 0, self.width() - 21, self.height())
        line(painter, area, self._text, theme().font("bodyStrong"), ink)


def paint_track(painter: QPainter, rect: QRect, stage: int, *, parts_hold: bool = False) -> None:
    """Eight blocks across `rect`, 5 px high and centred; `stage` 1 (waiting) … 8 (delivered)."""
    colors = theme()
    step = (rect.width() + 2) / _BLOCKS
    top = rect.center().y() - 2
    for index in range(1, _BLOCKS + 1):
        block = QRectF(rect.left() + (index - 1) * step, top, step - 2, 5)
        current = "status.parts.ink" if parts_hold else "accent.base"
        if index == stage:
            rounded(painter, block.adjusted(-3, -3, 3, 3), 3, None, colors.color(current), width=1.5)
            rounded(painter, block, 1, colors.color(current))
        else:
            rounded(painter, block, 1, colors.color("accent.base" if index < stage else "line.default"))


class StageTrack(Retranslating, QWidget):
    """How far a visit is, as eight blocks; waiting for parts recolours the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = "waiting"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_status(self, status: str) -> None:
        """A stage of `status_text`."""
        self._status = status
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(status_text(self._status))
        self.setToolTip(plain_tooltip(status_text(self._status)))

    def sizeHint(self) -> QSize:
        return QSize(110, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.rect().adjusted(3, 0, -3, 0)
        stage = theme().status_track(self._status)
        paint_track(QPainter(self), area, stage, parts_hold=self._status == "parts")


READINESS_WIDTH = 3 * 24 + 2 * 3


def paint_readiness(painter: QPainter, x: int, center_y: int, ready: tuple[bool, bool, bool]) -> None:
    """Bay, technician, part as three 24 px squares: green tint when ready, outlined amber when not."""
    colors = theme()
    for index, (icon, is_ready) in enumerate(zip(("door", "user", "box"), ready, strict=True)):
        area = QRect(x + index * 27, center_y - 12, 24, 24)
        if is_ready:
            rounded(painter, area, 4, colors.color("success.tint"))
        else:
            rounded(painter, area, 4, colors.color("warn.tint"), colors.color("warn.base"))
        paint_icon(painter, area.left() + 4, area.top() + 4, icon, "success.ink" if is_ready else "warn.ink", 16)


def readiness_text(ready: tuple[bool, bool, bool]) -> str:
    """What is missing of bay, technician and parts, in words; "All ready" when nothing is."""
    translate = QCoreApplication.translate
    words = (
        translate("Readiness", "no bay reserved"),
        translate("Readiness", "no technician assigned"),
        translate("Readiness", "parts not here yet"),
    )
    missing = [word for word, is_ready in zip(words, ready, strict=True) if not is_ready]
    if not missing:
        return translate("Readiness", "Bay, technician and parts are ready")
    return translate("Readiness", ", ").join(missing)


class ReadinessTrio(Retranslating, QWidget):
    """Whether bay, technician and parts of a booking are ready; the tooltip names what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = (False, False, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_ready(self, *, bay: bool, technician: bool, parts: bool) -> None:
        """Show what is there."""
        self._ready = (bay, technician, parts)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(readiness_text(self._ready))
        self.setToolTip(plain_tooltip(readiness_text(self._ready)))

    def sizeHint(self) -> QSize:
        return QSize(READINESS_WIDTH, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_readiness(QPainter(self), 0, self.height() // 2, self._ready)
