"""Fixtures of every test: a clock that stands still, a fresh store, a desk with an advisor signed in, our look."""

import os
import shutil
import sys
from collections.abc import Iterator
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from frontdesk.desk import Desk
from tests.desks import Clock, close_all, staffed_desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Not timed: a slow machine must not fail a test. Not random: what fails here fails there.
settings.register_profile("frontdesk", deadline=None, derandomize=True)
settings.load_profile("frontdesk")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(*programs): left out where a program is not installed")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose programs are not installed here; the closing lines say which.

    Of the shuffled rest the longest begins first, so that it is not the last one a single core works on.
    """
    left_out = [item for item in items if _missing(item)]
    items[:] = [item for item in items if not _missing(item)]
    config.hook.pytest_deselected(items=left_out)
    items.sort(key=lambda item: LONGEST not in item.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    missing = [program for program in PROGRAMS if not _here(program)]
    if missing:
        terminalreporter.write_line(f"left out what needs: {', '.join(missing)} (not installed here)")


LONGEST = "test_window_walk"
PROGRAMS = ("qpdf", "pdftotext", "pdffonts", "pdftoppm", "Xvfb", "openbox", "dbus-daemon", "xdotool", "import")
"""Programs outside Python that a test may need."""


def _here(program: str) -> bool:
    return shutil.which(program) is not None or bool(glob(program))


def _missing(item: pytest.Item) -> list[str]:
    programs = [program for mark in item.iter_markers("needs") for program in mark.args]
    return [program for program in programs if not _here(program)]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Desk:
    """The desk of an open dealership where the advisor 陈思远 is signed in."""
    return staffed_desk(tmp_path / "data", clock)


@pytest.fixture(autouse=True)
def _stores_closed() -> Iterator[None]:
    yield
    close_all()


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application as the program dresses it: our fonts, our look."""
    from ui.shared.theme import apply_theme, load_fonts

    assert load_fonts()
    apply_theme(qapp, "light")
    return qapp


@pytest.fixture
def qtbot(qtbot: "QtBot") -> "QtBot":
    """Holds its widgets until they are closed: one collected while it is being painted ends the process."""
    held, add = [], qtbot.addWidget

    def add_and_hold(widget: "QWidget", **how: object) -> None:
        held.append(widget)
        add(widget, **how)

    qtbot.addWidget = add_and_hold
    return qtbot


@pytest.fixture(autouse=True)
def _same_start_for_every_test() -> Iterator[None]:
    """A test that switched the language or the theme leaves English and light behind."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return
    from ui.shared.language import current_language, load_language
    from ui.shared.theme import apply_theme, theme

    if current_language() != "en":
        load_language(app, "en")
    if theme().name != "light":
        apply_theme(app, "light")
