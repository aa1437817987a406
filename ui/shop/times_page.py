"""The times the dealership keeps: each with what it does, what is usual, and between which values it lies."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import DECLARED, Declared, change_settings, settings
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.changes import Changes
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast
from ui.shared.value_fields import NumberField
from ui.shared.words import Retranslating
from ui.shop.setting_words import setting_does, setting_word, unit_word


class TimesPage(Retranslating, QWidget):
    """Saved as a whole with Ctrl+S by a manager; everybody else reads what holds."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen = settings(desk)
        self._card = Card(name="times_card")
        self._numbers = {declared: NumberField() for declared in DECLARED}
        self._fields = {
            declared: Field("", number, name=f"setting_{declared.name}")
            for declared, number in self._numbers.items()
        }
        self._does = {declared: label(type_="small", tone="secondary", wrap=True) for declared in DECLARED}
        self._usual = {declared: label(type_="small", tone="muted") for declared in DECLARED}
        self._problem = label(tone="danger", wrap=True)
        self._as_usual = KeyHintButton(kind="tertiary", icon="undo", name="times_as_usual")
        self._save = KeyHintButton(kind="primary", size="large", key=key("save"), name="times_save")
        self._lay_out()
        self._drafts = DraftKeeper(desk, "times", "", self)
        self._drafts.watch(self.values)
        self._may: bool | None = None
        self._show_rights()
        for number in self._numbers.values():
            number.textEdited.connect(self._drafts.touched)
        self._as_usual.clicked.connect(self._on_as_usual_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        changes.changed.connect(self._on_changed)
        self.retranslate()

    def load(self) -> None:
        """Show what is in force."""
        self._seen = settings(self._desk)
        for declared, number in self._numbers.items():
            number.set_value(self._seen[declared])
            self._fields[declared].clear_message()

    def values(self) -> dict[str, Any]:
        """What was typed, as plain values."""
        return {declared.name: number.text() for declared, number in self._numbers.items()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Show what a draft kept."""
        for declared, number in self._numbers.items():
            if declared.name in values:
                number.setText(str(values[declared.name]))

    def retranslate(self) -> None:
        may = self._desk.may(Permission.MANAGE_SHOP)
        self._card.set_title(self.tr("Times we keep"))
        self._card.set_note("" if may else self.tr("Only a manager can change these times."))
        for declared in DECLARED:
            unit = unit_word(declared.unit)
            self._fields[declared].set_label(setting_word(declared))
            self._numbers[declared].set_unit(unit)
            self._numbers[declared].setReadOnly(not may)
            self._does[declared].setText(setting_does(declared))
            usual = f"{formats.number(declared.default)} {unit}"
            self._usual[declared].setText(self.tr("Usual: {value}").format(value=usual))
        self._as_usual.setText(self.tr("Everything as usual"))
        self._save.setText(self.tr("Save"))
        for button in (self._as_usual, self._save):
            button.setEnabled(may)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rights()
        self.retranslate()

    def _show_rights(self) -> None:
        """Another person may act now: who may change this goes on with the draft, anybody else sees what holds."""
        may = self._desk.may(Permission.MANAGE_SHOP)
        if may != self._may:
            self._may = may
            self._problem.setText("")
            self.load()
            self.set_values((self._drafts.offer() or {}) if may else {})

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, declared in enumerate(DECLARED):
            self._fields[declared].setFixedWidth(300)
            grid.addWidget(self._fields[declared], row, 0)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addStretch(1)
            words.addWidget(self._does[declared])
            words.addWidget(self._usual[declared])
            words.addStretch(1)
            grid.addLayout(words, row, 1)
        self._card.padded().addLayout(grid)
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._as_usual)
        foot.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _on_as_usual_clicked(self) -> None:
        """Only shown: nothing holds before it is saved."""
        for declared, number in self._numbers.items():
            number.set_value(declared.default)
        self._drafts.touched()

    def _on_save_clicked(self) -> None:
        self._problem.setText("")
        for field in self._fields.values():
            field.clear_message()
        try:
            change_settings(self._desk, self._seen, self._wanted())
        except ValueRefused as problem:
            refused = next(declared for declared in DECLARED if declared.name == problem.field)
            self._fields[refused].set_message(problem_text(problem), "error")
            self._fields[refused].setFocus()
        except ChangedMeanwhile:
            self._follow()
            self._problem.setText(self.tr("Somebody else saved first. Look at the marked fields and save again."))
        except (FrontDeskError, StorageTrouble) as problem:
            self._problem.setText(problem_text(problem))
        else:
            self._drafts.done()
            self.load()
            show_toast(self, self.tr("Saved"))

    def _wanted(self) -> dict[Declared, int]:
        wanted = {}
        for declared, number in self._numbers.items():
            value = number.value()
            if value is None:
                raise ValueRefused(declared.name, "number_expected")
            wanted[declared] = value
        return wanted

    def _follow(self) -> None:
        """What was typed stays, beside what somebody else saved meanwhile; all the rest shows what holds now."""
        before, self._seen = self._seen, settings(self._desk)
        for declared, theirs in self._seen.items():
            number = self._numbers[declared]
            if number.value() == before[declared]:
                number.set_value(theirs)
            elif theirs not in (before[declared], number.value()):
                words = self.tr("Saved by somebody else meanwhile: {value}").format(value=theirs)
                self._fields[declared].set_message(words, "warn")

    def _on_changed(self, names: frozenset[str]) -> None:
        if "shop" in names:
            self._follow()
