"""What one customer said in the lounge is never taken for the words of another."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.lounge.board import lounge_board
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.shop.unfinished import unfinished
from frontdesk.terms import VisitStatus, WaitMode
from tests.frontdesk.lounge.test_lounge import a_loaner, a_waiting_visit, some_seats
from tests.ui.lounge.test_lounge_screen import changes, press, shown
from ui.lounge.ride_dialogs import LoanDialog, RunDialog
from ui.lounge.screen import LoungeScreen
from ui.lounge.stay_dialogs import LoungeWordsDialog, StayDialog
from ui.lounge.tell_dialog import TellDialog
from ui.shared.form_dialog import FormDialog

__all__ = ["changes"]


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, changes: object) -> LoungeScreen:
    a_waiting_visit(desk, "沪A11111")
    a_waiting_visit(desk, "沪A22222")
    return shown(qtbot, desk, changes)  # type: ignore[arg-type]


def visits(screen: LoungeScreen) -> list[int]:
    return [row.visit.visit_id for row in screen.board.stays]


def words_form(screen: LoungeScreen, qtbot: QtBot, visit_id: int | None) -> LoungeWordsDialog:
    screen.choose(visit_id)
    qtbot.keyClick(screen, Qt.Key.Key_F6)
    (dialog,) = [form for form in screen.findChildren(LoungeWordsDialog) if form.isVisible()]
    return dialog


def test_words_typed_for_one_customer_are_not_offered_as_anothers(screen: LoungeScreen, qtbot: QtBot) -> None:
    first, second = visits(screen)
    form = words_form(screen, qtbot, first)
    qtbot.keyClicks(form.words, "the wiper squeaks")
    form.reject()
    form = words_form(screen, qtbot, second)
    assert (form.customer.currentData(), form.words.text()) == (second, "")
    form.reject()
    form = words_form(screen, qtbot, first)
    assert (form.customer.currentData(), form.words.text()) == (first, "the wiper squeaks")
    (row,) = unfinished(screen.desk)
    assert row.plate == "沪A11111"


def test_words_go_with_the_customer_they_turn_out_to_be_of(screen: LoungeScreen, qtbot: QtBot) -> None:
    first, second = visits(screen)
    form = words_form(screen, qtbot, second)
    qtbot.keyClicks(form.words, "needs a new key")
    form.reject()
    form = words_form(screen, qtbot, first)
    qtbot.keyClicks(form.words, "the wiper squeaks")
    form.customer.setFocus()
    qtbot.keyClick(form.customer, Qt.Key.Key_Down)
    assert form.customer.currentData() == second
    form.reject()
    form = words_form(screen, qtbot, first)
    assert form.words.text() == ""
    form.reject()
    form = words_form(screen, qtbot, second)
    assert form.words.text() == "needs a new key\nthe wiper squeaks"


def test_words_of_a_customer_who_left_wait_for_somebody_to_say_whose_they_are(
    screen: LoungeScreen, desk: Desk, qtbot: QtBot
) -> None:
    first, second = visits(screen)
    form = words_form(screen, qtbot, first)
    qtbot.keyClicks(form.words, "the wiper squeaks")
    form.reject()
    with desk.unit_of_work() as session:
        session.get_one(Visit, first).status = VisitStatus.DELIVERED
    screen.reload()
    (row,) = unfinished(desk)
    screen.go_on_with(row)
    (form,) = [form for form in screen.findChildren(LoungeWordsDialog) if form.isVisible()]
    assert (form.customer.currentData(), form.words.text()) == (None, "the wiper squeaks")
    press(qtbot, form.act_button)
    assert form.problem() == "Choose the customer first."
    assert check_in_sheet(desk, second).concerns == ()


def test_a_seat_taken_meanwhile_changes_nothing_of_how_the_customer_waits(
    screen: LoungeScreen, qtbot: QtBot
) -> None:
    some_seats(screen.desk, "A1", "A2")
    first, second = visits(screen)
    change_wait_mode(screen.desk, first, WaitMode.SHUTTLE, note="back at four")
    screen.choose(first)
    press(qtbot, screen.page.seat_button)
    (form,) = screen.findChildren(StayDialog)
    form.take_seat("A1")
    form.note.set_text("wants tea")
    seat_customer(screen.desk, second, "A1")
    press(qtbot, form.act_button)
    assert form.problem().endswith("sits there. Choose another seat.")
    stay = next(row.visit for row in lounge_board(screen.desk).stays if row.visit.visit_id == first)
    assert (stay.wait_mode, stay.stay_note) == (WaitMode.SHUTTLE, "back at four")


@pytest.mark.parametrize(
    ("kind", "editor"),
    [
        (TellDialog, "words"),
        (StayDialog, "note"),
        (RunDialog, "place"),
        (LoanDialog, "condition"),
        (LoungeWordsDialog, "words"),
    ],
)
def test_the_bell_opens_the_very_form_that_was_not_finished(
    screen: LoungeScreen, desk: Desk, qtbot: QtBot, kind: type[FormDialog], editor: str
) -> None:
    a_loaner(desk)
    screen.reload()
    first, second = visits(screen)
    screen.choose(second)
    openers: dict[type[FormDialog], Callable[[], None]] = {
        TellDialog: screen.tell_most_urgent,
        StayDialog: screen._change_stay,
        RunDialog: screen.rides.add_run,
        LoanDialog: lambda: screen.rides.lend(screen.board.loaners[0]),
        LoungeWordsDialog: lambda: screen._record_words(second),
    }
    openers[kind]()
    (form,) = screen.findChildren(kind)
    qtbot.keyClicks(getattr(form, editor), "said so")
    form.reject()
    screen.choose(first)
    (row,) = unfinished(desk)
    screen.go_on_with(row)
    (form,) = [form for form in screen.findChildren(kind) if form.isVisible()]
    assert "said so" in str(form.values())
