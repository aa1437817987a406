"""A row with one button at its right: painted by a subclass, opened by a click or Enter, walked by arrow keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.card_list import RowCard
from ui.shared.painting import rounded
from ui.shared.theme import theme

_RIGHT = 16


class ActRow(RowCard):
    """`opened(row)`: the row was clicked or Enter pressed on it. `acted(row)`: its button was pressed."""

    opened = Signal(object)
    acted = Signal(object)

    def __init__(self, height: int, button: QWidget | None = None, *, right: int = _RIGHT) -> None:
        super().__init__()
        self.row: Any = None
        self.button = button
        self._by_mouse = False
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        line = QHBoxLayout(self)
        line.setContentsMargins(_RIGHT, 0, right, 0)
        line.setSpacing(12)
        line.addStretch(1)
        if button is not None:
            line.addWidget(button)

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        """Draw `self.row` into `area`: 16 px in from the left, up to the button."""
        raise NotImplementedError

    def _on_button_clicked(self) -> None:
        self.acted.emit(self.row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.underMouse() and self._tone != "late":
            painter.fillRect(self.rect().adjusted(3, 1, 0, 0), theme().color("surface.hover"))
        right = self.width() - _RIGHT
        if self.button is not None and self.button.isVisibleTo(self):
            right = self.button.x() - 10
        self.paint_row(painter, QRect(_RIGHT, 1, right - _RIGHT, self.height() - 1))
        if self.hasFocus() and not self._by_mouse:
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            rounded(painter, inside, theme().radius("control"), None, theme().color("focus.ring"), width=2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def _step(self, by: int) -> None:
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is None:
            return
        item = layout.itemAt(layout.indexOf(self) + by)
        target = item.widget() if item is not None else None
        if isinstance(target, ActRow):
            target.setFocus(Qt.FocusReason.TabFocusReason)
