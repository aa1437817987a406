"""The foot of check-in: how the customer waits, who brought the car, the greeting, and beginning the reception."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from frontdesk.reception.check_in_sheet import CheckInSheet
from frontdesk.terms import PartyRole, WaitMode
from ui.reception.check_in.wording import wait_choices
from ui.shared.action_bar import ActionBar
from ui.shared.buttons import KeyHintButton
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.language import in_language
from ui.shared.segmented import Segmented


class CheckInBar(ActionBar):
    """Signals say what was pressed. Without a visit its main action is to stamp the arrival."""

    wait_mode_chosen = Signal(object)
    greeted = Signal()
    started = Signal()
    stamped = Signal()
    left = Signal()
    wrong_car = Signal()
    parties_wished = Signal()
    leaving_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet: CheckInSheet | None = None
        self._has_car = False
        self._wait_title = label(type_="strong")
        self._wait = Segmented(name="wait_mode")
        self.parties_button = KeyHintButton(kind="tertiary", icon="user", name="check_in_parties")
        self.back_button = KeyHintButton(kind="tertiary", name="check_in_back")
        self.wrong_button = KeyHintButton(kind="tertiary", name="check_in_wrong_car")
        self.leave_button = KeyHintButton(kind="tertiary", name="check_in_leaves")
        self.greet_button = KeyHintButton(key=key("greeted"), name="check_in_greeted")
        self.start_button = KeyHintButton(kind="primary", size="large", icon="right", name="check_in_start")
        self.start_button.set_key_hint("Return")
        for widget in (self._wait_title, self._wait, self.parties_button):
            self.add_left(widget)
        for button in (self.back_button, self.leave_button, self.wrong_button, self.greet_button):
            self.add_secondary(button)
        self.set_primary(self.start_button)
        self._wait.chosen.connect(self.wait_mode_chosen)
        self.greet_button.clicked.connect(self.greeted)
        self.start_button.clicked.connect(self._on_start_clicked)
        self.back_button.clicked.connect(self.left)
        self.wrong_button.clicked.connect(self.wrong_car)
        self.parties_button.clicked.connect(self.parties_wished)
        self.leave_button.clicked.connect(self.leaving_wished)
        self.retranslate()

    def set_visit(self, sheet: CheckInSheet | None, *, has_car: bool) -> None:
        """Fit the actions to the visit; None: a car that is only looked at."""
        self._sheet, self._has_car = sheet, has_car
        if sheet is not None:
            self._wait.set_value(sheet.wait_mode)
        self.retranslate()

    def set_key(self, begins: QKeySequence | str) -> None:
        """The key that begins the reception from where the focus is; none while it has another meaning."""
        self.start_button.set_key_hint(begins)

    def wait_mode(self) -> WaitMode:
        """How the customer spends the time."""
        mode = self._wait.value()
        return mode if isinstance(mode, WaitMode) else WaitMode.WAIT_IN_LOUNGE

    def retranslate(self) -> None:
        super().retranslate()
        sheet = self._sheet
        self._wait_title.setText(self.tr("Meanwhile"))
        self._wait.set_choices(wait_choices())
        self._wait.setAccessibleName(self.tr("How the customer spends the time"))
        self.back_button.setText(self.tr("Back"))
        self.wrong_button.setText(self.tr("Not this car"))
        self.leave_button.setText(self.tr("No repair"))
        self.leave_button.setAccessibleName(self.tr("Leaves without a repair"))
        self.greet_button.setText(self.tr("Log greeting"))
        for widget in (self._wait_title, self._wait, self.parties_button, self.leave_button, self.wrong_button):
            widget.setVisible(sheet is not None)
        self.back_button.setVisible(sheet is None)
        self.greet_button.setVisible(sheet is not None and sheet.greeted_at is None)
        self.start_button.setVisible(sheet is not None or self._has_car)
        if sheet is None:
            self.start_button.setText(self.tr("Stamp arrival"))
            return
        self.start_button.setText(self._start_word(sheet))
        self.parties_button.setText(self._presenter(sheet).replace("&", "&&"))
        self.parties_button.setAccessibleName(self._presenter(sheet))

    def _start_word(self, sheet: CheckInSheet) -> str:
        if sheet.customer_id is None or sheet.vehicle_id is None:
            return self.tr("Customer and car")
        return self.tr("Go on with reception") if sheet.checked_in_at else self.tr("Start reception")

    def _presenter(self, sheet: CheckInSheet) -> str:
        named = {party.role: party for party in sheet.parties}
        customer = sheet.card.customer if sheet.card else None
        own_name = in_language(customer.values.name, customer.values.name_latin) if customer else ""
        if PartyRole.PRESENTER not in named:
            return self.tr("Brought by {name}").format(name=own_name) if own_name else self.tr("Brought by?")
        presenter = named[PartyRole.PRESENTER]
        is_customer = customer is not None and customer.values.name == presenter.name
        words = self.tr("Brought by {name}").format(name=own_name if is_customer else presenter.name)
        is_owner = PartyRole.OWNER in named and named[PartyRole.OWNER].name == presenter.name
        owner = self.tr("(owner)")
        return f"{words} {owner}" if is_owner else words

    def _on_start_clicked(self) -> None:
        if self._sheet is None:
            self.stamped.emit()
        else:
            self.started.emit()
