"""What every section of the window is: a page with a title, a line of context and one main action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.desk import Desk
from ui.shared.changes import Changes
from ui.shared.words import Retranslating


class Screen(Retranslating, QWidget):
    """Base of the screens. The window asks `title`, `context`, `primary` and shows them in its header."""

    headline_changed = Signal()
    """The title, the context line or the main action is another one now."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.changes = desk, changes
        self.setProperty("role", "page")

    def title(self) -> str:
        """The name of the screen as the header shows it."""
        raise NotImplementedError

    def context(self) -> str:
        """One line below the title; empty for none."""
        return ""

    def primary(self) -> QWidget | None:
        """The main action in the header; None when the screen has it elsewhere."""
        return None

    def step_back(self) -> bool:
        """Esc, where no part of the screen takes it: back to where one came from. False without such a place."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.step_back():
            super().keyPressEvent(event)
