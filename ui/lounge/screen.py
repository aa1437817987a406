"""The lounge: who waits where since when, whom to tell, what to bring, who gets home how (mockup f)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.lounge.board import LoungeBoard, RequestRow, SeatRow, StayRow, lounge_board
from frontdesk.lounge.requests import order_request, serve_request, take_back_serving
from frontdesk.shop.unfinished import UnfinishedRow
from frontdesk.terms import LoanerState, WorkOrderStatus
from ui.lounge.cards import StayCard, stay_tone
from ui.lounge.page import LoungePage
from ui.lounge.rides import Rides
from ui.lounge.stay_dialogs import LoungeWordsDialog, SeatDialog, StayDialog
from ui.lounge.tell_dialog import TellDialog
from ui.lounge.wording import due_text, visitor, wait_mode_text
from ui.shared.act_row import ActRow
from ui.shared.changes import Changes
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.keys import key
from ui.shared.language import current_language
from ui.shared.problems import problem_text
from ui.shared.screen import Screen
from ui.shared.ticker import ticker
from ui.shared.toast import show_toast

_SHOWN = frozenset({"lounge", "reception", "work_orders", "customers", "shop"})


class LoungeScreen(Screen):
    """`order_opened(work_order_id)`: a customer must decide something, which is explained on the order."""

    order_opened = Signal(int)

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self.page = LoungePage(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.board: LoungeBoard = lounge_board(desk)
        self._chosen: int | None = None
        self._filtered = False
        self._minute, self._ticking = -1, False
        self.rides = Rides(self)
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Lounge")

    def context(self) -> str:
        here = len(self.board.waiting_here)
        average = formats.span(self.board.average_wait // timedelta(minutes=1), current_language())
        waiting = self.tr("%n waiting here", "", here)
        return self.tr("{waiting} · {span} on average").format(waiting=waiting, span=average) if here else waiting

    def reload(self) -> None:
        """Show the present state of everything."""
        self._minute = self._now_minute()
        try:
            self.board = lounge_board(self.desk)
        except StorageTrouble as trouble:
            show_toast(self, problem_text(trouble), error=True)
        self._show_board()
        self.headline_changed.emit()

    def chosen(self) -> StayRow | None:
        """The customer that seat, wishes and words are for."""
        return next((row for row in self.board.stays if row.visit.visit_id == self._chosen), None)

    def choose(self, visit_id: int | None, *, only: bool = False) -> None:
        """Choose a customer; `only` shows nobody else."""
        self._chosen, self._filtered = visit_id, only and visit_id is not None
        self._show_board()

    def tell_most_urgent(self) -> None:
        """F10: tell the chosen customer, else whoever must hear from us first."""
        row = self._first_to_tell()
        if row is not None:
            self._tell(row)

    def go_on_with(self, row: UnfinishedRow) -> None:
        """Open the form that was not finished; what was typed stands in it."""
        self.reload()
        loaner = next((car for car in self.board.loaners if str(car.loaner_id) == row.subject), None)
        if row.form in ("tell", "stay"):
            self.choose(row.visit_id)
        if row.form == "lounge_words":
            self._record_words(int(row.subject) if row.subject.isdigit() else None)
        elif row.form == "shuttle_run":
            self.rides.add_run()
        elif row.form == "lounge_wish":
            self.page.other.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row.form == "loan" and loaner is not None:
            self.rides.lend(loaner)
        elif (stay := self.chosen()) is None:
            show_toast(self, problem_text(ValueRefused("visit_id", "not_here")), error=True)
        elif row.form == "stay":
            self._change_stay()
        else:
            self._tell(stay)

    def _first_to_tell(self) -> StayRow | None:
        return self.chosen() or next((row for row in self.board.stays if row.due_at is not None), None)

    def retranslate(self) -> None:
        self._show_board()
        self.headline_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._ticking:
            self._ticking = True
            ticker().join(self._on_tick)
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._ticking:
            self._ticking = False
            ticker().leave(self._on_tick)

    def _connect(self) -> None:
        page = self.page
        QShortcut(key("tell_customer"), self, self.tell_most_urgent)
        page.plan.seat_chosen.connect(self._on_seat_chosen)
        page.seat_button.clicked.connect(self._change_stay)
        page.everybody.clicked.connect(lambda: self.choose(None))
        page.words_button.clicked.connect(lambda: self._record_words(self._chosen))
        page.ordered.connect(self._order)
        self._wish = DraftKeeper(self.desk, "lounge_wish", "", page)
        self._wish.follow({"wish": page.other})
        page.other.returnPressed.connect(self._on_other_entered)
        page.add_run.clicked.connect(self.rides.add_run)
        page.add_rider.clicked.connect(lambda: self.rides.add_rider(None))
        self.changes.changed.connect(self._on_changes_changed)

    def _show_board(self) -> None:
        page, board = self.page, self.board
        if self.chosen() is None:
            self._chosen, self._filtered = None, False
        shown = [row for row in board.stays if not self._filtered or row.visit.visit_id == self._chosen]
        to_tell = tuple(row for row in shown if not row.is_ready_and_told)
        ready = tuple(row for row in shown if row.is_ready_and_told)
        page.stays.set_rows(to_tell)
        page.ready.set_rows(ready)
        page.requests.set_rows(board.requests)
        page.runs.set_rows(board.runs)
        page.loaners.set_rows(board.loaners)
        page.show_empty(not to_tell)
        page.loaners.setVisible(bool(board.loaners))
        page.no_loaners_part.setVisible(not board.loaners)
        page.everybody.setVisible(self._filtered)
        self._attend(page.stays.cards() + page.ready.cards(), self._act_on_stay, self._on_stay_opened)
        self._attend(page.requests.cards(), self._serve, self._on_request_opened)
        self._attend(page.runs.cards(), self.rides.add_rider, self.rides.add_rider)
        self._attend(page.loaners.cards(), self.rides.lend, self.rides.lend)
        page.share(len(board.requests), len(ready), len(board.runs))
        self._show_counts()
        self._show_seats()
        self._show_time()

    def _show_counts(self) -> None:
        page, board = self.page, self.board
        taken = sum(seat.visit_id is not None for seat in board.seats)
        page.seats_card.set_count(self.tr("{taken} of {seats}").format(taken=taken, seats=len(board.seats)))
        every = board.every // timedelta(minutes=1)
        page.tell_card.set_note("" if self._filtered else self.tr("at least every %n minutes", "", every))
        page.request_count.setText(self.tr("%n to bring", "", len(board.requests)))
        page.runs_card.set_count(self.tr("%n run(s)", "", len(board.runs)))
        page.loaners_card.set_count(self.tr("%n car(s)", "", len(board.loaners)))
        free = sum(row.state == LoanerState.AVAILABLE for row in board.loaners)
        page.loaners_card.set_note(self.tr("%n available", "", free))
        row = self.chosen()
        page.seat_button.setEnabled(row is not None)
        if row is None:
            standing = len(board.without_seat)
            page.chosen.setText(
                self.tr("%n customer(s) without a seat: press a free one", "", standing)
                if standing
                else self.tr("Choose a seat or a customer to seat, serve or note words for")
            )
        else:
            where = row.visit.seat or wait_mode_text(row.visit.wait_mode)
            parts = (where, visitor(row.visit), row.visit.drink)
            page.chosen.setText(" · ".join(part for part in parts if part))

    def _show_seats(self) -> None:
        tones, spoken = {}, {}
        by_visit = {row.visit.visit_id: row for row in self.board.stays}
        for seat in self.board.seats:
            row = by_visit.get(seat.visit_id or 0)
            tones[seat.code] = stay_tone(row, self.desk) if row else "free"
            who = (visitor(row.visit), due_text(row, self.desk)) if row else (self.tr("free"),)
            words = (seat.code, *who)
            spoken[seat.code] = ", ".join(part for part in words if part)
        self.page.plan.show_seats(self.board.seats, tones, spoken)
        chosen = self.chosen()
        self.page.plan.choose(chosen.visit.seat if chosen else "")

    def _show_time(self) -> None:
        """What follows the clock alone."""
        owed, now, first = 0, self.desk.now(), self._first_to_tell()
        for card in (*self.page.stays.cards(), *self.page.ready.cards()):
            assert isinstance(card, StayCard)
            card.tick(leads=card.row == first)
            card.set_chosen(card.row.visit.visit_id == self._chosen)
            owed += card.row.is_due(now)
        self.page.owed.set_count(owed)
        self.page.loaners.viewport().update()

    def _attend(self, cards: tuple[QWidget, ...], act: Callable[..., None], opened: Callable[..., None]) -> None:
        for card in cards:
            assert isinstance(card, ActRow)
            if not card.property("attended"):
                card.setProperty("attended", True)
                card.acted.connect(act)
                card.opened.connect(opened)

    def _now_minute(self) -> int:
        return int(self.desk.now().timestamp() // 60)

    def _on_tick(self) -> None:
        if self._now_minute() != self._minute:
            self.reload()

    def _on_changes_changed(self, names: frozenset[str]) -> None:
        if names & _SHOWN and self.isVisible():
            self.reload()

    def _on_seat_chosen(self, seat: SeatRow) -> None:
        if seat.visit_id is None:
            row = self.chosen()
            if row is not None:
                self._change_stay(seat.code)
            elif self.board.without_seat:
                seated = self.tr("Seated on {seat}").format(seat=seat.code)
                dialog = SeatDialog(self.desk, seat.code, self.board.without_seat, self)
                dialog.accepted.connect(lambda: self.choose(dialog.customer.currentData()))
                self.open_dialog(dialog, seated)
            else:
                show_toast(self, self.tr("Everybody who waits here has a seat"))
            self._show_seats()
        elif seat.visit_id == self._chosen and self._filtered:
            self.choose(None)
        else:
            self.choose(seat.visit_id, only=True)

    def _on_stay_opened(self, row: StayRow) -> None:
        self.choose(row.visit.visit_id, only=self._filtered)

    def _on_request_opened(self, row: RequestRow) -> None:
        self.choose(row.visit_id)

    def _act_on_stay(self, row: StayRow) -> None:
        if row.visit.order_status == WorkOrderStatus.WAITING_APPROVAL and row.visit.work_order_id is not None:
            self.order_opened.emit(row.visit.work_order_id)
        else:
            self._tell(row)

    def _tell(self, row: StayRow) -> None:
        self.open_dialog(TellDialog(self.desk, row.visit, self), self.tr("Kept: the customer was told"))

    def _change_stay(self, seat: object = None) -> None:
        row = self.chosen()
        if row is None:
            return
        dialog = StayDialog(self.desk, row, self.board, self)
        if isinstance(seat, str):
            dialog.take_seat(seat)
        self.open_dialog(dialog, self.tr("Kept"))

    def _record_words(self, visit_id: int | None) -> None:
        dialog = LoungeWordsDialog(self.desk, self.board.stays, visit_id, self)
        self.open_dialog(dialog, self.tr("The words stand on the order"))

    def _order(self, words: str) -> None:
        row = self.chosen()
        if row is None:
            show_toast(self, self.tr("Choose a seat or a customer first"), error=True)
        elif self.attempt(lambda: order_request(self.desk, row.visit.visit_id, words)):
            self.page.other.clear()
            self._wish.done()
            show_toast(self, self.tr("{wish} for {name}").format(wish=words, name=visitor(row.visit)))

    def _on_other_entered(self) -> None:
        if self.page.other.text().strip():
            self._order(self.page.other.text().strip())

    def _serve(self, row: RequestRow) -> None:
        if self.attempt(lambda: serve_request(self.desk, row.request_id)):
            words = self.tr("{wish} was served").format(wish=row.words)
            back = row.request_id
            show_toast(self, words, undo=lambda: self.attempt(lambda: take_back_serving(self.desk, back)))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do it and reload; False and a message when it was refused."""
        try:
            act()
        except (FrontDeskError, StorageTrouble) as problem:
            show_toast(self, problem_text(problem), error=True)
            return False
        self.reload()
        return True

    def open_dialog(self, dialog: QDialog, done: str) -> None:
        """Open it; once it did its thing, say `done` and show what is there now."""
        dialog.accepted.connect(self.reload)
        dialog.accepted.connect(lambda: show_toast(self, done))
        dialog.open()
