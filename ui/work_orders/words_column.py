"""The left column: everything the customer said, and at its foot the form that records or answers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from frontdesk.work_orders.sheet import ConcernRow
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.card_list import CardList
from ui.shared.chips import Chip
from ui.shared.keys import key
from ui.shared.labels import label, rule
from ui.shared.words import Retranslating
from ui.work_orders.concern_card import ConcernCard
from ui.work_orders.shown import Shown
from ui.work_orders.words_forms import WordsForm


class WordsColumn(Retranslating, Card):
    """Signals say what is wished; the page opens the form with `show_form`."""

    record_wished = Signal()
    link_wished = Signal(int)
    answer_wished = Signal(int)
    addition_wished = Signal(int)
    job_pressed = Signal(int)
    form_changed = Signal()
    """A form was opened or taken away."""

    def __init__(self, shown: Shown, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent, name="words_column")
        self._shown, self._now = shown, now
        self._said_count = self._open_count = 0
        self._form: WordsForm | None = None
        self._open_chip = Chip(tone="danger")
        self.add_right(self._open_chip)
        self._nothing = label(type_="small", tone="muted", wrap=True)
        self._nothing.setContentsMargins(16, 11, 14, 11)
        self.body.addWidget(self._nothing)
        self._list = CardList(lambda row: row.concern_id, self._new_card, name="words_list")
        self.body.addWidget(self._list, 1)
        self.body.addWidget(rule())
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        self._foot_column.setContentsMargins(14, 10, 14, 10)
        self.record_button = KeyHintButton(icon="plus", name="record_words_button")
        self.record_button.set_key_hint(key("record_words"))
        QShortcut(key("record_words"), self, self._on_words_key)
        self.record_button.clicked.connect(self.record_wished)
        self._foot_column.addWidget(self.record_button)
        self.body.addWidget(self._foot)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_app_focus_changed)
        self.retranslate()

    def set_concerns(self, concerns: Sequence[ConcernRow], *, may_answer: bool) -> None:
        """Show these; cards of concerns that stay are kept with their focus."""
        self._list.set_rows(concerns)
        for card in self.cards():
            card.set_may_answer(may_answer)
        self._said_count = len(concerns)
        self._open_count = sum(concern.is_open for concern in concerns)
        self._nothing.setVisible(not concerns)
        self.record_button.setEnabled(may_answer)
        self.retranslate()

    def cards(self) -> list[ConcernCard]:
        """The cards in the order shown."""
        return [card for card in self._list.cards() if isinstance(card, ConcernCard)]

    def form(self) -> WordsForm | None:
        """The form open at the foot."""
        return self._form

    def show_form(self, form: WordsForm) -> None:
        """Open a form in place of the button."""
        self.close_form()
        self._form = form
        self.record_button.hide()
        self._foot_column.addWidget(form)
        form.cancelled.connect(self.close_form)
        form.setFocus(Qt.FocusReason.TabFocusReason)
        self.form_changed.emit()

    def close_form(self) -> None:
        """Take the form away, the button comes back."""
        if self._form is None:
            return
        form, self._form = self._form, None
        self.record_button.show()
        if form.isAncestorOf(self.window().focusWidget() or form):
            self.record_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._foot_column.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.form_changed.emit()

    def retranslate(self) -> None:
        self.set_title(self.tr("In their words"))
        self.set_count(self._said_count)
        self.record_button.setText(self.tr("Record words"))
        self._open_chip.set_chip(self.tr("%n open", "", self._open_count), tone="danger")
        self._open_chip.setVisible(self._open_count > 0)
        self._nothing.setText(self.tr("Nothing recorded yet. What the customer says is kept word for word."))

    def _on_words_key(self) -> None:
        """Into the form that is open, else a new one."""
        if self._form is not None:
            self._form.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.record_button.click()

    def _new_card(self) -> ConcernCard:
        card = ConcernCard(self._shown, self._now())
        card.link_wished.connect(self.link_wished)
        card.words_wished.connect(self.answer_wished)
        card.addition_wished.connect(self.addition_wished)
        card.job_pressed.connect(self.job_pressed)
        return card

    def _on_app_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        for card in self.cards():
            card.show_actions()
