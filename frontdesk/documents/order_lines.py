"""The table of work lines: content, reason, time, labour, parts, amount and the customer's answer."""

from decimal import Decimal

from frontdesk import formats
from frontdesk.documents import words as w
from frontdesk.documents.frame import Column, heading, table_head
from frontdesk.documents.layout import LEFT, RIGHT, Band, Cell, Flow, Span, bands, fitted
from frontdesk.documents.paper import BLACK, MUTED, OFF, Paper
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.words import Pair
from frontdesk.terms import Answer, Language, LineKind, PayType, TaxMode
from frontdesk.work_orders.content import JobContent, LineContent, WorkOrderContent

_REASON, _DETAIL = 10.5, 13.0


class _Table:
    """Where the columns stand: two languages need a wider answer."""

    def __init__(self, tongue: Tongue) -> None:
        answer = {Language.ZH: 48.0, Language.EN: 62.0, Language.BOTH: 86.0}[tongue.language]
        x = RIGHT - 6 - answer
        self.answer = Column(x, answer, w.ANSWER)
        self.amount = Column(x - 74, 62, w.AMOUNT, "r")
        self.parts = Column(x - 134, 50, w.PARTS, "r")
        self.labor = Column(x - 194, 50, w.LABOR, "r")
        self.time = Column(x - 250, 46, w.TIME, "r")
        self.work = Column(LEFT + 28, x - 262 - LEFT - 28, w.WORK_AND_REASON)
        self.number = Column(LEFT + 6, 18)

    @property
    def columns(self) -> tuple[Column, ...]:
        return (self.number, self.work, self.time, self.labor, self.parts, self.amount, self.answer)


