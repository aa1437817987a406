"""Dialogs, only for what cannot be undone or needs a reason. They open without blocking; Esc is the safe way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import StorageTrouble
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names


class ConfirmDialog(Retranslating, QDialog):
    """Question, what is kept, the safe button (focused) and the act.

    `confirmed()` fires when the act was chosen. Open with `open()`; the words are given ready worded.
    """

    confirmed = Signal()

    def __init__(
        self, parent: QWidget | None, question: str, kept: str, act: str, *, danger: bool = False, safe: str = "",
        name: str = "confirm_dialog",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        set_names(self, name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(420)
        self._safe_word = safe
        title = label(question, wrap=True)
        title.setFont(theme().font("title"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(8)
        self._column.addWidget(title)
        self._column.addWidget(label(kept, tone="secondary", wrap=True))
        self.safe_button = KeyHintButton(name=f"{name}_safe")
        self.safe_button.set_key_hint("Esc")
        self.act_button = KeyHintButton(act, kind="danger_filled" if danger else "primary", name=f"{name}_act")
        self.safe_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self._on_act_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.safe_button)
        buttons.addWidget(self.act_button)
        self._column.addSpacing(6)
        self._column.addLayout(buttons)
        self.retranslate()
        self.safe_button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.safe_button.setText(self._safe_word or self.tr("Cancel"))

    def _on_act_clicked(self) -> None:
        self.confirmed.emit()
        self.accept()


class ReasonDialog(ConfirmDialog):
    """A confirmation that needs a reason in words. `reason_given(str)` fires with it; an empty one is refused.

    Whoever acts on the reason and is refused calls `stay`: then the dialog stays open with what was typed.
    """

    reason_given = Signal(str)

    def __init__(
        self, parent: QWidget | None, question: str, kept: str, act: str, *, danger: bool = False, safe: str = "",
        name: str = "reason_dialog",
    ) -> None:  # fmt: skip
        self.reason = QLineEdit()
        self._field = Field("", self.reason, required=True, name=f"{name}_reason")
        super().__init__(parent, question, kept, act, danger=danger, safe=safe, name=name)
        self._keeper: DraftKeeper | None = None
        self._refused = False
        self._column.insertWidget(2, self._field)
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def keep_draft(self, desk: Desk, form: str, subject: object) -> None:
        """Bring back the reason typed before, and keep what is typed until it is given."""
        self._keeper = DraftKeeper(desk, form, str(subject), self)
        self._keeper.follow({"reason": self.reason})

    def stay(self, why: str) -> None:
        """What was wanted could not be done: say why below the reason."""
        self._refused = True
        self._field.set_message(why, "error")

    def reject(self) -> None:
        """Esc: the reason typed is kept as a draft. Where it cannot be, that is said first; Esc again leaves."""
        try:
            if self._keeper is not None:
                self._keeper.left(self.parentWidget())
        except StorageTrouble as problem:
            if self._field.message() != problem_text(problem):
                self._field.set_message(problem_text(problem), "error")
                return
        super().reject()

    def retranslate(self) -> None:
        super().retranslate()
        self._field.set_label(self.tr("Reason"))

    def _on_act_clicked(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._field.set_message(self.tr("Please say why, in a few words"), "error")
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._refused = False
        self.reason_given.emit(reason)
        if self._refused:
            return
        if self._keeper is not None:
            self._keeper.done()
        super()._on_act_clicked()
