"""Forms to fill in by hand when the power is out, in the order in which they are typed in afterwards."""

from collections.abc import Sequence

from frontdesk.documents import words as w
from frontdesk.documents.frame import (
    SIGNATURE_HEIGHT,
    STATUS_HEIGHT,
    Column,
    Head,
    draw_heads,
    heading,
    rule,
    sign_box,
    table_head,
)
from frontdesk.documents.layout import BOTTOM, LEFT, RIGHT, TOP, Cell, Flow, Span, bands, draw_band, draw_spans
from frontdesk.documents.paper import A4, MUTED, RULE, Paper
from frontdesk.documents.printing import Printing
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.walkaround_blocks import draw_outline
from frontdesk.documents.words import Pair
from frontdesk.terms import Answer, BodyType, Language, ProtectionItem, WaitMode, WarningLamp, Wheel
from frontdesk.work_orders.content import DealershipContent

_Field = tuple[Pair, float]


def blank_work_order_pdf(
    dealership: DealershipContent, *, language: Language, printing: Printing, terms: Sequence[Pair] = ()
) -> bytes:
    """An empty work order of one page with ruled lines; `terms` are printed as on a real one."""
    tongue = Tongue(language)
    flow = _begun(dealership, tongue, printing, w.WORK_ORDER, "".join(term.zh + term.en for term in terms))
    _fields(flow, tongue, [(w.PLATE, 0.22), (w.MODEL, 0.28), (w.VIN, 0.32), (w.ODOMETER, 0.18)])
    _fields(flow, tongue, [(w.CUSTOMER, 0.22), (w.PHONE, 0.28), (w.BROUGHT_BY, 0.32), (w.FUEL_AND_CHARGE, 0.18)])
    _fields(flow, tongue, [(w.ADVISOR, 0.22), (w.ARRIVED, 0.28), (w.PROMISED, 0.32), (w.BAY_TECH, 0.18)])
    choices = [w.WAIT_MODE[mode] for mode in WaitMode]
    _ticks(flow, tongue, choices)
    flow.y += 4
    heading(flow, tongue, w.CONCERNS)
    for letter in "ABCD":
        _ruled(flow, letter, 27)
    flow.y += 10
    heading(flow, tongue, w.WORK_LINES, tongue.main(w.NOTHING_UNAGREED))
    _blank_lines(flow, tongue, 6 if terms else 7)
    flow.y += 9
    _ticks(flow, tongue, [w.SHOW_OLD_PARTS, w.CALL_BEFORE, w.WASH])
    draw_spans(flow.paper, LEFT + 500, flow.y, tongue.spans(w.TOTAL, bold=True), 20)
    rule(flow.paper, LEFT + 572, flow.y + 20, RIGHT - LEFT - 572)
    flow.y += 30
    _terms(flow, tongue, terms)
    flow.y = flow.bottom - SIGNATURE_HEIGHT
    width = (RIGHT - LEFT - 20) / 3.5
    note = [tongue.plain(w.SIGNATURE_DATE)]
    sign_box(flow.paper, tongue, (LEFT, flow.y, 1.5 * width), w.CUSTOMER_CONFIRMS, note)
    sign_box(flow.paper, tongue, (LEFT + 1.5 * width + 10, flow.y, width), w.ADVISOR, note)
    sign_box(flow.paper, tongue, (LEFT + 2.5 * width + 20, flow.y, width), w.DISPATCHER, note)
    return _ended(flow, dealership, tongue, printing, w.WORK_ORDER)


def blank_walkaround_pdf(
    dealership: DealershipContent, *, body: BodyType, language: Language, printing: Printing
) -> bytes:
    """An empty walkaround sheet of one page with the outline of `body` to draw on."""
    tongue = Tongue(language)
    flow = _begun(dealership, tongue, printing, w.WALKAROUND_SHEET, "")
    _fields(flow, tongue, [(w.PLATE, 0.22), (w.MODEL, 0.28), (w.CUSTOMER, 0.28), (w.PHONE, 0.22)])
    _fields(flow, tongue, [(w.ODOMETER, 0.22), (w.FUEL_AND_CHARGE, 0.28), (w.ADVISOR, 0.28), (w.ARRIVED, 0.22)])
    heading(flow, tongue, w.WALKAROUND, tongue.main(w.MARK_TYPES))
    flow.y += draw_outline(flow.paper, tongue, body, (), flow.y, 350) + 10
    heading(flow, tongue, w.MARKS)
    columns = (
        Column(LEFT + 6, 20, Pair("#", "#")),
        Column(LEFT + 34, 170, w.ZONE),
        Column(LEFT + 210, 110, w.DAMAGE),
        Column(LEFT + 330, 300, w.NOTE),
        Column(RIGHT - 60, 54, w.PHOTO, "r"),
    )
    table_head(flow, tongue, columns, deep=False)
    for number in range(1, 6):
        _ruled(flow, str(number), 23)
    flow.y += 8
    for title, pairs in (
        (w.LAMPS, [w.LAMP[lamp] for lamp in WarningLamp]),
        (w.COVERS, [w.PROTECTION[item] for item in ProtectionItem]),
    ):
        draw_spans(flow.paper, LEFT, flow.y, tongue.spans(title, bold=True), 18)
        flow.y += 19
        _ticks(flow, tongue, pairs, size=10 if not tongue.both else 9)
    _fields(flow, tongue, [(_tyre(wheel), 0.25) for wheel in Wheel])
    _fields(flow, tongue, [(w.BELONGINGS, 1.0)])
    flow.y = flow.bottom - SIGNATURE_HEIGHT
    width = (RIGHT - LEFT - 10) / 2
    note = [tongue.plain(w.SIGNATURE_DATE)]
    sign_box(flow.paper, tongue, (LEFT, flow.y, width), w.CUSTOMER_CONFIRMS_CAR, note)
    sign_box(flow.paper, tongue, (LEFT + width + 10, flow.y, width), w.ADVISOR, note)
    return _ended(flow, dealership, tongue, printing, w.WALKAROUND_SHEET)


