"""The end of an order: what was agreed, the sums, the terms and the signatures, never torn apart."""

from collections.abc import Sequence

from frontdesk.documents import words as w
from frontdesk.documents.amount_in_words import amount_in_words
from frontdesk.documents.frame import SIGNATURE_HEIGHT, heading, sign_box, signed_notes, stamp
from frontdesk.documents.layout import LEFT, RIGHT, Band, Cell, Flow, Span, bands, baseline, draw_band, draw_spans
from frontdesk.documents.layout import fitted as fitted_span
from frontdesk.documents.paper import BLACK, DARK, MUTED
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.words import Pair
from frontdesk.terms import Language, OldPartDisposition, TaxMode
from frontdesk.work_orders.content import SignatureContent, WorkOrderContent

_SUMS = 486.0  # left edge of the sums
_LONG = 330.0  # an agreement or a term longer than this flows over pages before the block


def draw_closing(
    flow: Flow, tongue: Tongue, content: WorkOrderContent, signature: SignatureContent | None, *, at_bottom: bool
) -> None:
    """Notes, agreements with the sums beside them, terms, three signature boxes.

    Sums, terms and signatures stay on one page; only texts of unusual length are printed before them.
    """
    if content.printed_notes:
        flow.need(22 + 32)
        heading(flow, tongue, w.NOTES)
        flow.text([Span(content.printed_notes)])
        flow.y += 9
    agreed, terms = _agreements(flow, tongue, content), _terms(flow, tongue, content)
    if _height(agreed) > _LONG:
        flow.need(22 + 40)
        heading(flow, tongue, w.AGREED)
        _flow_bands(flow, agreed)
        agreed = []
    if _height(terms) > _LONG:
        flow.need(22 + 40)
        heading(flow, tongue, w.TERMS)
        _flow_bands(flow, terms)
        terms = []
    sums = _sums(tongue, content)
    upper = max(22 + _height(agreed) if agreed else 0, 19 * len(sums) + 58)
    lower = 22 + _height(terms) if terms else 0
    flow.need(upper + 6 + lower + 6 + SIGNATURE_HEIGHT)
    top = flow.y
    if agreed:
        heading(flow, tongue, w.AGREED, right=_SUMS - 18)
        for band in agreed:
            draw_band(flow.paper, band, flow.y)
            flow.y += band.height
    _draw_sums(flow, tongue, content, sums, top)
    flow.y = top + upper + 6
    if terms:
        heading(flow, tongue, w.TERMS)
        for band in terms:
            draw_band(flow.paper, band, flow.y)
            flow.y += band.height
    flow.y = flow.bottom - SIGNATURE_HEIGHT if at_bottom else flow.y + 6
    _draw_signatures(flow, tongue, content, signature)
    flow.y += SIGNATURE_HEIGHT + 9


def _height(lines: Sequence[Band]) -> float:
    return sum(line.height for line in lines)


def _flow_bands(flow: Flow, lines: Sequence[Band]) -> None:
    for line in lines:
        flow.need(line.height)
        draw_band(flow.paper, line, flow.y)
        flow.y += line.height
    flow.y += 9


