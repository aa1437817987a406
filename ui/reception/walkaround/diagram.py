"""The outline of the car: pick a place with the mouse, a finger or the arrow keys; numbered marks on top.

The items of the scene are invisible to assistive technology; `zone_list.py` is the twin that does everything.
"""

from collections.abc import Sequence
from math import pi

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QMenu,
    QWidget,
)

from frontdesk.reception import m22, vehicle_zones
from frontdesk.terms import BodyType
from ui.reception.walkaround.diagram_marks import RADIUS, DiagramMark, MarkItem
from ui.reception.walkaround.outline import OUTLINE_SIZE, OutlineShape, outline_of
from ui.shared.language import current_language
from ui.shared.theme import make_font, theme
from ui.shared.words import plain_tooltip

TIE_PX = 2
"""Zones that are this much nearer or farther are equally near: the person is asked which one is meant."""

_DARK = 128
"""Tyres are drawn dark and are not tinted, so that they stay tyres."""

_ARROWS = {Qt.Key.Key_Right: 0.0, Qt.Key.Key_Down: pi / 2, Qt.Key.Key_Left: pi, Qt.Key.Key_Up: -pi / 2}


class VehicleDiagram(QGraphicsView):
    """Five views of one car. Says which place was meant; it changes nothing by itself."""

    place_chosen = Signal(str, float, float)
    """A place to put a mark on: zone id, x and y in 0..1 of the outline."""
    mark_chosen = Signal(int)
    """A mark of this sheet was tapped: its id. -1 when a tap beside the car lets go of the chosen one."""
    offered_mark_chosen = Signal(int)
    """A mark of the last visit was tapped: its id."""
    type_key_pressed = Signal(str)
    """One of S D P C R M."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vehicle_diagram")
        self.setAccessibleIdentifier("vehicle_diagram")
        self.viewport().setObjectName("vehicle_diagram_viewport")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMouseTracking(True)
        self._scene = QGraphicsScene(QRectF(0, 0, *OUTLINE_SIZE), self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # marks come and go all the time
        self.setScene(self._scene)
        self._menu = QMenu(self)
        self._menu.setObjectName("competing_zones")
        self._body_type = BodyType.SEDAN
        self._places: list[tuple[OutlineShape, QGraphicsPathItem]] = []
        self._labels: list[tuple[str, QGraphicsSimpleTextItem]] = []
        self._marks: dict[tuple[bool, int], MarkItem] = {}
        self._chosen_mark: int | None = None
        self._hovered: OutlineShape | None = None
        self._keyed: OutlineShape | None = None
        self._read_only = False
        theme().changed.connect(self._retheme)
        self._draw_outline()
        self.retranslate()

    # -- what is shown ---------------------------------------------------------------------------------
    def set_body_type(self, body_type: BodyType) -> None:
        """Show another outline; the marks stay where they are."""
        if body_type is not self._body_type:
            self._body_type = body_type
            marks = [item.mark for item in self._marks.values()]
            self._draw_outline()
            self.retranslate()
            self.set_marks(marks)

    def set_marks(self, marks: Sequence[DiagramMark]) -> None:
        """Show exactly these marks; the chosen one stays chosen while it exists."""
        wanted = {(mark.offered, mark.id): mark for mark in marks}
        for key in [key for key, item in self._marks.items() if item.mark != wanted.get(key)]:
            self._scene.removeItem(self._marks.pop(key))
        for key, mark in wanted.items():
            if key not in self._marks:
                self._marks[key] = MarkItem(mark, self._point(mark.x, mark.y))
                self._scene.addItem(self._marks[key])
        self.choose_mark(self._chosen_mark)

    def choose_mark(self, mark_id: int | None) -> None:
        """Show which mark is being worked on; None for none."""
        self._chosen_mark = mark_id if (False, mark_id) in self._marks else None
        for (offered, key), item in self._marks.items():
            item.set_chosen(not offered and key == self._chosen_mark)
        self._tint()

    def set_read_only(self, read_only: bool) -> None:
        """Marks can be looked at, places can no longer be chosen."""
        self._read_only = read_only

    def keyed_zone(self) -> str:
        """The zone the arrow keys are on, empty before the first arrow."""
        return self._keyed.zone if self._keyed else ""

    def competing_zones(self) -> QMenu:
        """The menu that asks which of several zones was meant."""
        return self._menu

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Outline of the car"))
        names = {
            "前": self.tr("Front"),
            "后": self.tr("Rear"),
            "左侧": self.tr("Left side"),
            "右侧": self.tr("Right side"),
        }
        for view_zh, label in self._labels:
            label.setText(names[view_zh])
            rect = label.boundingRect()
            label.setTransform(QTransform.fromTranslate(-rect.width() / 2, -rect.height() * 0.78))
        for shape, item in self._places:
            item.setToolTip(plain_tooltip(_zone_name(shape.zone)))
        self._describe_keyed()

    # -- drawing ---------------------------------------------------------------------------------------
    def _draw_outline(self) -> None:
        self._scene.clear()
        self._marks, self._places, self._labels = {}, [], []
        self._hovered = self._keyed = None
        outline = outline_of(self._body_type)
        for shape in outline.shapes:
            item = QGraphicsPathItem(shape.path)
            item.setPen(_pen(shape))
            item.setBrush(_brush(shape.fill))
            self._scene.addItem(item)
            if shape.zone:
                self._places.append((shape, item))
        for label in outline.labels:
            text = QGraphicsSimpleTextItem()
            text.setFont(make_font(12, 600))
            text.setBrush(theme().light_color("ink.tertiary"))
            text.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            text.setPos(label.at)
            self._scene.addItem(text)
            self._labels.append((label.view_zh, text))

    def _tint(self) -> None:
        light = theme().light_color
        marked = set()
        chosen = None
        for (offered, key), mark_item in self._marks.items():
            mark = mark_item.mark
            shape = outline_of(self._body_type).shape_at(mark.zone, self._point(mark.x, mark.y))
            if shape is not None and not offered:
                marked.add(id(shape))
                chosen = shape if key == self._chosen_mark else chosen
        for shape, item in self._places:
            brush, pen = _brush(shape.fill), _pen(shape)
            if id(shape) in marked and brush.color().lightness() > _DARK:
                brush = QBrush(light("warn.tint"))
            if shape is self._hovered and not self._read_only:
                brush = QBrush(light("surface.sunken"))
            if shape is chosen:
                pen = QPen(light("accent.base"), 2)
                brush = QBrush(light("accent.tint")) if brush.color().lightness() > _DARK else brush
            if shape is self._keyed and self.hasFocus():
                pen = QPen(light("focus.ring"), 2.5)
            item.setBrush(brush)
            item.setPen(pen)

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        """The light plate: the drawing is made for white paper and stays on it in the dark theme."""
        painter.save()
        painter.resetTransform()
        shows_focus = self.hasFocus() and self._keyed is None  # the first arrow shows where it is itself
        painter.setPen(QPen(theme().light_color("focus.ring"), 2) if shows_focus else Qt.PenStyle.NoPen)
        painter.setBrush(theme().light_color("surface.card"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme().radius("card")
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(*OUTLINE_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitInView(QRectF(0, 0, *OUTLINE_SIZE), Qt.AspectRatioMode.KeepAspectRatio)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _retheme(self) -> None:
        self.viewport().update()

    # -- mouse and finger ------------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shapes = self._shapes_at(event.position())
        hovered = shapes[0] if len(shapes) == 1 else None
        if hovered is not self._hovered:
            self._hovered = hovered
            can_place = hovered is not None and not self._read_only
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if can_place else Qt.CursorShape.ArrowCursor
            )
            self._tint()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self._tint()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        mark = self._mark_at(event.position())
        if mark is not None:
            (self.offered_mark_chosen if mark.offered else self.mark_chosen).emit(mark.id)
            return
        shapes = self._shapes_at(event.position())
        if not shapes:
            self.mark_chosen.emit(-1)
        elif not self._read_only:
            self._tapped(shapes, self.mapToScene(event.position().toPoint()), event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _tapped(self, shapes: tuple[OutlineShape, ...], at: QPointF, global_at: QPoint) -> None:
        if len(shapes) == 1:
            self._choose_place(shapes[0], at)
            return
        self._menu.clear()
        for index, shape in enumerate(shapes, start=1):
            action = QAction(f"&{index}  {_zone_name(shape.zone)}", self._menu)
            action.setObjectName(f"competing_{shape.zone.replace('-', '_')}")
            action.triggered.connect(lambda _=False, shape=shape: self._choose_place(shape, at))
            self._menu.addAction(action)
        self._menu.popup(global_at)

    def _choose_place(self, shape: OutlineShape, at: QPointF) -> None:
        self._keyed = shape
        width, height = OUTLINE_SIZE
        x, y = min(1.0, max(0.0, at.x() / width)), min(1.0, max(0.0, at.y() / height))
        self.place_chosen.emit(shape.zone, x, y)

    def _mark_at(self, position: QPointF) -> DiagramMark | None:
        """The topmost mark under the pointer; marks of this sheet lie above those of the last visit."""
        for item in self.items(position.toPoint()):
            if isinstance(item, MarkItem):
                return item.mark
        return None

    def _shapes_at(self, position: QPointF) -> tuple[OutlineShape, ...]:
        scale = self.transform().m11() or 1.0
        at = self.mapToScene(position.toPoint())
        slop = theme().size("diagramHitSlop") / scale
        return outline_of(self._body_type).zones_near(at, slop, TIE_PX / scale)

    # -- keyboard --------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
                Qt.KeyboardModifier.ShiftModifier,
            ),
        )
        if plain and key in _ARROWS:
            self._move(_ARROWS[Qt.Key(key)])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._place_by_key()
        elif plain and event.text().upper() in m22.QUICK_KEYS:
            self.type_key_pressed.emit(event.text().upper())
        else:
            QWidget.keyPressEvent(self, event)

    def _place_by_key(self) -> None:
        if self._keyed is None or self._read_only:
            return
        gap = 2 * RADIUS / (self.transform().m11() or 1.0)
        taken = [item.pos() for item in self._marks.values()]
        self._choose_place(self._keyed, self._keyed.free_point(taken, gap))

    def _move(self, direction: float) -> None:
        """Go to the nearest zone that lies in the direction of the arrow."""
        if self._keyed is None:
            self._keyed = self._places[0][0]
        else:
            self._keyed = outline_of(self._body_type).neighbour(self._keyed, direction) or self._keyed
        self._describe_keyed()
        self._tint()

    def _describe_keyed(self) -> None:
        self.setAccessibleDescription(_zone_name(self._keyed.zone) if self._keyed else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tint()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tint()
        self.viewport().update()

    @staticmethod
    def _point(x: float, y: float) -> QPointF:
        return QPointF(x * OUTLINE_SIZE[0], y * OUTLINE_SIZE[1])


def _zone_name(zone_id: str) -> str:
    zone = vehicle_zones.zone(zone_id)
    return zone.zh if current_language() == "zh" else zone.en


def _pen(shape: OutlineShape) -> QPen:
    if shape.stroke == "none":
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(shape.stroke), shape.stroke_width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _brush(fill: str) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if fill == "none" else QBrush(QColor(fill))
