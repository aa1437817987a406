"""Errors nobody expected: logged without personal data, told once, with details to copy; nothing typed is lost."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names

_log = logging.getLogger("frontdesk.unexpected")
_told: set[str] = set()


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Type and places of an error. The message is left out: it may hold a name, a phone or a plate."""
    import platform
    import traceback

    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        name = "/".join(frame.filename.replace("\\", "/").rsplit("/", 3)[-3:])
        lines.append(f"  {name}:{frame.lineno} {frame.name}")
    lines.append(f"Python {platform.python_version()}, {platform.system()} {platform.release()}")
    return "\n".join(lines)


def log_unexpected(error: Exception) -> None:
    """Write down what nobody expected; what the program has words for is no news."""
    from ui.shared.problems import is_worded

    if not is_worded(error):
        _log.error("unexpected error\n%s", details_of(type(error), error.__traceback__))


class UnexpectedDialog(Retranslating, QDialog):
    """Says that something went wrong, that typed text is kept, and lets the details be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "unexpected_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._details = details
        self._title = label(wrap=True)
        self._title.setFont(theme().font("title"))
        self._kept = label(tone="secondary", wrap=True)
        self._text = QPlainTextEdit(details)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        set_names(self._text, "unexpected_details")
        self.copy_button = KeyHintButton(icon="list", name="unexpected_copy")
        self.go_on_button = KeyHintButton(kind="primary", name="unexpected_go_on")
        self.go_on_button.set_key_hint("Esc")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.go_on_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        for widget in (self._title, self._kept, self._text):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.retranslate()
        self.go_on_button.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        self._title.setText(self.tr("Something went wrong in the program"))
        self._kept.setText(
            self.tr("What you typed is kept. The details hold no customer data; pass them on and go on working.")
        )
        self._text.setAccessibleName(self.tr("Details"))
        self.copy_button.setText(self.tr("Copy details"))
        self.go_on_button.setText(self.tr("Go on"))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy_button.set_icon("check")


def install_excepthook() -> None:
    """Show errors that reach the event loop instead of losing them on a console nobody sees."""
    sys.excepthook = show_unexpected


def show_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An expected error that nobody caught becomes a message; anything else is logged and told once per place."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    from frontdesk.errors import FrontDeskError, StorageTrouble
    from ui.shared.problems import problem_text
    from ui.shared.toast import show_toast

    window = _window_before_the_person() if QApplication.instance() is not None else None
    if isinstance(error, FrontDeskError | StorageTrouble) and window is not None:
        show_toast(window, problem_text(error), error=True)
        return
    details = details_of(kind, trace)
    _log.error("unexpected error\n%s", details)
    if QApplication.instance() is not None and details not in _told:
        _told.add(details)
        UnexpectedDialog(details, window).open()


def _window_before_the_person() -> QWidget | None:
    """The window in use; where another program has the focus, the one that would come back."""
    shown = (window for window in QApplication.topLevelWidgets() if window.isWindow() and window.isVisible())
    return QApplication.activeWindow() or QApplication.activeModalWidget() or next(shown, None)
