"""What every A4 paper has: head with QR, foot with page numbers, headings, field boxes, signature boxes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk import formats
from frontdesk.documents import words as w
from frontdesk.documents.layout import (
    LEFT,
    RIGHT,
    Band,
    Cell,
    Flow,
    Span,
    bands,
    baseline,
    beside_or_below,
    draw_band,
    draw_spans,
    fitted,
    shortened,
    wrap,
)
from frontdesk.documents.paper import BLACK, BORDER, DARK, MUTED, RULE, Paper
from frontdesk.documents.printing import Printing
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.words import Pair
from frontdesk.work_orders.content import DealershipContent, SignatureContent

SIGNATURE_HEIGHT = 62.0
STATUS_HEIGHT = 29.0
FIELD_LINES = 3


@dataclass(frozen=True)
class Head:
    """The head of every page. `status` is printed in a frame under it: not signed, reprint, blank form."""

    title: Pair
    dealership: DealershipContent
    number: str
    moment: str
    qr: str
    status: str
    footer: str


def local(moment: datetime, dealership: DealershipContent) -> datetime:
    return moment.astimezone(ZoneInfo(dealership.time_zone))


def stamp(moment: datetime, dealership: DealershipContent) -> str:
    """`2026-03-18 10:36` in the dealership's zone: the form for papers kept in a file."""
    return local(moment, dealership).strftime("%Y-%m-%d %H:%M")


def status_words(tongue: Tongue, printing: Printing, dealership: DealershipContent, *states: Pair) -> str:
    """The line in the frame; empty for a signed original."""
    parts = [tongue.plain(state) for state in ((w.CANCELLED,) * printing.cancelled + states)]
    if printing.superseded:
        parts.append(tongue.plain(w.SUPERSEDED))
    if printing.reprint_number:
        who = f" · {printing.printed_by}" if printing.printed_by else ""
        again = tongue.plain(w.REPRINT, " / ", n=printing.reprint_number)
        parts.append(f"{again} · {stamp(printing.printed_at, dealership)}{who}")
    return "   |   ".join(parts)


def draw_heads(paper: Paper, tongue: Tongue, head: Head) -> None:
    """Heads and feet, when all pages are there and their number is known."""
    pages = len(paper.pages)
    for page in range(pages):
        paper.turn_to(page)
        _draw_head(paper, tongue, head, page + 1, pages)
        paper.line(LEFT, 1075, RIGHT, 1075)
        foot = Span(head.footer, SMALL, grey=MUTED)
        if page + 1 == pages and pages > 1 and head.dealership.complaint_phone:
            foot = Span(tongue.plain(w.FOLLOW_UP) + head.dealership.complaint_phone, SMALL, grey=MUTED)
        draw_spans(paper, LEFT, 1081, [shortened(paper, foot, 500)])
        last = f"{head.number} · {page + 1} / {pages}" if head.qr else f"{page + 1} / {pages}"
        paper.text(RIGHT, baseline(1081, 16, SMALL), last, SMALL, grey=MUTED, align="r")


def _draw_head(paper: Paper, tongue: Tongue, head: Head, page: int, pages: int) -> None:
    shop, edge = head.dealership, RIGHT - 76 - 16 if head.qr else RIGHT
    name = Pair(shop.name_zh, shop.name_en)
    address = Pair(shop.address_zh, shop.address_en)
    where = [part for part in (tongue.main(address), shop.phone, shop.opening_hours) if part]
    draw_spans(paper, LEFT, 40, tongue.spans(head.title, 22, small=13, bold=True), 28)
    room = edge - 170 - LEFT
    left = bands(paper, [Cell(LEFT, room, tongue.spans(name))])[0]
    draw_band(paper, left, 68)
    draw_spans(paper, LEFT, 84, [shortened(paper, Span(" · ".join(where), SMALL, grey=MUTED), room)])
    number = fitted(paper, Span(head.number, 16, bold=True), 220)
    paper.text(edge, baseline(43, 22, 16), number.text, number.size, bold=True, align="r")
    paper.text(edge, baseline(65, 16, 11.5), head.moment, 11.5, align="r")
    count = tongue.plain(w.PAGE, " · ", page=page, pages=pages)
    paper.text(edge, baseline(81, 16, SMALL), count, SMALL, grey=MUTED, align="r")
    if head.qr:
        paper.qr(RIGHT - 76, 32, 76, head.qr)
    paper.line(LEFT, 119, RIGHT, 119, width=2, grey=BLACK)
    if head.status:
        paper.box(LEFT, 126, RIGHT - LEFT, 20, 3, width=1.4, grey=BLACK)
        line = fitted(paper, Span(head.status, 10.5, bold=True), RIGHT - LEFT - 16)
        paper.text((LEFT + RIGHT) / 2, baseline(126, 20, line.size), line.text, line.size, bold=True, align="c")


def heading(
    flow: Flow, tongue: Tongue, title: Pair, note: str = "", *, left: float = LEFT, right: float = RIGHT
) -> None:
    """A section's title with a remark on the right."""
    draw_spans(flow.paper, left, flow.y, tongue.spans(title, 12.5, bold=True), 18)
    if note:
        remark = fitted(flow.paper, Span(note, 10), (right - left) * 0.68)
        flow.paper.text(right, baseline(flow.y, 18, 12.5), note, remark.size, grey=0.27, align="r")
    flow.y += 22


