"""Work waiting to become a job: findings of the walkaround, and what is due, deferred or recalled for the car."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem
from db.models.walkaround import Proposal
from db.models.work_orders import Job, WorkOrder
from frontdesk.customers.tell_items import TellItem, TellKind, tell_items_of
from frontdesk.desk import Desk
from frontdesk.terms import JobSource, TellAnswer
from frontdesk.work_orders.loading import live_jobs
from frontdesk.work_orders.menu import is_safety_relevant, menu_amount, minutes_of_item
from frontdesk.work_orders.sheet import ProposalRow

_SOURCES = {
    TellKind.RECALL: JobSource.CAMPAIGN,
    TellKind.CAMPAIGN: JobSource.CAMPAIGN,
    TellKind.DUE: JobSource.SCHEDULE,
    TellKind.DEFERRED: JobSource.DEFERRED,
}


def proposals_of(desk: Desk, session: Session, order: WorkOrder) -> tuple[ProposalRow, ...]:
    """Everything proposed for this order that is not on it, findings first. What the customer declined at check-in
    is not asked again."""
    return (
        *_findings(session, order),
        *(tell_row(desk, item) for item in waiting_items(desk, session, order)),
    )


def waiting_items(desk: Desk, session: Session, order: WorkOrder) -> list[TellItem]:
    """What is due, deferred or recalled, neither on the order nor declined at check-in."""
    jobs = live_jobs(order)
    codes = {job.code for job in jobs if job.code}
    keys = {key for job in jobs for key in _keys(job)}
    return [
        item
        for item in tell_items_of(desk, session, order.visit)
        if item.key not in keys
        and item.code not in codes
        and item.answer not in (TellAnswer.DECLINED, TellAnswer.LATER)
    ]


def tell_row(desk: Desk, item: TellItem) -> ProposalRow:
    """A due, deferred or recalled item as a proposal, with its reason in words."""
    reason_zh, reason_en = _reason(item)
    return ProposalRow(
        key=item.key,
        source=_SOURCES[item.kind],
        code=item.code,
        title_zh=item.title_zh,
        title_en=item.title_en,
        reason_zh=reason_zh,
        reason_en=reason_en,
        words=item.words,
        minutes=item.minutes or 0,
        amount=item.amount,
        safety_relevant=item.safety_relevant,
    )


def _keys(job: Job) -> tuple[str, ...]:
    return tuple(
        key
        for key, there in (
            (f"campaign:{job.campaign_id}", job.campaign_id),
            (f"deferred:{job.deferred_id}", job.deferred_id),
        )
        if there is not None
    )


def _reason(item: TellItem) -> tuple[str, str]:
    if item.kind is TellKind.RECALL:
        return "召回 · 厂家承担费用", "Recall · paid by the manufacturer"
    if item.kind is TellKind.CAMPAIGN:
        return "服务活动 · 厂家承担费用", "Campaign · paid by the manufacturer"
    if item.kind is TellKind.DEFERRED:
        day = item.said_on.isoformat() if item.said_on else ""
        return f"上次暂缓 · {day}", f"Put off on {day}"
    return ("保养到期", "Maintenance overdue") if item.due and item.due.overdue else ("即将到期", "Due soon")


def _findings(session: Session, order: WorkOrder) -> list[ProposalRow]:
    waiting = session.execute(
        select(Proposal, MenuItem)
        .outerjoin(MenuItem, MenuItem.id == Proposal.menu_item_id)
        .where(Proposal.visit_id == order.visit_id, Proposal.job_id.is_(None), Proposal.withdrawn_at.is_(None))
        .order_by(Proposal.id)
    )
    return [
        ProposalRow(
            key=f"finding:{proposal.id}",
            source=JobSource.FINDING,
            code=item.code if item else "",
            title_zh=proposal.title_zh,
            title_en=proposal.title_en,
            reason_zh=proposal.reason_zh,
            reason_en=proposal.reason_en,
            words="",
            minutes=minutes_of_item(item) if item else 0,
            amount=menu_amount(item) if item else None,
            safety_relevant=is_safety_relevant(item.code if item else ""),
        )
        for proposal, item in waiting
    ]
