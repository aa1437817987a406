"""The lounge, driven as its host drives it: seats, words, wishes, rides; and it follows the clock by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.lounge.board import lounge_board
from frontdesk.lounge.mobility import add_rider, add_shuttle_run
from frontdesk.lounge.requests import order_request
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.terms import ConcernSource, LoanerState, TaxMode, VisitStatus, WaitMode, WorkOrderStatus
from tests.desks import Clock
from tests.factories import a_customer, a_vehicle, a_visit
from tests.frontdesk.lounge.test_lounge import a_loaner, a_waiting_visit, some_seats
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.lounge.cards import StayCard
from ui.lounge.ride_dialogs import LoanDialog, RunDialog
from ui.lounge.rider_dialog import RiderDialog
from ui.lounge.screen import LoungeScreen
from ui.lounge.stay_dialogs import LoungeWordsDialog, SeatDialog, StayDialog
from ui.lounge.tell_dialog import TellDialog
from ui.shared.changes import Changes
from ui.shared.language import load_language
from ui.shared.toast import Toast


@pytest.fixture
def changes(desk: Desk) -> Changes:
    changes = Changes()
    desk.publish = changes.publish
    return changes


def shown(qtbot: QtBot, desk: Desk, changes: Changes) -> LoungeScreen:
    screen = LoungeScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def stay_cards(screen: LoungeScreen) -> list[StayCard]:
    return [card for card in screen.page.stays.cards() if isinstance(card, StayCard)]


def press(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_first_to_be_told_is_told_with_f10_and_moves_to_the_end(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    first = a_waiting_visit(desk, "沪A11111")
    clock.go_on(minutes=20)
    second = a_waiting_visit(desk, "沪A22222")
    screen = shown(qtbot, desk, changes)
    assert stay_cards(screen)[0].button.kind() == "secondary"
    clock.go_on(minutes=10)
    screen._on_tick()
    assert stay_cards(screen)[0].button.kind() == "danger_filled"
    assert screen.page.owed.count() == 1
    qtbot.keyClick(screen, Qt.Key.Key_F10)
    dialog = screen.findChild(TellDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.words, "another ten minutes")
    press(qtbot, dialog.act_button)
    assert [card.row.visit.visit_id for card in stay_cards(screen)] == [second, first]


def test_a_seat_narrows_the_list_and_lets_go_again(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    some_seats(desk, "A1", "A2")
    first = a_waiting_visit(desk, "沪A11111")
    a_waiting_visit(desk, "沪A22222")
    seat_customer(desk, first, "A1")
    screen = shown(qtbot, desk, changes)
    seat = screen.page.plan.seat("A1")
    seat.setFocus()
    qtbot.keyClick(seat, Qt.Key.Key_Space)
    assert [card.row.visit.visit_id for card in stay_cards(screen)] == [first]
    assert seat.isChecked()
    press(qtbot, seat)
    assert len(stay_cards(screen)) == 2
    assert not seat.isChecked()


def test_a_chosen_customer_is_seated_by_pressing_a_free_seat(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    some_seats(desk, "A1", "A2")
    visit_id = a_waiting_visit(desk)
    screen = shown(qtbot, desk, changes)
    (card,) = stay_cards(screen)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    press(qtbot, screen.page.plan.seat("A2"))
    dialog = screen.findChild(StayDialog)
    assert dialog is not None
    press(qtbot, dialog.act_button)
    assert {seat.code: seat.visit_id for seat in lounge_board(desk).seats} == {"A1": None, "A2": visit_id}


def test_a_customer_goes_home_meanwhile(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = a_waiting_visit(desk)
    screen = shown(qtbot, desk, changes)
    screen.choose(visit_id)
    press(qtbot, screen.page.seat_button)
    dialog = screen.findChild(StayDialog)
    assert dialog is not None
    dialog.mode.choose(WaitMode.LEAVE_AND_RETURN)
    press(qtbot, dialog.act_button)
    assert lounge_board(desk).stays[0].visit.wait_mode == WaitMode.LEAVE_AND_RETURN
    assert lounge_board(desk).waiting_here == ()


def test_a_drink_is_ordered_for_the_chosen_served_and_taken_back(
    qtbot: QtBot, desk: Desk, changes: Changes
) -> None:
    visit_id = a_waiting_visit(desk)
    screen = shown(qtbot, desk, changes)
    press(qtbot, screen.page.orders[0])
    assert lounge_board(desk).requests == ()
    screen.choose(visit_id)
    press(qtbot, screen.page.orders[0])
    qtbot.keyClicks(screen.page.other, "charger")
    qtbot.keyClick(screen.page.other, Qt.Key.Key_Return)
    assert [row.words for row in lounge_board(desk).requests] == ["Water", "charger"]
    assert screen.page.other.text() == ""
    press(qtbot, screen.page.requests.cards()[0].button)
    assert [row.words for row in lounge_board(desk).requests] == ["charger"]
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(lounge_board(desk).requests) == 2


def test_words_said_in_the_lounge_stand_on_the_visit(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = a_waiting_visit(desk)
    screen = shown(qtbot, desk, changes)
    screen.choose(visit_id)
    qtbot.keyClick(screen, Qt.Key.Key_F6)
    dialog = screen.findChild(LoungeWordsDialog)
    assert dialog is not None
    press(qtbot, dialog.act_button)
    assert dialog.problem()
    dialog.words.set_text("顺便看看雨刮 <b>")
    press(qtbot, dialog.act_button)
    (concern,) = check_in_sheet(desk, visit_id).concerns
    assert (concern.words, concern.source) == ("顺便看看雨刮 <b>", ConcernSource.LOUNGE)


def test_an_open_approval_leads_to_the_order(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    some_seats(desk, "A1")
    visit_id = a_waiting_visit(desk)
    seat_customer(desk, visit_id, "A1")
    with desk.unit_of_work() as session:
        order = WorkOrder(
            number="WO20260318-0001",
            visit_id=visit_id,
            status=WorkOrderStatus.WAITING_APPROVAL,
            created_at=desk.now(),
            tax_mode=TaxMode.INCLUSIVE,
            tax_basis_points=1300,
        )
        session.add(order)
    screen = shown(qtbot, desk, changes)
    opened = QSignalSpy(screen.order_opened)
    (card,) = stay_cards(screen)
    press(qtbot, card.button)
    assert opened.at(0) == [order.id]


def test_a_run_is_added_and_takes_a_rider(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = a_waiting_visit(desk)
    screen = shown(qtbot, desk, changes)
    press(qtbot, screen.page.add_run)
    run = screen.findChild(RunDialog)
    assert run is not None
    press(qtbot, run.act_button)
    assert run.problem()
    qtbot.keyClicks(run.leaves, "1130")
    qtbot.keyClicks(run.place, "Metro")
    press(qtbot, run.act_button)
    screen.choose(visit_id)
    press(qtbot, screen.page.add_rider)
    rider = screen.findChild(RiderDialog)
    assert rider is not None
    press(qtbot, rider.act_button)
    (row,) = lounge_board(desk).runs
    assert (row.place_en, row.seats_left, row.rider_visits) == ("Metro", 5, (visit_id,))


def test_a_rider_is_taken_off_a_full_run_and_put_back(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = a_waiting_visit(desk, name="张伟国")
    run_id = add_shuttle_run(desk, desk.now() + timedelta(hours=1), "地铁站", 1)
    add_rider(desk, run_id, visit_id)
    screen = shown(qtbot, desk, changes)
    (card,) = screen.page.runs.cards()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    dialog = screen.findChild(RiderDialog)
    assert dialog is not None
    assert unnamed_controls(dialog) == []
    assert not dialog.act_button.isVisibleTo(dialog)
    (button,) = dialog.take_off_buttons
    assert "Mr Zhang Weiguo" in button.accessibleName()
    press(qtbot, button)
    assert lounge_board(desk).runs[0].riders == ()
    toast = screen.window().findChild(Toast)
    assert toast is not None
    assert toast.accessibleName() == "Mr Zhang Weiguo no longer rides on that run"
    assert [row.visit.visit_id for row in lounge_board(desk).waiting_here] == [visit_id]
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [rider.name for rider in lounge_board(desk).runs[0].riders] == ["张伟国"]


def test_a_loaner_is_lent_and_comes_back(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id, _ = a_waiting_visit(desk), a_loaner(desk)
    screen = shown(qtbot, desk, changes)
    screen.choose(visit_id)
    press(qtbot, screen.page.loaners.cards()[0])
    lend = screen.findChild(LoanDialog)
    assert lend is not None
    press(qtbot, lend.act_button)
    assert lounge_board(desk).loaners[0].state == LoanerState.OUT
    lend.setParent(None)
    press(qtbot, screen.page.loaners.cards()[0])
    back = screen.findChild(LoanDialog)
    assert back is not None
    qtbot.keyClicks(back.condition, "charge 40%")
    back.ready.setChecked(True)
    press(qtbot, back.act_button)
    assert lounge_board(desk).loaners[0].state == LoanerState.AVAILABLE


@pytest.mark.parametrize("language", ["en", "zh"])
def test_everything_has_a_name_and_room_in_both_languages(
    qtbot: QtBot, qapp: QApplication, desk: Desk, changes: Changes, language: str
) -> None:
    load_language(qapp, language)  # type: ignore[arg-type]
    some_seats(desk, "A1", "A2")
    visit_id = a_waiting_visit(desk)
    seat_customer(desk, visit_id, "A1")
    order_request(desk, visit_id, "温水")
    add_shuttle_run(desk, desk.now() + timedelta(hours=1), "地铁站", 4)
    a_loaner(desk)
    screen = shown(qtbot, desk, changes)
    assert unnamed_controls(screen) == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert clipped_texts(screen) == []


def test_a_free_seat_asks_which_of_those_without_a_seat_sits_there(
    qtbot: QtBot, desk: Desk, changes: Changes
) -> None:
    some_seats(desk, "A1", "A2")
    seated, standing = a_waiting_visit(desk, "沪A11111"), a_waiting_visit(desk, "沪A22222")
    seat_customer(desk, seated, "A1")
    screen = shown(qtbot, desk, changes)
    press(qtbot, screen.page.plan.seat("A2"))
    dialog = screen.findChild(SeatDialog)
    assert dialog is not None
    assert [dialog.customer.itemData(index) for index in range(dialog.customer.count())] == [standing]
    press(qtbot, dialog.act_button)
    assert {seat.code: seat.visit_id for seat in lounge_board(desk).seats} == {"A1": seated, "A2": standing}
    chosen = screen.chosen()
    assert chosen is not None
    assert chosen.visit.visit_id == standing


def test_whoever_waits_here_counts_and_is_listed_before_the_work_begins(
    qtbot: QtBot, desk: Desk, changes: Changes
) -> None:
    customer = a_customer(desk, "林嘉怡")
    vehicle = a_vehicle(desk, customer, plate="沪A33333")
    visit_id = a_visit(desk, status=VisitStatus.GREETED, customer_id=customer, vehicle_id=vehicle)
    change_wait_mode(desk, visit_id, WaitMode.WAIT_IN_LOUNGE)
    screen = shown(qtbot, desk, changes)
    assert screen.context().startswith("1 ")
    (card,) = stay_cards(screen)
    assert "no seat yet" in card.accessibleName()
