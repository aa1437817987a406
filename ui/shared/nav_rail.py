"""The rail at the left: dark in both themes, icon over a word, count badges, a cyan mark on the active item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.shared.icons import paint_icon
from ui.shared.keys import key
from ui.shared.painting import key_text, line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip, set_names


class NavItem(NamedTuple):
    """A section: its stable key, icon and short word. `bottom` items (settings) sit at the foot."""

    section: str
    icon: str
    text: str
    bottom: bool = False


class NavRail(QFrame):
    """Ctrl+1 … Ctrl+8 choose the sections in order. `chosen(section)` fires when a person chooses."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "rail")
        self.setFixedWidth(theme().size("navRail"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _NavButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 10)
        self._column.setSpacing(2)
        self._column.addWidget(_Logo(self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)

    def set_items(self, items: Sequence[NavItem]) -> None:
        """Show these sections; called again with the same sections it only rewords them."""
        if [item.section for item in items] == list(self._buttons):
            for item in items:
                self._buttons[item.section].reword(item.text)
            return
        for item in [item for item in items if not item.bottom]:
            self._add(item)
        self._column.addStretch(1)
        for item in [item for item in items if item.bottom]:
            self._add(item)

    def set_current(self, section: str) -> None:
        """Mark a section without telling `chosen`."""
        self._buttons[section].setChecked(True)

    def current(self) -> str:
        """The section marked; empty before the first."""
        return next((section for section, button in self._buttons.items() if button.isChecked()), "")

    def set_badge(self, section: str, count: int, *, alert: bool = False) -> None:
        """A count on an item, red when something there is late; nothing at zero."""
        self._buttons[section].set_badge(count, alert)

    def button(self, section: str) -> QToolButton:
        """The button of one section."""
        return self._buttons[section]

    def _add(self, item: NavItem) -> None:
        button = _NavButton(item.icon, self)
        set_names(button, f"nav_{item.section}")
        number = len(self._buttons) + 1
        if number <= 8:
            sequence = key(f"section_{number}")
            button.hint = key_text(sequence.toString())
            QShortcut(sequence, button, button.click)
        button.reword(item.text)
        button.clicked.connect(lambda: self.chosen.emit(item.section))
        self._group.addButton(button)
        self._buttons[item.section] = button
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)


class _NavButton(QToolButton):
    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self._alert = False
        self.hint = ""
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(theme().size("navRail"), 60)

    def reword(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(plain_tooltip(f"{text} ({self.hint})" if self.hint else text))
        self._speak()

    def set_badge(self, count: int, alert: bool) -> None:
        self._count, self._alert = count, alert
        self._speak()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        area = self.rect().adjusted(6, 0, -6, 0)
        on = self.isChecked()
        if on or self.underMouse():
            rounded(painter, area, 8, colors.color("rail.active" if on else "rail.hover"))
        if on:
            rounded(painter, QRectF(0, 14, 3, 32), 1.5, colors.color("rail.mark"))
        ink = "ink.onRail" if on else "ink.onRailMuted"
        paint_icon(painter, (self.width() - 22) / 2, 9, self._icon, ink, 22)
        font = colors.font("caption", weight=600 if on else 400)
        line(painter, QRect(8, 35, self.width() - 16, 16), self.text(), font, ink, Qt.AlignmentFlag.AlignHCenter)
        if self._count:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        colors = theme()
        text = str(self._count) if self._count < 100 else "99+"
        font = colors.font("axis", weight=600)
        width = max(17, text_width(font, text) + 8)
        area = QRect(self.width() - 15 - width, 5, width, 17)
        rounded(painter, area, 8.5, colors.color("badge.alert" if self._alert else "badge.quiet"))
        line(painter, area, text, font, "badge.ink", Qt.AlignmentFlag.AlignHCenter)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._count}" if self._count else self.text())


class _Logo(QWidget):
    """The mark of the program: a car seen from the front on the counter line. The same in both themes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(40, 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(2, 2)
        rounded(painter, QRectF(1, 1, 34, 34), 9, theme().color("rail.logo"))
        pen = QPen(theme().color("rail.car"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = ((8, 23), (8, 18.5), (10, 17), (13, 11.5), (23, 11.5), (26, 17), (28, 18.5), (28, 23))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in outline]))
        pen.setColor(theme().color("rail.line"))
        painter.setPen(pen)
        painter.drawLine(QPointF(8, 26.5), QPointF(28, 26.5))
