"""Agreeing: the customer's signature or the record of a call freezes what stands on the order as a revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Session

from db.models.work_orders import Approval, WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import same_version
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, ApprovalMethod, ApprovalScope, JurisdictionProfile, WorkOrderStatus
from frontdesk.work_orders.changing import refuse_closed, touch
from frontdesk.work_orders.content import WorkOrderContent
from frontdesk.work_orders.content_json import canonical_json, content_hash
from frontdesk.work_orders.content_of import content_of
from frontdesk.work_orders.deferred import keep_decisions
from frontdesk.work_orders.difference import Change, ChangeKind, changes_since, difference_of
from frontdesk.work_orders.loading import last_revision, load_order, signed_content
from frontdesk.work_orders.order_moves import BEFORE_AGREEMENT, move_order
from frontdesk.work_orders.readiness import missing_of
from frontdesk.work_orders.refusals import AmountDiffers, NothingToAgree, NotReadyToSign
from frontdesk.work_orders.revisions import SIGNATURES

Strokes = tuple[tuple[tuple[float, float], ...], ...]


class PhoneAnswer(StrEnum):
    """What the customer answered from afar, taken together (domain §3.3)."""

    APPROVED = "approved"
    PARTLY = "partly"
    DECLINED = "declined"


@dataclass(frozen=True)
class SignatureInput:
    """A signature given at the desk. `strokes`: points in a unit square; `aspect`: width / height of the field.

    `relation`: owner, presenter, authorizer or other.
    """

    signer_name: str
    relation: str
    method: ApprovalMethod
    strokes: Strokes = ()
    aspect: float = 3.0


@dataclass(frozen=True)
class PhoneApproval:
    """An agreement from afar (domain §3.3): everything but the note is mandatory.

    `amount_told`: what the customer was told the changes add, tax included; negative when it becomes less.
    """

    person_name: str
    relation: str
    method: ApprovalMethod
    number: str
    asked_at: datetime
    answered_at: datetime
    answer: PhoneAnswer
    amount_told: Decimal
    note: str = ""


def sign_order(desk: Desk, order_id: int, version: int, signature: SignatureInput) -> int:
    """The customer signs what stands on the order; the number of the new revision.

    Raises NotAllowed, ChangedMeanwhile, Frozen, NotReadyToSign, NothingToAgree, ValueRefused (signer_missing,
    signature_missing, not_a_signature).
    """
    if signature.method not in SIGNATURES:
        raise ValueRefused("method", "not_a_signature")
    if not signature.signer_name.strip():
        raise ValueRefused("signer_name", "signer_missing")
    if signature.method is ApprovalMethod.SIGNATURE_ON_SCREEN and not any(signature.strokes):
        raise ValueRefused("strokes", "signature_missing")
    with _agreeing(desk, order_id, version) as (session, order, last):
        now = desk.now()
        return _freeze(
            desk,
            session,
            order,
            last,
            Approval(
                method=signature.method,
                person_name=signature.signer_name.strip(),
                relation=signature.relation,
                asked_at=now,
                answered_at=now,
                strokes=[[list(point) for point in stroke] for stroke in signature.strokes],
                aspect=signature.aspect,
            ),
            also_unchanged=last is not None and signature_owed(session, last),
        )


def agree_by_phone(desk: Desk, order_id: int, version: int, approval: PhoneApproval) -> int:
    """Record an agreement given from afar; the number of the new revision.

    Raises as `sign_order`, AmountDiffers unless the amount told is what the changes add, and ValueRefused for a
    record that is incomplete, whose times are not possible, or whose answer is not what is recorded line by
    line.
    """
    _check_record(desk, approval)
    with _agreeing(desk, order_id, version) as (session, order, last):
        content = content_of(desk, session, order, last)
        signed = signed_content(last)
        added = content.totals.total - (signed.totals.total if signed else 0)
        if approval.amount_told != added:
            raise AmountDiffers(approval.amount_told, added)
        if approval.answer is not _answer_in(signed, content):
            raise ValueRefused("answer", "answer_differs", recorded=_answer_in(signed, content))
        return _freeze(
            desk,
            session,
            order,
            last,
            Approval(
                method=approval.method,
                person_name=approval.person_name.strip(),
                relation=approval.relation,
                contact_used=approval.number.strip(),
                asked_at=approval.asked_at,
                answered_at=approval.answered_at,
                note=approval.note.strip(),
            ),
        )


def approval_needed(order: WorkOrder, last: WorkOrderRevision | None, changes: tuple[Change, ...]) -> bool:
    """Whether the customer's word is due for what stands on the order."""
    return last is None or bool(changes) or order.status in BEFORE_AGREEMENT


