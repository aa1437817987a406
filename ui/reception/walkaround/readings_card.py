"""Odometer, fuel and charge as the instruments show them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from frontdesk import formats
from frontdesk.reception import walkaround_rules as rules
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.terms import Energy
from ui.reception.walkaround.level_gauge import UNKNOWN, LevelGauge
from ui.reception.walkaround.typed import is_typed, settle, watch
from ui.reception.walkaround.unreadable_line import say, unreadable_line
from ui.shared.card import Card
from ui.shared.labels import label
from ui.shared.theme import theme
from ui.shared.value_fields import NumberField
from ui.shared.words import Retranslating


@dataclass(frozen=True)
class Readings:
    odometer_km: int | None
    fuel_eighths: int | None
    soc_percent: int | None
    range_km: int | None


class ReadingsCard(Retranslating, Card):
    """`entered` when a reading was settled; what the car does not have is not asked."""

    entered = Signal(object)
    typed = Signal()
    unreadable = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="readings_card")
        self._energy = Energy.PETROL
        self._last_km: int | None = None
        self.odometer = NumberField("km", name="odometer")
        self.odometer.setFont(theme().font("h2"))
        self._fuel = LevelGauge(8, 8, ("E", "F"), name="fuel_gauge")
        self._fuel_text = label(type_="title")
        self._charge = LevelGauge(100, 10, ("0", "100%"), name="charge_gauge")
        self.soc = NumberField("%", name="soc_percent")
        self.range = NumberField("km", name="range_km")
        for small in (self.soc, self.range):
            small.setProperty("role", "inline")
            small.setFixedSize(90, 24)
            small.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.soc.setProperty("strong", True)
        column = self.padded(spacing=6)
        column.addWidget(self.odometer)
        self._fuel_row, self._charge_row = QWidget(), QWidget()
        fuel = QHBoxLayout(self._fuel_row)
        fuel.setContentsMargins(0, 0, 0, 0)
        fuel.addWidget(self._fuel)
        fuel.addStretch(1)
        fuel.addWidget(self._fuel_text)
        charge = QGridLayout(self._charge_row)
        charge.setContentsMargins(0, 0, 0, 0)
        charge.setVerticalSpacing(0)
        charge.addWidget(self._charge, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        charge.setColumnStretch(1, 1)
        charge.addWidget(self.soc, 0, 2)
        charge.addWidget(self.range, 1, 2)
        column.addWidget(self._fuel_row)
        column.addWidget(self._charge_row)
        self.unreadable_line = unreadable_line()
        self.body.addWidget(self.unreadable_line)
        for edit in (self.odometer, self.soc, self.range):
            edit.editingFinished.connect(self._on_edit_finished)
            watch(edit, self.typed.emit)
        self._fuel.valueChanged.connect(self._tell)
        self._charge.valueChanged.connect(self._on_charge_changed)
        self.retranslate()

    def set_sheet(self, sheet: WalkaroundSheet) -> None:
        """Show the readings; what is being typed stays."""
        self._energy, self._last_km = sheet.energy, sheet.last_odometer_km
        self._fuel_row.setVisible(rules.burns_fuel(sheet.energy))
        self._charge_row.setVisible(rules.has_plug(sheet.energy))
        for edit, value in (
            (self.odometer, sheet.odometer_km),
            (self.soc, sheet.soc_percent),
            (self.range, sheet.range_km),
        ):
            if not is_typed(edit):
                edit.set_value(value)
        if not any(is_typed(edit) for edit in (self.odometer, self.soc, self.range)):
            say(self.unreadable_line, "")
        self._fuel.set_level(sheet.fuel_eighths)
        self._charge.set_level(sheet.soc_percent)
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        for edit in (self.odometer, self.soc, self.range):
            edit.setReadOnly(locked)
        for gauge in (self._fuel, self._charge):
            gauge.setEnabled(not locked)

    def values(self) -> Readings:
        """What stands here, typed or shown."""
        return Readings(self.odometer.value(), self._fuel.level(), self.soc.value(), self.range.value())

    def retranslate(self) -> None:
        if self._energy is Energy.ELECTRIC:
            self.set_title(self.tr("Odometer and charge"))
        elif rules.has_plug(self._energy):
            self.set_title(self.tr("Odometer, fuel, charge"))
        else:
            self.set_title(self.tr("Odometer and fuel"))
        self.odometer.setAccessibleName(self.tr("Odometer in km"))
        self.odometer.setPlaceholderText(self.tr("Odometer"))
        self._fuel.setAccessibleName(self.tr("Fuel in eighths"))
        self._charge.setAccessibleName(self.tr("Charge in percent"))
        self.soc.setAccessibleName(self.tr("Charge in percent"))
        self.range.setAccessibleName(self.tr("Range in km"))
        self.soc.setPlaceholderText("—")
        self.range.setPlaceholderText(self.tr("Range"))
        level = self._fuel.level()
        self._fuel_text.setText("—" if level is None else f"{level}/8")
        self.odometer.set_unit(self._odometer_unit())
        self.set_note(
            "" if self._last_km is None else self.tr("last {km}").format(km=formats.number(self._last_km))
        )

    def _odometer_unit(self) -> str:
        km = self.odometer.value()
        if km is None or self._last_km is None:
            return "km"
        driven = km - self._last_km
        return f"km  {'+' if driven >= 0 else ''}{formats.number(driven)}"

    def _on_charge_changed(self, level: int) -> None:
        if level != UNKNOWN:
            self.soc.set_value(level)
        self._tell()

    def _on_edit_finished(self) -> None:
        edits = (self.odometer, self.soc, self.range)
        if not any(is_typed(edit) for edit in edits):
            return
        for edit in edits:
            if not edit.is_number():
                self.unreadable.emit(edit.accessibleName())
                return
        self._tell()

    def _tell(self) -> None:
        say(self.unreadable_line, "")
        self.entered.emit(self.values())

    def accepted(self) -> None:
        """The readings were kept: nothing is being typed any more."""
        settle(self.odometer, self.soc, self.range)
