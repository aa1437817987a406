"""The guided interview about one concern: questions to ask, answers in the customer's words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import ConcernRow
from frontdesk.reception.concerns import add_to_concern, record_answer
from frontdesk.reception.interview_questions import QUESTIONS, Question
from frontdesk.terms import QuestionType
from ui.reception.check_in.wording import question_type_word, quoted
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.row_list import RowDelegate, RowList, two_lines
from ui.shared.rows import RowModel
from ui.shared.words_edit import WordsEdit


class InterviewDialog(FormDialog):
    """Choose a question (or type another), keep the answer; the next question stands ready then.

    Without a question the words are simply added.
    """

    def __init__(self, desk: Desk, concern: ConcernRow, parent: QWidget) -> None:
        super().__init__(desk, parent, name="interview_form", width=820)
        self._concern = concern
        self._words = label(quoted(concern.words), wrap=True)
        self._said = label(type_="small", tone="secondary", wrap=True)
        self._questions = RowModel(lambda question: question.zh, question_text)
        self.list = RowList(self._questions, _QuestionDelegate(), name="interview_questions")
        self.list.setFixedHeight(300)
        self.question = QLineEdit()
        self.answer = WordsEdit(rows=4, name="interview_answer")
        self._question = Field("", self.question, name="interview_question")
        self._answer = Field("", self.answer, required=True, name="interview_answer")
        self.fields = {"answer": self._answer, "words": self._answer}
        self._said_now: list[str] = []
        self._lay_out()
        self._questions.set_rows(QUESTIONS)
        self._show_said()
        self.keep_draft("interview", concern.id)
        self.list.selected_row.connect(self._on_list_selected)
        for chosen in (self.list.clicked, self.list.activated_row):
            chosen.connect(lambda _row: self.answer.setFocus())
        self.answer.changed.connect(self.touched)
        self.question.textEdited.connect(self.touched)
        self.retranslate()
        self.answer.setFocus()

    def save(self, desk: Desk) -> None:
        question = self.question.text().strip()
        if question:
            record_answer(desk, self._concern.id, self._type_of(question), question, self.answer.text())
        else:
            add_to_concern(desk, self._concern.id, self.answer.text())

    def gone_on(self) -> bool:
        question = self.question.text().strip()
        self._said_now.append(" ".join(part for part in (question, quoted(self.answer.text())) if part))
        self._show_said()
        self.answer.set_text("")
        self.question.clear()
        following = self.list.currentIndex().row() + 1
        if question and self.list.current_row() is not None and following < len(QUESTIONS):
            self.list.setCurrentIndex(self.list.model().index(following, 0))
        else:
            self.list.clearSelection()
        self.answer.setFocus()
        self.retranslate()
        return True

    def values(self) -> dict[str, Any]:
        return {"question": self.question.text(), "answer": self.answer.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.question.setText(values["question"])
        self.answer.set_text(values["answer"])

    def retranslate(self) -> None:
        self.set_words(self.tr("Ask about it"), self.tr("Keep the answer"))
        if self._said_now:
            self.safe_button.setText(self.tr("Done"))
        self._question.set_label(self.tr("Question asked"))
        self._answer.set_label(self.tr("In the customer's words"))
        self.question.setPlaceholderText(self.tr("Empty: the customer added something"))
        self.list.setAccessibleName(self.tr("Questions that help"))
        self.list.viewport().update()

    def _type_of(self, asked: str) -> QuestionType:
        for question in QUESTIONS:
            if asked in (question.zh, question.en):
                return question.type
        return QuestionType.OTHER

    def _show_said(self) -> None:
        lines = [quoted(words) for words in self._concern.additions]
        lines += [f"{answer.question} {quoted(answer.answer)}" for answer in self._concern.answers]
        lines += self._said_now
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))

    def _on_list_selected(self, question: Question | None) -> None:
        if question is not None:
            self.question.setText(question_text(question))
            self.touched()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._question)
        right.addWidget(self._answer)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.list, 1)
        sides.addLayout(right, 1)
        self.body.addWidget(self._words)
        self.body.addWidget(self._said)
        self.body.addLayout(sides)


class _QuestionDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(50)

    def paint_row(self, painter: QPainter, area: QRect, row: Question, *, selected: bool) -> None:
        two_lines(painter, area, question_text(row), question_type_word(row.type))


def question_text(question: Question) -> str:
    """The question in the language of the moment."""
    return question.zh if current_language() == "zh" else question.en
