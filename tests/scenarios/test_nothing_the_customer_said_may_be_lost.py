"""Nothing the customer said may be lost: words typed and not kept, from check-in to the paper that is signed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.reception.check_in import check_in
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.unkept_words import unkept_words
from frontdesk.shop.drafts import drafts, keep_draft
from frontdesk.terms import ConcernSource, VisitStatus, WaitMode
from frontdesk.work_orders.agree import sign_order
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.refusals import NotReadyToSign
from tests.factories import A_SIGNATURE, a_menu, agree_to_all, some_bays
from tests.frontdesk.documents.reading import squeezed, whole_text
from tests.scenarios.visits import a_stranger, drawn_up, received
from ui.reception.check_in.screen import CheckInScreen
from ui.shared.changes import Changes
from ui.shared.language import load_language
from ui.work_orders.screen import WorkOrdersScreen
from ui.work_orders.words_forms import RecordWordsForm

SAID = "Brake squeals <b>every</b> cold morning & when reversing"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _shop(desk: Desk) -> None:
    a_menu(desk)
    some_bays(desk)


@pytest.fixture
def changes(desk: Desk, qapp: QApplication) -> Changes:
    load_language(qapp, "en")
    changes = Changes()
    desk.publish = changes.publish
    return changes


@pytest.fixture
def counter(desk: Desk, changes: Changes, qtbot: QtBot) -> CheckInScreen:
    """Check-in, with the car of a stranger shown and words typed that were left with Tab."""
    screen = CheckInScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    with qtbot.waitActive(screen):
        screen.show()
    screen.show_visit(a_stranger(desk))
    QTest.keyClick(screen, Qt.Key.Key_F6)
    QTest.keyClicks(screen.car.words.editor.edit, SAID)
    QTest.keyClick(screen.car.words.editor.edit, Qt.Key.Key_Tab)
    assert not screen.car.words.editor.edit.hasFocus()
    return screen


def said(desk: Desk, screen: CheckInScreen) -> list[str]:
    visit_id = screen.visit_id()
    assert visit_id is not None
    return [concern.words for concern in check_in_sheet(desk, visit_id).concerns]


def test_f6_leads_back_into_the_words_being_typed(desk: Desk, counter: CheckInScreen) -> None:
    counter.bar.greet_button.setFocus()
    QTest.keyClick(counter.bar.greet_button, Qt.Key.Key_F6)
    editor = counter.car.words.editor
    assert editor.edit.hasFocus()
    QTest.keyClick(editor.edit, Qt.Key.Key_Return, CTRL)
    assert said(desk, counter) == [SAID]


def test_beginning_the_reception_keeps_words_in_sight(desk: Desk, counter: CheckInScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(counter.reception_started):
        QTest.keyClick(counter.car.words.editor.save, Qt.Key.Key_Return, CTRL)
    assert said(desk, counter) == [SAID]
    assert drafts(desk) == ()


def test_the_reception_stops_at_words_that_were_put_away(desk: Desk, counter: CheckInScreen, qtbot: QtBot) -> None:
    panel, visit_id = counter.car.words, counter.visit_id()
    assert visit_id is not None
    QTest.keyClick(panel.editor.edit, Qt.Key.Key_Escape)
    assert not panel.is_open()
    counter.bar.start_button.click()
    assert check_in_sheet(desk, visit_id).status is VisitStatus.ARRIVED
    assert panel.editor.edit.hasFocus()
    assert panel.editor.note.isVisible()
    panel.editor.edit.set_text("")  # they were of another customer
    with qtbot.waitSignal(counter.reception_started):
        counter.bar.start_button.click()
    assert unkept_words(desk, visit_id) == ()


def test_one_button_at_a_time_shows_the_key_that_keeps_or_begins(counter: CheckInScreen) -> None:
    editor, start = counter.car.words.editor, counter.bar.start_button
    QTest.keyClick(counter, Qt.Key.Key_F6)
    assert (editor.save.key_hint(), start.key_hint()) == ("Ctrl Enter", "")
    QTest.keyClick(editor.edit, Qt.Key.Key_Tab)
    assert (editor.save.key_hint(), start.key_hint()) == ("", "Ctrl Enter")


def test_words_of_one_visit_never_become_those_of_the_next(desk: Desk, counter: CheckInScreen) -> None:
    first = counter.visit_id()
    assert first is not None
    second = a_stranger(desk, "沪D9M330")
    counter.show_visit(second)
    assert counter.car.words.editor.edit.text() == ""
    assert [unkept.words for unkept in unkept_words(desk, first)] == [SAID]
    assert unkept_words(desk, second) == ()


def test_the_order_counts_words_not_kept_as_open_and_offers_them(
    desk: Desk, counter: CheckInScreen, changes: Changes, qtbot: QtBot
) -> None:
    visit_id = counter.visit_id()
    assert visit_id is not None
    counter.words.keep_now()
    order_id = received(desk, visit_id)
    add_menu_job(desk, order_id, "BR0201")
    agree_to_all(desk, order_id)
    assert [item.kind for item in work_order_sheet(desk, order_id).missing] == ["words_unkept"]
    with pytest.raises(NotReadyToSign):
        sign_order(desk, order_id, work_order_sheet(desk, order_id).version, A_SIGNATURE)

    orders = WorkOrdersScreen(desk, changes)
    qtbot.addWidget(orders)
    orders.resize(1290, 712)
    with qtbot.waitActive(orders):
        orders.show()
    orders.show_order(order_id)
    form = orders.page.words.form()
    assert isinstance(form, RecordWordsForm)
    assert form.words.text() == SAID
    QTest.keyClick(form.words, Qt.Key.Key_Escape)
    assert "not kept" in orders.page.sign_button.toolTip()
    assert not orders.page.sign_button.isEnabled()
    orders.page.add_button.setFocus()
    QTest.keyClick(orders, Qt.Key.Key_F6)
    form = orders.page.words.form()
    assert isinstance(form, RecordWordsForm)
    orders.page.add_button.setFocus()
    QTest.keyClick(orders, Qt.Key.Key_F6)
    assert form.words.hasFocus(), "F6 leads back into the form that is open"
    QTest.keyClick(form.words, Qt.Key.Key_Return, CTRL)
    assert said(desk, counter) == [SAID]
    assert [item.kind for item in work_order_sheet(desk, order_id).missing] == ["concern_open"]
    counter.reload()
    assert counter.car.words.editor.edit.text() == "", "kept once, on the order: not to be kept again"


def test_words_typed_in_the_lounge_or_at_the_car_are_offered_on_the_order_too(desk: Desk) -> None:
    visit_id = a_stranger(desk)
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    keep_draft(desk, "lounge_words", str(visit_id), {"words": "the child seat stays"})
    keep_draft(desk, "walkaround", str(visit_id), {"odometer": "42186", "words_while_walking": "it pulls left"})
    assert [(unkept.words, unkept.source) for unkept in unkept_words(desk, visit_id)] == [
        ("the child seat stays", ConcernSource.LOUNGE),
        ("it pulls left", ConcernSource.WALKAROUND),
    ]


def test_the_paper_never_says_for_the_customer_that_there_was_nothing(desk: Desk) -> None:
    order_id = received(desk, a_stranger(desk))
    add_menu_job(desk, order_id, "BR0201")
    text = whole_text(drawn_up(desk, order_id).pdf)
    assert squeezed("本次接待未记录客户诉求") in text
    for claim in ("客户未提出其他诉求", "nothing else to report"):
        assert squeezed(claim) not in text
