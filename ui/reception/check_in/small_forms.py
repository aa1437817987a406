"""The small forms of check-in, opened for the visit or customer on the screen and gone when they are closed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.customers.tell_items import TellItem
from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet
from ui.customers.card_dialog import CustomerCardDialog
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

    def leave(self, sheet: CheckInSheet | None) -> LeaveForm | None:
        """The customer leaves without a repair."""
        if sheet is None:
            return None
        form = LeaveForm(self._desk, sheet, self._screen)
        form.open()
        return form
