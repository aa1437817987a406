"""The card: a title row of 44 px and a body whose rows are divided by single lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.labels import label, rule


class Card(QFrame):
    """Title, muted count, right-aligned note or widgets; `body` takes anything, `add_row` divides by lines."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        if name:
            self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._title = label(title, type_="title")
        self._count = label(tone="muted")
        self._note = label(type_="small", tone="muted")
        self._title_row = QWidget()
        self._title_row.setFixedHeight(44)
        self._title_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._titles = QHBoxLayout(self._title_row)
        self._titles.setContentsMargins(15, 0, 15, 0)
        self._titles.setSpacing(8)
        self._titles.addWidget(self._title)
        self._titles.addWidget(self._count)
        self._titles.addStretch(1)
        self._titles.addWidget(self._note)
        column.addWidget(self._title_row)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)
        self._count.hide()
        self._title_row.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """The heading; the card is called by it."""
        self._title.setText(title)
        self._title_row.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_count(self, count: int | str | None) -> None:
        """The muted number beside the title; None hides it."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def set_note(self, note: str) -> None:
        """The muted words at the right of the title."""
        self._note.setText(note)

    def add_right(self, widget: QWidget) -> None:
        """A widget at the right end of the title row."""
        self._titles.addWidget(widget)

    def add_after_title(self, widget: QWidget) -> None:
        """A widget (a CountBadge) right after the title and count."""
        self._titles.insertWidget(2, widget)

    def add_row(self, widget: QWidget, *, divided: bool = True, stretch: int = 0) -> None:
        """Append a row below a line of one pixel."""
        if divided:
            self.body.addWidget(rule())
        self.body.addWidget(widget, stretch)

    def padded(self, *, spacing: int = 10) -> QVBoxLayout:
        """A column with the card's inner margins (16 px sides, 14 px below), appended to the body."""
        column = QVBoxLayout()
        column.setContentsMargins(15, 0, 15, 14)
        column.setSpacing(spacing)
        self.body.addLayout(column)
        return column
