"""The section of work orders on a real store, and the hands of a person who works with it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.sheet import WorkOrderSheet
from tests.factories import an_order, some_bays
from ui.shared.changes import Changes
from ui.shared.language import load_language
from ui.work_orders.screen import WorkOrdersScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def changes(desk: Desk, qapp: object) -> Changes:
    """The notices of the desk, as the window connects them."""
    changes = Changes()
    desk.publish = changes.publish
    return changes


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, desk: Desk, changes: Changes) -> WorkOrdersScreen:
    """The screen as it is in a window of 1366 × 768, showing the list."""
    load_language(qapp, "en")
    some_bays(desk)
    screen = WorkOrdersScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    screen.show()
    screen.show_list()
    screen.activateWindow()
    return screen


@pytest.fixture
def opened(screen: WorkOrdersScreen, desk: Desk) -> Callable[..., int]:
    """Opens an order with these jobs of the menu in the screen; its id."""

    def open_(*codes: str, visit_id: int | None = None) -> int:
        order_id = an_order(desk, *codes, visit_id=visit_id)
        screen.show_order(order_id)
        return order_id

    return open_


def sheet(screen: WorkOrdersScreen) -> WorkOrderSheet:
    """The order opened as the store knows it."""
    return work_order_sheet(screen.desk, screen.page.sheet.work_order_id)


def press(widget: QWidget, where: QPoint | None = None) -> None:
    """A click with the mouse."""
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, where or widget.rect().center())


def settle(widget: QWidget) -> None:
    """What was closed is gone, everything is laid out and painted once."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _ in range(3):  # a layout may ask its parent to lay out again
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    widget.grab()


def draw(pad: QWidget) -> None:
    """A stroke across a signature pad."""
    y = pad.height() // 2
    QTest.mousePress(pad, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(20, y))
    for x in (60, 110, 160):
        QTest.mouseMove(pad, QPoint(x, y - 20))
    QTest.mouseRelease(pad, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(160, y - 20))
