"""Every form a person types into: killed in the middle and started again, the program offers the words."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk import Actor, Desk
from frontdesk.opening import open_desk
from frontdesk.shop.unfinished import unfinished
from tests.desks import Clock, staffed_desk
from tests.faults.every_form import FORMS, PRESSED, a_day
from tests.faults.test_odd_words_are_kept import letters
from ui.news_dialog import form_word
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.time_fields import DateField, TimeField
from ui.shared.value_fields import MoneyField, NumberField
from ui.work_orders.free_line import DecimalField

TYPED = "12 said <b>"
# Of days, hours and numbers what can be read is kept.
READABLE = {
    NumberField: "12",
    MoneyField: "12.50",
    DecimalField: "1.5",
    DateField: "Sun 12 Apr 2026",
    TimeField: "10:30",
}


class Made(NamedTuple):
    """The store of a day, who is signed in, and the ids of what was made."""

    folder: Path
    actor: Actor
    ids: dict[str, int]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    desk = staffed_desk(tmp_path_factory.mktemp("day"), Clock())
    ids = a_day(desk)
    assert desk.actor is not None
    desk.engine.dispose()
    return Made(desk.data_folder, desk.actor, ids)


def started(made: Made, folder: Path) -> Desk:
    """The program started on a folder, the same person signed in."""
    desk = open_desk(folder, clock=Clock())
    desk.actor = made.actor
    return desk


NOT_KEPT = ("search", "filter", "work_edit", "pin", "line_1", "line_2", "line_3", "line_4")
"""What finds something else, what nobody may read, and prices, which are saved as they are left."""


def fields_of(form: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Everything a person can type into there."""
    kinds = (*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit))
    return [
        one
        for one in kinds
        if one.isVisible() and one.isEnabled() and not one.isReadOnly()
        and not any(word in one.objectName() for word in NOT_KEPT)
    ]  # fmt: skip


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.mark.parametrize("name", [*(form.__name__ for form in FORMS), *PRESSED])
def test_what_was_typed_is_offered_after_a_kill(
    made: Made, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("ui.shared.draft_keeper._PAUSE_MS", 0)
    open_ = PRESSED.get(name) or next(form for form in FORMS if form.__name__ == name)
    folder = tmp_path / "day"
    shutil.copytree(made.folder, folder)

    desk = started(made, folder)
    killed = open_(desk, made.ids)
    qtbot.addWidget(killed.shown)
    killed.shown.show()
    killed.form.show()
    fields = fields_of(killed.form)
    assert fields
    for field in fields:
        QTest.keySequence(field, QKeySequence.StandardKey.SelectAll)
        QTest.keyClicks(field, READABLE.get(type(field), TYPED))
    typed = {field.objectName(): letters(text_of(field)) for field in fields}
    assert all(typed.values())
    keepers = killed.shown.findChildren
    qtbot.waitUntil(lambda: not any(keeper.is_pending() for keeper in keepers(DraftKeeper)))

    again = started(made, folder)
    assert any(form_word(row.form) != form_word("") for row in unfinished(again))
    offered = open_(again, made.ids)
    qtbot.addWidget(offered.shown)
    offered.shown.show()
    offered.form.show()
    stands = {field.objectName(): letters(text_of(field)) for field in fields_of(offered.form)}
    assert {name: stands.get(name) for name in typed} == typed  # an odd value may ask for one more field
    desk.engine.dispose()
    again.engine.dispose()
