"""Covers fitted before the customer's eyes, what stays in the car, and what is said on the way round."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.reception.walkaround_sheet import WalkaroundSheet, WordsRow
from frontdesk.terms import ProtectionItem
from ui.reception.walkaround import wording
from ui.reception.walkaround.typed import is_typed, settle, watch
from ui.shared.card import Card
from ui.shared.empty_state import IconLabel
from ui.shared.keys import KEYS
from ui.shared.labels import ElidedLabel, label, rule
from ui.shared.tick_box import TickBox
from ui.shared.words import Retranslating, set_names

_SEPARATORS = re.compile(r"[、,，;；\n]+")


class CoversCard(Retranslating, Card):
    """Every change is told at once: `covers_changed(set)`, `belongings_changed(list, bool)`, `words_said(str)`."""

    covers_changed = Signal(object)
    belongings_changed = Signal(list, bool)
    words_said = Signal(str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="covers_card")
        self._covers = {item: TickBox() for item in ProtectionItem}
        self.belongings = QLineEdit()
        self._valuables = TickBox()
        self._said: tuple[WordsRow, ...] = ()
        self._words_title = label(type_="small", tone="secondary")
        self._last_words = ElidedLabel(type_="small")
        self.words = QLineEdit()
        for edit, name in ((self.belongings, "belongings"), (self.words, "words_while_walking")):
            edit.setProperty("role", "inline")
            set_names(edit, name)
            watch(edit, self.typed.emit)
        set_names(self._valuables, "valuables_taken")
        grid = QGridLayout()
        grid.setContentsMargins(15, 0, 11, 4)
        grid.setVerticalSpacing(0)
        for index, (item, box) in enumerate(self._covers.items()):
            set_names(box, f"cover_{item.value}")
            box.setFixedHeight(28)
            box.clicked.connect(self._on_cover_clicked)
            grid.addWidget(box, index // 2, index % 2)
        self.body.addLayout(grid)
        self._add_part(_beside("bag", self.belongings), self._valuables)
        self._valuables.setFixedHeight(28)
        self._add_part(self._words_title, self._last_words, _beside("quote", self.words))
        self.belongings.editingFinished.connect(self._on_belongings_finished)
        self._valuables.clicked.connect(self._tell_belongings)
        self.words.returnPressed.connect(self.keep_words)
        self.retranslate()

    def set_sheet(self, sheet: WalkaroundSheet) -> None:
        """Show what is on the sheet; what is being typed stays."""
        for item, box in self._covers.items():
            box.setChecked(item in sheet.covers)
        if not is_typed(self.belongings):
            self.belongings.setText(wording.joined(sheet.belongings))
        self._valuables.setChecked(sheet.valuables_taken)
        self._said = sheet.words
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        for box in (*self._covers.values(), self._valuables):
            box.setEnabled(not locked)
        for edit in (self.belongings, self.words):
            edit.setReadOnly(locked)

    def retranslate(self) -> None:
        self.set_title(self.tr("Covers and belongings"))
        for item, box in self._covers.items():
            box.setText(wording.cover(item))
        self.belongings.setAccessibleName(self.tr("What stays in the car"))
        self.belongings.setPlaceholderText(self.tr("Left in the car: sunglasses, toll card"))
        self._valuables.setText(self.tr("Valuables taken along"))
        self._words_title.setText(self.tr("Said while walking"))
        self._last_words.setText(_quoted(self._said))
        self._last_words.setVisible(bool(self._said))
        self.words.setAccessibleName(self.tr("Said while walking"))
        self.words.setPlaceholderText(
            self.tr("Word for word, then Enter ({key})").format(key=KEYS["record_words"])
        )

    def _add_part(self, *widgets: QWidget) -> None:
        self.body.addWidget(rule())
        column = QVBoxLayout()
        column.setContentsMargins(15, 5, 11, 5)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget)
        self.body.addLayout(column)

    def _on_cover_clicked(self) -> None:
        self.covers_changed.emit({item for item, box in self._covers.items() if box.isChecked()})

    def _on_belongings_finished(self) -> None:
        if is_typed(self.belongings):
            self._tell_belongings()

    def _tell_belongings(self) -> None:
        things = [thing.strip() for thing in _SEPARATORS.split(self.belongings.text()) if thing.strip()]
        self.belongings_changed.emit(things, self._valuables.isChecked())

    def keep_words(self) -> None:
        """What stands in the field was said."""
        if self.words.text().strip():
            self.words_said.emit(self.words.text())
        else:
            settle(self.words)

    def belongings_kept(self) -> None:
        """The belongings are on the sheet: nothing is being typed any more."""
        settle(self.belongings)

    def words_kept(self) -> None:
        """The words became a concern; the field is free for the next ones."""
        self.words.clear()
        settle(self.words)


def _beside(icon: str, editor: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(IconLabel(icon, "ink.tertiary", 16), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(editor, 1)
    return holder


def _quoted(said: Sequence[WordsRow]) -> str:
    if not said:
        return ""
    first, last = wording.translate("Walkaround", "“{words}”").split("{words}")
    return f"{first}{said[-1].words}{last}"