def _tyre(wheel: Wheel) -> Pair:
    return Pair(f"{w.WHEEL[wheel].zh} mm / kPa", f"{w.WHEEL[wheel].en} mm / kPa")


def _begun(dealership: DealershipContent, tongue: Tongue, printing: Printing, title: Pair, more: str) -> Flow:
    paper = Paper(
        A4,
        title=tongue.main(title),
        author=tongue.main(Pair(dealership.name_zh, dealership.name_en)),
        printed_at=printing.printed_at,
        characters="".join(vars(dealership).values()) + printing.copy_name + more,
    )
    return Flow(paper, top=TOP + STATUS_HEIGHT, bottom=BOTTOM)


def _ended(flow: Flow, dealership: DealershipContent, tongue: Tongue, printing: Printing, title: Pair) -> bytes:
    number = f"{tongue.main(w.NUMBER)} ____________"
    head = Head(title, dealership, number, "", "", tongue.plain(w.BLANK_FORM, "   "), printing.copy_name)
    draw_heads(flow.paper, tongue, head)
    return flow.paper.finish()


def _fields(flow: Flow, tongue: Tongue, fields: Sequence[_Field]) -> None:
    x = LEFT
    for label, share in fields:
        width = (RIGHT - LEFT) * share
        draw_spans(flow.paper, x, flow.y, [Span(tongue.plain(label), SMALL, grey=MUTED)], 13)
        rule(flow.paper, x, flow.y + 34, width - 12)
        x += width
    flow.y += 40


def _ticks(flow: Flow, tongue: Tongue, pairs: Sequence[Pair], size: float = 11) -> None:
    spans = []
    for pair in pairs:
        words = tongue.spans(pair, size, small=8, tick=False)
        spans += [*words[:-1], words[-1]._replace(text=words[-1].text + "    ")]
    for band in bands(flow.paper, [Cell(LEFT, RIGHT - LEFT, spans)], 19):
        draw_band(flow.paper, band, flow.y)
        flow.y += band.height
    flow.y += 3


def _ruled(flow: Flow, label: str, height: float) -> None:
    draw_spans(flow.paper, LEFT + 6, flow.y + height - 20, [Span(label, bold=True, grey=MUTED)])
    flow.y += height
    rule(flow.paper, LEFT, flow.y, RIGHT - LEFT)


def _blank_lines(flow: Flow, tongue: Tongue, count: int) -> None:
    answer = 86.0 if tongue.both else 62.0
    x = RIGHT - 6 - answer
    columns = (
        Column(LEFT + 28, 200, w.WORK_AND_REASON),
        Column(x - 250, 46, w.TIME, "r"),
        Column(x - 194, 50, w.LABOR, "r"),
        Column(x - 134, 50, w.PARTS, "r"),
        Column(x - 74, 62, w.AMOUNT, "r"),
        Column(x, answer, w.ANSWER),
    )
    table_head(flow, tongue, columns, deep=True)
    for number in range(1, count + 1):
        top = flow.y
        draw_spans(flow.paper, LEFT + 6, top + 5, [Span(str(number), bold=True, grey=MUTED)])
        for index, answer_kind in enumerate((Answer.AGREED, Answer.NOT_NOW)):
            draw_spans(
                flow.paper, x, top + 4 + 16 * index, tongue.spans(w.ANSWERS[answer_kind], small=9, tick=False)
            )
        flow.y += 40
        for column in columns[1:]:
            left = column.x - 8
            flow.paper.line(left, top, left, flow.y, width=0.6, grey=RULE)
        rule(flow.paper, LEFT, flow.y, RIGHT - LEFT)


def _terms(flow: Flow, tongue: Tongue, terms: Sequence[Pair]) -> None:
    if not terms:
        return
    heading(flow, tongue, w.TERMS)
    for number, term in enumerate(terms, 1):
        flow.text([Span(f"{number}. {tongue.main(term)}", 9.5)], height=13)
        if tongue.second(term):
            flow.text([Span(tongue.second(term), 8, grey=MUTED)], left=LEFT + 14, height=11)
