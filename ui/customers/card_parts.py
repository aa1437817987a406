"""The parts of the customer card: a complaint, a preference, a car with everybody who plays a part for it."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.care.complaints import ComplaintRow
from frontdesk.customers.card import PreferenceRow
from frontdesk.customers.parties import CarParties
from frontdesk.terms import PartyRole
from ui.customers.term_words import party_word, preference_word, severity_word
from ui.shared.buttons import KeyHintButton
from ui.shared.chips import Chip
from ui.shared.labels import ElidedLabel, label, set_tone
from ui.shared.language import current_language, in_language
from ui.shared.names import named
from ui.shared.plate import PlateLabel
from ui.shared.words import plain_tooltip

_ALWAYS_SHOWN = (PartyRole.OWNER, PartyRole.PRESENTER, PartyRole.AUTHORIZER, PartyRole.PAYER)
"""Apart even when the same person is all of them (domain §1.1)."""
_KIND_PX = 110


class ComplaintPart(QFrame):
    """The customer's words in full, how serious, since when, who answers by when, what we do differently."""

    def __init__(self, row: ComplaintRow, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName(f"complaint_{row.number}")
        self.setProperty("role", "sunken" if row.closed else "alert")
        state = self.tr("Closed") if row.closed else self.tr("Open")
        head = QHBoxLayout()
        head.addWidget(Chip(state, tone="ok" if row.closed else "danger"))
        head.addWidget(label(f"{row.number} · {severity_word(row.severity)}", type_="small", tone="secondary"))
        head.addStretch(1)
        language = current_language()

        def at(words: str, moment: datetime) -> str:
            day = formats.iso_day(moment.astimezone(zone).date())
            return words.format(time=f"{day} {formats.time_of(moment, zone)}")

        facts = [at(self.tr("received {time}"), row.received_at)]
        if row.closed_at is not None:
            facts.append(at(self.tr("closed {time}"), row.closed_at))
        else:
            facts.append(at(self.tr("answer by {time}"), row.answer_due_at))
        owner = in_language(row.owner, row.owner_latin)
        facts.append(self.tr("in the hands of {name}").format(name=owner) if owner else self.tr("nobody has it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addLayout(head)
        words = label(f"“{row.words}”", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addWidget(label(" · ".join(facts), type_="small", tone="secondary", wrap=True))
        lesson = row.lesson_zh if language == "zh" else row.lesson_en
        if lesson:
            column.addWidget(
                label(self.tr("What we do differently: {words}").format(words=lesson), type_="small", wrap=True)
            )
        self.setAccessibleName(", ".join((state, row.number, row.words, *facts)))


class PreferencePart(QWidget):
    """What it is about, the words, since when; `end_wished(row)`: it no longer holds."""

    end_wished = Signal(object)

    def __init__(self, row: PreferenceRow, *, may_end: bool) -> None:
        super().__init__()
        self.end_button = KeyHintButton(icon="x", name=f"end_preference_{row.id}")
        self.end_button.setText(self.tr("No longer"))
        self.end_button.setAccessibleName(self.tr("No longer: {words}").format(words=row.words))
        self.end_button.setEnabled(may_end)
        self.end_button.clicked.connect(lambda: self.end_wished.emit(row))
        kind = label(preference_word(row.kind), type_="small", tone="muted")
        kind.setFixedWidth(_KIND_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(kind)
        line.addWidget(label(f"“{row.words}”" if row.verbatim else row.words, wrap=True), 1)
        line.addWidget(label(formats.iso_day(row.said_on), type_="caption", tone="muted"))
        line.addWidget(self.end_button)


class CarPart(QWidget):
    """A car, and each part with who plays it; a part nobody was noted for says so. `change_wished(car, role)`."""

    change_wished = Signal(object, object)

    def __init__(self, car: CarParties, *, may_change: bool) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(PlateLabel(car.plate, car.is_new_energy))
        head.addWidget(label(car.model, type_="strong"))
        head.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        noted = {party.role: party for party in car.parties}
        for place, role in enumerate(role for role in PartyRole if role in noted or role in _ALWAYS_SHOWN):
            who = label(party_word(role), type_="small", tone="muted")
            who.setFixedWidth(_KIND_PX)
            party = noted.get(role)
            parts = (named(party.customer), formats.phone(party.phone), party.note) if party else ()
            words = ElidedLabel(" · ".join(part for part in parts if part) or self.tr("not noted"), type_="small")
            set_tone(words, "" if party else "muted")
            change = KeyHintButton(kind="tertiary", icon="pen", name=f"change_{role}_{car.vehicle_id}")
            spoken = self.tr("Change: {part} of {plate}").format(part=party_word(role), plate=car.plate)
            change.setAccessibleName(spoken)
            change.setToolTip(plain_tooltip(spoken))
            change.setEnabled(may_change)
            change.clicked.connect(lambda _=False, role=role: self.change_wished.emit(car, role))
            grid.addWidget(who, place, 0)
            grid.addWidget(words, place, 1)
            grid.addWidget(change, place, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)
