"""Esc at check-in always leads one step out."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reception.check_in.test_check_in_screen import screen as screen
from tests.ui.reception.check_in.test_check_in_screen import type_plate
from ui.reception.check_in.screen import CheckInScreen


def test_esc_leads_from_the_visit_to_who_waits_and_from_there_out(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Escape)
    assert screen.visit_id() is None
    assert screen.search.edit.text() == ""
    assert screen.focusWidget() is screen.search.edit
    with qtbot.waitSignal(screen.left, timeout=1000):
        qtbot.keyClick(screen.search.edit, Qt.Key.Key_Escape)


def test_esc_while_another_car_is_looked_for_goes_back_to_the_visit(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    visit_id = screen.visit_id()
    screen.bar.wrong_button.click()
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Escape)
    assert screen.visit_id() == visit_id
    assert screen.search.edit.text() != ""
