"""The top of check-in: one field that finds or stamps a car, what it found, and how long the customer waits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.customers.find import Found, find_anyone
from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet
from ui.customers.found_list import FoundList, NewArrival
from ui.shared.action_bar import NoteLine
from ui.shared.greeting_ring import GreetingRing
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.theme import make_font
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating, set_names

DEBOUNCE_MS = 80
_FIELD_PX = 430
_MOST_HEIGHT = 420


class SearchRow(Retranslating, QWidget):
    """`entered(typed, ShownRow | None)`: Enter with what stands in the field and the row chosen below it."""

    entered = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: CheckInSheet | None = None
        self._looking = False
        self.edit = _SearchEdit()
        set_names(self.edit, "check_in_search")
        self.edit.setFont(make_font(22, 600))
        self.edit.setFixedSize(_FIELD_PX, 52)
        self.found = FoundPopup(self)
        self._note = NoteLine()
        self._wait_title = label(type_="strong")
        self._wait_note = label(type_="caption", tone="muted")
        self.ring = GreetingRing()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._lay_out()
        self._timer.timeout.connect(self.search_now)
        self.edit.textEdited.connect(self._on_edit_edited)
        self.edit.stepped.connect(self.found.list.step)
        self.edit.returnPressed.connect(self._on_edit_entered)
        self.edit.left.connect(self.found.hide)
        self.ring.became_overdue.connect(self.retranslate)
        self.found.list.clicked.connect(self._on_found_clicked)
        self.retranslate()

    def begin(self) -> None:
        """Ready for the next plate: empty and focused."""
        self._looking = True
        self.edit.clear()
        self.found.hide()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_now(self) -> None:
        """Search without waiting for a pause in typing."""
        self._timer.stop()
        text = self.edit.text()
        self.found.show_found(text, find_anyone(self._desk, text) if text.strip() else Found(()))

    def show_visit(self, sheet: CheckInSheet | None, *, keep_typed: bool = False) -> None:
        """Show which car this is about and how its greeting stands.

        With `keep_typed` the field stays as it is while somebody is looked for in it.
        """
        self._sheet = sheet
        self._looking = self._looking and keep_typed
        if sheet is not None and not self._looking:
            self.edit.setText(formats.plate_spaced(sheet.plate))
            self.found.hide()
        self.retranslate()
        if sheet is not None and sheet.greeted_at is None:
            self.ring.follow(self._seconds_left, int((sheet.greet_by - sheet.arrived_at).total_seconds()))

    def show_nobody(self) -> None:
        """An empty field, about nobody."""
        self.show_visit(None)
        self.edit.clear()
        self.set_note("")

    def show_car(self, plate: str) -> None:
        """Show a car that is looked at without a visit."""
        self._sheet, self._looking = None, False
        self.edit.setText(formats.plate_spaced(plate))
        self.found.hide()
        self.retranslate()

    def set_note(self, text: str) -> None:
        """What was found, in words."""
        self._note.set_line(text, icon="check" if text else None)

    def retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Plate, phone, name, VIN"))
        self.edit.setPlaceholderText(self.tr("Plate, phone, name, VIN"))
        self.found.list.setAccessibleName(self.tr("What was found"))
        sheet = self._sheet
        waiting = sheet is not None and sheet.greeted_at is None
        self.ring.setVisible(waiting)
        self._wait_title.setVisible(sheet is not None)
        self._wait_note.setVisible(sheet is not None)
        if sheet is None:
            return
        arrived = formats.time_of(sheet.arrived_at, self._desk.zone)
        self._wait_note.setText(self.tr("arrived {time}").format(time=arrived))
        if sheet.greeted_at is None:
            is_late = self._seconds_left() <= 0
            self._wait_title.setText(self.tr("Not greeted in time") if is_late else self.tr("Time to greet"))
        else:
            greeted = formats.time_of(sheet.greeted_at, self._desk.zone)
            self._wait_title.setText(self.tr("Greeted {time}").format(time=greeted))

    def _seconds_left(self) -> int:
        assert self._sheet is not None
        return int((self._sheet.greet_by - self._desk.now()).total_seconds())

    def _on_edit_edited(self, _text: str) -> None:
        if self._note.tone() == "danger":
            self.set_note("")
        self._looking = True
        self._timer.start()

    def _on_edit_entered(self) -> None:
        if self._timer.isActive():
            self.search_now()
        row = self.found.list.current_row() if self.found.isVisible() else None
        self.found.hide()
        if row is None and not self.edit.text().strip():
            self._note.set_line(self.tr("Type a plate first."), icon="alert", tone="danger")
            return
        self.entered.emit(self.edit.text(), row)

    def _on_found_clicked(self) -> None:
        row = self.found.list.current_row()
        self.found.hide()
        self.entered.emit(self.edit.text(), row)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for widget in (self._wait_title, self._wait_note):
            words.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.edit)
        row.addWidget(self._note, 1)
        row.addLayout(words)
        row.addWidget(self.ring)
        self.setFixedHeight(56)


class FoundPopup(QFrame):
    """The rows below the field; the focus stays in the field."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setProperty("role", "card")
        self.list = FoundList(name="check_in_found", stamps=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.hide()

    def show_found(self, typed: str, found: Found) -> None:
        """Show what was found, over the panels."""
        self.list.show_found(typed, found)
        if not found.rows:
            self.list.select_key(NewArrival)  # a plate that is only near belongs to somebody else
        if not self.list.found.rowCount():
            self.hide()
            return
        page = self._row.parentWidget() or self._row
        self.setParent(page)
        height = min(self.list.wanted_height(), _MOST_HEIGHT) + 6
        at = self._row.mapTo(page, QPoint(0, self._row.height()))
        self.setGeometry(at.x(), at.y(), 600, height)
        self.show()
        self.raise_()


class _SearchEdit(TypedEdit):
    """Up and Down move through the rows below; Esc takes away what was typed."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(upper=True)
        self.setTextMargins(34, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_icon(QPainter(self), 14, (self.height() - 22) / 2, "search", "ink.secondary", 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text() and self.isModified():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # or the screen would take it for its own Enter
