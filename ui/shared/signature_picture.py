"""A signature as it was given, drawn in proportion; for a box, a list, a paper-like card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.signature_pad import Stroke, stroke_path
from ui.shared.theme import theme
from ui.shared.words import set_names

_PEN_WIDTH = 1.8
_HEIGHT = 72


def paint_signature(painter: QPainter, area: QRect, strokes: Sequence[Stroke], aspect: float) -> None:
    """Draw the strokes as large as fits into `area`, centred, never distorted (`aspect`: width / height)."""
    width = min(float(area.width()), area.height() * aspect)
    place = QRectF(0, 0, width, width / max(aspect, 0.1))
    place.moveCenter(QRectF(area).center())
    pen = QPen(theme().color("ink.primary"), _PEN_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        painter.drawPath(stroke_path(stroke, place))
    painter.restore()


class SignaturePicture(QWidget):
    """One signature; `spoken` says whose and when, for assistive tools."""

    def __init__(self, strokes: Sequence[Stroke], aspect: float, spoken: str, *, name: str) -> None:
        super().__init__()
        self._strokes, self._aspect = tuple(strokes), aspect
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_names(self, name, spoken)

    def sizeHint(self) -> QSize:
        return QSize(round(_HEIGHT * self._aspect), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        painter.fillRect(self.rect(), colors.color("surface.sunken"))
        paint_signature(painter, self.rect().adjusted(8, 4, -8, -4), self._strokes, self._aspect)
