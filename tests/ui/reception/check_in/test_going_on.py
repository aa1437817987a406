"""The bell leads into the very form of check-in that was not finished."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.reception.concerns import record_concern
from frontdesk.shop.unfinished import unfinished
from frontdesk.terms import ConcernSource
from tests.ui.reception.check_in.test_check_in_screen import open_form, screen, sheet, type_plate
from ui.reception.check_in.forms import AnswerForm, PartiesForm
from ui.reception.check_in.interview_dialog import InterviewDialog
from ui.reception.check_in.leave_form import LeaveForm
from ui.reception.check_in.screen import CheckInScreen
from ui.shared.form_dialog import FormDialog

__all__ = ["screen"]


@pytest.mark.parametrize(
    ("kind", "editor"),
    [
        (PartiesForm, "party_presenter_name"),
        (AnswerForm, "answer_words"),
        (InterviewDialog, "interview_answer"),
        (LeaveForm, "leave_words"),
    ],
)
def test_the_bell_opens_the_form_about_the_visit(
    screen: CheckInScreen, qtbot: QtBot, kind: type[FormDialog], editor: str
) -> None:
    type_plate(screen, qtbot, "d12345")
    visit_id = sheet(screen).visit_id
    record_concern(screen.desk, visit_id, "刹车发软", ConcernSource.ARRIVAL)
    card = sheet(screen).card
    assert card is not None
    {
        PartiesForm: lambda: screen.forms.parties(sheet(screen)),
        AnswerForm: lambda: screen.forms.answer(sheet(screen), card.tell[0]),
        InterviewDialog: lambda: screen.words.ask(sheet(screen).concerns[0]),
        LeaveForm: lambda: screen.forms.leave(sheet(screen)),
    }[kind]()
    form = open_form(screen, kind)
    edit = form.findChild(QWidget, editor)
    assert edit is not None
    qtbot.keyClicks(edit, "said so")
    form.reject()
    type_plate(screen, qtbot, "2h774")
    (row,) = unfinished(screen.desk)
    assert row.plate == "沪AD12345"
    screen.go_on_with(row)
    assert screen.visit_id() == visit_id
    assert "said so" in str(open_form(screen, kind).values())
