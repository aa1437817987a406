"""One field finds anyone; no match offers the nearest plates and a new customer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.customers.find import FoundRow
from frontdesk.customers.records import add_customer, add_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import stamp_arrival
from tests.ui.named_controls import unnamed_controls
from ui.customers.found_list import NewCustomer
from ui.customers.search_popup import SearchPopup


@pytest.fixture
def popup(desk: Desk, qtbot: QtBot) -> SearchPopup:
    for name, plate in (("张伟国", "沪AD12345"), ("张敏", "沪B2H774"), ("王芳", "京A77777")):
        add_vehicle(desk, VehicleValues(plate=plate), owner_id=add_customer(desk, CustomerValues(name=name)))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    popup = SearchPopup(desk, window)
    with qtbot.waitActive(popup):
        popup.open()
    return popup


def plates(popup: SearchPopup) -> list[str]:
    return [row.what.plate for row in popup.list.found.rows() if isinstance(row.what, FoundRow)]


def test_typing_lists_who_it_may_be_after_a_short_pause(popup: SearchPopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popup._timer.timeout):
        qtbot.keyClicks(popup.edit, "zhang")
    assert set(plates(popup)) == {"沪AD12345", "沪B2H774"}


def test_arrows_move_and_enter_chooses_without_leaving_the_field(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.edit, "zhang")
    popup.search_now()
    qtbot.keyClick(popup.edit, Qt.Key.Key_Down)
    second = plates(popup)[1]
    with qtbot.waitSignal(popup.row_chosen) as chosen:
        qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    assert chosen.args[0].plate == second
    assert not popup.isVisible()


def test_enter_does_not_wait_for_the_pause(popup: SearchPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.edit, "77777")
    with qtbot.waitSignal(popup.row_chosen) as chosen:
        qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    assert chosen.args[0].plate == "京A77777"


def test_no_match_offers_the_nearest_plate_and_a_new_customer(popup: SearchPopup, qtbot: QtBot) -> None:
    popup.edit.setText("沪AD12354")
    popup.search_now()
    assert plates(popup) == ["沪AD12345"]
    assert isinstance(popup.list.found.rows()[-1].what, NewCustomer)
    qtbot.keyClick(popup.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.new_customer_requested) as asked:
        qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    assert asked.args == ["沪AD12354"]


def test_cars_that_are_here_stand_first_and_every_row_can_be_heard(popup: SearchPopup, desk: Desk) -> None:
    stamp_arrival(desk, "沪B2H774")
    popup.edit.setText("张")
    popup.search_now()
    assert plates(popup)[0] == "沪B2H774"
    index = popup.list.found.index(0, 0)
    spoken = popup.list.found.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "沪B·2H774" in spoken
    assert "Zhang Min" in spoken


def test_escape_closes_without_a_word(popup: SearchPopup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(popup.row_chosen):
        qtbot.keyClick(popup.edit, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_every_control_has_a_name(popup: SearchPopup) -> None:
    assert unnamed_controls(popup) == []


def test_it_comes_back_over_its_window_when_it_is_put_elsewhere(popup: SearchPopup, qtbot: QtBot) -> None:
    place = popup.pos()
    popup.move(place.x() + 300, place.y() - 40)
    qtbot.waitUntil(lambda: popup.pos() == place)
