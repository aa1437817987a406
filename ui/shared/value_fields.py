"""Phone, whole number and money: typed freely, read strictly, written nicely on leaving. Never cleared by us."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frontdesk import formats
from ui.shared.painting import line, text_width
from ui.shared.theme import theme
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import set_names

_NUMBER_NOISE = str.maketrans("", "", " ,\u00a0\u2009'")


class PhoneField(TypedEdit):
    """`phone()` is what was typed without spaces and dashes; check it with `frontdesk.identifiers.phone`."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText("138 0017 6217")
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.editingFinished.connect(self._on_finished)
        if name:
            set_names(self, name)

    def phone(self) -> str:
        """The digits (and a leading +) as typed."""
        return self.text().replace(" ", "").replace("-", "").strip()

    def set_phone(self, stored: str) -> None:
        """Show a stored number in groups."""
        self.setText(formats.phone(stored))

    def _on_finished(self) -> None:
        bare = self.phone()
        grouped = formats.phone(bare)
        if grouped not in (bare, self.text()):
            self.setText(grouped)


class NumberField(TypedEdit):
    """A whole number with thousands separators and a unit at the right, such as `42,186 km`.

    `value()` is None when empty or not a number (`is_number()` tells which); `value_changed` follows typing.
    """

    value_changed = Signal(object)

    def __init__(self, unit: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._unit = unit
        self._show_unit()
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(lambda _text: self.value_changed.emit(self.value()))
        if name:
            set_names(self, name)

    def value(self) -> int | None:
        """The number typed, None without one."""
        digits = self._bare()
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 12 else None

    def is_number(self) -> bool:
        """False when something stands here that cannot be read as a whole number."""
        return self.is_empty() or self.value() is not None

    def set_value(self, value: int | None) -> None:
        """Show a number; None empties the field."""
        self.setText("" if value is None else formats.number(value))

    def set_unit(self, unit: str) -> None:
        """The unit shown at the right, such as km or %."""
        self._unit = unit
        self._show_unit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            area = self.rect().adjusted(0, 0, -12, 0)
            align = Qt.AlignmentFlag.AlignRight
            line(QPainter(self), area, self._unit, theme().font("small"), "ink.tertiary", align)

    def _show_unit(self) -> None:
        room = text_width(theme().font("small"), self._unit) + 8 if self._unit else 0
        self.setTextMargins(0, 0, room, 0)
        self.update()

    def _bare(self) -> str:
        bare = self.text().translate(_NUMBER_NOISE)
        return bare.removesuffix(self._unit) if self._unit else bare

    def _on_finished(self) -> None:
        value = self.value()
        if value is not None and self.text() != formats.number(value):
            self.setText(formats.number(value))


class MoneyField(TypedEdit):
    """An amount with at most two decimals, right-aligned after its currency sign.

    `amount()` is None when empty or not an amount (`is_amount()` tells which).
    """

    amount_changed = Signal(object)

    def __init__(
        self, sign: str = "¥", parent: QWidget | None = None, *, name: str = "", negative: bool = False
    ) -> None:
        super().__init__(parent)
        self._sign = sign
        self._negative = negative
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(text_width(theme().font("body"), sign) + 4, 0, 0, 0)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(lambda _text: self.amount_changed.emit(self.amount()))
        if name:
            set_names(self, name)

    def amount(self) -> Decimal | None:
        """The amount typed, None without one; more than two decimals are no amount."""
        bare = self.text().translate(_NUMBER_NOISE).replace(self._sign, "").replace("￥", "")
        bare = bare.replace(formats.MINUS, "-")
        if not bare or "e" in bare.lower() or len(bare) > 15 or not bare.isascii():
            return None
        try:
            amount = Decimal(bare)
        except InvalidOperation:
            return None
        exponent = amount.as_tuple().exponent
        if not isinstance(exponent, int) or exponent < -2 or (amount < 0 and not self._negative):
            return None
        return amount.quantize(Decimal("0.01"))

    def is_amount(self) -> bool:
        """False when something stands here that cannot be read as an amount."""
        return self.is_empty() or self.amount() is not None

    def set_amount(self, amount: Decimal | None) -> None:
        """Show an amount; None empties the field."""
        self.setText("" if amount is None else _written(amount))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = QRect(12, 0, 40, self.height())
        line(QPainter(self), area, self._sign, theme().font("body"), "ink.tertiary")

    def _on_finished(self) -> None:
        amount = self.amount()
        if amount is not None and self.text() != _written(amount):
            self.setText(_written(amount))


def _written(amount: Decimal) -> str:
    return f"{formats.MINUS if amount < 0 else ''}{abs(amount):,.2f}"
