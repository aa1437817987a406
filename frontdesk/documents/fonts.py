"""The faces on paper: Noto Sans SC, regular and bold, embedded in every document.

reportlab takes TrueType outlines only and the shipped face has CFF ones, so outlines are converted, and the bold
cut is made by moving every point outwards along its normal. Converting a document's own characters takes about
50 ms; all of GB2312 takes about eight seconds and is done once, in the background, into the user's cache folder. A
character outside the cached set (a rare surname) is converted when a document needs it.
"""

import copy
import hashlib
import io
import math
import threading
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import platformdirs
import pylopdf_fonts_zh_cn
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont as SourceFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.ttfonts import TTFont

from frontdesk.documents.files import write_file_safely
from frontdesk.documents.words import every_word

CONVERSION = 2  # raise when the outlines come out differently: older cache files are then ignored
BOLD_STRENGTH = 36
UNITS = 180  # to the em; the source has 1000: a third less to store, and still finer than paper shows
TOLERANCE = 5.5  # thousandths of the em a curve may leave its source: 0.01 mm in body text
NARROW_DOT = 280  # the middle dot between words; the source's fills a whole square
ASCENT, DESCENT = round(0.88 * UNITS), -round(0.12 * UNITS)


@dataclass(frozen=True)
class Cuts:
    """One set of characters in two weights."""

    regular: Any
    bold: Any
    characters: frozenset[str]


# -- what documents use --------------------------------------------------------------------------------
def preload(folder: Path | None = None) -> None:
    """Load the cached face, or the one of the printed words; see `documents.preload`.

    The source face (33 MB of memory) is read only when a character is missing in the cached one.
    """
    base_cuts(folder)


@lru_cache(maxsize=4)
def base_cuts(folder: Path | None = None) -> Cuts:
    """The face every document starts from: the cached GB2312 one, else one of all words our papers print."""
    return _cached_cuts(folder or cache_folder()) or extra_cuts(frozenset(every_word()))


@lru_cache(maxsize=16)
def extra_cuts(characters: frozenset[str]) -> Cuts:
    """A small face of just these characters (those that have a glyph)."""
    with_glyph = frozenset(character for character in characters if ord(character) in _source().glyph_names)
    name = "FrontdeskSans" + hashlib.sha256("".join(sorted(with_glyph)).encode()).hexdigest()[:8]
    regular, bold = converted_faces(with_glyph, name)
    return _loaded(regular, bold, name)


def has_glyph(character: str) -> bool:
    """Whether the shipped face can draw it at all (it cannot for emoji, Arabic, Thai ...)."""
    return character in base_cuts().characters or ord(character) in _source().glyph_names


# -- the cache -----------------------------------------------------------------------------------------
def cache_folder() -> Path:
    return platformdirs.user_cache_path("frontdesk", appauthor=False) / "fonts"


def cache_file(folder: Path, *, bold: bool) -> Path:
    return folder / f"noto-sans-sc-{'bold' if bold else 'regular'}-{CONVERSION}.ttf"


def prepare_cache(
    folder: Path | None = None, *, characters: frozenset[str] | None = None, pause: float = 0
) -> None:
    """Convert the GB2312 face into the cache folder unless a sound one is there; documents use it from then on.

    For a background thread: `pause` seconds are slept between characters so that a screen stays lively.
    Raises OSError when the folder cannot be written; documents then go on converting what they need.
    """
    folder = folder or cache_folder()
    if _cached_files(folder) is None:
        regular, bold = converted_faces(characters or gb2312_characters(), "FrontdeskSans", pause=pause)
        write_file_safely(cache_file(folder, bold=True), bold + hashlib.sha256(bold).digest())
        write_file_safely(cache_file(folder, bold=False), regular + hashlib.sha256(regular).digest())
        base_cuts.cache_clear()


def gb2312_characters() -> frozenset[str]:
    """All of GB2312 and what else our papers print."""
    cells = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    chinese = "".join(cell.decode("gb2312", "ignore") for cell in cells)
    latin = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2040))))
    return frozenset(chinese + latin + every_word())


def _cached_cuts(folder: Path) -> Cuts | None:
    files = _cached_files(folder)
    return _loaded(*files, "FrontdeskSans") if files is not None else None


def _cached_files(folder: Path) -> tuple[bytes, bytes] | None:
    """None when a file is missing, cut short or altered: each ends with the SHA-256 of what precedes."""
    faces = []
    for bold in (False, True):
        try:
            data = cache_file(folder, bold=bold).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data[:-32]).digest() != data[-32:]:
            return None
        faces.append(data[:-32])
    return faces[0], faces[1]


def _loaded(regular: bytes, bold: bytes, name: str) -> Cuts:
    faces = [
        TTFont(f"{name}-{weight}", io.BytesIO(data), asciiReadable=0, shapable=False)
        for weight, data in (("Regular", regular), ("Bold", bold))
    ]
    for face in faces:
        for unused in ("name", "OS/2"):  # no reader of a PDF looks at these
            face.face.table.pop(unused, None)
    return Cuts(faces[0], faces[1], frozenset(map(chr, faces[0].face.charToGlyph)))


