"""A handwritten-looking signature for the sample data: strokes in a unit square."""

from math import sin
from random import Random

Strokes = tuple[tuple[tuple[float, float], ...], ...]


def signature_strokes(name: str) -> Strokes:
    """Strokes that look like somebody's signature; the same name always signs the same way."""
    random = Random(name)  # noqa: S311
    count = max(2, min(len(name), 4))
    strokes = []
    for number in range(count):
        left = 0.1 + 0.8 * number / count
        width = 0.75 / count
        swing, pace, lean = random.uniform(0.12, 0.28), random.uniform(7, 13), random.uniform(-0.15, 0.15)
        points = []
        for step in range(24):
            along = step / 23
            x = left + width * along + 0.03 * sin(along * pace * 1.7)
            y = 0.5 + swing * sin(along * pace + number) * (1 - 0.5 * along) + lean * along
            points.append((round(x, 3), round(min(max(y, 0.05), 0.95), 3)))
        strokes.append(tuple(points))
    return tuple(strokes)
