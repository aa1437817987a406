"""A list of cards that takes the height of its rows and gives way where there is too little."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QSize

from ui.shared.card_list import CardList, RowCard


class SizedList(CardList):
    """As high as its rows where there is room; `least` of them stay in sight. Hidden without rows."""

    def __init__(
        self, key: Callable[[Any], Hashable], make: Callable[[], RowCard], *, name: str, row_px: int, least: int
    ) -> None:
        super().__init__(key, make, name=name)
        self._row_px, self._least, self._count = row_px, least, 0

    def set_rows(self, rows: Sequence[Any]) -> None:
        super().set_rows(rows)
        self._count = len(rows)
        self.setMaximumHeight(self._row_px * max(self._count, 1))
        self.setVisible(self._count > 0)
        self.updateGeometry()

    def set_least(self, rows: int) -> None:
        """How many rows stay in sight when room is short."""
        self._least = rows
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(300, self._row_px * self._count)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row_px * min(self._count, self._least))
