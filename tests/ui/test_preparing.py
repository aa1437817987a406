"""The other screens are made while nobody needs the machine, and stay what they are until they are wanted."""

from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from ui.main_window import MainWindow
from ui.preparing import Preparing
from ui.sections import SECTIONS
from ui.shared.changes import Changes


def prepared(qtbot: QtBot, desk: Desk) -> MainWindow:
    changes = Changes()
    desk.publish = changes.publish
    window = MainWindow()
    qtbot.addWidget(window)
    window.open_shop(desk, changes)
    window.show_section("today")
    window.show()
    preparing = Preparing(window, desk)
    with qtbot.waitSignal(preparing.finished, timeout=30_000):
        preparing.start()
    return window


def test_every_screen_is_there_when_it_is_wanted_and_today_stays_in_view(qtbot: QtBot, desk: Desk) -> None:
    window = prepared(qtbot, desk)
    assert all(window.has_screen(section.name) for section in SECTIONS)
    assert window.current_section() == "today"


def test_a_prepared_screen_shows_what_happened_since(qtbot: QtBot, desk: Desk) -> None:
    window = prepared(qtbot, desk)
    stamp_arrival(desk, "沪B2H774")
    window.show_section("check_in")
    screen = window.screen_of("check_in")
    assert screen.context() == screen.tr("%n waiting to be received", "", 1)


def test_the_window_says_once_that_it_was_painted(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    heard: list[int] = []
    window.painted.connect(lambda: heard.append(1))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    window.hide()
    window.show()
    assert heard == [1]
