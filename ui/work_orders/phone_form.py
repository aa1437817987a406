"""The record of an agreement from afar: who, when, how, number and amount (domain §3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.terms import Answer, ApprovalMethod
from frontdesk.work_orders.agree import PhoneAnswer, PhoneApproval
from frontdesk.work_orders.difference import Change
from frontdesk.work_orders.refusals import AmountDiffers
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.segmented import Choice, Segmented
from ui.shared.time_fields import TimeField
from ui.shared.value_fields import MoneyField, PhoneField
from ui.work_orders.differences import relation_word
from ui.work_orders.history_form import DifferenceView
from ui.work_orders.shown import Shown
from ui.work_orders.side_panel import PanelForm
from ui.work_orders.sign_dialog import RELATIONS

_METHODS = (ApprovalMethod.PHONE, ApprovalMethod.SMS, ApprovalMethod.WECHAT, ApprovalMethod.EMAIL)


class PhoneForm(PanelForm):
    """`given(PhoneApproval)` when everything can be read; what is refused is shown at its field."""

    given = Signal(object)

    def __init__(self, desk: Desk, sheet: WorkOrderSheet, changes: Sequence[Change], shown: Shown) -> None:
        super().__init__("phone_form")
        self._desk, self._sheet = desk, sheet
        self._added = shown.money(sheet.added_total)
        self.person = QLineEdit(sheet.visit.customer.name)
        self.number = PhoneField()
        self.number.set_phone(sheet.visit.phone)
        self.asked, self.answered = TimeField(), TimeField()
        self.amount = MoneyField(shown.sign, negative=True)
        self.amount.set_amount(sheet.added_total)
        self.note = QLineEdit()
        self.fields = {
            "person_name": Field("", self.person, required=True, name="phone_person"),
            "number": Field("", self.number, required=True, name="phone_number"),
            "asked_at": Field("", self.asked, required=True, name="phone_asked"),
            "answered_at": Field("", self.answered, required=True, name="phone_answered"),
            "amount_told": Field("", self.amount, required=True, name="phone_amount"),
            "note": Field("", self.note, name="phone_note"),
        }
        self.relation = Segmented(small=True, name="phone_relation")
        self.method = Segmented(small=True, name="phone_method")
        self.answer = Segmented(small=True, name="phone_answer")
        self._adds = label(type_="small", tone="muted", wrap=True)
        now = desk.local(desk.now()).time().replace(second=0, microsecond=0)
        self.asked.set_time(now)
        self.answered.set_time(now)
        self.body.addWidget(DifferenceView(changes, shown, self.tr("What is new for the customer")))
        self.body.addWidget(self._adds)
        self._rows(("person_name", "number"))
        self.body.addWidget(self.relation)
        self.body.addWidget(self.method)
        self._rows(("asked_at", "answered_at", "amount_told"))
        self.body.addWidget(self.answer)
        self.body.addWidget(self.fields["note"])
        self.record_button = KeyHintButton(icon="phone", key=key("save"), name="phone_record")
        self.record_button.clicked.connect(self._on_record_clicked)
        self.foot.addStretch(1)
        self.foot.addWidget(self.record_button)
        self.setFocusProxy(self.person)
        self.retranslate()
        self.relation.set_value("owner")
        self.method.set_value(ApprovalMethod.PHONE)
        self.answer.set_value(_recorded(sheet, changes))
        self._keeper = DraftKeeper(desk, "phone_agreement", str(sheet.work_order_id), self)
        self._keeper.watch(self.values)
        self._fill(self._keeper.offer() or {})
        for edit in self._edits().values():
            edit.textEdited.connect(lambda _text: self._keeper.touched())

    def heading(self) -> str:
        return self.tr("Agreed from afar")

    def values(self) -> dict[str, Any]:
        """What was typed, for the draft."""
        return {name: edit.text() for name, edit in self._edits().items()}

    def show_refusal(self, error: Exception) -> None:
        """Show what was not taken at the field it is about."""
        name = error.field if isinstance(error, ValueRefused) else ""
        if isinstance(error, AmountDiffers):
            name = "amount_told"
        if name in self.fields:
            self.fields[name].set_message(problem_text(error))
            self.fields[name].setFocus()
        else:
            self.problem.show_error(error)

    def recorded(self) -> None:
        """The agreement stands: the draft is no longer needed."""
        self._keeper.done()
        self.finished.emit()

    def retranslate(self) -> None:
        words = {
            "person_name": self.tr("Who was asked"),
            "number": self.tr("Number or address"),
            "asked_at": self.tr("Asked at"),
            "answered_at": self.tr("Answered at"),
            "amount_told": self.tr("Amount told"),
            "note": self.tr("Note"),
        }
        for name, field in self.fields.items():
            field.set_label(words[name])
        self._adds.setText(self.tr("The changes add {amount}, tax included.").format(amount=self._added))
        self.relation.setAccessibleName(self.tr("Relation to the car"))
        self.relation.set_choices([Choice(name, relation_word(name)) for name in RELATIONS])
        self.method.setAccessibleName(self.tr("How"))
        methods = (self.tr("Phone"), self.tr("Text message"), self.tr("WeChat"), self.tr("E-mail"))
        self.method.set_choices([Choice(m, word) for m, word in zip(_METHODS, methods, strict=True)])
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.set_choices(
            [
                Choice(PhoneAnswer.APPROVED, self.tr("Agreed to all")),
                Choice(PhoneAnswer.PARTLY, self.tr("Partly")),
                Choice(PhoneAnswer.DECLINED, self.tr("Not now")),
            ]
        )
        self.record_button.setText(self.tr("Record agreement"))
        super().retranslate()

    def _rows(self, names: tuple[str, ...]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            row.addWidget(self.fields[name], 1)
        self.body.addLayout(row)

    def _edits(self) -> dict[str, QLineEdit]:
        return {
            "person": self.person,
            "number": self.number,
            "asked": self.asked,
            "answered": self.answered,
            "amount": self.amount,
            "note": self.note,
        }

    def _fill(self, draft: dict[str, Any]) -> None:
        for name, edit in self._edits().items():
            if name in draft:
                edit.setText(str(draft[name]))

    def _moment(self, name: str, field: TimeField) -> datetime | None:
        at = field.time()
        self.fields[name].set_message("" if at is not None else self.tr("Please give a time, such as 12:10"))
        return datetime.combine(self._desk.today(), at, self._desk.zone) if at is not None else None

    def _on_record_clicked(self) -> None:
        for field in self.fields.values():
            field.clear_message()
        self.problem.clear()
        asked, answered = self._moment("asked_at", self.asked), self._moment("answered_at", self.answered)
        amount = self.amount.amount()
        if amount is None:
            self.fields["amount_told"].set_message(self.tr("Please give the amount the customer was told"))
        if asked is None or answered is None or amount is None:
            return
        self.given.emit(
            PhoneApproval(
                person_name=self.person.text(),
                relation=str(self.relation.value()),
                method=ApprovalMethod(str(self.method.value())),
                number=self.number.phone(),
                asked_at=asked,
                answered_at=answered,
                answer=PhoneAnswer(str(self.answer.value())),
                amount_told=amount,
                note=self.note.text(),
            )
        )


def _recorded(sheet: WorkOrderSheet, changes: Sequence[Change]) -> PhoneAnswer:
    """What the answers on the changed lines amount to, to begin with."""
    numbers = {change.number for change in changes}
    answers = {job.answer for job in sheet.jobs if job.number in numbers}
    if answers == {Answer.NOT_NOW}:
        return PhoneAnswer.DECLINED
    return PhoneAnswer.PARTLY if Answer.NOT_NOW in answers else PhoneAnswer.APPROVED
