"""A form field: label above, "required" in words, the editor, and below it what is wrong and how to mend it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.empty_state import IconLabel
from ui.shared.labels import label
from ui.shared.words import Retranslating, set_names

MessageKind = Literal["error", "warn", "ok", "info"]

_MESSAGES = {
    "error": ("alert", "danger.ink", "danger"),
    "warn": ("alert", "warn.ink", "warn"),
    "ok": ("check", "success.ink", "ok"),
    "info": ("message", "ink.tertiary", "muted"),
}

_LINE = 18
"""Of a message, px."""


class Field(Retranslating, QWidget):
    """Wraps any editor. `name` becomes the editor's object name. Messages never clear the value.

    `keeps_room`: one line of message has its room from the start, so that nothing below moves when it comes.
    """

    def __init__(
        self, text: str, editor: QWidget, *, required: bool = False, name: str = "", keeps_room: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.editor = editor
        self._required = required
        self._label = QLabel(text)
        self._label.setProperty("type", "small")
        self._label.setProperty("tone", "secondary")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(editor)
        self._hint = label(type_="small", tone="muted")
        self._icon = IconLabel("alert", "danger.ink", 16)
        self._message = label(type_="caption", wrap=True)
        self._message_row = QWidget()
        below = QHBoxLayout(self._message_row)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._message, 1)
        policy = self._message_row.sizePolicy()
        policy.setRetainSizeWhenHidden(keeps_room)
        self._message_row.setSizePolicy(policy)
        self._message_row.setMinimumHeight(_LINE)
        self._message_row.hide()
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._label, 1)
        above.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(above)
        column.addWidget(editor)
        column.addWidget(self._message_row)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if name:
            set_names(editor, name)
            self.setObjectName(f"{name}_field")
        self.set_label(text)
        self.retranslate()

    def set_label(self, text: str) -> None:
        """The words above, also the spoken name of the editor."""
        self._label.setText(text)
        self.editor.setAccessibleName(text)

    def set_message(self, text: str, kind: MessageKind = "error") -> None:
        """Show what is wrong (or fine) under the editor; an empty text takes it away."""
        icon, ink, tone = _MESSAGES[kind]
        self._icon.set_icon(icon, ink)
        self._message.setText(text)
        self._message.setProperty("tone", tone)
        self._message_row.setVisible(bool(text))
        self.editor.setProperty("state", kind if text and kind in ("error", "warn") else "")
        self.editor.setAccessibleDescription(text)
        for widget in (self.editor, self._message):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def clear_message(self) -> None:
        """Take the message away."""
        self.set_message("")

    def message(self) -> str:
        """The message shown; empty without one."""
        return self._message.text()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("required") if self._required else "")
        self._hint.setVisible(self._required)
