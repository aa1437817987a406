"""Makes `FrontdeskMarks.otf` out of the bundled Noto Sans SC: the middle dot at Latin width.

The Chinese font draws "·" one em wide, which tears "A·D12345" apart. Run: `python resources/fonts/build_marks.py`.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from pylopdf_fonts_zh_cn import sans_path

FAMILY = "Frontdesk Marks"
DOT_WIDTH, DOT_RADIUS, DOT_HEIGHT = 268, 62, 372


def build(target: Path) -> None:
    """Write the font to `target`, with the vertical measures of the font it accompanies."""
    source = TTFont(sans_path())
    hhea, os2 = source["hhea"], source["OS/2"]
    builder = FontBuilder(source["head"].unitsPerEm, isTTF=False)
    builder.setupGlyphOrder([".notdef", "periodcentered"])
    builder.setupCharacterMap({0xB7: "periodcentered"})
    glyphs = {".notdef": T2CharStringPen(500, None).getCharString(), "periodcentered": _dot().getCharString()}
    builder.setupCFF(FAMILY.replace(" ", ""), {"FullName": FAMILY}, glyphs, {})
    bearing = DOT_WIDTH // 2 - DOT_RADIUS
    builder.setupHorizontalMetrics({".notdef": (500, 0), "periodcentered": (DOT_WIDTH, bearing)})
    builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    builder.setupOS2(
        sTypoAscender=os2.sTypoAscender, sTypoDescender=os2.sTypoDescender, sTypoLineGap=os2.sTypoLineGap,
        usWinAscent=os2.usWinAscent, usWinDescent=os2.usWinDescent, usWeightClass=400,
        sxHeight=os2.sxHeight, sCapHeight=os2.sCapHeight,
    )  # fmt: skip
    builder.setupPost()
    builder.save(target)


def _dot() -> T2CharStringPen:
    pen = T2CharStringPen(DOT_WIDTH, None)
    x, y, r, k = DOT_WIDTH / 2, DOT_HEIGHT, DOT_RADIUS, DOT_RADIUS * 0.5523
    pen.moveTo((x + r, y))
    pen.curveTo((x + r, y + k), (x + k, y + r), (x, y + r))
    pen.curveTo((x - k, y + r), (x - r, y + k), (x - r, y))
    pen.curveTo((x - r, y - k), (x - k, y - r), (x, y - r))
    pen.curveTo((x + k, y - r), (x + r, y - k), (x + r, y))
    pen.closePath()
    return pen


if __name__ == "__main__":
    build(Path(__file__).with_name("FrontdeskMarks.otf"))
