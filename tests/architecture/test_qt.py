"""What the program needs from its Qt."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def test_a_hundred_thousand_calls_that_return_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    """PySide6 6.12.0 loses a reference to None at every such call and ends Python 3.11 after about 5,000."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(100_000):
        assert widget.setUpdatesEnabled(True) is None
