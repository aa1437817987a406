"""The guided interview: question after question, every answer kept in the customer's words."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.interview_questions import QUESTIONS
from frontdesk.shop.unfinished import unfinished
from frontdesk.terms import ConcernSource
from tests.frontdesk.reception.bookings import a_booking
from tests.ui.reception.check_in.test_check_in_screen import open_form, press, screen, sheet, type_plate
from ui.reception.check_in.interview_dialog import InterviewDialog, question_text
from ui.reception.check_in.screen import CheckInScreen

__all__ = ["screen"]


def test_the_guided_interview_keeps_question_and_answer(screen: CheckInScreen, desk: Desk, qtbot: QtBot) -> None:
    _, plate = a_booking(desk, "空调有霉味", plate="沪C55555")
    screen.show_visit(stamp_arrival(desk, plate).visit_id)
    ask = screen.car.words.list.cards()[0].ask_button  # type: ignore[attr-defined]
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    form = open_form(screen, InterviewDialog)
    assert isinstance(form, InterviewDialog)
    place = form.list.visualRect(form.list.model().index(0, 0)).center()
    qtbot.mouseClick(form.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert form.focusWidget() is form.answer
    asked = form.question.text()
    press(form, qtbot)
    assert form._answer.message() == form.problem() != ""
    form.answer.set_text("早上第一次开")
    assert form.problem() == ""
    press(form, qtbot)
    (concern,) = sheet(screen).concerns
    assert (concern.answers[0].question, concern.answers[0].answer) == (asked, "早上第一次开")
    assert asked in screen.car.words.list.cards()[0].accessibleName()


def test_after_an_answer_the_next_question_is_ready_and_leaving_keeps_no_draft(
    screen: CheckInScreen, desk: Desk, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "d12345")
    record_concern(desk, sheet(screen).visit_id, "空调有霉味", ConcernSource.ARRIVAL)
    screen.words.ask(sheet(screen).concerns[0])
    form = open_form(screen, InterviewDialog)
    assert isinstance(form, InterviewDialog)
    for number, answer in enumerate(("早上第一次开", "上周开始")):
        form.list.setCurrentIndex(form.list.model().index(number, 0))
        form.answer.set_text(answer)
        press(form, qtbot)
        assert form.isVisible()
        assert form.question.text() == question_text(QUESTIONS[number + 1])
        assert form.answer.text() == ""
    form.safe_button.click()
    assert [answer.answer for answer in sheet(screen).concerns[0].answers] == ["早上第一次开", "上周开始"]
    assert not unfinished(desk)
