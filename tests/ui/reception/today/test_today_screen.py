"""Today as a person drives it: greet, tell, call, move, narrow down; and it follows the clock by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.needs import NeedKind
from frontdesk.reception.stages import Stage
from frontdesk.reception.today import today_board
from frontdesk.schedule.booking_sheet import booking_sheet
from frontdesk.shop.settings import GREETING_SECONDS, change_settings, settings
from frontdesk.terms import AppointmentStatus, PartsState, Role, VisitStatus
from tests.desks import Clock, act_as
from tests.factories import a_visit
from tests.frontdesk.schedule.bookings import an_appointment, local
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.lounge.tell_dialog import TellDialog
from ui.reception.today.cards import ArrivalCard, NeedCard, ReadyCard
from ui.reception.today.screen import TodayScreen
from ui.schedule.call_dialog import NOBODY, CallDialog
from ui.schedule.move_dialog import MoveDialog
from ui.shared.changes import Changes
from ui.shared.dialogs import ConfirmDialog
from ui.shared.language import load_language
from ui.shared.toast import Toast


@pytest.fixture
def changes(desk: Desk) -> Changes:
    changes = Changes()
    desk.publish = changes.publish
    return changes


def shown(qtbot: QtBot, desk: Desk, changes: Changes) -> TodayScreen:
    screen = TodayScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def arrival_cards(screen: TodayScreen) -> list[ArrivalCard]:
    return [card for card in screen.page.arrivals.cards() if isinstance(card, ArrivalCard)]


def need_card(screen: TodayScreen) -> NeedCard:
    (card,) = screen.page.needs.cards()
    assert isinstance(card, NeedCard)
    return card


def test_f4_greets_whoever_has_the_least_time_left(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    first = stamp_arrival(desk, "沪A11111").visit_id
    clock.go_on(minutes=1)
    second = stamp_arrival(desk, "沪A22222").visit_id
    screen = shown(qtbot, desk, changes)
    assert [card.row.visit_id for card in arrival_cards(screen)] == [first, second]
    qtbot.keyClick(screen, Qt.Key.Key_F4)
    assert [card.row.visit_id for card in arrival_cards(screen)] == [second]
    assert screen.board.of(Stage.GREETED)[0].visit_id == first
    qtbot.mouseClick(arrival_cards(screen)[0].button, Qt.MouseButton.LeftButton)
    assert screen.board.arrivals == ()
    assert screen.page.groups["arrivals"].around.isVisible()


def test_a_greeting_time_set_anew_holds_for_who_waits_already(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    stamp_arrival(desk, "沪A11111")
    clock.go_on(minutes=2)
    screen = shown(qtbot, desk, changes)
    (card,) = arrival_cards(screen)
    assert card.seconds_left() == 60
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    change_settings(desk, settings(desk), {GREETING_SECONDS: 90})
    assert arrival_cards(screen) == [card]
    assert card.seconds_left() == -30
    assert card.is_late()


def test_the_clock_alone_makes_an_arrival_late(qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes) -> None:
    stamp_arrival(desk, "沪A11111")
    screen = shown(qtbot, desk, changes)
    (card,) = arrival_cards(screen)
    assert (card.ring.remaining(), card.button.kind()) == (180, "secondary")
    assert screen.primary().kind() == "primary"
    clock.go_on(seconds=179)
    screen._on_tick()
    card.ring._on_tick()
    assert card.ring.remaining() == 1
    clock.go_on(seconds=49)
    screen._on_tick()
    card.ring._on_tick()
    assert (card.ring.remaining(), card.button.kind()) == (-48, "primary")
    assert screen.primary().kind() == "secondary"
    assert "1" in screen.page.strip.cell(Stage.WAITING).accessibleName()


def test_what_others_do_appears_by_itself(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    screen = shown(qtbot, desk, changes)
    assert arrival_cards(screen) == []
    stamp_arrival(desk, "沪A11111")
    assert len(arrival_cards(screen)) == 1


def test_a_new_minute_brings_what_became_due(qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes) -> None:
    a_visit(desk, status=VisitStatus.ORDER_OPEN)
    screen = shown(qtbot, desk, changes)
    assert screen.page.needs.cards() == ()
    clock.go_on(minutes=15)
    screen._on_tick()
    assert need_card(screen).row.kind == NeedKind.WAITS_FOR_APPROVAL


def test_pressing_a_stage_shows_only_that_stage(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    greeted = a_visit(desk, status=VisitStatus.GREETED)
    inspecting = a_visit(desk, status=VisitStatus.INSPECTING)
    screen = shown(qtbot, desk, changes)
    rows = screen.page.visits.model()
    assert {row.visit_id for row in rows.rows()} == {greeted, inspecting}
    cell = screen.page.strip.cell(Stage.WALKAROUND)
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Space)
    assert [row.visit_id for row in rows.rows()] == [inspecting]
    assert not screen.page.arrivals.isVisible()
    qtbot.keyClick(cell, Qt.Key.Key_Left)
    assert screen.page.strip.cell(Stage.GREETED).hasFocus()
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert len(rows.rows()) == 2


def test_telling_the_customer_settles_a_ready_car(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    visit_id = a_visit(desk, status=VisitStatus.READY_FOR_DELIVERY)
    clock.go_on(minutes=6)
    screen = shown(qtbot, desk, changes)
    card = screen.page.ready.card(visit_id)
    assert isinstance(card, ReadyCard)
    assert not card.told
    assert need_card(screen).row.kind == NeedKind.READY_NOT_TOLD
    qtbot.keyClick(screen, Qt.Key.Key_F10)
    dialog = screen.findChild(TellDialog)
    assert dialog is not None
    assert dialog.words.text()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.told
    assert screen.page.needs.cards() == ()


def test_a_ready_car_is_handed_over_after_one_question(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = a_visit(desk, status=VisitStatus.READY_FOR_DELIVERY)
    screen = shown(qtbot, desk, changes)
    qtbot.mouseClick(screen.page.ready.card(visit_id).button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(ConfirmDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Hand over 沪A·12345 to Mr Zhang Weiguo?"
    qtbot.keyClick(dialog.safe_button, Qt.Key.Key_Return)
    assert len(screen.board.ready) == 1
    screen.hand_over.ask(screen.board.ready[0])
    dialog = screen.findChildren(ConfirmDialog)[-1]
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert (screen.board.ready, screen.board.count(Stage.DELIVERED)) == ((), 1)


def test_words_still_open_keep_the_car_here_and_are_named(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    a_visit(desk, "雨刮响", "还有异味", status=VisitStatus.READY_FOR_DELIVERY)
    screen = shown(qtbot, desk, changes)
    screen.hand_over.ask(screen.board.ready[0])
    dialog = screen.findChild(ConfirmDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert len(screen.board.ready) == 1
    (toast,) = screen.findChildren(Toast)
    assert "雨刮响" in toast.accessibleName()


def test_words_that_make_it_worse_are_warned_about_and_taken_all_the_same(
    qtbot: QtBot, desk: Desk, changes: Changes
) -> None:
    a_visit(desk, status=VisitStatus.READY_FOR_DELIVERY)
    screen = shown(qtbot, desk, changes)
    qtbot.mouseClick(need_card(screen).button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(TellDialog)
    assert dialog is not None
    dialog.words.set_text("")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.problem()
    dialog.words.set_text("这是我们公司的规定")
    assert "company" in dialog.words_field.message() or "offer" in dialog.words_field.message()
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert today_board(desk).ready[0].told_at == desk.now()


def test_a_call_is_recorded_for_whoever_did_not_come(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    booked = an_appointment(desk, hours_ahead=1)
    clock.go_on(minutes=95)
    screen = shown(qtbot, desk, changes)
    assert need_card(screen).button.kind() == "primary"
    qtbot.mouseClick(need_card(screen).button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(CallDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.result_choice.segment(NOBODY), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert screen.page.needs.cards() == ()
    (call,) = booking_sheet(desk, booked.appointment_id).calls
    assert not call.reached


def test_the_phone_in_a_row_of_somebody_missing_calls_them(
    qtbot: QtBot, desk: Desk, clock: Clock, changes: Changes
) -> None:
    an_appointment(desk, hours_ahead=1)
    clock.go_on(minutes=95)
    screen = shown(qtbot, desk, changes)
    rows = screen.page.bookings
    area = rows.visualRect(rows.model().index(0, 0))
    place = QPoint(area.right() - 16 - 20, area.center().y())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.findChild(CallDialog) is not None


def test_a_missing_part_moves_the_booking_in_place(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    booked = an_appointment(desk, hours_ahead=3, parts_state=PartsState.MISSING, parts_note="门锁未到")
    screen = shown(qtbot, desk, changes)
    qtbot.mouseClick(need_card(screen).button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(MoveDialog)
    assert dialog is not None
    dialog.moment.set_moment(local(desk, 9, days=3))
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.problem()
    qtbot.keyClicks(dialog.reason, "parts")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert booking_sheet(desk, booked.appointment_id).status == AppointmentStatus.RESCHEDULED
    assert screen.page.needs.cards() == ()


def test_opening_leads_to_where_the_visit_stands(qtbot: QtBot, desk: Desk, changes: Changes) -> None:
    visit_id = stamp_arrival(desk, "沪A11111").visit_id
    booked = an_appointment(desk, hours_ahead=3)
    screen = shown(qtbot, desk, changes)
    opened, bookings = QSignalSpy(screen.check_in_wanted), QSignalSpy(screen.booking_opened)
    (card,) = arrival_cards(screen)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert opened.at(0) == [visit_id]
    screen.page.bookings.setFocus()
    screen.page.bookings.select_key(booked.appointment_id)
    qtbot.keyClick(screen.page.bookings, Qt.Key.Key_Return)
    assert bookings.at(0) == [booked.appointment_id]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_everything_has_a_name_and_room_in_both_languages(
    qtbot: QtBot, qapp: QApplication, desk: Desk, clock: Clock, changes: Changes, language: str
) -> None:
    load_language(qapp, language)  # type: ignore[arg-type]
    stamp_arrival(desk, "沪A11111")
    an_appointment(desk, hours_ahead=1)
    a_visit(desk, status=VisitStatus.READY_FOR_DELIVERY)
    clock.go_on(minutes=95)
    screen = shown(qtbot, desk, changes)
    assert unnamed_controls(screen) == []
    assert clipped_texts(screen) == []


def test_switching_the_language_rewords_what_is_shown(
    qtbot: QtBot, qapp: QApplication, desk: Desk, changes: Changes
) -> None:
    stamp_arrival(desk, "沪A11111")
    screen = shown(qtbot, desk, changes)
    (card,) = arrival_cards(screen)
    assert card.button.text() == "Greet"
    load_language(qapp, "zh")
    assert card.button.text() == "问候"
    assert screen.title() == "今日接待"
