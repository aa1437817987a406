"""F1: all keys of the program on one page, from the one table of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.sections import nav_items
from ui.shared.buttons import KeyHintButton
from ui.shared.keys import KEYS, action_word
from ui.shared.labels import label
from ui.shared.painting import key_text
from ui.shared.words import Retranslating, set_names

_COLUMNS = 2
_LATER = frozenset({"new_complaint"})
"""Keys kept free for rooms that are not open yet."""


class KeysDialog(Retranslating, QDialog):
    """Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_names(self, "keys_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(640)
        self._title = label(type_="h1")
        self._close = KeyHintButton(name="keys_close")
        self._close.set_key_hint("Esc")
        self._close.clicked.connect(self.accept)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("All keys"))
        self.setWindowTitle(self.tr("All keys"))
        self._close.setText(self.tr("Close"))
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        rows = self._rows()
        half = (len(rows) + _COLUMNS - 1) // _COLUMNS
        for place, (keys, words) in enumerate(rows):
            column = place // half * 2
            self._grid.addWidget(label(keys, type_="strong"), place % half, column)
            self._grid.addWidget(label(words), place % half, column + 1)

    def _rows(self) -> list[tuple[str, str]]:
        sections = [item.text for item in nav_items()]
        rows = [(key_text(f"Ctrl+{number}"), words) for number, words in enumerate(sections, 1)]
        return rows + [
            (key_text(keys), action_word(action))
            for action, keys in KEYS.items()
            if not action.startswith("section_") and action not in _LATER
        ]
