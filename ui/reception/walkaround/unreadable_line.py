"""The line in a card that says which of its fields holds no number."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.shared.labels import label


def unreadable_line() -> QLabel:
    """Hidden until there is something to say; indented like the fields of the card."""
    line = label(type_="caption", tone="danger", wrap=True)
    line.setContentsMargins(16, 2, 16, 4)
    line.hide()
    return line


def say(line: QLabel, words: str) -> None:
    """Show `words`; nothing to say takes the line away."""
    line.setText(words)
    line.setVisible(bool(words))
