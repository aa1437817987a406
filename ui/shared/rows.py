"""Rows of use cases in Qt's views: one read-only model for lists and tables, updated with the least change."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""`index.data(ROW_ROLE)` is the frozen row itself."""


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, how a row is written there, numbers to the right."""

    title: str
    text: Callable[[Any], str]
    right: bool = False

    def alignment(self) -> int:
        """The flags for Qt's TextAlignmentRole."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class RowModel(QAbstractTableModel):
    """Frozen rows with a stable key. `spoken` says a row in one sentence: plate, name, state, time left.

    Without `columns` it is a list with one column, shown by a delegate.
    """

    def __init__(
        self, key: Callable[[Any], Hashable], spoken: Callable[[Any], str], parent: QObject | None = None,
        *, columns: Sequence[Column] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._key, self._spoken = key, spoken
        self._columns = tuple(columns)
        self._rows: list[Any] = []

    def rows(self) -> tuple[Any, ...]:
        """The rows in order."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> Any:
        """The row of an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """The index of the row with this key; invalid when it is not there."""
        for position, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(position, 0)
        return QModelIndex()

    def set_rows(self, rows: Sequence[Any], *, keep_order: bool = False) -> None:
        """Show these rows. Selection, current row and scroll position of the views survive.

        `keep_order`: rows already shown stay in their order, the others follow."""
        wanted = {self._key(row): row for row in rows}
        if keep_order:
            shown = dict.fromkeys(self._key(row) for row in self._rows)
            rows = [
                wanted[key] for key in (*(k for k in shown if k in wanted), *(k for k in wanted if k not in shown))
            ]
        for position in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[position]) not in wanted:
                self.beginRemoveRows(QModelIndex(), position, position)
                del self._rows[position]
                self.endRemoveRows()
        for position, row in enumerate(rows):
            found = self._position(self._key(row), position)
            if found < 0:
                self.beginInsertRows(QModelIndex(), position, position)
                self._rows.insert(position, row)
                self.endInsertRows()
                continue
            if found != position:
                self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), position)
                self._rows.insert(position, self._rows.pop(found))
                self.endMoveRows()
            if self._rows[position] != row:
                self._rows[position] = row
                last = self.index(position, self.columnCount() - 1)
                self.dataChanged.emit(self.index(position, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else max(len(self._columns), 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].text(row) if self._columns else self._spoken(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns:
            return self._columns[index.column()].alignment()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment()
        return None

    def _position(self, key: Hashable, start: int) -> int:
        for position in range(start, len(self._rows)):
            if self._key(self._rows[position]) == key:
                return position
        return -1
