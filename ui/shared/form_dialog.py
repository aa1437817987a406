"""A small form over the screen: fields, what is wrong with them, and the one thing it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, FrontDeskError, ReasonNeeded, StorageTrouble, ValueRefused
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names


class FormDialog(Retranslating, QDialog):
    """Base: fill `body`, word yourself in `retranslate`, do the thing in `save`. Esc changes nothing.

    `keep_draft` keeps what is typed until it is saved or thrown away: leaving the form loses nothing, it stands
    there again the next time, with a button to begin afresh. What is unusual is asked about in place: the button
    then reads "Do it anyway". `saved` fires after a save that went well. A refusal of one of `fields` (by the name
    it has in `ValueRefused`, "reason" for a missing reason) is said at that field, which takes the focus.
    """

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, *, name: str, width: int = 460) -> None:
        super().__init__(parent)
        set_names(self, name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.desk = desk
        self._keeper: DraftKeeper | None = None
        self._fresh: dict[str, Any] = {}
        self._confirmed: frozenset[str] = frozenset()
        self._refused: Field | None = None
        self._act_word = ""
        self.fields: dict[str, Field] = {}
        self.heading = label(wrap=True)
        self.heading.setFont(theme().font("title"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._problem = label(tone="danger", wrap=True)
        set_names(self._problem, f"{name}_problem")
        self._problem.hide()
        self.fresh_button = KeyHintButton(kind="tertiary", icon="undo", name=f"{name}_fresh")
        self.fresh_button.hide()
        self.safe_button = KeyHintButton(name=f"{name}_safe")
        self.safe_button.set_key_hint("Esc")
        self.act_button = KeyHintButton(kind="primary", key=key("finish_step"), name=f"{name}_act")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fresh_button)
        buttons.addStretch(1)
        buttons.addWidget(self.safe_button)
        buttons.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.fresh_button.clicked.connect(self._on_fresh_clicked)
        self.safe_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self._on_act_clicked)

    def save(self, desk: Desk) -> None:
        """Call the use case with `desk` (it carries what was confirmed). Raise to stay open."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What stands in the form, as plain values for the draft."""
        return {}

    def set_values(self, values: dict[str, Any]) -> None:
        """Show the values of a draft."""

    def set_words(self, title: str, act: str) -> None:
        """The heading and the word on the button."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._act_word = act
        self._show_act()
        self.safe_button.setText(self.tr("Cancel"))
        self.fresh_button.setText(self.tr("Begin afresh"))

    def gone_on(self) -> bool:
        """After a save: get ready for the next of several; False closes the form."""
        return False

    def show_theirs(self, theirs: dict[str, Any]) -> None:
        """Say what others saved in fields of the draft since it was typed, by the names of `values`."""

    def keep_draft(self, form: str, subject: object, *, is_stored: bool = False) -> None:
        """Bring back what was typed before, and keep what is typed from now on (`touched`).

        `is_stored`: the form shows something stored, and what others saved in it meanwhile is not overwritten.
        """
        self._keeper = DraftKeeper(self.desk, form, str(subject), self)
        self._keeper.watch(self.values)
        self._fresh = self._keeper.fresh()
        if is_stored:
            self._keeper.about()
        before = self._keeper.offer()
        if before is not None:
            self.set_values(before)
            self.show_theirs(self._keeper.theirs)
            self.fresh_button.show()

    def touched(self, *_anything: object) -> None:
        """Something was typed: what was asked before no longer holds."""
        if self._confirmed or self.problem():
            self._confirmed = frozenset()
            self._clear_problem()
        if self._keeper is not None:
            self._keeper.touched()

    def problem(self) -> str:
        """The sentence shown; empty when nothing is wrong."""
        if self._problem.isVisibleTo(self):
            return self._problem.text()
        return self._refused.message() if self._refused is not None else ""

    def reject(self) -> None:
        """Esc: what was typed is kept as a draft. Where it cannot be, that is said first; Esc again leaves."""
        try:
            if self._keeper is not None:
                self._keeper.left(self.parentWidget())
        except StorageTrouble as problem:
            if self.problem() != problem_text(problem):
                self._show_problem(problem)
                return
        super().reject()

    def _on_fresh_clicked(self) -> None:
        self.set_values(self._fresh)
        self._drop_draft()
        self.fresh_button.hide()
        self.focusNextChild()

    def _on_act_clicked(self) -> None:
        try:
            self.save(self.desk.confirming(*self._confirmed))
        except ConfirmationNeeded as question:
            self._confirmed |= {question.what}
            self._show_problem(question)
            return
        except (FrontDeskError, StorageTrouble) as problem:
            self._show_problem(problem)
            return
        goes_on = self.gone_on()
        self._drop_draft()
        self.saved.emit()
        if not goes_on:
            self.accept()
            return
        self.fresh_button.hide()
        self._confirmed = frozenset()
        self._clear_problem()
        if self._keeper is not None:
            self._fresh = self._keeper.fresh()

    def _show_problem(self, problem: Exception) -> None:
        self._clear_problem()
        name = problem.field if isinstance(problem, ValueRefused) else ""
        self._refused = self.fields.get("reason" if isinstance(problem, ReasonNeeded) else name)
        if self._refused is not None:
            self._refused.set_message(problem_text(problem))
            self._refused.setFocus()
        else:
            self._problem.setText(problem_text(problem))
            self._problem.show()
        self._show_act()

    def _clear_problem(self) -> None:
        self._problem.hide()
        if self._refused is not None:
            self._refused.clear_message()
            self._refused = None
        self._show_act()

    def _show_act(self) -> None:
        self.act_button.setText(self.tr("Do it anyway") if self._confirmed else self._act_word)

    def _drop_draft(self) -> None:
        if self._keeper is not None:
            self._keeper.done()
