"""One priced line of a job: labour, part, sublet or fee, its quantity, price and payer. Saved as it is changed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.terms import LineKind, PayType
from frontdesk.work_orders.sheet import LineRow
from ui.shared.buttons import IconButton
from ui.shared.card_list import RowCard
from ui.shared.labels import ElidedLabel, label
from ui.shared.segmented import Choice, Segmented
from ui.shared.value_fields import MoneyField
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.free_line import DecimalField
from ui.work_orders.shown import Shown, line_name

PAYERS = (PayType.CUSTOMER, PayType.WARRANTY, PayType.INTERNAL, PayType.INSURANCE, PayType.GOODWILL)


def payer_choices(current: PayType) -> list[Choice]:
    """The usual payers, and the present one when it is none of them."""
    kinds = PAYERS if current in PAYERS else (*PAYERS, current)
    return [Choice(kind, wording.payer(kind)) for kind in kinds]


class PricedLine(Retranslating, RowCard):
    """Signals carry the line's id; a value that cannot be read stays as typed, with the one that still counts."""

    quantity_given = Signal(int, object)
    price_given = Signal(int, object)
    payer_given = Signal(int, object)
    removal_wished = Signal(int)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self._row: LineRow | None = None
        self._name = ElidedLabel(type_="strong")
        self._below = ElidedLabel(type_="caption", tone="muted")
        self._amount = label(type_="strong")
        self.quantity = DecimalField()
        self.quantity.setFixedWidth(64)
        self._times = label("×", tone="muted")
        self.price = MoneyField(shown.sign)
        self.price.setFixedWidth(116)
        self._problem = label(type_="caption", tone="danger", wrap=True)
        self._problem.hide()
        self.payer = Segmented(small=True, name="line_payer")
        self.remove_button = IconButton("x")
        self.quantity.editingFinished.connect(self._on_quantity_finished)
        self.price.editingFinished.connect(self._on_price_finished)
        self.payer.chosen.connect(self._on_payer_chosen)
        self.remove_button.clicked.connect(lambda: self.removal_wished.emit(self.row().line_id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._below)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        for widget in (self.quantity, self._times, self.price, self.remove_button):
            top.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.addWidget(self.payer)
        bottom.addStretch(1)
        bottom.addWidget(self._amount)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._problem)
        column.addLayout(bottom)

    def row(self) -> LineRow:
        """The line shown."""
        assert self._row is not None
        return self._row

    def set_row(self, row: LineRow) -> None:
        self._row = row
        for part, widget in (
            ("quantity", self.quantity), ("price", self.price), ("remove", self.remove_button),
        ):  # fmt: skip
            set_names(widget, f"line_{row.line_id}_{part}")
        self.payer.set_name(f"line_{row.line_id}_payer")
        self.retranslate()

    def retranslate(self) -> None:
        row = self._row
        if row is None:
            return
        name = line_name(row)
        self._name.setText(name)
        parts = [wording.line_kind(row.kind), row.code]
        if row.kind == LineKind.PART and row.part_origin is not None:
            parts.append(wording.part_origin(row.part_origin))
        self._below.setText(" · ".join(part for part in parts if part))
        if not self.quantity.isModified():
            self.quantity.set_value(row.quantity)
        if not self.price.isModified():
            self.price.set_amount(row.unit_price)
        if not self._problem.isHidden():
            self._show_problem()
        self._amount.setText(self._shown.money(row.amount, free=True))
        self.payer.set_choices(payer_choices(row.pay_type))
        self.payer.set_value(row.pay_type)
        self.quantity.setAccessibleName(self.tr("Quantity: {name}").format(name=name))
        self.price.setAccessibleName(self.tr("Price each: {name}").format(name=name))
        self.payer.setAccessibleName(self.tr("Who pays: {name}").format(name=name))
        self.remove_button.set_spoken(self.tr("Remove {name}").format(name=name))

    def _on_quantity_finished(self) -> None:
        value = self.quantity.value()
        if value is not None:
            self.quantity.setModified(False)
            if value != self.row().quantity:
                self.quantity_given.emit(self.row().line_id, value)
        self._show_problem()

    def _on_price_finished(self) -> None:
        value: Decimal | None = self.price.amount()
        if value is not None:
            self.price.setModified(False)
            if value != self.row().unit_price:
                self.price_given.emit(self.row().line_id, value)
        self._show_problem()

    def _show_problem(self) -> None:
        """What cannot be read is said, and what counts until it can."""
        row, kept = self.row(), ""
        if self.quantity.isModified() and self.quantity.value() is None:
            kept = f"{row.quantity.normalize():f}"
        elif self.price.isModified() and self.price.amount() is None:
            kept = self._shown.money(row.unit_price)
        self._problem.setText(self.tr("This cannot be read; {value} still counts.").format(value=kept))
        self._problem.setVisible(bool(kept))

    def _on_payer_chosen(self, value: object) -> None:
        self.payer_given.emit(self.row().line_id, value)
