"""Today: arrivals with their clocks, who is with us, who comes, what needs doing, what is ready (mockup a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.reception.arrival import greet
from frontdesk.reception.needs import Need, Remedy
from frontdesk.reception.stages import IN_RECEPTION, Stage
from frontdesk.reception.today import TodayBoard, today_board
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.schedule.booking_rows import BookingRow
from ui.lounge.tell_dialog import TellDialog
from ui.lounge.wording import visitor
from ui.reception.today.cards import ArrivalCard, NeedCard, ReadyCard
from ui.reception.today.hand_over import HandOver
from ui.reception.today.page import TodayPage
from ui.reception.today.wording import span_since
from ui.schedule.call_dialog import CallDialog
from ui.schedule.move_dialog import MoveDialog
from ui.shared.act_row import ActRow
from ui.shared.buttons import KeyHintButton
from ui.shared.changes import Changes
from ui.shared.chips import status_text
from ui.shared.keys import key
from ui.shared.language import current_language
from ui.shared.problems import problem_text
from ui.shared.screen import Screen
from ui.shared.ticker import ticker
from ui.shared.toast import show_toast

_SHOWN = frozenset({"reception", "schedule", "work_orders", "lounge", "customers", "care", "shop", "workshop"})
"""Names of changes that Today shows something of."""


class TodayScreen(Screen):
    """Everything moves by itself: clocks every second, the board every minute and whenever something changes.

    `new_arrival_wanted`: the header's button. `bookings_wanted`: all bookings. The others name what was opened.
    """

    new_arrival_wanted = Signal()
    check_in_wanted = Signal(int)
    order_opened = Signal(int)
    booking_opened = Signal(int)
    customer_opened = Signal(int)
    bookings_wanted = Signal()

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self.page = TodayPage(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.hand_over = HandOver(desk, self)
        self.board: TodayBoard = today_board(desk)
        self._minute, self._ticking, self._fresh = self._now_minute(), False, True
        self._new_arrival = KeyHintButton(kind="primary", icon="plus", key=key("new_arrival"), name="new_arrival")
        self._new_arrival.clicked.connect(self.new_arrival_wanted)
        QShortcut(key("greeted"), self, self.greet_most_urgent)
        QShortcut(key("tell_customer"), self, self.tell_most_urgent)
        self._connect()
        self.retranslate()
        self.page.bookings.scroll_to_now()

    def title(self) -> str:
        return self.tr("Today at reception")

    def context(self) -> str:
        return formats.day(self.desk.today(), current_language())

    def primary(self) -> QWidget:
        return self._new_arrival

    def reload(self) -> None:
        """Show the present state of everything."""
        self._minute = self._now_minute()
        try:
            self.board = today_board(self.desk)
        except StorageTrouble as trouble:
            show_toast(self, problem_text(trouble), error=True)
        self._show_board()

    def greet_most_urgent(self) -> None:
        """F4: the customer with the least time left was greeted."""
        if self.board.arrivals:
            self._greet(self.board.arrivals[0])

    def tell_most_urgent(self) -> None:
        """F10: tell whoever must hear from us first."""
        need = self._first_to_tell()
        if need is not None and need.visit is not None:
            self._tell(need.visit)

    def _first_to_tell(self) -> Need | None:
        return next((need for need in self.board.needs if need.remedy == Remedy.TELL), None)

    def retranslate(self) -> None:
        page, groups = self.page, self.page.groups
        self._new_arrival.setText(self.tr("New arrival"))
        groups["arrivals"].card.set_title(self.tr("Waiting to be greeted"))
        groups["bookings"].card.set_title(self.tr("Bookings today"))
        groups["needs"].card.set_title(self.tr("Needs doing"))
        groups["needs"].card.set_note(self.tr("by deadline"))
        groups["ready"].card.set_title(self.tr("Ready for delivery"))
        groups["ready"].card.set_note(self.tr("handed over in person"))
        page.visits.setAccessibleName(self.tr("In reception"))
        page.bookings.setAccessibleName(self.tr("Bookings today"))
        page.legend.set_words(self.tr("Bay"), self.tr("Technician"), self.tr("Parts"))
        page.all_bookings.setText(self.tr("All bookings"))
        groups["arrivals"].empty.set_words(self.tr("Nobody is waiting"), self.tr("F2 takes a new arrival"))
        groups["bookings"].empty.set_words(
            self.tr("No bookings today"), self.tr("“All bookings” makes the next one; walk-ins begin with F2")
        )
        groups["needs"].empty.set_words(
            self.tr("Nothing is late"), self.tr("What needs doing appears here by itself")
        )
        groups["ready"].empty.set_words(self.tr("No car is ready"))
        for rows in (page.arrivals, page.needs, page.ready):
            for card in rows.cards():
                assert isinstance(card, ArrivalCard | NeedCard | ReadyCard)
                card.reword()
        self._show_board()
        self.headline_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._ticking:
            self._ticking = True
            ticker().join(self._on_tick)
            if not self._fresh:
                self.reload()
            self._fresh = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._ticking:
            self._ticking = False
            ticker().leave(self._on_tick)

    def _connect(self) -> None:
        page = self.page
        page.strip.filtered.connect(self._show_board)
        page.visits.activated_row.connect(self._open_visit)
        page.bookings.activated_row.connect(self._open_booking)
        page.bookings.call_wanted.connect(self._call)
        page.all_bookings.clicked.connect(self.bookings_wanted)
        self.hand_over.handed_over.connect(self.reload)
        self.hand_over.order_opened.connect(self.order_opened)
        self.changes.changed.connect(self._on_changes_changed)

    def _show_board(self) -> None:
        page, board, stage = self.page, self.board, self.page.strip.chosen()
        page.board = board
        visits = board.of(stage) if stage else board.in_reception
        stages = {row.visit_id: row.stage for row in board.visits}
        bookings = tuple(row for row in board.bookings if stage in (None, stages.get(row.visit_id or 0)))
        needs = tuple(need for need in board.needs if stage in (None, need.visit.stage if need.visit else None))
        page.arrivals.set_rows(board.arrivals)
        page.visits.hold_rows(visits)
        page.bookings.set_states({row.visit_id: row.state for row in board.visits})
        page.bookings.hold_rows(bookings)
        page.needs.set_rows(needs)
        page.ready.set_rows(board.ready)
        counts = (len(board.arrivals), len(visits), len(bookings), len(needs), len(board.ready))
        for group, count in zip(page.groups.values(), counts, strict=True):
            group.card.set_count(count)
            group.show_count(count)
        page.groups["needs"].card.set_count(None)
        page.need_badge.set_count(len(needs))
        self._word_visits(stage)
        self._attend((page.arrivals.cards(), self._act_on_arrival), (page.needs.cards(), self._remedy))
        self._attend((page.ready.cards(), self._act_on_ready))
        for card in (*page.needs.cards(), *page.ready.cards()):
            assert isinstance(card, NeedCard | ReadyCard)
            card.tick()
        page.visits.viewport().update()
        page.share(stage)
        self._show_time()

    def _word_visits(self, stage: Stage | None) -> None:
        group, board = self.page.groups["visits"], self.board
        group.card.set_title(self.tr("In reception") if stage is None else status_text(stage))
        nobody = self.tr("Nobody is in reception") if stage is None else self.tr("No visit at this stage")
        group.empty.set_words(nobody)
        waiting = sum(row.awaits_answer for row in board.visits)
        note = self.tr("%n waiting for approval", "", waiting) if stage is None and waiting else ""
        group.card.set_note(note)
        minutes, seconds = divmod(int(self.board.greeting.total_seconds()), 60)
        within = (
            self.tr("within %n second(s)", "", 60 * minutes + seconds)
            if seconds
            else self.tr("within %n minute(s)", "", minutes)
        )
        self.page.groups["arrivals"].card.set_note(within)
        expected = sum(row.is_expected for row in board.bookings)
        self.page.coming.setText(
            self.tr("%n still to come", "", expected)
            if expected
            else self.tr("All have come")
            if board.bookings
            else self.tr("No bookings today")
        )

    def _attend(self, *lists: tuple[tuple[object, ...], Callable[[object], None]]) -> None:
        """Listen to the cards that are new in these lists."""
        for cards, act in lists:
            for card in cards:
                assert isinstance(card, ActRow)
                if not card.property("attended"):
                    card.setProperty("attended", True)
                    card.acted.connect(act)
                    card.opened.connect(self._open_row)

    def _show_time(self) -> None:
        """What follows the clock alone: who is late, the strip's notes, the filled button."""
        page, board, now = self.page, self.board, self.desk.now()
        arrivals = [card for card in page.arrivals.cards() if isinstance(card, ArrivalCard)]
        late = 0
        for card in arrivals:
            card.tick()
            card.lead(card.row == board.arrivals[0])
            late += card.is_late()
        first = self._first_to_tell()
        needs = [card for card in page.needs.cards() if isinstance(card, NeedCard)]
        most_urgent = next((need.key for need in board.needs if page.needs.card(need.key)), None)
        for need in needs:
            need.lead(need.row.key == most_urgent and not late, tells=need.row == first)
        self._new_arrival.set_kind("secondary" if late or board.needs else "primary")
        self._show_counts(late, now)

    def _show_counts(self, late: int, now: datetime) -> None:
        strip, board = self.page.strip, self.board
        for stage in Stage:
            strip.show_count(stage, board.count(stage))
        if late:
            strip.show_count(Stage.WAITING, board.count(Stage.WAITING), self.tr("%n late", "", late), "danger")
        since = board.waiting_for_approval_since
        if since is not None:
            note = self.tr("up to {span}").format(span=span_since(since, now))
            strip.show_count(Stage.APPROVAL, board.count(Stage.APPROVAL), note, "warn")
        if board.parts_hold:
            note = self.tr("%n parts hold", "", board.parts_hold)
            strip.show_count(Stage.IN_WORK, board.count(Stage.IN_WORK), note, "warn")
        total = self.tr("of {total}").format(total=len(board.visits))
        strip.show_count(Stage.DELIVERED, board.count(Stage.DELIVERED), total)

    def _now_minute(self) -> int:
        return int(self.desk.now().timestamp() // 60)

    def _on_tick(self) -> None:
        if self._now_minute() != self._minute:
            self.reload()
        else:
            self._show_time()

    def _on_changes_changed(self, names: frozenset[str]) -> None:
        if names & _SHOWN:
            self._fresh = False
            if self.isVisible():
                self.reload()

    def _open_row(self, row: object) -> None:
        if isinstance(row, VisitRow):
            self._open_visit(row)
        elif isinstance(row, Need):
            self._open_need(row)

    def _open_need(self, need: Need) -> None:
        if need.visit is not None:
            self._open_visit(need.visit)
        elif need.booking is not None:
            self._open_booking(need.booking)
        elif need.complaint is not None:
            self.customer_opened.emit(need.complaint.customer_id)

    def _open_visit(self, visit: VisitRow) -> None:
        if visit.work_order_id is not None:
            self.order_opened.emit(visit.work_order_id)
        elif visit.stage in (Stage.WAITING, *IN_RECEPTION):
            self.check_in_wanted.emit(visit.visit_id)

    def _open_booking(self, booking: BookingRow) -> None:
        visit = next((row for row in self.board.visits if row.visit_id == booking.visit_id), None)
        if visit is not None:
            self._open_visit(visit)
        else:
            self.booking_opened.emit(booking.appointment_id)

    def _act_on_arrival(self, row: object) -> None:
        assert isinstance(row, VisitRow)
        self._greet(row)

    def _act_on_ready(self, row: object) -> None:
        assert isinstance(row, VisitRow)
        self.hand_over.ask(row)

    def _remedy(self, row: object) -> None:
        assert isinstance(row, Need)
        if row.remedy == Remedy.TELL and row.visit is not None:
            self._tell(row.visit)
        elif row.remedy == Remedy.CALL and row.booking is not None:
            self._call(row.booking)
        elif row.remedy == Remedy.RESCHEDULE and row.booking is not None:
            self._open(MoveDialog(self.desk, row.booking, self), self.tr("The booking was moved"))
        else:
            self._open_need(row)

    def _greet(self, visit: VisitRow) -> None:
        try:
            greet(self.desk, visit.visit_id)
        except (FrontDeskError, StorageTrouble) as problem:
            show_toast(self, problem_text(problem), error=True)
            self.reload()
        else:
            show_toast(
                self, self.tr("{name} was greeted").format(name=visitor(visit)),
                action_text=self.tr("Check in"), action=lambda: self.check_in_wanted.emit(visit.visit_id),
            )  # fmt: skip

    def _tell(self, visit: VisitRow) -> None:
        self._open(TellDialog(self.desk, visit, self), self.tr("Kept: the customer was told"))

    def _call(self, booking: BookingRow) -> None:
        self._open(CallDialog(self.desk, booking, self), self.tr("The call was recorded"))

    def _open(self, dialog: QDialog, done: str) -> None:
        dialog.accepted.connect(self.reload)
        dialog.accepted.connect(lambda: show_toast(self, done))
        dialog.open()
