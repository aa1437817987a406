"""The walkaround screen on a real store, with a car that has just arrived."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.desks import Clock, staffed_desk
from tests.frontdesk.reception.cars import arrive
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.shared.background import finish_background
from ui.shared.changes import Changes


@pytest.fixture
def time() -> Clock:
    return Clock()


@pytest.fixture
def changes(qapp: QApplication) -> Changes:
    return Changes()


@pytest.fixture
def desk(tmp_path: Path, time: Clock, changes: Changes) -> Desk:
    desk = staffed_desk(tmp_path, time)
    desk.publish = changes.publish
    return desk


@pytest.fixture
def visit_id(desk: Desk) -> int:
    return arrive(desk)


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, changes: Changes, visit_id: int) -> Iterator[WalkaroundScreen]:
    screen = WalkaroundScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    screen.show_visit(visit_id)
    screen.show()
    yield screen
    finish_background()
