"""Another person's name and PIN, typed in place, for what is above one's own authority."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Actor, Desk
from frontdesk.shop.sign_in import MustWait, StaffRow, WrongPin, check_pin
from frontdesk.work_orders.discount import who_may_give
from frontdesk.work_orders.generosity import who_may_waive
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.pin_words import PinWords
from ui.shared.words import Retranslating, set_names
from ui.work_orders.shown import either


class Percent(Decimal):
    """A share asked for, not an amount."""


class ApproverFields(Retranslating, QWidget):
    """Hidden until they are needed. Only people whose limit covers it are offered; `approver()` checks the PIN."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: Percent | Decimal = Percent(0)
        self._title = label(type_="strong")
        self.person = ChoiceBox()
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.person_field = Field("", self.person, name="approver_person")
        self.pin_field = Field("", self.pin, name="approver_pin")
        row_ = QHBoxLayout()
        row_.setSpacing(12)
        row_.addWidget(self.person_field, 1)
        row_.addWidget(self.pin_field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row_)
        self.retranslate()
        self.hide()

    def approver(self) -> Actor | None:
        """The other person; None while the fields are hidden or empty. Raises WrongPin, MustWait."""
        staff_id = self.person.currentData()
        if self.isHidden() or not self.pin.text() or staff_id is None:
            return None
        return check_pin(self._desk, int(staff_id), self.pin.text())

    def show_problem(self, error: WrongPin | MustWait) -> None:
        """Say at the PIN why it was not taken; the next one typed replaces it."""
        self.pin_field.set_message(PinWords().text(error, self._desk.zone), "error")
        self.pin.selectAll()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, percent: Decimal) -> None:
        """Offer who may give a discount of `percent` and wait for the PIN."""
        self._offer(who_may_give(self._desk, percent), Percent(percent))

    def ask_amount(self, amount: Decimal) -> None:
        """Offer who may give `amount` away and wait for the PIN."""
        self._offer(who_may_waive(self._desk, amount), amount)

    def _offer(self, people: Sequence[StaffRow], asked: Percent | Decimal) -> None:
        self.person.fill([(either(row.name, row.name_latin), row.staff_id) for row in people])
        self._asked = asked
        self.pin.clear()
        self.person_field.setVisible(bool(people))
        self.pin_field.setVisible(bool(people))
        self.retranslate()
        self.show()
        (self.person if len(people) > 1 else self.pin).setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        if isinstance(self._asked, Percent):
            nobody = self.tr("Nobody here may give {asked}%.").format(asked=f"{self._asked.normalize():f}")
        else:
            nobody = self.tr("Nobody here may give away {asked}.").format(asked=f"{self._asked:,.2f}")
        self._title.setText(self.tr("Somebody who may allow it") if self.person.count() else nobody)
        self.person_field.set_label(self.tr("Name"))
        set_names(self.person.view(), "approver_people", self.tr("Name"))
        self.pin_field.set_label(self.tr("PIN"))
