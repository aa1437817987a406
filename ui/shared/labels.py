"""Labels of the design: always plain text, with a type (size, weight) and a tone (colour) from the stylesheet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.shared.words import plain_tooltip


def label(text: str = "", *, type_: str = "", tone: str = "", wrap: bool = False) -> QLabel:
    """`type_`: h1, title, strong, number, small, caption; `tone`: muted, secondary, accent, danger, warn, ok."""
    made = QLabel(text)
    _dress(made, type_, tone)
    made.setWordWrap(wrap)
    return made


def set_tone(target: QWidget, tone: str) -> None:
    """Change the `tone` of a label or frame after it was shown."""
    if target.property("tone") != tone:
        target.setProperty("tone", tone)
        target.style().unpolish(target)
        target.style().polish(target)


def rule(*, vertical: bool = False) -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setProperty("role", "vr" if vertical else "hr")
    return made


class ElidedLabel(QLabel):
    """One line that ends in "…" where room ends; the whole text is its tooltip then. May shrink to nothing."""

    def __init__(self, text: str = "", *, type_: str = "", tone: str = "") -> None:
        super().__init__(text)
        _dress(self, type_, tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def is_elided(self) -> bool:
        """Whether part of the text is not shown."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.text().replace("\n", " ")
        if self.is_elided():
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        flags = Qt.AlignmentFlag.AlignVCenter | self.alignment() | Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), int(flags), text)


def _dress(made: QLabel, type_: str, tone: str) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    if type_:
        made.setProperty("type", type_)
    if tone:
        made.setProperty("tone", tone)
