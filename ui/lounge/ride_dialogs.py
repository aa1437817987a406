"""Getting home and back: a shuttle run, a loaner lent and returned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lounge.board import LoanerRow, LoungeBoard
from frontdesk.lounge.mobility import add_shuttle_run, lend_loaner, loaner_prepared, return_loaner
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.terms import LoanerState
from ui.lounge.wording import visitor
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.tick_box import TickBox
from ui.shared.time_fields import MomentField, TimeField
from ui.shared.value_fields import NumberField


class RunDialog(FormDialog):
    """A shuttle run of today."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, name="run_dialog")
        self.leaves, self.place = TimeField(), QLineEdit()
        self.driver, self.seats = QLineEdit(), NumberField()
        self._fields = (
            Field("", self.leaves, required=True, name="run_leaves"),
            Field("", self.place, required=True, name="run_place"),
            Field("", self.seats, required=True, name="run_seats"),
            Field("", self.driver, name="run_driver"),
        )
        for field in self._fields:
            self.body.addWidget(field)
        self.seats.set_value(6)
        self.retranslate()
        self.keep_draft("shuttle_run", "")
        for edit in (self.leaves, self.place, self.driver, self.seats):
            edit.textEdited.connect(self.touched)
        self.leaves.setFocus()

    def save(self, desk: Desk) -> None:
        at = self.leaves.time()
        if at is None:
            raise ValueRefused("leaves_at", "empty")
        leaves = datetime.combine(desk.today(), at, tzinfo=desk.zone)
        add_shuttle_run(desk, leaves, self.place.text(), self.seats.value() or 0, driver=self.driver.text())

    def values(self) -> dict[str, Any]:
        edits = {"leaves": self.leaves, "place": self.place, "driver": self.driver, "seats": self.seats}
        return {name: edit.text() for name, edit in edits.items()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.leaves.setText(values["leaves"])
        self.place.setText(values["place"])
        self.driver.setText(values["driver"])
        self.seats.setText(values["seats"])

    def retranslate(self) -> None:
        self.set_words(self.tr("New shuttle run"), self.tr("Add the run"))
        words = (self.tr("Leaves today at"), self.tr("Where to"), self.tr("Seats"), self.tr("Driver"))
        for field, word in zip(self._fields, words, strict=True):
            field.set_label(word)


class LoanDialog(FormDialog):
    """Lends a car that is available; takes back one that is out; frees one that was being prepared."""

    def __init__(
        self, desk: Desk, loaner: LoanerRow, board: LoungeBoard, chosen: VisitRow | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent, name="loan_dialog")
        self._loaner = loaner
        self.customer = visit_combo([row.visit for row in board.stays], chosen)
        self.due = MomentField(desk.zone, desk.today(), name="loan_due")
        self.condition = QLineEdit()
        self.ready = TickBox(name="loan_ready")
        self._fields = {
            "customer": Field("", self.customer, required=True, name="loan_customer"),
            "due": Field("", self.due, required=True),
            "condition": Field("", self.condition, required=True, name="loan_condition"),
        }
        lends, is_out = loaner.state == LoanerState.AVAILABLE, loaner.state == LoanerState.OUT
        for name, field in self._fields.items():
            self.body.addWidget(field)
            field.setVisible(lends or (is_out and name == "condition"))
        self.body.addWidget(self.ready)
        self.ready.setVisible(is_out)
        self.due.set_moment(board.closes_at)
        self.condition.setText(loaner.note if lends else "")
        self.retranslate()
        self.keep_draft("loan", loaner.loaner_id)
        self.condition.textEdited.connect(self.touched)
        self.due.changed.connect(self.touched)
        self.customer.activated.connect(self.touched)

    def save(self, desk: Desk) -> None:
        loaner_id, due = self._loaner.loaner_id, self.due.moment()
        if self._loaner.state == LoanerState.PREPARING:
            loaner_prepared(desk, loaner_id)
        elif self._loaner.state == LoanerState.OUT:
            return_loaner(desk, loaner_id, condition=self.condition.text(), ready=self.ready.isChecked())
        elif self.customer.currentData() is None:
            raise ValueRefused("visit_id", "empty")
        elif due is None:
            raise ValueRefused("due_at", "empty")
        else:
            lend_loaner(desk, loaner_id, self.customer.currentData(), due, condition=self.condition.text())

    def values(self) -> dict[str, Any]:
        due = self.due.moment()
        return {"due": due.isoformat() if due else "", "condition": self.condition.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        if values["due"]:
            self.due.set_moment(datetime.fromisoformat(values["due"]))
        self.condition.setText(values["condition"])

    def retranslate(self) -> None:
        title, act = {
            LoanerState.AVAILABLE: (self.tr("Lend {plate}"), self.tr("Lend")),
            LoanerState.OUT: (self.tr("Take back {plate}"), self.tr("Take back")),
            LoanerState.PREPARING: (self.tr("{plate} is ready to lend?"), self.tr("Ready to lend")),
        }[self._loaner.state]
        self.set_words(title.format(plate=formats.plate_spaced(self._loaner.plate)), act)
        self._fields["customer"].set_label(self.tr("Customer"))
        self._fields["due"].set_label(self.tr("Back by"))
        self._fields["condition"].set_label(self.tr("Fuel or charge, marks"))
        self.condition.setPlaceholderText(self.tr("Charge 91%, no marks"))
        self.ready.setText(self.tr("Clean and charged, can be lent at once"))


def visit_combo(visits: Sequence[VisitRow], chosen: VisitRow | None) -> ChoiceBox:
    """The customers who are here to choose from; the one chosen on the screen comes first."""
    combo = ChoiceBox()
    for visit in visits:
        combo.addItem(f"{visitor(visit)} · {formats.plate_spaced(visit.plate)}", visit.visit_id)
    combo.setCurrentIndex(combo.findData(chosen.visit_id) if chosen else -1)
    return combo
