"""Bookings: a day by time with its hours, and the form to make, change, move and cancel."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.schedule.book import Booked
from frontdesk.schedule.booking_rows import BookingRow, DayBookings, day_bookings
from frontdesk.schedule.booking_sheet import BookingSheet, booking_choices, booking_sheet
from frontdesk.schedule.change_state import cancel_booking
from ui.schedule.booking_panel import BookingPanel
from ui.schedule.call_dialog import CallDialog
from ui.schedule.day_bar import DayBar
from ui.schedule.day_list import day_list
from ui.schedule.move_dialog import MoveDialog
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.changes import Changes
from ui.shared.dialogs import ReasonDialog
from ui.shared.empty_state import EmptyState
from ui.shared.keys import key
from ui.shared.language import current_language
from ui.shared.problems import problem_text
from ui.shared.screen import Screen
from ui.shared.toast import show_toast

_SHOWN = frozenset({"schedule", "reception", "customers", "shop"})
_CHOSEN_FROM = frozenset({"shop", "menu", "workshop"})
_PANEL = 500


class BookingsScreen(Screen):
    """`visit_opened(visit_id)`: the customer of a booking is here, their visit was opened by a double click."""

    visit_opened = Signal(int)

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self._day: date = desk.today()
        self._choices_are_old = False
        self._bookings: DayBookings = day_bookings(desk, self._day, with_cancelled=True)
        self.bar = DayBar(self._day)
        self.list = day_list(desk)
        self.panel = BookingPanel(desk, booking_choices(desk))
        self.panel.setFixedWidth(_PANEL)
        self.empty = EmptyState("calendar")
        self._new = KeyHintButton(icon="plus", key=key("new_line"), name="booking_new")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_day()
        self.start_new()

    def title(self) -> str:
        return self.tr("Bookings")

    def context(self) -> str:
        count = sum(row.is_expected for row in self._bookings.rows)
        day = formats.day(self._day, current_language())
        return " · ".join((day, self.tr("%n still to come", "", count)))

    def primary(self) -> QWidget:
        return self._new

    def start_new(self) -> None:
        """An empty form for the day shown, at its next full half hour."""
        self.list.clearSelection()
        self.panel.start_new(self._next_start())

    def show_booking(self, appointment_id: int) -> None:
        """Show the day of an appointment and open it. Raises NotFound."""
        sheet = booking_sheet(self.desk, appointment_id)
        self._day = self.desk.local(sheet.values.start_at).date()
        self._reload()
        self.list.select_key(appointment_id)
        self.panel.show_sheet(sheet)

    def show_day(self, day: date) -> None:
        """Show another day; a new booking begins there."""
        self._day = day
        self._reload()
        if self.panel.sheet is None and self.panel.fields.is_empty():
            self.panel.start_new(self._next_start())

    def retranslate(self) -> None:
        self._new.setText(self.tr("New booking"))
        self.empty.set_words(self.tr("Nobody is booked on this day"), self.tr("Fill in the form at the right"))
        self.panel.retranslate()
        self.list.setAccessibleName(self.tr("Bookings"))
        self.list.viewport().update()
        self.headline_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            if self._choices_are_old:
                self._reread_choices()
            self.show_day(self._day)

    def _lay_out(self) -> None:
        days = Card(name="bookings_card")
        days.add_row(self.bar, divided=False)
        days.add_row(self.list, stretch=1)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(15, 14, 15, 14)
        around.addWidget(self.empty)
        around.addStretch(1)
        days.body.addWidget(self._around, 1)
        page = QHBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 16)
        page.setSpacing(12)
        page.addWidget(days, 1)
        page.addWidget(self.panel)

    def _connect(self) -> None:
        self.bar.day_chosen.connect(self.show_day)
        self.list.selected_row.connect(self._on_list_selected)
        self.list.activated_row.connect(self._on_list_activated)
        self._new.clicked.connect(self._on_new_clicked)
        self.panel.booked.connect(self._on_panel_booked)
        self.panel.move_wanted.connect(self._move)
        self.panel.call_wanted.connect(self._call)
        self.panel.cancel_wanted.connect(self._cancel)
        self.changes.changed.connect(self._on_changes_changed)

    def _reload(self) -> None:
        try:
            self._bookings = day_bookings(self.desk, self._day, with_cancelled=True)
        except StorageTrouble as trouble:
            show_toast(self, problem_text(trouble), error=True)
        self._show_day()

    def _reread_choices(self) -> None:
        """People, bays and works came or went; the form that is being filled in stays."""
        try:
            self.panel.fields.set_choices(booking_choices(self.desk))
        except StorageTrouble as trouble:
            show_toast(self, problem_text(trouble), error=True)
        else:
            self._choices_are_old = False

    def _show_day(self) -> None:
        rows = self._bookings.rows
        self.bar.show_day(self._bookings.capacity, self.desk.today())
        self.list.model().set_rows(rows)  # type: ignore[attr-defined]
        self.list.setVisible(bool(rows))
        self._around.setVisible(not rows)
        self.headline_changed.emit()

    def _next_start(self) -> datetime:
        capacity = self._bookings.capacity
        opens = capacity.opens or datetime.combine(self._day, time(9), tzinfo=self.desk.zone)
        now = self.desk.local(self.desk.now())
        half = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0) + timedelta(minutes=30)
        return max(opens, half) if self._day == now.date() else opens

    def _row(self) -> BookingRow | None:
        sheet = self.panel.sheet
        number = sheet.appointment_id if sheet else None
        return next((row for row in self._bookings.rows if row.appointment_id == number), None)

    def _on_new_clicked(self) -> None:
        self.start_new()
        self.panel.fields.who.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_list_selected(self, row: BookingRow | None) -> None:
        shown = self.panel.sheet.appointment_id if self.panel.sheet else None
        if row is not None and row.appointment_id != shown:
            self._show_sheet(row.appointment_id)

    def _on_list_activated(self, row: BookingRow) -> None:
        if row.visit_id is not None:
            self.visit_opened.emit(row.visit_id)
        else:
            self._show_sheet(row.appointment_id)
            self.panel.fields.who.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_sheet(self, appointment_id: int) -> None:
        try:
            self.panel.show_sheet(booking_sheet(self.desk, appointment_id))
        except (FrontDeskError, StorageTrouble) as problem:
            show_toast(self, problem_text(problem), error=True)

    def _on_panel_booked(self, booked: Booked) -> None:
        self.show_booking(booked.appointment_id)
        at = formats.day_and_time(booked.start_at, self.desk.zone, current_language(), today=self.desk.today())
        show_toast(self, self.tr("{number} stands: {time}").format(number=booked.number, time=at))

    def _on_changes_changed(self, names: frozenset[str]) -> None:
        self._choices_are_old = self._choices_are_old or bool(names & _CHOSEN_FROM)
        if self._choices_are_old and self.isVisible():
            self._reread_choices()
        if names & _SHOWN and self.isVisible():
            self._reload()

    def _move(self) -> None:
        row = self._row()
        if row is not None:
            dialog = MoveDialog(self.desk, row, self)
            dialog.accepted.connect(lambda: self._after_move(dialog))
            self._open(dialog)

    def _after_move(self, dialog: MoveDialog) -> None:
        if dialog.moved_to is not None:
            self.panel.drop_draft()
            self.show_booking(dialog.moved_to)
            show_toast(self, self.tr("The booking was moved"))

    def _call(self) -> None:
        row = self._row()
        if row is not None:
            dialog = CallDialog(self.desk, row, self)
            dialog.accepted.connect(lambda: self.show_booking(row.appointment_id))
            self._open(dialog)

    def _cancel(self) -> None:
        sheet = self.panel.sheet
        if sheet is None:
            return
        dialog = ReasonDialog(
            self,
            self.tr("Cancel this booking?"),
            self.tr("What the customer said stays with it."),
            self.tr("Cancel booking"),
            danger=True,
            safe=self.tr("Keep it"),
            name="cancel_booking",
        )
        dialog.keep_draft(self.desk, "cancel_booking", sheet.appointment_id)
        dialog.reason_given.connect(lambda reason: self._cancel_for(reason, sheet, dialog))
        dialog.open()

    def _cancel_for(self, reason: str, sheet: BookingSheet, dialog: ReasonDialog) -> None:
        try:
            cancel_booking(self.desk, sheet.appointment_id, sheet.version, reason=reason)
        except (FrontDeskError, StorageTrouble) as problem:
            dialog.stay(problem_text(problem))
            return
        self.panel.drop_draft()
        self.show_booking(sheet.appointment_id)
        show_toast(self, self.tr("The booking was cancelled"))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()
