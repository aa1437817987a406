"""The customer card over any screen: complaints in full, what the customer likes, who is who around the cars."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.customers.card import CustomerCard, PreferenceRow, customer_card
from frontdesk.customers.parties import CarParties, cars_and_parties, end_preference, resume_preference
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.person_name import PersonName
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PartyRole
from ui.customers.card_parts import CarPart, ComplaintPart, PreferencePart
from ui.customers.customer_form import CustomerForm
from ui.customers.party_form import PartyForm
from ui.reception.check_in.forms import PreferenceForm
from ui.shared.buttons import KeyHintButton
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.names import named
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast
from ui.shared.words import Retranslating, set_names

_WIDTH, _HEIGHT = 820, 640


class CustomerCardDialog(Retranslating, QDialog):
    """Esc closes it; what is changed in it is kept at once."""

    def __init__(self, desk: Desk, customer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "customer_card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._desk, self._customer_id = desk, customer_id
        self._name, self._facts = label(type_="h1"), label(tone="secondary", wrap=True)
        self.change_button = KeyHintButton(icon="pen", name="card_change")
        self._titles = {part: label(type_="title") for part in ("complaints", "preferences", "cars")}
        self._parts = {part: QVBoxLayout() for part in self._titles}
        self._nothing = label(tone="muted")
        self.add_button = KeyHintButton(
            kind="tertiary", icon="plus", key=key("new_line"), name="card_add_preference"
        )
        self.close_button = KeyHintButton(name="card_close")
        self.close_button.set_key_hint("Esc")
        self._lay_out()
        self.change_button.clicked.connect(self._on_change_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.close_button.clicked.connect(self.reject)
        self.reload()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Show the card as it stands now."""
        self._card = customer_card(self._desk, customer_id=self._customer_id)
        self._cars = cars_and_parties(self._desk, self._customer_id)
        self.retranslate()

    def retranslate(self) -> None:
        card, may_change = self._card, self._desk.may(Permission.CHANGE_CUSTOMERS)
        assert card.customer is not None
        name = named(PersonName.of(card.customer.values))
        self.setWindowTitle(name)
        self._name.setText(name)
        self._facts.setText(" · ".join(part for part in self._facts_of(card) if part))
        self.change_button.setText(self.tr("Change"))
        self.change_button.setAccessibleName(self.tr("Change customer and car"))
        self.add_button.setText(self.tr("Note a preference"))
        self.close_button.setText(self.tr("Close"))
        self._titles["complaints"].setText(self.tr("Complaints"))
        self._titles["preferences"].setText(self.tr("Preferences and wishes"))
        self._titles["cars"].setText(self.tr("Cars, and who is who"))
        self._nothing.setText(self.tr("Nothing noted yet"))
        self._nothing.setVisible(not card.preferences)
        for button in (self.change_button, self.add_button):
            button.setEnabled(may_change)
        self._fill("complaints", [ComplaintPart(row, self._desk.zone) for row in card.complaints])
        likes = [PreferencePart(row, may_end=may_change) for row in card.preferences]
        for part in likes:
            part.end_wished.connect(self._end)
        self._fill("preferences", likes)
        cars = [CarPart(car, may_change=may_change) for car in self._cars]
        for car in cars:
            car.change_wished.connect(self._on_party_change_wished)
        self._fill("cars", cars)
        self._titles["complaints"].setVisible(bool(card.complaints))
        self._titles["cars"].setVisible(bool(self._cars))

    def _facts_of(self, card: CustomerCard) -> tuple[str, ...]:
        assert card.customer is not None
        values, since = card.customer.values, card.customer.since
        return (
            formats.phone(values.phone),
            formats.phone(values.second_phone),
            values.contact_wish,
            self.tr("since {year}").format(year=since.year) if since else "",
            self.tr("%n visits", "", card.customer.visit_count),
        )

    def _fill(self, part: str, widgets: Sequence[QWidget]) -> None:
        layout = self._parts[part]
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            layout.addWidget(widget)

    def _end(self, row: PreferenceRow) -> None:
        if self._try(lambda: end_preference(self._desk, row.id)):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            show_toast(
                self,
                self.tr("No longer: {words}").format(words=row.words),
                undo=lambda: self._try(lambda: resume_preference(self._desk, row.id)),
            )

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (FrontDeskError, StorageTrouble) as problem:
            show_toast(self, problem_text(problem), error=True)
            return False
        self.reload()
        return True

    def _on_add_clicked(self) -> None:
        self._open(PreferenceForm(self._desk, self._customer_id, self))

    def _on_change_clicked(self) -> None:
        self._open(CustomerForm(self._desk, self, customer_id=self._customer_id))

    def _on_party_change_wished(self, car: CarParties, role: PartyRole) -> None:
        self._open(PartyForm(self._desk, car, role, self))

    def _open(self, form: QDialog) -> None:
        form.accepted.connect(self.reload)
        form.open()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._facts)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("scrolled")
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 12, 0)
        body.setSpacing(8)
        for part, title in self._titles.items():
            if part == "preferences":
                row = QHBoxLayout()
                row.addWidget(title, 1)
                row.addWidget(self.add_button)
                body.addLayout(row)
                body.addWidget(self._nothing)
            else:
                body.addWidget(title)
            self._parts[part].setSpacing(8)
            body.addLayout(self._parts[part])
            body.addSpacing(8)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("card_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
