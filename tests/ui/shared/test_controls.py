"""Buttons, choices and answers work with the mouse and with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk.terms import Answer
from ui.shared.buttons import KeyHintButton
from ui.shared.consent import ConsentControl
from ui.shared.focus_frame import FocusFrame
from ui.shared.header import Header
from ui.shared.keys import KEYS, action_word, key
from ui.shared.nav_rail import NavItem, NavRail
from ui.shared.segmented import Choice, Segmented
from ui.shared.words import plain_tooltip


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    for widget in widgets:
        row.addWidget(widget)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_the_key_on_a_button_presses_it(qtbot: QtBot) -> None:
    button = KeyHintButton("Greet", key=key("greeted"), name="greet")
    page = shown(qtbot, button)
    assert button.key_hint() == "F4"
    assert "F4" in button.toolTip()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_F4)


def test_a_disabled_button_ignores_its_key(qtbot: QtBot) -> None:
    button = KeyHintButton("Finish", key=key("finish_step"), name="finish")
    button.setEnabled(False)
    page = shown(qtbot, button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    action = QAction("Print")
    action.setShortcut(key("print"))
    button = KeyHintButton(action=action, name="print")
    _page = shown(qtbot, button)
    assert (button.text(), button.key_hint()) == ("Print", "Ctrl P")
    action.setEnabled(False)
    action.setText("Print again")
    assert not button.isEnabled()
    assert button.text() == "Print again"
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        button.click()


def test_every_key_has_its_word_and_none_is_used_twice() -> None:
    assert all(action_word(action) for action in KEYS)
    assert len(set(KEYS.values())) == len(KEYS)


def test_choices_move_with_the_arrows_and_survive_rewording(qtbot: QtBot) -> None:
    choice = Segmented([Choice("stay", "Waits"), Choice("leave", "Leaves"), Choice("taxi", "Taxi")], name="wait")
    _page = shown(qtbot, choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)
    assert choice.value() is None
    choice.set_value("stay")
    choice.segment("stay").setFocus()
    qtbot.keyClick(choice.segment("stay"), Qt.Key.Key_Right)
    assert choice.value() == "leave"
    assert heard == ["leave"]
    choice.set_choices([Choice("stay", "店内等"), Choice("leave", "离店"), Choice("taxi", "叫车")])
    assert choice.value() == "leave"
    choice.set_value(None)
    assert choice.value() is None
    assert heard == ["leave"]


def test_the_answer_is_open_until_given_and_can_be_taken_back(qtbot: QtBot) -> None:
    control = ConsentControl(name="line_1", subject="Brake fluid")
    _page = shown(qtbot, control)
    heard: list[object] = []
    control.answered.connect(heard.append)
    agree, not_now = control.button(Answer.AGREED), control.button(Answer.NOT_NOW)
    assert control.answer() == Answer.OPEN
    assert agree.size() == not_now.size()
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    agree.setFocus()
    qtbot.keyClick(agree, Qt.Key.Key_Right)
    qtbot.keyClick(not_now, Qt.Key.Key_Space)
    assert control.answer() == Answer.NOT_NOW
    qtbot.mouseClick(not_now, Qt.MouseButton.LeftButton)
    assert heard == [Answer.AGREED, Answer.NOT_NOW, Answer.OPEN]
    assert "Brake fluid" in agree.accessibleName()


def test_the_rail_goes_by_mouse_and_by_number(qtbot: QtBot) -> None:
    rail = NavRail()
    rail.set_items([NavItem("today", "today", "Today"), NavItem("orders", "order", "Orders")])
    rail.set_badge("orders", 3, alert=True)
    page = shown(qtbot, rail)
    assert rail.button("orders").accessibleName() == "Orders 3"
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["orders"]
    assert rail.current() == "orders"
    rail.set_items([NavItem("today", "today", "今日"), NavItem("orders", "order", "工单")])
    assert rail.current() == "orders"
    assert rail.button("today").text() == "今日"


def test_the_header_asks_and_the_window_does(qtbot: QtBot) -> None:
    header = Header()
    header.set_person("陈思远", "Service advisor")
    page = shown(qtbot, header)
    with qtbot.waitSignal(header.search_requested):
        qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(header.person_clicked):
        qtbot.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(header.theme_toggled):
        qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_the_focus_ring_goes_round_the_control_but_not_after_a_click(qtbot: QtBot) -> None:
    first, second = KeyHintButton("First", name="first"), KeyHintButton("Second", name="second")
    page = QWidget()
    column = QVBoxLayout(page)
    inner = QWidget()
    tight = QHBoxLayout(inner)
    tight.setContentsMargins(0, 0, 0, 0)
    tight.addWidget(first)
    tight.addWidget(second)
    column.addWidget(inner)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    frame = FocusFrame()
    frame.follow(first)
    assert frame.isVisible()
    assert frame.parentWidget() is page
    corner = first.mapTo(page, first.rect().topLeft())
    assert frame.geometry() == first.rect().translated(corner).adjusted(-4, -4, 4, 4)
    second.focus_by_mouse = True
    frame.follow(second)
    assert not frame.isVisible()
    frame.follow(None)
    assert frame.target() is None


def test_what_a_customer_typed_is_never_markup_in_a_tooltip() -> None:
    typed = "<b>张</b> & <img src=x>\n第二行"
    shown = QTextDocument()
    shown.setHtml(plain_tooltip(typed))
    assert shown.toPlainText() == typed
    assert plain_tooltip("张 & 李") == "张 & 李"


def test_a_control_that_goes_away_with_the_focus_takes_nothing_along(qtbot: QtBot) -> None:
    going, staying = KeyHintButton("Going", name="going"), KeyHintButton("Staying", name="staying")
    shown(qtbot, going, staying)
    frame = FocusFrame()
    qtbot.addWidget(frame)
    frame.follow(going)
    delete(going)
    frame.follow(staying)
    assert frame.target() is staying
