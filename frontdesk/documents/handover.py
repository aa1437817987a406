"""Quality check and handover, filled in by hand when the car is given back: each concern is looked at again."""

from frontdesk.documents import words as w
from frontdesk.documents.frame import SIGNATURE_HEIGHT, Column, heading, sign_box, table_head
from frontdesk.documents.layout import LEFT, RIGHT, Band, Flow, Span, shortened
from frontdesk.documents.tongue import Tongue
from frontdesk.work_orders.content import WorkOrderContent

_SELF, _FINAL, _CUSTOMER = LEFT + 316.0, LEFT + 420.0, LEFT + 522.0


def draw_handover(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    """One row per concern with boxes for technician, inspector and customer, then three boxes to sign."""
    concerns = [Span(f"{concern.letter} {concern.words}") for concern in content.concerns]
    rows = [_row(flow, tongue, span) for span in concerns or [Span(tongue.plain(w.ALL_WORK))]]
    flow.need(22 + 24 + 25 * min(len(rows), 6) + 9 + SIGNATURE_HEIGHT)
    heading(flow, tongue, w.HANDOVER, tongue.plain(w.FILLED_AT_DELIVERY, " · "))
    columns = (
        Column(LEFT + 6, 296, w.RECHECKED),
        Column(_SELF, 100, w.SELF_CHECK),
        Column(_FINAL, 100, w.FINAL_CHECK),
        Column(_CUSTOMER, 174, w.ACCEPTED),
    )

    def head() -> None:
        table_head(flow, tongue, columns, deep=False)

    head()
    flow.rows(rows, head)
    flow.y += 9
    flow.need(SIGNATURE_HEIGHT)
    width = (RIGHT - LEFT - 20) / 3
    notes = ((w.FINAL_CHECK, w.DATE), (w.HANDOVER_ADVISOR, w.TIME), (w.CUSTOMER_COLLECTS, w.TIME))
    for index, (title, note) in enumerate(notes):
        sign_box(flow.paper, tongue, (LEFT + index * (width + 10), flow.y, width), title, [tongue.plain(note)])
    flow.y += SIGNATURE_HEIGHT


def _row(flow: Flow, tongue: Tongue, words: Span) -> list[Band]:
    fine = tongue.spans(w.SATISFIED, small=9, tick=False)
    again = tongue.spans(w.LOOK_AGAIN, small=9, tick=False)
    items = [
        (LEFT + 6, shortened(flow.paper, words, 300)),
        (_SELF, Span("", tick=False)),
        (_FINAL, Span("", tick=False)),
    ]
    x = _CUSTOMER
    for span in (*fine, *again):
        if span.tick is not None:
            items.append((x, span._replace(text="")))
            x += 15
        items.append((x, span._replace(tick=None)))
        x += flow.paper.measure(span.text, span.size) + (8 if span is fine[-1] else 0)
    return [Band(17, items)]
