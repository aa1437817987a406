"""The header shows the action of one screen, and only there."""

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.shared.header import Header


def test_the_action_of_a_screen_that_is_left_at_once_never_becomes_a_window(qtbot: QtBot) -> None:
    header, button = Header(), QPushButton("All orders")
    qtbot.addWidget(header)
    qtbot.addWidget(button)
    with qtbot.waitExposed(header):
        header.show()

    header.set_primary(button)
    header.set_primary(None)
    header.set_primary(button)
    header.set_primary(None)
    qtbot.waitUntil(lambda: not button.isVisible())

    assert button not in QApplication.topLevelWidgets() or button.isHidden()
    header.set_primary(button)
    assert button.isVisible()
    assert button.window() is header
