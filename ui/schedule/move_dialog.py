"""Another time for a booking, with the reason."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.schedule.booking_rows import BookingRow
from frontdesk.schedule.change_state import move_booking
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.names import named
from ui.shared.plate import PlateLabel
from ui.shared.time_fields import MomentField


class MoveDialog(FormDialog):
    """`moved_to` is the new appointment after a save."""

    def __init__(self, desk: Desk, booking: BookingRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, name="move_dialog")
        self._booking = booking
        self.moved_to: int | None = None
        self.moment = MomentField(desk.zone, desk.today(), name="move_to")
        self.reason = QLineEdit()
        self._moment_field = Field("", self.moment, required=True)
        self._reason_field = Field("", self.reason, required=True, name="move_reason")
        self.fields = {"start_at": self._moment_field, "reason": self._reason_field}
        self._who, self._from = label(type_="strong"), label(type_="small", tone="secondary", wrap=True)
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(PlateLabel(booking.plate, booking.is_new_energy))
        person.addWidget(self._who)
        person.addStretch(1)
        self.body.addLayout(person)
        for part in (self._from, self._moment_field, self._reason_field):
            self.body.addWidget(part)
        self.moment.set_moment(booking.start_at)
        self.moment.changed.connect(self.touched)
        self.reason.textEdited.connect(self.touched)
        self.retranslate()
        self.keep_draft("move_booking", booking.appointment_id)
        self.moment.time_field.setFocus()
        self.moment.time_field.selectAll()

    def save(self, desk: Desk) -> None:
        at = self.moment.moment()
        if at is None:
            raise ValueRefused("start_at", "empty")
        booking = self._booking
        moved = move_booking(desk, booking.appointment_id, booking.version, at, reason=self.reason.text())
        self.moved_to = moved.appointment_id

    def values(self) -> dict[str, Any]:
        at = self.moment.moment()
        return {"at": at.isoformat() if at else "", "reason": self.reason.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        if values["at"]:
            self.moment.set_moment(datetime.fromisoformat(values["at"]))
        self.reason.setText(values["reason"])

    def retranslate(self) -> None:
        booking, language = self._booking, current_language()
        self.set_words(self.tr("Move the booking"), self.tr("Move"))
        self._who.setText(named(booking.customer))
        at = formats.day_and_time(booking.start_at, self.desk.zone, language, today=self.desk.today())
        parts = [self.tr("Booked for {time}").format(time=at)]
        if booking.parts_note and not booking.parts_ready:
            parts.append(booking.parts_note)
        self._from.setText(" · ".join(parts))
        self._moment_field.set_label(self.tr("New time"))
        self._reason_field.set_label(self.tr("Reason"))