class Column:
    """A table column: where it stands and what its head says."""

    def __init__(self, x: float, width: float, pair: Pair | None = None, align: str = "l") -> None:
        self.x, self.width, self.pair, self.align = x, width, pair, align

    def cell(self, *spans: Span) -> Cell:
        return Cell(self.x, self.width, spans, self.align)


def table_head(
    flow: Flow, tongue: Tongue, columns: Sequence[Column], *, left: float = LEFT, right: float = RIGHT, deep: bool
) -> None:
    """Column heads between two rules; `deep` stacks the languages, else they stand side by side."""
    paper, y = flow.paper, flow.y
    stacked = deep and tongue.both
    paper.line(left, y, right, y, width=1.5, grey=BLACK)
    for column in columns:
        if column.pair is None:
            continue
        names = (
            [tongue.plain(column.pair)] if not stacked else [tongue.main(column.pair), tongue.second(column.pair)]
        )
        x = column.x + (column.width if column.align == "r" else 0)
        names = [name for name in names if name]
        for index, name in enumerate(names):
            top = y + 5 + 13 * (index + (stacked and len(names) == 1))
            size = fitted(paper, Span(name, SMALL), column.width + 6).size
            paper.text(x, baseline(top, 13, SMALL), name, size, grey=DARK, align=column.align)
    flow.y += 36 if stacked else 23
    paper.line(left, flow.y, right, flow.y, width=1, grey=BLACK)


Field = tuple[Pair, str | list[Span]]
"""A label and its value, bold; spans for parts that stay whole."""


def field_box(
    paper: Paper, tongue: Tongue, y: float, rows: Sequence[Sequence[Field]], widths: Sequence[float]
) -> float:
    """A framed grid of label over value; returns its height. Values wrap, at most three lines."""
    total = sum(widths)
    top = y
    for index, row in enumerate(rows):
        values = []
        for (_, value), width in zip(row, widths, strict=False):
            room = width - 14
            parts = [Span(value, bold=True)] if isinstance(value, str) else beside_or_below(paper, value, room)
            lines = wrap(paper, parts, room)
            if len(lines) > FIELD_LINES:
                rest = " ".join(span.text for line in lines[FIELD_LINES - 1 :] for _, span in line)
                lines = [*lines[: FIELD_LINES - 1], [(0.0, shortened(paper, Span(rest, bold=True), width - 14))]]
            values.append(lines)
        if index:
            paper.line(LEFT, y, LEFT + total, y)
        x = LEFT
        for (label, _), lines, width in zip(row, values, widths, strict=False):
            name = fitted(paper, Span(tongue.plain(label), SMALL), width - 14)
            paper.text(x + 8, baseline(y + 4.5, 13, SMALL), name.text, name.size, grey=MUTED)
            for number, line in enumerate(lines):
                draw_band(paper, Band(16, [(x + 8 + dx, span) for dx, span in line]), y + 18 + 16 * number)
            x += width
        y += 24.5 + 16 * max(len(lines) for lines in values)
    x = LEFT
    for width in widths[:-1]:
        x += width
        paper.line(x, top, x, y)
    paper.box(LEFT, top, total, y - top)
    return y - top


def sign_box(
    paper: Paper,
    tongue: Tongue,
    place: tuple[float, float, float],
    title: Pair,
    notes: Sequence[str],
    signature: SignatureContent | None = None,
) -> None:
    """A frame of (x, y, width) to sign in: title, up to three lines of notes, the signature when there is one."""
    x, y, width = place
    paper.box(x, y, width, SIGNATURE_HEIGHT, grey=BORDER)
    draw_spans(paper, x + 8, y + 5, tongue.spans(title))
    written = bool(signature and signature.strokes)
    if signature and written:
        draw_signature(paper, signature, x + width * 0.52, y + 20, width * 0.45, SIGNATURE_HEIGHT - 24)
    for index, note in enumerate(reversed(notes)):
        line = shortened(paper, Span(note, SMALL, grey=MUTED), width * (0.5 if written else 1) - 14)
        draw_spans(paper, x + 8, y + SIGNATURE_HEIGHT - 18 - 13 * index, [line], 13)


def draw_signature(paper: Paper, signature: SignatureContent, x: float, y: float, w: float, h: float) -> None:
    """The strokes as they were written, as large as fits and never distorted."""
    aspect = signature.aspect if signature.aspect > 0 else 1.0
    width = min(w, h * aspect)
    height = width / aspect
    left, top = x + (w - width) / 2, y + (h - height) / 2
    for stroke in signature.strokes:
        if stroke:
            points = [(left + min(max(px, 0), 1) * width, top + min(max(py, 0), 1) * height) for px, py in stroke]
            paper.path(points, width=1.5)


def signed_notes(
    tongue: Tongue, signature: SignatureContent, customer: Pair, dealership: DealershipContent
) -> list[str]:
    """Who signed in which way, and when; the `customer` in the writing of the language that leads."""
    name = signature.signer_name
    who = tongue.main(customer) if name == customer.zh else name
    method = tongue.main(w.method_words(signature.method))
    return [who, method, stamp(signature.signed_at, dealership)]


def rule(paper: Paper, x: float, y: float, width: float) -> None:
    """A line to write on."""
    paper.line(x, y, x + width, y, width=0.8, grey=RULE)


def phone(stored: str) -> str:
    return formats.phone(stored)
