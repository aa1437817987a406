"""The top of check-in says what is missing and who waits too long."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desks import Clock
from tests.ui.reception.check_in.test_check_in_screen import screen as screen
from tests.ui.reception.check_in.test_check_in_screen import type_plate
from ui.reception.check_in.screen import CheckInScreen
from ui.shared.toast import Toast, show_toast


def test_enter_without_a_plate_is_said_at_the_field_and_an_error_is_gone_with_the_next_customer(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    screen.new_arrival()
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert screen.search._note.tone() == "danger"
    assert not screen.findChildren(Toast)
    qtbot.keyClicks(screen.search.edit, "d")
    assert screen.search._note.text() == ""
    show_toast(screen, "refused", error=True)
    assert [toast for toast in screen.findChildren(Toast) if toast.isVisible()]
    type_plate(screen, qtbot, "d12345")
    assert not [toast for toast in screen.findChildren(Toast) if toast.isVisible()]


def test_a_greeting_that_is_late_says_so(screen: CheckInScreen, clock: Clock, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    before = screen.search._wait_title.text()
    clock.go_on(minutes=15)
    screen.reload()
    assert screen.search._wait_title.text() != before
