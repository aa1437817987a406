"""What a person chose or is typing at check-in stays, whatever else happens in the shop meanwhile."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.reception.concerns import record_concern
from frontdesk.terms import ConcernSource, PartyRole, WaitMode
from tests.ui.reception.check_in.test_check_in_screen import open_form, screen, sheet, type_plate
from ui.reception.check_in.forms import PartiesForm
from ui.reception.check_in.screen import CheckInScreen

__all__ = ["screen"]


def test_who_takes_the_shuttle_still_does_when_the_reception_starts(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    qtbot.mouseClick(screen.bar._wait.segment(WaitMode.SHUTTLE), Qt.MouseButton.LeftButton)
    assert sheet(screen).wait_mode is WaitMode.SHUTTLE, "a crash keeps it too"
    record_concern(screen.desk, sheet(screen).visit_id, "刹车发软", ConcernSource.ARRIVAL)
    qtbot.keyClick(screen.bar.greet_button, Qt.Key.Key_Space)
    assert screen.bar.wait_mode() is WaitMode.SHUTTLE
    with qtbot.waitSignal(screen.reception_started):
        qtbot.mouseClick(screen.bar.start_button, Qt.MouseButton.LeftButton)
    assert sheet(screen).wait_mode is WaitMode.SHUTTLE


def test_the_plate_of_the_right_car_is_not_typed_over_by_a_notice(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    visit_id = sheet(screen).visit_id
    qtbot.mouseClick(screen.bar.wrong_button, Qt.MouseButton.LeftButton)
    record_concern(screen.desk, visit_id, "刹车发软", ConcernSource.ARRIVAL)  # another desk, any notice
    assert screen.search.edit.text() == ""
    qtbot.keyClicks(screen.search.edit, "2h774")
    record_concern(screen.desk, visit_id, "空调不凉", ConcernSource.ARRIVAL)
    assert screen.search.edit.text() == "2H774"
    with qtbot.assertNotEmitted(screen.reception_started):
        qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert (sheet(screen).visit_id, sheet(screen).plate) == (visit_id, "沪B2H774")
    assert screen.search.edit.text() == "沪B·2H774"


def test_who_said_not_this_car_never_receives_it_by_enter(screen: CheckInScreen, qtbot: QtBot) -> None:
    type_plate(screen, qtbot, "d12345")
    qtbot.mouseClick(screen.bar.wrong_button, Qt.MouseButton.LeftButton)
    screen.search.edit.setText("沪A·D12345")
    with qtbot.assertNotEmitted(screen.reception_started):
        qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)


def test_who_is_who_is_kept_as_a_whole_and_a_part_emptied_is_not_passed_over(
    screen: CheckInScreen, qtbot: QtBot
) -> None:
    type_plate(screen, qtbot, "d12345")
    screen.forms.parties(sheet(screen))
    form = open_form(screen, PartiesForm)
    assert isinstance(form, PartiesForm)
    presenter, payer = form._names[PartyRole.PRESENTER], form._names[PartyRole.PAYER]
    presenter.setText("李女士")
    payer.clear()
    form.act_button.click()
    assert form.isVisible()
    assert form.problem()
    assert form._fields[PartyRole.PAYER][0].message() == "Who is it?"
    assert sheet(screen).parties == ()
    payer.setText("泓澜设计")
    form.act_button.click()
    assert {party.role: party.name for party in sheet(screen).parties} == {
        PartyRole.PRESENTER: "李女士",
        PartyRole.PAYER: "泓澜设计",
    }
