"""Explain mode: what the customer sees, presses and signs."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from frontdesk.reception.concerns import record_answer
from frontdesk.terms import Answer, QuestionType
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.wishes import set_wishes
from tests.factories import a_visit, agree_to_all, promise_proposed
from tests.ui.named_controls import unnamed_controls
from tests.ui.work_orders.conftest import draw, press, settle, sheet
from tests.ui.work_orders.sample_sheets import a_sheet, at
from ui.shared.language import current_language
from ui.work_orders.explain import ExplainWindow
from ui.work_orders.screen import WorkOrdersScreen

Opened = Callable[..., int]


def explaining(screen: WorkOrdersScreen) -> ExplainWindow:
    QTest.keyClick(screen, Qt.Key.Key_F8)
    window = screen.explain_window()
    assert window is not None
    return window


def answer(window: ExplainWindow, job_id: int, given: Answer) -> None:
    details = window.cards[job_id].details
    assert details is not None
    pause_over(window)
    press(details.agree_button if given is Answer.AGREED else details.not_now_button)


def pause_over(window: ExplainWindow) -> None:
    """A second has passed since the lines moved."""
    if window.pause.isActive():
        window.pause.stop()
        window.pause.timeout.emit()


def words_of(window: ExplainWindow) -> str:
    shown = [part.text() for part in window.findChildren(QLabel) + window.findChildren(QAbstractButton)]
    return "\n".join(shown)


def test_opening_a_line_tells_it_and_the_answer_opens_the_next(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", "AC0501")
    window = explaining(screen)
    first, second = sheet(screen).jobs
    assert window.opened() == first.job_id
    assert first.told_content
    assert first.told_price
    assert first.told_time
    assert not second.told_content, "one line open at a time"
    answer(window, first.job_id, Answer.AGREED)
    answer(window, second.job_id, Answer.NOT_NOW)
    assert [job.answer for job in sheet(screen).jobs] == [Answer.AGREED, Answer.NOT_NOW]
    assert window.opened() is None


def test_a_second_tap_never_answers_the_line_that_slid_under_the_finger(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201", "AC0501", "MN0106")
    window = explaining(screen)
    first, second, third = sheet(screen).jobs
    answer(window, first.job_id, Answer.NOT_NOW)
    details = window.cards[second.job_id].details
    assert details is not None
    press(details.not_now_button)
    assert sheet(screen).jobs[1].answer is Answer.OPEN
    pause_over(window)
    press(details.not_now_button)
    assert sheet(screen).jobs[1].answer is Answer.NOT_NOW
    pause_over(window)
    press(window.cards[first.job_id])
    reopened = window.cards[first.job_id].details
    assert reopened is not None
    assert not reopened.agree_button.isEnabled()
    assert third.answer is Answer.OPEN


def test_a_discount_stands_with_the_line_before_anything_is_answered(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    give_discount(screen.desk, Decimal(5), order_id=order_id, name_zh="老客户介绍", name_en="Friends")
    said = words_of(explaining(screen))
    assert "¥1,270.00, Friends ¥63.50 already taken off" in said
    row = screen.page.table.rows()[0]
    assert "discount −63.50" in row.accessibleName()


def test_what_the_customer_said_and_answered_stands_with_the_line_that_answers_it(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    visit_id = a_visit(screen.desk, "刹车踩下去发软")
    opened(visit_id=visit_id)
    (concern,) = sheet(screen).concerns
    record_answer(screen.desk, concern.concern_id, QuestionType.DESCRIPTIVE, "什么时候出现？", "下雨天")
    add_menu_job(screen.desk, sheet(screen).work_order_id, "BR0201", concern_ids=[concern.concern_id])
    settle(screen)
    (card,) = screen.page.words.cards()
    assert "什么时候出现？ “下雨天”" in card.accessibleName()
    said = words_of(explaining(screen))
    assert "You told us: “刹车踩下去发软”\n什么时候出现？ “下雨天”" in said


def test_before_a_time_is_promised_the_customer_reads_when_they_will_know(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    said = words_of(explaining(screen))
    assert "We tell you the time before you sign" in said
    assert "—" not in said


def test_the_two_answers_are_equal_in_size(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    window = explaining(screen)
    details = window.cards[sheet(screen).jobs[0].job_id].details
    assert details is not None
    settle(window)
    assert details.agree_button.size() == details.not_now_button.size()
    assert details.agree_button.kind() == details.not_now_button.kind()


def test_the_customer_signs_once_everything_is_answered(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    window = explaining(screen)
    assert not window.side.pad.isEnabled()
    answer(window, sheet(screen).jobs[0].job_id, Answer.AGREED)
    promise_proposed(screen.desk, order_id)
    assert window.side.pad.isEnabled()
    draw(window.side.pad)
    press(window.side.sign_button)
    assert sheet(screen).signed_revision == 1


def test_a_signature_begun_before_a_change_is_not_used(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    window = explaining(screen)
    draw(window.side.pad)
    set_wishes(screen.desk, order_id, sheet(screen).version, wash=True)
    assert window.side.pad.is_empty()


def test_its_language_is_its_own_and_nothing_internal_is_shown(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    set_wishes(screen.desk, order_id, sheet(screen).version, internal_notes="difficult customer")
    window = explaining(screen)
    assert "Agree to this" in words_of(window)
    press(window.side.language.segment("zh"))
    assert "同意做这一项" in words_of(window)
    assert "前制动片更换" in words_of(window)
    assert current_language() == "en"
    assert screen.page.sign_button.text() == "Sign"
    assert "difficult" not in words_of(window)
    assert unnamed_controls(window) == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert screen.explain_window() is None


def test_later_than_asked_is_said_before_the_answer(screen: WorkOrdersScreen) -> None:
    window = ExplainWindow(screen.desk, a_sheet(), screen.page.shown, screen)
    late, in_time = window.cards[5], window.cards[1]
    assert "12:15" in late.note()
    assert "25 min" in late.note()
    assert in_time.note() == ""
    assert a_sheet().jobs[4].handover_if_added == at(12, 40)
    window.close()
