"""Adding a line leads on to it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.factories import a_visit
from tests.ui.work_orders.conftest import sheet
from tests.ui.work_orders.test_adding_lines import adding
from ui.work_orders.screen import WorkOrdersScreen


def test_after_adding_the_focus_is_on_the_new_line(
    qtbot: QtBot, screen: WorkOrdersScreen, opened: Callable[..., Any]
) -> None:
    opened("BR0201", visit_id=a_visit(screen.desk, "it squeaks"))
    screen.page.promise_button.setFocus()
    form = adding(screen)
    QTest.keyClicks(form.search, "front brake pads")
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    added = screen.page.table.row(sheet(screen).jobs[-1].job_id)
    qtbot.waitUntil(added.isVisible)
    QTest.keyClick(form.search, Qt.Key.Key_Escape)
    assert screen.focusWidget() is added
