"""The outline: one taps or keys a place, near misses count, and competing places are asked about."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.terms import BodyType
from ui.reception.walkaround.diagram import VehicleDiagram
from ui.reception.walkaround.diagram_marks import DiagramMark
from ui.reception.walkaround.outline import OUTLINE_SIZE, outline_of


@pytest.fixture
def diagram(qtbot: QtBot) -> VehicleDiagram:
    diagram = VehicleDiagram()
    qtbot.addWidget(diagram)
    diagram.resize(600, 500)
    diagram.show()
    return diagram


def tap(diagram: VehicleDiagram, x: float, y: float) -> None:
    at = diagram.mapFromScene(QPointF(x, y))
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=at)


def mark(number: int, x: float, y: float, *, offered: bool = False) -> DiagramMark:
    width, height = OUTLINE_SIZE
    return DiagramMark(number, number, "left-front-door", x / width, y / height, False, "1", offered)


def test_a_tap_on_a_door_means_the_door(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    with qtbot.waitSignal(diagram.place_chosen) as chosen:
        tap(diagram, 265, 415)
    zone, x, y = chosen.args
    assert zone == "left-front-door"
    assert (round(x * 600), round(y * 500)) == (265, 415)


def test_a_near_miss_beside_the_car_still_means_it(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    wheel = next(s for s in outline_of(BodyType.SEDAN).shapes if s.zone == "left-front-wheel")
    below = wheel.path.boundingRect().bottom() + 9
    with qtbot.waitSignal(diagram.place_chosen) as chosen:
        tap(diagram, wheel.path.boundingRect().center().x(), below)
    assert chosen.args[0] == "left-front-wheel"


def test_a_tap_far_from_the_car_lets_go_of_the_mark(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    with qtbot.assertNotEmitted(diagram.place_chosen), qtbot.waitSignal(diagram.mark_chosen) as let_go:
        tap(diagram, 20, 20)
    assert let_go.args == [-1]


def test_two_competing_places_are_both_offered(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    edge = _border("left-front-door", "left-rear-door")
    with qtbot.assertNotEmitted(diagram.place_chosen):
        tap(diagram, edge.x(), edge.y())
    actions = {action.objectName(): action for action in diagram.competing_zones().actions()}
    assert {"competing_left_front_door", "competing_left_rear_door"} <= set(actions)
    with qtbot.waitSignal(diagram.place_chosen) as chosen:
        actions["competing_left_rear_door"].trigger()
    assert chosen.args[0] == "left-rear-door"
    diagram.competing_zones().hide()


def _border(zone: str, other: str) -> QPointF:
    """A point as near to one zone as to the other, and to no third one."""
    outline = outline_of(BodyType.SEDAN)
    for y in range(380, 460):
        for x in range(240, 330):
            zones = {shape.zone for shape in outline.zones_near(QPointF(x, y), 14, 2)}
            if zones == {zone, other}:
                return QPointF(x, y)
    raise AssertionError("the doors do not touch")


def test_a_tap_on_a_mark_chooses_it_and_one_of_the_last_visit_asks(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    diagram.set_marks([mark(1, 265, 415), mark(7, 265, 380, offered=True)])
    with qtbot.waitSignal(diagram.mark_chosen) as chosen:
        tap(diagram, 265, 415)
    assert chosen.args == [1]
    with qtbot.waitSignal(diagram.offered_mark_chosen) as offered:
        tap(diagram, 265, 380)
    assert offered.args == [7]


def test_the_marks_stay_when_the_car_looks_otherwise(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    diagram.set_marks([mark(7, 265, 380)])
    diagram.set_body_type(BodyType.SUV)
    with qtbot.waitSignal(diagram.mark_chosen) as chosen:
        tap(diagram, 265, 380)
    assert chosen.args == [7]


@pytest.mark.parametrize("body_type", list(BodyType))
def test_every_place_of_every_body_can_be_reached_and_marked_by_keyboard(
    qtbot: QtBot, diagram: VehicleDiagram, body_type: BodyType
) -> None:
    """From the first place the arrows lead everywhere: the places are walked as a graph."""
    diagram.set_body_type(body_type)
    outline = outline_of(body_type)
    start = next(shape for shape in outline.shapes if shape.zone)
    reached, frontier = {id(start)}, [start]
    while frontier:
        here = frontier.pop()
        for direction in (0.0, 1.5707963, 3.1415926, -1.5707963):
            there = outline.neighbour(here, direction)
            if there is not None and id(there) not in reached:
                reached.add(id(there))
                frontier.append(there)
    zones = {shape.zone for shape in outline.shapes if id(shape) in reached}
    assert zones == {shape.zone for shape in outline.shapes if shape.zone}


def test_arrows_walk_and_enter_marks_beside_an_earlier_mark(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    diagram.setFocus()
    QTest.keyClick(diagram, Qt.Key.Key_Down)
    first = diagram.keyed_zone()
    QTest.keyClick(diagram, Qt.Key.Key_Right)
    assert diagram.keyed_zone() != first
    assert diagram.accessibleDescription()
    with qtbot.waitSignal(diagram.place_chosen) as chosen:
        QTest.keyClick(diagram, Qt.Key.Key_Return)
    zone, x, y = chosen.args
    diagram.set_marks([DiagramMark(1, 1, zone, x, y, False, "1")])
    with qtbot.waitSignal(diagram.place_chosen) as again:
        QTest.keyClick(diagram, Qt.Key.Key_Return)
    assert again.args[0] == zone


def test_letters_take_a_type_while_the_outline_has_the_focus(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    assert not diagram.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    with qtbot.waitSignal(diagram.type_key_pressed) as pressed:
        QTest.keyClick(diagram, Qt.Key.Key_C)
    assert pressed.args == ["C"]


def test_a_signed_sheet_can_be_looked_at_but_not_marked(qtbot: QtBot, diagram: VehicleDiagram) -> None:
    diagram.set_read_only(True)
    with qtbot.assertNotEmitted(diagram.place_chosen):
        tap(diagram, 265, 415)
        QTest.keyClick(diagram, Qt.Key.Key_Down)
        QTest.keyClick(diagram, Qt.Key.Key_Return)
