"""The first start: language, the dealership, its first person with a PIN, and what to begin with."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, ValueRefused
from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.credit_code import check_credit_code
from frontdesk.identifiers.plate import PROVINCES
from frontdesk.shop.dealership import DealershipData, found_dealership
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label, rule
from ui.shared.language import current_language
from ui.shared.problems import problem_text
from ui.shared.segmented import Choice, Segmented
from ui.shared.words import Retranslating
from ui.shop import refusals as refusals

Beginning = Literal["empty", "menu", "sample"]


class FirstStartPage(Retranslating, QWidget):
    """`founded(beginning)` fires when the dealership is there and its first person is signed in."""

    founded = Signal(str)
    sample_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problem: ValueRefused | FrontDeskError | None = None
        self.setProperty("role", "page")
        self._title = label(type_="h1")
        self._help = label(tone="muted", wrap=True)
        self._language = Segmented(
            [Choice("zh", "中文"), Choice("en", "English")], small=True, name="first_start_language"
        )
        self._language.set_value(current_language())
        self._language.chosen.connect(lambda value: self.language_chosen.emit(str(value)))
        self._shop_title, self._person_title, self._begin_title = (label(type_="title") for _ in range(3))
        self._fields = {
            name: Field("", QLineEdit(), required=name in _REQUIRED, name=f"first_start_{name}") for name in _NAMES
        }
        for name in ("pin", "pin_again"):
            self._edit(name).setEchoMode(QLineEdit.EchoMode.Password)
            self._edit(name).setMaxLength(12)
            self._edit(name).setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._begin = Segmented([], name="first_start_begin")
        self._begin_help = label(tone="muted", wrap=True)
        self._refused = label(tone="danger", wrap=True)
        self._go = KeyHintButton(kind="primary", size="large", key=key("finish_step"), name="first_start_go")
        self._go.clicked.connect(self._on_go_clicked)
        self._begin.chosen.connect(lambda _value: self.retranslate())
        self._lay_out()
        self._drafts = DraftKeeper(desk, "first_start", "", self)
        self._drafts.watch(self.values)
        self.retranslate()
        self._begin.set_value("menu")
        self._offer_draft()
        self._edit("credit_code").editingFinished.connect(self._check_credit_code)
        self._edit("home_province").editingFinished.connect(self._check_province)
        for field in self._fields.values():
            edit = field.editor
            assert isinstance(edit, QLineEdit)
            edit.textEdited.connect(self._drafts.touched)
            edit.textEdited.connect(field.clear_message)
        self.retranslate()
        self._edit("name_zh").setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> dict[str, str]:
        """What was typed, without the PIN: a PIN is never written down."""
        return {name: self._edit(name).text() for name in _NAMES if not name.startswith("pin")}

    def set_values(self, values: dict[str, str]) -> None:
        """Fill the form again with what was typed before."""
        for name, value in values.items():
            if name in self._fields:
                self._edit(name).setText(value)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Welcome to Frontdesk"))
        self._help.setText(
            self.tr("Three things, then the desk is open. All of it can be changed later in the settings.")
        )
        self._language.setAccessibleName(self.tr("Language"))
        self._shop_title.setText(self.tr("Your dealership"))
        self._person_title.setText(self.tr("You"))
        self._begin_title.setText(self.tr("Begin with"))
        for name, words in {
            "name_zh": self.tr("Name in Chinese"),
            "name_en": self.tr("Name in English"),
            "address_zh": self.tr("Address"),
            "phone": self.tr("Phone"),
            "credit_code": self.tr("Unified social credit code"),
            "home_province": self.tr("First character of local plates"),
            "manager_name": self.tr("Your name"),
            "pin": self.tr("PIN, 4 to 12 digits"),
            "pin_again": self.tr("PIN again"),
        }.items():
            self._fields[name].set_label(words)
        self._edit("home_province").setPlaceholderText("沪")
        chosen = self._begin.value()
        self._begin.set_choices(
            [
                Choice("menu", self.tr("Price menu and bays")),
                Choice("empty", self.tr("Empty")),
                Choice("sample", self.tr("Sample dealership")),
            ]
        )
        self._begin.set_value(chosen or "menu")
        self._begin.setAccessibleName(self.tr("Begin with"))
        self._begin_help.setText(self._begin_words())
        for field in self._fields.values():  # the sample dealership has its own name and people
            field.setEnabled(self._begin.value() != "sample")
        self._go.setText(self.tr("Open the desk"))
        self._show_problem()

    def _begin_words(self) -> str:
        return {
            "menu": self.tr("A published price menu and the usual bays to start from; no customers yet."),
            "empty": self.tr("Nothing at all; every line of an order is typed freely."),
            "sample": self.tr(
                "A fictional dealership with a day in progress, to look around: nothing typed above counts in it, "
                "every PIN is 1234."
            ),
        }[str(self._begin.value() or "menu")]

    def _edit(self, name: str) -> QLineEdit:
        edit = self._fields[name].editor
        assert isinstance(edit, QLineEdit)
        return edit

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(820)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._language)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(rule())
        column.addWidget(self._shop_title)
        shop = QGridLayout()
        shop.setHorizontalSpacing(16)
        shop.setVerticalSpacing(8)
        for place, name in enumerate(
            ("name_zh", "name_en", "address_zh", "phone", "credit_code", "home_province")
        ):
            shop.addWidget(self._fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(shop)
        column.addWidget(rule())
        column.addWidget(self._person_title)
        person = QHBoxLayout()
        person.setSpacing(16)
        for name in ("manager_name", "pin", "pin_again"):
            person.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(person)
        column.addWidget(rule())
        begin = QHBoxLayout()
        begin.setSpacing(12)
        begin.addWidget(self._begin_title)
        begin.addWidget(self._begin)
        begin.addStretch(1)
        column.addLayout(begin)
        column.addWidget(self._begin_help)
        column.addWidget(self._refused)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        page = QWidget()
        page.setProperty("role", "page")
        beside = QHBoxLayout()  # not an alignment: that would measure wrapped words by the width of the page
        beside.addStretch(1)
        beside.addWidget(card)
        beside.addStretch(1)
        centre = QVBoxLayout(page)
        centre.addStretch(1)
        centre.addLayout(beside)
        centre.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _offer_draft(self) -> None:
        kept = self._drafts.offer()
        if kept:
            self.set_values(kept)

    def _check_credit_code(self) -> None:
        text = self._edit("credit_code").text().strip()
        odd = bool(text) and check_credit_code(text).severity is not CheckSeverity.OK
        words = self.tr("An unusual code; it is taken as it is.") if odd else ""
        self._fields["credit_code"].set_message(words, "warn")

    def _check_province(self) -> None:
        text = self._edit("home_province").text().strip()
        odd = bool(text) and text[0] not in PROVINCES
        words = self.tr("No mainland plate begins with this; it is taken as it is.") if odd else ""
        self._fields["home_province"].set_message(words, "warn")

    def _on_go_clicked(self) -> None:
        beginning = str(self._begin.value())
        if beginning == "sample":
            self._drafts.done()
            self.sample_wanted.emit()
            return
        self._problem = None
        missing = [name for name in _REQUIRED if not self._given(name)]
        if missing:
            self._problem = ValueRefused(missing[0], "empty")
            self._show_problem()
            for name in missing:
                self._fields[name].set_message(problem_text(ValueRefused(name, "empty")), "error")
            return
        if not self._fields["credit_code"].message():
            self._check_credit_code()
            if self._fields["credit_code"].message():  # said once before it is taken
                self._edit("credit_code").setFocus(Qt.FocusReason.OtherFocusReason)
                return
        try:
            if self._edit("pin").text() != self._edit("pin_again").text():
                raise ValueRefused("pin_again", "pins_differ")
            found_dealership(
                self._desk,
                self._data(),
                manager_name=self._edit("manager_name").text(),
                pin=self._edit("pin").text(),
            )
        except FrontDeskError as problem:
            self._problem = problem
            self._show_problem()
        else:
            self._drafts.done()
            self.founded.emit(beginning)

    def _given(self, name: str) -> bool:
        """A name in either language is a name."""
        names = ("name_zh", "name_en") if name == "name_zh" else (name,)
        return any(self._edit(one).text().strip() for one in names)

    def _data(self) -> DealershipData:
        text = {name: self._edit(name).text().strip() for name in _NAMES}
        return DealershipData(
            name_zh=text["name_zh"] or text["name_en"],
            name_en=text["name_en"] or text["name_zh"],
            address_zh=text["address_zh"],
            address_en=text["address_zh"],
            phone=text["phone"],
            credit_code=text["credit_code"].upper(),
            home_province=text["home_province"][:1],
        )

    def _show_problem(self) -> None:
        for field in self._fields.values():
            field.clear_message()
        self._refused.setText("")
        if isinstance(self._problem, ValueRefused) and self._problem.field in self._fields:
            field = self._fields[self._problem.field]
            field.set_message(problem_text(self._problem), "error")
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._problem is not None:
            self._refused.setText(problem_text(self._problem))


_NAMES = (
    "name_zh",
    "name_en",
    "address_zh",
    "phone",
    "credit_code",
    "home_province",
    "manager_name",
    "pin",
    "pin_again",
)
_REQUIRED = ("name_zh", "manager_name", "pin", "pin_again")
