"""One thing to tell the customer today; it ends in added, declined or later, with their words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.customers.tell_items import TellItem, TellKind
from frontdesk.terms import TellAnswer
from ui.reception.check_in.wording import answer_word, quoted, tell_facts, tell_title
from ui.shared.action_bar import NoteLine
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import RowCard
from ui.shared.icons import paint_icon
from ui.shared.labels import ElidedLabel
from ui.shared.painting import rounded
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names

ROW_PX = 60
_ANSWER_PX = 190
_LOOK = {
    TellKind.RECALL: ("alert", "danger"),
    TellKind.CAMPAIGN: ("flag", "info"),
    TellKind.DUE: ("calendar", "info"),
    TellKind.DEFERRED: ("clock", "warn"),
}


class TellRow(Retranslating, RowCard):
    """`added(item)`: it goes on the order. `other_answer_wished(item)`: declined or later, with words."""

    added = Signal(object)
    other_answer_wished = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._item: TellItem | None = None
        self._may_answer = True
        self.setFixedHeight(ROW_PX)
        self._icon = _IconBox()
        self._title = ElidedLabel(type_="strong")
        self._facts = ElidedLabel(type_="small", tone="secondary")
        self._answer = NoteLine()
        self._answer.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._answer.setMaximumWidth(_ANSWER_PX)
        self.add_button = KeyHintButton(icon="plus")
        self.other_button = KeyHintButton(kind="tertiary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._answer)
        row.addWidget(self.add_button)
        row.addWidget(self.other_button)
        self.add_button.clicked.connect(lambda: self.added.emit(self.item()))
        self.other_button.clicked.connect(lambda: self.other_answer_wished.emit(self.item()))

    def item(self) -> TellItem:
        """What is shown."""
        assert self._item is not None
        return self._item

    def set_row(self, row: TellItem) -> None:
        """Show it as it stands now."""
        if self._item is None:
            key = row.key.replace(":", "_")
            set_names(self.add_button, f"tell_{key}_add")
            set_names(self.other_button, f"tell_{key}_other")
        self._item = row
        self.retranslate()

    def set_may_answer(self, may: bool) -> None:
        """Answers belong to a visit; without one the row only informs."""
        self._may_answer = may
        self.retranslate()

    def retranslate(self) -> None:
        if self._item is None:
            return
        item = self._item
        icon, tone = _LOOK[item.kind]
        self._icon.set_look(
            icon, "danger" if item.due is not None and item.due.overdue and item.safety_relevant else tone
        )
        title = tell_title(item)
        self._title.setText(title)
        self._facts.setText(tell_facts(item, self._currency))
        answered = item.answer is not None or item.booked
        answer = TellAnswer.ADDED if item.answer is None else item.answer
        words = f" {quoted(item.answer_words)}" if item.answer_words else ""
        is_added = answer == TellAnswer.ADDED
        self._answer.set_line(
            f"{answer_word(answer)}{words}" if answered else "",
            icon="check" if is_added else "quote",
            tone="ok" if is_added else "muted",
        )
        self._answer.setVisible(answered)
        self.add_button.setVisible(self._may_answer and not (answered and is_added))
        self.other_button.setVisible(self._may_answer)
        self.add_button.setText(self.tr("Add"))
        self.other_button.setText(self.tr("Change") if answered else self.tr("Not now"))
        for button in (self.add_button, self.other_button):
            button.setAccessibleName(f"{button.text()}: {title}")
        self.setAccessibleName(f"{title}, {self._facts.text()}, {self._answer.text()}")


class _IconBox(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone = "calendar", "info"
        self.setFixedSize(36, 36)

    def set_look(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRect(0, 0, 36, 36), theme().radius("control"), theme().color(f"{self._tone}.tint"))
        paint_icon(painter, 9, 9, self._icon, f"{self._tone}.ink", 18)
