"""The outline of a car as shapes: read from `resources/vehicles/<body>.svg`, whose paths use only M, L and Z."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import atan2, hypot, pi
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from frontdesk.terms import BodyType

OUTLINE_SIZE = (600, 500)
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class OutlineShape:
    """One path of the drawing. `zone` is empty for mere decoration; colours are names Qt reads, or `none`."""

    path: QPainterPath
    zone: str
    fill: str
    stroke: str
    stroke_width: float

    def distance(self, point: QPointF) -> float:
        """How far the point is from this shape: 0 inside, else the way to its edge, in units of the outline."""
        return 0.0 if self.path.contains(point) else self.edge_distance(point)

    def edge_distance(self, point: QPointF) -> float:
        """How far the point is from the edge of this shape, from inside or outside."""
        polygons = self.path.toSubpathPolygons()
        return min((_distance_to_line(point, polygon) for polygon in polygons), default=float("inf"))

    def inner_point(self) -> QPointF:
        """A point well inside the shape, near its middle."""
        return _inner_point(self.path)

    def free_point(self, taken: Sequence[QPointF], gap: float) -> QPointF:
        """A point in the shape near its middle and `gap` away from the taken ones, if there is one."""
        centre = self.inner_point()
        ring = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1)]
        for step in (1, 2, 3):
            for dx, dy in ring:
                point = QPointF(centre.x() + dx * step * gap, centre.y() + dy * step * gap)
                free = all(hypot(point.x() - t.x(), point.y() - t.y()) >= gap for t in taken)
                if free and self.path.contains(point):
                    return point
        return centre


@dataclass(frozen=True)
class OutlineLabel:
    """The name of a view (front, rear, left, right) and the middle of its base line."""

    view_zh: str
    at: QPointF


@dataclass(frozen=True)
class Outline:
    shapes: tuple[OutlineShape, ...]
    labels: tuple[OutlineLabel, ...]

    def zones_near(self, point: QPointF, slop: float, tie: float) -> tuple[OutlineShape, ...]:
        """What a tap at `point` may mean, nearest first, one shape per zone.

        A tap inside a zone means that zone; one that misses means the nearest within `slop`. Zones that are within
        `tie` of being as near compete, and the person is asked.
        """
        reach = QRectF(point.x() - slop, point.y() - slop, 2 * slop, 2 * slop)
        near = [shape for shape in self.shapes if shape.zone and shape.path.boundingRect().intersects(reach)]
        inside = [shape for shape in near if shape.path.contains(point)]
        top = inside[-1:]
        measured = [(0.0, shape) for shape in top]
        measured += [(shape.distance(point), shape) for shape in near if shape not in inside]
        measured.sort(key=lambda pair: pair[0])
        if not measured or measured[0][0] > slop:
            return ()
        limit = measured[0][0] + tie
        by_zone: dict[str, OutlineShape] = {}
        for distance, shape in measured:
            if distance <= limit:
                by_zone.setdefault(shape.zone, shape)
        return tuple(by_zone.values())

    def shape_at(self, zone: str, point: QPointF) -> OutlineShape | None:
        """The shape of a zone that holds the point, or is nearest to it: a door is drawn in two views."""
        shapes = [shape for shape in self.shapes if shape.zone == zone]
        return min(shapes, key=lambda shape: shape.distance(point), default=None)

    def neighbour(self, start: OutlineShape, direction: float) -> OutlineShape | None:
        """The nearest zone that lies in a direction (radians, 0 is right, down is positive)."""
        origin = start.inner_point()
        best, best_cost = None, float("inf")
        for shape in self.shapes:
            if not shape.zone or shape is start:
                continue
            target = shape.inner_point()
            dx, dy = target.x() - origin.x(), target.y() - origin.y()
            turn = abs((atan2(dy, dx) - direction + pi) % (2 * pi) - pi)
            cost = hypot(dx, dy) * (1 + 2 * turn)
            if turn <= pi / 3 and 1 <= cost < best_cost:
                best, best_cost = shape, cost
        return best


@cache
def outline_of(body_type: BodyType) -> Outline:
    """The drawing of a body type. Read once per process."""
    svg = (files("resources") / "vehicles" / f"{body_type.value}.svg").read_text("utf-8")
    root = ElementTree.fromstring(svg)  # noqa: S314 -- our own file, shipped with the program
    shapes = tuple(_shape(element) for element in root.iter(f"{_SVG}path"))
    labels = tuple(_label(element) for element in root.iter(f"{_SVG}text"))
    return Outline(shapes, labels)


def _shape(element: ElementTree.Element) -> OutlineShape:
    return OutlineShape(
        path=_path(element.get("d", "")),
        zone=element.get("data-zone", ""),
        fill=element.get("fill", "none"),
        stroke=element.get("stroke", "none"),
        stroke_width=float(element.get("stroke-width", "1")),
    )


def _label(element: ElementTree.Element) -> OutlineLabel:
    at = QPointF(float(element.get("x", "0")), float(element.get("y", "0")))
    return OutlineLabel(element.text or "", at)


def _path(data: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    words = iter(data.replace("M", "M ").replace("L", "L ").replace("Z", "Z ").split())
    for command in words:
        if command == "Z":
            path.closeSubpath()
            continue
        point = QPointF(float(next(words)), float(next(words)))
        path.moveTo(point) if command == "M" else path.lineTo(point)
    return path


def _distance_to_line(point: QPointF, polygon: QPolygonF) -> float:
    return min((_distance(point, a, b) for a, b in pairwise(polygon.toList())), default=float("inf"))


def _distance(point: QPointF, a: QPointF, b: QPointF) -> float:
    dx, dy = b.x() - a.x(), b.y() - a.y()
    length2 = dx * dx + dy * dy
    along = ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length2 if length2 else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(point.x() - a.x() - along * dx, point.y() - a.y() - along * dy)


def _inner_point(path: QPainterPath) -> QPointF:
    rect = path.boundingRect()
    centre = rect.center()
    if path.contains(centre):
        return centre
    steps = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9]
    for fy in steps:
        for fx in steps:
            candidate = QPointF(rect.x() + fx * rect.width(), rect.y() + fy * rect.height())
            if path.contains(candidate):
                return candidate
    return path.pointAtPercent(0.0)
