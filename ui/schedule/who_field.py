"""Who is booked: found by the one search field, or made on the spot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.customers.find import FoundRow
from frontdesk.desk import Desk
from frontdesk.schedule.booking_sheet import Who, who
from ui.customers.customer_form import CustomerForm
from ui.customers.search_popup import SearchPopup
from ui.shared.buttons import KeyHintButton
from ui.shared.labels import ElidedLabel, label
from ui.shared.names import named
from ui.shared.plate import PlateLabel
from ui.shared.words import Retranslating, set_names


class WhoField(Retranslating, QWidget):
    """`who()` is None until customer and car are chosen. `changed` fires when somebody was chosen.

    What is typed while it has the focus begins the search.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "booking_who")
        self._desk = desk
        self._who: Who | None = None
        self._plate = PlateLabel()
        self._name, self._facts = label(type_="strong"), ElidedLabel(type_="small", tone="secondary")
        self.find_button = KeyHintButton(icon="search", name="booking_find_customer")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._plate)
        row.addLayout(names, 1)
        row.addWidget(self.find_button)
        self.setFocusProxy(self.find_button)
        self.find_button.clicked.connect(lambda: self.search())
        self.find_button.installEventFilter(self)
        self.retranslate()

    def who(self) -> Who | None:
        """The customer and the car chosen."""
        return self._who

    def set_who(self, chosen: Who | None) -> None:
        """Show who is booked; None asks for somebody."""
        self._who = chosen
        self._plate.setVisible(chosen is not None and bool(chosen.plate))
        if chosen is not None:
            self._plate.set_plate(chosen.plate, chosen.is_new_energy)
        self.retranslate()

    def choose(self, customer_id: int, vehicle_id: int) -> None:
        """Take this customer and car, as if chosen from the search."""
        self.set_who(who(self._desk, customer_id, vehicle_id))
        self.changed.emit()

    def search(self, typed: str = "") -> None:
        """Open the search, beginning with what was typed."""
        popup = SearchPopup(self._desk, self)
        popup.row_chosen.connect(self._on_row_chosen)
        popup.new_customer_requested.connect(lambda typed: self._complete(typed=typed))
        popup.open()
        popup.edit.setText(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text()
            if typed.strip() and typed.isprintable():
                self.search(typed)
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        chosen = self._who
        self.find_button.setText(self.tr("Another") if chosen else self.tr("Find or add"))
        self.find_button.setAccessibleName(self.tr("Find or add the customer"))
        if chosen is None:
            self._name.setText(self.tr("Who is it?"))
            self._facts.setText(self.tr("Plate, phone or name; a new customer is added there too"))
            return
        self._name.setText(named(chosen.customer))
        self._facts.setText(" · ".join(part for part in (formats.phone(chosen.phone), chosen.car) if part))

    def _on_row_chosen(self, row: FoundRow) -> None:
        if row.customer_id is not None and row.vehicle_id is not None:
            self.choose(row.customer_id, row.vehicle_id)
        else:
            self._complete(customer_id=row.customer_id, vehicle_id=row.vehicle_id)

    def _complete(self, *, customer_id: int | None = None, vehicle_id: int | None = None, typed: str = "") -> None:
        form = CustomerForm(self._desk, self.window(), customer_id=customer_id, vehicle_id=vehicle_id, typed=typed)
        form.kept.connect(self._on_form_kept)
        form.open()

    def _on_form_kept(self, customer_id: int | None, vehicle_id: int | None) -> None:
        if customer_id is not None and vehicle_id is not None:
            self.choose(customer_id, vehicle_id)
        elif customer_id is not None or vehicle_id is not None:
            self._complete(customer_id=customer_id, vehicle_id=vehicle_id)
