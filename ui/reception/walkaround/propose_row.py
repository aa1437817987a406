"""What was found on the car, in words, and the one action that proposes it for the order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label, set_tone
from ui.shared.words import Retranslating


class ProposeRow(Retranslating, QWidget):
    """`wanted(keys)`: the findings to propose; `withdrawn(ids)`: the proposals to take back.

    Nothing is shown when nothing was found.
    """

    wanted = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self._keys: tuple[str, ...] = ()
        self._ids: tuple[int, ...] = ()
        self._locked = False
        self._words = label(type_="caption", wrap=True)
        self._propose = KeyHintButton(kind="tertiary", icon="plus", name=name)
        self._propose.setFixedHeight(36)
        self._withdraw = KeyHintButton(kind="tertiary", icon="undo", name=f"{name}_back")
        self._withdraw.setFixedHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._propose)
        row.addWidget(self._withdraw)
        self._propose.clicked.connect(lambda: self.wanted.emit(self._keys))
        self._withdraw.clicked.connect(lambda: self.withdrawn.emit(self._ids))
        self.retranslate()

    def set_found(self, words: str, tone: str) -> None:
        """What was found; empty for nothing."""
        self._words.setText(words)
        set_tone(self._words, tone)
        self.setVisible(bool(words))

    def set_waiting(self, keys: tuple[str, ...], ids: tuple[int, ...]) -> None:
        """The findings nobody proposed yet, and the proposals the order has not taken up."""
        self._keys, self._ids = keys, ids
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self._locked = locked
        self._propose.setVisible(not locked)
        self.retranslate()

    def retranslate(self) -> None:
        proposed = self.tr("Proposed") if self._ids else self.tr("On the order")
        self._propose.setText(self.tr("Propose") if self._keys else proposed)
        self._withdraw.setVisible(bool(self._ids) and not self._locked)
        self._withdraw.setAccessibleName(self.tr("Take the proposal back"))
        self._withdraw.setToolTip(self.tr("Take the proposal back"))
        self._propose.setEnabled(bool(self._keys))
