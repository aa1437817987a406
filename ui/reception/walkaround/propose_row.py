"""What was found on the car, in words, and the one action that proposes it for the order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label, set_tone
from ui.shared.words import Retranslating


class ProposeRow(Retranslating, QWidget):
    """`wanted(keys)`: the findings to propose. Nothing is shown when nothing was found."""

    wanted = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self._keys: tuple[str, ...] = ()
        self._words = label(type_="caption", wrap=True)
        self._propose = KeyHintButton(kind="tertiary", icon="plus", name=name)
        self._propose.setFixedHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._propose)
        self._propose.clicked.connect(lambda: self.wanted.emit(self._keys))
        self.retranslate()

    def set_found(self, words: str, tone: str) -> None:
        """What was found; empty for nothing."""
        self._words.setText(words)
        set_tone(self._words, tone)
        self.setVisible(bool(words))

    def set_waiting(self, keys: tuple[str, ...]) -> None:
        """The findings nobody proposed yet."""
        self._keys = keys
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self._propose.setVisible(not locked)

    def retranslate(self) -> None:
        self._propose.setText(self.tr("Propose") if self._keys else self.tr("Proposed"))
        self._propose.setEnabled(bool(self._keys))
