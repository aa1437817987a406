"""When the store cannot be opened: what is wrong in one sentence, the way out, and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.words import Retranslating, set_names


class StoreTroublePage(Retranslating, QWidget):
    """`try_again` after the person mended it, `leave` to close the program. Nothing was changed."""

    try_again = Signal()
    leave = Signal()

    def __init__(self, error: Exception, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "store_trouble")
        self._error, self._folder = error, data_folder
        self._title = label(type_="h1", wrap=True)
        self._kept = label(tone="secondary", wrap=True)
        self._where = label(str(data_folder), tone="muted", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again = KeyHintButton(kind="primary", size="large", key="Return", name="store_try_again")
        self._leave = KeyHintButton(size="large", key="Esc", name="store_leave")
        self._again.clicked.connect(self.try_again)
        self._leave.clicked.connect(self.leave)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(640)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for widget in (self._title, self._kept, self._where):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._again)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(problem_text(self._error))
        self._kept.setText(self.tr("Nothing was changed. Mend it and try again."))
        self._again.setText(self.tr("Try again"))
        self._leave.setText(self.tr("Close"))
