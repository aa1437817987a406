"""The small forms of check-in, opened for the visit or customer on the screen and gone when they are closed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.customers.card import CustomerCard
from frontdesk.customers.tell_items import TellItem
from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet
from ui.customers.card_dialog import CustomerCardDialog
from ui.customers.customer_form import CustomerForm
from ui.reception.check_in.forms import AnswerForm, PartiesForm, PreferenceForm
from ui.reception.check_in.leave_form import LeaveForm


class SmallForms(QObject):
    """Opens a form above the screen it is given."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen

    def answer(self, sheet: CheckInSheet | None, item: TellItem) -> None:
        """What the customer says to something told."""
        if sheet is not None:
            AnswerForm(self._desk, sheet.visit_id, item, self._screen).open()

    def parties(self, sheet: CheckInSheet | None) -> None:
        """Who is who today."""
        if sheet is not None:
            PartiesForm(self._desk, sheet, self._screen).open()

    def preference(self, customer_id: int | None) -> None:
        """What a customer likes."""
        if customer_id is not None:
            PreferenceForm(self._desk, customer_id, self._screen).open()

    def card(self, customer_id: int | None) -> None:
        """Everything about a customer: complaints in full, preferences, who is who."""
        if customer_id is not None:
            CustomerCardDialog(self._desk, customer_id, self._screen).open()

    def customer(self, card: CustomerCard | None, sheet: CheckInSheet | None, typed: str) -> CustomerForm:
        """Customer and car of the card; with `typed`, or without a card, new ones beginning with it."""
        customer, car = (None, None) if typed or card is None else (card.customer, card.vehicle)
        if not typed and sheet is not None and card is None:
            typed = sheet.plate
        form = CustomerForm(
            self._desk,
            self._screen,
            customer_id=customer.id if customer else None,
            vehicle_id=car.id if car else None,
            visit_id=sheet.visit_id if sheet else None,
            typed=typed,
        )
        form.open()
        return form

    def leave(self, sheet: CheckInSheet | None) -> LeaveForm | None:
        """The customer leaves without a repair."""
        if sheet is None:
            return None
        form = LeaveForm(self._desk, sheet, self._screen)
        form.open()
        return form
