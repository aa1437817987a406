"""The small forms at the foot of the customer's words: record, add, answer, link to lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from frontdesk.terms import ConcernOutcome, ConcernSource
from frontdesk.work_orders.sheet import ConcernRow, JobRow
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.segmented import Choice, Segmented
from ui.shared.tick_box import TickBox
from ui.shared.words import Retranslating, set_names
from ui.shared.words_edit import WordsEdit
from ui.work_orders import wording
from ui.work_orders.shown import job_title

_OUTCOMES = (
    ConcernOutcome.EXPLAINED,
    ConcernOutcome.NO_FAULT,
    ConcernOutcome.RECOMMENDED,
    ConcernOutcome.NO_ACTION_WISHED,
    ConcernOutcome.PROMISE_TIME,
)


class WordsForm(Retranslating, QWidget):
    """Base: a heading, the editors, cancel and save. Esc cancels, Ctrl+Enter saves."""

    saved = Signal()
    cancelled = Signal()
    touched = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        set_names(self, name)
        self._heading = label(type_="strong", wrap=True)
        self.save_button = KeyHintButton(kind="secondary", key=key("finish_step"), name=f"{name}_save")
        self.cancel_button = KeyHintButton(kind="tertiary", name=f"{name}_cancel")
        self.save_button.clicked.connect(self.saved)
        self.cancel_button.clicked.connect(self.cancelled)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self.body)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        self.save_button.setText(self.tr("Keep"))
        self.cancel_button.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class RecordWordsForm(WordsForm):
    """The customer's own words, and where they said them. With a concern: an addition to it."""

    def __init__(self, addition_to: ConcernRow | None = None) -> None:
        super().__init__("record_words")
        self.addition_to = addition_to
        self.words = WordsEdit(rows=3, max_rows=7)
        self.words.submitted.connect(self.saved)
        self.field = Field("", self.words, required=True, name="record_words_text")
        self.source = Segmented(small=True, name="record_words_source")
        self.body.addWidget(self.field)
        self.body.addWidget(self.source)
        self.source.setVisible(addition_to is None)
        self.words.textChanged.connect(self.touched)
        self.source.chosen.connect(lambda _value: self.touched.emit())
        self.retranslate()
        self.source.set_value(ConcernSource.INTERVIEW)
        self.setFocusProxy(self.words)

    def values(self) -> dict[str, Any]:
        """What stands in the form, for the draft."""
        return {
            "words": self.words.text(),
            "source": str(self.source.value()),
            "concern_id": self.addition_to.concern_id if self.addition_to else None,
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form from a draft."""
        self.words.set_text(str(values.get("words", "")))
        self.source.set_value(ConcernSource(values.get("source", ConcernSource.INTERVIEW)))

    def retranslate(self) -> None:
        super().retranslate()
        if self.addition_to is None:
            self._heading.setText(self.tr("In the customer's own words"))
        else:
            self._heading.setText(self.tr("Add to {letter}").format(letter=self.addition_to.letter))
        self.field.set_label(self.tr("Word for word"))
        self.source.setAccessibleName(self.tr("Where it was said"))
        choices = (ConcernSource.INTERVIEW, ConcernSource.PHONE, ConcernSource.LOUNGE)
        self.source.set_choices([Choice(source, wording.concern_source(source)) for source in choices])


class AnswerWordsForm(WordsForm):
    """How a concern is answered when no line answers it: explained in words, unless something else is chosen.

    `promised`: a time is promised, so it can be the answer.
    """

    def __init__(self, concern: ConcernRow, *, promised: bool) -> None:
        super().__init__("answer_words")
        self.concern = concern
        self.options = {outcome: QRadioButton() for outcome in _OUTCOMES}
        for outcome, option in self.options.items():
            set_names(option, f"answer_words_{outcome}")
            option.setMinimumHeight(32)
            option.toggled.connect(lambda _on: self.touched.emit())
            self.body.addWidget(option)
        self.body.setSpacing(0)
        self.words = WordsEdit(rows=2, max_rows=5)
        self.words.submitted.connect(self.saved)
        self.words.textChanged.connect(self.touched)
        self.field = Field("", self.words, name="answer_words_text")
        self.body.addWidget(self.field)
        held = concern.outcome is ConcernOutcome.PROMISE_TIME
        self.options[ConcernOutcome.PROMISE_TIME].setVisible(promised or held)
        self.options[concern.outcome or ConcernOutcome.EXPLAINED].setChecked(True)
        self.words.set_text(concern.outcome_words)
        self.retranslate()
        self.setFocusProxy(self.words)

    def outcome(self) -> ConcernOutcome:
        """What is chosen."""
        return next(outcome for outcome, option in self.options.items() if option.isChecked())

    def values(self) -> dict[str, Any]:
        """What stands in the form, for the draft."""
        return {"outcome": str(self.outcome()), "words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form from a draft."""
        option = self.options[ConcernOutcome(values.get("outcome") or ConcernOutcome.EXPLAINED)]
        if not option.isHidden():
            option.setChecked(True)
        self.words.set_text(str(values.get("words", "")))

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.setText(self.tr("Answer {letter} in words").format(letter=self.concern.letter))
        for outcome, option in self.options.items():
            option.setText(wording.outcome(outcome))
        self.field.set_label(self.tr("What was said to the customer"))


class LinkLinesForm(WordsForm):
    """Which lines answer a concern."""

    def __init__(self, concern: ConcernRow, jobs: Sequence[JobRow]) -> None:
        super().__init__("link_lines")
        self.concern = concern
        self._jobs = tuple(jobs)
        self._empty = label(type_="small", tone="muted", wrap=True)
        self._empty.setVisible(not jobs)
        self.body.addWidget(self._empty)
        self.body.setSpacing(2)
        self.boxes = {job.job_id: TickBox() for job in jobs}
        for job in jobs:
            box = self.boxes[job.job_id]
            set_names(box, f"link_lines_{job.job_id}")
            box.setChecked(concern.letter in job.concern_letters)
            self.body.addWidget(box)
        self.retranslate()
        if jobs:
            self.setFocusProxy(self.boxes[jobs[0].job_id])

    def linked(self) -> set[int]:
        """Ids of the lines chosen."""
        return {job_id for job_id, box in self.boxes.items() if box.isChecked()}

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.setText(self.tr("Which lines answer {letter}?").format(letter=self.concern.letter))
        self._empty.setText(self.tr("There is no line on the order yet."))
        for job in self._jobs:
            words = f"{job.number}  {job_title(job)}"
            box = self.boxes[job.job_id]
            box.setText(box.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 200).replace("&", "&&"))
            box.setAccessibleName(words)
