"""Where a customer signs: mouse, finger or pen. Strokes are points in a unit square, with the pad's aspect."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.painting import line
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names

Stroke = tuple[tuple[float, float], ...]

_PEN_WIDTH = 2.4


def stroke_path(stroke: Stroke, area: QRectF) -> QPainterPath:
    """The stroke as a smooth line scaled into `area` (curves through the middles of its points)."""
    points = [QPointF(area.left() + x * area.width(), area.top() + y * area.height()) for x, y in stroke]
    path = QPainterPath(points[0])
    for before, after in pairwise(points[1:]):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1] if len(points) > 1 else points[0] + QPointF(0.1, 0.1))
    return path


class SignaturePad(Retranslating, QWidget):
    """`changed` fires after every stroke. A finger reaches it as mouse events, which Qt makes of touches."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "signature_pad") -> None:
        super().__init__(parent)
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self._given_invitation = ""
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 84)
        set_names(self, name)
        self.retranslate()

    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn: per stroke its points, x and y in 0..1 of the pad's width and height."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show a signature given before."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()
        self.changed.emit()

    def aspect(self) -> float:
        """Width divided by height, needed to draw the strokes in proportion elsewhere."""
        return self.width() / max(self.height(), 1)

    def is_empty(self) -> bool:
        """True until something longer than a dot was drawn."""
        return not any(len(stroke) > 1 for stroke in self._strokes)

    def clear(self) -> None:
        """Take everything away, to sign anew."""
        self._strokes.clear()
        self.update()
        self.changed.emit()

    def set_invitation(self, words: str) -> None:
        """Other words in the empty pad, such as what has to be done first; empty brings the usual ones back."""
        self._given_invitation = words
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(320, 140)

    def retranslate(self) -> None:
        self._invitation = self._given_invitation or self.tr("Please sign here")
        self.setAccessibleName(self._invitation)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        edge = QPen(colors.color("line.strong"), 1)
        edge.setDashPattern([4, 3])
        painter.setPen(edge)
        painter.setBrush(colors.color("surface.base" if self.isEnabled() else "surface.sunken"))
        radius = colors.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if not self._strokes:
            centre = Qt.AlignmentFlag.AlignHCenter
            line(painter, self.rect(), self._invitation, colors.font("body"), "ink.tertiary", centre)
            return
        pen = QPen(colors.color("ink.primary"), _PEN_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(stroke_path(tuple(stroke), QRectF(self.rect())))

    def _begin(self, position: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._unit(position)])
        self.update()

    def _go_on(self, position: QPointF) -> None:
        if self._drawing:
            point = self._unit(position)
            if point != self._strokes[-1][-1]:
                self._strokes[-1].append(point)
                self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def _unit(self, position: QPointF) -> tuple[float, float]:
        x = min(max(position.x() / max(self.width(), 1), 0.0), 1.0)
        y = min(max(position.y() / max(self.height(), 1), 0.0), 1.0)
        return round(x, 4), round(y, 4)