def _character_map(_name: str, codes: list[int]) -> str:
    """What the codes of an embedded face mean, for searching and copying; half as long as reportlab's own."""
    meant = "".join(f"<{code:04X}>" for code in codes)
    last = len(codes) - 1
    return (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/F def/CMapType 2 def "
        f"1 begincodespacerange<00><FF>endcodespacerange 1 beginbfrange<00><{last:02X}>[{meant}]endbfrange "
        "endcmap CMapName currentdict/CMap defineresource pop end end"
    )


ttfonts.makeToUnicodeCMap = _character_map


# -- conversion ----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Source:
    glyph_names: dict[int, str]
    outlines: Any


_reading = threading.Lock()  # the source face decodes outlines lazily: one thread at a time


@lru_cache(maxsize=1)
def _source() -> _Source:
    font = SourceFont(str(pylopdf_fonts_zh_cn.sans_path()), lazy=True)
    return _Source(font.getBestCmap(), font.getGlyphSet())


def converted_faces(characters: frozenset[str], name: str, *, pause: float = 0) -> tuple[bytes, bytes]:
    """TrueType files of those `characters` that have a glyph, regular and bold, each under its own name.

    (reportlab merges faces of one PostScript name: bold would silently print as regular.)
    """
    source = _source()
    found = ((character, source.glyph_names.get(ord(character))) for character in sorted(characters))
    wanted = [(character, glyph) for character, glyph in found if glyph is not None]
    names = [".notdef", *dict.fromkeys(glyph for _, glyph in wanted)]
    glyphs, widths = {}, {}
    for glyph in names:
        pen = TTGlyphPen(None)
        with _reading:
            source.outlines[glyph].draw(Cu2QuPen(pen, TOLERANCE, reverse_direction=True))
            widths[glyph] = source.outlines[glyph].width
        glyphs[glyph] = pen.glyph()
        if glyph == source.glyph_names[ord("·")]:
            glyphs[glyph].coordinates.translate(((NARROW_DOT - widths[glyph]) // 2, 0))
            widths[glyph] = NARROW_DOT
        if pause:
            time.sleep(pause)
    codes = {ord(character): glyph for character, glyph in wanted}
    regular = _built(f"{name}-Regular", names, codes, glyphs, widths)
    for glyph in glyphs.values():
        _thicken(glyph)
        if pause:
            time.sleep(pause)
    return regular, _built(f"{name}-Bold", names, codes, glyphs, widths)


def _built(
    name: str, names: list[str], codes: dict[int, str], glyphs: dict[str, Any], widths: dict[str, int]
) -> bytes:
    scale = UNITS / 1000
    scaled = {}
    for glyph in names:
        scaled[glyph] = copy.copy(glyphs[glyph])
        if scaled[glyph].numberOfContours > 0:
            points = ((round(x * scale), round(y * scale)) for x, y in glyphs[glyph].coordinates)
            scaled[glyph].coordinates = GlyphCoordinates(points)
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(codes)
    builder.setupGlyf(scaled)
    bearings = {glyph: (round(widths[glyph] * scale), getattr(scaled[glyph], "xMin", 0)) for glyph in names}
    builder.setupHorizontalMetrics(bearings)
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({"psName": name})
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT)
    builder.setupPost(keepGlyphNames=False)
    builder.updateHead(created=0, modified=0)
    builder.font.recalcTimestamp = False
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def _thicken(glyph: Any) -> None:
    if glyph.numberOfContours <= 0:
        return
    points, moved, start = list(glyph.coordinates), [], 0
    for end in glyph.endPtsOfContours:
        contour = points[start : end + 1]
        moved += [_pushed(contour, index) for index in range(len(contour))]
        start = end + 1
    glyph.coordinates = GlyphCoordinates(moved)


def _pushed(contour: list[tuple[int, int]], index: int) -> tuple[float, float]:
    x, y = contour[index]
    before, after = _direction(contour, index, -1), _direction(contour, index, +1)
    before = before or after or (0.0, 0.0)
    after = after or before
    dot = before[0] * after[0] + before[1] * after[1]
    reach = min(1 / (1 + dot), 2.0) * BOLD_STRENGTH / 2 if dot > -0.94 else 0.0
    # the filled area lies on the right of a TrueType contour
    return x - (before[1] + after[1]) * reach, y + (before[0] + after[0]) * reach


def _direction(contour: list[tuple[int, int]], index: int, step: int) -> tuple[float, float] | None:
    x, y = contour[index]
    for distance in range(1, len(contour)):
        other_x, other_y = contour[(index + step * distance) % len(contour)]
        dx, dy = (other_x - x) * step, (other_y - y) * step
        length = math.hypot(dx, dy)
        if length:
            return dx / length, dy / length
    return None
