"""The header shows the action of one screen, and only there."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
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


def test_language_theme_news_and_person_keep_their_places_on_every_screen(qtbot: QtBot) -> None:
    header, button = Header(), QPushButton("All orders")
    qtbot.addWidget(header)
    header.resize(1280, 56)
    with qtbot.waitExposed(header):
        header.show()

    def places() -> list[int]:
        names = ("header_language", "header_theme", "header_bell", "header_person")
        header.layout().activate()
        return [header.findChild(QWidget, name).x() for name in names]

    before = places()
    header.set_primary(button)
    assert places() == before
