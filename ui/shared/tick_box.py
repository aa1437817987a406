"""A tick box of the design: 18 px, filled when ticked, with its words at 13 px."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.shared.icons import paint_icon
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import set_names

_BOX = 18


class TickBox(QCheckBox):
    """A QCheckBox in behaviour and for assistive tools."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self.focus_by_mouse = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if name:
            set_names(self, name)

    def sizeHint(self) -> QSize:
        return QSize(_BOX + 9 + text_width(theme().font("small"), self.text()), 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        box = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        if self.isChecked():
            fill = colors.color("accent.base" if self.isEnabled() else "ink.tertiary")
            rounded(painter, box, colors.radius("chip"), fill)
            paint_icon(painter, box.left() + 2, box.top() + 2, "check", "ink.onAccent", 14)
        else:
            rounded(painter, box, colors.radius("chip"), None, colors.color("line.strong"), width=1.5)
        ink = "ink.primary" if self.isEnabled() else "ink.secondary"
        words = self.rect().adjusted(_BOX + 8, 0, 0, 0)
        line(painter, words, self.text(), colors.font("small"), ink)
