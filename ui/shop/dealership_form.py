"""The dealership's data as printed on every document, its tax and its opening hours."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.shop.dealership import DayHours, DealershipSheet, change_dealership, dealership
from frontdesk.shop.permissions import Permission
from frontdesk.terms import TaxMode
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.changes import Changes
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.segmented import Choice, Segmented
from ui.shared.toast import show_toast
from ui.shared.words import Retranslating
from ui.shop import refusals as refusals
from ui.shop.opening_day import OpeningDay, set_untouched, stored_values

_TEXTS = (
    "name_zh",
    "name_en",
    "address_zh",
    "address_en",
    "phone",
    "complaint_phone",
    "credit_code",
    "home_province",
    "time_zone",
    "warranty_terms_zh",
    "warranty_terms_en",
)


class DealershipPage(Retranslating, QWidget):
    """Saved as a whole with Ctrl+S by a manager, kept as typed until then; everybody else reads what is stored."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._may: bool | None = None
        self._fields = {name: Field("", QLineEdit(), name=f"dealership_{name}") for name in _TEXTS}
        self._tax = Field("", QLineEdit(), name="dealership_tax")
        self._tax_mode = Segmented([], name="dealership_tax_mode")
        self._days = [OpeningDay(day) for day in range(7)]
        self._data_card, self._hours_card = Card(name="dealership_card"), Card(name="hours_card")
        self._problem = label(tone="danger", wrap=True)
        self._save = KeyHintButton(kind="primary", size="large", key=key("save"), name="dealership_save")
        self._save.clicked.connect(self._on_save_clicked)
        self._lay_out()
        self._drafts = DraftKeeper(desk, "dealership", "", self)
        self._drafts.watch(self.values)
        self.retranslate()
        self._show_rights()
        for field in (*self._fields.values(), self._tax):
            _line(field).textEdited.connect(self._drafts.touched)
        self._tax_mode.chosen.connect(self._drafts.touched)
        for day in self._days:
            day.typed.connect(self._drafts.touched)
        changes.changed.connect(self._on_changed)

    def load(self) -> None:
        """Show the dealership as it is stored."""
        self._sheet = dealership(self._desk)
        self.set_values(_values_of(self._sheet))
        self._drafts.about()

    def values(self) -> dict[str, Any]:
        """Everything that stands here, readable or not, as plain values."""
        return {
            **self._texts(),
            "tax": _line(self._tax).text(),
            "tax_mode": str(self._tax_mode.value()),
            **{name: value for day in self._days for name, value in day.values().items()},
        }

    def _texts(self) -> dict[str, Any]:
        return {name: _line(self._fields[name]).text() for name in _TEXTS}

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form with what `values` gave."""
        for name in _TEXTS:
            set_untouched(_line(self._fields[name]), values[name])
        set_untouched(_line(self._tax), values["tax"])
        self._tax_mode.set_value(values["tax_mode"])
        for day in self._days:
            day.set_values(values)

    def retranslate(self) -> None:
        self._data_card.set_title(self.tr("On every document"))
        self._hours_card.set_title(self.tr("Open"))
        self._data_card.set_note("" if self._may else self.tr("Only a manager can change this."))
        for name, words in {
            "name_zh": self.tr("Name in Chinese"),
            "name_en": self.tr("Name in English"),
            "address_zh": self.tr("Address in Chinese"),
            "address_en": self.tr("Address in English"),
            "phone": self.tr("Phone"),
            "complaint_phone": self.tr("Phone for complaints"),
            "credit_code": self.tr("Unified social credit code"),
            "home_province": self.tr("First character of local plates"),
            "time_zone": self.tr("Time zone"),
            "warranty_terms_zh": self.tr("Warranty promise in Chinese"),
            "warranty_terms_en": self.tr("Warranty promise in English"),
        }.items():
            self._fields[name].set_label(words)
        self._tax.set_label(self.tr("Tax in percent"))
        chosen = self._tax_mode.value()
        self._tax_mode.set_choices(
            [
                Choice(str(TaxMode.INCLUSIVE), self.tr("Prices contain it")),
                Choice(str(TaxMode.EXCLUSIVE), self.tr("Added to prices")),
            ]
        )
        self._tax_mode.set_value(chosen)
        self._tax_mode.setAccessibleName(self.tr("Tax"))
        self._save.setText(self.tr("Save"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, name in enumerate(_TEXTS):
            grid.addWidget(self._fields[name], place // 2, place % 2)
        tax = QHBoxLayout()
        tax.setSpacing(12)
        tax.addWidget(self._tax)
        tax.addWidget(self._tax_mode)
        grid.addLayout(tax, (len(_TEXTS)) // 2, 1)
        self._data_card.padded().addLayout(grid)
        hours = self._hours_card.padded(spacing=4)
        for day in self._days:
            hours.addWidget(day)
        hours.addStretch(1)
        self._hours_card.setFixedWidth(400)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(self._data_card, 1)
        cards.addWidget(self._hours_card)
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(cards)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _on_save_clicked(self) -> None:
        self._clear_messages()
        try:
            data = replace(
                self._sheet.data,
                **self._texts(),
                tax_mode=TaxMode(str(self._tax_mode.value())),
                tax_basis_points=_basis_points(_line(self._tax).text()),
            )
            hours = tuple(hours for day in self._days if (hours := day.hours()))
            change_dealership(self._desk, self._sheet.version, data, hours)
        except (FrontDeskError, StorageTrouble) as problem:
            self._show(problem)
        else:
            self._drafts.done()
            self.load()
            show_toast(self, self.tr("Saved"))

    def _clear_messages(self) -> None:
        self._problem.setText("")
        for field in (*self._fields.values(), self._tax):
            field.clear_message()

    def _show_rights(self) -> None:
        """Another person may act now: who may change this goes on with the draft, others see what is stored."""
        may = self._desk.may(Permission.MANAGE_SHOP)
        if may == self._may:
            return
        self._may = may
        for field in (*self._fields.values(), self._tax):
            _line(field).setReadOnly(not may)
        for part in (*self._days, self._tax_mode, self._save):
            part.setEnabled(may)
        self._clear_messages()
        self.load()
        kept = self._drafts.offer() if may else None
        if kept is not None:
            self.set_values({**self.values(), **kept})
            self._mark(self._drafts.theirs)
        self.retranslate()

    def _show(self, problem: Exception) -> None:
        if isinstance(problem, ChangedMeanwhile):
            self._problem.setText(self.tr("Somebody else saved first. Look at the marked fields and save again."))
            self._follow()
            return
        if isinstance(problem, ValueRefused):
            field = self._tax if problem.field == "tax_basis_points" else self._fields.get(problem.field)
            if field is not None:
                field.set_message(problem_text(problem), "error")
                field.editor.setFocus()
                return
            if problem.field == "hours":
                day = self._days[int(str(problem.data["weekday"]))]
                day.take_focus()
                self._problem.setText(f"{day.word()}: {problem_text(problem)}")
                return
        self._problem.setText(problem_text(problem))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """What was typed stays, beside what somebody else saved meanwhile; the rest shows what is stored now."""
        if self._desk.actor is None:
            return
        self._show_rights()
        self._sheet = dealership(self._desk)
        self.set_values(self._drafts.caught_up(_values_of(self._sheet)))
        self._mark(self._drafts.theirs)

    def _mark(self, theirs: dict[str, Any]) -> None:
        """Say beside each field, or below, what somebody else saved there meanwhile."""
        words = self.tr("Saved by somebody else meanwhile: {value}")
        for name, field in (*self._fields.items(), ("tax", self._tax)):
            if name in theirs:
                field.set_message(words.format(value=theirs[name]), "warn")
        hours = {day.weekday: day for day in self._sheet.hours}
        below = []
        if "tax_mode" in theirs:
            chosen = self._tax_mode.segment(theirs["tax_mode"]).text()
            below.append(f"{self._tax_mode.accessibleName()}: {words.format(value=chosen)}")
        for day in self._days:
            if theirs.keys() & day.values().keys():
                below.append(f"{day.word()}: {words.format(value=self._hours_words(hours.get(day.weekday)))}")
        if below:
            self._problem.setText("\n".join(below))

    def _hours_words(self, hours: DayHours | None) -> str:
        return f"{hours.opens:%H:%M}–{hours.closes:%H:%M}" if hours else self.tr("closed")

    def _on_changed(self, names: frozenset[str]) -> None:
        if "shop" in names:
            self._follow()


def _values_of(sheet: DealershipSheet) -> dict[str, Any]:
    hours = {day.weekday: day for day in sheet.hours}
    return {
        **{name: getattr(sheet.data, name) for name in _TEXTS},
        "tax": f"{sheet.data.tax_basis_points / 100:g}",
        "tax_mode": str(sheet.data.tax_mode),
        **{name: value for day in range(7) for name, value in stored_values(day, hours.get(day)).items()},
    }


def _line(field: Field) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor


def _basis_points(text: str) -> int:
    try:
        return round(float(text.strip().rstrip("%").replace(",", ".")) * 100)
    except (ValueError, OverflowError) as error:
        raise ValueRefused("tax_basis_points", "number_expected") from error
