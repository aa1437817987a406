"""A document of this dealership as the bytes that are shown, saved and printed: whoever wants one asks here."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import or_, select

from db.models.reception import Visit
from db.models.walkaround import Walkaround, WalkaroundRevision
from db.models.work_orders import WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.documents.blank_forms import blank_walkaround_pdf, blank_work_order_pdf
from frontdesk.documents.key_tag import KeyTagContent, key_tag_pdf
from frontdesk.documents.pages import page_sizes
from frontdesk.documents.printing import Printing
from frontdesk.documents.printouts import reprint_number
from frontdesk.documents.tongue import Tongue
from frontdesk.documents.walkaround_sheet import walkaround_pdf
from frontdesk.documents.words import CUSTOMER_COPY, TITLE, Pair
from frontdesk.documents.work_order import work_order_pdf
from frontdesk.errors import NotFound
from frontdesk.lookup import find
from frontdesk.reception.visit_head import visit_head
from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.reception.walkaround_rules import WalkaroundStatus
from frontdesk.reception.walkaround_signing import signed_walkaround, walkaround_content
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.dealership_content import dealership_content
from frontdesk.shop.permissions import Permission
from frontdesk.terms import BodyType, DocumentKind, Language, WorkOrderStatus
from frontdesk.work_orders.content import SignatureContent, WorkOrderContent
from frontdesk.work_orders.content_json import canonical_json, content_hash
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.order_moves import BEFORE_AGREEMENT
from frontdesk.work_orders.revisions import RevisionRow, difference, revisions
from frontdesk.work_orders.terms_of_order import order_terms


@dataclass(frozen=True)
class Subject:
    """Whose document: any one of these, the others are found from it. None of them for blank forms."""

    work_order_id: int | None = None
    walkaround_id: int | None = None
    visit_id: int | None = None


NO_SUBJECT = Subject()


class Standing(StrEnum):
    """What the paper is worth: `changed`, what stands now and was not signed, while an earlier version was;
    `superseded`, that earlier version exactly as it was signed; `cancelled`, nothing, whoever signed it."""

    DRAFT = "draft"
    SIGNED = "signed"
    CHANGED = "changed"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    FORM = "form"


@dataclass(frozen=True)
class Document:
    """A ready document. `subject_uuid` and `revision` say what it shows, empty and 0 for blank forms;
    `content_hash` is that of all it says about it. `reprint_number` (0: the original) stands on the paper."""

    kind: DocumentKind
    language: Language
    subject_uuid: str
    number: str
    revision: int
    standing: Standing
    content_hash: str
    reprint_number: int
    title: str
    pages: int
    pdf: bytes

    @property
    def file_name(self) -> str:
        """What to call the file."""
        if self.kind in (DocumentKind.WORK_ORDER, DocumentKind.WALKAROUND):
            return f"{self.number}.pdf"
        return "-".join(part for part in (self.number, self.kind) if part) + ".pdf"


@dataclass(frozen=True)
class _Found:
    work_order_id: int | None
    walkaround_id: int | None
    visit_id: int


@dataclass(frozen=True)
class _Sheet:
    """`stored`: the bytes the signature was given for, where the sheet is printed as signed."""

    content: WalkaroundContent
    signature: SignatureContent | None
    standing: Standing
    stored: bytes | None = None

    @property
    def told(self) -> bytes:
        """The bytes the paper tells."""
        return self.stored or canonical_json(self.content)


def document(
    desk: Desk,
    kind: DocumentKind,
    subject: Subject = NO_SUBJECT,
    *,
    language: Language,
    as_signed: bool = False,
    body: BodyType = BodyType.SEDAN,
) -> Document:
    """The document of this kind, drawn from the signed bytes as long as nothing was changed since.

    After a change, or when everything has to be agreed once more, it shows what stands now and says that this is
    not signed; `as_signed` gives the signed version
    instead, which then says that it was changed later. `body` is the outline of a blank walkaround form.
    Raises NotAllowed, NotFound.
    """
    desk.require(Permission.PRINT)
    if kind in (DocumentKind.BLANK_WALKAROUND, DocumentKind.BLANK_WORK_ORDER):
        return _blank(desk, kind, language, body)
    found = _found(desk, subject)
    if kind is DocumentKind.WORK_ORDER:
        return _work_order(desk, found, language, as_signed)
    if kind is DocumentKind.WALKAROUND:
        return _walkaround(desk, found, language, as_signed)
    return _key_tag(desk, found, language)


def subject_of_number(desk: Desk, number: str) -> Subject:
    """What the number or UUID of a work order, a walkaround or a visit leads to. Raises NotFound."""
    key = number.strip()
    with desk.reading() as session:
        for kind in (WorkOrder, Walkaround, Visit):
            this = or_(kind.number == key.upper(), kind.uuid == key.lower())
            found = session.scalar(select(kind.id).where(this)) if key else None
            if found is not None:
                return Subject(
                    work_order_id=found if kind is WorkOrder else None,
                    walkaround_id=found if kind is Walkaround else None,
                    visit_id=found if kind is Visit else None,
                )
    raise NotFound("documents", key)


def _found(desk: Desk, subject: Subject) -> _Found:
    with desk.reading() as session:
        if subject.work_order_id is not None:
            visit_id = find(session, WorkOrder, subject.work_order_id).visit_id
        elif subject.walkaround_id is not None:
            visit_id = find(session, Walkaround, subject.walkaround_id).visit_id
        else:
            visit_id = find(session, Visit, subject.visit_id).id
        return _Found(
            session.scalar(select(WorkOrder.id).filter_by(visit_id=visit_id)),
            session.scalar(select(Walkaround.id).filter_by(visit_id=visit_id)),
            visit_id,
        )


# -- the kinds -----------------------------------------------------------------------------------------
def _work_order(desk: Desk, found: _Found, language: Language, as_signed: bool) -> Document:
    kind, order_id = DocumentKind.WORK_ORDER, found.work_order_id
    if order_id is None:
        raise NotFound("work_orders", found.visit_id)
    row = next(iter(revisions(desk, order_id)[-1:]), None)
    with desk.reading() as session:
        status = find(session, WorkOrder, order_id).status
    anew = status in BEFORE_AGREEMENT
    changed = row is not None and (anew or bool(difference(desk, order_id)))
    stored: bytes | None = None
    if row is not None and (as_signed or not changed):
        standing = Standing.SUPERSEDED if changed else Standing.SIGNED
        content: WorkOrderContent = row.content
        with desk.reading() as session:
            same = {"work_order_id": order_id, "revision": row.revision}
            stored = session.scalar(select(WorkOrderRevision.content).filter_by(**same))
    else:
        standing = Standing.CHANGED if row else Standing.DRAFT
        content = work_order_content(desk, order_id)
    if status is WorkOrderStatus.CANCELLED:
        standing = Standing.CANCELLED
    sheet = _sheet(desk, found.walkaround_id, as_signed) if found.walkaround_id else None
    told = (stored or canonical_json(content)) + (sheet.told if sheet else b"")
    printing = _printing(desk, kind, language, content.uuid, told, standing)
    pdf = work_order_pdf(
        content,
        language=language,
        printing=printing,
        walkaround=sheet.content if sheet else None,
        signature=_decision(row) if row and (stored or not anew) else None,
        walkaround_signature=sheet.signature if sheet else None,
        stored_json=stored,
        walkaround_stored_json=sheet.stored if sheet else None,
    )
    return _made(kind, language, content.uuid, content.number, content.revision, standing, told, printing, pdf)


def _walkaround(desk: Desk, found: _Found, language: Language, as_signed: bool) -> Document:
    kind = DocumentKind.WALKAROUND
    if found.walkaround_id is None:
        raise NotFound("walkarounds", found.visit_id)
    sheet = _sheet(desk, found.walkaround_id, as_signed)
    content, standing, told = sheet.content, sheet.standing, sheet.told
    printing = _printing(desk, kind, language, content.uuid, told, standing)
    pdf = walkaround_pdf(
        content, language=language, printing=printing, signature=sheet.signature, stored_json=sheet.stored
    )
    return _made(kind, language, content.uuid, content.number, content.revision, standing, told, printing, pdf)


def _key_tag(desk: Desk, found: _Found, language: Language) -> Document:
    """The tag of the order, or of the visit as long as there is none."""
    kind = DocumentKind.KEY_TAG
    if found.work_order_id is not None:
        tag = KeyTagContent.of_order(work_order_content(desk, found.work_order_id))
    else:
        with desk.reading() as session:
            shop, uuid = dealership_content(session), find(session, Visit, found.visit_id).uuid
        tag = KeyTagContent.of_visit(visit_head(desk, found.visit_id), shop, uuid)
    told = repr(tag).encode()
    printing = _printing(desk, kind, language, tag.uuid, told, Standing.FORM)
    pdf = key_tag_pdf(tag, language=language, printing=printing)
    return _made(kind, language, tag.uuid, tag.number, 0, Standing.FORM, told, printing, pdf)


def _blank(desk: Desk, kind: DocumentKind, language: Language, body: BodyType) -> Document:
    with desk.reading() as session:
        shop, terms = dealership_content(session), order_terms(the_dealership(session))
    printing = Printing("", desk.now())
    if kind is DocumentKind.BLANK_WALKAROUND:
        pdf = blank_walkaround_pdf(shop, body=body, language=language, printing=printing)
    else:
        pairs = [Pair(zh, en) for zh, en in zip(*terms, strict=False)]
        pdf = blank_work_order_pdf(shop, language=language, printing=printing, terms=pairs)
    return _made(kind, language, "", "", 0, Standing.FORM, b"", printing, pdf)


# -- parts ---------------------------------------------------------------------------------------------
def _sheet(desk: Desk, sheet_id: int, as_signed: bool) -> _Sheet:
    """The walkaround as it was signed last while nothing was added (or `as_signed`), else as it stands."""
    try:
        content, signature = signed_walkaround(desk, sheet_id)
    except NotFound:
        return _Sheet(walkaround_content(desk, sheet_id), None, Standing.DRAFT)
    with desk.reading() as session:
        amended = find(session, Walkaround, sheet_id).status == WalkaroundStatus.AMENDED
        signed = {"walkaround_id": sheet_id, "revision": content.revision}
        stored = session.scalar(select(WalkaroundRevision.content).filter_by(**signed))
    if amended and not as_signed:
        return _Sheet(walkaround_content(desk, sheet_id), signature, Standing.CHANGED)
    return _Sheet(content, signature, Standing.SUPERSEDED if amended else Standing.SIGNED, stored)


def _decision(row: RevisionRow) -> SignatureContent:
    """The signature, or the word given from afar, which the paper names and leaves room to sign under."""
    word = SignatureContent(row.person_name, row.answered_at, row.method, (), 3.0, row.content_hash)
    return row.signature or word


def _printing(
    desk: Desk, kind: DocumentKind, language: Language, uuid: str, told: bytes, standing: Standing
) -> Printing:
    with desk.reading() as session:
        again = reprint_number(session, kind, uuid, content_hash(told))
    return Printing(
        copy_name="" if kind is DocumentKind.KEY_TAG else Tongue(language).plain(CUSTOMER_COPY, " · "),
        printed_at=desk.now(),
        reprint_number=again,
        printed_by=desk.actor.name if desk.actor and desk.actor.staff_id else "",
        superseded=standing is Standing.SUPERSEDED,
        cancelled=standing is Standing.CANCELLED,
    )


def _made(
    kind: DocumentKind,
    language: Language,
    uuid: str,
    number: str,
    revision: int,
    standing: Standing,
    told: bytes,
    printing: Printing,
    pdf: bytes,
) -> Document:
    title = Tongue(language).main(TITLE[kind])
    return Document(
        kind=kind,
        language=language,
        subject_uuid=uuid,
        number=number,
        revision=revision,
        standing=standing,
        content_hash=content_hash(told) if told else "",
        reprint_number=printing.reprint_number,
        title=f"{title} {number}".strip(),
        pages=len(page_sizes(pdf)),
        pdf=pdf,
    )
