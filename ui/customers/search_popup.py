"""Ctrl+K: one field for plate, phone, name, VIN, order number or a scanned sheet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.customers.find import Found, FoundRow, find_anyone
from frontdesk.desk import Desk
from ui.customers.found_list import FoundList, NewArrival, NewCustomer, ShownRow
from ui.shared.empty_state import IconLabel
from ui.shared.labels import label, rule
from ui.shared.words import Retranslating, set_names

WIDTH = 640
DEBOUNCE_MS = 80
_MOST_HEIGHT = 460
_MOST_CORRECTIONS = 5


class SearchPopup(Retranslating, QDialog):
    """Open with `open()`. Says by signal what was chosen, then closes; Esc closes without a word."""

    row_chosen = Signal(object)
    """A `FoundRow`: the window opens its order, its visit or its card, whichever is there."""
    new_customer_requested = Signal(str)
    """Nobody fits: make a customer, beginning with what was typed."""

    arrival_requested = Signal(str)
    """Stamp the arrival of the plate that was typed; offered with `stamps`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, stamps: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        set_names(self, "search_popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._corrections = 0
        self.edit = _SearchEdit()
        set_names(self.edit, "search_text")
        self.edit.setFrame(False)
        self.list = FoundList(name="search_results", stamps=stamps)
        self._hint = label(type_="small", tone="muted")
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.setSpacing(10)
        head.addWidget(IconLabel("search", "ink.tertiary", 20))
        head.addWidget(self.edit, 1)
        self._hint.setContentsMargins(16, 10, 16, 12)
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setFixedWidth(WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.list)
        column.addWidget(self._hint)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        outer.addWidget(frame)
        self.edit.textChanged.connect(self._on_edit_changed)
        self.edit.stepped.connect(self.list.step)
        self.edit.returnPressed.connect(self._on_edit_entered)
        self.list.activated_row.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(self.list.found.row_at(index)))
        self._timer.timeout.connect(self.search_now)
        self.retranslate()
        self._show(Found(()))

    def search_now(self) -> None:
        """Search for what stands in the field, without waiting for a pause in typing."""
        self._timer.stop()
        self._show(find_anyone(self._desk, self.edit.text()))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Search"))
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setPlaceholderText(self.tr("Plate, phone, name, VIN, order number"))
        self.list.setAccessibleName(self.tr("What was found"))
        self._hint.setText(
            self.tr("Any 2 characters of a plate, 4 last digits of a phone, 6 of a VIN, a name or its initials")
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._corrections = _MOST_CORRECTIONS
        self.move(self._place())
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where a window manager puts it elsewhere, it is put back: it belongs to its window."""
        super().moveEvent(event)
        if self.isVisible() and self._corrections and self.pos() != self._place():
            self._corrections -= 1
            QTimer.singleShot(0, self, lambda: self.move(self._place()))

    def _place(self) -> QPoint:
        parent = self.parentWidget()
        if parent is None:
            return self.pos()
        window = parent.window()
        return window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, 64))

    def _show(self, found: Found) -> None:
        self.list.show_found(self.edit.text(), found)
        shown = self.list.found.rowCount() > 0
        self.list.setVisible(shown)
        self._hint.setVisible(not shown)
        self.list.setFixedHeight(min(self.list.wanted_height(), _MOST_HEIGHT))

    def _choose(self, row: ShownRow | None) -> None:
        if row is None:
            return
        self.accept()
        if isinstance(row.what, NewArrival):
            self.arrival_requested.emit(row.what.typed)
        elif isinstance(row.what, NewCustomer):
            self.new_customer_requested.emit(row.what.typed)
        elif isinstance(row.what, FoundRow):
            self.row_chosen.emit(row.what)

    def _on_edit_changed(self, _text: str) -> None:
        self._timer.start()

    def _on_edit_entered(self) -> None:
        if self._timer.isActive():
            self.search_now()
        self._choose(self.list.current_row())


class _SearchEdit(QLineEdit):
    """Up and Down move through the list below while typing goes on."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
