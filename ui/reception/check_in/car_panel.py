"""The car: what it is, what to tell about it today, what the customer says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.customers.card import VehicleFacts
from frontdesk.customers.tell_items import TellItem
from frontdesk.desk import Desk
from ui.customers.term_words import energy_word
from ui.reception.check_in.car_picture import CarPicture
from ui.reception.check_in.facts import empty
from ui.reception.check_in.sized_list import SizedList
from ui.reception.check_in.tell_row import ROW_PX, TellRow
from ui.reception.check_in.wording import joined, until
from ui.reception.check_in.words_panel import WordsPanel
from ui.shared.card_list import RowCard
from ui.shared.chips import Chip, CountBadge, Tone
from ui.shared.labels import ElidedLabel, label, rule
from ui.shared.plate import PlateLabel
from ui.shared.words import Retranslating


class CarPanel(Retranslating, QFrame):
    """The words of the visit are in `words`; `added` and `other_answer_wished` carry a `TellItem`."""

    added = Signal(object)
    other_answer_wished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._vehicle: VehicleFacts | None = None
        self._tell: tuple[TellItem, ...] = ()
        self._currency, self._may_answer = "", False
        self._picture = CarPicture()
        self._plate = PlateLabel()
        self._model = ElidedLabel(type_="title")
        self._lines = (ElidedLabel(type_="small", tone="secondary"), ElidedLabel(type_="small", tone="secondary"))
        self._chips = QHBoxLayout()
        self._tell_title = label(type_="title")
        self._tell_count = CountBadge(tone="warn")
        self._tell_note = label(type_="small", tone="muted")
        self._nothing = label(type_="small", tone="muted")
        self.list = SizedList(lambda item: item.key, self._make_row, name="tell_list", row_px=ROW_PX, least=1)
        self.words = WordsPanel(desk)
        self._lay_out()
        self.retranslate()

    def set_car(self, plate: str, is_new_energy: bool, vehicle: VehicleFacts | None) -> None:
        """Show a car; None when only its plate is known."""
        self._vehicle = vehicle
        self._plate.set_plate(plate, is_new_energy)
        self._picture.setVisible(vehicle is not None)
        if vehicle is not None:
            self._picture.set_body_type(vehicle.values.body_type)
        self._show_car()

    def set_tell(self, items: tuple[TellItem, ...], currency: str, *, may_answer: bool) -> None:
        """Show what to tell; answers belong to a visit."""
        self._tell, self._currency, self._may_answer = items, currency, may_answer
        self.list.set_rows(items)
        for card in self.list.cards():
            if isinstance(card, TellRow):
                card.set_may_answer(may_answer)
        self._tell_count.set_count(sum(item.answer is None and not item.booked for item in items))
        self._nothing.setVisible(not items)

    def retranslate(self) -> None:
        self._tell_title.setText(self.tr("To tell the customer today"))
        self._tell_note.setText(self.tr("Explain each, record each answer"))
        self._nothing.setText(self.tr("No recall, nothing due, nothing put off"))
        self._show_car()

    def _show_car(self) -> None:
        empty(self._chips)
        vehicle = self._vehicle
        if vehicle is None:
            self._model.setText(self.tr("Car unknown"))
            for line in self._lines:
                line.setText("")
            return
        values = vehicle.values
        name = f"{values.brand} {values.model}".strip() or self.tr("Model unknown")
        year = self.tr("{year} model").format(year=values.model_year) if values.model_year else ""
        self._model.setText(joined(name, year))
        vin = f"VIN {values.vin}" if values.vin else ""
        self._lines[0].setText(joined(vin, values.colour, energy_word(values.energy)))
        registered = values.registered_on.strftime("%Y-%m") if values.registered_on else ""
        on_road = self.tr("registered {month}").format(month=registered) if registered else ""
        km = formats.km(vehicle.last_odometer_km) if vehicle.last_odometer_km is not None else ""
        self._lines[1].setText(joined(on_road, self.tr("last {km}").format(km=km) if km else ""))
        for day, running, ended in (
            (values.warranty_until, self.tr("Warranty to {day}"), self.tr("Warranty expired {day}")),
            (
                values.battery_warranty_until,
                self.tr("Battery to {day}"),
                self.tr("Battery warranty expired {day}"),
            ),
        ):
            if day is not None:
                runs = day >= self._desk.today()
                tone: Tone = "ok" if runs else "neutral"
                self._chips.addWidget(Chip((running if runs else ended).format(day=until(day)), tone=tone))
        self._chips.addStretch(1)

    def _make_row(self) -> RowCard:
        row = TellRow(self._currency)
        row.set_may_answer(self._may_answer)
        row.added.connect(self.added)
        row.other_answer_wished.connect(self.other_answer_wished)
        return row

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._plate)
        title.addWidget(self._model, 1)
        self._chips.setSpacing(6)
        facts = QVBoxLayout()
        facts.setSpacing(3)
        facts.addStretch(1)
        facts.addLayout(title)
        for line in self._lines:
            facts.addWidget(line)
        facts.addLayout(self._chips)
        facts.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(20)
        head.addWidget(self._picture)
        head.addLayout(facts, 1)
        tell = QWidget()
        tell.setFixedHeight(44)
        tells = QHBoxLayout(tell)
        tells.setContentsMargins(16, 0, 16, 0)
        tells.setSpacing(8)
        for widget in (self._tell_title, self._tell_count):
            tells.addWidget(widget)
        tells.addStretch(1)
        tells.addWidget(self._tell_note)
        self._nothing.setContentsMargins(16, 10, 16, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(tell)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(rule())
        column.addWidget(self.words)
        column.addStretch(1)
