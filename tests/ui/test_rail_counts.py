"""The rail counts what the shop owes its customers: a greeting, a word."""

from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.lounge.stays import change_wait_mode
from frontdesk.reception.arrival import greet, stamp_arrival
from frontdesk.reception.owed import Owed, owed
from frontdesk.terms import VisitStatus, WaitMode
from tests.desks import Clock
from tests.factories import a_visit
from ui.main_window import MainWindow
from ui.shared.changes import Changes


def test_a_customer_is_counted_until_greeted_and_a_word_until_it_is_told(desk: Desk, clock: Clock) -> None:
    visit_id = stamp_arrival(desk, "沪A11111").visit_id
    assert owed(desk) == Owed(greetings=1, late_greetings=0, words=0)
    clock.go_on(minutes=4)
    assert owed(desk) == Owed(greetings=1, late_greetings=1, words=0)
    greet(desk, visit_id)
    in_work = a_visit(desk, status=VisitStatus.IN_WORKSHOP)
    change_wait_mode(desk, in_work, WaitMode.WAIT_IN_LOUNGE)
    clock.go_on(minutes=31)
    assert owed(desk) == Owed(greetings=0, late_greetings=0, words=1)


def test_the_rail_shows_who_waits_as_soon_as_they_come(qtbot: QtBot, desk: Desk) -> None:
    window, changes = MainWindow(), Changes()
    qtbot.addWidget(window)
    desk.publish = changes.publish
    window.open_shop(desk, changes)
    window.show_section("check_in")
    button = window.rail.button("check_in")
    assert button.accessibleName() == "Check-in"
    stamp_arrival(desk, "沪A11111")
    qtbot.waitUntil(lambda: button.accessibleName() == "Check-in 1")
    window.close()
