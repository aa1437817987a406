"""Somebody else saved first: both values side by side, and the person here chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label
from ui.shared.words import Retranslating


class ConflictBox(Retranslating, QFrame):
    """Hidden until `show_conflict`. Nothing is overwritten before one of the buttons is pressed."""

    mine_chosen = Signal()
    theirs_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "alert")
        self._values: tuple[tuple[str, str, str], ...] = ()
        self._title = label(type_="strong", wrap=True)
        self._words = label(type_="small", wrap=True)
        self.mine_button = KeyHintButton(name="conflict_mine")
        self.theirs_button = KeyHintButton(name="conflict_theirs")
        self.mine_button.clicked.connect(self._on_mine_clicked)
        self.theirs_button.clicked.connect(self._on_theirs_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.theirs_button)
        buttons.addWidget(self.mine_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addLayout(buttons)
        self.retranslate()
        self.hide()

    def show_conflict(self, values: Sequence[tuple[str, str, str]], *, take_focus: bool = True) -> None:
        """Each value as (what it is, as typed here, as it stands now). Whoever is typing keeps the focus."""
        self._values = tuple(values)
        self.retranslate()
        self.show()
        if take_focus:
            self.theirs_button.setFocus()

    def text(self) -> str:
        """The values shown."""
        return self._words.text()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Somebody else changed this meanwhile. Nothing was overwritten."))
        self.mine_button.setText(self.tr("Save mine"))
        self.theirs_button.setText(self.tr("Take theirs"))
        lines = []
        for what, mine, theirs in self._values:
            words = self.tr("{what}: yours “{mine}”, now “{theirs}”")
            lines.append(words.format(what=what, mine=mine, theirs=theirs))
        self._words.setText("\n".join(lines))

    def _on_mine_clicked(self) -> None:
        self.hide()
        self.mine_chosen.emit()

    def _on_theirs_clicked(self) -> None:
        self.hide()
        self.theirs_chosen.emit()