def signature_owed(session: Session, last: WorkOrderRevision) -> bool:
    """Agreed from afar under the CN profile: a signature is due before delivery (domain §3.3)."""
    if last.approval.method in SIGNATURES:
        return False
    return the_dealership(session).jurisdiction is JurisdictionProfile.CN


@contextmanager
def _agreeing(
    desk: Desk, order_id: int, version: int
) -> Iterator[tuple[Session, WorkOrder, WorkOrderRevision | None]]:
    desk.require(Permission.RECORD_APPROVALS)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        same_version(order, version)
        refuse_closed(order)
        missing = missing_of(desk, session, order)
        if missing:
            raise NotReadyToSign(missing)
        yield session, order, last_revision(session, order)
        touch(desk, order)


def _freeze(
    desk: Desk,
    session: Session,
    order: WorkOrder,
    last: WorkOrderRevision | None,
    approval: Approval,
    *,
    also_unchanged: bool = False,
) -> int:
    number = last.revision + 1 if last else 1
    content = content_of(desk, session, order, last, revision=number)
    if not approval_needed(order, last, changes_since(signed_content(last), content)) and not also_unchanged:
        raise NothingToAgree
    data = canonical_json(content)
    approval.scope = ApprovalScope.SUPPLEMENT if last else ApprovalScope.ESTIMATE
    approval.revised_total = content.totals.total
    approval.added_total = content.totals.total - (last.total if last else 0)
    approval.revised_promise_at = content.promise_at
    approval.agreed_jobs = [job.number for job in content.jobs if job.answer is Answer.AGREED]
    approval.declined_jobs = [job.number for job in content.jobs if job.answer is Answer.NOT_NOW]
    approval.recorded_by_id = desk.staff_id
    session.add(
        WorkOrderRevision(
            work_order_id=order.id,
            revision=number,
            content=data,
            content_hash=content_hash(data),
            total=content.totals.total,
            created_at=desk.now(),
            approval=approval,
        )
    )
    for job in order.jobs:
        if last is None and job.removed_at is not None:
            job.position = 0
    order.changed_since_signed = False
    keep_decisions(desk, session, order)
    _move_on(desk, session, order)
    return number


def _move_on(desk: Desk, session: Session, order: WorkOrder) -> None:
    if order.status is WorkOrderStatus.DRAFT:
        move_order(desk, session, order, WorkOrderStatus.EXPLAINED)
    if order.status is WorkOrderStatus.EXPLAINED:
        move_order(desk, session, order, WorkOrderStatus.APPROVED)
    elif order.status is WorkOrderStatus.WAITING_APPROVAL:
        move_order(desk, session, order, WorkOrderStatus.IN_PROGRESS)


def _check_record(desk: Desk, approval: PhoneApproval) -> None:
    if approval.method in SIGNATURES:
        raise ValueRefused("method", "not_from_afar")
    for name in ("person_name", "relation", "number"):
        if not getattr(approval, name).strip():
            raise ValueRefused(name, f"{name}_missing")
    if approval.answered_at < approval.asked_at:
        raise ValueRefused("answered_at", "answered_before_asked")
    if approval.answered_at > desk.now():
        raise ValueRefused("answered_at", "answered_in_the_future")


def _answer_in(signed: WorkOrderContent | None, now: WorkOrderContent) -> PhoneAnswer:
    """The answer the decisions on everything new or changed amount to; approved when only other things changed."""
    changed = {job.number for job in now.jobs}
    if signed is not None:
        changed = {
            change.number
            for change in difference_of(signed, now)
            if change.number is not None and change.kind is not ChangeKind.JOB_REMOVED
        }
    answers = {job.answer for job in now.jobs if job.number in changed}
    if answers == {Answer.NOT_NOW}:
        return PhoneAnswer.DECLINED
    return PhoneAnswer.PARTLY if Answer.NOT_NOW in answers else PhoneAnswer.APPROVED
