"""What a customer said and somebody typed stays until it is kept, or thrown away on purpose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.shop.drafts import find_draft
from frontdesk.shop.sign_in import sign_in
from frontdesk.terms import Answer, Role
from frontdesk.work_orders.decide import decide
from frontdesk.work_orders.wishes import set_wishes
from tests.desks import PIN, act_as
from tests.factories import a_visit
from tests.ui.work_orders.conftest import press, sheet
from tests.ui.work_orders.test_telling_and_answering import tell
from ui.shared.toast import Toast
from ui.work_orders.screen import WorkOrdersScreen
from ui.work_orders.words_forms import AnswerWordsForm, RecordWordsForm

Opened = Callable[..., int]


def record_form(screen: WorkOrdersScreen) -> RecordWordsForm:
    form = screen.page.words.form()
    assert isinstance(form, RecordWordsForm)
    return form


@pytest.mark.parametrize("by_key", [True, False])
def test_leaving_the_words_form_loses_none_of_the_customers_words(
    screen: WorkOrdersScreen, opened: Opened, by_key: bool
) -> None:
    order_id = opened("BR0201")
    QTest.keyClick(screen, Qt.Key.Key_F6)
    record_form(screen).words.insertPlainText("a rattle on the left")
    if by_key:
        QTest.keyClick(record_form(screen).words, Qt.Key.Key_Escape)
    else:
        press(record_form(screen).cancel_button)
    assert screen.page.words.form() is None
    QTest.keyClick(screen, Qt.Key.Key_F6)
    assert record_form(screen).words.text() == "a rattle on the left"
    press(record_form(screen).cancel_button)
    screen.show_list()
    screen.show_order(order_id)
    assert record_form(screen).words.text() == "a rattle on the left"


def test_an_answer_in_words_that_was_left_is_there_again(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened(visit_id=a_visit(screen.desk, "it squeaks"))
    press(screen.page.words.cards()[0].words_button)
    form = screen.page.words.form()
    assert isinstance(form, AnswerWordsForm)
    form.words.insertPlainText("only damp")
    QTest.keyClick(form.words, Qt.Key.Key_Escape)
    press(screen.page.words.cards()[0].words_button)
    form = screen.page.words.form()
    assert isinstance(form, AnswerWordsForm)
    assert form.words.text() == "only damp"


def test_words_that_are_not_wanted_are_thrown_away_on_purpose(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    QTest.keyClick(screen, Qt.Key.Key_F6)
    QTest.keyClick(record_form(screen).words, Qt.Key.Key_Escape)
    assert not screen.findChildren(Toast), "nothing was typed: nothing to say"
    QTest.keyClick(screen, Qt.Key.Key_F6)
    record_form(screen).words.insertPlainText("mistyped")
    QTest.keyClick(record_form(screen).words, Qt.Key.Key_Escape)
    (toast,) = screen.findChildren(Toast)
    button = toast.action_button()
    assert button is not None
    press(button)
    assert find_draft(screen.desk, "concern", str(sheet(screen).visit.visit_id)) is None
    screen.show_order(order_id)
    assert screen.page.words.form() is None


def test_what_was_said_to_a_line_stays_in_the_field_when_it_could_not_be_kept(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    tell(screen)
    press(screen.page.table.rows()[0].consent.button(Answer.NOT_NOW))
    words, advisor = screen.page.strip.words, screen.desk.staff_id
    assert advisor is not None
    QTest.keyClicks(words, "after the holiday")
    act_as(screen.desk, "王建国", Role.TECHNICIAN)  # who may not answer for a customer
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert screen.page.strip.effect_text()
    sign_in(screen.desk, advisor, PIN)
    set_wishes(screen.desk, order_id, sheet(screen).version, wash=True)
    assert words.text() == "after the holiday"
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert sheet(screen).jobs[0].answer_words == "after the holiday"
    decide(screen.desk, sheet(screen).jobs[0].job_id, Answer.NOT_NOW, "before winter")
    assert words.text() == "before winter", "once kept, the field follows the order again"
