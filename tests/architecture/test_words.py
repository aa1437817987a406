"""Every string of the screens has its Chinese, and English counts in singular and plural."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources.translations import refresh
from tests.architecture.house import ROOT, calls, name_of, python_files
from ui.shared.language import current_language, load_language

ROOMS = refresh.rooms()
HALF_WIDTH_MARK = re.compile("[\u4e00-\u9fff][,;:!?()]|[,;:!?()] ?[\u4e00-\u9fff]")
"""A mark of Latin text that touches a Chinese character (visual language §9)."""


@pytest.mark.parametrize("room", ROOMS)
def test_the_words_of_a_room_are_complete_and_current(room: str, tmp_path: Path) -> None:
    committed = {ts.relative_to(refresh.FOLDER): ts for ts in refresh.FOLDER.glob(f"*/{room}.ts")}
    for relative, ts in committed.items():
        (tmp_path / relative).parent.mkdir(parents=True)
        (tmp_path / relative).write_bytes(ts.read_bytes())
    renewed = {ts.relative_to(tmp_path): ts for ts in refresh.update(room, tmp_path)}

    assert set(renewed) == set(committed)
    for relative, ts in renewed.items():
        again = f"run: python -m resources.translations.refresh {room}"
        assert ts.read_text(encoding="utf-8") == committed[relative].read_text(encoding="utf-8"), again
        assert not refresh.unfinished(ts)
        assert refresh.release(ts).read_bytes() == committed[relative].with_suffix(".qm").read_bytes(), again


@pytest.mark.parametrize("ts", sorted((refresh.FOLDER / "zh_CN").glob("*.ts")), ids=lambda ts: ts.stem)
def test_chinese_on_the_screens_has_full_width_marks(ts: Path) -> None:
    words = re.findall(r"<(?:translation|numerusform)>([^<]+)<", ts.read_text(encoding="utf-8"))
    assert not [word for word in words if HALF_WIDTH_MARK.search(word)]


def test_chinese_below_the_screens_has_full_width_marks() -> None:
    menu = (ROOT / "resources" / "price_menu.json").read_text(encoding="utf-8")
    found = [word for word in re.findall(r'": "([^"]*)"', menu) if HALF_WIDTH_MARK.search(word)]
    for path in python_files("frontdesk", "ui"):
        found += [f"{name_of(path)}: {word}" for word in _words(path) if HALF_WIDTH_MARK.search(word)]
    assert not found


def test_no_words_are_left_of_a_room_that_is_gone() -> None:
    files = [path for language in refresh.LANGUAGES for path in (refresh.FOLDER / language).glob("*")]
    assert {path.stem for path in files} <= set(ROOMS)


def test_a_tooltip_never_takes_what_was_typed_for_markup() -> None:
    """Every tooltip is words of the program as they stand, or went through `plain_tooltip`."""
    wrong = []
    for path in python_files("ui"):
        for call in calls(path):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            words = {"setToolTip": 0, "showText": 1}.get(name)
            if words is not None and not _is_plain(call.args[words]):
                wrong.append(f"{name_of(path)}:{call.lineno}")
    assert not wrong


def _is_plain(words: ast.expr) -> bool:
    if isinstance(words, ast.IfExp):
        return _is_plain(words.body) and _is_plain(words.orelse)
    if isinstance(words, ast.Call):
        function = words.func
        called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return called in {"plain_tooltip", "tr", "translate"}
    return isinstance(words, ast.Constant)


def test_strings_are_written_where_the_tools_of_qt_find_them() -> None:
    wrong = []
    for path in python_files("ui"):
        for call in calls(path):
            text = _translated_text(call)
            if text is not None and not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                wrong.append(f"{name_of(path)}:{call.lineno} not a plain string: {ast.unparse(text)}")
            elif ast.unparse(call.func).endswith(".tr") and ast.unparse(call.func) != "self.tr":
                wrong.append(f"{name_of(path)}:{call.lineno} only self.tr() finds its context")
    assert not wrong


def test_a_class_with_subclasses_counts_with_its_own_name() -> None:
    """`self.tr("%n cars", None, n)` looks in the subclass first and takes the untranslated number as found."""
    classes = [
        (path, node)
        for path in python_files("ui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    bases = {ast.unparse(base).rpartition(".")[2] for _, node in classes for base in node.bases}
    wrong = [
        f"{name_of(path)}:{call.lineno} use QCoreApplication.translate({node.name!r}, ...)"
        for path, node in classes
        if node.name in bases
        for call in _counting(node)
    ]
    assert not wrong


def test_switching_the_language_words_an_open_window_anew(qtbot: QtBot, qapp: QApplication) -> None:
    heard = []

    class Sign(QWidget):
        def changeEvent(self, event: object) -> None:
            heard.append(QCoreApplication.translate("QPlatformTheme", "Cancel"))

    window = QWidget()
    qtbot.addWidget(window)
    Sign(window)
    heard.clear()

    load_language(qapp, "zh")
    assert heard
    assert heard[-1] == "取消"
    assert current_language() == "zh"

    load_language(qapp, "en")
    assert heard[-1] == "Cancel"
    assert current_language() == "en"


def _translated_text(call: ast.Call) -> ast.expr | None:
    """The source text of `self.tr(...)` or `QCoreApplication.translate(context, ...)`."""
    name = ast.unparse(call.func)
    if name.endswith(".tr") and call.args:
        return call.args[0]
    if name.endswith("QCoreApplication.translate") and len(call.args) > 1:
        return call.args[1]
    return None


def _counting(node: ast.AST) -> Iterator[ast.Call]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr" and len(call.args) == 3:
            yield call


def test_no_words_hide_in_an_f_string() -> None:
    """The tool that collects the words of the screens does not look inside f-strings."""
    hidden = [
        f"{name_of(path)}:{call.lineno}"
        for path in python_files("ui")
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("self.tr", "translate")
    ]
    assert not hidden


def _words(path: Path) -> Iterator[str]:
    """Every string of a Python file but patterns to search with and strings that stand alone (docstrings)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    aside = [
        node for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    aside += [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _searches(node)]
    left_out = {part for node in aside for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in left_out:
            yield node.value


def _searches(call: ast.Call) -> bool:
    return ast.unparse(call.func).startswith("re.")
