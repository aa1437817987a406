"""The walkaround on paper: outline with numbered marks, the list of marks, tyres, lamps, covers, belongings."""

from collections.abc import Sequence

from frontdesk.documents import words as w
from frontdesk.documents.frame import (
    SIGNATURE_HEIGHT,
    Column,
    heading,
    local,
    sign_box,
    signed_notes,
    stamp,
    table_head,
)
from frontdesk.documents.layout import LEFT, RIGHT, Band, Cell, Flow, Span, bands, draw_band
from frontdesk.documents.outline import HEIGHT, WIDTH, outline
from frontdesk.documents.paper import BORDER, MUTED, Paper
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.words import Pair
from frontdesk.reception.walkaround_content import MarkContent, TyreContent, WalkaroundContent
from frontdesk.terms import BodyType, LampState, Language, TrafficLight
from frontdesk.work_orders.content import SignatureContent
from frontdesk.work_orders.content_json import canonical_json, content_hash

SIDE = 500.0  # left edge of the column beside the marks
_VIEWS = {"前": w.FRONT, "后": w.REAR, "左侧": w.LEFT, "右侧": w.RIGHT}
_LONG_BELONGINGS = 6
_SMALLEST, _USUAL = 210.0, 290.0  # of the outline: where that spares a page, and where it does not


def draw_walkaround(
    flow: Flow,
    tongue: Tongue,
    content: WalkaroundContent,
    signature: SignatureContent | None,
    *,
    below: float,
    stored_json: bytes | None = None,
) -> None:
    """The whole walkaround; `below` is what should still fit on the page (the outline gives way, to a limit)."""
    data = stored_json or canonical_json(content)
    signed = signature if signature and signature.content_hash == content_hash(data) else None
    side = _side_blocks(flow.paper, tongue, content)
    marks = [_mark_row(flow.paper, tongue, mark) for mark in content.marks]
    marks_height = 22 + 36 + sum(8.5 + sum(band.height for band in row) for row in marks)
    middle = max(marks_height, _blocks_height(side))
    free = flow.room - 22 - 12 - middle - 9 - SIGNATURE_HEIGHT - 9
    height = free - below if free - below >= _SMALLEST else max(free, _USUAL)
    heading(flow, tongue, w.WALKAROUND, _circumstances(tongue, content))
    flow.y += draw_outline(
        flow.paper, tongue, content.body_type, content.marks, flow.y, min(388.0, height)
    )
    flow.y += 12
    top, page = flow.y, flow.page
    for title, lines in side:
        heading(flow, tongue, title, left=SIDE)
        for line in lines:
            draw_band(flow.paper, line, flow.y)
            flow.y += line.height
        flow.y += 6
    side_end = flow.y
    flow.y = top
    _draw_marks(flow, tongue, content, marks)
    if flow.page == page:
        flow.y = max(flow.y, side_end)
    flow.y += 9
    _draw_long_texts(flow, tongue, content)
    draw_car_signatures(flow, tongue, content, signed, other=signature is not None and signed is None)


def _circumstances(tongue: Tongue, content: WalkaroundContent) -> str:
    span = local(content.started_at, content.dealership).strftime("%H:%M")
    if content.finished_at:
        span += f"–{local(content.finished_at, content.dealership).strftime('%H:%M')}"
    parts = [span, tongue.main(w.WITH_CUSTOMER if content.with_customer else w.WITHOUT_CUSTOMER)]
    parts += [tongue.main(w.PHOTOS, n=content.photo_count)] if content.photo_count else []
    return " · ".join(parts)


# -- the outline ---------------------------------------------------------------------------------------
def draw_outline(
    paper: Paper, tongue: Tongue, body: BodyType, marks: Sequence[MarkContent], y: float, height: float
) -> float:
    """The five views in a frame of `height`, marks on top; last time's marks are hollow. Returns the height."""
    picture = outline(body)
    scale = min((height - 10) / HEIGHT, (RIGHT - LEFT - 60) / WIDTH)
    x, top = (LEFT + RIGHT - WIDTH * scale) / 2, y + (height - HEIGHT * scale) / 2
    paper.box(LEFT, y, RIGHT - LEFT, height, grey=BORDER)
    paper.drawing(f"outline-{body.value}", picture.stream, (WIDTH, HEIGHT), x, top, scale)
    for label_x, label_y, name in picture.labels:
        words = tongue.plain(_VIEWS.get(name, Pair(name, name)))
        paper.text(x + label_x * scale, top + label_y * scale, words, 9, bold=True, grey=0.4, align="c")
    for mark in marks:
        where = (x + mark.x * WIDTH * scale, top + mark.y * HEIGHT * scale)
        paper.circle(*where, str(mark.number), radius=7.2, hollow=mark.from_last_visit)
    return height


