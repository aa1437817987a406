"""The bell leads into the very form of an order that was not finished, with what was typed in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from frontdesk.shop.unfinished import unfinished
from tests.factories import a_visit, agree_to_all, an_order
from tests.ui.work_orders.conftest import settle, sheet
from ui.work_orders.screen import WorkOrdersScreen

Opened = Callable[..., int]
Opener = Callable[[WorkOrdersScreen], object]


def first_job(screen: WorkOrdersScreen) -> int:
    return sheet(screen).jobs[0].job_id


def first_concern(screen: WorkOrdersScreen) -> int:
    return sheet(screen).concerns[0].concern_id


def field(screen: WorkOrdersScreen, name: str) -> QLineEdit | QPlainTextEdit:
    settle(screen)
    lines, texts = screen.findChildren(QLineEdit), screen.findChildren(QPlainTextEdit)
    (found,) = [edit for edit in (*lines, *texts) if edit.objectName() == name]
    return found


def typed(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


@pytest.mark.parametrize(
    ("name", "opener"),
    [
        ("free_title", lambda screen: screen.drawers.open_add("free")),
        ("job_reason_en", lambda screen: screen.drawers.open_details(first_job(screen))),
        ("promise_reason", lambda screen: screen.drawers.open_promise()),
        ("phone_person", lambda screen: screen.signing.open_phone()),
        ("signer_name", lambda screen: screen.signing.open_dialog()),
        ("order_cancelling_reason", lambda screen: screen.drawers.ask_why_cancelled()),
        ("withdraw_answer_reason", lambda screen: screen.answering.ask_why(first_job(screen))),
        ("record_words_text", lambda screen: screen.recording.add_to(first_concern(screen))),
        ("answer_words_text", lambda screen: screen.recording.answer(first_concern(screen))),
    ],
)
def test_the_bell_opens_the_form_on_the_order(
    screen: WorkOrdersScreen, opened: Opened, name: str, opener: Opener
) -> None:
    visit_id = a_visit(screen.desk, "it squeaks")
    agree_to_all(screen.desk, opened("BR0201", visit_id=visit_id))
    opener(screen)
    QTest.keyClicks(field(screen, name), "said so")
    QTest.keyClick(field(screen, name), Qt.Key.Key_Escape)
    screen.show_order(an_order(screen.desk, "AC0501", visit_id=a_visit(screen.desk)))
    (row,) = unfinished(screen.desk)
    screen.go_on_with(row)
    assert screen.work_order_id() == row.work_order_id
    assert "said so" in typed(field(screen, name))
