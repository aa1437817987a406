"""A list of painted rows: `RowList` shows a `RowModel`, a `RowDelegate` paints each row."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.shared.painting import line, rounded
from ui.shared.rows import ROW_ROLE, Index, RowModel
from ui.shared.theme import theme
from ui.shared.words import set_names

PADDING = 16
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class RowDelegate(QStyledItemDelegate):
    """Draws ground, divider, selection (tint and 3 px bar); a subclass draws the row in `paint_row`.

    Use `paint_plate`, `paint_chip`, `paint_ring`, `paint_readiness`, `two_lines`, `painting.line`.
    """

    def __init__(self, height: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height

    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        """Draw `row` into `area` (16 px in from both sides)."""
        raise NotImplementedError

    def tint(self, row: Any) -> tuple[str, str] | None:
        """Colour tokens (ground, leading bar) of a row that is late or otherwise marked; None for a usual row."""
        return None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        state, area = option.state, option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        colors = theme()
        painter.save()
        tint = ("surface.selected", "accent.base") if selected else self.tint(row)
        if tint is None and hovered:
            painter.fillRect(area, colors.color("surface.hover"))
        elif tint is not None:
            painter.fillRect(area, colors.color(tint[0]))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), colors.color(tint[1]))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.color("line.subtle"))
        if state & QStyle.StateFlag.State_HasFocus and not selected:
            inside = QRectF(area).adjusted(1, 1, -1, -2)
            rounded(painter, inside, colors.radius("control"), None, colors.color("focus.ring"), width=2)
        self.paint_row(painter, area.adjusted(PADDING, 0, -PADDING, -1), row, selected=selected)
        painter.restore()


def two_lines(
    painter: QPainter, area: QRect, title: str, below: str,
    *, ink: str = "ink.primary", below_ink: str = "ink.tertiary",
) -> None:  # fmt: skip
    """A strong line over a small one, both elided, centred in `area`; only the first without `below`."""
    fonts = theme()
    if not below:
        line(painter, area, title, fonts.font("bodyStrong"), ink)
        return
    top = area.center().y() - 19
    line(painter, QRect(area.left(), top, area.width(), 20), title, fonts.font("bodyStrong"), ink)
    line(painter, QRect(area.left(), top + 20, area.width(), 18), below, fonts.font("small"), below_ink)


def right_text(
    painter: QPainter, area: QRect, text: str, *, strong: bool = False, ink: str = "ink.primary"
) -> int:
    """A number at the right end of `area`; returns its width."""
    font = theme().font("bodyStrong" if strong else "body")
    return line(painter, area, text, font, ink, Qt.AlignmentFlag.AlignRight)


class RowList(QListView):
    """Arrows move, Enter or a double click is `activated_row`, the Menu key asks for `menu_requested(row)`.

    Coming by Tab chooses nothing: the first arrow takes the row the focus is on.
    A list that changes by itself is filled by `hold_rows`: under the pointer its rows stay where they are.
    """

    activated_row = Signal(object)
    selected_row = Signal(object)
    menu_requested = Signal(object)

    def __init__(
        self, model: RowModel, delegate: RowDelegate, parent: QWidget | None = None, *, name: str, spoken: str = ""
    ) -> None:
        super().__init__(parent)
        set_names(self, name, spoken)
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self._rows = model
        self._held: Sequence[Any] | None = None
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_activated)

    def current_row(self) -> Any:
        """The selected row, None without one."""
        return self._rows.row_at(self.currentIndex()) if self.selectionModel().hasSelection() else None

    def hold_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; while the pointer is over the list those shown keep their order, new ones come last."""
        self._held = rows if self.underMouse() else None
        self._rows.set_rows(rows, keep_order=self._held is not None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._held is not None:
            self._rows.set_rows(self._held)
            self._held = None

    def select_key(self, key: Hashable) -> bool:
        """Select and show the row with this key; False when it is not there."""
        index = self._rows.index_of(key)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selected_row.emit(self.current_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
        elif event.key() == Qt.Key.Key_Menu and self.currentIndex().isValid():
            self.menu_requested.emit(self._rows.row_at(self.currentIndex()))
        elif event.key() in _ARROWS and self.currentIndex().isValid() and self.current_row() is None:
            self.setCurrentIndex(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid() and self._rows.rowCount():
            first = self._rows.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        return super().event(event)

    def _on_activated(self, index: Index) -> None:
        self.activated_row.emit(self._rows.row_at(index))
