"""The program from its first window on: what is chosen at the door leads on, and never to a closed window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.sample_data.shop import DEMO_PIN
from frontdesk.shop.staff import change_own_pin
from tests.sample_store import copy_sample, sample_desk
from ui.program import Program, RunOptions
from ui.shop.first_start import FirstStartPage
from ui.shop.sign_in import SignInPage


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@contextmanager
def started(qapp: QApplication, qtbot: QtBot, data: Path) -> Iterator[Program]:
    """The program on `data`; closed at the end."""
    program = Program(qapp, RunOptions(data, language="en", theme="light"))
    qtbot.addWidget(program.window)
    program.start()
    try:
        yield program
    finally:
        program.window.close()
        if program.desk is not None:
            program.desk.engine.dispose()


def test_who_wants_the_sample_dealership_at_the_first_start_gets_it_in_this_window(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    with started(qapp, qtbot, data) as program:
        _choose_the_sample(program, qtbot, data)
        qtbot.waitUntil(lambda: program.window.current_section() == "today", timeout=20_000)
        assert program.window.isVisible()


def _choose_the_sample(program: Program, qtbot: QtBot, data: Path) -> None:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FirstStartPage)), timeout=20_000)
    assert program.desk is not None
    program.desk.engine.dispose()
    for leftover in data.glob("frontdesk.db*"):
        leftover.unlink()
    copy_sample(data)  # what the program would take some seconds to make
    program.window.findChildren(FirstStartPage)[0].sample_wanted.emit()


def test_a_demo_whose_pin_was_changed_asks_who_is_there(qapp: QApplication, qtbot: QtBot, data: Path) -> None:
    before = sample_desk(data)
    change_own_pin(before, DEMO_PIN, "9753")
    before.engine.dispose()
    with started(qapp, qtbot, data) as program:
        qtbot.waitUntil(lambda: bool(program.window.findChildren(SignInPage)), timeout=20_000)
