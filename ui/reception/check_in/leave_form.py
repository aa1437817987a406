"""The customer leaves before anything is agreed: why, in their words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet
from frontdesk.reception.leaving import leave_without_repair
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.words_edit import WordsEdit


class LeaveForm(FormDialog):
    """`saved` when the visit has ended."""

    def __init__(self, desk: Desk, sheet: CheckInSheet, parent: QWidget) -> None:
        super().__init__(desk, parent, name="leave_form")
        self._sheet = sheet
        self._what = label(wrap=True, tone="secondary")
        self.words = WordsEdit(rows=2, name="leave_words")
        self._words = Field("", self.words, required=True, name="leave_words")
        self.fields = {"reason": self._words}
        self.body.addWidget(self._what)
        self.body.addWidget(self._words)
        self.retranslate()
        self.keep_draft("leave", sheet.visit_id)
        self.words.changed.connect(self.touched)
        self.words.setFocus()

    def save(self, desk: Desk) -> None:
        leave_without_repair(desk, self._sheet.visit_id, self.words.text())

    def values(self) -> dict[str, Any]:
        return {"words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.words.set_text(values["words"])

    def retranslate(self) -> None:
        plate = formats.plate_spaced(self._sheet.plate)
        self.set_words(self.tr("{plate} leaves without a repair").format(plate=plate), self.tr("End the visit"))
        self._what.setText(
            self.tr("The wait ends, the booking is done with, and an order nobody agreed to is cancelled.")
        )
        self._words.set_label(self.tr("Why, in the customer's words"))
