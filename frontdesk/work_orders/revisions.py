"""What the customer decided on, revision by revision, and what has changed since."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from db.models.work_orders import WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission
from frontdesk.terms import ApprovalMethod, ApprovalScope
from frontdesk.work_orders.content import SignatureContent, WorkOrderContent
from frontdesk.work_orders.content_json import work_order_from_json
from frontdesk.work_orders.content_of import content_of
from frontdesk.work_orders.difference import Change, changes_since
from frontdesk.work_orders.loading import last_revision, load_order, signed_content

SIGNATURES = (ApprovalMethod.SIGNATURE_ON_SCREEN, ApprovalMethod.SIGNATURE_ON_PAPER)


@dataclass(frozen=True)
class RevisionRow:
    """One revision as the customer decided on it, with the record of the decision."""

    revision: int
    content: WorkOrderContent
    content_hash: str
    scope: ApprovalScope
    method: ApprovalMethod
    person_name: str
    relation: str
    contact_used: str
    asked_at: datetime
    answered_at: datetime
    added_total: Decimal
    revised_total: Decimal
    agreed_jobs: tuple[int, ...]
    declined_jobs: tuple[int, ...]
    signature: SignatureContent | None
    note: str


def difference(desk: Desk, order_id: int) -> tuple[Change, ...]:
    """What changed since the customer decided last; empty before the first decision and when nothing changed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        order = load_order(session, order_id)
        last = last_revision(session, order)
        return changes_since(signed_content(last), content_of(desk, session, order, last))


def revisions(desk: Desk, order_id: int) -> tuple[RevisionRow, ...]:
    """Everything the customer decided on, the first first."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        rows = session.scalars(
            select(WorkOrderRevision)
            .filter_by(work_order_id=order_id)
            .order_by(WorkOrderRevision.revision)
            .options(joinedload(WorkOrderRevision.approval))
        )
        return tuple(_row(row) for row in rows)


def signature_of(revision: WorkOrderRevision) -> SignatureContent | None:
    """The signature a revision was agreed with; None when it was agreed from afar."""
    approval = revision.approval
    if approval.method not in SIGNATURES:
        return None
    return SignatureContent(
        signer_name=approval.person_name,
        signed_at=approval.answered_at,
        method=approval.method,
        strokes=tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in approval.strokes),
        aspect=approval.aspect,
        content_hash=revision.content_hash,
    )


def _row(row: WorkOrderRevision) -> RevisionRow:
    approval = row.approval
    return RevisionRow(
        revision=row.revision,
        content=work_order_from_json(row.content),
        content_hash=row.content_hash,
        scope=approval.scope,
        method=approval.method,
        person_name=approval.person_name,
        relation=approval.relation,
        contact_used=approval.contact_used,
        asked_at=approval.asked_at,
        answered_at=approval.answered_at,
        added_total=approval.added_total,
        revised_total=approval.revised_total,
        agreed_jobs=tuple(approval.agreed_jobs),
        declined_jobs=tuple(approval.declined_jobs),
        signature=signature_of(row),
        note=approval.note,
    )
