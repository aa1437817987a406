"""Where a customer waits, and what they said there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lounge.board import LoungeBoard, StayRow
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.terms import ConcernSource, WaitMode
from ui.lounge.wording import visitor, wait_mode_text
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.plate import PlateLabel
from ui.shared.words_edit import WordsEdit


def person_line(visit: VisitRow) -> QHBoxLayout:
    """Plate and name at the head of a dialog."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(PlateLabel(visit.plate, visit.is_new_energy))
    row.addWidget(label(visitor(visit), type_="strong"))
    row.addStretch(1)
    return row


class StayDialog(FormDialog):
    """Waits here (on which seat), comes back, takes the shuttle or a loaner."""

    def __init__(self, desk: Desk, stay: StayRow, board: LoungeBoard, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, name="stay_dialog")
        self._visit = stay.visit
        self.mode, self.seat, self.note = ChoiceBox(), ChoiceBox(), WordsEdit(rows=1, name="stay_note")
        self._fields = (
            Field("", self.mode, name="stay_mode"),
            Field("", self.seat, name="stay_seat"),
            Field("", self.note, name="stay_note"),
        )
        self.body.addLayout(person_line(stay.visit))
        for field in self._fields:
            self.body.addWidget(field)
        free = [seat.code for seat in board.seats if seat.visit_id in (None, stay.visit.visit_id)]
        self.seat.addItem("", "")
        for code in free:
            self.seat.addItem(code, code)
        self.retranslate()
        self.mode.setCurrentIndex(list(WaitMode).index(stay.visit.wait_mode))
        self.seat.setCurrentIndex(max(self.seat.findData(stay.visit.seat), 0))
        self.note.set_text(stay.visit.stay_note)
        self._show_seat()
        self.keep_draft("stay", stay.visit.visit_id)
        self.mode.activated.connect(self._on_mode_activated)
        self.seat.activated.connect(self.touched)
        self.note.changed.connect(self.touched)
        self.mode.setFocus()

    def take_seat(self, code: str) -> None:
        """Propose a seat that was pressed on the plan."""
        self.mode.setCurrentIndex(list(WaitMode).index(WaitMode.WAIT_IN_LOUNGE))
        self.seat.setCurrentIndex(max(self.seat.findData(code), 0))
        self._show_seat()

    def save(self, desk: Desk) -> None:
        mode, seat = WaitMode(self.mode.currentData()), self.seat.currentData()
        change_wait_mode(desk, self._visit.visit_id, mode, note=self.note.text(), seat_code=seat or "")

    def values(self) -> dict[str, Any]:
        return {
            "mode": self.mode.currentData(),
            "seat": self.seat.currentData(),
            "note": self.note.text(),
        }

    def set_values(self, values: dict[str, Any]) -> None:
        self.mode.setCurrentIndex(list(WaitMode).index(WaitMode(values["mode"])))
        self.seat.setCurrentIndex(max(self.seat.findData(values["seat"]), 0))
        self.note.set_text(values["note"])
        self._show_seat()

    def retranslate(self) -> None:
        self.set_words(self.tr("Where do they wait?"), self.tr("Save"))
        chosen = self.mode.currentIndex()
        self.mode.clear()
        for mode in WaitMode:
            self.mode.addItem(wait_mode_text(mode), mode)
        self.mode.setCurrentIndex(chosen)
        self.seat.setItemText(0, self.tr("No seat chosen"))
        for field, words in zip(
            self._fields, (self.tr("Meanwhile"), self.tr("Seat"), self.tr("Good to know")), strict=True
        ):
            field.set_label(words)

    def _on_mode_activated(self, _index: int) -> None:
        self._show_seat()
        self.touched()

    def _show_seat(self) -> None:
        self._fields[1].setVisible(self.mode.currentData() == WaitMode.WAIT_IN_LOUNGE)


class SeatDialog(FormDialog):
    """Who sits on a free seat: one of those who wait here and sit nowhere yet."""

    def __init__(
        self, desk: Desk, seat_code: str, waiting: tuple[StayRow, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent, name="seat_dialog")
        self._seat_code = seat_code
        self.customer = ChoiceBox()
        for row in waiting:
            plate = formats.plate_spaced(row.visit.plate)
            self.customer.addItem(f"{visitor(row.visit)} · {plate}", row.visit.visit_id)
        self._field = Field("", self.customer, name="seat_customer")
        self.body.addWidget(self._field)
        self.retranslate()
        self.customer.setFocus()

    def save(self, desk: Desk) -> None:
        seat_customer(desk, self.customer.currentData(), self._seat_code)

    def retranslate(self) -> None:
        self.set_words(self.tr("Who sits on {seat}?").format(seat=self._seat_code), self.tr("Seat them"))
        self._field.set_label(self.tr("Waits here without a seat"))


class LoungeWordsDialog(FormDialog):
    """F6: what a customer said while waiting, word for word; it stands on the work order at once.

    What is typed is a draft of the customer it is said to be of. Nobody is chosen for a customer who is gone.
    """

    def __init__(
        self, desk: Desk, stays: tuple[StayRow, ...], visit_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent, name="lounge_words_dialog", width=520)
        self.customer = ChoiceBox()
        for row in stays:
            seat = f"{row.visit.seat} · " if row.visit.seat else ""
            plate = formats.plate_spaced(row.visit.plate)
            self.customer.addItem(f"{seat}{visitor(row.visit)} · {plate}", row.visit.visit_id)
        self.words = WordsEdit(rows=3, name="lounge_words")
        self._customer_field = Field("", self.customer, required=True, name="lounge_words_customer")
        self._words_field = Field("", self.words, required=True, name="lounge_words")
        self.body.addWidget(self._customer_field)
        self.body.addWidget(self._words_field)
        self.customer.setCurrentIndex(self.customer.findData(visit_id))
        self.retranslate()
        self.keep_draft("lounge_words", visit_id or "")
        self.customer.activated.connect(self._on_customer_activated)
        self.words.changed.connect(self.touched)
        self.words.submitted.connect(self.act_button.click)
        self.words.setFocus()

    def save(self, desk: Desk) -> None:
        visit_id = self.customer.currentData()
        if visit_id is None:
            raise ValueRefused("visit_id", "empty")
        record_concern(desk, visit_id, self.words.text(), ConcernSource.LOUNGE)

    def values(self) -> dict[str, Any]:
        return {"words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.words.set_text(values["words"])

    def retranslate(self) -> None:
        self.set_words(self.tr("What the customer said"), self.tr("Keep the words"))
        self.customer.setPlaceholderText(self.tr("Choose the customer"))
        self._customer_field.set_label(self.tr("Who said it"))
        self._words_field.set_label(self.tr("In the customer's words"))

    def _on_customer_activated(self, _index: int) -> None:
        """What was typed goes with the customer chosen, after what was typed of them before."""
        typed = self.words.text().strip()
        self.words.set_text("")
        self._drop_draft()
        self.keep_draft("lounge_words", self.customer.currentData())
        before = self.words.text().strip()
        self.words.set_text("\n".join(words for words in (before, typed) if words))
        self.touched()
