"""A short message low on the page: 6 seconds, 12 with a way out; errors stay until past. Never cut short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.empty_state import IconLabel
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

SHOWN_MS = 6000
ANSWER_MS = 12_000
"""With a button: long enough to read, decide and reach it."""
_MARGIN = 20
_BETWEEN = 8
_MAX_WIDTH = 560
_HEIGHT = 48
"""Of one line; the way out stands at the end of a sentence, so a longer one takes more lines."""


class Toast(Retranslating, QFrame):
    """Made by `show_toast`. Stays while the pointer rests on it."""

    closed = Signal()

    def __init__(
        self, window: QWidget, text: str, *, error: bool = False, action_text: str = "",
        action: Callable[[], object] | None = None, undo: bool = False, stays: bool = False, beside: int = 0,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._beside = window, beside
        set_names(self, "toast", text)
        self.setProperty("role", "toast")
        self.setProperty("tone", "danger" if error else "")
        self._text, self._undo = text, undo
        self._stays = error or stays
        self._words = label(text, wrap=True)
        self._words.setContentsMargins(0, 6, 0, 6)
        self._words.setMinimumWidth(1)  # a long path takes no room from the buttons
        self._action: KeyHintButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 9, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("alert" if error else "check", "danger.ink" if error else "success.ink"))
        row.addWidget(self._words, 1)
        if action is not None:
            sequence = key("undo") if undo else None
            self._action = KeyHintButton(action_text, kind="tertiary", key=sequence, name="toast_action")
            self._action.clicked.connect(action)
            self._action.clicked.connect(self.close_now)
            row.addWidget(self._action)
        self._close = KeyHintButton(kind="tertiary", icon="x", name="toast_close")
        self._close.setVisible(self._stays)
        self._close.clicked.connect(self.close_now)
        if self._stays:
            self._close.set_key_hint("Esc")
            esc = QShortcut(QKeySequence("Escape"), self, self.close_now)
            esc.activatedAmbiguously.connect(self.close_now)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS if action is None else ANSWER_MS)
        self._timer.timeout.connect(self.close_now)
        self.retranslate()
        window.installEventFilter(self)
        self.show()
        _place_all(window)
        self.raise_()
        if not self._stays:
            self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """The message."""
        return self._text

    def action_button(self) -> KeyHintButton | None:
        """The button offered, if any."""
        return self._action

    def shown_for(self) -> int | None:
        """Milliseconds until it goes by itself; None when it stays."""
        return None if self._stays else self._timer.interval()

    def close_now(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self.hide()
        _place_all(self._window)
        self.closed.emit()
        self.deleteLater()

    def place(self, above: int = 0) -> None:
        """In the middle of the page, above an action bar: the buttons of rows stand at their right ends.

        `above`: px that messages below it take.
        """
        window = self._window
        self._words.ensurePolished()
        in_one_line = self._words.fontMetrics().horizontalAdvance(self._text) + 2
        around = self.sizeHint().width() - self._words.sizeHint().width()
        width = min(around + in_one_line, _MAX_WIDTH, window.width() - 2 * _MARGIN)
        height = max(self.heightForWidth(width), _HEIGHT)
        left = max(self._beside + (window.width() - self._beside - width) // 2, _MARGIN)
        left = min(left, window.width() - width - _MARGIN)
        bottom = window.height() - theme().size("actionBar") - 12 - above
        top = max(bottom - height, _MARGIN)
        self.setGeometry(left, top, width, min(height, bottom - top))

    def retranslate(self) -> None:
        close = self.tr("Close")
        self._close.setAccessibleName(close)
        self._close.setToolTip(plain_tooltip(f"{close} (Esc)"))
        if self._undo and self._action is not None:
            self._action.setText(self.tr("Undo"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            _place_all(self._window)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._stays:
            self._timer.start()
        super().leaveEvent(event)


def show_toast(
    near: QWidget, text: str, *, error: bool = False, undo: Callable[[], object] | None = None,
    action_text: str = "", action: Callable[[], object] | None = None, stays: bool = False,
) -> Toast:  # fmt: skip
    """Say `text` in the window of `near`, in place of an earlier message (an error is only replaced by an error).

    `undo` offers Ctrl+Z; otherwise `action_text` and `action` offer a way out such as "Retry".
    `stays`: it waits until it is answered or closed.
    """
    window = near.window()
    for old in _toasts(window):
        if not old.property("tone") or error:
            old.close_now()
    is_page = near.width() > window.width() // 2  # of a narrow part, the whole window is meant
    return Toast(
        window, text, error=error, undo=undo is not None, action=undo or action, action_text=action_text,
        stays=stays, beside=near.mapTo(window, QPoint()).x() if is_page else 0,
    )  # fmt: skip


def _place_all(window: QWidget) -> None:
    """Messages stand one above the other, the newest lowest; none covers another."""
    above = 0
    for toast in reversed(_toasts(window)):
        if not toast.isHidden():
            toast.place(above)
            above += toast.height() + _BETWEEN


def _toasts(window: QWidget) -> list[Toast]:
    """Those of a window, oldest first."""
    return window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)


def close_errors(near: QWidget) -> None:
    """What was wrong is past: the errors shown in the window of `near` go, except those that offer a way out."""
    for toast in _toasts(near.window()):
        if toast.property("tone") and toast.action_button() is None:
            toast.close_now()
