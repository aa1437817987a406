"""The walkaround as an advisor does it, standing beside the car, with mouse and keyboard."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.reception import walkaround_marks as marks
from frontdesk.reception.walkaround_proposals import proposals
from frontdesk.reception.walkaround_rules import WalkaroundStatus
from frontdesk.terms import BodyType, LampState, PositionCode, PositionResult, ProtectionItem, WarningLamp
from tests.desks import Clock
from tests.frontdesk.reception.cars import arrive, complete
from tests.ui.named_controls import clipped_texts, unnamed_controls
from tests.ui.reception.walkaround.hands import button, click, edit, kept, tap, type_in
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.reception.walkaround.typed import put_back
from ui.reception.walkaround.zone_list import TwinRow
from ui.shared.changes import Changes
from ui.shared.dialogs import ReasonDialog
from ui.shared.language import load_language
from ui.shared.toast import Toast


def test_a_scratch_is_marked_noted_and_proposed(desk: Desk, screen: WalkaroundScreen) -> None:
    tap(screen, 265, 415)
    type_in(screen, "mark_note", "约 12 cm，露底漆")
    mark = kept(desk, screen).marks[0]
    assert (mark.m22, mark.note) == ("10123", "约 12 cm，露底漆")
    click(screen, "mark_propose")
    assert [row.finding_key for row in proposals(desk, kept(desk, screen).visit_id)] == [f"mark:{mark.id}"]
    assert not button(screen, "mark_propose").isEnabled()


def test_another_type_is_taken_by_its_key_and_a_mark_taken_back(desk: Desk, screen: WalkaroundScreen) -> None:
    diagram = screen.parts.diagram_card.diagram
    QTest.keyClick(diagram, Qt.Key.Key_D)
    tap(screen, 265, 415)
    assert kept(desk, screen).marks[0].type_code == "14"
    click(screen, "undo_mark")
    assert kept(desk, screen).marks == ()


def test_rust_on_the_windscreen_is_explained_not_marked(desk: Desk, screen: WalkaroundScreen) -> None:
    click(screen, "type_r")
    tap(screen, 245, 212)
    assert kept(desk, screen).marks == ()
    toast = screen.findChild(Toast)
    assert toast is not None
    assert "Rust" in toast.text()
    assert "Windscreen" in toast.text()


def test_type_and_size_are_changed_from_the_mark_itself(desk: Desk, screen: WalkaroundScreen) -> None:
    tap(screen, 265, 415)
    menu = screen.parts.diagram_card.mark_bar.type_menu()
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    assert "Glass cracked" not in actions
    actions["15–30 cm"].trigger()
    actions["Dented"].trigger()
    mark = kept(desk, screen).marks[0]
    assert mark.m22 == "10144"


def test_the_list_does_everything_without_a_mouse(desk: Desk, screen: WalkaroundScreen) -> None:
    places = screen.parts.diagram_card.list
    places.select_key(("engine_bay", "hood", 0, False))
    QTest.keyClick(places, Qt.Key.Key_P)
    mark = kept(desk, screen).marks[0]
    assert (mark.zone, mark.type_code) == ("hood", "05")
    places.select_key(("engine_bay", "hood", mark.id, False))
    QTest.keyClick(places, Qt.Key.Key_Delete)
    assert kept(desk, screen).marks == ()
    places.select_key(("engine_bay", "", 0, False))
    assert screen.parts.diagram_card.position_bar.current() is PositionCode.ENGINE_BAY
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert not any(row.checked_at for row in kept(desk, screen).positions), "a heading is no word about the car"
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    result = {row.code: row.result for row in kept(desk, screen).positions}
    assert result[PositionCode.ENGINE_BAY] is PositionResult.ALL_FINE
    QTest.keyClick(places, Qt.Key.Key_Delete)
    result = {row.code: row.result for row in kept(desk, screen).positions}
    assert result[PositionCode.ENGINE_BAY] is PositionResult.NOT_CHECKED


def test_after_a_mark_from_the_list_the_note_is_typed_and_enter_goes_back(
    desk: Desk, screen: WalkaroundScreen
) -> None:
    card = screen.parts.diagram_card
    QTest.mouseClick(card._view.segment("list"), Qt.MouseButton.LeftButton)
    card._view.segment("list").setFocus()
    QTest.keyClick(card._view.segment("list"), Qt.Key.Key_Tab)
    assert card.list.hasFocus()
    card.list.select_key(("engine_bay", "hood", 0, False))
    QTest.keyClick(card.list, Qt.Key.Key_S)
    assert card.mark_bar.note.hasFocus()
    QTest.keyClicks(card.mark_bar.note, "deep scratch")
    QTest.keyClick(card.mark_bar.note, Qt.Key.Key_Return)
    (mark,) = kept(desk, screen).marks
    assert mark.note == "deep scratch"
    assert card.list.hasFocus()


def test_a_dent_on_a_wheel_says_what_it_is_noted_as(desk: Desk, screen: WalkaroundScreen) -> None:
    places = screen.parts.diagram_card.list
    wheel = next(row for row in places.rows() if row.zone == "left-rear-wheel")
    places.select_key((wheel.position.value, wheel.zone, 0, False))
    QTest.keyClick(places, Qt.Key.Key_D)
    assert kept(desk, screen).marks[0].type_code == "01"
    (toast,) = screen.findChildren(Toast)
    assert "Bent" in toast.text()


def test_ctrl_enter_goes_round_the_car(desk: Desk, screen: WalkaroundScreen) -> None:
    for _ in range(3):
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fine = [row.code for row in kept(desk, screen).positions if row.checked_at is not None]
    assert fine == [PositionCode.DRIVER_SEAT, PositionCode.LEFT_FRONT, PositionCode.ENGINE_BAY]


def test_ctrl_enter_passes_a_station_with_findings_that_was_finished(desk: Desk, screen: WalkaroundScreen) -> None:
    bar = screen.parts.diagram_card.position_bar
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tap(screen, 265, 415)
    for code in PositionCode:
        bar.go_to(code)
        screen.marks.choose(None)
        bar.finish()
    bar.go_to(PositionCode.DRIVER_SEAT)
    for _ in range(2):
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bar.current() is list(PositionCode)[2]
    assert all(row.checked_at for row in kept(desk, screen).positions), "nothing was taken back"


def test_letters_and_numbers_work_from_the_start_and_outside_of_every_text_field(
    screen: WalkaroundScreen,
) -> None:
    parts = screen.parts
    assert screen.focusWidget() is parts.diagram_card.diagram
    for where in (parts.diagram_card.diagram, button(screen, "walkaround_sign"), parts.damage.list()):
        for letter in "DS":
            where.setFocus()
            QTest.keyClick(where, letter.lower())
            assert parts.palette_card.letter() == letter
            assert screen.focusWidget() is parts.diagram_card.diagram
    QTest.keyClick(screen, "4")
    assert parts.diagram_card.position_bar.current() is list(PositionCode)[3]
    field = edit(screen, "words_while_walking")
    field.setFocus()
    QTest.keyClicks(field, "d4")
    assert field.text() == "d4"
    assert parts.palette_card.letter() == "S"


def test_another_car_begins_at_its_first_station_and_a_walk_left_goes_on(
    desk: Desk, screen: WalkaroundScreen
) -> None:
    bar = screen.parts.diagram_card.position_bar
    for _ in range(3):
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    first = kept(desk, screen).visit_id
    bar.go_to(PositionCode.UNDERBODY)
    screen.show_visit(arrive(desk))
    assert bar.current() is PositionCode.DRIVER_SEAT
    screen.show_visit(first)
    assert bar.current() is list(PositionCode)[3]


def test_an_odometer_that_went_back_asks_why_and_stays_typed(desk: Desk, screen: WalkaroundScreen) -> None:
    type_in(screen, "odometer", "30000")
    dialog = screen.state.actions.dialog
    assert isinstance(dialog, ReasonDialog)
    assert kept(desk, screen).odometer_km is None
    assert edit(screen, "odometer").text() == "30,000"
    dialog.reason.setText("换过仪表")
    dialog.act_button.click()
    assert kept(desk, screen).odometer_km == 30_000


def test_charge_lamps_tyres_covers_belongings_and_words_are_kept(desk: Desk, screen: WalkaroundScreen) -> None:
    type_in(screen, "odometer", "42186")
    type_in(screen, "soc_percent", "62")
    type_in(screen, "range_km", "287")
    click(screen, "lamp_tpms")
    type_in(screen, "tread_left_front", "2,4")
    type_in(screen, "pressure_left_front", "210")
    click(screen, "cover_seat_cover")
    type_in(screen, "belongings", "墨镜、ETC 卡，儿童座椅")
    type_in(screen, "words_while_walking", "右后那个坑不用修。")
    sheet = kept(desk, screen)
    assert (sheet.odometer_km, sheet.soc_percent, sheet.range_km) == (42_186, 62, 287)
    assert sheet.lamps == ((WarningLamp.TPMS, LampState.ON),)
    assert (sheet.tyres[0].tread_mm, sheet.tyres[0].pressure_kpa) == (Decimal("2.4"), 210)
    assert sheet.covers == (ProtectionItem.SEAT_COVER,)
    assert sheet.belongings == ("墨镜", "ETC 卡", "儿童座椅")
    assert [row.words for row in sheet.words] == ["右后那个坑不用修。"]
    assert edit(screen, "words_while_walking").text() == ""


def test_what_is_no_number_stays_in_its_field_and_is_explained(desk: Desk, screen: WalkaroundScreen) -> None:
    type_in(screen, "tread_left_front", "abc")
    assert edit(screen, "tread_left_front").text() == "abc"
    assert kept(desk, screen).tyres[0].tread_mm is None
    assert screen.parts.tyres.unreadable_line.isVisible()


def test_marks_of_the_last_visit_are_taken_over_from_the_list(
    qtbot: QtBot, desk: Desk, changes: Changes, time: Clock
) -> None:
    last = arrive(desk, days_ago=90)
    screen = WalkaroundScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.show_visit(last)
    screen.show()
    tap(screen, 265, 415)
    screen.show_visit(arrive(desk))
    assert kept(desk, screen).marks == ()
    click(screen, "take_over_all")
    assert [mark.from_last_visit for mark in kept(desk, screen).marks] == [True]


def test_photos_are_dropped_and_pasted_for_the_chosen_mark(
    qtbot: QtBot, desk: Desk, screen: WalkaroundScreen, tmp_path: Path
) -> None:
    file = tmp_path / "scratch.jpg"
    Image.new("RGB", (640, 480), "teal").save(file)
    tap(screen, 265, 415)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(screen.photos.intake.all_taken):
        screen.photos.take_from(data)
    pasted = QImage(60, 40, QImage.Format.Format_RGB32)
    pasted.fill(Qt.GlobalColor.red)
    clipboard = QMimeData()
    clipboard.setImageData(pasted)
    with qtbot.waitSignal(screen.photos.intake.all_taken):
        screen.photos.take_from(clipboard)
    assert kept(desk, screen).marks[0].photo_count == 2


def test_a_file_that_is_no_photo_is_refused_in_plain_words(
    qtbot: QtBot, desk: Desk, screen: WalkaroundScreen, tmp_path: Path
) -> None:
    file = tmp_path / "letter.jpg"
    file.write_bytes(b"no photo")
    with qtbot.waitSignal(screen.photos.intake.all_taken):
        screen.photos.take([file])
    toast = screen.findChild(Toast)
    assert toast is not None
    assert "not a photo" in toast.text()


def test_the_customer_signs_and_the_sheet_is_locked_until_something_is_added(
    qtbot: QtBot, desk: Desk, screen: WalkaroundScreen, visit_id: int, time: Clock
) -> None:
    complete(desk, kept(desk, screen).id)
    tap(screen, 265, 415)
    click(screen, "walkaround_sign")
    dialog = screen.signing.dialog
    assert dialog is not None
    dialog.pad.set_strokes((((0.1, 0.5), (0.9, 0.4)),))
    with qtbot.waitSignal(screen.walkaround_signed) as signed:
        click(dialog, "sign_act")
    assert signed.args == [visit_id]
    assert kept(desk, screen).is_signed
    time.go_on(minutes=5)
    tap(screen, 400, 415)
    assert len(kept(desk, screen).marks) == 1
    click(screen, "walkaround_add_more")
    tap(screen, 330, 415)
    sheet = kept(desk, screen)
    assert (len(sheet.marks), sheet.status) == (2, WalkaroundStatus.AMENDED)
    assert button(screen, "walkaround_sign").isVisible()


@pytest.mark.parametrize("told", [True, False], ids=["the screen is told first", "the signature comes first"])
def test_a_mark_set_while_the_customer_signs_is_shown_before_it_is_signed(
    desk: Desk, screen: WalkaroundScreen, told: bool
) -> None:
    complete(desk, kept(desk, screen).id)
    click(screen, "walkaround_sign")
    dialog = screen.signing.dialog
    assert dialog is not None
    dialog.signer.setText("张太太")
    dialog.pad.set_strokes((((0.1, 0.5), (0.9, 0.4)),))
    other = desk if told else replace(desk, publish=lambda _names: None)
    marks.place_mark(other, kept(desk, screen).id, zone="hood", type_code="05", x=0.3, y=0.4)
    click(dialog, "sign_act")
    assert kept(desk, screen).revisions == ()
    assert (dialog.isVisible(), dialog.pad.is_empty(), dialog.signer.text()) == (True, True, "张太太")
    changed = dialog.findChild(QLabel, "sign_changed")
    assert changed is not None
    assert changed.isVisible()
    assert any(words.text().startswith("New: 1 ") for words in dialog.findChildren(QLabel))
    dialog.pad.set_strokes((((0.1, 0.5), (0.9, 0.4)),))
    click(dialog, "sign_act")
    assert kept(desk, screen).is_signed
    assert kept(desk, screen).revisions[0].signer_name == "张太太"


def test_a_signature_that_is_missing_is_said_and_nothing_is_frozen(desk: Desk, screen: WalkaroundScreen) -> None:
    click(screen, "walkaround_sign")
    dialog = screen.signing.dialog
    assert dialog is not None
    assert dialog.focusWidget() is dialog.signer, "the focus is where it can be seen"
    before = dialog._open.text()
    click(dialog, "sign_act")
    assert dialog._open.text() == "The signature is missing"
    assert kept(desk, screen).status is WalkaroundStatus.OPEN
    QTest.mouseClick(dialog._how.segment("paper"), Qt.MouseButton.LeftButton)
    assert dialog._open.text() == before
    dialog.choose("not")
    dialog.reason.setText("赶时间")
    click(dialog, "sign_act")
    assert kept(desk, screen).status is WalkaroundStatus.REFUSED


def test_text_typed_before_a_crash_stands_in_its_fields_again(
    qtbot: QtBot, desk: Desk, changes: Changes, screen: WalkaroundScreen, visit_id: int
) -> None:
    tap(screen, 265, 415)
    for name, text in (("mark_note", "约 3"), ("words_while_walking", "空调有味"), ("odometer", "421")):
        put_back(edit(screen, name), text)
    screen.draft.keep_now()
    again = WalkaroundScreen(desk, changes)
    qtbot.addWidget(again)
    again.show_visit(visit_id)
    assert edit(again, "words_while_walking").text() == "空调有味"
    assert edit(again, "odometer").text() == "421"
    assert edit(again, "mark_note").text() == "约 3"


def test_a_change_at_another_desk_shows_and_leaves_typed_text_alone(desk: Desk, screen: WalkaroundScreen) -> None:
    sheet = kept(desk, screen)
    put_back(edit(screen, "words_while_walking"), "还没说完")
    marks.place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
    shown = screen.sheet()
    assert shown is not None
    assert len(shown.marks) == 1
    assert edit(screen, "words_while_walking").text() == "还没说完"


def test_another_body_is_drawn_and_remembered_for_the_car(desk: Desk, screen: WalkaroundScreen) -> None:
    click(screen, f"body_type_{BodyType.SUV}")
    assert kept(desk, screen).body_type is BodyType.SUV


def test_every_word_follows_the_language(qapp: QApplication, desk: Desk, screen: WalkaroundScreen) -> None:
    tap(screen, 265, 415)
    load_language(qapp, "zh")
    assert screen.title() == "环车检查"
    assert button(screen, "walkaround_sign").text() == "请客户过目并签字"
    first = screen.parts.damage.list().model().index(0, 0)
    assert "左前门 · 划痕" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    rows = screen.parts.diagram_card.list.rows()
    assert TwinRow(PositionCode.ROOF, "车顶", "未检") in rows


def test_every_control_has_a_name_and_every_text_its_room(
    qtbot: QtBot, qapp: QApplication, screen: WalkaroundScreen
) -> None:
    for language in ("en", "zh"):
        load_language(qapp, language)
        tap(screen, 265, 415)
        assert unnamed_controls(screen) == []
        qtbot.waitUntil(lambda: clipped_texts(screen) == [])


def test_esc_leads_back_to_the_check_in_of_the_visit(
    screen: WalkaroundScreen, qtbot: QtBot, visit_id: int
) -> None:
    with qtbot.waitSignal(screen.check_in_wanted, timeout=1000) as asked:
        QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert asked.args == [visit_id]
