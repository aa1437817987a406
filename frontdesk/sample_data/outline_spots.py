"""Where a damage mark of the sample data sits: the middle of a place on the outline of a car."""

import re
from functools import cache
from importlib.resources import files

from frontdesk.reception.vehicle_zones import elements_of
from frontdesk.terms import BodyType

_PATH = re.compile(r'<path id="([^"]+)"[^>]*? d="([^"]+)"')
_POINT = re.compile(r"(-?[\d.]+) (-?[\d.]+)")
_WIDTH, _HEIGHT = 600, 500


def spot(body: BodyType, zone: str) -> tuple[float, float]:
    """The middle of `zone` on the outline, 0..1 from the left and from the top."""
    points = _paths(body)[elements_of(body)[zone][0]]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs) + max(xs)) / 2 / _WIDTH, (min(ys) + max(ys)) / 2 / _HEIGHT


@cache
def _paths(body: BodyType) -> dict[str, list[tuple[float, float]]]:
    text = (files("resources") / "vehicles" / f"{body.value}.svg").read_text("utf-8")
    return {name: [(float(x), float(y)) for x, y in _POINT.findall(path)] for name, path in _PATH.findall(text)}
