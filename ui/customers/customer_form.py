"""A customer and the car, made or changed on the spot; used by check-in, bookings and the search."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.customers.card import CustomerCard, customer_card
from frontdesk.customers.records import (
    add_customer,
    add_customer_with_vehicle,
    add_vehicle,
    change_customer,
    change_vehicle,
)
from frontdesk.customers.values import FieldsChangedMeanwhile
from frontdesk.desk import Desk
from frontdesk.identifiers.phone import check_phone
from frontdesk.shop.dealership import dealership
from frontdesk.shop.unfinished import VISIT_SUBJECT
from ui.customers.customer_fields import CustomerFields
from ui.customers.vehicle_fields import VehicleFields
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import rule
from ui.shared.problems import word_confirmation, word_refusal

_WIDTH = 1000

word_confirmation(
    "plate_or_vin_known",
    lambda _e: QCoreApplication.translate(
        "Problems", "A car with this plate or VIN is there already. Find it instead, or make a second one."
    ),
)
word_refusal(
    "model_year.unreadable",
    lambda _e: QCoreApplication.translate(
        "Problems", "No year can be read here: type one such as 2021, or nothing."
    ),
)
word_refusal(
    "registered_on.unreadable",
    lambda _e: QCoreApplication.translate(
        "Problems", "No date can be read here: type one such as 2021-03-18, or nothing."
    ),
)
word_refusal("name.empty", lambda _e: QCoreApplication.translate("Problems", "A name to call the customer by"))


class CustomerForm(FormDialog):
    """New, unless a customer or car is given. `kept(customer_id, vehicle_id)` after saving; None where there
    is none.

    With a known customer and no car, a car is added to that customer. What is typed is kept as a draft, for a new
    customer together with the visit it is about.
    """

    kept = Signal(object, object)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, customer_id: int | None = None,
        vehicle_id: int | None = None, visit_id: int | None = None, typed: str = "",
    ) -> None:  # fmt: skip
        super().__init__(desk, parent, name="customer_form", width=_WIDTH)
        self._customer_id, self._vehicle_id = customer_id, vehicle_id
        self._versions = (0, 0)
        self.customer = CustomerFields(demo=desk.is_demo)
        self.vehicle = VehicleFields(desk.today(), home_province=dealership(desk).data.home_province)
        self.fields = self.customer.fields | self.vehicle.fields
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(self.customer, 1)
        sides.addWidget(rule(vertical=True))
        sides.addWidget(self.vehicle, 1)
        self.body.addLayout(sides)
        if customer_id is not None or vehicle_id is not None:
            self._show_card(customer_card(desk, customer_id=customer_id, vehicle_id=vehicle_id))
        else:
            self._begin_with(typed)
        self.keep_draft("customer", self._draft_subject(visit_id), is_stored=self._is_change())
        self.customer.touched.connect(self.touched)
        self.vehicle.touched.connect(self.touched)
        self.retranslate()
        self.customer.name.setFocus()

    def save(self, desk: Desk) -> None:
        for field in self.fields.values():
            field.clear_message()
        try:
            self._save(desk)
        except FieldsChangedMeanwhile as race:
            self._show_race(race)
            raise
        self.kept.emit(self._customer_id, self._vehicle_id)

    def values(self) -> dict[str, Any]:
        return {"customer": self.customer.plain(), "vehicle": self.vehicle.plain()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.customer.set_plain(values["customer"])
        self.vehicle.set_plain(values["vehicle"])

    def show_theirs(self, theirs: dict[str, Any]) -> None:
        for name, value in theirs.items():
            if name in self.fields:
                words = self.tr("Somebody saved: {value}").format(value=value or self.tr("nothing"))
                self.fields[name].set_message(words, "warn")

    def retranslate(self) -> None:
        title = self.tr("Customer and car") if self._is_change() else self.tr("New customer")
        self.set_words(title, self.tr("Save"))

    def _draft_subject(self, visit_id: int | None) -> str:
        if self._is_change():
            return f"{self._customer_id or ''}/{self._vehicle_id or ''}"
        return f"{VISIT_SUBJECT}{visit_id}" if visit_id is not None else "new"

    def _is_change(self) -> bool:
        return self._customer_id is not None or self._vehicle_id is not None

    def _save(self, desk: Desk) -> None:
        self.vehicle.check_readable()
        customer, vehicle = self.customer.values(), self.vehicle.values()
        has_car = not self.vehicle.is_empty()
        if self._customer_id is None and self._vehicle_id is None:
            if has_car:
                self._customer_id, self._vehicle_id = add_customer_with_vehicle(desk, customer, vehicle)
            else:
                self._customer_id = add_customer(desk, customer)
            return
        if self._customer_id is not None:
            change_customer(desk, self._customer_id, self._versions[0], customer)
        elif customer.name.strip():
            self._customer_id = add_customer(desk, customer, vehicle_id=self._vehicle_id)
        if self._vehicle_id is not None:
            change_vehicle(desk, self._vehicle_id, self._versions[1], vehicle)
        elif has_car:
            self._vehicle_id = add_vehicle(desk, vehicle, owner_id=self._customer_id)

    def _show_card(self, card: CustomerCard) -> None:
        if card.customer is not None:
            self._customer_id = card.customer.id
            self.customer.set_values(card.customer.values)
        if card.vehicle is not None:
            self.vehicle.set_values(card.vehicle.values)
        self._versions = (
            card.customer.version if card.customer else 0,
            card.vehicle.version if card.vehicle else 0,
        )

    def _begin_with(self, typed: str) -> None:
        """What was searched for in vain goes into the field it fits."""
        typed = typed.strip()
        if any(character.isdigit() for character in typed):
            if check_phone(typed).stored.startswith("+86"):
                self.customer.phone.set_phone(typed)
            else:
                self.vehicle.plate.set_plate(typed)
        else:
            self.customer.name.setText(typed)

    def _show_race(self, race: FieldsChangedMeanwhile) -> None:
        """Show what the other person saved beside each field; saving again takes what stands here."""
        if race.what == "customers":
            self._versions = (race.version, self._versions[1])
        else:
            self._versions = (self._versions[0], race.version)
        self.show_theirs({difference.field: difference.theirs for difference in race.differences})
