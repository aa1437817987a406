"""The tag on the key ring (A6): the plate to be read across the workshop, the promise, a code back."""

from dataclasses import dataclass
from datetime import datetime

from frontdesk import formats
from frontdesk.documents import words as w
from frontdesk.documents.customer_words import customer_spans
from frontdesk.documents.frame import local, stamp
from frontdesk.documents.layout import Span, baseline, draw_spans, fitted, shortened
from frontdesk.documents.paper import A6, BLACK, MUTED, Paper
from frontdesk.documents.printing import Printing
from frontdesk.documents.qr import QrKind, qr_text
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.words import Pair
from frontdesk.reception.visit_head import VisitHead
from frontdesk.terms import Language
from frontdesk.work_orders.content import DealershipContent, WorkOrderContent

_EDGE = 26.0


@dataclass(frozen=True)
class KeyTagContent:
    """What a key tag says. `qr` decides whether the code leads to the visit or to its order."""

    dealership: DealershipContent
    qr: QrKind
    uuid: str
    number: str
    plate: str
    vehicle_zh: str
    vehicle_en: str
    customer_name: str
    customer_title_zh: str
    customer_title_en: str
    customer_latin: str
    advisor_name: str
    arrived_at: datetime
    promise_at: datetime | None
    place_zh: str
    place_en: str
    advisor_latin: str = ""

    @classmethod
    def of_order(cls, order: WorkOrderContent) -> "KeyTagContent":
        """The tag of an order; its place is the bay."""
        car = order.vehicle
        model = f"{car.brand} {car.model}".strip()
        energy = w.ENERGY[car.energy]
        return cls(
            dealership=order.dealership,
            qr=QrKind.WORK_ORDER,
            uuid=order.uuid,
            number=order.number,
            plate=car.plate,
            vehicle_zh=f"{model} {energy.zh}",
            vehicle_en=f"{model} {energy.en}",
            customer_name=order.customer_name,
            customer_title_zh=order.customer_title_zh,
            customer_title_en=order.customer_title_en,
            customer_latin=order.customer_latin,
            advisor_name=order.advisor_name,
            advisor_latin=order.advisor_latin,
            arrived_at=order.arrived_at,
            promise_at=order.promise_at,
            place_zh=order.bay_name_zh,
            place_en=order.bay_name_en,
        )

    @classmethod
    def of_visit(cls, visit: VisitHead, dealership: DealershipContent, uuid: str) -> "KeyTagContent":
        """The tag of a car whose order is not opened yet."""
        title_zh, title_en = formats.titles(visit.customer.salutation)
        return cls(
            dealership=dealership,
            qr=QrKind.VISIT,
            uuid=uuid,
            number=visit.number,
            plate=visit.plate,
            vehicle_zh=visit.car,
            vehicle_en=visit.car,
            customer_name=visit.customer.name,
            customer_title_zh=title_zh,
            customer_title_en=title_en,
            customer_latin=visit.customer.latin,
            advisor_name=visit.advisor_name,
            advisor_latin=visit.advisor_latin,
            arrived_at=visit.arrived_at,
            promise_at=visit.promise_at,
            place_zh="",
            place_en="",
        )


def key_tag_pdf(content: KeyTagContent, *, language: Language, printing: Printing) -> bytes:
    """One A6 page; the same arguments give the same bytes."""
    tongue = Tongue(language)
    paper = Paper(
        A6,
        title=f"{tongue.main(w.KEY_TAG)} {content.number}",
        author=tongue.main(Pair(content.dealership.name_zh, content.dealership.name_en)),
        printed_at=printing.printed_at,
        characters="".join(str(value) for value in vars(content).values()) + printing.printed_by,
    )
    right = paper.width - _EDGE
    name = Pair(content.dealership.name_zh, content.dealership.name_en)
    draw_spans(paper, _EDGE, 24, tongue.spans(w.KEY_TAG, 14, small=SMALL, bold=True), 20)
    paper.text(right, baseline(24, 20, 12), content.number, 12, bold=True, align="r")
    draw_spans(paper, _EDGE, 45, [shortened(paper, Span(tongue.main(name), SMALL, grey=MUTED), right - _EDGE)], 14)
    paper.line(_EDGE, 66, right, 66, width=2, grey=BLACK)
    plate = fitted(paper, Span(formats.plate_spaced(content.plate) or "—", 64, bold=True), right - _EDGE)
    paper.text(paper.width / 2, baseline(74, 92, plate.size), plate.text, plate.size, bold=True, align="c")
    model = Span(tongue.main(Pair(content.vehicle_zh, content.vehicle_en)), 15)
    model = shortened(paper, model, right - _EDGE)
    paper.text(paper.width / 2, baseline(166, 24, 15), model.text, 15, align="c")
    _draw_promise(paper, tongue, content, right)
    rows = (
        (w.CUSTOMER, "".join(span.text for span in customer_spans(tongue, content))),
        (w.ADVISOR, tongue.name(content.advisor_name, content.advisor_latin)),
        (w.ARRIVED, stamp(content.arrived_at, content.dealership)),
        (w.PLACE, tongue.main(Pair(content.place_zh, content.place_en))),
        (w.KEY_NUMBER, ""),
    )
    y = 330.0
    for label, value in rows:
        draw_spans(paper, _EDGE, y, [Span(tongue.plain(label), SMALL, grey=MUTED)], 14)
        if value:
            draw_spans(paper, _EDGE, y + 13, [shortened(paper, Span(value, 13, True), 186)], 18)
        paper.line(_EDGE, y + 33, _EDGE + 190, y + 33)
        y += 38
    paper.qr(right - 128, 352, 128, qr_text(content.qr, content.uuid))
    if printing.reprint_number:
        again = tongue.plain(w.REPRINT, " / ", n=printing.reprint_number)
        paper.text(right, baseline(500, 14, SMALL), again, SMALL, bold=True, align="r")
    return paper.finish()


def _draw_promise(paper: Paper, tongue: Tongue, content: KeyTagContent, right: float) -> None:
    paper.box(_EDGE, 204, right - _EDGE, 108, 6, width=2, grey=BLACK)
    draw_spans(paper, _EDGE + 16, 213, tongue.spans(w.PROMISED, 13))
    if content.promise_at is None:
        paper.text(_EDGE + 16, baseline(232, 60, 40), tongue.main(w.NO_PROMISE), 40, bold=True)
        return
    promised = local(content.promise_at, content.dealership)
    paper.text(_EDGE + 16, baseline(232, 60, 54), f"{promised:%H:%M}", 54, bold=True)
    day = fitted(paper, Span(formats.day(promised.date(), tongue.lang), 12), 150)
    paper.text(right - 16, baseline(280, 18, 12), day.text, day.size, align="r")
