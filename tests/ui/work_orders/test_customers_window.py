"""Explain mode and the pad belong to one customer: whose order it is, and who signs it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.reception.check_in import set_visit_party
from frontdesk.terms import PartyRole
from frontdesk.work_orders.revisions import revisions
from tests.factories import a_visit, agree_to_all, an_order
from tests.ui.work_orders.conftest import draw, press, sheet
from tests.ui.work_orders.test_explain import Opened, explaining, words_of
from ui.work_orders.screen import WorkOrdersScreen


@pytest.mark.parametrize("to_the_list", [False, True])
def test_the_window_of_one_customer_never_shows_the_order_of_another(
    screen: WorkOrdersScreen, opened: Opened, to_the_list: bool
) -> None:
    opened("BR0201")
    window = explaining(screen)
    shown = words_of(window)
    other = an_order(screen.desk, "AC0501", visit_id=a_visit(screen.desk))
    if to_the_list:
        screen.show_list()
    screen.show_order(other)
    agree_to_all(screen.desk, other)
    assert screen.explain_window() is None
    assert not window.isVisible()
    assert words_of(window) == shown


def test_the_window_stays_when_its_own_order_is_opened_again(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    window = explaining(screen)
    screen.show_order(order_id)
    assert screen.explain_window() is window


def test_who_brought_the_car_signs_in_their_own_name(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    visit_id = sheet(screen).visit.visit_id
    agree_to_all(screen.desk, order_id)
    window = explaining(screen)
    draw(window.side.pad)
    set_visit_party(screen.desk, visit_id, PartyRole.OWNER, name="张伟国")
    set_visit_party(screen.desk, visit_id, PartyRole.PRESENTER, name="李娜")
    assert window.side.pad.is_empty(), "drawn for somebody else"
    assert "Signs: 李娜 (brings the car)" in words_of(window)
    press(window.side.language.segment("zh"))
    assert "签字人：李娜（送修人）" in words_of(window)
    draw(window.side.pad)
    press(window.side.sign_button)
    (signed,) = revisions(screen.desk, order_id)
    assert (signed.person_name, signed.relation) == ("李娜", "presenter")


def test_an_owner_who_came_signs_as_the_owner(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    for role in (PartyRole.OWNER, PartyRole.PRESENTER):
        set_visit_party(screen.desk, sheet(screen).visit.visit_id, role, name="王芳")
    agree_to_all(screen.desk, order_id)
    QTest.keyClick(screen, Qt.Key.Key_F9)
    dialog = screen.signing.dialog()
    assert dialog is not None
    assert (dialog.name.text(), dialog.relation.value()) == ("王芳", "owner")
