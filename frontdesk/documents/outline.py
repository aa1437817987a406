"""The outline of a car as black and grey vectors, read from `resources/vehicles/*.svg` (paths of M, L, Z only)."""

import math
import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from frontdesk.terms import BodyType

WIDTH, HEIGHT = 600.0, 500.0
_GREYS = {
    "#2b3640": 0.07,
    "#3b4752": 0.2,
    "#65727f": 0.4,
    "#7d8b98": 0.47,
    "#a9b4be": 0.68,
    "#dfe8ee": 0.9,
    "#f3dedd": 0.93,
    "#e9eef2": 0.95,
    "#eef2f5": 0.95,
    "#eef3f6": 0.95,
    "#ffffff": 1.0,
}
_TOLERANCE = 0.2  # in units of the drawing: 0.04 mm on paper
_PATH = re.compile(r"<path ([^>]*?)/?>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_LABEL = re.compile(r'<text [^>]*x="([\d.]+)" y="([\d.]+)">([^<]+)</text>')


@dataclass(frozen=True)
class Outline:
    """A Flate-compressed PDF drawing in the 600 x 500 plane of the SVG (y down), and where the views are named."""

    stream: bytes
    labels: tuple[tuple[float, float, str], ...]


@lru_cache(maxsize=8)
def outline(body: BodyType) -> Outline:
    """The five views of `body`, taken from its SVG once per run."""
    svg = (files("resources") / "vehicles" / f"{body.value}.svg").read_text("utf-8")
    ops = ["1 j"]
    for found in _PATH.finditer(svg):
        attributes = dict(_ATTRIBUTE.findall(found[1]))
        fill, stroke = attributes.get("fill", "none"), attributes.get("stroke", "none")
        if fill != "none":
            ops.append(f"{_GREYS[fill]:g} g")
        if stroke != "none":
            ops.append(f"{_GREYS[stroke]:g} G {attributes.get('stroke-width', '1')} w")
        ops.append(_path(attributes["d"]))
        ops.append("B" if fill != "none" and stroke != "none" else "f" if fill != "none" else "S")
    labels = tuple((float(x), float(y), name) for x, y, name in _LABEL.findall(svg))
    return Outline(zlib.compress("\n".join(ops).encode(), 9), labels)


def _path(data: str) -> str:
    """The lines of one path, without the points that paper would not show."""
    ops = []
    for part in data.split("M")[1:]:
        numbers = [float(number) for number in part.replace("L", " ").replace("Z", " ").split()]
        points = _thinned(list(zip(numbers[::2], numbers[1::2], strict=True)))
        ops += [f"{x:g} {y:g} {'l' if index else 'm'}" for index, (x, y) in enumerate(points)]
        if "Z" in part:
            ops.append("h")
    return " ".join(ops)


def _thinned(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Ramer-Douglas-Peucker: drop points nearer than `_TOLERANCE` to the line that remains."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = math.hypot(bx - ax, by - ay)

    def off(point: tuple[float, float]) -> float:
        x, y = point[0] - ax, point[1] - ay
        return abs((bx - ax) * y - (by - ay) * x) / length if length else math.hypot(x, y)

    far = max(range(1, len(points) - 1), key=lambda index: off(points[index]))
    if off(points[far]) <= _TOLERANCE:
        return [points[0], points[-1]]
    return _thinned(points[: far + 1])[:-1] + _thinned(points[far:])
