"""Enter and Ctrl+Enter of check-in: from anywhere on the screen the main button's hint is true."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QPlainTextEdit, QWidget

from ui.reception.check_in.bar import CheckInBar
from ui.reception.check_in.words_panel import WordsEditor
from ui.shared.keys import key
from ui.shared.theme import application


class EnterKey(QObject):
    """Ctrl+Enter presses the main button, or keeps the words being typed. Enter: see `takes`.

    Where Enter belongs to the control in focus, the main button shows Ctrl+Enter instead.
    """

    def __init__(self, screen: QWidget, bar: CheckInBar, words: WordsEditor) -> None:
        super().__init__(screen)
        self._screen, self._bar, self._words, self._keep = screen, bar, words.edit, words.save
        QShortcut(key("finish_step"), screen, self._on_finish_step)
        application().focusChanged.connect(self._on_focus_changed)

    def takes(self, event: QKeyEvent) -> bool:
        """Enter presses the button in focus, else the main one. A choice is made with Space or the arrows."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._bar.isVisibleTo(self._screen):
            return False
        focused = self._screen.focusWidget()
        button = focused if isinstance(focused, QAbstractButton) and _takes_enter(focused) else None
        (button or self._bar.start_button).click()
        return True

    def _on_finish_step(self) -> None:
        if self._words.hasFocus():
            self._words.submitted.emit()
        elif self._bar.isVisibleTo(self._screen):
            self._bar.start_button.click()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._screen.isAncestorOf(now):
            taken = _takes_enter(now) and now is not self._bar.start_button
            self._keep.set_key_hint(key("finish_step") if now is self._words else "")
            self._bar.set_key("" if now is self._words else key("finish_step") if taken else "Return")


def _takes_enter(widget: QWidget) -> bool:
    """Whether Enter does something of its own there: presses that button, opens that row, breaks the line."""
    if isinstance(widget, QAbstractButton):
        return not widget.isCheckable()
    return isinstance(widget, QAbstractItemView | QPlainTextEdit)
