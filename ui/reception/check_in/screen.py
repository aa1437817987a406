"""Check-in (mockup b): a plate stamps the arrival, one screen tells everything, Enter begins the reception."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.customers.card import CustomerCard, customer_card
from frontdesk.customers.find import FoundRow
from frontdesk.customers.tell_items import TellItem
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.identifiers.plate import normalise_plate
from frontdesk.reception.arrival import (
    greet,
    identify_visit,
    recognise_visit,
    stamp_arrival,
    visit_here,
    waiting_arrivals,
)
from frontdesk.reception.check_in import check_in, choose_wait_mode
from frontdesk.reception.check_in_sheet import CheckInSheet, check_in_sheet
from frontdesk.reception.concerns import answer_tell_item
from frontdesk.shop.unfinished import UnfinishedRow
from frontdesk.terms import TellAnswer, WaitMode
from ui.customers.found_list import NewArrival, NewCustomer, ShownRow
from ui.reception.check_in import refusal_words
from ui.reception.check_in.bar import CheckInBar
from ui.reception.check_in.enter_key import EnterKey
from ui.reception.check_in.going_on import open_form
from ui.reception.check_in.search_row import SearchRow
from ui.reception.check_in.signed_for_another import ask_signed_for_another
from ui.reception.check_in.small_forms import SmallForms
from ui.reception.check_in.visit_page import VisitPage
from ui.reception.check_in.waiting_list import WaitingList
from ui.reception.check_in.words_kept import WordsKept
from ui.shared.changes import Changes
from ui.shared.problems import problem_text
from ui.shared.screen import Screen
from ui.shared.toast import close_errors, show_toast

_SHOWS = frozenset({"customers", "reception", "schedule", "work_orders", "care", "menu"})

refusal_words.register()


class CheckInScreen(Screen):
    """Opens with who waits. `new_arrival()` is F2, `show_visit` and `show_car` come from search and Today."""

    reception_started = Signal(int)
    """The visit is checked in: the walkaround comes next."""
    work_order_opened = Signal(int)
    """An earlier order was chosen in the history."""
    left = Signal()
    """Nobody is shown, and it goes back from there."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self._sheet: CheckInSheet | None = None
        self._card: CustomerCard | None = None
        self._choosing_car = False
        self._waiting_count = 0
        self._fresh = True
        self.search = SearchRow(desk)
        self._visit_page = VisitPage(desk)
        self.who, self.car, self.history = self._visit_page.who, self._visit_page.car, self._visit_page.history
        self.waiting = WaitingList(desk)
        self.bar = CheckInBar()
        self.words = WordsKept(desk, self.car.words, self._trying)
        self.forms = SmallForms(desk, self)
        self._enter_key = EnterKey(self, self.bar, self.car.words.editor)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.leave_visit()

    def title(self) -> str:
        return self.tr("Check-in")

    def context(self) -> str:
        if self._waiting_count == 0:
            return self.tr("Nobody waits")
        return self.tr("%n waiting to be received", "", self._waiting_count)

    def new_arrival(self) -> None:
        """Ready to stamp the next plate (F2)."""
        self.leave_visit()
        self.search.begin()

    def go_on_with(self, row: UnfinishedRow) -> None:
        """Show the visit of a form that was not finished, and open it."""
        if row.visit_id is not None:
            self.show_visit(row.visit_id)
        if row.form == "leave":
            self._on_leaving_wished()
        elif self._sheet is not None:
            open_form(row, self._sheet, self.forms, self.words)

    def stamp(self, plate: str) -> None:
        """The car with this plate has arrived."""
        self.leave_visit()
        self._trying(lambda: self._take_plate(plate))

    def show_visit(self, visit_id: int) -> None:
        """Show a visit that was stamped."""
        close_errors(self)
        self._set_choosing_car(False)
        sheet = check_in_sheet(self.desk, visit_id)
        if sheet.vehicle_id is None:
            recognise_visit(self.desk, visit_id)
            sheet = check_in_sheet(self.desk, visit_id)
        self._show_sheet(sheet)
        self.bar.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.keep(visit_id)

    def show_car(self, vehicle_id: int | None, customer_id: int | None) -> None:
        """Show the card of a car or customer; a car that is here shows its visit."""
        here = visit_here(self.desk, vehicle_id) if vehicle_id is not None else None
        if here is not None:
            self.show_visit(here)
            return
        self._set_choosing_car(False)
        self._sheet = None
        self.words.leave()
        self._card = customer_card(self.desk, vehicle_id=vehicle_id, customer_id=customer_id)
        plate = self._card.vehicle.values.plate if self._card.vehicle else ""
        self.search.show_car(plate)
        self._show_panels(plate, self._card.vehicle.is_new_energy if self._card.vehicle else False)

    def take_focus(self) -> None:
        """The section was entered: the plate comes first, or the next step of the visit shown."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            next_one = self.search.edit if self._card is None and self._sheet is None else self.bar.start_button
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        if self._choosing_car and self._sheet is not None:
            self.show_visit(self._sheet.visit_id)
        elif self._card is not None or self._sheet is not None:
            self.new_arrival()
        else:
            self.left.emit()
        return True

    def leave_visit(self) -> None:
        """Back to who waits."""
        close_errors(self)
        self._set_choosing_car(False)
        self._sheet = self._card = None
        self.words.leave()
        self.search.show_nobody()
        self._reload_waiting()
        self._pages.setCurrentWidget(self.waiting)
        self.bar.hide()

    def visit_id(self) -> int | None:
        """The visit shown."""
        return self._sheet.visit_id if self._sheet else None

    def reload(self) -> None:
        """Show again what is there now."""
        self._reload_waiting()
        if self._sheet is not None:
            self._show_sheet(check_in_sheet(self.desk, self._sheet.visit_id), keep_typed=True)

    def retranslate(self) -> None:
        self.bar.retranslate()
        self._show_note()
        self.headline_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fresh:
            self._fresh = True
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._enter_key.takes(event):
            super().keyPressEvent(event)

    # -- what is shown ---------------------------------------------------------------------------------
    def _show_sheet(self, sheet: CheckInSheet, *, keep_typed: bool = False) -> None:
        self._sheet, self._card = sheet, sheet.card
        self.search.show_visit(sheet, keep_typed=keep_typed)
        self._show_panels(sheet.plate, sheet.is_new_energy)

    def _show_panels(self, plate: str, is_new_energy: bool) -> None:
        card, sheet = self._card, self._sheet
        self.who.set_card(card)
        self.car.set_car(plate, is_new_energy, card.vehicle if card else None)
        currency = card.currency if card else ""
        self.car.set_tell(card.tell if card else (), currency, may_answer=sheet is not None)
        self.words.set_sheet(sheet)
        self.history.set_history(card.history if card else (), card.appointment if card else None, currency)
        self.bar.set_visit(sheet, has_car=card is not None and card.vehicle is not None)
        self.bar.show()
        self._pages.setCurrentWidget(self._visit_page)
        self._show_note()

    def _set_choosing_car(self, choosing: bool) -> None:
        """While another car is looked for, what is typed is no arrival."""
        self._choosing_car = choosing
        self.search.found.list.stamps = not choosing

    def _show_note(self) -> None:
        if self._choosing_car:
            self.search.set_note(self.tr("Which car is it? Type its plate."))
        elif self._card is None or self._card.customer is None:
            self.search.set_note("")
        else:
            cars = len(self._card.other_cars) + (1 if self._card.vehicle else 0)
            self.search.set_note(self.tr("Found the customer and %n cars", "", cars))

    def _reload_waiting(self) -> None:
        rows = waiting_arrivals(self.desk)
        self.waiting.set_rows(rows)
        self._waiting_count = len(rows)
        self.headline_changed.emit()

    # -- what a person does ----------------------------------------------------------------------------
    def _on_search_entered(self, typed: str, row: ShownRow | None) -> None:
        if row is None or isinstance(row.what, NewArrival):
            is_shown = self._sheet is not None and normalise_plate(typed) == self._sheet.plate
            if is_shown and not self._choosing_car:
                self._on_start_wished()
                return
            self._trying(lambda: self._take_plate(typed))
        elif isinstance(row.what, NewCustomer):
            self.open_customer_form(typed)
        elif isinstance(row.what, FoundRow):
            found = row.what
            self._trying(lambda: self._take_row(found))

    def _take_plate(self, typed: str) -> None:
        if self._choosing_car and self._sheet is not None:
            self.open_customer_form(typed)
            return
        self.show_visit(stamp_arrival(self.desk, typed).visit_id)

    def _take_row(self, row: FoundRow) -> None:
        if self._choosing_car and self._sheet is not None and row.vehicle_id is not None:
            self._identify(self._sheet.visit_id, row.vehicle_id, row.customer_id)
        elif row.visit_id is not None:
            self.show_visit(row.visit_id)
        elif row.plate:
            self.show_visit(stamp_arrival(self.desk, row.plate).visit_id)
        else:
            self.show_car(row.vehicle_id, row.customer_id)

    def _on_stamp_wished(self) -> None:
        if self._card is not None and self._card.vehicle is not None:
            plate = self._card.vehicle.values.plate
            self._trying(lambda: self.show_visit(stamp_arrival(self.desk, plate).visit_id))

    def _on_greeted(self) -> None:
        visit_id = self.visit_id()
        if visit_id is not None:
            self._trying(lambda: greet(self.desk, visit_id))

    def _on_wait_mode_chosen(self, mode: WaitMode) -> None:
        visit_id = self.visit_id()
        if visit_id is not None:
            self._trying(lambda: choose_wait_mode(self.desk, visit_id, mode))

    def _on_start_wished(self) -> None:
        visit_id = self.visit_id()
        if visit_id is None:
            return
        if self._card is None or self._card.vehicle is None or self._card.customer is None:
            self.open_customer_form()
            return
        if not self.words.settled():
            return
        if self._trying(lambda: check_in(self.desk, visit_id, wait_mode=self.bar.wait_mode())):
            self.reception_started.emit(visit_id)

    def _on_wrong_car_wished(self) -> None:
        self._set_choosing_car(True)
        self.search.begin()
        self._show_note()

    def _on_other_car_wished(self, vehicle_id: int) -> None:
        sheet, customer_id = self._sheet, self._customer_id()
        if sheet is None:
            self.show_car(vehicle_id, customer_id)
        else:
            self._trying(lambda: self._identify(sheet.visit_id, vehicle_id, customer_id))

    def _identify(self, visit_id: int, vehicle_id: int, customer_id: int | None) -> None:
        def identify(desk: Desk) -> None:
            identify_visit(desk, visit_id, vehicle_id, customer_id)
            self.show_visit(visit_id)

        try:
            identify(self.desk)
        except ConfirmationNeeded as asked:
            confirmed = self.desk.confirming(asked.what)
            ask_signed_for_another(self, asked, lambda: self._trying(lambda: identify(confirmed)))

    def _on_tell_added(self, item: TellItem) -> None:
        visit_id = self.visit_id()
        if visit_id is not None:
            self._trying(lambda: answer_tell_item(self.desk, visit_id, item.key, TellAnswer.ADDED))

    def _customer_id(self) -> int | None:
        customer = self._card.customer if self._card else None
        return customer.id if customer else None

    def _on_leaving_wished(self) -> None:
        form = self.forms.leave(self._sheet)
        if form is not None:
            form.saved.connect(self.leave_visit)

    def open_customer_form(self, typed: str = "") -> None:
        """Customer and car of what is shown, to be typed in or changed; a draft of it stands there again."""
        form = self.forms.customer(self._card, self._sheet, typed)
        form.kept.connect(self._on_customer_kept)

    def _on_customer_kept(self, customer_id: int | None, vehicle_id: int | None) -> None:
        sheet = self._sheet
        if sheet is None:
            self.show_car(vehicle_id, customer_id)
        elif vehicle_id is not None:
            self._trying(lambda: self._identify(sheet.visit_id, vehicle_id, customer_id))

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & _SHOWS:
            self._fresh = self.isVisible()
            if self._fresh:
                self.reload()

    # -- small things ----------------------------------------------------------------------------------
    def _trying(self, act: Callable[[], Any]) -> bool:
        """Do it, or say beside the screen what stands in the way."""
        try:
            act()
        except (FrontDeskError, StorageTrouble) as problem:
            if isinstance(problem, ValueRefused) and problem.why == "already_here":
                self.show_visit(int(str(problem.data["visit_id"])))
            show_toast(self, problem_text(problem), error=True)
            return False
        close_errors(self)
        return True

    def _lay_out(self) -> None:
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(self._visit_page)
        page = QVBoxLayout()
        page.setContentsMargins(20, 16, 20, 12)
        page.setSpacing(12)
        page.addWidget(self.search)
        page.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.changes.changed.connect(self._on_changed)
        self.search.entered.connect(self._on_search_entered)
        self.waiting.opened.connect(self.show_visit)
        self.waiting.arrival_wished.connect(self.new_arrival)
        self.who.edit_wished.connect(lambda: self.open_customer_form())
        self.who.preference_wished.connect(lambda: self.forms.preference(self._customer_id()))
        self.who.card_wished.connect(lambda: self.forms.card(self._customer_id()))
        self.who.car_wished.connect(self._on_other_car_wished)
        self.car.added.connect(self._on_tell_added)
        self.car.other_answer_wished.connect(lambda item: self.forms.answer(self._sheet, item))
        self.history.work_order_opened.connect(self.work_order_opened)
        self.bar.wait_mode_chosen.connect(self._on_wait_mode_chosen)
        self.bar.greeted.connect(self._on_greeted)
        self.bar.started.connect(self._on_start_wished)
        self.bar.stamped.connect(self._on_stamp_wished)
        self.bar.left.connect(self.leave_visit)
        self.bar.wrong_car.connect(self._on_wrong_car_wished)
        self.bar.parties_wished.connect(lambda: self.forms.parties(self._sheet))
        self.bar.leaving_wished.connect(self._on_leaving_wished)
