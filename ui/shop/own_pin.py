"""Changing one's own PIN: the old one, the new one, done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.shop.sign_in import MustWait, WrongPin
from frontdesk.shop.staff import change_own_pin
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast
from ui.shared.words import Retranslating
from ui.shop import refusals as refusals


class OwnPin(Retranslating, QWidget):
    """Two fields and a button; nothing of a PIN is ever kept as a draft."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = label(type_="strong")
        self._fields = {name: Field("", QLineEdit(), name=f"own_{name}") for name in ("old_pin", "pin")}
        for name in self._fields:
            edit = self._edit(name)
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setMaxLength(12)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            edit.returnPressed.connect(self._on_save_clicked)
        self._save = KeyHintButton(name="own_pin_save")
        self._save.clicked.connect(self._on_save_clicked)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self._fields.values():
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your own PIN"))
        self._fields["old_pin"].set_label(self.tr("PIN until now"))
        self._fields["pin"].set_label(self.tr("New PIN, 4 to 12 digits"))
        self._save.setText(self.tr("Change PIN"))

    def _edit(self, name: str) -> QLineEdit:
        edit = self._fields[name].editor
        assert isinstance(edit, QLineEdit)
        return edit

    def _on_save_clicked(self) -> None:
        for field in self._fields.values():
            field.clear_message()
        try:
            change_own_pin(self._desk, self._edit("old_pin").text(), self._edit("pin").text())
        except ValueRefused as problem:
            self._fields["pin"].set_message(problem_text(problem))
        except WrongPin:
            self._fields["old_pin"].set_message(self.tr("This is not your PIN."))
        except MustWait:
            self._fields["old_pin"].set_message(self.tr("Too many wrong PINs. Try again in a while."))
        except (FrontDeskError, StorageTrouble) as problem:
            self._fields["old_pin"].set_message(problem_text(problem))
        else:
            for name in self._fields:
                self._edit(name).clear()
            show_toast(self, self.tr("Your PIN is changed"))
