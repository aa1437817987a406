"""The settings pages, driven as a manager drives them."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.shop.dealership import change_dealership, dealership
from frontdesk.shop.settings import DECLARED, GREETING_SECONDS, UPDATE_EVERY_MINUTES, change_settings, settings
from frontdesk.shop.sign_in import WrongPin, check_pin
from frontdesk.shop.staff import change_staff, staff
from frontdesk.shop.unfinished import UnfinishedRow
from frontdesk.terms import DocumentKind, Role, TaxMode
from tests.desks import act_as
from tests.ui.named_controls import unnamed_controls
from ui.shared.changes import Changes
from ui.shared.field import Field
from ui.shared.language import load_language
from ui.shop.dealership_form import DealershipPage
from ui.shop.people_page import PeoplePage
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


def test_an_advisor_reads_the_dealership_and_people_and_a_managers_draft_waits_for_the_manager(
    qtbot: QtBot, manager: Desk, changes: Changes
) -> None:
    stored = dealership(manager).data.phone
    page, people = dealership_page(qtbot, manager, changes), PeoplePage(manager, changes)
    qtbot.addWidget(people)
    phone = typed(page._fields["phone"], "021-1")
    page._drafts.touched()
    page._tax.set_message("no", "error")
    page.show()
    page.hide()
    act_as(manager, "陈思远", Role.SERVICE_ADVISOR)
    page.show()
    people.show()
    assert (phone.text(), phone.isReadOnly(), page._tax.message()) == (stored, True, "")
    assert not page._save.isEnabled()
    assert not people._active.isEnabled()
    page.hide()
    act_as(manager, "吴敏", Role.SERVICE_MANAGER)
    page.show()
    assert (phone.text(), phone.isReadOnly()) == ("021-1", False)


def test_a_long_sentence_is_shown_from_its_beginning(qtbot: QtBot, manager: Desk, changes: Changes) -> None:
    page = dealership_page(qtbot, manager, changes)
    line = typed(page._fields["warranty_terms_en"], "")
    page.set_values({**page.values(), "warranty_terms_en": "All work carries twelve months. " * 10})
    assert line.cursorPosition() == 0


@pytest.fixture
def changes(manager: Desk) -> Changes:
    changes = Changes()
    manager.publish = changes.publish
    return changes


def dealership_page(qtbot: QtBot, desk: Desk, changes: Changes) -> DealershipPage:
    page = DealershipPage(desk, changes)
    qtbot.addWidget(page)
    return page


def typed(field: Field, text: str) -> QLineEdit:
    """As a person types it."""
    edit = field.editor
    assert isinstance(edit, QLineEdit)
    edit.setText(text)
    edit.textEdited.emit(text)
    return edit


def colleague_saves(desk: Desk, **changed: str | int) -> None:
    sheet = dealership(desk)
    change_dealership(desk, sheet.version, replace(sheet.data, **changed), sheet.hours)


def test_a_colleagues_wrong_pin_takes_nothing_typed_about_the_dealership(
    qtbot: QtBot, manager: Desk, changes: Changes
) -> None:
    page = dealership_page(qtbot, manager, changes)
    address = typed(page._fields["address_zh"], "上海市嘉定区曹安公路 4800 号")
    tax = typed(page._tax, "9")
    qtbot.mouseClick(page._tax_mode.segment("exclusive"), Qt.MouseButton.LeftButton)
    with pytest.raises(WrongPin):
        check_pin(manager, manager.staff_id, "9999")
    colleague_saves(manager, phone="021 5555 6666")
    assert (address.text(), tax.text()) == ("上海市嘉定区曹安公路 4800 号", "9")
    assert page._fields["phone"].editor.text() == "021 5555 6666"
    page._drafts.let_go()
    again = dealership_page(qtbot, manager, changes)
    assert (again._tax.editor.text(), again._tax_mode.value()) == ("9", "exclusive")
    qtbot.mouseClick(again._save, Qt.MouseButton.LeftButton)
    saved = dealership(manager).data
    assert (saved.address_zh, saved.phone) == ("上海市嘉定区曹安公路 4800 号", "021 5555 6666")
    assert (saved.tax_mode, saved.tax_basis_points) == (TaxMode.EXCLUSIVE, 900)


def test_an_old_draft_about_the_dealership_stands_beside_what_was_saved_since(
    qtbot: QtBot, manager: Desk, changes: Changes
) -> None:
    page = dealership_page(qtbot, manager, changes)
    typed(page._fields["phone"], "021 1111 1111")
    page._days[6]._open.click()
    page._drafts.let_go()
    manager.publish = lambda _names: None
    sheet = dealership(manager)
    early = tuple(replace(day, opens=time(7, 30)) for day in sheet.hours)
    data = replace(sheet.data, phone="021 2222 2222", name_en="Jiahe Motors")
    change_dealership(manager, sheet.version, data, early)
    again = dealership_page(qtbot, manager, changes)
    assert again._fields["phone"].editor.text() == "021 1111 1111"
    assert "021 2222 2222" in again._fields["phone"].message()
    assert again._problem.text() == "Sunday: Saved by somebody else meanwhile: 07:30–18:00"
    qtbot.mouseClick(again._save, Qt.MouseButton.LeftButton)
    saved = dealership(manager)
    assert (saved.data.phone, saved.data.name_en) == ("021 1111 1111", "Jiahe Motors")
    assert [day.opens for day in saved.hours] == [time(7, 30)] * 6


def test_what_is_typed_about_one_person_waits_while_another_is_looked_at(
    qtbot: QtBot, manager: Desk, changes: Changes
) -> None:
    page = PeoplePage(manager, changes)
    qtbot.addWidget(page)
    first, second = (person.staff_id for person in staff(manager)[:2])
    page._list.select_key(first)
    typed(page._latin, "Chen Siyuan")
    page._list.select_key(second)
    assert page._latin.editor.text() != "Chen Siyuan"
    with pytest.raises(WrongPin):
        check_pin(manager, manager.staff_id, "9999")
    page._list.select_key(first)
    assert page._latin.editor.text() == "Chen Siyuan"
    before = staff(manager)[0]
    change_staff(manager, first, before.version, name="陈思源", name_latin="", roles=before.roles, active=True,
                 discount_limit=700)  # fmt: skip
    assert (page._name.editor.text(), page._latin.editor.text()) == ("陈思源", "Chen Siyuan")
    qtbot.mouseClick(page._save, Qt.MouseButton.LeftButton)
    saved = staff(manager)[0]
    assert (saved.name, saved.name_latin, saved.discount_limit_basis_points) == ("陈思源", "Chen Siyuan", 700)


def test_a_blank_form_is_asked_for_from_the_desk_page(qtbot: QtBot, desk: Desk) -> None:
    screen = SettingsScreen(desk, Changes())
    qtbot.addWidget(screen)
    wanted = QSignalSpy(screen.form_wanted)
    button = screen.findChild(QAbstractButton, f"desk_print_{DocumentKind.BLANK_WORK_ORDER.value}")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [DocumentKind.BLANK_WORK_ORDER]


def test_the_bell_leads_to_the_very_page_and_person(qtbot: QtBot, manager: Desk) -> None:
    screen = SettingsScreen(manager, Changes())
    qtbot.addWidget(screen)
    person = staff(manager)[-1]
    for form, subject, page in (("dealership", "", DealershipPage), ("person", str(person.staff_id), PeoplePage)):
        row = UnfinishedRow(form, subject, manager.now(), "", None, None)
        screen.go_on_with(row)
        assert isinstance(screen._stack.currentWidget(), page)
    assert screen._stack.currentWidget().values()["name"] == person.name
