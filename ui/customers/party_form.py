"""Who plays one part for a car: found by the one search, made on the spot, or nobody."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk import formats
from frontdesk.customers.card import customer_card
from frontdesk.customers.find import FoundRow
from frontdesk.customers.parties import CarParties, set_party
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.terms import PartyRole
from ui.customers.customer_form import CustomerForm
from ui.customers.search_popup import SearchPopup
from ui.customers.term_words import party_word
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.names import named


class PartyForm(FormDialog):
    """One part of one car; who was noted for it stands in the form."""

    def __init__(self, desk: Desk, car: CarParties, role: PartyRole, parent: QWidget) -> None:
        super().__init__(desk, parent, name="party_form")
        self._car, self._role = car, role
        noted = next((party for party in car.parties if party.role == role), None)
        self._customer_id = noted.customer_id if noted else None
        self._who = label(type_="strong", wrap=True)
        self.find_button = KeyHintButton(icon="search", name="party_find")
        self.nobody_button = KeyHintButton(kind="tertiary", name="party_nobody")
        self.note = QLineEdit(noted.note if noted else "")
        self._note = Field("", self.note, name="party_note")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._who, 1)
        row.addWidget(self.nobody_button)
        row.addWidget(self.find_button)
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.retranslate()
        self.keep_draft("party", f"{car.vehicle_id}/{role}")
        self.note.textEdited.connect(self.touched)
        self.find_button.clicked.connect(self.search)
        self.nobody_button.clicked.connect(lambda: self.choose(None))
        self.find_button.setFocus()

    def save(self, desk: Desk) -> None:
        set_party(desk, self._car.vehicle_id, self._role, self._customer_id, note=self.note.text())

    def values(self) -> dict[str, Any]:
        return {"customer": self._customer_id, "note": self.note.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self._customer_id = values["customer"]
        self.note.setText(values["note"])
        self.retranslate()

    def choose(self, customer_id: int | None) -> None:
        """This customer has the part; None: nobody. A note is about a person: it goes with the one before."""
        if customer_id != self._customer_id:
            self.note.clear()
        self._customer_id = customer_id
        self.retranslate()
        self.touched()

    def search(self) -> None:
        """Open the search for somebody."""
        popup = SearchPopup(self.desk, self)
        popup.row_chosen.connect(self._on_row_chosen)
        popup.new_customer_requested.connect(self._on_new_customer_requested)
        popup.open()

    def retranslate(self) -> None:
        part = party_word(self._role)
        self.set_words(
            self.tr("{part} of {plate}").format(part=part, plate=formats.plate_spaced(self._car.plate)),
            self.tr("Save"),
        )
        self._who.setText(self._name())
        self.find_button.setText(self.tr("Another") if self._customer_id else self.tr("Find or add"))
        self.find_button.setAccessibleName(self.tr("Find who it is"))
        self.nobody_button.setText(self.tr("Nobody"))
        self.nobody_button.setVisible(self._customer_id is not None)
        self._note.set_label(self.tr("Note, such as a limit or how they are related"))

    def _name(self) -> str:
        if self._customer_id is None:
            return self.tr("Nobody is noted")
        card = customer_card(self.desk, customer_id=self._customer_id)
        assert card.customer is not None
        values = card.customer.values
        return " · ".join(part for part in (named(PersonName.of(values)), formats.phone(values.phone)) if part)

    def _on_row_chosen(self, row: FoundRow) -> None:
        if row.customer_id is not None:
            self.choose(row.customer_id)

    def _on_new_customer_requested(self, typed: str) -> None:
        form = CustomerForm(self.desk, self, typed=typed)
        form.kept.connect(self._on_customer_kept)
        form.open()

    def _on_customer_kept(self, customer_id: int | None, _vehicle_id: int | None) -> None:
        if customer_id is not None:
            self.choose(customer_id)
