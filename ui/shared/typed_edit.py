"""A line edit that turns full-width characters of a Chinese keyboard into half-width ones while typing."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def half_width(text: str) -> str:
    """`１２３ＡＢ` -> `123AB`; length never changes."""
    return text.translate(_HALF_WIDTH)


class TypedEdit(QLineEdit):
    """Base of plate, VIN, phone, number, money and time fields. `upper`: letters become capitals."""

    def __init__(self, parent: QWidget | None = None, *, upper: bool = False) -> None:
        super().__init__(parent)
        self.setValidator(_AsTyped(upper, self))

    def is_empty(self) -> bool:
        """Nothing but spaces was typed."""
        return not self.text().strip()


class _AsTyped(QValidator):
    """Accepts everything; only the width and case of letters change."""

    def __init__(self, upper: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._upper = upper

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = half_width(text)
        if self._upper:
            capitals = "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in plain)
            plain = capitals
        return QValidator.State.Acceptable, plain, position
