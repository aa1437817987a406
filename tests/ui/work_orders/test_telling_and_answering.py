"""Content, price and time are told, then the customer answers line by line."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frontdesk.shop.drafts import drafts
from frontdesk.terms import Answer, ConcernOutcome
from tests.factories import a_visit
from tests.ui.work_orders.conftest import press, sheet
from ui.shared.dialogs import ReasonDialog
from ui.work_orders.screen import WorkOrdersScreen

Opened = Callable[..., int]


def tell(screen: WorkOrdersScreen) -> None:
    for tick in screen.page.strip.ticks.values():
        press(tick)


def test_an_answer_before_everything_was_told_is_not_taken_and_the_screen_says_what_to_tell(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    row = screen.page.table.rows()[0]
    press(screen.page.strip.ticks["price"])
    press(row.consent.button(Answer.AGREED))
    assert sheet(screen).jobs[0].answer is Answer.OPEN
    assert row.consent.answer() is Answer.OPEN
    assert "content, time" in screen.page.strip.effect_text()
    tell_rest = [screen.page.strip.ticks[part] for part in ("content", "time")]
    for tick in tell_rest:
        press(tick)
    press(row.consent.button(Answer.AGREED))
    assert sheet(screen).jobs[0].answer is Answer.AGREED
    assert row.consent.answer() is Answer.AGREED


def test_not_now_keeps_the_line_and_what_the_customer_said_to_it(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    tell(screen)
    press(screen.page.table.rows()[0].consent.button(Answer.NOT_NOW))
    QTest.keyClicks(screen.page.strip.words, "after the holiday")
    QTest.keyClick(screen.page.strip.words, Qt.Key.Key_Return)
    job = sheet(screen).jobs[0]
    assert (job.answer, job.answer_words) == (Answer.NOT_NOW, "after the holiday")


def test_taking_an_answer_back_asks_why(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    tell(screen)
    agree = screen.page.table.rows()[0].consent.button(Answer.AGREED)
    press(agree)
    press(agree)
    dialog = screen.page.findChild(ReasonDialog)
    assert dialog is not None
    press(dialog.act_button)
    assert sheet(screen).jobs[0].answer is Answer.AGREED, "without a reason nothing happens"
    QTest.keyClicks(dialog.reason, "asked at home first")
    press(dialog.act_button)
    assert sheet(screen).jobs[0].answer is Answer.OPEN
    assert "asked at home first" in screen.page.strip.effect_text()


def test_arrows_walk_the_lines_and_the_strip_follows(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", "AC0501", "BR0202")
    first, second, third = screen.page.table.rows()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert screen.page.table.selected() == third.job().job_id
    press(screen.page.strip.ticks["content"])
    assert [job.told_content for job in sheet(screen).jobs] == [False, False, True]


def test_concerns_stay_red_until_a_line_or_words_answer_them(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", visit_id=a_visit(screen.desk, "it squeaks", "leave the dent"))
    noise, dent = screen.page.words.cards()
    assert noise.concern().is_open
    press(noise.link_button)
    form = screen.page.words.form()
    assert form is not None
    QTest.keyClick(next(iter(form.boxes.values())), Qt.Key.Key_Space)  # type: ignore[attr-defined]
    press(form.save_button)
    assert sheet(screen).concerns[0].job_numbers == (1,)
    press(dent.words_button)
    form = screen.page.words.form()
    assert form is not None
    press(form.save_button)
    assert form.field.message(), "an explanation needs its words"  # type: ignore[attr-defined]
    QTest.keyClick(form.options["no_action_wished"], Qt.Key.Key_Space)  # type: ignore[attr-defined]
    press(form.save_button)
    assert not any(concern.is_open for concern in sheet(screen).concerns)


def test_words_typed_as_an_answer_are_the_answer_and_stand_on_the_card(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201", visit_id=a_visit(screen.desk, "it squeaks"))
    (card,) = screen.page.words.cards()
    press(card.words_button)
    form: Any = screen.page.words.form()
    assert form.options[ConcernOutcome.PROMISE_TIME].isHidden(), "nothing is promised yet"
    held = screen.window().focusWidget()
    assert held is not None
    assert form.words.isAncestorOf(held) or held is form.words
    QTest.keyClicks(held, "Only damp, gone after a mile")
    press(form.save_button)
    (concern,) = sheet(screen).concerns
    assert (concern.outcome, concern.outcome_words) == (ConcernOutcome.EXPLAINED, "Only damp, gone after a mile")
    assert "Only damp, gone after a mile" in [part.text() for part in card.findChildren(QLabel)]


def test_f6_records_words_as_they_were_said(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    QTest.keyClick(screen, Qt.Key.Key_F6)
    form = screen.page.words.form()
    assert form is not None
    words = "<b>Clicks</b> & grinds 吱吱 🚗"
    form.words.insertPlainText(words)  # type: ignore[attr-defined]
    QTest.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
    assert [concern.words for concern in sheet(screen).concerns] == [words]
    assert screen.page.words.form() is None


def test_words_typed_but_not_saved_are_offered_by_the_next_start(
    screen: WorkOrdersScreen, opened: Opened, qtbot: QtBot
) -> None:
    order_id = opened("BR0201")
    press(screen.page.words.record_button)
    form = screen.page.words.form()
    assert form is not None
    form.words.insertPlainText("a rattle on the left")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(drafts(screen.desk)))
    again = WorkOrdersScreen(screen.desk, screen.changes)
    qtbot.addWidget(again)
    again.show_order(order_id)
    offered = again.page.words.form()
    assert offered is not None
    assert offered.words.text() == "a rattle on the left"  # type: ignore[attr-defined]
