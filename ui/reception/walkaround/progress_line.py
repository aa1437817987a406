"""How much of what is required is on the sheet, as numbers and as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating

_BAR = 120


class ProgressLine(Retranslating, QWidget):
    """`set_progress(8, 9)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("required_progress")
        self._done, self._total = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_progress(self, done: int, total: int) -> None:
        """Show how many entries are there, of how many."""
        self._done, self._total = done, max(total, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._text = self.tr("Required {done} / {total}").format(done=self._done, total=self._total)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme().font("bodyStrong"), self._text) + 8 + _BAR, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        font = colors.font("bodyStrong")
        used = line(painter, self.rect(), self._text, font, "ink.primary")
        track = QRect(used + 8, 9, _BAR, 6)
        rounded(painter, track, 3, colors.color("surface.sunken"))
        done = round(_BAR * self._done / self._total)
        if done:
            fill = "success.base" if self._done == self._total else "accent.base"
            rounded(painter, QRect(track.left(), 9, done, 6), 3, colors.color(fill))
