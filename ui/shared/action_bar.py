"""The bar at the foot of a screen: what is missing at the left, secondary actions, then the one filled button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.icons import paint_icon
from ui.shared.painting import line, text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip


class ActionBar(Retranslating, QFrame):
    """64 px. `set_missing` lists beside a disabled primary what still has to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "actionbar")
        self.setFixedHeight(theme().size("actionBar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 1, 20, 0)
        row.setSpacing(12)
        self._left = QHBoxLayout()
        self._left.setSpacing(12)
        self._missing = NoteLine()
        self._missing.setObjectName("action_bar_missing")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        row.addLayout(self._left)
        row.addWidget(self._missing, 1)
        row.addLayout(self._actions)
        self._items: tuple[str, ...] = ()

    def add_left(self, widget: QWidget) -> None:
        """A widget at the left, before what is missing."""
        self._left.addWidget(widget)

    def add_secondary(self, button: QWidget) -> None:
        """An action before the primary one."""
        self._actions.addWidget(button)

    def set_primary(self, button: KeyHintButton) -> None:
        """The one filled button, at the far right. Give it `kind="primary", size="large"`."""
        self._actions.addWidget(button)

    def set_missing(self, items: Sequence[str]) -> None:
        """What is still to be done, in words; empty when nothing is."""
        self._items = tuple(items)
        self.retranslate()

    def set_note(self, text: str, *, icon: str | None = None, tone: str = "muted") -> None:
        """A plain remark instead of missing items."""
        self._items = ()
        self._missing.set_line(text, icon=icon, tone=tone)

    def missing_text(self) -> str:
        """The words shown at the left."""
        return self._missing.text()

    def retranslate(self) -> None:
        if self._items:
            words = self.tr("Still open: {items}").format(items=self.tr(", ").join(self._items))
            self._missing.set_line(words, icon="alert", tone="warn")
        elif self._missing.tone() == "warn":
            self._missing.set_line("")


_TONES = {
    "muted": "ink.tertiary",
    "warn": "warn.ink",
    "danger": "danger.ink",
    "ok": "success.ink",
    "strong": "ink.primary",
}


class NoteLine(QWidget):
    """One line of small text with an icon, elided at its end; the whole text is its tooltip and spoken name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon_tone = "", "muted", "muted"
        self._icon: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_line(self, text: str, *, icon: str | None = None, tone: str = "muted", icon_tone: str = "") -> None:
        """Show `text`; `tone`: muted, ok, warn, danger, strong; the icon may have a tone of its own."""
        self._text, self._icon, self._tone, self._icon_tone = text, icon, tone, icon_tone or tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def tone(self) -> str:
        """The tone it is painted in."""
        return self._tone

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme().font("small", weight=self._weight()), self._text) + 24, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        ink, x = _TONES[self._tone], 0
        if self._icon:
            paint_icon(painter, 0, (self.height() - 16) / 2, self._icon, _TONES[self._icon_tone], 16)
            x = 22
        font = theme().font("small", weight=self._weight())
        room = QRect(x, 0, self.width() - x, self.height())
        line(painter, room, self._text, font, ink, Qt.AlignmentFlag.AlignLeft)
        self.setToolTip(plain_tooltip(self._text) if text_width(font, self._text) > room.width() else "")

    def _weight(self) -> int:
        return 400 if self._tone == "muted" else 600
