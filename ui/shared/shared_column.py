"""Two cards above each other: the upper one as high as its rows, the lower one takes the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_GAP = 12


class SharedColumn(QWidget):
    """When both cannot have the height they want, the lower one keeps at least two fifths."""

    def __init__(self, upper: QWidget, lower: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upper, self._lower = upper, lower
        self._wanted = (0, 0)
        upper.setParent(self)
        lower.setParent(self)

    def share(self, upper: int, lower: int) -> None:
        """The heights both would like to have in pixels; 0 hides that card."""
        self._wanted = (upper, lower)
        self._upper.setVisible(upper > 0)
        self._lower.setVisible(lower > 0)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(356, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        upper, lower = self._wanted
        width, height = self.width(), self.height()
        if not upper or not lower:
            (self._upper if upper else self._lower).setGeometry(0, 0, width, height)
            return
        least = min(lower, height * 2 // 5)
        top = max(min(upper, height - _GAP - least), 0)
        self._upper.setGeometry(0, 0, width, top)
        self._lower.setGeometry(0, top + _GAP, width, max(height - top - _GAP, 0))
