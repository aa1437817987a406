"""A plate stamps the arrival, one screen tells everything, Enter begins the reception (issue 2, point 5)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db.models.work_orders import DeferredWork
from frontdesk.customers.records import add_customer, add_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in_sheet import CheckInSheet, check_in_sheet
from frontdesk.reception.concerns import record_concern
from frontdesk.shop.unfinished import unfinished
from frontdesk.terms import ConcernSource, PartyRole, Salutation, TellAnswer, VisitStatus, WaitMode
from tests.desks import Clock
from tests.frontdesk.reception.bookings import a_booking
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.customers.customer_form import CustomerForm
from ui.customers.found_list import NewArrival, NewCustomer
from ui.reception.check_in.forms import AnswerForm, PartiesForm
from ui.reception.check_in.leave_form import LeaveForm
from ui.reception.check_in.screen import CheckInScreen
from ui.reception.check_in.tell_row import TellRow
from ui.shared.changes import Changes
from ui.shared.form_dialog import FormDialog

PLATE = "沪AD12345"


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CheckInScreen:
    customer_id = add_customer(
        desk, CustomerValues(name="张伟国", salutation=Salutation.MR, phone="138 0017 6217")
    )
    vehicle_id = add_vehicle(desk, VehicleValues(plate=PLATE, brand="锐行", model="E5"), owner_id=customer_id)
    add_vehicle(desk, VehicleValues(plate="沪B2H774", model="M8"), owner_id=customer_id)
    with desk.unit_of_work() as session:
        session.add(
            DeferredWork(
                vehicle_id=vehicle_id,
                title_zh="左前轮胎",
                title_en="Front left tyre",
                words="下次保养时再看",
                deferred_at=desk.now() - timedelta(days=130),
            )
        )
    changes = Changes()
    desk.publish = changes.publish
    screen = CheckInScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    with qtbot.waitActive(screen):
        screen.show()
    return screen


def type_plate(screen: CheckInScreen, qtbot: QtBot, typed: str) -> None:
    screen.new_arrival()
    qtbot.keyClicks(screen.search.edit, typed)
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)


def sheet(screen: CheckInScreen) -> CheckInSheet:
    visit_id = screen.visit_id()
    assert visit_id is not None
    return check_in_sheet(screen.desk, visit_id)


def test_who_leaves_again_says_why_and_the_screen_goes_back_to_who_waits(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "AD12345")
    visit_id = sheet(screen).visit_id
    qtbot.keyClick(screen.bar.leave_button, Qt.Key.Key_Space)
    form = open_form(screen, LeaveForm)
    form.act_button.click()
    assert form.isVisible()
    assert form.problem()
    qtbot.keyClicks(form.focusWidget(), "waited too long")
    with qtbot.waitSignal(form.saved):
        form.act_button.click()
    assert screen.visit_id() is None
    assert check_in_sheet(screen.desk, visit_id).status is VisitStatus.LEFT_WITHOUT_REPAIR


def open_form(screen: CheckInScreen, kind: type[FormDialog]) -> FormDialog:
    (form,) = [form for form in screen.findChildren(kind) if form.isVisible()]
    return form


def press(form: FormDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)


def test_the_end_of_a_plate_and_enter_stamp_the_arrival(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    assert (sheet(screen).plate, sheet(screen).status) == (PLATE, VisitStatus.ARRIVED)
    assert "Mr Zhang Weiguo" in screen.who._name.text()


def test_an_unknown_plate_is_stamped_and_the_customer_made_on_the_spot(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.new_arrival()
    screen.search.edit.setText("京N88888")
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert sheet(screen).vehicle_id is None
    qtbot.mouseClick(screen.bar.start_button, Qt.MouseButton.LeftButton)
    form = open_form(screen, CustomerForm)
    assert isinstance(form, CustomerForm)
    assert form.vehicle.values().plate == "京N·88888"
    form.customer.name.setText("李四")
    press(form, qtbot)
    assert "Li Si" in screen.who._name.text()
    assert sheet(screen).vehicle_id is not None


def test_f4_logs_the_greeting_before_any_form_and_stops_the_clock(
    screen: CheckInScreen, clock: Clock, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "d12345")
    clock.go_on(seconds=115)
    screen.search.ring._on_tick()
    assert screen.search.ring.remaining() == 65
    qtbot.keyClick(screen, Qt.Key.Key_F4)
    assert sheet(screen).greeted_at == clock()
    assert not screen.search.ring.isVisible()
    assert not screen.bar.greet_button.isVisible()


def test_enter_in_the_field_begins_the_reception_of_the_car_shown(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    screen.bar._wait.segment(WaitMode.SHUTTLE).click()
    with qtbot.waitSignal(screen.reception_started) as started:
        qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert started.args == [screen.visit_id()]
    assert sheet(screen).wait_mode is WaitMode.SHUTTLE
    assert sheet(screen).checked_in_at is not None


def test_enter_on_a_button_presses_that_button_only(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    (row,) = screen.car.list.cards()
    assert isinstance(row, TellRow)
    row.add_button.setFocus()
    with qtbot.assertNotEmitted(screen.reception_started):
        qtbot.keyClick(row.add_button, Qt.Key.Key_Return)
    card = sheet(screen).card
    assert card is not None
    assert card.tell[0].answer is TellAnswer.ADDED


def test_what_was_put_off_is_told_and_the_new_answer_kept_in_words(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    (row,) = screen.car.list.cards()
    assert isinstance(row, TellRow)
    assert "下次保养时再看" in row._facts.text()
    qtbot.mouseClick(row.other_button, Qt.MouseButton.LeftButton)
    form = open_form(screen, AnswerForm)
    assert isinstance(form, AnswerForm)
    form.words.set_text("等年底一起换")
    press(form, qtbot)
    assert "等年底一起换" in row._answer.text()


def test_f6_keeps_the_words_and_the_booking_brings_its_own(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    _, plate = a_booking(desk, "开空调有股霉味", plate="沪C55555")
    screen.show_visit(stamp_arrival(desk, plate).visit_id)
    qtbot.keyClick(screen, Qt.Key.Key_F6)
    screen.car.words.editor.edit.set_text("刹车发软")
    qtbot.keyClick(screen.car.words.editor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = [(concern.words, concern.source) for concern in sheet(screen).concerns]
    assert said == [("开空调有股霉味", ConcernSource.BOOKING), ("刹车发软", ConcernSource.ARRIVAL)]
    assert not screen.car.words.editor.isVisible()
    qtbot.mouseClick(screen.car.words.read_button, Qt.MouseButton.LeftButton)
    assert not sheet(screen).needs_read_back
    assert not screen.car.words.read_button.isVisible()


def test_words_typed_and_not_kept_are_there_again_after_a_crash(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "d12345")
    screen.car.words.open_editor()
    screen.car.words.editor.edit.set_text("冷车启动有嗒嗒声")
    screen.words.keep_now()
    again = CheckInScreen(desk, Changes())
    qtbot.addWidget(again)
    again.show_visit(screen.visit_id() or 0)
    assert again.car.words.editor.edit.text() == "冷车启动有嗒嗒声"


def test_who_brings_the_car_is_noted_apart_from_the_owner(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    qtbot.mouseClick(screen.bar.parties_button, Qt.MouseButton.LeftButton)
    form = open_form(screen, PartiesForm)
    name = form.findChild(QLineEdit, "party_presenter_name")
    assert name is not None
    assert name.text() == "张伟国"
    name.setText("李女士")
    press(form, qtbot)
    parties = {party.role: party.name for party in sheet(screen).parties}
    assert parties == {PartyRole.PRESENTER: "李女士"}
    assert "李女士" in screen.bar.parties_button.text()


def test_not_this_car_takes_the_other_one_and_keeps_the_stamp(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    before = sheet(screen)
    qtbot.mouseClick(screen.bar.wrong_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(screen.search.edit, "2h774")
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert (sheet(screen).visit_id, sheet(screen).plate) == (before.visit_id, "沪B2H774")


def test_a_car_that_is_only_looked_at_is_stamped_with_one_press(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    vehicle_id = add_vehicle(
        desk, VehicleValues(plate="沪E11111"), owner_id=add_customer(desk, CustomerValues("王"))
    )
    screen.show_car(vehicle_id, None)
    assert screen.visit_id() is None
    qtbot.mouseClick(screen.bar.start_button, Qt.MouseButton.LeftButton)
    assert sheet(screen).plate == "沪E11111"


def test_who_waits_is_listed_and_moves_when_another_desk_greets(screen: CheckInScreen, desk: Desk) -> None:
    stamp_arrival(desk, "沪A00001")
    stamp_arrival(desk, "沪A00002")
    assert [row.plate for row in screen.waiting._rows.rows()] == ["沪A00001", "沪A00002"]
    assert "2" in screen.context()


@pytest.mark.parametrize("booked", [True, False])
def test_every_control_has_a_name_and_room(screen: CheckInScreen, desk: Desk, qtbot: QtBot, booked: bool) -> None:
    plate = a_booking(desk, "开空调有股霉味", plate="沪C55555")[1] if booked else "沪Z00000"
    screen.hide()
    screen.show_visit(stamp_arrival(desk, plate).visit_id)
    with qtbot.waitActive(screen):
        screen.show()
    assert unnamed_controls(screen) == []
    assert clipped_texts(screen) == []


def test_enter_passes_the_choices_by_and_ctrl_enter_works_from_every_button(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "d12345")
    segment = screen.bar._wait.segment(WaitMode.SHUTTLE)
    segment.setFocus()
    with qtbot.waitSignal(screen.reception_started):
        qtbot.keyClick(segment, Qt.Key.Key_Return)
    assert sheet(screen).wait_mode is not WaitMode.SHUTTLE
    screen.bar.parties_button.setFocus()
    with qtbot.waitSignal(screen.reception_started):
        qtbot.keyClick(screen.bar.parties_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_entering_the_section_leads_to_the_plate_or_on_with_the_visit(screen: CheckInScreen, qtbot: QtBot) -> None:
    screen.take_focus()
    assert screen.search.edit.hasFocus()
    type_plate(screen, qtbot, "d12345")
    screen.bar.start_button.clearFocus()
    screen.take_focus()
    assert screen.bar.start_button.hasFocus()


def stamp_unknown(screen: CheckInScreen, qtbot: QtBot) -> None:
    screen.new_arrival()
    screen.search.edit.setText("京N88888")
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)


def test_the_draft_of_a_new_customer_knows_who_waits(screen: CheckInScreen, desk: Desk, qtbot: QtBot) -> None:
    stamp_unknown(screen, qtbot)
    visit_id = sheet(screen).visit_id
    screen.open_customer_form()
    form = open_form(screen, CustomerForm)
    assert isinstance(form, CustomerForm)
    qtbot.keyClicks(form.customer.name, "LiSi")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    (row,) = unfinished(desk)
    assert (row.form, row.visit_id, row.plate) == ("customer", visit_id, "京N88888")
    screen.leave_visit()
    screen.show_visit(visit_id)
    qtbot.mouseClick(screen.bar.start_button, Qt.MouseButton.LeftButton)
    again = [one for one in screen.findChildren(CustomerForm) if one.isVisible()][-1]
    assert again.customer.name.text() == "LiSi"
    press(again, qtbot)
    assert sheet(screen).customer_id is not None
    assert unfinished(desk) == ()


def test_a_car_that_became_known_elsewhere_is_known_when_the_visit_is_opened(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    stamp_unknown(screen, qtbot)
    visit_id = sheet(screen).visit_id
    screen.leave_visit()
    made = add_vehicle(
        desk, VehicleValues(plate="京N88888"), owner_id=add_customer(desk, CustomerValues(name="李四"))
    )
    screen.show_car(made, None)
    assert screen.visit_id() == visit_id
    assert "Li Si" in screen.who._name.text()


def test_a_plate_nobody_knows_is_offered_as_an_arrival_and_as_a_car_of_the_visit(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    screen.new_arrival()
    screen.search.edit.setText("京Q99999")
    screen.search.search_now()
    offers = [row.what for row in screen.search.found.list.found.rows()]
    assert offers[-2:] == [NewArrival("京Q99999"), NewCustomer("京Q99999")]
    type_plate(screen, qtbot, "d12345")
    screen.bar.wrong_button.click()
    screen.search.edit.setText("京Q99999")
    screen.search.search_now()
    assert NewArrival("京Q99999") not in [row.what for row in screen.search.found.list.found.rows()]


def test_what_to_tell_and_three_of_the_words_are_in_sight(screen: CheckInScreen, desk: Desk, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    visit_id = screen.visit_id()
    assert visit_id is not None
    assert screen.car.list.cards()
    for number in range(8):
        record_concern(desk, visit_id, f"第 {number} 件事", ConcernSource.ARRIVAL)
    (tell, *_), (*_, last) = screen.car.list.cards(), screen.car.words.list.cards()
    tells, words = screen.car.list, screen.car.words.list
    qtbot.waitUntil(lambda: tells.height() >= tell.height() and words.height() >= 3 * last.height())
    assert words.height() + tells.height() < screen.car.height()
