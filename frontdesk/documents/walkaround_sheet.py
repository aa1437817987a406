"""The walkaround as a paper of its own (domain §2.2)."""

from frontdesk import formats
from frontdesk.documents import words as w
from frontdesk.documents.customer_words import customer_spans
from frontdesk.documents.frame import (
    STATUS_HEIGHT,
    Field,
    Head,
    draw_heads,
    field_box,
    heading,
    local,
    phone,
    stamp,
    status_words,
)
from frontdesk.documents.layout import BOTTOM, LEFT, TOP, Band, Cell, Flow, Span, bands
from frontdesk.documents.paper import A4, Paper
from frontdesk.documents.printing import Printing
from frontdesk.documents.qr import QrKind, qr_text
from frontdesk.documents.tongue import Tongue
from frontdesk.documents.walkaround_blocks import draw_walkaround
from frontdesk.documents.words import Pair
from frontdesk.documents.work_order import energy_field, vehicle_words
from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.terms import Language
from frontdesk.work_orders.content import SignatureContent
from frontdesk.work_orders.content_json import canonical_json, content_hash

ATTACHMENT = "walkaround.json"


def walkaround_pdf(
    content: WalkaroundContent,
    *,
    language: Language,
    printing: Printing,
    signature: SignatureContent | None = None,
    stored_json: bytes | None = None,
) -> bytes:
    """The sheet as a PDF; the signed data travel inside as `walkaround.json`. The same arguments, the same bytes.

    `stored_json`: the canonical bytes kept with the signature, when an older version may have written them.
    """
    data = stored_json or canonical_json(content)
    signed = signature if signature and signature.content_hash == content_hash(data) else None
    tongue = Tongue(language)
    paper = Paper(
        A4,
        title=f"{tongue.main(w.WALKAROUND_SHEET)} {content.number}",
        author=tongue.main(Pair(content.dealership.name_zh, content.dealership.name_en)),
        printed_at=printing.printed_at,
        characters=data.decode() + printing.copy_name + printing.printed_by,
    )
    paper.attach(ATTACHMENT, data)
    states = () if signed else (w.SIGNED_OTHER,) if signature else (w.DRAFT,)
    status = status_words(tongue, printing, content.dealership, *states)
    flow = Flow(paper, top=TOP + (STATUS_HEIGHT if status else 0), bottom=BOTTOM)
    _draw_fields(flow, tongue, content)
    positions = _positions(flow, tongue, content)
    below = 22 + sum(band.height for band in positions) + 9 if positions else 0
    draw_walkaround(flow, tongue, content, signature, below=below, stored_json=data)
    if positions:
        flow.y += 9
        flow.need(below)
        heading(flow, tongue, w.POSITIONS)
        flow.rows([positions], pad=0)
    head = Head(
        w.WALKAROUND_SHEET,
        content.dealership,
        content.number,
        stamp(signed.signed_at if signed else printing.printed_at, content.dealership),
        qr_text(QrKind.WALKAROUND, content.uuid),
        status,
        printing.copy_name,
    )
    draw_heads(paper, tongue, head)
    return paper.finish()


def _draw_fields(flow: Flow, tongue: Tongue, content: WalkaroundContent) -> None:
    vehicle = content.vehicle
    odometer = formats.km(vehicle.odometer_km) if vehicle.odometer_km is not None else "—"
    same = content.presenter_name in ("", content.customer_name)
    visit = content.visit_number + (
        f" · {tongue.main(w.REVISION, n=content.revision)}" if content.revision > 1 else ""
    )
    rows: list[list[Field]] = [
        [
            (w.PLATE, formats.plate_spaced(vehicle.plate) or "—"),
            (w.MODEL, vehicle_words(tongue, vehicle)),
            (w.VIN, vehicle.vin or "—"),
            (w.ODOMETER, odometer),
            energy_field(tongue, vehicle),
        ],
        [
            (w.CUSTOMER, customer_spans(tongue, content)),
            (w.PHONE, phone(content.customer_phone) or "—"),
            (w.BROUGHT_BY, tongue.main(w.CUSTOMER_SELF) if same else content.presenter_name),
            (w.ADVISOR, tongue.name(content.advisor_name, content.advisor_latin)),
            (w.VISIT, visit),
        ],
    ]
    flow.y += field_box(flow.paper, tongue, flow.y, rows, (134, 150, 158, 120, 140)) + 9


def _positions(flow: Flow, tongue: Tongue, content: WalkaroundContent) -> list[Band]:
    """Three positions to a line: name, result, when it was looked at."""
    lines: list[Band] = []
    for index in range(0, len(content.positions), 3):
        cells = []
        for column, position in enumerate(content.positions[index : index + 3]):
            result = tongue.main(w.POSITION_RESULT[position.result])
            when = f" {local(position.checked_at, content.dealership):%H:%M}" if position.checked_at else ""
            name = tongue.spans(w.POSITION[position.code], 10.5, small=8.5)
            cells.append(Cell(LEFT + 4 + column * 234, 226, [*name, Span(f"  {result}{when}", 10.5, True)]))
        lines += bands(flow.paper, cells, 17)
    return lines
