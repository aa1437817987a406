"""The fields of a car, checked as you leave them. A warning never blocks."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.customers.values import VehicleValues
from frontdesk.errors import ValueRefused
from frontdesk.identifiers.plate import classify_plate
from frontdesk.identifiers.vin import check_vin, suggest_brand
from frontdesk.terms import BodyType, Energy
from ui.customers.check_words import plate_message, vin_message
from ui.customers.term_words import body_type_word, energy_word
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.language import current_language
from ui.shared.plate_field import PlateField
from ui.shared.problems import problem_text
from ui.shared.segmented import Choice, Segmented
from ui.shared.time_fields import DateField
from ui.shared.typed_edit import TypedEdit
from ui.shared.value_fields import NumberField
from ui.shared.words import Retranslating


class VehicleFields(Retranslating, QWidget):
    """`values()` for the use cases, `plain()` and `set_plain()` for a draft; `touched` on every change."""

    touched = Signal()

    def __init__(self, today: dt.date, *, home_province: str = "沪", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warranty: tuple[dt.date | None, dt.date | None] = (None, None)
        self.plate = PlateField(home_province or "沪", name="vehicle_plate")
        self.plate_reason = QLineEdit()
        self.vin, self.engine_number = TypedEdit(upper=True), TypedEdit(upper=True)
        self.brand, self.model, self.colour = QLineEdit(), QLineEdit(), QLineEdit()
        self.model_year = NumberField()
        self.registered_on = DateField(today)
        self.energy = Segmented(small=True, name="vehicle_energy")
        self.body_type = Segmented(small=True, name="vehicle_body_type")
        self.take_offer = KeyHintButton(kind="tertiary", name="vehicle_vin_offer")
        self.take_offer.hide()
        self.fields = {
            "plate": Field("", self.plate, name="vehicle_plate", keeps_room=True),
            "plate_reason": Field("", self.plate_reason, name="vehicle_plate_reason"),
            "vin": Field("", self.vin, name="vehicle_vin", keeps_room=True),
            "engine_number": Field("", self.engine_number, name="vehicle_engine_number"),
            "brand": Field("", self.brand, name="vehicle_brand"),
            "model": Field("", self.model, name="vehicle_model"),
            "colour": Field("", self.colour, name="vehicle_colour"),
            "model_year": Field("", self.model_year, name="vehicle_model_year", keeps_room=True),
            "registered_on": Field("", self.registered_on, name="vehicle_registered_on", keeps_room=True),
            "energy": Field("", self.energy, name="vehicle_energy"),
            "body_type": Field("", self.body_type, name="vehicle_body_type"),
        }
        self.fields["plate_reason"].hide()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_values(VehicleValues())

    def values(self) -> VehicleValues:
        """What stands in the fields."""
        energy, body_type = self.energy.value(), self.body_type.value()
        assert isinstance(energy, Energy)
        assert isinstance(body_type, BodyType)
        return VehicleValues(
            plate=self.plate.text(),
            plate_reason=self.plate_reason.text(),
            vin=self.vin.text(),
            brand=self.brand.text(),
            model=self.model.text(),
            model_year=self.model_year.value(),
            colour=self.colour.text(),
            body_type=body_type,
            energy=energy,
            registered_on=self.registered_on.date(),
            warranty_until=self._warranty[0],
            battery_warranty_until=self._warranty[1],
            engine_number=self.engine_number.text(),
        )

    def set_values(self, values: VehicleValues) -> None:
        """Show a car."""
        self._warranty = (values.warranty_until, values.battery_warranty_until)
        self.plate.set_plate(values.plate)
        for name, edit in self._texts().items():
            edit.setText(getattr(values, name))
        self.model_year.setText("" if values.model_year is None else str(values.model_year))
        self.registered_on.set_date(values.registered_on)
        self.energy.set_value(values.energy)
        self.body_type.set_value(values.body_type)
        self.fields["plate_reason"].setVisible(bool(values.plate_reason))

    def check_readable(self) -> None:
        """Say beside each field what cannot be read in it. Raises ValueRefused for the first of them."""
        unreadable = self._unreadable()
        for name in unreadable:
            self.fields[name].set_message(problem_text(ValueRefused(name, "unreadable")))
        if unreadable:
            raise ValueRefused(unreadable[0], "unreadable")

    def is_empty(self) -> bool:
        """Nothing that makes a car was typed."""
        return not any(edit.text().strip() for edit in (self.plate.edit, self.vin, self.brand, self.model))

    def plain(self) -> dict[str, Any]:
        """What stands in the fields, for a draft."""
        return {
            **{name: edit.text() for name, edit in self._texts().items()},
            "plate": self.plate.text(),
            "model_year": self.model_year.text(),
            "registered_on": self.registered_on.typed(),
            "energy": self.energy.value(),
            "body_type": self.body_type.value(),
        }

    def set_plain(self, plain: dict[str, Any]) -> None:
        """Show what a draft kept."""
        for name, edit in self._texts().items():
            edit.setText(plain.get(name, ""))
        self.plate.edit.setText(plain["plate"])
        self.model_year.setText(plain["model_year"])
        self.registered_on.set_typed(plain["registered_on"])
        self.energy.set_value(Energy(plain["energy"]))
        self.body_type.set_value(BodyType(plain["body_type"]))
        self._show_checks()

    def retranslate(self) -> None:
        words = {
            "plate": self.tr("Plate"),
            "plate_reason": self.tr("Why this plate"),
            "vin": self.tr("VIN"),
            "brand": self.tr("Brand"),
            "model": self.tr("Model"),
            "colour": self.tr("Colour"),
            "engine_number": self.tr("Engine number"),
            "model_year": self.tr("Model year"),
            "registered_on": self.tr("First registration"),
            "energy": self.tr("Energy"),
            "body_type": self.tr("Body"),
        }
        for name, word in words.items():
            self.fields[name].set_label(word)
        self.plate_reason.setPlaceholderText(self.tr("Temporary plate, foreign car"))
        self._show_offer()
        self.energy.set_choices([Choice(one, energy_word(one)) for one in Energy])
        self.body_type.set_choices([Choice(one, body_type_word(one)) for one in BodyType])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        for row, names in enumerate(
            (("plate", "vin"), ("plate_reason", "offer"), ("brand", "model"), ("colour", "model_year"))
        ):
            for column, name in enumerate(names):
                grid.addWidget(self.fields.get(name, self.take_offer), row, column, top)
        for row, name in enumerate(("energy", "body_type"), 4):
            grid.addWidget(self.fields[name], row, 0, 1, 2, top)
        for column, name in enumerate(("registered_on", "engine_number")):
            grid.addWidget(self.fields[name], 6, column, top)
        grid.setRowStretch(7, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        for edit in (*self._texts().values(), self.model_year, self.registered_on):
            edit.textEdited.connect(self.touched)
        self.plate.changed.connect(self.touched)
        self.plate.edit.editingFinished.connect(self._on_plate_finished)
        self.vin.editingFinished.connect(self._on_vin_finished)
        self.model_year.editingFinished.connect(self._show_readable)
        self.registered_on.editingFinished.connect(self._show_readable)
        self.take_offer.clicked.connect(self._on_take_offer_clicked)
        for segmented in (self.energy, self.body_type):
            segmented.chosen.connect(self.touched)

    def _texts(self) -> dict[str, QLineEdit]:
        return {
            "plate_reason": self.plate_reason,
            "vin": self.vin,
            "brand": self.brand,
            "model": self.model,
            "colour": self.colour,
            "engine_number": self.engine_number,
        }

    def _unreadable(self) -> list[str]:
        """Fields in which something stands that is no year or no date."""
        is_read = {
            "model_year": self.model_year.is_number(),
            "registered_on": not self.registered_on.text().strip() or self.registered_on.date() is not None,
        }
        return [name for name, read in is_read.items() if not read]

    def _show_readable(self) -> None:
        """What cannot be read is said on leaving the field; once it can, that goes."""
        unreadable = self._unreadable()
        for name in ("model_year", "registered_on"):
            refusal = ValueRefused(name, "unreadable")
            if name in unreadable:
                self.fields[name].set_message(problem_text(refusal))
            elif self.fields[name].message() == problem_text(refusal):
                self.fields[name].clear_message()

    def _show_checks(self) -> None:
        message, kind = plate_message(self.plate.text())
        self.fields["plate"].set_message(message, kind)
        self.fields["plate_reason"].setVisible(bool(message) or bool(self.plate_reason.text()))
        self.fields["vin"].set_message(*vin_message(self.vin.text()))
        self._show_readable()
        self._show_offer()

    def _on_plate_finished(self) -> None:
        self._show_checks()
        if classify_plate(self.plate.text()).is_new_energy and self.energy.value() == Energy.PETROL:
            self.energy.set_value(Energy.ELECTRIC)

    def _on_vin_finished(self) -> None:
        self._show_checks()
        brand = suggest_brand(self.vin.text())
        if brand is not None and not self.brand.text().strip():
            self.brand.setText(brand[0] if current_language() == "zh" else brand[1])

    def _show_offer(self) -> None:
        offer = check_vin(self.vin.text()).offer
        self.take_offer.setText(self.tr("Take {vin}").format(vin=offer))
        self.take_offer.setVisible(bool(offer))

    def _on_take_offer_clicked(self) -> None:
        self.vin.setText(check_vin(self.vin.text()).offer)
        self._on_vin_finished()
        self.touched.emit()
