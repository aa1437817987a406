"""Who came: name, earlier complaints, how to reach them, what they like, the last follow-up, other cars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.care.complaints import ComplaintRow
from frontdesk.customers.card import CustomerCard, OtherCar
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.terms import PartyRole, PreferenceKind
from ui.customers.term_words import party_word
from ui.reception.check_in.facts import FactGrid, ScrolledColumn, empty, heading, icon_line
from ui.reception.check_in.wording import joined, quoted
from ui.shared.buttons import IconButton
from ui.shared.header import paint_avatar
from ui.shared.labels import ElidedLabel, label, rule
from ui.shared.language import current_language
from ui.shared.names import named
from ui.shared.plate import paint_plate, plate_height, plate_width
from ui.shared.words import Retranslating, set_names

_ICONS = {
    PreferenceKind.DRINK: "coffee",
    PreferenceKind.CAR: "seat",
    PreferenceKind.OLD_PARTS: "quote",
    PreferenceKind.CONTACT: "phone",
    PreferenceKind.OTHER: "user",
}


class WhoPanel(Retranslating, QFrame):
    """`edit_wished`: change customer and car. `preference_wished`: note what they like.
    `car_wished(vehicle_id)`."""

    edit_wished = Signal()
    card_wished = Signal()
    """The whole card: complaints in full, preferences, who is who around the cars."""
    preference_wished = Signal()
    car_wished = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._card: CustomerCard | None = None
        self._avatar = _Avatar()
        self._name = ElidedLabel(type_="title")
        self._since = label(type_="small", tone="muted", wrap=True)
        self.edit_button = IconButton("pen", name="who_edit")
        self.card_button = IconButton("list", name="who_card")
        self._alert = QFrame()
        self._alert.setProperty("role", "alert")
        self._alert_title = label(type_="strong", tone="danger", wrap=True)
        self._alert_lesson = label(type_="small", wrap=True)
        self._facts = FactGrid()
        self._likes_line, self._likes_head, self._likes_title = rule(), QWidget(), heading()
        self.preference_button = IconButton("plus", name="who_add_preference")
        self.preference_button.setFixedSize(32, 28)
        self._likes, self._rest = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.edit_button.clicked.connect(self.edit_wished)
        self.card_button.clicked.connect(self.card_wished)
        self.preference_button.clicked.connect(self.preference_wished)
        self.retranslate()

    def set_card(self, card: CustomerCard | None) -> None:
        """Show a customer, or that nobody knows them yet."""
        self._card = card
        self.retranslate()

    def retranslate(self) -> None:
        self.edit_button.set_spoken(self.tr("Change customer and car"))
        self.card_button.set_spoken(self.tr("Customer card: complaints, preferences, who is who"))
        self.preference_button.set_spoken(self.tr("Note a preference"))
        self._likes_title.setText(self.tr("Preferences and wishes"))
        customer = self._card.customer if self._card else None
        for widget in (self._likes_line, self._likes_head, self.card_button):
            widget.setVisible(customer is not None)
        if self._card is None or customer is None:
            self._name.setText(self.tr("Customer unknown"))
            self._since.setText(self.tr("Type in customer and car once"))
            self._avatar.set_name("")
            self._alert.hide()
            self._facts.set_facts(())
            empty(self._likes)
            empty(self._rest)
            return
        values = customer.values
        self._name.setText(named(PersonName.of(values)))
        self._avatar.set_name(values.name)
        since = self.tr("since {year}").format(year=customer.since.year) if customer.since else ""
        visits = self.tr("%n visits", "", customer.visit_count)
        self._since.setText(joined(self._role(self._card), since, visits))
        self._show_complaint(self._card.complaints[0] if self._card.complaints else None)
        self._facts.set_facts(
            (
                (self.tr("Phone"), formats.phone(values.phone), "strong"),
                (self.tr("Second"), formats.phone(values.second_phone), ""),
                (self.tr("Contact"), values.contact_wish, ""),
                (self.tr("Invoice"), values.invoice_title, ""),
                (self.tr("Speaks"), values.spoken_language, ""),
            )
        )
        self._show_rest(self._card)

    def _role(self, card: CustomerCard) -> str:
        assert card.customer is not None
        roles = [party.role for party in card.parties if party.customer_id == card.customer.id]
        return party_word(roles[0]) if roles else ""

    def _show_complaint(self, complaint: ComplaintRow | None) -> None:
        self._alert.setVisible(complaint is not None)
        if complaint is None:
            return
        when = complaint.received_on.strftime("%Y-%m")
        title = (
            self.tr("Complaint on record: {month} {words}")
            if complaint.closed
            else self.tr("Open complaint: {month} {words}")
        )
        self._alert_title.setText(title.format(month=when, words=complaint.words))
        lesson = complaint.lesson_zh if current_language() == "zh" else complaint.lesson_en
        self._alert_lesson.setText(lesson)
        self._alert_lesson.setVisible(bool(lesson))

    def _show_rest(self, card: CustomerCard) -> None:
        empty(self._likes)
        empty(self._rest)
        likes = [
            icon_line(
                _ICONS[row.kind],
                quoted(row.words) if row.verbatim else row.words,
                formats.iso_day(row.said_on) if row.verbatim else "",
            )
            for row in card.preferences
        ]
        likes += [icon_line("user", line) for line in self._other_parties(card)]
        for row in likes:
            self._likes.addWidget(row)
        follow_up = card.last_follow_up
        if follow_up is not None:
            score = f"{follow_up.score} / 5" if follow_up.score is not None else ""
            words = [icon_line("message", quoted(follow_up.words))] if follow_up.words else []
            when = label(joined(formats.iso_day(follow_up.reached_on), score), type_="caption", tone="muted")
            when.setContentsMargins(28, 0, 0, 0)
            self._add_part(self.tr("Last follow-up"), [*words, when])
        self._add_part(
            self.tr("Other cars") if len(card.other_cars) > 1 else self.tr("Other car"),
            [self._car_row(car) for car in card.other_cars],
        )

    def _other_parties(self, card: CustomerCard) -> list[str]:
        assert card.customer is not None
        lines = []
        for party in card.parties:
            if party.customer_id == card.customer.id and party.role in (PartyRole.OWNER, PartyRole.PRESENTER):
                continue
            if party.customer_id == card.customer.id:
                continue
            name = named(party.customer)
            words = joined(name, party.note, formats.phone_masked(party.phone))
            lines.append(f"{party_word(party.role)} {words}")
        return lines

    def _add_part(self, title: str, rows: list[QWidget]) -> None:
        if not rows:
            return
        self._rest.addWidget(rule())
        self._rest.addWidget(heading(title))
        for row in rows:
            self._rest.addWidget(row)

    def _car_row(self, car: OtherCar) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        button = _PlateButton(car)
        button.setToolTip(self.tr("This car came instead"))
        button.clicked.connect(lambda _=False, vehicle_id=car.vehicle_id: self.car_wished.emit(vehicle_id))
        row.addWidget(button)
        row.addWidget(ElidedLabel(car.model, type_="small", tone="muted"), 1)
        return made

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._since)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 12)
        head.setSpacing(12)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        head.addWidget(self.card_button)
        head.addWidget(self.edit_button)
        alert = QVBoxLayout(self._alert)
        alert.setContentsMargins(14, 8, 14, 8)
        alert.setSpacing(0)
        alert.addWidget(self._alert_title)
        alert.addWidget(self._alert_lesson)
        likes = QHBoxLayout(self._likes_head)
        likes.setContentsMargins(0, 0, 0, 0)
        likes.addWidget(self._likes_title, 1)
        likes.addWidget(self.preference_button)
        scroll = ScrolledColumn("who_scroll")
        body = scroll.column
        body.setContentsMargins(16, 10, 14, 8)
        body.setSpacing(6)
        self._likes.setSpacing(7)
        self._rest.setSpacing(6)
        body.addWidget(self._facts)
        body.addWidget(self._likes_line)
        body.addWidget(self._likes_head)
        body.addLayout(self._likes)
        body.addLayout(self._rest)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._alert)
        column.addWidget(scroll, 1)


class _Avatar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setFixedSize(40, 40)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRect(0, 0, 40, 40), self._name)


class _PlateButton(QToolButton):
    """A plate chip that can be pressed."""

    def __init__(self, car: OtherCar) -> None:
        super().__init__()
        self._car = car
        self.focus_by_mouse = False
        set_names(self, f"other_car_{car.vehicle_id}", f"{formats.plate_spaced(car.plate)} {car.model}".strip())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(plate_width(self._car.plate) + 4, max(plate_height() + 8, 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_plate(QPainter(self), self.rect().adjusted(2, 0, -2, 0), self._car.plate, self._car.is_new_energy)
