"""What a list shows when there is nothing: an icon, one sentence of fact, the next useful thing, one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.theme import theme


class IconLabel(QWidget):
    """An icon that follows the theme."""

    def __init__(self, icon: str, color_token: str = "ink.tertiary", size: int = 20) -> None:  # noqa: S107
        super().__init__()
        self._icon, self._color, self._size = icon, color_token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, color_token: str) -> None:
        """Show another icon."""
        self._icon, self._color = icon, color_token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), 0, 0, self._icon, self._color, self._size)


class EmptyState(QFrame):
    """`set_words(fact, next_thing)`; the button is given ready made, or not at all."""

    def __init__(
        self, icon: str, fact: str = "", next_thing: str = "", button: KeyHintButton | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fact = label(type_="strong", wrap=True)
        self._next = label(type_="small", tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._fact)
        words.addWidget(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 16, 16, 16)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, "ink.tertiary", 28))
        row.addLayout(words, 1)
        if button is not None:
            row.addWidget(button)
        self.set_words(fact, next_thing)

    def set_words(self, fact: str, next_thing: str = "") -> None:
        """The sentence of fact, and what may be done next."""
        self._fact.setText(fact)
        self._next.setText(next_thing)
        self._next.setVisible(bool(next_thing))
        self.setAccessibleName(fact)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("line.default"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        radius = theme().radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
