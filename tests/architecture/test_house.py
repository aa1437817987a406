"""The rules of the house (`README.md`, "How the house is built") hold in every file."""

import ast
import re
from pathlib import Path

from tests.architecture.house import ROOT, calls, name_of, python_files, text_files

COLOUR = re.compile(r"""["'(\s:]#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b""")
MOST_LINES = 400
NOT_READ_THROUGH = ("db/migrations/versions/", "db/terms.py")
"""Written by a tool, or a glossary in which one looks up a word."""
MAY_SLEEP = ("frontdesk/documents/fonts.py", "tests/scenarios/window/drive.py", "tests/scenarios/window/stage.py")
"""Pauses between two glyphs, in the background, so that the window has its turn; and whoever looks at the window
from another process has no signal to wait for."""
READS_DRAWINGS = "ui/shared/icons.py"
"""Names the colour that stands in the drawings, to put the theme's in its place."""


def test_only_the_ui_floor_names_qt() -> None:
    below = [path for path in python_files("frontdesk", "db", "resources") if _imports(path, "PySide6")]
    assert not below


def test_a_file_can_be_read_in_one_sitting() -> None:
    long = {
        name_of(path): lines
        for path in python_files()
        if not name_of(path).startswith(NOT_READ_THROUGH)
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long


def test_colours_come_from_the_theme() -> None:
    found = [
        f"{name_of(path)}:{number}"
        for path in python_files("ui")
        if name_of(path) != READS_DRAWINGS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if COLOUR.search(line)
    ]
    assert not found


def test_nothing_waits_by_the_clock_and_no_test_is_skipped() -> None:
    forbidden = {"sleep", "processEvents", "skip", "skipif", "xfail", "importorskip"}
    found = [
        f"{name_of(path)}:{call.lineno} {ast.unparse(call.func)}"
        for path in python_files()
        for call in calls(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in forbidden
        if not (call.func.attr == "sleep" and name_of(path) in MAY_SLEEP)
    ]
    found += [
        f"{name_of(path)}:{call.lineno} qtbot.wait"
        for path in python_files("tests")
        for call in calls(path)
        if ast.unparse(call.func) == "qtbot.wait"
    ]
    assert not found


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    this = name_of(ROOT / "tests" / "architecture" / "test_house.py")
    assert not [
        name_of(path)
        for path in text_files()
        if name_of(path) != this and later.search(path.read_text(encoding="utf-8", errors="replace"))
    ]


def test_no_path_of_a_developers_machine_stands_in_a_file() -> None:
    machine = re.compile("/(work|farm|root|home)/" + r"\w")
    assert not [
        f"{name_of(path)}: {found.group()}"
        for path in text_files()
        if (found := machine.search(path.read_text(encoding="utf-8", errors="replace")))
    ]


def _imports(path: Path, module: str) -> bool:
    return re.search(rf"^\s*(from|import) {module}\b", path.read_text(encoding="utf-8"), re.MULTILINE) is not None
