"""The doors of the window: signing in, the first start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.errors import NotAllowed
from frontdesk.shop.dealership import dealership, is_founded
from frontdesk.shop.sign_in import sign_in
from frontdesk.terms import Role
from tests.desks import PIN, Clock, add_staff, empty_desk
from tests.ui.named_controls import unnamed_controls
from ui.shared.problems import problem_text
from ui.shop.first_start import FirstStartPage
from ui.shop.own_pin import OwnPin
from ui.shop.sign_in import SignInPage


@pytest.fixture
def sign_in_page(desk: Desk, qtbot: QtBot) -> SignInPage:
    add_staff(desk, "周婧", Role.SERVICE_ADVISOR)
    page = SignInPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def test_another_person_signs_in_with_their_number_and_pin(
    sign_in_page: SignInPage, desk: Desk, qtbot: QtBot
) -> None:
    pin = sign_in_page.findChild(QLineEdit, "sign_in_pin")
    assert pin is not None
    qtbot.keyClick(pin, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(pin, PIN)
    with qtbot.waitSignal(sign_in_page.signed_in):
        qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert desk.actor is not None
    assert desk.actor.name == "周婧"


@pytest.mark.parametrize("focused", ["sign_in_pin", "sign_in_enter"])
def test_escape_leads_back_to_the_work_from_anywhere(sign_in_page: SignInPage, qtbot: QtBot, focused: str) -> None:
    control = sign_in_page.findChild(QWidget, focused)
    assert control is not None
    with qtbot.waitSignal(sign_in_page.given_up):
        qtbot.keyClick(control, Qt.Key.Key_Escape)


def test_a_wrong_pin_changes_nobody_and_says_what_is_left(
    sign_in_page: SignInPage, desk: Desk, qtbot: QtBot
) -> None:
    pin = sign_in_page.findChild(QLineEdit, "sign_in_pin")
    assert pin is not None
    before = desk.actor
    qtbot.keyClicks(pin, "0000")
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert desk.actor is before
    assert "2" in pin.accessibleDescription()


def test_every_control_of_the_doors_has_a_name(
    sign_in_page: SignInPage, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    first = FirstStartPage(empty_desk(tmp_path / "new", clock))
    qtbot.addWidget(first)
    assert unnamed_controls(sign_in_page) == []
    assert unnamed_controls(first) == []


def test_what_was_typed_at_the_first_start_survives_a_crash_but_never_the_pin(
    tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    desk = empty_desk(tmp_path / "new", clock)
    page = FirstStartPage(desk)
    qtbot.addWidget(page)
    page.set_values({"name_zh": "云汇汽车", "phone": "021-5550 0188"})
    page._edit("pin").setText("1357")
    page._drafts.keep_now()
    again = FirstStartPage(desk)
    qtbot.addWidget(again)
    assert again.values()["name_zh"] == "云汇汽车"
    assert again._edit("pin").text() == ""
    assert b"1357" not in (desk.data_folder / "frontdesk.db").read_bytes()


def test_a_dealership_is_founded_from_the_form(tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    desk = empty_desk(tmp_path / "new", clock)
    page = FirstStartPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.set_values({"name_zh": "云汇汽车", "manager_name": "吴敏"})
    for name in ("pin", "pin_again"):
        qtbot.keyClicks(page._edit(name), "1357")
    page._edit("pin_again").setText("1358")
    qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)
    assert not is_founded(desk)
    page._edit("pin_again").setText("1357")
    with qtbot.waitSignal(page.founded):
        qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)
    assert dealership(desk).data.name_zh == "云汇汽车"
    assert desk.actor is not None
    assert desk.actor.name == "吴敏"


def test_a_person_changes_their_own_pin_and_signs_in_with_it(desk: Desk, qtbot: QtBot) -> None:
    form = OwnPin(desk)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(form._edit("old_pin"), "0000")
    qtbot.keyClicks(form._edit("pin"), "8642")
    qtbot.keyClick(form._edit("pin"), Qt.Key.Key_Return)
    assert form._fields["old_pin"].message()
    form._edit("old_pin").setText(PIN)
    qtbot.keyClick(form._edit("pin"), Qt.Key.Key_Return)
    assert desk.staff_id is not None
    assert sign_in(desk, desk.staff_id, "8642").name == "陈思远"


def test_with_many_people_the_pin_stays_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    last = [add_staff(desk, f"顾问{number}", Role.SERVICE_ADVISOR) for number in range(40)][-1]
    page = SignInPage(desk, last_person=last)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    for part in (page._pin, page._enter):
        assert page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
    assert not page._people[last].visibleRegion().isEmpty()
    assert page._people[last].height() == page._people[last].sizeHint().height()


def test_a_refusal_that_belongs_to_no_field_is_said_below_the_form(desk: Desk, qtbot: QtBot) -> None:
    page = FirstStartPage(desk)
    qtbot.addWidget(page)
    page._problem = NotAllowed("manage_shop")
    page._show_problem()
    assert page._refused.text() == problem_text(NotAllowed("manage_shop"))


def test_everything_that_is_missing_is_marked_at_once(tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    page = FirstStartPage(empty_desk(tmp_path / "new", clock))
    qtbot.addWidget(page)
    page.show()
    page.set_values({"name_en": "Yunhui"})
    qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)
    marked = {name for name, field in page._fields.items() if field.message()}
    assert marked == {"manager_name", "pin", "pin_again"}


def test_an_odd_credit_code_is_said_before_it_is_taken(tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    desk = empty_desk(tmp_path / "new", clock)
    page = FirstStartPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.set_values({"name_zh": "云汇汽车", "manager_name": "吴敏", "credit_code": "9131011500000"})
    for name in ("pin", "pin_again"):
        page._edit(name).setText("1357")
    qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)
    assert not is_founded(desk)
    assert page._fields["credit_code"].message()
    with qtbot.waitSignal(page.founded):
        qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)


def test_nothing_can_be_typed_for_the_sample_dealership(tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    page = FirstStartPage(empty_desk(tmp_path / "new", clock))
    qtbot.addWidget(page)
    page.show()
    sample = page._begin.segment("sample")
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert not page._edit("name_zh").isEnabled()
    with qtbot.waitSignal(page.sample_wanted):
        qtbot.mouseClick(page._go, Qt.MouseButton.LeftButton)
