"""What an advisor's hands do on the walkaround screen, and what the store has kept of it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.walkaround import walkaround_sheet
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from ui.reception.walkaround.screen import WalkaroundScreen


def button(screen: QWidget, name: str) -> QAbstractButton:
    found = screen.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def edit(screen: QWidget, name: str) -> QLineEdit:
    found = screen.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def click(screen: QWidget, name: str) -> None:
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)


def type_in(screen: QWidget, name: str, text: str) -> None:
    """Type as an input method does, so that Chinese words can be typed too."""
    field = edit(screen, name)
    field.setFocus()
    field.selectAll()
    words = QInputMethodEvent()
    words.setCommitString(text)
    QApplication.sendEvent(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def tap(screen: WalkaroundScreen, x: float, y: float) -> None:
    diagram = screen.parts.diagram_card.diagram
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.mapFromScene(QPointF(x, y)))


def kept(desk: Desk, screen: WalkaroundScreen) -> WalkaroundSheet:
    """The sheet as the store has it."""
    sheet = screen.sheet()
    assert sheet is not None
    return walkaround_sheet(desk, sheet.id)