def draw_lines(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    """All jobs with their lines; a declined job is grey. The head comes again on every page."""
    table = _Table(tongue)
    rows = [_row(flow.paper, tongue, content, job, table) for job in content.jobs]
    flow.need(22 + 36 + (min(sum(band.height for band in rows[0]), 120) if rows else 0) + 8)
    tax = w.PRICES_INCLUSIVE if content.tax_mode == TaxMode.INCLUSIVE else w.PRICES_EXCLUSIVE
    currency = content.dealership.currency
    pairs = (w.REPAIR_CATEGORY[content.repair_category], tax, w.CURRENCY.get(currency, Pair(currency, currency)))
    percent = f"{content.tax_percent.normalize():f}"
    note = " · ".join(tongue.main(pair, percent=percent) for pair in (*pairs, w.NOTHING_UNAGREED))
    heading(flow, tongue, w.WORK_LINES, note)

    def head() -> None:
        table_head(flow, tongue, table.columns, deep=True)

    head()
    flow.rows(rows, head, pad=2.5)
    flow.y += 9


def draw_declined(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    """Safety work told at check-in and not wanted, so that the customer signs that they know (domain §3.3)."""
    if not content.declined:
        return
    flow.need(22 + 16)
    heading(flow, tongue, w.TOLD_AND_DECLINED)
    for item in content.declined:
        spans = tongue.spans(Pair(item.title_zh, item.title_en), bold=True)
        flow.text([*spans, Span(f" {tongue.quoted(item.words)}")] if item.words else spans)
    flow.y += 9


def _row(paper: Paper, tongue: Tongue, content: WorkOrderContent, job: JobContent, table: _Table) -> list[Band]:
    grey = OFF if job.answer == Answer.NOT_NOW else BLACK
    time = formats.span(job.minutes, tongue.lang) if job.minutes else tongue.main(w.INCLUDED)
    cells = [
        table.number.cell(Span(str(job.number), bold=True, grey=grey)),
        table.work.cell(*_work(tongue, content, job, grey)),
        table.time.cell(Span(time, grey=grey)),
        table.labor.cell(_number(paper, job.labor, table.labor, grey)),
        table.parts.cell(_number(paper, job.parts, table.parts, grey)),
        table.amount.cell(*_amounts(paper, tongue, content, job, table.amount, grey)),
        table.answer.cell(*_answers(tongue, job.answer, grey)),
    ]
    row = bands(paper, cells)
    details = [band for line in job.lines for band in _detail(paper, tongue, job, line, table)]
    return _closed_up(row, details, table)


def _closed_up(row: list[Band], details: list[Band], table: _Table) -> list[Band]:
    """Without a reason the second answer stands beside the first part, so that no line stays empty at the left."""
    if len(row) == 2 and details and all(x >= table.answer.x for x, _span in row[1].items):
        first = details[0]._replace(height=row[1].height, items=[*details[0].items, *row[1].items])
        return [row[0], first, *details[1:]]
    return [*row, *details]


def _work(tongue: Tongue, content: WorkOrderContent, job: JobContent, grey: float) -> list[Span]:
    spans = tongue.spans(Pair(job.title_zh, job.title_en), bold=True, grey=grey)
    letters = " ".join(concern.letter for concern in content.concerns if job.number in concern.job_numbers)
    reason = tongue.spans(Pair(job.reason_zh, job.reason_en), _REASON, small=9, grey=max(grey, 0.27))
    more: list[Span] = []
    if letters and reason[0].text:
        more.append(Span(letters + " · ", _REASON, grey=max(grey, 0.27)))
    elif letters:
        more += tongue.spans(w.FOR_CONCERN, _REASON, small=9, grey=max(grey, 0.27), letters=letters)
    more += [span for span in reason if span.text.strip()]
    if job.pay_type != PayType.CUSTOMER:
        payer = tongue.main(w.PAID_BY, payer=tongue.main(w.PAY_TYPE[job.pay_type]))
        more.append(Span(" · " * bool(more) + payer, _REASON, grey=max(grey, 0.27)))
    if job.safety_relevant and job.answer == Answer.NOT_NOW:
        more.append(Span(" · " * bool(more) + tongue.main(w.SAFETY_DECLINED), _REASON))
    if job.answer_words:
        more.append(Span(" · " * bool(more) + tongue.quoted(job.answer_words), _REASON, grey=max(grey, 0.27)))
    if more:
        more[0] = more[0]._replace(text="\n" + more[0].text)
    return spans + more


def _answers(tongue: Tongue, answer: Answer, grey: float) -> list[Span]:
    agreed = tongue.spans(w.ANSWERS[Answer.AGREED], small=9, grey=grey, tick=answer == Answer.AGREED)
    refused = tongue.spans(w.ANSWERS[Answer.NOT_NOW], small=9, grey=grey, tick=answer == Answer.NOT_NOW)
    return [*agreed, Span("\n"), *refused]


def _detail(paper: Paper, tongue: Tongue, job: JobContent, line: LineContent, table: _Table) -> list[Band]:
    """A part, sublet work or fee under its job; labour only when a job has several kinds of it.

    Before discount, as the sums above it: what is taken off stands once, under the amount of the job.
    """
    labors = sum(1 for each in job.lines if each.kind == LineKind.LABOR)
    if line.kind == LineKind.LABOR and labors < 2:
        return []
    grey = OFF if job.answer == Answer.NOT_NOW else MUTED
    name = tongue.spans(Pair(line.name_zh, line.name_en), SMALL, small=8.5, grey=grey)
    remarks = []
    if line.quantity != 1:
        unit = f" {line.unit}" if line.unit else ""
        remarks.append(f"{line.quantity.normalize():f}{unit} × {line.unit_price:,.2f}")
    if line.part_origin is not None:
        remarks.append(tongue.main(w.PART_ORIGIN[line.part_origin]))
    if line.pay_type != job.pay_type:
        remarks.append(tongue.main(w.PAID_BY, payer=tongue.main(w.PAY_TYPE[line.pay_type])))
    name[0] = name[0]._replace(text="· " + name[0].text)
    if remarks:
        name.append(Span("  " + " · ".join(remarks), SMALL, grey=grey))
    column = {LineKind.LABOR: table.labor, LineKind.PART: table.parts}.get(line.kind, table.amount)
    wide = Cell(table.work.x, table.work.width + (0 if column is table.labor else 40), name)
    before = _number(paper, line.amount + line.discount, column, grey, SMALL)
    return bands(paper, [wide, column.cell(before)], _DETAIL)


def _number(paper: Paper, amount: Decimal, column: Column, grey: float, size: float = 11.5) -> Span:
    text = "—" if amount == 0 else f"{amount:,.2f}".replace("-", formats.MINUS)
    return fitted(paper, Span(text, size, grey=grey), column.width)


def _amounts(
    paper: Paper, tongue: Tongue, content: WorkOrderContent, job: JobContent, column: Column, grey: float
) -> list[Span]:
    """The amount, with the sign of the currency in Chinese (in English the table's head names it), and under it
    the discount it contains."""
    if tongue.language == Language.EN and job.amount:
        amount = f"{job.amount:,.2f}".replace("-", formats.MINUS)
    else:
        amount = formats.money(job.amount, content.dealership.currency, tongue.lang, free=True)
    spans = [fitted(paper, Span(amount, bold=True, grey=grey), column.width)]
    if job.discount:
        words = f"{tongue.main(w.DISCOUNT_OF)} {formats.MINUS}{abs(job.discount):,.2f}"
        small = fitted(paper, Span(words, 9, grey=max(grey, MUTED)), column.width)
        spans.append(small._replace(text="\n" + small.text))
    return spans
