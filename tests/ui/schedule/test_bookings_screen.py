"""Bookings by mouse and keyboard: made, changed, moved, cancelled; what is typed survives."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.schedule.book import change_booking
from frontdesk.schedule.booking_rows import day_bookings
from frontdesk.schedule.booking_sheet import booking_sheet
from frontdesk.terms import AppointmentStatus, Role
from tests.desks import add_staff
from tests.factories import a_customer, a_menu, a_vehicle, some_bays
from tests.frontdesk.schedule.bookings import an_appointment, local
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.customers.search_popup import SearchPopup
from ui.schedule.call_dialog import COMES, CallDialog
from ui.schedule.move_dialog import MoveDialog
from ui.schedule.screen import BookingsScreen
from ui.shared.changes import Changes
from ui.shared.dialogs import ReasonDialog
from ui.shared.language import load_language


@pytest.fixture
def changes(desk: Desk) -> Changes:
    changes = Changes()
    desk.publish = changes.publish
    return changes


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_menu(desk)
    some_bays(desk)
    add_staff(desk, "王刚", Role.TECHNICIAN)
    return desk


def shown(qtbot: QtBot, desk: Desk, changes: Changes) -> BookingsScreen:
    screen = BookingsScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def save(qtbot: QtBot, screen: BookingsScreen) -> None:
    qtbot.mouseClick(screen.panel.save_button, Qt.MouseButton.LeftButton)


def test_a_booking_is_made_from_a_search_words_and_work(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    add_customer_with_vehicle(shop, CustomerValues(name="张伟国"), VehicleValues(plate="沪AD12345"))
    screen = shown(qtbot, shop, changes)
    fields = screen.panel.fields
    qtbot.mouseClick(fields.who.find_button, Qt.MouseButton.LeftButton)
    popup = screen.findChild(SearchPopup)
    assert popup is not None
    qtbot.keyClicks(popup.edit, "D12345")
    qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    assert fields.who.who() is not None
    qtbot.keyClicks(fields.words, "squeaks when braking")
    qtbot.keyClick(fields.words, Qt.Key.Key_Enter)
    qtbot.keyClicks(fields.words, "air con weak")
    fields.works.combo.activated.emit(0)
    hours = Decimal(fields.hours.text())
    assert hours == fields.works.hours() > 0
    fields.start.set_moment(local(shop, 15))
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = day_bookings(shop, shop.today()).rows
    sheet = booking_sheet(shop, row.appointment_id)
    assert [said.words for said in sheet.said] == ["squeaks when braking", "air con weak"]
    assert (sheet.values.start_at, sheet.values.expected_hours) == (local(shop, 15), hours)
    assert sheet.values.advisor_id == shop.staff_id
    assert screen.panel.sheet == sheet


def test_what_is_missing_is_said_beside_the_button(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    save(qtbot, screen)
    assert "customer" in screen.panel.problem.text()
    customer = a_customer(shop)
    screen.panel.fields.who.choose(customer, a_vehicle(shop, customer))
    assert not screen.panel.problem.isVisible()
    screen.panel.fields.words.set_text("x")
    save(qtbot, screen)
    assert screen.panel.fields.fields["expected_hours"].message()


def test_something_unusual_is_asked_about_and_then_taken(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    fields, customer = screen.panel.fields, a_customer(shop)
    fields.who.choose(customer, a_vehicle(shop, customer))
    fields.words.set_text("异响")
    qtbot.keyClicks(fields.hours, "2")
    fields.start.set_moment(local(shop, 21))
    save(qtbot, screen)
    assert "08:00" in screen.panel.problem.text()
    assert screen.panel.save_button.text() == "Do it anyway"
    assert day_bookings(shop, shop.today()).rows == ()
    save(qtbot, screen)
    assert len(day_bookings(shop, shop.today()).rows) == 1


def test_what_was_typed_is_back_after_a_crash(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    customer = a_customer(shop)
    screen.panel.fields.who.choose(customer, a_vehicle(shop, customer))
    qtbot.keyClicks(screen.panel.fields.words, "only words so far")
    keeper = screen.panel._keeper
    assert keeper is not None
    keeper.keep_now()
    again = shown(qtbot, shop, changes)
    assert again.panel.fields.words.text() == "only words so far"
    assert again.panel.fields.who.who() is not None
    again.panel.fields.start.set_moment(local(shop, 15))
    qtbot.keyClicks(again.panel.fields.hours, "1.5")
    save(qtbot, again)
    third = shown(qtbot, shop, changes)
    assert third.panel.fields.is_empty()


def test_a_booking_is_chosen_changed_and_keeps_its_words(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    booked = an_appointment(shop, start_at=local(shop, 15), words=("早上刹车有吱吱声",))
    screen = shown(qtbot, shop, changes)
    screen.list.select_key(booked.appointment_id)
    assert "早上刹车有吱吱声" in screen.panel.said.text()
    assert not screen.panel.fields.start.isEnabled()
    qtbot.keyClicks(screen.panel.fields.words, "and the wipers")
    save(qtbot, screen)
    said = [said.words for said in booking_sheet(shop, booked.appointment_id).said]
    assert said == ["早上刹车有吱吱声", "and the wipers"]
    assert screen.panel.fields.words.text() == ""


def test_a_booking_is_moved_confirmed_and_cancelled(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    booked = an_appointment(shop, start_at=local(shop, 15))
    screen = shown(qtbot, shop, changes)
    screen.show_booking(booked.appointment_id)
    qtbot.mouseClick(screen.panel.move_button, Qt.MouseButton.LeftButton)
    move = screen.findChild(MoveDialog)
    assert move is not None
    move.moment.set_moment(local(shop, 10, days=2))
    qtbot.keyClicks(move.reason, "travels")
    qtbot.mouseClick(move.act_button, Qt.MouseButton.LeftButton)
    assert screen.bar.day() == shop.today() + timedelta(days=2)
    sheet = screen.panel.sheet
    assert sheet is not None
    assert "travels" in screen.panel.history.text()
    qtbot.mouseClick(screen.panel.call_button, Qt.MouseButton.LeftButton)
    call = screen.findChild(CallDialog)
    assert call is not None
    qtbot.mouseClick(call.result_choice.segment(COMES), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(call.act_button, Qt.MouseButton.LeftButton)
    assert booking_sheet(shop, sheet.appointment_id).status == AppointmentStatus.CONFIRMED
    qtbot.mouseClick(screen.panel.cancel_button, Qt.MouseButton.LeftButton)
    reason = screen.findChild(ReasonDialog)
    assert reason is not None
    qtbot.keyClicks(reason.reason, "sold the car")
    qtbot.mouseClick(reason.act_button, Qt.MouseButton.LeftButton)
    assert booking_sheet(shop, sheet.appointment_id).status == AppointmentStatus.CANCELLED
    assert not screen.panel.save_button.isVisible()


def test_the_days_turn_by_key_and_show_their_hours(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    an_appointment(shop, start_at=local(shop, 9, days=1), expected_hours=Decimal("2.5"))
    screen = shown(qtbot, shop, changes)
    assert screen.empty.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert screen.bar.load.text() == "2.5 of 10 h booked"
    assert len(screen.list.model().rows()) == 1
    qtbot.keyClick(screen, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert screen.bar.day() == shop.today()


def test_a_customer_who_has_come_is_opened_from_the_list(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    booked = an_appointment(shop, hours_ahead=1)
    visit = stamp_arrival(shop, booking_sheet(shop, booked.appointment_id).who.plate)
    screen = shown(qtbot, shop, changes)
    opened = QSignalSpy(screen.visit_opened)
    screen.list.setFocus()
    screen.list.select_key(booked.appointment_id)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.at(0) == [visit.visit_id]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_everything_has_a_name_and_room_in_both_languages(
    qtbot: QtBot, qapp: QApplication, shop: Desk, changes: Changes, language: str
) -> None:
    load_language(qapp, language)  # type: ignore[arg-type]
    booked = an_appointment(shop, hours_ahead=1)
    screen = shown(qtbot, shop, changes)
    screen.show_booking(booked.appointment_id)
    assert unnamed_controls(screen) == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert clipped_texts(screen) == []


def test_a_new_booking_can_be_typed_at_once(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    screen._new.click()
    assert QApplication.focusWidget() is screen.panel.fields.who.find_button
    qtbot.keyClick(screen.panel.fields.who.find_button, Qt.Key.Key_D)
    popup = screen.findChild(SearchPopup)
    assert popup is not None
    qtbot.keyClicks(popup.edit, "12")
    assert popup.edit.text() == "d12"


@pytest.mark.parametrize("reopened", [True, False])
def test_what_another_desk_saved_in_a_booking_stands_beside_what_was_typed(
    qtbot: QtBot, shop: Desk, changes: Changes, reopened: bool
) -> None:
    number = an_appointment(shop, start_at=local(shop, 14)).appointment_id
    an_appointment(shop, start_at=local(shop, 16))
    screen = shown(qtbot, shop, changes)
    screen.show_booking(number)
    fields = screen.panel.fields
    fields.hours.setText("2.5")
    fields.hours.textEdited.emit("2.5")
    if reopened:
        screen.start_new()
    sheet = booking_sheet(shop, number)
    bay = fields.bay.itemData(1)
    change_booking(shop, number, sheet.version, replace(sheet.values, expected_hours=Decimal(4), bay_id=bay))
    if reopened:
        screen.show_booking(number)
    else:
        save(qtbot, screen)
    assert (fields.hours.text(), fields.bay.currentData()) == ("2.5", bay)
    assert fields.fields["expected_hours"].message() == "Somebody saved: 4"
    save(qtbot, screen)
    saved = booking_sheet(shop, number).values
    assert (saved.expected_hours, saved.bay_id) == (Decimal("2.5"), bay)


def test_half_a_time_of_a_booking_is_there_again(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    screen.panel.fields.needed_by.time_field.setFocus()
    qtbot.keyClicks(screen.panel.fields.needed_by.time_field, "16:")
    screen.panel._let_go()
    screen.start_new()
    assert screen.panel.fields.needed_by.time_field.text() == "16:"


def test_a_new_technician_can_be_booked_at_once(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    screen = shown(qtbot, shop, changes)
    fields = screen.panel.fields
    qtbot.keyClicks(fields.words, "squeaks")
    fields.works.combo.activated.emit(0)
    fields.works.combo.setEditText("oil")
    chosen = fields.works.wishes()
    add_staff(shop, "李强", Role.TECHNICIAN)
    assert [fields.technician.itemText(index) for index in range(fields.technician.count())][-1] == "李强"
    assert (fields.words.text(), fields.works.wishes()) == ("squeaks", chosen)
    assert fields.works.combo.currentText() == "oil"
    screen.hide()
    add_staff(shop, "周敏", Role.TECHNICIAN)
    screen.show()
    assert fields.technician.findText("周敏") > 0


def test_tab_through_the_list_keeps_the_booking_being_typed(qtbot: QtBot, shop: Desk, changes: Changes) -> None:
    an_appointment(shop, start_at=local(shop, 14))
    screen = shown(qtbot, shop, changes)
    qtbot.keyClicks(screen.panel.fields.words, "squeaks when braking")
    screen.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert screen.panel.sheet is None
    assert screen.panel.fields.words.text() == "squeaks when braking"
