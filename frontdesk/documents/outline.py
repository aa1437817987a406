"""The outline of a car as black and grey vectors, read from `resources/vehicles/*.svg` (paths of M, L, Z only)."""

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
    ops = []
    for command, points in re.findall(r"([MLZ])([^MLZ]*)", data):
        if command == "Z":
            ops.append("h")
            continue
        numbers = points.split()
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        for index, (x, y) in enumerate(pairs):
            ops.append(f"{x} {y} {'m' if command == 'M' and index == 0 else 'l'}")
    return " ".join(ops)
