"""Age, winter tyre and damage of one tyre."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.reception.walkaround_sheet import TyreRow
from ui.reception.walkaround import wording
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.tick_box import TickBox
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating, set_names


class TyreDialog(Retranslating, QDialog):
    """`saved(dot, winter, damage)`; the caller closes it, or shows what is wrong with `refuse`."""

    saved = Signal(str, bool, str)

    def __init__(self, tyre: TyreRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "tyre_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tyre = tyre
        self.setMinimumWidth(380)
        self._dot = TypedEdit()
        self._dot.setText(tyre.dot)
        self._dot.setPlaceholderText("2319")
        self._dot_field = Field("", self._dot, name="tyre_dot")
        self._winter = TickBox()
        self._winter.setChecked(tyre.winter)
        set_names(self._winter, "tyre_winter")
        self._damage = QLineEdit(tyre.damage)
        self._damage.setMaxLength(80)  # a line beside the marks on paper
        self._damage_field = Field("", self._damage, name="tyre_damage")
        self._save = KeyHintButton(kind="primary", name="tyre_save")
        self._cancel = KeyHintButton(name="tyre_cancel")
        self._cancel.set_key_hint("Esc")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        for widget in (self._dot_field, self._winter, self._damage_field):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()

    def texts(self) -> dict[str, QLineEdit]:
        """The fields a person types into."""
        return {"dot": self._dot, "damage": self._damage}

    def refuse(self, text: str) -> None:
        """Say what is wrong, the date for the most part; everything typed stays."""
        self._dot_field.set_message(text, "error")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tyre {wheel}").format(wheel=wording.wheel(self._tyre.wheel)))
        self._dot_field.set_label(self.tr("DOT date: week and year of production"))
        self._winter.setText(self.tr("Winter tyre (4 mm instead of 3 mm)"))
        self._damage_field.set_label(self.tr("Cuts, bulges, cracks"))
        self._save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))

    def _on_save_clicked(self) -> None:
        self.saved.emit(self._dot.text().strip(), self._winter.isChecked(), self._damage.text().strip())
