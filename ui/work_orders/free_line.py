"""A line that is not on the menu: what is done and why, labour by hours or amount, one part to begin with."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.terms import LineKind, PartOrigin
from frontdesk.work_orders.job_making import LineInput
from ui.shared.field import Field
from ui.shared.segmented import Choice, Segmented
from ui.shared.typed_edit import TypedEdit
from ui.shared.value_fields import MoneyField, NumberField
from ui.shared.words import Retranslating


class DecimalField(TypedEdit):
    """A quantity or number of hours with decimals; `value()` is None when empty or unreadable."""

    def value(self) -> Decimal | None:
        """The number typed."""
        text = self.text().strip().replace(",", ".")
        if not text or len(text) > 9 or "e" in text.lower():
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            return None
        return number if number.is_finite() else None

    def set_value(self, value: Decimal | None) -> None:
        """Show a number without needless zeros."""
        self.setText("" if value is None else f"{value.normalize():f}")


class FreeLine(Retranslating, QWidget):
    """`values()` and `set_values()` for the draft; `given()` is what the use case takes."""

    touched = Signal()
    submitted = Signal()
    """Enter was pressed in a field."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self.title = QLineEdit()
        self.title_field = Field("", self.title, required=True, name="free_title")
        self.reason = QLineEdit()
        self.reason_field = Field("", self.reason, name="free_reason")
        self.basis = Segmented(name="free_basis")
        self.hours = DecimalField()
        self.hours_field = Field("", self.hours, name="free_hours")
        self.amount = MoneyField(sign)
        self.amount_field = Field("", self.amount, name="free_amount")
        self.minutes = NumberField("min")
        self.minutes_field = Field("", self.minutes, name="free_minutes")
        self.part = QLineEdit()
        self.part_field = Field("", self.part, name="free_part")
        self.quantity = DecimalField()
        self.quantity_field = Field("", self.quantity, name="free_quantity")
        self.price = MoneyField(sign)
        self.price_field = Field("", self.price, name="free_price")
        work = QHBoxLayout()
        work.setSpacing(12)
        for field in (self.hours_field, self.amount_field, self.minutes_field):
            work.addWidget(field, 1)
        part = QHBoxLayout()
        part.setSpacing(12)
        part.addWidget(self.part_field, 3)
        part.addWidget(self.quantity_field, 1)
        part.addWidget(self.price_field, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title_field)
        column.addWidget(self.reason_field)
        column.addWidget(self.basis)
        column.addLayout(work)
        column.addLayout(part)
        for editor in self._editors().values():
            editor.textChanged.connect(self.touched)
            editor.returnPressed.connect(self.submitted)
        self.basis.chosen.connect(self._on_basis_chosen)
        self.retranslate()
        self.basis.set_value("hours")
        self._show_basis()
        self.setFocusProxy(self.title)

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {"basis": self.basis.value(), **{name: field.text() for name, field in self._editors().items()}}

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the fields from a draft."""
        for name, editor in self._editors().items():
            editor.setText(str(values.get(name, "")))
        self.basis.set_value(values.get("basis") or "hours")
        self._show_basis()

    def is_empty(self) -> bool:
        """Nothing was typed."""
        return not any(editor.text().strip() for editor in self._editors().values())

    def given(self) -> dict[str, Any]:
        """The arguments of `add_free_job` after the title."""
        by_hours = self.basis.value() == "hours"
        parts: tuple[LineInput, ...] = ()
        if self.part.text().strip():
            name = self.part.text().strip()
            quantity, price = self.quantity.value() or Decimal(1), self.price.amount() or Decimal(0)
            parts = (LineInput(LineKind.PART, name, quantity, price, name, part_origin=PartOrigin.OEM),)
        return {
            "hours": self.hours.value() if by_hours else None,
            "amount": None if by_hours else self.amount.amount(),
            "minutes": self.minutes.value(),
            "reason": self.reason.text(),
            "parts": parts,
        }

    def unreadable(self) -> Field | None:
        """The first field that holds something which cannot be read, with a message under it."""
        checks = (
            (self.hours_field, self.hours.is_empty() or self.hours.value() is not None),
            (self.amount_field, self.amount.is_amount()),
            (self.minutes_field, self.minutes.is_number()),
            (self.quantity_field, self.quantity.is_empty() or self.quantity.value() is not None),
            (self.price_field, self.price.is_amount()),
        )
        for field, _readable in checks:
            field.clear_message()
        for field, readable in checks:
            if not readable:
                field.set_message(self.tr("Not a number"), "error")
                return field
        return None

    def retranslate(self) -> None:
        self.title_field.set_label(self.tr("What is done"))
        self.reason_field.set_label(self.tr("Why"))
        self.basis.setAccessibleName(self.tr("How labour is priced"))
        self.basis.set_choices(
            [Choice("hours", self.tr("By hours")), Choice("amount", self.tr("Fixed amount"))]
        )
        self.hours_field.set_label(self.tr("Hours"))
        self.amount_field.set_label(self.tr("Labour amount"))
        self.minutes_field.set_label(self.tr("Time needed"))
        self.part_field.set_label(self.tr("Part"))
        self.quantity_field.set_label(self.tr("Quantity"))
        self.price_field.set_label(self.tr("Price each"))
        self.minutes.set_unit(self.tr("min"))

    def _editors(self) -> dict[str, QLineEdit]:
        return {
            "title": self.title,
            "reason": self.reason,
            "hours": self.hours,
            "amount": self.amount,
            "minutes": self.minutes,
            "part": self.part,
            "quantity": self.quantity,
            "price": self.price,
        }

    def _on_basis_chosen(self, _value: object) -> None:
        self._show_basis()
        self.touched.emit()

    def _show_basis(self) -> None:
        by_hours = self.basis.value() == "hours"
        self.hours_field.setVisible(by_hours)
        self.amount_field.setVisible(not by_hours)