# -- the list of marks ---------------------------------------------------------------------------------
def _mark_columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(LEFT + 6, 20),
        Column(LEFT + 32, 126, w.ZONE),
        Column(LEFT + 162, 74, w.DAMAGE),
        Column(LEFT + 240, 112, w.NOTE),
        Column(LEFT + 352, 38, w.CODE, "r"),
        Column(LEFT + 396, 34, w.PHOTO, "r"),
    )


def _mark_row(paper: Paper, tongue: Tongue, mark: MarkContent) -> list[Band]:
    columns = _mark_columns(tongue)
    note = [Span(mark.note)] if mark.note else []
    if mark.from_last_visit:
        note.append(Span(("；" if note else "") + tongue.main(w.FROM_LAST), SMALL, grey=MUTED))
    return bands(
        paper,
        [
            columns[1].cell(*tongue.spans(Pair(mark.zone_zh, mark.zone_en), small=8.5, bold=True)),
            columns[2].cell(*tongue.spans(Pair(mark.type_zh, mark.type_en), small=8.5)),
            columns[3].cell(*note),
            columns[4].cell(Span(mark.m22, SMALL, grey=MUTED)),
            columns[5].cell(Span(str(mark.photo_count) if mark.photo_count else "—")),
        ],
    )


def _draw_marks(flow: Flow, tongue: Tongue, content: WalkaroundContent, rows: Sequence[list[Band]]) -> None:
    right = SIDE - 18
    count = tongue.main(w.MARK_COUNT, n=len(content.marks))
    if any(mark.from_last_visit for mark in content.marks):
        count += f" · {tongue.main(w.LAST_VISIT)}"
    heading(flow, tongue, w.MARKS, count if content.marks else "", right=right)
    if not rows:
        flow.text(tongue.spans(w.NO_MARKS), right=right)
        return

    def head() -> None:
        table_head(flow, tongue, _mark_columns(tongue), right=right, deep=True)

    head()
    for mark, row in zip(content.marks, rows, strict=True):
        before = flow.page
        first = flow.y
        flow.rows([row], head, right=right)
        if flow.page != before:
            first = flow.top + (36 if tongue.both else 23)
        flow.paper.circle(LEFT + 16, first + 12.5, str(mark.number), radius=8, hollow=mark.from_last_visit)


# -- beside the marks ----------------------------------------------------------------------------------
Block = tuple[Pair, list[Band]]


def _blocks_height(blocks: Sequence[Block]) -> float:
    return sum(28 + sum(line.height for line in lines) for _, lines in blocks)


def _side_blocks(paper: Paper, tongue: Tongue, content: WalkaroundContent) -> list[Block]:
    def cell(*spans: Span) -> list[Band]:
        return bands(paper, [Cell(SIDE, RIGHT - SIDE, spans)])

    blocks: list[Block] = []
    if content.tyres:
        blocks.append((w.TYRES, _tyre_bands(paper, tongue, content.tyres)))
    blocks.append((w.LAMPS, cell(*_lamp_spans(tongue, content))))
    if content.covers:
        covers = [span for item in content.covers for span in _tick(tongue, w.PROTECTION[item])]
        blocks.append((w.COVERS, cell(*covers)))
    belongings = cell(*_belonging_spans(tongue, content))
    if len(belongings) <= _LONG_BELONGINGS:
        blocks.append((w.BELONGINGS, belongings))
    return blocks


def _tick(tongue: Tongue, pair: Pair) -> list[Span]:
    spans = tongue.spans(pair, small=8.5, tick=True)
    return [*spans[:-1], spans[-1]._replace(text=spans[-1].text + "   ")]


