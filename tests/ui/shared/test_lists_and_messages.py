"""Lists keep the place where the person was; messages and dialogs lose nothing; late customers are counted."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk.errors import (
    ChangedMeanwhile,
    ConfirmationNeeded,
    NotAllowed,
    StorageTrouble,
    Trouble,
    ValueRefused,
)
from tests.ui.shared.form_gallery import CARS, Arrival, CarDelegate
from ui.shared import unexpected
from ui.shared.background import Cancelled, Control, run_in_background
from ui.shared.card_list import CardList
from ui.shared.dialogs import ConfirmDialog, ReasonDialog
from ui.shared.greeting_ring import GreetingRing, ring_tone
from ui.shared.language import load_language
from ui.shared.problems import is_worded, problem_text, storage_text, word_refusal
from ui.shared.row_list import RowList
from ui.shared.rows import ROW_ROLE, RowModel
from ui.shared.signature_pad import SignaturePad
from ui.shared.ticker import ticker
from ui.shared.toast import show_toast


def test_a_reload_keeps_the_selected_car(qtbot: QtBot) -> None:
    model = RowModel(lambda row: row.car_id, lambda row: f"{row.plate}, {row.name}")
    model.set_rows(CARS)
    view = RowList(model, CarDelegate(54), name="cars", spoken="Cars")
    qtbot.addWidget(view)
    view.show()
    view.select_key(2)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    new = replace(CARS[0], car_id=9, plate="浙F5C208")
    changed = replace(CARS[1], name="张伟国 老师")
    model.set_rows([CARS[2], new, changed])
    assert [row.car_id for row in model.rows()] == [3, 9, 2]
    assert view.current_row() == changed
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "苏E9F3A6, 沈雨桐 女士"
    assert model.index(1, 0).data(ROW_ROLE) is new
    assert resets == []


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    model = RowModel(lambda row: row.car_id, lambda row: row.plate)
    model.set_rows(CARS)
    view = RowList(model, CarDelegate(54), name="cars", spoken="Cars")
    qtbot.addWidget(view)
    view.show()
    view.select_key(1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.activated_row) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [CARS[1]]


def test_coming_to_a_list_by_tab_chooses_nothing(qtbot: QtBot, window: QWidget) -> None:
    model = RowModel(lambda row: row.car_id, lambda row: row.plate)
    model.set_rows(CARS)
    view = RowList(model, CarDelegate(54), window, name="cars", spoken="Cars")
    view.show()
    with qtbot.assertNotEmitted(view.selected_row):
        view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.current_row() is None
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row() == CARS[0]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row() == CARS[1]


def test_a_row_card_stays_the_same_widget_when_the_queue_moves(qtbot: QtBot) -> None:
    queue = CardList(lambda row: row.car_id, Arrival, name="queue")
    qtbot.addWidget(queue)
    queue.set_rows(CARS)
    second = queue.card(2)
    queue.set_rows([CARS[2], CARS[1]])
    assert queue.card(2) is second
    assert queue.cards() == (queue.card(3), second)
    assert queue.card(1) is None


def test_the_ring_moves_only_while_it_is_seen(qtbot: QtBot) -> None:
    left = [1]
    ring = GreetingRing()
    qtbot.addWidget(ring)
    ring.follow(lambda: left[0], 180)
    ring.show()
    assert ticker().is_running()
    late: list[bool] = []
    ring.became_overdue.connect(lambda: late.append(True))
    left[0] = -1
    ticker().tick()
    ticker().tick()
    assert ring.remaining() == -1
    assert late == [True]
    ring.hide()
    left[0] = -5
    ticker().tick()
    assert ring.remaining() == -1


@pytest.mark.parametrize(
    ("left", "whole", "tone"), [(60, 60, "ok"), (30, 60, "warn"), (170, 600, "warn"), (0, 60, "overdue")]
)
def test_the_ring_warns_in_the_second_half_of_the_time_the_shop_has_set(left: int, whole: int, tone: str) -> None:
    assert ring_tone(left, whole) == tone


def test_a_ring_that_is_destroyed_while_it_is_seen_is_forgotten(qtbot: QtBot) -> None:
    asked: list[int] = []
    ring = GreetingRing()
    ring.follow(lambda: asked.append(1) or 60, 180)
    ring.show()
    delete(ring)
    asked.clear()
    ticker().tick()
    assert asked == []
    assert not ticker().is_running()


def test_a_signature_is_kept_as_strokes_in_proportion(qtbot: QtBot) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(200, 100)
    pad.show()
    assert pad.is_empty()
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(pad, button, pos=QPoint(20, 50))
    assert pad.is_empty()
    qtbot.mouseMove(pad, QPoint(100, 25))
    qtbot.mouseMove(pad, QPoint(400, 50))
    with qtbot.waitSignal(pad.changed):
        qtbot.mouseRelease(pad, button, pos=QPoint(400, 50))
    assert pad.strokes() == (((0.1, 0.5), (0.5, 0.25), (1.0, 0.5)),)
    assert pad.aspect() == 2
    pad.clear()
    assert pad.is_empty()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_a_message_offers_undo_and_an_error_stays(qtbot: QtBot, window: QWidget) -> None:
    undone: list[bool] = []
    toast = show_toast(window, "Greeted 许文静", undo=lambda: undone.append(True))
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.closed):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    error = show_toast(window, "2 photos could not be saved; they are kept", error=True)
    saved = show_toast(window, "Saved")
    assert error.isVisible()
    assert not error.geometry().intersects(saved.geometry()), "both can be read"
    with qtbot.waitSignal(error.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert saved.isVisible()


def test_a_long_message_does_not_leave_the_window(window: QWidget) -> None:
    toast = show_toast(window, "<b>" + "很长" * 500)
    assert window.rect().contains(toast.geometry())
    assert toast.text().startswith("<b>")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_error_is_read_to_its_end_where_the_way_out_stands(
    qapp: QApplication, window: QWidget, language: str
) -> None:
    load_language(qapp, language)
    for trouble in Trouble:
        toast = show_toast(window, storage_text(trouble, "D:/Frontdesk/data"), error=True, undo=lambda: None)
        (words,) = (child for child in toast.findChildren(QLabel) if child.text() == toast.text())
        toast.layout().activate()
        assert type(words) is QLabel  # it wraps; an elided label would cut it
        assert words.height() >= words.heightForWidth(words.width())
        assert window.rect().contains(toast.geometry())


def test_a_short_message_stays_one_line(window: QWidget) -> None:
    toast = show_toast(window, "Saved")
    assert toast.height() == 48


def test_escape_is_the_safe_way_out(qtbot: QtBot, window: QWidget) -> None:
    dialog = ConfirmDialog(window, "Void WO-7?", "Words and signatures are kept.", "Void", danger=True)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.confirmed), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_reason_is_asked_for_until_it_is_given(qtbot: QtBot, window: QWidget) -> None:
    dialog = ReasonDialog(window, "Void WO-7?", "Words and signatures are kept.", "Void", danger=True)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.reason_given):
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.findChild(QLineEdit), "customer comes on Friday")
    with qtbot.waitSignal(dialog.reason_given) as given:
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert given.args == ["customer comes on Friday"]


def test_problems_are_worded_in_both_languages(qapp: QApplication) -> None:
    errors = [
        NotAllowed("print"),
        ChangedMeanwhile("visit", 3),
        ConfirmationNeeded("x"),
        ValueRefused("name", "empty"),
    ]
    english = [problem_text(error) for error in errors]
    load_language(qapp, "zh")
    chinese = [problem_text(error) for error in errors]
    assert all(text and "visit" not in text for text in english)
    assert not set(english) & set(chinese)
    assert problem_text(StorageTrouble(Trouble.DISK_FULL)).startswith("磁盘已满")
    texts = {storage_text(trouble) for trouble in Trouble}
    assert len(texts) == len(Trouble)


def test_a_room_words_its_own_refusals() -> None:
    word_refusal("shared_test.sideways", lambda e: f"{e.data['angle']} degrees")
    assert problem_text(ValueRefused("shared_test", "sideways", angle=90)) == "90 degrees"
    assert is_worded(ValueRefused("shared_test", "sideways"))
    assert not is_worded(ValueRefused("other", "sideways"))


def test_an_unexpected_error_is_told_once_without_what_was_typed(
    qtbot: QtBot, window: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        try:
            raise KeyError("张伟国 13800176217")
        except KeyError as error:
            unexpected.show_unexpected(type(error), error, error.__traceback__)

    fail()
    fail()
    dialogs = window.findChildren(unexpected.UnexpectedDialog)
    assert len(dialogs) == 1
    qtbot.mouseClick(dialogs[0].copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "KeyError" in copied
    assert "13800176217" not in copied + caplog.text
    dialogs[0].reject()


def test_long_work_reports_and_returns_on_the_screens_thread(qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(control: Control) -> str:
        control.progress(1, 2)
        return threading.current_thread().name

    job = run_in_background(work)
    job.progress.connect(lambda done, total: seen.append((done, total, threading.current_thread().name)))
    with qtbot.waitSignal(job.ended), qtbot.waitSignal(job.done) as done:
        pass
    main = threading.main_thread().name
    assert seen == [(1, 2, main)]
    assert done.args != [main]


def test_long_work_can_be_cancelled_and_may_fail(qtbot: QtBot) -> None:
    started = threading.Event()

    def endless(control: Control) -> None:
        started.set()
        while True:
            control.check()

    job = run_in_background(endless)
    assert started.wait(10)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    failing = run_in_background(lambda _control: 1 / 0)
    with qtbot.waitSignal(failing.failed) as failed:
        pass
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert issubclass(Cancelled, Exception)


def test_rows_stay_under_the_pointer_and_take_their_order_when_it_has_left(qtbot: QtBot) -> None:
    shown = CardList(lambda row: row.car_id, Arrival, name="arrivals")
    qtbot.addWidget(shown)
    shown.show()
    first, second, third = CARS[:3]
    shown.set_rows([first, second])
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    shown.set_rows([third, second, first])
    assert shown.cards() == tuple(shown.card(row.car_id) for row in (first, second, third))
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert shown.cards() == tuple(shown.card(row.car_id) for row in (third, second, first))


def test_a_row_that_goes_away_from_under_the_pointer_takes_no_other_along(qtbot: QtBot) -> None:
    class Leaving(Arrival):
        def hideEvent(self, event: QHideEvent) -> None:
            QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))  # as Qt does for a widget under the pointer

    shown = CardList(lambda row: row.car_id, Leaving, name="arrivals")
    qtbot.addWidget(shown)
    shown.show()
    first, second, third = CARS[:3]
    shown.set_rows([first, second])
    shown.set_rows([third])
    assert shown.cards() == (shown.card(third.car_id),)


def test_painted_rows_stay_under_the_pointer_too(qtbot: QtBot) -> None:
    model = RowModel(lambda row: row.car_id, lambda row: row.plate)
    shown = RowList(model, CarDelegate(54), name="cars", spoken="Cars")
    qtbot.addWidget(shown)
    first, second, third = CARS[:3]
    shown.hold_rows([first, second])
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    shown.hold_rows([third, second, first])
    assert model.rows() == (first, second, third)
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert model.rows() == (third, second, first)


def test_a_message_with_a_way_out_waits_longer_and_an_offer_until_it_is_closed(window: QWidget) -> None:
    said = show_toast(window, "Saved")
    asks = show_toast(window, "Greeted", action_text="Check in", action=lambda: None)
    assert asks.shown_for() > said.shown_for()
    assert show_toast(window, "2 forms", action_text="Show", action=lambda: None, stays=True).shown_for() is None
    assert asks.geometry().center().x() == window.rect().center().x()
