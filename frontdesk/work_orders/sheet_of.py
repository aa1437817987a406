"""The rows of a loaded work order."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.models.shop import Approver, Staff, StatusChange
from db.models.walkaround import Walkaround
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.terms import WorkOrderStatus
from frontdesk.work_orders.agree import approval_needed, signature_owed
from frontdesk.work_orders.content import WorkOrderContent
from frontdesk.work_orders.content_of import asked_of, content_of, job_content, sums_of
from frontdesk.work_orders.difference import agreed_in, changes_since
from frontdesk.work_orders.loading import (
    agreed_jobs,
    concern_letters,
    last_revision,
    linked_numbers,
    live_jobs,
    minutes_of,
    priced,
    signed_content,
)
from frontdesk.work_orders.presenter import presenter_of
from frontdesk.work_orders.pricing import combined_discount
from frontdesk.work_orders.promise import Outlook
from frontdesk.work_orders.proposals import proposals_of
from frontdesk.work_orders.readiness import is_open, missing_of
from frontdesk.work_orders.repair_category import category_of_work
from frontdesk.work_orders.revisions import signature_of
from frontdesk.work_orders.sheet import (
    ConcernRow,
    JobRow,
    LineRow,
    PromiseRow,
    Totals,
    VisitHead,
    WorkOrderSheet,
)
from frontdesk.work_orders.work import why_unapproved

_PERCENT = Decimal(100)
_AGREED, _WORK, _QUALITY = 3, 4, 5
_REACHED = {
    WorkOrderStatus.APPROVED: _AGREED,
    WorkOrderStatus.DISPATCHED: _AGREED,
    WorkOrderStatus.IN_PROGRESS: _WORK,
    WorkOrderStatus.WAITING_APPROVAL: _WORK,
    WorkOrderStatus.WAITING_PARTS: _WORK,
    WorkOrderStatus.QUALITY_CHECK: _QUALITY,
}
"""The last step an order of a status has reached; what was reached before and left again does not count."""
_WORK_NOT_BEGUN = (WorkOrderStatus.APPROVED, WorkOrderStatus.DISPATCHED)


def sheet_of(desk: Desk, session: Session, order: WorkOrder) -> WorkOrderSheet:
    """Everything the screen of a loaded order shows."""
    last, visit = last_revision(session, order), order.visit
    content, signed = content_of(desk, session, order, last), signed_content(last)
    changes = changes_since(signed, content)
    outlook = Outlook(desk, session, order)
    appointment = visit.appointment
    technician = appointment.technician if appointment else None
    due, owed = approval_needed(order, last, changes), last is not None and signature_owed(session, last)
    approver = _approver(session, order)
    return WorkOrderSheet(
        work_order_id=order.id,
        version=order.version,
        number=order.number,
        uuid=order.uuid,
        status=order.status,
        visit=_head(session, order, content.seat, due=due),
        concerns=_concerns(order),
        jobs=tuple(_job(order, job, outlook, signed) for job in live_jobs(order)),
        totals=_totals(order),
        promise=_promise(order, outlook),
        tax_mode=order.tax_mode,
        tax_percent=Decimal(order.tax_basis_points) / _PERCENT,
        old_parts=order.old_parts,
        show_old_parts=order.show_old_parts,
        wash_wished=order.wash_wished,
        call_before_extra_work=order.call_before_extra_work,
        wishes=content.wishes,
        printed_notes=order.printed_notes,
        internal_notes=order.internal_notes,
        discount_percent=Decimal(order.discount_basis_points) / _PERCENT,
        discount_name_zh=order.discount_name_zh,
        discount_name_en=order.discount_name_en,
        missing=missing_of(desk, session, order) if due or owed else (),
        signed_revision=last.revision if last else None,
        signed_at=last.approval.answered_at if last else None,
        signer=last.approval.person_name if last else "",
        signature=signature_of(last) if last else None,
        category=order.category,
        category_of_work=category_of_work(order),
        changed_since_signed=bool(changes),
        approval_needed=due,
        signature_owed=owed,
        proposals=proposals_of(desk, session, order),
        bay=appointment.bay.code if appointment and appointment.bay else "",
        technician=technician.name if technician else "",
        advisor=visit.advisor.name if visit.advisor else "",
        approver_name=approver.name if approver else "",
        added_total=content.totals.total - (signed.totals.total if signed else 0),
        advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        technician_latin=technician.name_latin if technician else "",
        approver_latin=approver.name_latin if approver else "",
    )


def car_of(order: WorkOrder) -> str:
    """Brand and model, empty while the car is unknown."""
    vehicle = order.visit.vehicle
    return f"{vehicle.brand} {vehicle.model}".strip() if vehicle else ""


def plate_of(order: WorkOrder) -> str:
    """The plate of the car, or the one stamped at arrival."""
    visit = order.visit
    return visit.vehicle.plate if visit.vehicle else visit.plate_stamped


def _head(session: Session, order: WorkOrder, seat: str, *, due: bool) -> VisitHead:
    visit, customer = order.visit, order.visit.customer
    return VisitHead(
        visit_id=visit.id,
        number=visit.number,
        plate=plate_of(order),
        is_new_energy=visit.vehicle.is_new_energy if visit.vehicle else False,
        customer=PersonName.of(customer),
        phone=customer.phone if customer else "",
        car=car_of(order),
        status=visit.status,
        steps=_steps(session, order, due=due),
        seat=seat,
        wait_mode=visit.wait_mode,
        presenter=presenter_of(session, visit),
        energy=visit.vehicle.energy if visit.vehicle else None,
    )


def _steps(session: Session, order: WorkOrder, *, due: bool) -> tuple[tuple[str, datetime | None], ...]:
    first_moves = session.execute(
        select(StatusChange.to_status, func.min(StatusChange.at))
        .where(StatusChange.entity == WorkOrder.__tablename__, StatusChange.entity_id == order.id)
        .group_by(StatusChange.to_status)
    )
    moved: dict[str, datetime] = {row[0]: row[1] for row in first_moves}
    walkaround = session.scalar(select(Walkaround.started_at).filter_by(visit_id=order.visit_id))
    steps = (
        ("check_in", order.visit.checked_in_at or order.visit.arrived_at),
        ("walkaround", walkaround),
        ("order", order.created_at),
        ("agreed", moved.get(WorkOrderStatus.APPROVED)),
        ("work", moved.get(WorkOrderStatus.IN_PROGRESS)),
        ("quality", moved.get(WorkOrderStatus.QUALITY_CHECK)),
        ("delivery", order.visit.ready_at or moved.get(WorkOrderStatus.READY)),
    )
    reached = _AGREED - 1 if due and order.status in _WORK_NOT_BEGUN else _REACHED.get(order.status, len(steps))
    return tuple((name, at if index <= reached else None) for index, (name, at) in enumerate(steps))


def _concerns(order: WorkOrder) -> tuple[ConcernRow, ...]:
    numbers, letters = linked_numbers(order), concern_letters(order.visit)
    return tuple(
        ConcernRow(
            concern_id=concern.id,
            letter=letters[concern.id],
            words=concern.words,
            additions=tuple(addition.words for addition in concern.additions),
            source=concern.source,
            said_at=concern.said_at,
            job_numbers=numbers.get(concern.id, ()),
            outcome=concern.outcome,
            outcome_words=concern.outcome_words,
            is_open=is_open(concern, numbers),
            asked=asked_of(concern),
        )
        for concern in order.visit.concerns
    )


def _job(order: WorkOrder, job: Job, outlook: Outlook, signed: WorkOrderContent | None) -> JobRow:
    content, letters = job_content(order, job), concern_letters(order.visit)
    before = next((old for old in signed.jobs if old.number == job.position), None) if signed else None
    agreed = agreed_in(signed, job.position) is not None
    return JobRow(
        job_id=job.id,
        version=job.version,
        number=job.position,
        code=job.code,
        title_zh=job.title_zh,
        title_en=job.title_en,
        reason_zh=job.reason_zh,
        reason_en=job.reason_en,
        explain_zh=job.explain_zh,
        explain_en=job.explain_en,
        source=job.source,
        minutes=job.minutes,
        labor=content.labor,
        parts=content.parts,
        other=content.other,
        discount=content.discount,
        amount=content.amount,
        pay_type=content.pay_type,
        answer=job.answer,
        answer_words=job.answer_words,
        withdrawn_reason=job.withdrawn_reason,
        told_content=job.told_content_at is not None,
        told_price=job.told_price_at is not None,
        told_time=job.told_time_at is not None,
        progress=job.progress,
        concern_letters=tuple(sorted(letters[link.concern_id] for link in job.concern_links)),
        safety_relevant=job.safety_relevant,
        signed=agreed and not why_unapproved(signed, order, job),
        changed_since_signed=signed is not None and before != content,
        handover_if_added=outlook.if_added(job),
        lines=tuple(
            LineRow(
                line_id=line.id,
                kind=line.kind,
                code=line.code,
                name_zh=line.name_zh,
                name_en=line.name_en,
                quantity=line.quantity,
                unit=line.unit,
                unit_price=line.unit_price,
                discount=money.discount,
                amount=money.amount,
                pay_type=line.pay_type,
                part_origin=line.part_origin,
            )
            for line, money in priced(order, job)
        ),
    )


def _totals(order: WorkOrder) -> Totals:
    jobs, agreed = live_jobs(order), agreed_jobs(order)
    sums = sums_of(order, agreed)
    return Totals(
        labor=sums.labor,
        parts=sums.parts,
        other=sums.other,
        discount=sums.discount,
        net=sums.net,
        tax=sums.tax,
        total=sums.total,
        total_if_all=sums_of(order, jobs).total,
        agreed_count=len(agreed),
        job_count=len(jobs),
        other_payers=sums.other_payers,
    )


def _promise(order: WorkOrder, outlook: Outlook) -> PromiseRow:
    proposed, needed_by = outlook.agreed(), order.visit.needed_by
    at = order.promise_at or (proposed.at if proposed else None)
    return PromiseRow(
        promise_at=order.promise_at,
        proposed_at=proposed.at if proposed else None,
        needed_by=needed_by,
        beyond_needed=bool(at and needed_by and at > needed_by),
        needed_minutes=minutes_of(agreed_jobs(order)),
        why=proposed.why if proposed else None,
    )


def _approver(session: Session, order: WorkOrder) -> Staff | None:
    """Who gave the discount in force; nobody when it is back within the authority of who asked for it."""
    given = [combined_discount(order.discount_basis_points, job.discount_basis_points) for job in live_jobs(order)]
    asker = aliased(Staff)
    return session.scalar(
        select(Staff)
        .join(Approver, Approver.given_by_id == Staff.id)
        .join(asker, Approver.asked_by_id == asker.id)
        .where(
            Approver.what == "discount",
            Approver.entity == WorkOrder.__tablename__,
            Approver.entity_id == order.id,
            asker.discount_limit_basis_points < max(given, default=Decimal(0)) * 10_000,
        )
        .order_by(Approver.id.desc())
        .limit(1)
    )
