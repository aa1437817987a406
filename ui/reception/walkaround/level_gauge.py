"""Fuel or charge as the instrument shows it: cells one fills with a click, the arrow keys or a drag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from ui.shared.painting import line, rounded
from ui.shared.theme import theme
from ui.shared.words import set_names

UNKNOWN = -1
_BODY = QRectF(0.75, 4.75, 139, 23.5)


class LevelGauge(QSlider):
    """A slider from `UNKNOWN` over 0 to `most`, in `cells` cells; `valueChanged` when a value was settled."""

    def __init__(self, most: int, cells: int, ends: tuple[str, str], *, name: str, parent: QWidget | None = None):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells, self._ends = cells, ends
        self.setRange(UNKNOWN, most)
        self.setSingleStep(1)
        self.setPageStep(max(most // cells, 1))
        self.setTracking(False)
        self.setFixedSize(150, 44)
        set_names(self, name)

    def level(self) -> int | None:
        """The level shown, None as long as nobody read it."""
        return None if self.value() == UNKNOWN else self.value()

    def set_level(self, level: int | None) -> None:
        """Show a level without telling `valueChanged`."""
        self.blockSignals(True)
        self.setValue(UNKNOWN if level is None else level)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, 44)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = colors.color("focus.ring" if focused else "line.strong")
        painter.setPen(QPen(edge, 2 if focused else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_BODY, 4, 4)
        rounded(painter, QRectF(142, 11, 5, 11), 2, edge)
        step = (_BODY.width() - 6) / self._cells
        filled = self.sliderPosition() / self.maximum() * self._cells
        for cell in range(self._cells):
            token = "accent.base" if cell < round(filled) else "surface.sunken"
            rounded(painter, QRectF(4 + cell * step, 8.5, step - 2, 16), 1.5, colors.color(token))
        font = colors.font("axis", weight=400)
        below = self.rect().adjusted(0, 30, -10, 0)
        line(painter, below, self._ends[0], font, "ink.tertiary")
        line(painter, below, self._ends[1], font, "ink.tertiary", Qt.AlignmentFlag.AlignRight)

    def _at(self, x: float) -> int:
        """The level under the pointer; a click in the first half of the first cell means empty."""
        share = (x - _BODY.left()) / _BODY.width()
        cell = max(0, min(self._cells, int(share * self._cells + 0.5)))
        return round(cell * self.maximum() / self._cells)
