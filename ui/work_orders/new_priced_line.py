"""The row that adds a priced line to a job: what kind, its name, quantity, price, and where a part comes from."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.terms import LineKind, PartOrigin
from frontdesk.work_orders.job_making import LineInput
from ui.shared.buttons import KeyHintButton
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.segmented import Choice, Segmented
from ui.shared.value_fields import MoneyField
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.free_line import DecimalField

_ORIGINS = tuple(PartOrigin)


class NewPricedLine(Retranslating, QWidget):
    """`given(LineInput)` when everything is readable; `clear()` once it is on the job."""

    given = Signal(object)

    def __init__(self, sign: str) -> None:
        super().__init__()
        self.kind = Segmented(small=True, name="new_line_kind")
        self.name = QLineEdit()
        self.name_field = Field("", self.name, name="new_line_name")
        self.quantity = DecimalField()
        self.quantity.setText("1")
        self.quantity_field = Field("", self.quantity, name="new_line_quantity")
        self.price = MoneyField(sign)
        self.price_field = Field("", self.price, name="new_line_price")
        self.origin = ChoiceBox()
        self.origin_field = Field("", self.origin, name="new_line_origin")
        self.add_button = KeyHintButton(icon="plus", name="new_line_add")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.name.returnPressed.connect(self.add_button.click)
        self.price.returnPressed.connect(self.add_button.click)
        values = QHBoxLayout()
        values.setSpacing(8)
        values.addWidget(self.name_field, 4)
        values.addWidget(self.quantity_field, 1)
        values.addWidget(self.price_field, 2)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.origin_field)
        below.addStretch(1)
        below.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addLayout(values)
        column.addLayout(below)
        self.kind.chosen.connect(lambda _kind: self._show_origin())
        for origin in _ORIGINS:
            self.origin.addItem("", origin)
        self.retranslate()
        self.kind.set_value(LineKind.PART)
        self._show_origin()

    def texts(self) -> dict[str, QLineEdit]:
        """The fields a person types into."""
        return {"name": self.name, "quantity": self.quantity, "price": self.price}

    def clear(self) -> None:
        """Ready for the next line."""
        self.name.clear()
        self.quantity.setText("1")
        self.price.clear()

    def retranslate(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of line"))
        self.kind.set_choices([Choice(kind, wording.line_kind(kind)) for kind in LineKind])
        self.name_field.set_label(self.tr("Add to this line"))
        self.quantity_field.set_label(self.tr("Quantity"))
        self.price_field.set_label(self.tr("Price each"))
        self.origin_field.set_label(self.tr("Origin of the part"))
        set_names(self.origin.view(), "new_line_origins", self.tr("Origin of the part"))
        for index, origin in enumerate(_ORIGINS):
            self.origin.setItemText(index, wording.part_origin(origin))
        self.add_button.setText(self.tr("Add"))

    def _show_origin(self) -> None:
        self.origin_field.setVisible(self.kind.value() == LineKind.PART)

    def _on_add_clicked(self) -> None:
        name, quantity, price = self.name.text().strip(), self.quantity.value(), self.price.amount()
        self.name_field.set_message("" if name else self.tr("Please say what it is"))
        self.quantity_field.set_message("" if quantity is not None else self.tr("Not a number"))
        readable = self.price.is_amount()
        self.price_field.set_message("" if readable else self.tr("Not an amount"))
        if not name or quantity is None or not readable:
            return
        kind = LineKind(str(self.kind.value()))
        origin = PartOrigin(str(self.origin.currentData())) if kind == LineKind.PART else None
        self.given.emit(
            LineInput(kind, name, quantity, price or Decimal(0), name, part_origin=origin)
        )