def _tyre_bands(paper: Paper, tongue: Tongue, tyres: Sequence[TyreContent]) -> list[Band]:
    cells = []
    for index, tyre in enumerate(tyres):
        weak = tyre.verdict in (TrafficLight.ATTENTION, TrafficLight.URGENT)
        tread = f"{tyre.tread_mm}" if tyre.tread_mm is not None else "—"
        pressure = f"{tyre.pressure_kpa}" if tyre.pressure_kpa is not None else "—"
        x = SIDE + 6 + (index % 2) * 124
        name = tongue.spans(w.WHEEL[tyre.wheel], small=9)
        value = [Span(tread, bold=weak), Span(f" / {pressure}")]
        if weak:
            value.append(Span(f" {tongue.main(w.TRAFFIC_LIGHT[tyre.verdict])}", 8.5, True))
        cells.append([Cell(x, 46, name), Cell(x + 34, 78, value, "r")])
        below = [f"DOT {tyre.dot}"] if tyre.dot else []
        below += [tongue.main(w.WINTER_TYRE)] if tyre.winter else []
        if below:
            cells[-1].append(Cell(x, 112, [Span("\n" + " · ".join(below), 8.5, grey=MUTED)]))
    lines: list[Band] = []
    for index in range(0, len(cells), 2):
        row = [cell for pair in cells[index : index + 2] for cell in pair]
        lines += bands(paper, row, 18)
    for tyre in (tyre for tyre in tyres if tyre.damage):
        words = [*tongue.spans(w.WHEEL[tyre.wheel], small=8.5), Span(f" {tyre.damage}", bold=True)]
        lines += bands(paper, [Cell(SIDE + 6, RIGHT - SIDE - 6, words)])
    return lines


def _lamp_spans(tongue: Tongue, content: WalkaroundContent) -> list[Span]:
    burning = [(lamp, state) for lamp, state in content.lamps if state != LampState.OFF]
    if not burning:
        return tongue.spans(w.NO_LAMPS if content.lamps_checked else w.NOT_LOOKED)
    comma = ", " if tongue.language == Language.EN else "、"
    gap = " " if tongue.language == Language.EN else ""
    names = comma.join(
        tongue.main(w.LAMP[lamp]) + gap + tongue.main(w.LAMP_STATE[state]) for lamp, state in burning
    )
    spans = [Span(names)]
    if tongue.both:
        second = ", ".join(f"{w.LAMP[lamp].en} {w.LAMP_STATE[state].en}" for lamp, state in burning)
        spans.append(Span(" " + second, SMALL, grey=MUTED))
    return spans


def _belonging_spans(tongue: Tongue, content: WalkaroundContent) -> list[Span]:
    comma, stop = (", ", "; ") if tongue.language == Language.EN else ("、", "；")
    listed = comma.join(content.belongings) or tongue.main(w.NO_BELONGINGS)
    valuables = w.VALUABLES_TAKEN if content.valuables_taken else w.VALUABLES_REMINDED
    spans = [Span(f"{listed}{stop}{tongue.main(valuables)}")]
    second = [
        tongue.second(pair) for pair in ((valuables,) if content.belongings else (w.NO_BELONGINGS, valuables))
    ]
    if tongue.both:
        spans.append(Span(" " + "; ".join(second), SMALL, grey=MUTED))
    return spans


def _draw_long_texts(flow: Flow, tongue: Tongue, content: WalkaroundContent) -> None:
    """What has no room beside the marks: many belongings, and what the customer said at the car."""
    spans = _belonging_spans(tongue, content)
    if len(bands(flow.paper, [Cell(SIDE, RIGHT - SIDE, spans)])) > _LONG_BELONGINGS:
        flow.need(60)
        heading(flow, tongue, w.BELONGINGS)
        flow.text(spans)
        flow.y += 9
    if content.words:
        flow.need(60)
        heading(flow, tongue, w.SAID_AT_CAR)
        for words in content.words:
            flow.text([Span(tongue.quoted(words))])
        flow.y += 9


# -- signatures ----------------------------------------------------------------------------------------
def draw_car_signatures(
    flow: Flow,
    tongue: Tongue,
    content: WalkaroundContent,
    signature: SignatureContent | None,
    *,
    other: bool = False,
) -> None:
    """Two boxes: the customer for the state of the car, the advisor."""
    flow.need(SIGNATURE_HEIGHT)
    width = (RIGHT - LEFT - 10) / 2
    advisor = tongue.name(content.advisor_name, content.advisor_latin)
    if signature:
        customer = Pair(content.customer_name, content.customer_latin)
        notes = signed_notes(tongue, signature, customer, content.dealership)
        advisor = f"{advisor} · {stamp(signature.signed_at, content.dealership)[-5:]}"
    else:
        notes = [tongue.plain(w.SIGNED_OTHER if other else w.NOT_SIGNED), tongue.plain(w.SIGNATURE_DATE)]
    sign_box(flow.paper, tongue, (LEFT, flow.y, width), w.CUSTOMER_CONFIRMS_CAR, notes, signature)
    sign_box(flow.paper, tongue, (LEFT + width + 10, flow.y, width), w.ADVISOR, [advisor])
    flow.y += SIGNATURE_HEIGHT
