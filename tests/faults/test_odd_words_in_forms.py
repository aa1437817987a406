"""The real forms: odd words go into every field, nothing reaches a person but a sentence, nothing is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.terms import Role
from tests.desks import act_as, empty_desk
from tests.factories import a_customer, a_vehicle, a_visit, an_order
from tests.faults.odd_texts import ODD_TEXTS
from ui.customers.customer_form import CustomerForm
from ui.reception.check_in.screen import CheckInScreen
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.shared.buttons import KeyHintButton
from ui.shared.changes import Changes
from ui.shop.dealership_form import DealershipPage
from ui.shop.first_start import FirstStartPage
from ui.shop.people_page import PeoplePage
from ui.work_orders.screen import WorkOrdersScreen

NUMBERS = ["inf", "-1", "²", "9" * 400]


def _new_customer(desk: Desk) -> QWidget:
    return CustomerForm(desk)


def _known_customer(desk: Desk) -> QWidget:
    customer_id = a_customer(desk)
    return CustomerForm(desk, customer_id=customer_id, vehicle_id=a_vehicle(desk, customer_id))


def _people(desk: Desk) -> QWidget:
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    return PeoplePage(desk, Changes())


def _dealership(desk: Desk) -> QWidget:
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    return DealershipPage(desk, Changes())


def _first_start(desk: Desk) -> QWidget:
    return FirstStartPage(empty_desk(desk.data_folder / "new", desk.clock))  # type: ignore[arg-type]


def _walkaround(desk: Desk) -> QWidget:
    screen = WalkaroundScreen(desk, Changes())
    screen.show_visit(a_visit(desk))
    return screen


def _order(desk: Desk) -> QWidget:
    screen = WorkOrdersScreen(desk, Changes())
    screen.show_order(an_order(desk, "MN0101", visit_id=a_visit(desk, "刹车异响")))
    return screen


def _check_in(desk: Desk) -> QWidget:
    screen = CheckInScreen(desk, Changes())
    screen.show_visit(a_visit(desk))
    screen.car.words.open_editor()
    return screen


FORMS = {
    "new customer": (_new_customer, "customer_form_act"),
    "known customer": (_known_customer, "customer_form_act"),
    "people": (_people, "person_save"),
    "dealership": (_dealership, "dealership_save"),
    "first start": (_first_start, "first_start_go"),
    "walkaround": (_walkaround, ""),
    "order": (_order, ""),
    "check-in": (_check_in, "words_save"),
}


@pytest.mark.parametrize("text", [*ODD_TEXTS.values(), *NUMBERS], ids=[*ODD_TEXTS, *(n[:6] for n in NUMBERS)])
@pytest.mark.parametrize("form", FORMS)
def test_odd_words_in_every_field_end_in_a_sentence_or_are_kept(
    desk: Desk, qtbot: QtBot, form: str, text: str
) -> None:
    make: Callable[[Desk], QWidget]
    make, act = FORMS[form]
    widget = make(desk)
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is looked at after it was saved
    qtbot.addWidget(widget)
    widget.show()
    fields = [edit for edit in widget.findChildren(QLineEdit) if edit.isEnabled() and not edit.isReadOnly()]
    assert fields or widget.findChildren(QPlainTextEdit)
    for edit in fields:
        edit.setText(text)
        edit.textEdited.emit(edit.text())
        edit.editingFinished.emit()
    for words in widget.findChildren(QPlainTextEdit):
        words.setPlainText(text)
    stood = {edit.objectName(): edit.text() for edit in fields}
    if act:
        for _ in range(2):  # what is unusual is confirmed with a second press
            button = widget.findChild(KeyHintButton, act)
            if button is not None and widget.isVisible():
                button.click()
    if isinstance(widget, QDialog) and widget.isVisible():
        assert {edit.objectName(): edit.text() for edit in fields} == stood
