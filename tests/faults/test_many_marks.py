"""Many marks come and go by list and by outline, inside the very key and click that ask for them."""

import gc
from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from tests.frontdesk.reception.cars import arrive
from tests.ui.reception.walkaround.hands import click
from ui.reception.walkaround.outline import OUTLINE_SIZE, outline_of
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.shared.changes import Changes

MARKS, MOST_AT_ONCE = 12, 4


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> WalkaroundScreen:
    changes = Changes()
    desk.publish = changes.publish
    screen = WalkaroundScreen(desk, changes)
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    screen.show_visit(arrive(desk))
    screen.show()
    return screen


def marks(screen: WalkaroundScreen) -> list[int]:
    sheet = screen.sheet()
    assert sheet is not None
    return [mark.number for mark in sheet.marks]


def test_many_marks_are_set_and_taken_off_from_the_list(screen: WalkaroundScreen) -> None:
    chance, places = Random(1), screen.parts.diagram_card.list
    click(screen, "outline_or_list_list")
    placed = 0
    while placed < MARKS:
        rows = [row for row, what in enumerate(places.rows()) if what.zone and what.mark is None]
        places.setCurrentIndex(places.model().index(chance.choice(rows), 0))
        before = marks(screen)
        QTest.keyClick(places, chance.choice("sdp"))
        placed += len(marks(screen)) - len(before)
        if len(marks(screen)) > MOST_AT_ONCE:
            row = chance.choice([row for row, what in enumerate(places.rows()) if what.mark is not None])
            places.setCurrentIndex(places.model().index(row, 0))
            QTest.keyClick(places, Qt.Key.Key_Delete)
            assert len(marks(screen)) == MOST_AT_ONCE
        if placed % 6 == 0:
            screen.grab()
            gc.collect()
    assert marks(screen) == list(range(1, len(marks(screen)) + 1))


def test_many_marks_are_set_and_taken_off_on_the_outline(screen: WalkaroundScreen) -> None:
    chance, diagram = Random(2), screen.parts.diagram_card.diagram
    sheet = screen.sheet()
    assert sheet is not None
    shapes = [shape for shape in outline_of(sheet.body_type).shapes if shape.zone]
    placed = 0
    while placed < MARKS:
        before = len(marks(screen))
        at = chance.choice(shapes).free_point([], 24.0) + QPointF(chance.uniform(-14, 14), chance.uniform(-14, 14))
        assert 0 <= at.x() <= OUTLINE_SIZE[0]
        QTest.mouseMove(diagram.viewport(), diagram.mapFromScene(at))
        QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.mapFromScene(at))
        menu = diagram.competing_zones()
        if menu.isVisible():
            chosen = chance.choice(menu.actions())
            menu.hide()
            chosen.trigger()
        placed += len(marks(screen)) - before
        if placed % 6 == 0:
            screen.grab()
            gc.collect()
        if len(marks(screen)) > MOST_AT_ONCE:
            screen.marks.undo()
            assert len(marks(screen)) == MOST_AT_ONCE
    assert marks(screen) == list(range(1, len(marks(screen)) + 1))
