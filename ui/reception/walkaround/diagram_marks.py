"""The numbered circles on the outline. They keep their size whatever the size of the drawing."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.shared.theme import make_font, theme
from ui.shared.words import plain_tooltip

RADIUS = 10.5


@dataclass(frozen=True)
class DiagramMark:
    """What the outline shows of a mark. `x`, `y` are 0..1; `offered` marks are those of the last visit."""

    id: int
    number: int
    zone: str
    x: float
    y: float
    changes_shape: bool
    name: str
    offered: bool = False


class MarkItem(QGraphicsItem):
    """A solid circle with its number; hollow and in another colour for a mark of the last visit."""

    def __init__(self, mark: DiagramMark, at: QPointF) -> None:
        super().__init__()
        self.mark = mark
        self.chosen = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setPos(at)
        self.set_chosen(False)
        self.setToolTip(plain_tooltip(mark.name))

    def set_chosen(self, chosen: bool) -> None:
        """The mark that is being worked on has a ring and lies on top."""
        self.chosen = chosen
        self.setZValue(40 if chosen else 20 if self.mark.offered else 30)
        self.update()

    def boundingRect(self) -> QRectF:
        reach = RADIUS + 5
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        light = theme().light_color
        circle = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.chosen:
            painter.setPen(QPen(light("focus.ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
        if self.mark.offered:
            painter.setPen(QPen(light("info.base"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(light("surface.card"))
            ink = light("info.ink")
        else:
            painter.setPen(QPen(light("surface.card"), 2))
            painter.setBrush(light("danger.base" if self.mark.changes_shape else "warn.base"))
            ink = light("ink.onAccent")
        painter.drawEllipse(circle)
        painter.setPen(ink)
        painter.setFont(make_font(12, 700))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.mark.number))
