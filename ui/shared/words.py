"""How a widget words itself: the base for switching the language, and the names of controls."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Retranslating(_Base):
    """Put before the Qt class: `class Bar(Retranslating, QFrame)`. `retranslate` runs on every language change.

    Call `self.retranslate()` once at the end of `__init__`.
    """

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of this widget again."""
        raise NotImplementedError


def set_names(widget: QWidget, object_name: str, accessible_name: str = "") -> None:
    """Give a control its stable name (also for assistive tools) and, where needed, a spoken one."""
    widget.setObjectName(object_name)
    widget.setAccessibleIdentifier(object_name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)


def plain_tooltip(text: str) -> str:
    """For `setToolTip`, which takes what looks like markup for markup: `text` as it was typed."""
    return f'<span style="white-space: pre-wrap">{escape(text)}</span>' if "<" in text else text
