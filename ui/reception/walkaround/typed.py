"""Which fields hold something a person typed and nobody has kept yet.

Qt's own `isModified` is cleared whenever a field writes its number nicely, so the walkaround remembers it itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

_PROPERTY = "typed"


def watch(edit: QLineEdit, told: Callable[[], object]) -> None:
    """Remember from now on that a person types into `edit`, and tell so."""

    def remember(_text: str) -> None:
        edit.setProperty(_PROPERTY, True)
        told()

    edit.textEdited.connect(remember)


def is_typed(edit: QLineEdit) -> bool:
    """Whether what stands here was typed and not kept yet."""
    return bool(edit.property(_PROPERTY))


def put_back(edit: QLineEdit, text: str) -> None:
    """Show text that was typed before a crash; it counts as typed."""
    edit.setText(text)
    edit.setProperty(_PROPERTY, True)


def settle(*edits: QLineEdit) -> None:
    """What stands here was kept, or replaced by what is on the sheet."""
    for edit in edits:
        edit.setProperty(_PROPERTY, False)
