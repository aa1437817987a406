"""Signing in: choose your name (or press its number), type the PIN, Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError
from frontdesk.shop.sign_in import MustWait, StaffRow, WrongPin, people_who_sign_in, sign_in
from ui.shared.buttons import KeyHintButton, paint_key
from ui.shared.field import Field
from ui.shared.header import paint_avatar
from ui.shared.keys import key as key_of
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.painting import line, rounded
from ui.shared.pin_words import PinWords
from ui.shared.problems import problem_text
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.shop.role_words import role_word

_COLUMNS, _PERSON_HEIGHT = 3, 64
_ROWS_SEEN = 5
"""Of more people the others are scrolled to: the PIN stays in the window."""


class SignInPage(Retranslating, QWidget):
    """`signed_in` fires when the desk has its person; `given_up` when Esc leaves things as they were."""

    signed_in = Signal()
    given_up = Signal()

    def __init__(
        self, desk: Desk, *, last_person: int = 0, demo_pin: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._demo_pin = desk, demo_pin
        self._problem: FrontDeskError | None = None
        self.setProperty("role", "page")
        self._title = label(type_="h1")
        self._help = label(tone="muted", wrap=True)
        self._demo = label(tone="accent")
        self._people: dict[int, _PersonButton] = {}
        choices = QWidget()
        choices.setObjectName("scrolled")
        choices.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it scrolls
        grid = QGridLayout(choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, row in enumerate(people_who_sign_in(desk)):
            button = _PersonButton(row, place + 1)
            button.clicked.connect(lambda _=False, staff_id=row.staff_id: self.choose(staff_id))
            button.installEventFilter(self)
            self._people[row.staff_id] = button
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("sign_in_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(choices)
        rows = min(-(-len(self._people) // _COLUMNS), _ROWS_SEEN)
        self._scroll.setFixedHeight(max(rows * (_PERSON_HEIGHT + 8) - 8, 0))
        self._pin = QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(12)
        self._pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._pin.installEventFilter(self)
        self._pin_field = Field("", self._pin, name="sign_in_pin")
        self._enter = KeyHintButton(kind="primary", size="large", name="sign_in_enter")
        self._enter.set_key_hint("Return")
        self._enter.clicked.connect(self._on_enter_clicked)
        self._pin.returnPressed.connect(self._on_enter_clicked)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(720)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addWidget(self._scroll)
        for widget in (self._pin_field, self._enter, self._demo):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        first = last_person if last_person in self._people else next(iter(self._people), 0)
        self._chosen = first
        QShortcut(key_of("back"), self, self.given_up.emit)  # wherever the focus is, on a message too
        self.retranslate()
        if first:
            self.choose(first)

    def choose(self, staff_id: int) -> None:
        """Choose a person; the PIN is typed next."""
        self._chosen = staff_id
        for key, button in self._people.items():
            button.setChecked(key == staff_id)
        self._scroll.ensureWidgetVisible(self._people[staff_id])
        self._problem = None
        self._pin.clear()
        self.retranslate()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who is at the desk?"))
        self._help.setText(self.tr("Choose your name, or press its number with Alt, and type your PIN."))
        self._pin_field.set_label(self.tr("PIN"))
        self._enter.setText(self.tr("Sign in"))
        self._demo.setText(self.tr("Sample dealership: every PIN is {pin}").format(pin=self._demo_pin))
        self._demo.setVisible(bool(self._demo_pin))
        for button in self._people.values():
            button.retranslate()
        self._pin_field.set_message(self._problem_words(), "error")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.key() - Qt.Key.Key_0
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and 1 <= digit <= len(self._people):
                self.choose(list(self._people)[digit - 1])
                return True
        return super().eventFilter(watched, event)

    def _on_enter_clicked(self) -> None:
        if not self._chosen:
            return
        try:
            sign_in(self._desk, self._chosen, self._pin.text())
        except FrontDeskError as problem:
            self._problem = problem
            self._pin.selectAll()
            self.retranslate()
        else:
            self._pin.clear()
            self.signed_in.emit()

    def _problem_words(self) -> str:
        if self._problem is None:
            return ""
        if isinstance(self._problem, (WrongPin, MustWait)):
            return PinWords().text(self._problem, self._desk.zone)
        return problem_text(self._problem)


class _PersonButton(QPushButton):
    """A person: avatar, name, role and the number that chooses them."""

    def __init__(self, row: StaffRow, number: int) -> None:
        super().__init__()
        self._row, self._number = row, number
        set_names(self, f"sign_in_person_{row.staff_id}")
        self.setCheckable(True)
        self.setFixedHeight(_PERSON_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def retranslate(self) -> None:
        """Name and role in the language of the moment."""
        chinese = current_language() == "zh"
        self._name = self._row.name if chinese or not self._row.name_latin else self._row.name_latin
        self._role = role_word(self._row.roles[0]) if self._row.roles else ""
        self.setText("")
        self.setAccessibleName(f"{self._name}, {self._role}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(210, _PERSON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        chosen = self.isChecked()
        fill = "surface.selected" if chosen else "surface.hover" if self.underMouse() else "surface.card"
        border = "focus.ring" if self.hasFocus() else "accent.base" if chosen else "line.default"
        rounded(painter, self.rect(), colors.radius("control"), colors.color(fill), colors.color(border))
        paint_avatar(painter, QRect(12, 12, 40, 40), self._name)
        room = self.width() - 62 - 36
        line(painter, QRect(62, 12, room, 20), self._name, colors.font("bodyStrong"), "ink.primary")
        line(painter, QRect(62, 33, room, 18), self._role, colors.font("small"), "ink.tertiary")
        if self._number <= 9:
            paint_key(painter, QRect(self.width() - 32, 22, 20, 20), str(self._number))
