"""The customer signs everything that was typed, also what stands in a field without Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from frontdesk.desk import Desk
from tests.ui.reception.walkaround.hands import edit, kept
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.reception.walkaround.typed import is_typed
from ui.shared.dialogs import ReasonDialog
from ui.shared.toast import Toast


def type_without_enter(screen: WalkaroundScreen, name: str, text: str) -> QLineEdit:
    field = edit(screen, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def sign(screen: WalkaroundScreen) -> bool:
    """F9; whether the customer is asked to sign."""
    QTest.keyClick(screen, Qt.Key.Key_F9)
    return screen.signing.dialog is not None


def test_words_and_numbers_without_enter_are_on_the_sheet_that_is_signed(
    desk: Desk, screen: WalkaroundScreen
) -> None:
    type_without_enter(screen, "tread_left_front", "5,5")
    type_without_enter(screen, "belongings", "sunglasses")
    type_without_enter(screen, "words_while_walking", "the boot rattles")
    assert sign(screen)
    sheet = kept(desk, screen)
    assert [said.words for said in sheet.words] == ["the boot rattles"]
    assert sheet.belongings == ("sunglasses",)
    assert str(next(tyre.tread_mm for tyre in sheet.tyres)) == "5.5"


@pytest.mark.parametrize(
    ("name", "typed", "right"), [("odometer", "42a86", "42186"), ("tread_left_front", "new", "6")]
)
def test_nobody_signs_without_what_could_not_be_kept(
    desk: Desk, screen: WalkaroundScreen, name: str, typed: str, right: str
) -> None:
    field = type_without_enter(screen, name, typed)
    type_without_enter(screen, "words_while_walking", "the boot rattles")
    assert not sign(screen)
    assert (field.text(), is_typed(field), field.hasFocus()) == (typed, True, True)
    card = screen.parts.readings if name == "odometer" else screen.parts.tyres
    assert card.unreadable_line.isVisible(), "said in the card it is about"
    assert "please type a number" in card.unreadable_line.text()
    assert screen.findChildren(Toast) == []
    assert [said.words for said in kept(desk, screen).words] == ["the boot rattles"]
    type_without_enter(screen, name, right)
    assert sign(screen)
    assert not card.unreadable_line.isVisibleTo(screen)


def test_an_odometer_that_went_back_is_cleared_up_before_the_customer_signs(screen: WalkaroundScreen) -> None:
    type_without_enter(screen, "odometer", "12")
    assert not sign(screen)
    asked = screen.state.actions.dialog
    assert isinstance(asked, ReasonDialog)
    assert asked.isVisible()