def _agreements(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> list[Band]:
    items = [
        tongue.spans(w.SHOW_OLD_PARTS, tick=content.show_old_parts),
        tongue.spans(w.CALL_BEFORE, tick=content.call_before_extra_work),
        tongue.spans(w.WASH, tick=content.wash_wished),
    ]
    if content.old_parts != OldPartDisposition.NONE:
        disposition = w.OLD_PART_DISPOSITION[content.old_parts]
        words = f"{tongue.main(w.OLD_PARTS)}{': ' if tongue.language == Language.EN else '：'}"
        items.append([Span(words + tongue.main(disposition), tick=True)])
        if tongue.second(disposition):
            items[-1].append(
                Span(f" {tongue.second(w.OLD_PARTS)} {tongue.second(disposition)}", SMALL, grey=MUTED)
            )
    items += [[Span(wish, tick=True)] for wish in content.wishes]
    lines: list[Band] = []
    for item in items:
        lines += bands(flow.paper, [Cell(LEFT, _SUMS - 24 - LEFT, item)], 17)
    return lines


def _terms(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> list[Band]:
    english = content.terms_en or content.terms_zh
    chinese = content.terms_zh or content.terms_en
    first = english if tongue.language == Language.EN else chinese
    second = english if tongue.both and english != chinese else ()
    lines: list[Band] = []
    size, height = (9.5, 13.0) if tongue.both else (10.5, 16.0)
    for number, term in enumerate(first, 1):
        cells = [
            Cell(LEFT + 4, 14, [Span(f"{number}.", size)]),
            Cell(LEFT + 18, RIGHT - LEFT - 18, [Span(term, size)]),
        ]
        lines += bands(flow.paper, cells, height)
        if number <= len(second):
            lines += bands(
                flow.paper, [Cell(LEFT + 18, RIGHT - LEFT - 18, [Span(second[number - 1], 8, grey=MUTED)])], 10.5
            )
    return lines


def _sums(tongue: Tongue, content: WorkOrderContent) -> list[tuple[list[Span], str]]:
    totals, currency = content.totals, content.dealership.currency
    percent = f"{content.tax_percent.normalize():f}"
    rows = [(tongue.spans(w.TOTAL_LABOR), tongue.money(totals.labor, currency))]
    rows.append((tongue.spans(w.TOTAL_PARTS), tongue.money(totals.parts, currency)))
    if totals.other:
        rows.append((tongue.spans(w.TOTAL_OTHER), tongue.money(totals.other, currency)))
    if totals.discount:
        rows.append((tongue.spans(w.TOTAL_DISCOUNT), tongue.money(-abs(totals.discount), currency)))
    if content.tax_mode == TaxMode.EXCLUSIVE:
        rows.append((tongue.spans(w.NET), tongue.money(totals.net, currency)))
        rows.append((tongue.spans(w.TAX, percent=percent), tongue.money(totals.tax, currency)))
    for payer, amount in totals.other_payers:
        words = tongue.spans(w.OTHER_PAYER, grey=MUTED, payer="{payer}")
        names = (tongue.main(w.PAY_TYPE[payer]), tongue.second(w.PAY_TYPE[payer]))
        words = [
            span._replace(text=span.text.replace("{payer}", name))
            for span, name in zip(words, names, strict=False)
        ]
        rows.append((words, tongue.money(amount, currency)))
    return rows


def _draw_sums(
    flow: Flow, tongue: Tongue, content: WorkOrderContent, rows: list[tuple[list[Span], str]], top: float
) -> None:
    paper, totals, currency = flow.paper, content.totals, content.dealership.currency
    y = top
    for name, amount in rows:
        draw_spans(paper, _SUMS, y, name, 19)
        paper.text(RIGHT, baseline(y, 19, 11.5), amount, 11.5, grey=name[0].grey, align="r")
        y += 19
    paper.line(_SUMS, y + 2, RIGHT, y + 2, grey=BLACK)
    draw_spans(paper, _SUMS, y + 7, tongue.spans(w.TOTAL), 26)
    total = fitted_span(paper, Span(tongue.money(totals.total, currency), 19, bold=True), 190)
    paper.text(RIGHT, baseline(y + 7, 26, total.size), total.text, total.size, bold=True, align="r")
    notes = []
    if content.tax_mode == TaxMode.INCLUSIVE and totals.tax:
        percent = f"{content.tax_percent.normalize():f}"
        notes.append(f"{tongue.main(w.TAX_CONTAINED, percent=percent)} {tongue.money(totals.tax, currency)}")
    if totals.total_if_all != totals.total:
        notes.append(f"{tongue.main(w.TOTAL_IF_ALL)} {tongue.money(totals.total_if_all, currency)}")
    if currency == "CNY" and tongue.language != Language.EN:
        words = fitted_span(paper, Span(w.IN_WORDS.zh + amount_in_words(totals.total), SMALL), RIGHT - _SUMS)
        paper.text(_SUMS, baseline(y + 34, 13, SMALL), words.text, words.size, grey=DARK)
        y += 13
        notes = [" · ".join(notes)]
    for line in notes:
        note = fitted_span(paper, Span(line, 9), RIGHT - _SUMS)
        paper.text(_SUMS, baseline(y + 34, 13, 9), note.text, note.size, grey=MUTED)
        y += 13


def _draw_signatures(
    flow: Flow, tongue: Tongue, content: WorkOrderContent, signature: SignatureContent | None
) -> None:
    width = (RIGHT - LEFT - 20) / 3.5
    advisor = tongue.name(content.advisor_name, content.advisor_latin)
    if signature:
        customer = Pair(content.customer_name, content.customer_latin)
        notes = signed_notes(tongue, signature, customer, content.dealership)
        advisor = f"{advisor} · {stamp(signature.signed_at, content.dealership)[-5:]}"
    else:
        notes = [tongue.plain(w.NOT_SIGNED), tongue.plain(w.SIGNATURE_DATE)]
    sign_box(flow.paper, tongue, (LEFT, flow.y, 1.5 * width), w.CUSTOMER_CONFIRMS, notes, signature)
    sign_box(flow.paper, tongue, (LEFT + 1.5 * width + 10, flow.y, width), w.ADVISOR, [advisor])
    sign_box(flow.paper, tongue, (LEFT + 2.5 * width + 20, flow.y, width), w.DISPATCHER, [])
