"""Small parts of the panels: facts with their labels, a line with an icon, a heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.shared.empty_state import IconLabel
from ui.shared.labels import ElidedLabel, label

LABEL_PX = 80


class FactGrid(QWidget):
    """Label at the left, value at the right; a value without words is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, LABEL_PX)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show (label, value, tone) rows."""
        empty(self._grid)
        row = 0
        for word, value, tone in facts:
            if not value:
                continue
            shown = ElidedLabel(
                value, type_="strong" if tone == "strong" else "small", tone="" if tone == "strong" else tone
            )
            self._grid.addWidget(label(word, type_="small", tone="muted"), row, 0)
            self._grid.addWidget(shown, row, 1)
            row += 1
        self.setVisible(row > 0)


class ScrolledColumn(QScrollArea):
    """A column that scrolls when room ends instead of squeezing its wrapped lines; fill `column`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = _Tall()
        inner.setObjectName("scrolled")
        self.column = QVBoxLayout(inner)
        self.setWidget(inner)


class _Tall(QWidget):
    """As high as its lines are once they are wrapped."""

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(max(layout.totalHeightForWidth(self.width()), 0))
        return handled


def icon_line(icon: str, text: str, note: str = "") -> QWidget:
    """An icon and the words that belong to it, several lines if need be."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, "ink.tertiary", 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, type_="small", wrap=True), 1)
    if note:
        row.addWidget(label(note, type_="caption", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
    return made


def heading(text: str = "") -> QLabel:
    """The name of a part of a panel."""
    return label(text, type_="strong")


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
