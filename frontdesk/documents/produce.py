"""A document of this dealership as the bytes that are shown, saved and printed: whoever wants one asks here."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.shop import Printout
from db.models.walkaround import Walkaround
from db.models.work_orders import WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.documents.blank_forms import blank_walkaround_pdf, blank_work_order_pdf
from frontdesk.documents.key_tag import KeyTagContent, key_tag_pdf
from frontdesk.documents.printing import Printing
from frontdesk.documents.walkaround_sheet import walkaround_pdf
from frontdesk.documents.words import Pair
from frontdesk.documents.work_order import work_order_pdf
from frontdesk.errors import NotFound
from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.reception.walkaround_signing import printable_walkaround, signed_walkaround, walkaround_content
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.dealership_content import dealership_content
from frontdesk.shop.permissions import Permission
from frontdesk.terms import BodyType, DocumentKind, Language
from frontdesk.work_orders.agree import difference, revisions
from frontdesk.work_orders.content import SignatureContent
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.open_order import find_work_order
from frontdesk.work_orders.terms_of_order import order_terms

_COPY = {
    DocumentKind.WORK_ORDER: "客户联 · Customer copy",
    DocumentKind.WALKAROUND: "客户联 · Customer copy",
}


@dataclass(frozen=True)
class Document:
    """A ready document. `subject_uuid` and `revision` say what it shows; empty and 0 for blank forms."""

    kind: DocumentKind
    language: Language
    pdf: bytes
    name: str
    subject_uuid: str = ""
    revision: int = 0
    reprint_number: int = 0


def produce(
    desk: Desk, kind: DocumentKind, number: str = "", *, language: Language, body: BodyType = BodyType.SEDAN
) -> Document:
    """The document of this kind for a work order (its number, UUID) or a walkaround (its own number too).

    A work order shows the last signed revision as long as nothing was changed since; otherwise what stands there
    now, as a draft. Blank forms need no number. Raises NotAllowed, NotFound.
    """
    desk.require(Permission.PRINT)
    if kind is DocumentKind.WORK_ORDER:
        return _work_order(desk, number, language)
    if kind is DocumentKind.WALKAROUND:
        return _walkaround(desk, number, language)
    if kind is DocumentKind.KEY_TAG:
        order = work_order_content(desk, find_work_order(desk, number))
        pdf = key_tag_pdf(KeyTagContent.of_order(order), language=language, printing=_printing(desk, kind))
        return Document(kind, language, pdf, f"{order.number}-key-tag.pdf", order.uuid, order.revision)
    with desk.reading() as session:
        shop, terms = dealership_content(session), order_terms(the_dealership(session))
    if kind is DocumentKind.BLANK_WALKAROUND:
        pdf = blank_walkaround_pdf(shop, body=body, language=language, printing=_printing(desk, kind))
    else:
        pairs = [Pair(zh, en) for zh, en in zip(*terms, strict=False)]
        pdf = blank_work_order_pdf(shop, language=language, printing=_printing(desk, kind), terms=pairs)
    return Document(kind, language, pdf, f"{kind}.pdf")


def _work_order(desk: Desk, number: str, language: Language) -> Document:
    kind, order_id = DocumentKind.WORK_ORDER, find_work_order(desk, number)
    signed = revisions(desk, order_id)[-1:]
    stands = bool(signed) and not difference(desk, order_id)
    content = signed[0].content if stands else work_order_content(desk, order_id)
    with desk.reading() as session:
        stored = _signed_bytes(session, order_id, content.revision) if stands else None
        again = reprint_number(session, kind, content.uuid, content.revision)
        sheet_id = session.scalar(
            select(Walkaround.id)
            .join(WorkOrder, WorkOrder.visit_id == Walkaround.visit_id)
            .filter(WorkOrder.id == order_id)
        )
    sheet, sheet_signature = _sheet(desk, sheet_id) if sheet_id else (None, None)
    pdf = work_order_pdf(
        content,
        language=language,
        printing=_printing(desk, kind, again),
        walkaround=sheet,
        signature=signed[0].signature if stands else None,
        walkaround_signature=sheet_signature,
        stored_json=stored,
    )
    return Document(kind, language, pdf, f"{content.number}.pdf", content.uuid, content.revision, again)


def _walkaround(desk: Desk, number: str, language: Language) -> Document:
    kind, key = DocumentKind.WALKAROUND, number.strip()
    with desk.reading() as session:
        sheet_id = session.scalar(
            select(Walkaround.id)
            .outerjoin(WorkOrder, WorkOrder.visit_id == Walkaround.visit_id)
            .where(
                (Walkaround.number == key.upper())
                | (WorkOrder.number == key.upper())
                | (Walkaround.uuid == key.lower())
            )
        )
    if sheet_id is None:
        raise NotFound("walkarounds", key)
    content, signature = printable_walkaround(desk, sheet_id)
    with desk.reading() as session:
        again = reprint_number(session, kind, content.uuid, content.revision)
    pdf = walkaround_pdf(content, language=language, printing=_printing(desk, kind, again), signature=signature)
    return Document(kind, language, pdf, f"{content.number}.pdf", content.uuid, content.revision, again)


def _sheet(desk: Desk, sheet_id: int) -> tuple[WalkaroundContent, SignatureContent | None]:
    """The walkaround as it was signed last, or as it stands while nobody signed."""
    try:
        return signed_walkaround(desk, sheet_id)
    except NotFound:
        return walkaround_content(desk, sheet_id), None


def _signed_bytes(session: Session, order_id: int, revision: int) -> bytes | None:
    return session.scalar(select(WorkOrderRevision.content).filter_by(work_order_id=order_id, revision=revision))


def reprint_number(session: Session, kind: DocumentKind, uuid: str, revision: int) -> int:
    """How often exactly this was printed already: 0 for the original."""
    printed = select(func.count(Printout.id)).filter_by(kind=kind, subject_uuid=uuid, revision=revision)
    return session.scalar(printed.where(Printout.printed_at.is_not(None))) or 0


def _printing(desk: Desk, kind: DocumentKind, again: int = 0) -> Printing:
    return Printing(
        copy_name=_COPY.get(kind, ""),
        printed_at=desk.now(),
        reprint_number=again,
        printed_by=desk.actor.name if desk.actor and desk.actor.staff_id else "",
    )
