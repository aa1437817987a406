"""Up to thirty rows as widgets with real buttons (queues, things to do); longer lists are `RowList`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.shared.theme import theme

BarTone = Literal["", "accent", "warn", "danger", "late"]

_BARS = {"accent": "accent.base", "warn": "warn.base", "danger": "danger.base", "late": "danger.base"}


class RowCard(QFrame):
    """Base of such a row: a line above, a 3 px bar in a tone, tinted when `late`. Override `set_row`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: BarTone = ""

    def set_row(self, row: Any) -> None:
        """Show `row`; called again whenever it changes."""
        raise NotImplementedError

    def set_bar(self, tone: BarTone) -> None:
        """Mark the row; `late` also tints it."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        if self._tone == "late":
            painter.fillRect(self.rect(), colors.color("danger.tint"))
        if self._tone:
            painter.fillRect(QRect(0, 0, 3, self.height()), colors.color(_BARS[self._tone]))
        painter.fillRect(QRect(0, 0, self.width(), 1), colors.color("line.subtle"))


class CardList(QScrollArea):
    """Keeps the widgets of rows that stay, so focus and typed text survive a reload. Scrolls when room ends.

    Under the pointer the rows stay where they are, changed or not; they take their new order once it has left.
    """

    def __init__(
        self, key: Callable[[Any], Hashable], make: Callable[[], RowCard], parent: QWidget | None = None,
        *, name: str,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._key, self._make = key, make
        self._cards: dict[Hashable, RowCard] = {}
        self._rows: dict[Hashable, Any] = {}
        self._order: list[Hashable] = []
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows in this order; while the pointer is over the list those shown keep theirs."""
        wanted = {self._key(row): row for row in rows}
        gone = [self._cards.pop(key) for key in list(self._cards) if key not in wanted]
        for key, row in wanted.items():
            known = self._cards.get(key)
            card = known if known is not None else self._make()
            if known is None or self._rows[key] != row:
                card.set_row(row)
            self._cards[key] = card
        self._rows, self._order = wanted, list(wanted)
        for card in gone:
            self._column.removeWidget(card)
            card.hide()  # under the pointer: the list hears at once that it was left
            card.deleteLater()
        self._arrange(list(self._cards) if self.underMouse() else self._order)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._arrange(self._order)

    def _arrange(self, order: Sequence[Hashable]) -> None:
        previous: QWidget | None = None
        self._cards = {key: self._cards[key] for key in order}
        for position, card in enumerate(self._cards.values()):
            at = self._column.itemAt(position)
            if at is None or at.widget() is not card:
                self._column.removeWidget(card)
                self._column.insertWidget(position, card)
            if previous is not None:
                QWidget.setTabOrder(_last_control(previous), card)
            previous = card

    def cards(self) -> tuple[RowCard, ...]:
        """The row widgets in the order shown."""
        found = (self._column.itemAt(position) for position in range(self._column.count()))
        widgets = (item.widget() if item is not None else None for item in found)
        return tuple(widget for widget in widgets if isinstance(widget, RowCard))

    def card(self, key: Hashable) -> RowCard | None:
        """The widget of one row."""
        return self._cards.get(key)


def _last_control(card: QWidget) -> QWidget:
    controls = [child for child in card.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return controls[-1] if controls else card
