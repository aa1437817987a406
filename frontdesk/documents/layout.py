"""Text in columns and rows that flow over pages, with table heads repeated."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from frontdesk.documents.paper import BLACK, RULE, Paper

LEFT, RIGHT, TOP, BOTTOM = 46.0, 748.0, 128.0, 1070.0
LINE = 16.0
TICK = 15.0  # a box and the gap after it
_NOT_FIRST = frozenset("，。、；：？！）》〉」』】”’…—·%％℃,.;:?!)]}")
_NOT_LAST = frozenset("（《〈「『【“‘([{¥￥$")


class Span(NamedTuple):
    """A piece of text in one style; with `tick` not None a box is drawn before it."""

    text: str
    size: float = 11.5
    bold: bool = False
    grey: float = BLACK
    tick: bool | None = None


class Cell(NamedTuple):
    """Spans set between `x` and `x + width`, aligned l, r or c. One line per text line unless it must wrap."""

    x: float
    width: float
    spans: Sequence[Span]
    align: str = "l"


class Band(NamedTuple):
    """One line of a row: its height and what stands where on it."""

    height: float
    items: list[tuple[float, Span]]


Line = list[tuple[float, Span]]


# -- wrapping ------------------------------------------------------------------------------------------
def wrap(paper: Paper, spans: Sequence[Span], width: float) -> list[Line]:
    """Break spans into lines no wider than `width`: at spaces, between Chinese characters (never a comma first or
    an opening bracket last), inside a word only when it is wider than the line. Line breaks are kept."""
    lines: list[Line] = [[]]
    x = 0.0
    for position, span in enumerate(spans):
        if span.tick is not None:
            if x and x + TICK + _group_width(paper, spans[position:]) > width:
                lines.append([])
                x = 0.0
            lines[-1].append((x, span._replace(text="")))
            x += TICK
            span = span._replace(tick=None)
        for index, paragraph in enumerate(span.text.splitlines() or [""]):
            if index:
                lines.append([])
                x = 0.0
            rest = paragraph
            while rest:
                count, taken = _fitting(paper, rest, span, width - x)
                if count < len(rest):
                    count = _break_before(rest, count)
                    if count == 0 and x > 0:
                        lines.append([])
                        x, rest = 0.0, rest.lstrip(" ")
                        continue
                    if count == 0:
                        count = max(1, _fitting(paper, rest, span, width)[0])
                    lines[-1].append((x, span._replace(text=rest[:count].rstrip(" "))))
                    rest = rest[count:].lstrip(" ")
                    lines.append([])
                    x = 0.0
                else:
                    lines[-1].append((x, span._replace(text=rest)))
                    x, rest = x + taken, ""
    return lines


def _group_width(paper: Paper, spans: Sequence[Span]) -> float:
    """The words that belong to one box, up to the next."""
    total = 0.0
    for index, span in enumerate(spans):
        if index and (span.tick is not None or span.text.startswith("\n")):
            break
        total += paper.measure(span.text[:200].rstrip(), span.size, bold=span.bold)
    return total


def _fitting(paper: Paper, text: str, span: Span, room: float) -> tuple[int, float]:
    """How many characters fit, and the width of all when all do."""
    if len(text) < 80:
        whole = paper.measure(text, span.size, bold=span.bold)
        if whole <= room + 0.01:
            return len(text), whole
    total = 0.0
    for index, character in enumerate(text):
        total += paper.measure(character, span.size, bold=span.bold)
        if total > room + 0.01:
            return index, total
    return len(text), total


def _break_before(text: str, limit: int) -> int:
    """The last place at or before `limit` where a line may end; 0 when there is none."""
    for index in range(limit, max(0, limit - 60), -1):
        before, after = text[index - 1], text[index]
        if after == " ":
            return index
        if after in _NOT_FIRST or before in _NOT_LAST:
            continue
        if before in " -/" or before >= "\u2e80" or after >= "\u2e80":
            return index
    return 0


def line_width(paper: Paper, line: Line) -> float:
    if not line:
        return 0.0
    x, span = line[-1]
    return x + (TICK if span.tick is not None else 0) + paper.measure(span.text, span.size, bold=span.bold)


def bands(paper: Paper, cells: Sequence[Cell], height: float = LINE) -> list[Band]:
    """The cells of a row side by side, as lines of equal height."""
    columns: list[list[Line]] = []
    for cell in cells:
        placed = []
        for line in wrap(paper, cell.spans, cell.width):
            gap = 0.0 if cell.align == "l" else cell.width - line_width(paper, line)
            shift = cell.x + (gap / 2 if cell.align == "c" else gap)
            placed.append([(shift + x, span) for x, span in line])
        columns.append(placed)
    return [
        Band(height, [item for line in lines for item in line]) for lines in zip_longest(*columns, fillvalue=[])
    ]


def shortened(paper: Paper, span: Span, width: float) -> Span:
    """One line of the span, with … when it had to be cut."""
    text = " ".join(span.text.split())
    if _fitting(paper, text, span, width)[0] == len(text):
        return span._replace(text=text)
    count = _fitting(paper, text, span, width - paper.measure("…", span.size, bold=span.bold))[0]
    return span._replace(text=text[:count] + "…")


def fitted(paper: Paper, span: Span, width: float) -> Span:
    """The span, smaller when a number would not fit its column."""
    wide = paper.measure(span.text, span.size, bold=span.bold)
    return span._replace(size=span.size * width / wide) if wide > width else span


def beside_or_below(paper: Paper, spans: Sequence[Span], width: float) -> list[Span]:
    """The spans for one line, all up to a fifth smaller; each on a line of its own when that is not enough."""
    wide = sum(paper.measure(span.text, span.size, bold=span.bold) for span in spans)
    if wide * 0.8 > width:
        return [*spans[:1], *(span._replace(text="\n" + span.text.lstrip()) for span in spans[1:])]
    return [span._replace(size=span.size * min(1, width / wide)) for span in spans] if wide else []


# -- drawing -------------------------------------------------------------------------------------------
def baseline(top: float, height: float, size: float) -> float:
    """Where text of `size` stands in a line of `height` (metrics of Noto Sans SC)."""
    return top + height / 2 + size * 0.37


def draw_band(paper: Paper, band: Band, y: float) -> None:
    size = max((span.size for _, span in band.items), default=0)
    for x, span in band.items:
        if span.tick is not None:
            paper.tick_box(x, y + (band.height - 11) / 2, span.tick, grey=span.grey)
        elif span.text:
            paper.text(x, baseline(y, band.height, size), span.text, span.size, bold=span.bold, grey=span.grey)


def draw_spans(paper: Paper, x: float, y: float, spans: Sequence[Span], height: float = LINE) -> float:
    """One unwrapped line from the top left corner x, y; returns where it ends."""
    size = max(span.size for span in spans)
    for span in spans:
        if span.tick is not None:
            paper.tick_box(x, y + (height - 11) / 2, span.tick, grey=span.grey)
            x += TICK
        x += paper.text(x, baseline(y, height, size), span.text, span.size, bold=span.bold, grey=span.grey)
    return x


class Flow:
    """Where the next thing goes: down the page, then on the next one."""

    def __init__(self, paper: Paper, *, top: float = TOP, bottom: float = BOTTOM) -> None:
        self.paper, self.y, self.top, self.bottom = paper, top, top, bottom
        self.page = 0

    @property
    def room(self) -> float:
        return self.bottom - self.y

    def need(self, height: float) -> None:
        """Begin a new page unless `height` is still free (or the page is empty anyway)."""
        if height > self.room and self.y > self.top:
            self.new_page()

    def new_page(self) -> None:
        self.paper.next_page()
        self.page += 1
        self.y = self.top

    def rows(
        self,
        rows: Sequence[Sequence[Band]],
        head: Callable[[], None] | None = None,
        *,
        left: float = LEFT,
        right: float = RIGHT,
        pad: float = 4,
    ) -> None:
        """Rows with a rule under each. A row that does not fit goes to the next page, under `head` drawn again;
        one longer than a whole page is continued there."""
        for row in rows:
            height = sum(band.height for band in row) + 2 * pad
            if height > self.room and (height <= self.bottom - self.top - 80 or self.room < 4 * LINE):
                self._next(head)
            self.y += pad
            for band in row:
                if band.height + pad > self.room:
                    self._next(head)
                    self.y += pad
                draw_band(self.paper, band, self.y)
                self.y += band.height
            self.y += pad
            self.paper.line(left, self.y, right, self.y, grey=RULE)

    def _next(self, head: Callable[[], None] | None) -> None:
        self.new_page()
        if head:
            head()

    def text(
        self, spans: Sequence[Span], *, left: float = LEFT, right: float = RIGHT, height: float = LINE
    ) -> None:
        """A paragraph over as many pages as it needs."""
        for band in bands(self.paper, [Cell(left, right - left, spans)], height):
            self.need(height)
            draw_band(self.paper, band, self.y)
            self.y += height
