"""Several lines of plain text, such as what the customer said. Grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.shared.words import set_names


class WordsEdit(QPlainTextEdit):
    """Pastes as plain text, Tab leaves it, Ctrl+Enter is `submitted`. Between `rows` and `max_rows` lines high."""

    submitted = Signal()
    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, rows: int = 2, max_rows: int = 8, name: str = "") -> None:
        super().__init__(parent)
        self._rows, self._max_rows = rows, max_rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.textChanged.connect(lambda: self.changed.emit(self.text()))
        if name:
            set_names(self, name)

    def text(self) -> str:
        """Everything typed, line breaks included."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace everything."""
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        lines = min(max(int(self.document().size().height()), self._rows), self._max_rows)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)
