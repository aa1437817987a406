"""A call about a booking: reached or not, what was said, and whether they come."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.schedule.booking_rows import BookingRow
from frontdesk.schedule.change_state import confirm_booking, mark_no_show, record_call
from frontdesk.terms import AppointmentStatus
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.names import named
from ui.shared.plate import PlateLabel
from ui.shared.segmented import Choice, Segmented
from ui.shared.words_edit import WordsEdit

COMES, REACHED, NOBODY, NO_SHOW = "comes", "reached", "nobody", "no_show"


class CallDialog(FormDialog):
    """Keeps one attempt to reach the customer of `booking`; "will come" also confirms a booking."""

    def __init__(self, desk: Desk, booking: BookingRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, name="call_dialog", width=520)
        self._booking = booking
        self._phone = label(type_="number")
        self._who, self._facts = label(type_="strong"), label(type_="small", tone="secondary", wrap=True)
        self.result_choice = Segmented(name="call_result")
        self.words = WordsEdit(rows=2, name="call_words")
        self._field = Field("", self.words, name="call_words")
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(PlateLabel(booking.plate, booking.is_new_energy))
        person.addWidget(self._who)
        person.addStretch(1)
        for part in (self._phone, self._facts, self.result_choice, self._field):
            self.body.addWidget(part)
        self.body.insertLayout(0, person)
        self.words.changed.connect(self.touched)
        self.words.submitted.connect(self.act_button.click)
        self.result_choice.chosen.connect(self.touched)
        self.retranslate()
        self.result_choice.set_value(REACHED)
        self.keep_draft("call", booking.appointment_id)
        self.result_choice.segment(self.result_choice.value()).setFocus()

    def save(self, desk: Desk) -> None:
        number, result = self._booking.appointment_id, self.result_choice.value()
        if result == COMES:
            confirm_booking(desk, number, words=self.words.text())
            return
        record_call(desk, number, reached=result == REACHED, words=self.words.text())
        if result == NO_SHOW:
            mark_no_show(desk, number)

    def values(self) -> dict[str, Any]:
        return {"result": self.result_choice.value(), "words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.result_choice.set_value(values["result"])
        self.words.set_text(values["words"])

    def retranslate(self) -> None:
        booking, language = self._booking, current_language()
        self.set_words(self.tr("Call the customer"), self.tr("Record the call"))
        self._phone.setText(formats.phone(booking.phone) or self.tr("No number known"))
        self._who.setText(named(booking.customer))
        self._facts.setText(self._booked(language))
        self._field.set_label(self.tr("What was said"))
        self.result_choice.set_choices(self._results())

    def _results(self) -> list[Choice]:
        choices = []
        if self._booking.status == AppointmentStatus.BOOKED:
            choices.append(Choice(COMES, self.tr("Reached, will come")))
        choices += [Choice(REACHED, self.tr("Reached")), Choice(NOBODY, self.tr("No answer"))]
        if self._booking.is_expected and self._booking.is_missing(self.desk.now()):
            choices.append(Choice(NO_SHOW, self.tr("No answer, missed")))
        return choices

    def _booked(self, language: formats.Lang) -> str:
        booking = self._booking
        at = formats.day_and_time(booking.start_at, self.desk.zone, language, today=self.desk.today())
        parts = [self.tr("booked for {time}").format(time=at)]
        work = (booking.work_zh if language == "zh" else booking.work_en) or booking.words
        if work:
            parts.append(work)
        if booking.calls:
            parts.append(self.tr("%n call(s) so far", "", booking.calls))
        return " · ".join(parts)
