"""Work wished at booking: chosen from packages and price menu, each with its hours."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from frontdesk.schedule.book import Wish
from frontdesk.schedule.booking_sheet import WorkChoice
from ui.schedule.wording import hours_text
from ui.shared.buttons import KeyHintButton
from ui.shared.choice_box import ChoiceBox
from ui.shared.language import current_language
from ui.shared.words import Retranslating, set_names


class WorkPicker(Retranslating, QWidget):
    """Type a part of the name or code, Enter adds it; pressing a chosen one takes it away."""

    changed = Signal()

    def __init__(self, choices: Sequence[WorkChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[WorkChoice, ...] = ()
        self._choices: dict[Wish, WorkChoice] = {}
        self._chosen: list[Wish] = []
        self._buttons: list[KeyHintButton] = []
        self.combo = ChoiceBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.combo.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.combo.setCompleter(completer)
        set_names(self.combo, "booking_work")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(self._on_combo_activated)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[WorkChoice]) -> None:
        """Offer these; what was chosen before stays, offered or not, and so does what is typed."""
        self._offered = tuple(choices)
        self._choices |= {choice.wish: choice for choice in choices}
        typed = self.combo.currentText()
        self.retranslate()
        self.combo.setEditText(typed)

    def wishes(self) -> tuple[Wish, ...]:
        """What was chosen, in order."""
        return tuple(self._chosen)

    def set_wishes(self, wishes: Sequence[Wish]) -> None:
        """Show these as chosen."""
        self._chosen = [wish for wish in wishes if wish in self._choices]
        self._show_chosen()

    def words(self, wishes: Sequence[Wish]) -> str:
        """The names of these, as far as they are offered."""
        return ", ".join(self._name(self._choices[wish]) for wish in wishes if wish in self._choices)

    def hours(self) -> Decimal:
        """The hours of all that was chosen."""
        return sum((self._choices[wish].hours for wish in self._chosen), Decimal(0))

    def add(self, wish: Wish) -> None:
        """Choose one more."""
        if wish in self._choices and wish not in self._chosen:
            self._chosen.append(wish)
            self._show_chosen()
            self.changed.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.combo.setAccessibleName(name)

    def retranslate(self) -> None:
        self.combo.blockSignals(True)
        self.combo.clear()
        for choice in self._offered:
            self.combo.addItem(f"{self._name(choice)} · {hours_text(choice.hours)}", choice.wish)
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText("")
        edit = self.combo.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Package or job of the price menu"))
        self.combo.blockSignals(False)
        self._show_chosen()

    def _on_combo_activated(self, index: int) -> None:
        wish = self.combo.itemData(index)
        if isinstance(wish, Wish):
            self.add(wish)
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText("")

    def _show_chosen(self) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for position, wish in enumerate(self._chosen):
            choice = self._choices[wish]
            button = KeyHintButton(
                f"{self._name(choice)} · {hours_text(choice.hours)}".replace("&", "&&"),
                icon="x",
                name=f"booking_work_{position}",
            )
            button.setAccessibleName(self.tr("Take away {work}").format(work=self._name(choice)))
            button.clicked.connect(lambda _checked=False, gone=wish: self._take_away(gone))
            self._buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _take_away(self, wish: Wish) -> None:
        self._chosen.remove(wish)
        self._show_chosen()
        self.combo.setFocus()
        self.changed.emit()

    def _name(self, choice: WorkChoice) -> str:
        return choice.name_zh if current_language() == "zh" else choice.name_en
