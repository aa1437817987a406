"""The sheet one draws on: text, lines, boxes, codes and signatures on a reportlab canvas.

Measures are CSS pixels (96 to the inch) from the top left, as in the design mockups; greys are 0 (black) to 1.
Operators are written straight into the page: a full order has a thousand of them and takes a few milliseconds.
"""

import hashlib
import io
import threading
import unicodedata
from datetime import UTC, datetime

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents import fonts
from frontdesk.documents.compact import compact
from frontdesk.documents.qr import qr_drawing

rl_config.useA85 = 0  # binary streams: a fifth smaller
rl_config.pdfComments = 0

POINT = 0.75  # points to a pixel
A4 = (793.7, 1122.52)
A6 = (396.85, 559.37)
BLACK, DARK, MUTED, OFF, BORDER, RULE, WHITE = 0.07, 0.2, 0.33, 0.4, 0.6, 0.8, 1.0
_BEZIER = 0.5523

_Glyph = tuple[int, str | None, str]  # advance in thousandths, the face's name in the file, the escaped code
_finishing = threading.Lock()  # reportlab's faces are read by seeking: one document at a time


class Paper:
    """One document being drawn. `characters`: the text to come, so that rare characters are converted at once."""

    def __init__(
        self, size: tuple[float, float], *, title: str, author: str, printed_at: datetime, characters: str = ""
    ) -> None:
        self.width, self.height = size
        self._base = fonts.base_cuts()
        missing = frozenset(characters) - self._base.characters
        extra = frozenset(character for character in missing if fonts.has_glyph(character))
        self._cuts = [self._base, fonts.extra_cuts(extra)] if extra else [self._base]
        pdfmetrics.registerFont(self._base.regular)
        self._out = io.BytesIO()
        self._canvas = Canvas(
            self._out,
            pagesize=(self.width * POINT, self.height * POINT),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=self._base.regular.fontName,
        )
        self._document = self._canvas._doc
        stamp, moment = self._document._timeStamp, printed_at.astimezone(UTC)
        stamp.t, stamp.lt, stamp.YMDhms = moment.timestamp(), moment.timetuple(), tuple(moment.timetuple())[:6]
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Frontdesk")
        self._canvas.setSubject(title)
        self._glyphs: tuple[dict[str, _Glyph], dict[str, _Glyph]] = ({}, {})
        self.pages: list[list[str]] = []
        self._forms: list[list[str]] = []
        self.next_page()

    # -- pages -----------------------------------------------------------------------------------------
    def next_page(self) -> None:
        self.pages.append([])
        self._forms.append([])
        self.turn_to(len(self.pages) - 1)

    def turn_to(self, page: int) -> None:
        """Go on drawing on a page begun before (0 is the first)."""
        self._ops, self._page_forms = self.pages[page], self._forms[page]
        self._fill: float | None = None
        self._pen: tuple[float, float] | None = None
        self._letters: tuple[str, float] | None = None

    def attach(self, name: str, data: bytes) -> None:
        """Put `data` into the file as an attachment and its SHA-256 into the document's keywords."""
        self._canvas.setKeywords(f"sha256:{hashlib.sha256(data).hexdigest()}")
        kind = {
            "Type": pdfdoc.PDFName("EmbeddedFile"),
            "Subtype": "/application#2Fjson",
            "Params": pdfdoc.PDFDictionary({"Size": len(data)}),
        }
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(kind), data, filters=[pdfdoc.PDFZCompress])
        file = pdfdoc.PDFDictionary({"F": self._document.Reference(stream)})
        spec = {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": pdfdoc.PDFString(name),
            "UF": pdfdoc.PDFString(name),
            "EF": file,
            "AFRelationship": pdfdoc.PDFName("Data"),
        }
        entry = pdfdoc.PDFArray([pdfdoc.PDFString(name), self._document.Reference(pdfdoc.PDFDictionary(spec))])
        names = pdfdoc.PDFDictionary({"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": entry})})
        self._document.Catalog.Names = names

    def finish(self) -> bytes:
        """The document. Same drawing, same bytes."""
        with _finishing:
            for ops, forms in zip(self.pages, self._forms, strict=True):
                self._canvas._code = ops
                self._canvas._formsinuse = forms
                self._canvas.showPage()
            self._canvas._code = []
            return compact(bytes(self._canvas.getpdfdata()))

    # -- text ------------------------------------------------------------------------------------------
    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        glyphs = self._glyphs[bold]
        total = 0
        for character in text:
            glyph = glyphs.get(character) or self._glyph(character, bold)
            total += glyph[0]
        return total * size / 1000

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        grey: float = BLACK,
        align: str = "l",
    ) -> float:
        """Write at baseline `y`, `align` l, r or c at `x`; returns the width. A character the face lacks becomes a
        box with its code point; invisible ones (joiners, direction marks) take no room."""
        if align != "l":
            x -= self.measure(text, size, bold=bold) / (1 if align == "r" else 2)
        glyphs, left, run, font, start = self._glyphs[bold], x, "", None, x
        parts: list[str] = []
        for character in text:
            advance, code_font, code = glyphs.get(character) or self._glyph(character, bold)
            if code_font != font or code_font is None:
                if run:
                    parts.append(f"{self._face(font, size)}({run}) Tj")
                    run = ""
                if code_font is None and advance:
                    self._write(parts, start, y, grey)
                    parts, start = [], left + advance * size / 1000
                    self._code_point(left, y, character, size, grey)
                elif not parts:
                    start = left
                font = code_font
            run += code
            left += advance * size / 1000
        if run:
            parts.append(f"{self._face(font, size)}({run}) Tj")
        self._write(parts, start, y, grey)
        return left - x

    def _face(self, font: str | None, size: float) -> str:
        """What selects face and size, nothing while they are in force."""
        if font is None or self._letters == (font, size):
            return ""
        self._letters = (font, size)
        return f"{font} {size * POINT:.3g} Tf "

    def _write(self, parts: list[str], x: float, y: float, grey: float) -> None:
        if parts:
            self._ink(grey)
            self._ops.append(f"BT {self._at(x, y)} Td {' '.join(parts)} ET")

    def _glyph(self, character: str, bold: bool) -> _Glyph:
        shown = " " if unicodedata.category(character) == "Zs" or character == "\t" else character
        for cut in self._cuts:
            if shown in cut.characters:
                face = cut.bold if bold else cut.regular
                ((subset, code),) = face.splitString(shown, self._document)
                name = face.getSubsetInternalName(subset, self._document)
                found: _Glyph = (face.face.getCharWidth(ord(shown)), name, escapePDF(code))
                break
        else:
            if fonts.has_glyph(shown):
                self._cuts.append(fonts.extra_cuts(frozenset(shown)))
                return self._glyph(character, bold)
            invisible = unicodedata.category(character) == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F
            found = (0 if invisible else 1000, None, "")
        self._glyphs[bold][character] = found
        return found

    def _code_point(self, x: float, y: float, character: str, size: float, grey: float) -> None:
        digits = f"{ord(character):04X}"
        half = (len(digits) + 1) // 2
        self.box(x + size * 0.06, y - size * 0.84, size * 0.88, size, 0, width=0.6, grey=grey)
        small = size * (0.4 if half == 2 else 0.33)
        self.text(x + size / 2, y - size * 0.42, digits[:half], small, grey=grey, align="c")
        self.text(x + size / 2, y + size * 0.06, digits[half:], small, grey=grey, align="c")

    # -- lines and shapes ------------------------------------------------------------------------------
    def line(self, x1: float, y1: float, x2: float, y2: float, *, width: float = 1, grey: float = RULE) -> None:
        self._stroke(width, grey)
        self._ops.append(f"{self._at(x1, y1)} m {self._at(x2, y2)} l S")

    def path(self, points: list[tuple[float, float]], *, width: float = 1.2, grey: float = BLACK) -> None:
        """An open line through `points` with round ends; one point is a dot."""
        self._stroke(width, grey)
        first, *rest = points
        line = " ".join(f"{self._at(*point)} l" for point in rest or [first])
        self._ops.append(f"1 J 1 j {self._at(*first)} m {line} S 0 J 0 j")

    def box(
        self, x: float, y: float, w: float, h: float, radius: float = 4, *, width: float = 1, grey: float = BORDER
    ) -> None:
        self._stroke(width, grey)
        if not radius:
            self._ops.append(f"{self._at(x, y + h)} {w * POINT:.2f} {h * POINT:.2f} re S")
            return
        self._ops.append(self._rounded(x, y, w, h, radius) + " h S")

    def tick_box(self, x: float, y: float, ticked: bool | None, *, grey: float = BLACK, side: float = 11) -> None:
        """A box with or without a tick, its top left at x, y (the face has no such characters)."""
        self._stroke(1.2, BLACK)
        corner, edge = self._at(x + 0.6, y + side - 0.6), (side - 1.2) * POINT
        self._ops.append(f"1 j {corner} {edge:.1f} {edge:.1f} re S 0 j")
        if ticked:
            corners = [(0.25, 0.52), (0.43, 0.72), (0.76, 0.27)]
            self.path([(x + side * dx, y + side * dy) for dx, dy in corners], width=1.5, grey=grey)

    def circle(self, x: float, y: float, text: str, *, radius: float = 8, hollow: bool = False) -> None:
        """A numbered circle around x, y: solid, so that a fax copy still reads; hollow for last time's."""
        shape = self._rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius)
        if hollow:
            self._stroke(1.2, BLACK)
            self._ink(WHITE)
            self._ops.append(f"{shape} h B")
        else:
            self._stroke(1, WHITE)  # keeps it apart from a tyre or a lamp it lies on
            self._ink(BLACK)
            self._ops.append(f"{shape} h B")
        size = radius * (1.3 if len(text) < 2 else 1.1 if len(text) < 3 else 0.85)
        self.text(x, y + size * 0.37, text, size, bold=True, grey=BLACK if hollow else WHITE, align="c")

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """The code of `text` in a square of `side`; keep four modules around it free."""
        count, stream = qr_drawing(text)
        self.drawing(
            "qr-" + hashlib.sha256(text.encode()).hexdigest()[:12], stream, (count, count), x, y, side / count
        )

    def drawing(
        self, name: str, stream: bytes, size: tuple[float, float], x: float, y: float, scale: float
    ) -> None:
        """Place a ready, Flate-compressed drawing of `size` whose origin is its top left."""
        key = pdfdoc.xObjectName(name)
        if key not in self._document.idToObject:
            head = {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Form"),
                "BBox": pdfdoc.PDFArray([0, 0, *size]),
                "Filter": pdfdoc.PDFName("FlateDecode"),
            }
            self._document.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(head), stream), key)
        self._page_forms.append(name)
        factor = scale * POINT
        self._ops.append(f"q {factor:.4f} 0 0 {-factor:.4f} {self._at(x, y)} cm /{key} Do Q")

    def _ink(self, grey: float) -> None:
        if grey != self._fill:
            self._ops.append(f"{grey:g} g")
            self._fill = grey

    def _stroke(self, width: float, grey: float) -> None:
        if (width, grey) != self._pen:
            self._ops.append(f"{grey:g} G {width * POINT:.2f} w")
            self._pen = (width, grey)

    def _at(self, x: float, y: float) -> str:
        return f"{x * POINT:.1f} {(self.height - y) * POINT:.1f}"

    def _rounded(self, x: float, y: float, w: float, h: float, r: float) -> str:
        at, k, right, low = self._at, r * (1 - _BEZIER), x + w, y + h
        return (
            f"{at(x + r, y)} m {at(right - r, y)} l "
            f"{at(right - k, y)} {at(right, y + k)} {at(right, y + r)} c {at(right, low - r)} l "
            f"{at(right, low - k)} {at(right - k, low)} {at(right - r, low)} c {at(x + r, low)} l "
            f"{at(x + k, low)} {at(x, low - k)} {at(x, low - r)} c {at(x, y + r)} l "
            f"{at(x, y + k)} {at(x + k, y)} {at(x + r, y)} c"
        )
