"""The palette of damage types at the left of the outline: six keys, and undo."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from frontdesk.reception import m22
from ui.reception.walkaround import wording
from ui.shared.card import Card
from ui.shared.icons import paint_icon
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.painting import key_text, line, rounded
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class TypePalette(Retranslating, Card):
    """`chosen` fires when a person takes another type; `undo_wanted` for the mark placed last."""

    chosen = Signal(str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="type_palette")
        self.setFixedWidth(84)
        self._heading = label(type_="caption", tone="muted")
        self._heading.setAlignment(_CENTRE)
        self._group = QButtonGroup(self)
        self._tiles: dict[str, _Tile] = {}
        column = QVBoxLayout()
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._heading)
        for letter in m22.QUICK_KEYS:
            tile = _Tile(letter)
            set_names(tile, f"type_{letter.lower()}")
            tile.setCheckable(True)
            self._group.addButton(tile)
            self._tiles[letter] = tile
            column.addWidget(tile)
        self._undo = _Tile(key_text(key("undo").toString()), icon="undo")
        set_names(self._undo, "undo_mark")
        column.addStretch(1)
        column.addWidget(self._undo)
        self.body.addLayout(column)
        self._tiles["S"].setChecked(True)
        self._group.buttonClicked.connect(lambda _tile: self.chosen.emit(self.letter()))
        self._undo.clicked.connect(self.undo_wanted)
        self.retranslate()

    def letter(self) -> str:
        """The type taken: one of S D P C R M."""
        return next(letter for letter, tile in self._tiles.items() if tile.isChecked())

    def take(self, letter: str) -> None:
        """Take a type by its key."""
        self._tiles[letter].setChecked(True)
        self.chosen.emit(letter)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Mark as"))
        for letter, tile in self._tiles.items():
            tile.set_words(wording.quick_type(letter))
        self._undo.set_words("", self.tr("Take back the last mark"))


class _Tile(QAbstractButton):
    """A word over its key; the undo tile shows an icon and a dashed edge instead."""

    def __init__(self, hint: str, *, icon: str = "") -> None:
        super().__init__()
        self._hint, self._icon = hint, icon
        self.focus_by_mouse = False
        self.setFixedHeight(54)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, text: str, spoken: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(spoken or text)
        self.setToolTip(plain_tooltip(f"{spoken or text} ({self._hint})"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, 54)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, on = QPainter(self), theme(), self.isChecked()
        fill = "accent.base" if on else "surface.hover" if self.underMouse() else "surface.card"
        edge = "accent.base" if on else "line.default"
        rounded(painter, self.rect(), colors.radius("control"), colors.color(fill), colors.color(edge))
        ink = "ink.onAccent" if on else "ink.primary" if self.isEnabled() else "ink.disabled"
        below = "ink.onAccent" if on else "ink.tertiary"
        upper, lower = QRect(2, 9, self.width() - 4, 20), QRect(0, 30, self.width(), 14)
        if self._icon:
            paint_icon(painter, (self.width() - 18) / 2, 9, self._icon, "ink.secondary", 18)
        else:
            line(painter, upper, self.text(), colors.font("small", weight=600 if on else 400), ink, _CENTRE)
        line(painter, lower, self._hint, colors.font("axis", weight=400), below, _CENTRE)
