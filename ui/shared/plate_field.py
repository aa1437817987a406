"""Typing a plate: province from a small keyboard (the local one first), then Latin letters as capitals."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from frontdesk.formats import plate_spaced
from frontdesk.identifiers.plate import PROVINCES, classify_plate, normalise_plate
from ui.shared.buttons import KeyHintButton
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating, set_names

_COLUMNS = 8
_EXTRA = "使"


class PlateField(Retranslating, QWidget):
    """`plate()` is the normalised plate, `text()` what was typed; nothing typed is ever taken away.

    The first Latin letter typed into the empty field gets the local province put before it. Alt+Down or the button
    opens the provinces. `changed(str)` carries the normalised plate, `entered()` is Enter.
    """

    changed = Signal(str)
    entered = Signal()

    def __init__(self, local_province: str = "沪", parent: QWidget | None = None, *, name: str = "plate") -> None:
        super().__init__(parent)
        self._local = local_province
        self._before = ""
        self.edit = _PlateEdit(self)
        self.province = KeyHintButton(icon="down", name=f"{name}_province")
        self.province.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._popup: ProvincePopup | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.province)
        row.addWidget(self.edit, 1)
        set_names(self.edit, name)
        self.setFocusProxy(self.edit)
        self.province.clicked.connect(self.open_provinces)
        self.edit.textEdited.connect(self._on_edit_edited)
        self.edit.textChanged.connect(self._on_edit_changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.editingFinished.connect(self._on_edit_finished)
        self.retranslate()

    def plate(self) -> str:
        """The plate as it is stored: `沪AD12345`."""
        return normalise_plate(self.edit.text())

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def set_plate(self, plate: str) -> None:
        """Show a plate."""
        self.edit.setText(plate_spaced(normalise_plate(plate)))

    def open_provinces(self) -> None:
        """Show the keyboard of provinces below the field."""
        if self._popup is None:
            self._popup = ProvincePopup(self._local, self)
            self._popup.picked.connect(self._on_popup_picked)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._popup.show()
        self._popup.keys[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def popup(self) -> ProvincePopup | None:
        """The keyboard, once it was opened."""
        return self._popup

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setObjectName(self, name: str) -> None:
        self.edit.setObjectName(name)
        self.edit.setAccessibleIdentifier(name)
        self.province.setObjectName(f"{name}_province")
        super().setObjectName(f"{name}_box")

    def setAccessibleIdentifier(self, name: str) -> None:
        super().setAccessibleIdentifier(f"{name}_box")

    def retranslate(self) -> None:
        self.edit.setPlaceholderText(f"{self._local}A·12345")
        self.province.setAccessibleName(self.tr("Province of the plate"))
        self.province.setToolTip(self.tr("Province of the plate (Alt Down)"))
        if not self.edit.accessibleName():
            self.edit.setAccessibleName(self.tr("Plate"))

    def _on_popup_picked(self, province: str) -> None:
        text = self.edit.text()
        rest = text[1:] if text[:1] in PROVINCES + _EXTRA and text else text
        self.edit.setText(province + rest)
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.setCursorPosition(1 if rest else len(self.edit.text()))

    def _on_edit_edited(self, text: str) -> None:
        if self._before == "" and len(text) == 1 and text.isascii() and text.isalpha():
            self.edit.setText(self._local + text)
        self._before = self.edit.text()

    def _on_edit_changed(self, text: str) -> None:
        self._before = text
        self.changed.emit(normalise_plate(text))

    def _on_edit_finished(self) -> None:
        check = classify_plate(self.edit.text())
        if not check.problems and self.edit.text() != plate_spaced(check.normalised):
            self.edit.setText(plate_spaced(check.normalised))


class _PlateEdit(TypedEdit):
    def __init__(self, owner: PlateField) -> None:
        super().__init__(upper=True)
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._owner.open_provinces()
            return
        super().keyPressEvent(event)


class ProvincePopup(QFrame):
    """40 px keys; arrows move, Enter or Space picks, Esc closes."""

    picked = Signal(str)

    def __init__(self, local: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setObjectName("province_popup")
        self.keys: list[QToolButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(4)
        rest = [province for province in PROVINCES + _EXTRA if province != local]
        for index, province in enumerate([local, *rest]):
            button = QToolButton()
            button.setText(province)
            button.setFixedSize(40, 40)
            set_names(button, f"province_{index}", province)
            button.clicked.connect(lambda _=False, chosen=province: self._pick(chosen))
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
            self.keys.append(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        step = steps.get(Qt.Key(event.key()))
        focused = next((index for index, button in enumerate(self.keys) if button.hasFocus()), 0)
        if step is not None and 0 <= focused + step < len(self.keys):
            self.keys[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keys[focused].click()
        else:
            super().keyPressEvent(event)

    def _pick(self, province: str) -> None:
        self.hide()
        self.picked.emit(province)
