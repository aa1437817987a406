"""A box to choose one of many from (more than five; fewer are a `Segmented`), by value, with every part named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.shared.icons import paint_icon
from ui.shared.words import set_names

_ARROW = 16


class ChoiceBox(QComboBox):
    """`fill` keeps the value chosen when only the words change; `activated` fires when a person chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def fill(self, items: Sequence[tuple[str, Any]]) -> None:
        """Offer these words with their values."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for text, value in items:
            self.addItem(text, value)
        self.blockSignals(False)
        self.choose(chosen)

    def choose(self, value: Any) -> None:
        """Choose without telling anybody; the first when the value is not offered."""
        values = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else 0 if values else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = "ink.secondary" if self.isEnabled() else "ink.disabled"
        left, top = self.width() - _ARROW - 10, (self.height() - _ARROW) // 2
        paint_icon(QPainter(self), left, top, "down", ink, _ARROW)

    def setObjectName(self, name: Any) -> None:
        super().setObjectName(name)
        set_names(self.view(), f"{name}_choices")
        edit = self.lineEdit()
        if edit is not None:
            set_names(edit, f"{name}_edit")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)
