"""The promise: what is possible and why, the time given, and whether the customer has been told of a change."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded
from frontdesk.terms import UpdateChannel
from frontdesk.work_orders.promise import set_promise
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.segmented import Choice, Segmented
from ui.shared.time_fields import MomentField
from ui.work_orders.problems import EXPECTED
from ui.work_orders.shown import Shown
from ui.work_orders.side_panel import PanelForm


class PromiseForm(PanelForm):
    """Later than the customer asked, outside opening hours or before the work can be done is asked explicitly."""

    def __init__(self, desk: Desk, sheet: WorkOrderSheet, shown: Shown) -> None:
        super().__init__("promise_form")
        self._desk, self._sheet, self._shown = desk, sheet, shown
        self._confirmed: set[str] = set()
        self._possible = label(type_="strong", wrap=True)
        self._why = label(type_="small", tone="muted", wrap=True)
        self._wish = label(type_="small", tone="secondary", wrap=True)
        self.take_button = KeyHintButton(icon="flag", name="promise_take")
        self.take_button.clicked.connect(self._on_take_clicked)
        self.moment = MomentField(desk.zone, desk.today(), name="promise_moment")
        self.moment_field = Field("", self.moment, required=True, name="promise_moment")
        self.reason = QLineEdit()
        self.reason_field = Field("", self.reason, name="promise_reason")
        self.told = Segmented(name="promise_told")
        self._told_label = label(type_="small", tone="secondary")
        for part in (self._possible, self._why, self._wish, self.take_button, self.moment_field, self.reason_field,
                     self._told_label, self.told):  # fmt: skip
            self.body.addWidget(part)
        self.save_button = KeyHintButton(icon="check", key=key("save"), name="promise_save")
        self.save_button.clicked.connect(self.save)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)
        self.problem.confirmed.connect(self._on_problem_confirmed)
        changing = sheet.promise.promise_at is not None
        for part in (self.reason_field, self._told_label, self.told):
            part.setVisible(changing)
        self.moment.set_moment(sheet.promise.promise_at or sheet.promise.proposed_at)
        self.retranslate()
        self._keeper = DraftKeeper(desk, "promise", str(sheet.work_order_id), self)
        self._keeper.watch(self.values)
        self._fill(self._keeper.offer() or {})
        self.moment.changed.connect(self._on_moment_changed)
        self.reason.textEdited.connect(lambda _text: self._keeper.touched())
        self.told.chosen.connect(lambda _value: self._keeper.touched())
        self.reason.returnPressed.connect(self.save)
        self.moment.time_field.returnPressed.connect(self.save)
        self.setFocusProxy(self.moment.time_field)

    def heading(self) -> str:
        return self.tr("Promised handover")

    def values(self) -> dict[str, Any]:
        """What stands in the form, for the draft."""
        return {
            "date": self.moment.date_field.text(),
            "time": self.moment.time_field.text(),
            "reason": self.reason.text(),
            "told": self.told.value(),
        }

    def save(self) -> None:
        """Promise the time typed; what is unusual is asked first."""
        at = self.moment.moment()
        if at is None:
            self.moment_field.set_message(self.tr("Please give a day and a time, such as 12:10"), "error")
            return
        self.moment_field.clear_message()
        told = self.told.value()
        how = str(told) if told not in (None, "not_yet") else None
        try:
            set_promise(
                self._desk.confirming(*self._confirmed), self._sheet.work_order_id, at, reason=self.reason.text(),
                told_how=how,
            )  # fmt: skip
        except ConfirmationNeeded as error:
            self.problem.show_error(error)
        except EXPECTED as error:
            self.problem.show_error(error)
        else:
            self._keeper.done()
            self.finished.emit()

    def retranslate(self) -> None:
        promise, today = self._sheet.promise, self._desk.today()
        self.moment_field.set_label(self.tr("We promise the car for"))
        self.reason_field.set_label(self.tr("Why it changes"))
        self._told_label.setText(self.tr("Has the customer been told?"))
        self.told.setAccessibleName(self._told_label.text())
        self.told.set_choices(
            [
                Choice(UpdateChannel.IN_PERSON, self.tr("In person")),
                Choice(UpdateChannel.PHONE, self.tr("By phone")),
                Choice(UpdateChannel.MESSAGE, self.tr("By message")),
                Choice("not_yet", self.tr("Not yet")),
            ]
        )
        self.save_button.setText(self.tr("Promise"))
        self._possible.setText(self.tr("Once a line is agreed, a time is proposed here."))
        self.take_button.setText(self.tr("Promise"))
        self.take_button.setVisible(promise.proposed_at is not None)
        if promise.proposed_at is not None:
            when = self._shown.when(promise.proposed_at, today)
            self._possible.setText(self.tr("Possible: {time}").format(time=when))
            self.take_button.setText(self.tr("Promise {time}").format(time=when))
        self._why.setText(self._why_words())
        self._why.setVisible(bool(self._why.text()))
        if promise.needed_by is not None:
            wish = self._shown.when(promise.needed_by, today)
            self._wish.setText(self.tr("The customer asked for {time} at the latest.").format(time=wish))
        self._wish.setVisible(promise.needed_by is not None)
        super().retranslate()

    def _why_words(self) -> str:
        why = self._sheet.promise.why
        if why is None:
            return ""
        start, span = self._shown.when(why.start_at, self._desk.today()), self._shown.span
        parts = [self.tr("start {time}").format(time=start)]
        if why.bay_code:
            parts.append(self.tr("bay {bay}").format(bay=why.bay_code))
        if why.wait_minutes:
            parts.append(self.tr("{span} of work promised before").format(span=span(why.wait_minutes)))
        parts.append(self.tr("{span} of work").format(span=span(why.work_minutes)))
        if why.buffer_minutes:
            parts.append(self.tr("{span} for wash and check").format(span=span(why.buffer_minutes)))
        if why.nights:
            parts.append(self.tr("closed in between"))
        return " · ".join(parts)

    def _fill(self, draft: dict[str, Any]) -> None:
        if draft.get("date"):
            self.moment.date_field.setText(str(draft["date"]))
        if draft.get("time"):
            self.moment.time_field.setText(str(draft["time"]))
        self.reason.setText(str(draft.get("reason", "")))
        if draft.get("told"):
            self.told.set_value(draft["told"])

    def _on_take_clicked(self) -> None:
        self.moment.set_moment(self._sheet.promise.proposed_at)
        self.save()

    def _on_moment_changed(self, _moment: object) -> None:
        self._confirmed.clear()
        self.problem.clear()
        self._keeper.touched()

    def _on_problem_confirmed(self, what: str) -> None:
        self._confirmed.add(what)
        self.problem.clear()
        self.save()
