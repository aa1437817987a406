"""Makes `FrontdeskStrong.otf`, the semibold cut of the bundled Noto Sans SC, which comes in regular only.

What Qt thickens by itself closes the small gaps of dense characters (慧, 警). Here every outline is moved outwards
along its normals, horizontals less than verticals and dense characters less than open ones, as a type designer
does. Holds GB2312 and Latin; Qt thickens the bundled face for whatever else a name may bring.
Run: `python resources/fonts/build_strong.py` (about 15 s).
"""

import math
from pathlib import Path
from typing import Any

from fontTools.pens.perimeterPen import PerimeterPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pylopdf_fonts_zh_cn import sans_path

FAMILY = "Frontdesk Strong"
NAME_CHARACTERS = (
    "喆堃祎昇珺玥瑄晞璟淏翀旻垚犇骉赟翯瑀珮妤媱婳嫄玙珣琯琰昉昀翾锜镕沄洺浛涵"
    "滢潆禛禔稑竑筠翎芃苡茜荻菀萱蓁蔚薷虓衎諴譞祺"
)
"""In use as given names and not in GB2312, or worth being sure of."""

OPEN, DENSE, LATIN = 26, 16, 23
"""How far a vertical edge moves, in thousandths of the em: of an open, a dense Chinese character, of a letter."""
OPEN_LENGTH, DENSE_LENGTH = 7000, 15000
"""Length of all outlines of a character that counts as open, as dense."""
HORIZONTAL = 0.68
LATIN_ROOM = 4
"""What a letter is wider than in the regular cut."""

Point = tuple[float, float]


def build(target: Path) -> None:
    """Write the font to `target`, with the measures and the kerning of the font it accompanies."""
    font = TTFont(sans_path())
    options = Options(layout_features=["kern"], name_IDs=[], notdef_outline=True, hinting=False, glyph_names=True)
    subsetter = Subsetter(options)
    subsetter.populate(text=_characters())
    subsetter.subset(font)
    top = font["CFF "].cff.topDictIndex[0]
    glyphs, metrics = font.getGlyphSet(), font["hmtx"]
    made = {name: _thickened(glyphs[name], metrics[name][0]) for name in font.getGlyphOrder()}
    for name, (outline, width) in made.items():
        old = top.CharStrings[name]
        new = outline.getCharString(private=old.private, globalSubrs=old.globalSubrs)
        old.setBytecode(None)
        old.setProgram(new.program)
        metrics[name] = (width, metrics[name][1])
    _name(font, top)
    font.save(target)


def _characters() -> str:
    cells = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    latin = map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2040), 0x2212))
    return "".join(cell.decode("gb2312", "ignore") for cell in cells) + "".join(latin) + NAME_CHARACTERS


def _name(font: TTFont, top: Any) -> None:
    names = font["name"]
    names.names = []
    for number, text in ((1, FAMILY), (2, "Bold"), (4, FAMILY), (6, FAMILY.replace(" ", ""))):
        names.setName(text, number, 3, 1, 0x409)
    font["CFF "].cff.fontNames[0] = top.FullName = top.FamilyName = FAMILY.replace(" ", "")
    font["OS/2"].usWeightClass, font["OS/2"].fsSelection, font["head"].macStyle = 700, 0x20, 1


def _thickened(glyph: Any, width: int) -> tuple[T2CharStringPen, int]:
    """The outline of the semibold character and its width."""
    drawn, length = RecordingPen(), PerimeterPen(None, tolerance=5)
    glyph.draw(drawn)
    glyph.draw(length)
    chinese = width == 1000
    density = min(max((length.value - OPEN_LENGTH) / (DENSE_LENGTH - OPEN_LENGTH), 0), 1)
    reach = OPEN + (DENSE - OPEN) * density if chinese else LATIN
    room = 0 if chinese or not drawn.value else LATIN_ROOM
    pen = T2CharStringPen(width + room, None)
    contour: list[Point] = []
    strokes: list[int] = []
    for action, points in drawn.value:
        if action == "moveTo":
            contour, strokes = [points[0]], []
        elif action in ("lineTo", "curveTo"):
            contour += points
            strokes.append(len(points))
        else:
            _draw(pen, _pushed(contour, reach), strokes, room / 2)
    return pen, width + room


def _draw(pen: T2CharStringPen, points: list[Point], strokes: list[int], shift: float) -> None:
    moved = [(x + shift, y) for x, y in points]
    pen.moveTo(moved.pop(0))
    for count in strokes:
        stroke, moved = moved[:count], moved[count:]
        if count == 1:
            pen.lineTo(stroke[0])
        else:
            pen.curveTo(*stroke)
    pen.closePath()


def _pushed(contour: list[Point], reach: float) -> list[Point]:
    """The contour with each point moved outwards; the filled area lies on its left."""
    closed = len(contour) > 1 and contour[0] == contour[-1]
    points, moved = contour[:-1] if closed else contour, []
    for index, (x, y) in enumerate(points):
        before, after = _direction(points, index, -1), _direction(points, index, +1)
        before = before or after or (0.0, 0.0)
        after = after or before
        dot = before[0] * after[0] + before[1] * after[1]
        far = min(1 / (1 + dot), 2.0) * reach if dot > -0.94 else 0.0
        moved.append((x + (before[1] + after[1]) * far, y - (before[0] + after[0]) * far * HORIZONTAL))
    return [*moved, moved[0]] if closed else moved


def _direction(points: list[Point], index: int, step: int) -> Point | None:
    x, y = points[index]
    for distance in range(1, len(points)):
        other_x, other_y = points[(index + step * distance) % len(points)]
        dx, dy = (other_x - x) * step, (other_y - y) * step
        length = math.hypot(dx, dy)
        if length:
            return dx / length, dy / length
    return None


if __name__ == "__main__":
    build(Path(__file__).with_name("FrontdeskStrong.otf"))
