"""The settings pages, driven as a manager drives them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.shop.settings import DECLARED, GREETING_SECONDS, UPDATE_EVERY_MINUTES, change_settings, settings
from frontdesk.terms import DocumentKind, Role
from tests.desks import act_as
from tests.ui.named_controls import unnamed_controls
from ui.shared.changes import Changes
from ui.shared.language import load_language
from ui.shop.dealership_form import DealershipPage
from ui.shop.screen import SettingsScreen
from ui.shop.times_page import TimesPage


@pytest.fixture
def manager(desk: Desk) -> Desk:
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    return desk


def shown(qtbot: QtBot, desk: Desk) -> TimesPage:
    changes = Changes()
    desk.publish = changes.publish
    page = TimesPage(desk, changes)
    qtbot.addWidget(page)
    page.resize(1290, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def type_in(qtbot: QtBot, page: TimesPage, declared: object, text: str) -> None:
    number = page._numbers[declared]  # type: ignore[index]
    number.selectAll()
    qtbot.keyClicks(number, text)


def save(qtbot: QtBot, page: TimesPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_manager_changes_a_time_and_takes_everything_back_to_the_usual(qtbot: QtBot, manager: Desk) -> None:
    page = shown(qtbot, manager)
    type_in(qtbot, page, UPDATE_EVERY_MINUTES, "20")
    save(qtbot, page)
    assert settings(manager)[UPDATE_EVERY_MINUTES] == 20
    qtbot.mouseClick(page._as_usual, Qt.MouseButton.LeftButton)
    assert settings(manager)[UPDATE_EVERY_MINUTES] == 20
    save(qtbot, page)
    assert settings(manager) == {declared: declared.default for declared in DECLARED}


@pytest.mark.parametrize(("typed", "said"), [("5", "between 30 and 1800"), ("", "number"), ("soon", "number")])
def test_what_cannot_be_is_said_beside_the_field_and_nothing_is_saved(
    qtbot: QtBot, manager: Desk, typed: str, said: str
) -> None:
    page = shown(qtbot, manager)
    type_in(qtbot, page, UPDATE_EVERY_MINUTES, "20")
    page._numbers[GREETING_SECONDS].clear()
    type_in(qtbot, page, GREETING_SECONDS, typed)
    save(qtbot, page)
    assert said in page._fields[GREETING_SECONDS].message()
    assert settings(manager)[UPDATE_EVERY_MINUTES] == UPDATE_EVERY_MINUTES.default


def test_what_somebody_else_saved_stands_beside_what_was_typed(qtbot: QtBot, manager: Desk) -> None:
    page = shown(qtbot, manager)
    type_in(qtbot, page, UPDATE_EVERY_MINUTES, "20")
    change_settings(manager, settings(manager), {UPDATE_EVERY_MINUTES: 25, GREETING_SECONDS: 120})
    assert page._numbers[GREETING_SECONDS].value() == 120
    assert "25" in page._fields[UPDATE_EVERY_MINUTES].message()
    save(qtbot, page)
    assert (settings(manager)[UPDATE_EVERY_MINUTES], settings(manager)[GREETING_SECONDS]) == (20, 120)


def test_an_advisor_reads_the_times_and_cannot_change_them(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert not page._save.isEnabled()
    assert page._numbers[GREETING_SECONDS].isReadOnly()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_control_of_the_settings_has_a_name(
    qtbot: QtBot, qapp: QApplication, manager: Desk, language: str
) -> None:
    load_language(qapp, language)  # type: ignore[arg-type]
    screen = SettingsScreen(manager, Changes())
    qtbot.addWidget(screen)
    for name in ("desk", "dealership", "times", "people", "about"):
        screen.show_page(name)
    assert unnamed_controls(screen) == []


def test_a_day_that_closes_before_it_opens_is_named(qtbot: QtBot, manager: Desk) -> None:
    page = DealershipPage(manager, Changes())
    qtbot.addWidget(page)
    page._days[2]._to.setText("07:00")
    qtbot.mouseClick(page._save, Qt.MouseButton.LeftButton)
    assert page._problem.text().startswith("Wednesday: ")


def test_a_blank_form_is_asked_for_from_the_desk_page(qtbot: QtBot, desk: Desk) -> None:
    screen = SettingsScreen(desk, Changes())
    qtbot.addWidget(screen)
    wanted = QSignalSpy(screen.form_wanted)
    button = screen.findChild(QAbstractButton, f"desk_print_{DocumentKind.BLANK_WORK_ORDER.value}")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [DocumentKind.BLANK_WORK_ORDER]
