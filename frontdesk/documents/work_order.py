"""The work order on paper (domain §2.4, mockup j): the customer's words, work, price, time, signature."""

from frontdesk import formats
from frontdesk.documents import order_lines, order_totals
from frontdesk.documents import words as w
from frontdesk.documents.customer_words import customer_spans
from frontdesk.documents.frame import (
    STATUS_HEIGHT,
    Column,
    Field,
    Head,
    draw_heads,
    field_box,
    heading,
    local,
    phone,
    stamp,
    status_words,
    table_head,
)
from frontdesk.documents.handover import draw_handover
from frontdesk.documents.layout import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    Band,
    Flow,
    Span,
    bands,
    baseline,
    draw_spans,
    fitted,
)
from frontdesk.documents.paper import A4, BLACK, MUTED, Paper
from frontdesk.documents.printing import Printing
from frontdesk.documents.qr import QrKind, qr_text
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.documents.walkaround_blocks import draw_walkaround
from frontdesk.documents.words import Pair
from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.terms import ConcernOutcome, Energy, Language, PartyRole, WaitMode
from frontdesk.work_orders.content import ConcernContent, SignatureContent, VehicleContent, WorkOrderContent
from frontdesk.work_orders.content_json import canonical_json, content_hash

ATTACHMENT = "work-order.json"
GAP = 9.0


def work_order_pdf(
    content: WorkOrderContent,
    *,
    language: Language,
    printing: Printing,
    walkaround: WalkaroundContent | None = None,
    signature: SignatureContent | None = None,
    walkaround_signature: SignatureContent | None = None,
    stored_json: bytes | None = None,
    walkaround_stored_json: bytes | None = None,
) -> bytes:
    """The order as a PDF of any number of pages; the same arguments give the same bytes.

    A signature counts only for the bytes it was given for: pass `stored_json` (and that of the walkaround), those
    kept with it, when an older version may have written them. The order's bytes travel inside the PDF as
    `work-order.json`, their SHA-256 in its keywords. Without a valid signature every page says that it is a draft.
    """
    data = stored_json or canonical_json(content)
    signed = signature if signature and signature.content_hash == content_hash(data) else None
    tongue = Tongue(language)
    paper = Paper(
        A4,
        title=f"{tongue.main(w.WORK_ORDER)} {content.number}",
        author=tongue.main(Pair(content.dealership.name_zh, content.dealership.name_en)),
        printed_at=printing.printed_at,
        characters=_characters(data, walkaround, printing),
    )
    paper.attach(ATTACHMENT, data)
    states = () if signed else (w.SIGNED_OTHER,) if signature else (w.DRAFT,)
    status = status_words(tongue, printing, content.dealership, *states)
    flow = Flow(paper, top=TOP + (STATUS_HEIGHT if status else 0), bottom=BOTTOM)
    _draw_fields(flow, tongue, content)
    _draw_concerns(flow, tongue, content)
    order_lines.draw_lines(flow, tongue, content)
    order_lines.draw_declined(flow, tongue, content)
    order_totals.draw_closing(flow, tongue, content, signed, at_bottom=walkaround is not None)
    if walkaround is not None:
        flow.new_page()
        draw_walkaround(
            flow,
            tongue,
            walkaround,
            walkaround_signature,
            below=_handover_height(content),
            stored_json=walkaround_stored_json,
        )
        flow.y += GAP
    draw_handover(flow, tongue, content)
    head = Head(
        w.WORK_ORDER,
        content.dealership,
        content.number,
        stamp(signed.signed_at if signed else printing.printed_at, content.dealership),
        qr_text(QrKind.WORK_ORDER, content.uuid),
        status,
        printing.copy_name,
    )
    draw_heads(paper, tongue, head)
    return paper.finish()


def _characters(data: bytes, walkaround: WalkaroundContent | None, printing: Printing) -> str:
    parts = [data.decode(), printing.copy_name, printing.printed_by]
    if walkaround is not None:
        parts.append(canonical_json(walkaround).decode())
    return "".join(parts)


def _handover_height(content: WorkOrderContent) -> float:
    return 22 + 24 + 25 * max(1, len(content.concerns)) + 2 * GAP + 62


# -- head fields ---------------------------------------------------------------------------------------
def vehicle_words(tongue: Tongue, vehicle: VehicleContent) -> str:
    """`锐行 E5 纯电 2023`; a dash while nobody asked which car it is."""
    if not (vehicle.brand or vehicle.model):
        return "—"
    year = str(vehicle.model_year) if vehicle.model_year else ""
    parts = (vehicle.brand, vehicle.model, tongue.main(w.ENERGY[vehicle.energy]), year)
    return " ".join(part for part in parts if part)


