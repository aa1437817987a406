"""The small forms of check-in: another answer, a preference, who plays which part today."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.customers.parties import record_preference
from frontdesk.customers.tell_items import TellItem
from frontdesk.desk import Desk
from frontdesk.reception.check_in import SaidParty, set_visit_parties
from frontdesk.reception.check_in_sheet import CheckInSheet
from frontdesk.reception.concerns import answer_tell_item
from frontdesk.terms import PartyRole, PreferenceKind, TellAnswer
from ui.customers.check_words import phone_message
from ui.customers.term_words import party_word, preference_word
from ui.reception.check_in.wording import answer_word, tell_title
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.segmented import Choice, Segmented
from ui.shared.value_fields import PhoneField
from ui.shared.words_edit import WordsEdit

PARTIES = (PartyRole.PRESENTER, PartyRole.OWNER, PartyRole.AUTHORIZER, PartyRole.PAYER)


class AnswerForm(FormDialog):
    """What the customer said to something told: later or no, in their words."""

    def __init__(self, desk: Desk, visit_id: int, item: TellItem, parent: QWidget) -> None:
        super().__init__(desk, parent, name="answer_form")
        self._visit_id, self._item = visit_id, item
        self.answer = Segmented(name="answer_choice")
        self.words = WordsEdit(rows=2, name="answer_words")
        self._words = Field("", self.words, name="answer_words")
        self.body.addWidget(self.answer)
        self.body.addWidget(self._words)
        self.retranslate()
        self.answer.set_value(item.answer or TellAnswer.LATER)
        self.words.set_text(item.answer_words)
        self.keep_draft("tell_answer", f"{visit_id}/{item.key}")
        self.words.changed.connect(self.touched)
        self.answer.chosen.connect(self.touched)
        self.words.setFocus()

    def save(self, desk: Desk) -> None:
        answer = self.answer.value()
        assert isinstance(answer, TellAnswer)
        answer_tell_item(desk, self._visit_id, self._item.key, answer, self.words.text())

    def values(self) -> dict[str, Any]:
        return {"answer": self.answer.value(), "words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.answer.set_value(TellAnswer(values["answer"]))
        self.words.set_text(values["words"])

    def retranslate(self) -> None:
        self.set_words(tell_title(self._item), self.tr("Save"))
        self._words.set_label(self.tr("In the customer's words"))
        answers = (TellAnswer.LATER, TellAnswer.DECLINED, TellAnswer.ADDED)
        self.answer.set_choices([Choice(answer, answer_word(answer)) for answer in answers])
        self.answer.setAccessibleName(self.tr("Answer"))


class PreferenceForm(FormDialog):
    """What the customer likes or asked for."""

    def __init__(self, desk: Desk, customer_id: int, parent: QWidget) -> None:
        super().__init__(desk, parent, name="preference_form")
        self._customer_id = customer_id
        self.kind = Segmented(name="preference_kind")
        self.words = WordsEdit(rows=2, name="preference_words")
        self._words = Field("", self.words, required=True, name="preference_words")
        self.fields = {"words": self._words}
        self.verbatim = Segmented(small=True, name="preference_verbatim")
        self.body.addWidget(self.kind)
        self.body.addWidget(self._words)
        self.body.addWidget(self.verbatim)
        self.retranslate()
        self.kind.set_value(PreferenceKind.DRINK)
        self.verbatim.set_value(True)
        self.keep_draft("preference", customer_id)
        self.words.changed.connect(self.touched)
        self.words.setFocus()

    def save(self, desk: Desk) -> None:
        kind = self.kind.value()
        assert isinstance(kind, PreferenceKind)
        verbatim = bool(self.verbatim.value())
        record_preference(desk, self._customer_id, kind, self.words.text(), verbatim=verbatim)

    def values(self) -> dict[str, Any]:
        return {"kind": self.kind.value(), "words": self.words.text(), "verbatim": self.verbatim.value()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.kind.set_value(PreferenceKind(values["kind"]))
        self.words.set_text(values["words"])
        self.verbatim.set_value(values["verbatim"])

    def retranslate(self) -> None:
        self.set_words(self.tr("Note a preference"), self.tr("Save"))
        self._words.set_label(self.tr("What the customer likes or wishes"))
        self.kind.set_choices([Choice(kind, preference_word(kind)) for kind in PreferenceKind])
        self.kind.setAccessibleName(self.tr("About"))
        self.verbatim.set_choices(
            [Choice(True, self.tr("In the customer's words")), Choice(False, self.tr("As I saw it"))]
        )
        self.verbatim.setAccessibleName(self.tr("Whose words"))


class PartiesForm(FormDialog):
    """Who presents the car, who owns it, who may agree, who pays: each apart."""

    def __init__(self, desk: Desk, sheet: CheckInSheet, parent: QWidget) -> None:
        super().__init__(desk, parent, name="parties_form", width=520)
        self._sheet = sheet
        self._names: dict[PartyRole, QLineEdit] = {}
        self._phones: dict[PartyRole, PhoneField] = {}
        self._fields: dict[PartyRole, tuple[Field, Field]] = {}
        known = self._known_parties(sheet)
        for role in PARTIES:
            name, phone = QLineEdit(), PhoneField()
            name_field = Field("", name, name=f"party_{role}_name")
            phone_field = Field("", phone, name=f"party_{role}_phone")
            self._names[role], self._phones[role], self._fields[role] = name, phone, (name_field, phone_field)
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(name_field, 1)
            row.addWidget(phone_field, 1)
            self.body.addLayout(row)
            if role in known:
                name.setText(known[role][0])
                phone.set_phone(known[role][1])
        self._before = self.values()
        self.keep_draft("parties", sheet.visit_id)
        for role in PARTIES:
            self._names[role].textEdited.connect(self.touched)
            self._phones[role].textEdited.connect(self.touched)
            self._phones[role].editingFinished.connect(self._on_phone_finished)
        self.retranslate()

    def _known_parties(self, sheet: CheckInSheet) -> dict[PartyRole, tuple[str, str]]:
        """As said at this visit; else the parties of the car; else the customer."""
        known: dict[PartyRole, tuple[str, str]] = {}
        if sheet.card is not None and sheet.card.customer is not None:
            customer = sheet.card.customer.values
            known = dict.fromkeys(PARTIES, (customer.name, customer.phone))
            others = (party for party in sheet.card.parties if party.role != PartyRole.PRESENTER)
            known |= {party.role: (party.customer.name, party.phone) for party in others}
        return known | {party.role: (party.name, party.phone) for party in sheet.parties}

    def save(self, desk: Desk) -> None:
        known = {party.role: party for party in self._sheet.parties}
        said = []
        for role, (name, phone) in self.values().items():
            if [name, phone] == self._before[role]:
                continue
            before = known.get(PartyRole(role))
            same = before.customer_id if before is not None and before.name == name.strip() else None
            said.append(SaidParty(PartyRole(role), same, name, phone))
        for who in said:
            field = self._fields[who.role][0]
            field.clear_message()
            if not who.name.strip():
                field.set_message(self.tr("Who is it?"))
                field.setFocus()
        set_visit_parties(desk, self._sheet.visit_id, said)

    def values(self) -> dict[str, Any]:
        return {role.value: [self._names[role].text(), self._phones[role].phone()] for role in PARTIES}

    def set_values(self, values: dict[str, Any]) -> None:
        for role, (name, phone) in values.items():
            self._names[PartyRole(role)].setText(name)
            self._phones[PartyRole(role)].set_phone(phone)

    def retranslate(self) -> None:
        self.set_words(self.tr("Who is who today"), self.tr("Save"))
        for role, (name, phone) in self._fields.items():
            name.set_label(party_word(role))
            phone.set_label(self.tr("Phone of the {party}").format(party=party_word(role).lower()))

    def _on_phone_finished(self) -> None:
        for role, (_, field) in self._fields.items():
            typed = self._phones[role].phone()
            field.set_message(*phone_message(typed, demo=self.desk.is_demo) if typed else ("", "ok"))
