"""One thing the customer said: their words as a quotation, when and where, and what answers it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.work_orders.sheet import ConcernRow
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import RowCard
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.chip_flow import ChipFlow, Fact
from ui.work_orders.shown import Shown


class ConcernCard(Retranslating, RowCard):
    """Red until a line or words answer it. What can be done about it shows while it is open or selected."""

    link_wished = Signal(int)
    words_wished = Signal(int)
    addition_wished = Signal(int)
    job_pressed = Signal(int)

    def __init__(self, shown: Shown, now: datetime) -> None:
        super().__init__()
        self._concern: ConcernRow | None = None
        self._shown, self._now = shown, now
        self._may_answer = True
        self.focus_by_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._letter = label(type_="caption", tone="accent")
        self._letter.setFont(theme().font("caption", weight=600))
        self._said = label(type_="caption", tone="muted")
        self._words = label(wrap=True)
        self._additions = label(type_="small", tone="secondary", wrap=True)
        self._outcome_words = label(type_="small", tone="secondary", wrap=True)
        self._chips = ChipFlow()
        self._chips.pressed.connect(self.job_pressed)
        self.link_button = KeyHintButton(kind="tertiary")
        self.words_button = KeyHintButton(kind="tertiary")
        self.add_button = KeyHintButton(kind="tertiary")
        self.link_button.clicked.connect(lambda: self.link_wished.emit(self.concern().concern_id))
        self.words_button.clicked.connect(lambda: self.words_wished.emit(self.concern().concern_id))
        self.add_button.clicked.connect(lambda: self.addition_wished.emit(self.concern().concern_id))
        top = QHBoxLayout()
        top.addWidget(self._letter)
        top.addStretch(1)
        top.addWidget(self._said)
        self._actions = QWidget()
        actions = QHBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(0)
        for button in (self.link_button, self.words_button, self.add_button):
            actions.addWidget(button)
        actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 11, 14, 11)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addWidget(self._additions)
        column.addWidget(self._outcome_words)
        column.addSpacing(7)
        column.addWidget(self._chips)
        column.addWidget(self._actions)

    def concern(self) -> ConcernRow:
        """What is shown."""
        assert self._concern is not None
        return self._concern

    def set_row(self, row: ConcernRow) -> None:
        """Show it as it stands now."""
        if self._concern is None:
            set_names(self, f"concern_{row.letter}")
            set_names(self.link_button, f"concern_{row.letter}_link")
            set_names(self.words_button, f"concern_{row.letter}_words")
            set_names(self.add_button, f"concern_{row.letter}_add")
        self._concern = row
        self.retranslate()

    def set_may_answer(self, may: bool) -> None:
        """Whether anything can be done about it here."""
        self._may_answer = may
        self.show_actions()

    def retranslate(self) -> None:
        if self._concern is None:
            return
        concern = self._concern
        self._letter.setText(concern.letter)
        when = said_when(concern.said_at, self._shown, self._now)
        self._said.setText(f"{wording.concern_source(concern.source)} {when}")
        self._words.setText(self._quoted(concern.words))
        later = [f"+ {self._quoted(words)}" for words in concern.additions]
        later += [f"{asked.question or '+'} {self._quoted(asked.answer)}" for asked in concern.asked]
        self._additions.setText("\n".join(later))
        self._additions.setVisible(bool(later))
        self._outcome_words.setText(concern.outcome_words)
        self._outcome_words.setVisible(bool(concern.outcome_words))
        self._chips.set_facts(self._facts())
        self.link_button.setText(self.tr("Link"))
        self.words_button.setText(self.tr("Answer"))
        self.add_button.setText(self.tr("Add words"))
        self.link_button.setAccessibleName(self.tr("Link {letter} to a line").format(letter=concern.letter))
        self.words_button.setAccessibleName(self.tr("Answer {letter} in words").format(letter=concern.letter))
        self.add_button.setAccessibleName(self.tr("Add words to {letter}").format(letter=concern.letter))
        self.setAccessibleName(", ".join([concern.letter, concern.words, *later, *self._chips.texts()]))
        self.show_actions()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        if self.concern().is_open:
            painter.fillRect(self.rect(), colors.color("danger.tint"))
        painter.fillRect(0, 0, self.width(), 1, colors.color("line.subtle"))
        bar = "danger.base" if self.concern().is_open else "accent.base"
        painter.fillRect(0, 0, 3, self.height(), colors.color(bar))
        if self.hasFocus() and not self.focus_by_mouse:
            painter.setPen(colors.color("focus.ring"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_wished.emit(self.concern().concern_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def show_actions(self) -> None:
        """Show what can be done while the card is open or holds the focus."""
        wanted = self._may_answer and (self.concern().is_open or self.hasFocus() or self._holds_focus())
        self._actions.setVisible(wanted)

    def _holds_focus(self) -> bool:
        held = self.window().focusWidget()
        return held is not None and self.isAncestorOf(held)

    def _quoted(self, words: str) -> str:
        return f"“{words}”"

    def _facts(self) -> list[Fact]:
        concern = self.concern()
        facts = [
            Fact(self.tr("Line {number}").format(number=number), "link", "outline", number)
            for number in concern.job_numbers
        ]
        if concern.outcome is not None:
            facts.append(Fact(wording.outcome(concern.outcome), "check", "neutral"))
        if concern.is_open:
            facts.append(Fact(self.tr("Not answered yet"), "alert", "danger"))
        return facts


def said_when(moment: datetime, shown: Shown, today: datetime) -> str:
    """`10:24` today, `16 Mar` on another day."""
    local = moment.astimezone(shown.zone).date()
    if local == today.astimezone(shown.zone).date():
        return shown.time(moment)
    return formats.short_day(local, current_language())