def energy_field(tongue: Tongue, vehicle: VehicleContent) -> tuple[Pair, str]:
    """Fuel in eighths, charge in percent with the range, or both."""
    fuel = f"{vehicle.fuel_eighths}/8" if vehicle.fuel_eighths is not None else ""
    charge = [f"{vehicle.soc_percent}%"] if vehicle.soc_percent is not None else []
    charge += [formats.km(vehicle.range_km)] if vehicle.range_km is not None else []
    if vehicle.energy == Energy.ELECTRIC:
        return w.CHARGE, " · ".join(charge) or "—"
    if vehicle.energy == Energy.PLUG_IN_HYBRID or charge:
        return w.FUEL_AND_CHARGE, " · ".join([fuel, *charge] if fuel else charge) or "—"
    return w.FUEL, fuel or "—"


def _draw_fields(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    vehicle, shop = content.vehicle, content.dealership
    presenters = [party for party in content.parties if party.role == PartyRole.PRESENTER]
    brought = [party.name for party in presenters if party.name != content.customer_name]
    arrived = local(content.arrived_at, shop)
    came = arrived.strftime("%H:%M")
    if content.greeted_at:
        comma = ", " if tongue.language == Language.EN else "，"
        came += f"{comma}{tongue.main(w.GREETED)} {local(content.greeted_at, shop).strftime('%H:%M')}"
    bay = tongue.main(Pair(content.bay_name_zh, content.bay_name_en))
    technician = tongue.name(content.technician_name, content.technician_latin)
    waits = tongue.main(w.WAIT_MODE[content.wait_mode])
    if content.wait_mode == WaitMode.WAIT_IN_LOUNGE and content.seat:
        waits += f" {content.seat}"
    odometer = formats.km(vehicle.odometer_km) if vehicle.odometer_km is not None else "—"
    rows: list[list[Field]] = [
        [
            (w.PLATE, formats.plate_spaced(vehicle.plate) or "—"),
            (w.MODEL, vehicle_words(tongue, vehicle)),
            (w.VIN, vehicle.vin or "—"),
            (w.ODOMETER, odometer),
        ],
        [
            (w.CUSTOMER, customer_spans(tongue, content)),
            (w.PHONE, phone(content.customer_phone) or "—"),
            (w.BROUGHT_BY, "、".join(brought) or tongue.main(w.CUSTOMER_SELF)),
            energy_field(tongue, vehicle),
        ],
        [
            (w.ADVISOR, tongue.name(content.advisor_name, content.advisor_latin)),
            (w.BAY_TECH, " / ".join(part for part in (bay, technician) if part) or "—"),
            (w.ARRIVED, came),
            (w.WAITING, waits),
        ],
    ]
    height = field_box(flow.paper, tongue, flow.y, rows, (133, 125, 130, 112))
    _draw_promise(flow, tongue, content, max(height, 121))
    flow.y += max(height, 121) + GAP
    _draw_others(flow, tongue, content)


def _draw_promise(flow: Flow, tongue: Tongue, content: WorkOrderContent, height: float) -> None:
    paper, x, y, shop = flow.paper, LEFT + 512, flow.y, content.dealership
    paper.box(x, y + 0.5, RIGHT - x, height - 1, 4, width=2, grey=BLACK)
    draw_spans(paper, x + 14, y + 9, tongue.spans(w.PROMISED))
    if content.promise_at is None:
        paper.text(x + 14, baseline(y + 25, 38, 26), tongue.main(w.NO_PROMISE), 26, bold=True)
        day = ""
    else:
        promised = local(content.promise_at, shop)
        paper.text(x + 14, baseline(y + 25, 38, 30), promised.strftime("%H:%M"), 30, bold=True)
        day = formats.iso_day(promised.date())
        if promised.date() == local(content.arrived_at, shop).date():
            day = f"{tongue.main(w.TODAY)} · {day}"
    paper.text(x + 14, baseline(y + 63, 16, 11.5), day, 11.5)
    notes = [tongue.main(w.CALL_FIRST), tongue.second(w.CALL_FIRST)] if content.call_before_extra_work else []
    for index, note in enumerate(notes):
        line = fitted(paper, Span(note, SMALL), RIGHT - x - 24)
        paper.text(x + 14, baseline(y + 80 + 16 * index, 16, SMALL), line.text, line.size, grey=MUTED)


def _draw_others(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    """One line for what not every order has: other parties, engine number, time needed, a later version."""
    parts = []
    for party in content.parties:
        if party.role != PartyRole.PRESENTER and party.name not in ("", content.customer_name):
            contact = f" {phone(party.phone)}" if party.phone else ""
            parts.append(f"{tongue.plain(w.PARTY_ROLE[party.role])} {party.name}{contact}")
    if content.vehicle.engine_number:
        parts.append(f"{tongue.plain(w.ENGINE_NUMBER)} {content.vehicle.engine_number}")
    if content.needed_by:
        parts.append(f"{tongue.plain(w.NEEDED_BY)} {stamp(content.needed_by, content.dealership)}")
    if content.revision > 1:
        parts.append(tongue.plain(w.REVISION, n=content.revision))
    if parts:
        flow.y -= 3
        flow.text([Span("  ·  ".join(parts), SMALL, grey=MUTED)], height=14)
        flow.y += 4


# -- concerns ------------------------------------------------------------------------------------------
def _draw_concerns(flow: Flow, tongue: Tongue, content: WorkOrderContent) -> None:
    concerns = content.concerns
    wide = 116.0 if tongue.both else 112.0 if tongue.language == Language.EN else 84.0
    columns = (
        Column(LEFT + 6, 16),
        Column(LEFT + 28, 460 - wide, w.WORDS),
        Column(LEFT + 496 - wide, wide - 4, w.WHEN),
        Column(LEFT + 506, 190, w.TRACED_TO),
    )
    opened = sum(1 for concern in concerns if not concern.job_numbers and concern.outcome is None)
    count = w.SOME_OPEN if opened else w.ALL_ANSWERED
    rows = [_concern_row(flow.paper, tongue, content, concern, columns) for concern in concerns]
    first = sum(band.height for band in rows[0]) if rows else 16
    flow.need(min(22 + 24 + first + 8, 300))
    note = tongue.plain(count, " · ", n=len(concerns), open=opened) if concerns else ""
    heading(flow, tongue, w.CONCERNS, note)
    if not concerns:
        flow.text(tongue.spans(w.NO_CONCERNS))
    else:

        def head() -> None:
            table_head(flow, tongue, columns, deep=False)

        head()
        flow.rows(rows, head, pad=3.5)
    flow.y += GAP


def _concern_row(
    paper: Paper, tongue: Tongue, content: WorkOrderContent, concern: ConcernContent, columns: tuple[Column, ...]
) -> list[Band]:
    said = local(concern.said_at, content.dealership)
    same_day = said.date() == local(content.arrived_at, content.dealership).date()
    words = [Span(tongue.quoted(concern.words))]
    words += [Span(f"\n{tongue.main(w.ADDED)} {tongue.quoted(addition)}") for addition in concern.additions]
    for asked in concern.asked:
        words.append(Span(f"\n{asked.question or tongue.main(w.ADDED)} {tongue.quoted(asked.answer)}"))
    when = [
        *tongue.spans(w.CONCERN_SOURCE[concern.source]),
        Span(said.strftime(" %H:%M" if same_day else " %m-%d")),
    ]
    cells = [
        columns[0].cell(Span(concern.letter, bold=True)),
        columns[1].cell(*words),
        columns[2].cell(*when),
        columns[3].cell(*_traced(tongue, content, concern)),
    ]
    return bands(paper, cells)


def _traced(tongue: Tongue, content: WorkOrderContent, concern: ConcernContent) -> list[Span]:
    spans: list[Span] = []
    if concern.job_numbers:
        comma = ", " if tongue.language == Language.EN else "、"
        numbers = comma.join(str(number) for number in concern.job_numbers)
        word = w.LINE if len(concern.job_numbers) == 1 else w.LINES
        spans = [*tongue.spans(word), Span(" " + numbers)]
    if concern.outcome is not None:
        spans += [Span("；")] if spans else []
        spans += tongue.spans(w.CONCERN_OUTCOME[concern.outcome])
        if concern.outcome == ConcernOutcome.PROMISE_TIME and content.promise_at:
            spans.append(Span(f" {local(content.promise_at, content.dealership).strftime('%H:%M')}"))
        if concern.outcome_words:
            spans.append(Span(f"{': ' if tongue.language == Language.EN else '，'}{concern.outcome_words}"))
    return spans or tongue.spans(w.NOT_ANSWERED, bold=True)
