"""Jobs of a work order: adding, changing, removing and taking back."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sqlalchemy.orm import Session

from db.models.walkaround import Proposal
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import Frozen, NotFound, ValueRefused
from frontdesk.lookup import find
from frontdesk.terms import JobProgress, JobSource, LineKind
from frontdesk.work_orders.changing import changing_job, changing_order, refuse_done, reopen
from frontdesk.work_orders.discount import check_restored
from frontdesk.work_orders.generosity import approved_giveaway, check_generosity
from frontdesk.work_orders.job_making import (
    LineInput,
    check_hours,
    check_minutes,
    link,
    made_line,
    menu_job,
    proposed_job,
    put_on,
    rate_of,
)
from frontdesk.work_orders.loading import live_jobs
from frontdesk.work_orders.menu import find_item, find_package, items_of

_TEXTS = ("title_zh", "title_en", "reason_zh", "reason_en", "explain_zh", "explain_en")


def add_menu_job(
    desk: Desk,
    order_id: int,
    code: str,
    *,
    concern_ids: Iterable[int] = (),
    source: JobSource = JobSource.REQUEST,
) -> int:
    """Add a job of the price menu; its id. Raises NotFound, Frozen."""
    with changing_order(desk, order_id) as (session, order):
        concerns = tuple(concern_ids)
        source = JobSource.CONCERN if concerns and source is JobSource.REQUEST else source
        job = menu_job(desk, session, order, find_item(session, code), source)
        link(session, order, job, concerns)
        return job.id


def add_package(
    desk: Desk,
    order_id: int,
    code: str,
    *,
    concern_ids: Iterable[int] = (),
    source: JobSource = JobSource.SCHEDULE,
) -> tuple[int, ...]:
    """Add the jobs of a package that fit the car and are not on the order yet; their ids. Raises NotFound,
    Frozen.
    """
    with changing_order(desk, order_id) as (session, order):
        concerns = tuple(concern_ids)
        energy = order.visit.vehicle.energy if order.visit.vehicle else None
        there = {job.code for job in live_jobs(order)}
        added = []
        for item in items_of(find_package(session, code), energy):
            if item.code not in there:
                job = menu_job(desk, session, order, item, source, package_code=code)
                link(session, order, job, concerns)
                added.append(job.id)
        return tuple(added)


def add_free_job(
    desk: Desk,
    order_id: int,
    title: str,
    *,
    title_en: str = "",
    hours: Decimal | None = None,
    labor_rate: str = "mechanical",
    amount: Decimal | None = None,
    minutes: int | None = None,
    parts: Sequence[LineInput] = (),
    reason: str = "",
    reason_en: str = "",
    concern_ids: Iterable[int] = (),
) -> int:
    """Add a job that is not on the menu; its id.

    Labour is `hours` at a published rate, or a fixed `amount`, or none (included work). `minutes` default to
    the hours. Raises NotFound, Frozen, ValueRefused (title_missing and those of a line).
    """
    title, title_en = title.strip(), title_en.strip()
    if not (title or title_en):
        raise ValueRefused("title", "title_missing")
    minutes = minutes if minutes is not None else int((hours or Decimal(0)) * 60)
    check_minutes(minutes)
    if hours:
        check_hours(hours)
    with changing_order(desk, order_id) as (session, order):
        concerns = tuple(concern_ids)
        labor = _labor(session, title, title_en, hours, labor_rate, amount)
        lines = [made_line(position, given) for position, given in enumerate([*labor, *parts], 1)]
        job = Job(
            title_zh=title or title_en,
            title_en=title_en or title,
            reason_zh=reason.strip(),
            reason_en=reason_en.strip() or reason.strip(),
            minutes=minutes,
            source=JobSource.CONCERN if concerns else JobSource.REQUEST,
            lines=lines,
        )
        put_on(desk, session, order, job)
        link(session, order, job, concerns)
        return job.id


def add_proposal(desk: Desk, order_id: int, proposal_key: str) -> int:
    """A proposal becomes a job; its id. Raises NotFound when it does not wait (any more), Frozen."""
    with changing_order(desk, order_id) as (session, order):
        return proposed_job(desk, session, order, proposal_key).id


def change_job(desk: Desk, job_id: int, version: int, **values: object) -> None:
    """Change titles, reasons, explanations, `minutes`, `safety_relevant`. What changed has to be told again.

    Raises ChangedMeanwhile, Frozen (finished work), ValueRefused, TypeError for an unknown value.
    """
    with changing_job(desk, job_id, version) as (_, _, job):
        refuse_done(job)
        for name, value in values.items():
            if name in _TEXTS and isinstance(value, str):
                if name.startswith("title") and not value.strip():
                    raise ValueRefused(name, "title_missing")
                reopen(job, content=value.strip() != getattr(job, name) and not name.startswith("explain"))
                setattr(job, name, value.strip())
            elif name == "minutes" and isinstance(value, int):
                check_minutes(value)
                reopen(job, time=value != job.minutes)
                job.minutes = value
            elif name == "safety_relevant" and isinstance(value, bool):
                reopen(job, content=value != job.safety_relevant)
                job.safety_relevant = value
            else:
                raise TypeError(name)


def remove_job(desk: Desk, job_id: int) -> None:
    """Take a job off the order; `restore_job` puts it back. Raises Frozen when work on it has begun."""
    with changing_job(desk, job_id) as (session, order, job):
        if job.progress is not JobProgress.NOT_STARTED:
            raise Frozen("jobs", job_id)
        job.removed_at = desk.now()
        if job.proposal_id is not None:
            find(session, Proposal, job.proposal_id).job_id = None
        _renumber(order)


def restore_job(desk: Desk, job_id: int) -> None:
    """Put a removed job back where it was. Does nothing when it stands there.

    Raises AboveAuthority, TooGenerous when its discount or what is given away on it is too much by now.
    """
    with changing_job(desk, job_id) as (session, order, job):
        if job.removed_at is None:
            return
        job.removed_at = None
        if job.discount_basis_points:
            check_restored(desk, session, order, job)
        check_generosity(desk, session, order, approved_giveaway(session, order), None)
        if job.proposal_id is not None:
            find(session, Proposal, job.proposal_id).job_id = job.id
        if job.position == 0:
            job.position = max(other.position for other in order.jobs) + 1
        _renumber(order)


def link_concern(desk: Desk, job_id: int, concern_id: int) -> None:
    """Trace a job to a concern of this visit. Raises NotFound, Frozen."""
    with changing_job(desk, job_id) as (session, order, job):
        link(session, order, job, (concern_id,))


def trace_concern(desk: Desk, order_id: int, concern_id: int, job_ids: Iterable[int]) -> None:
    """Trace a concern of this visit to exactly these jobs, all at once; without any it may be open again.

    Raises NotFound, Frozen.
    """
    wanted = set(job_ids)
    with changing_order(desk, order_id) as (session, order):
        for missing_id in wanted - {job.id for job in live_jobs(order)}:
            raise NotFound(Job.__tablename__, missing_id)
        for job in live_jobs(order):
            if job.id in wanted:
                link(session, order, job, (concern_id,))
            else:
                job.concern_links = [trace for trace in job.concern_links if trace.concern_id != concern_id]


def _labor(
    session: Session, title: str, title_en: str, hours: Decimal | None, rate: str, amount: Decimal | None
) -> list[LineInput]:
    if amount is not None:
        return [LineInput(LineKind.LABOR, title, Decimal(1), amount, title_en)]
    if hours is not None and hours != 0:
        return [LineInput(LineKind.LABOR, title, hours, rate_of(session, rate).per_hour, title_en, "h")]
    return []


def _renumber(order: WorkOrder) -> None:
    """Numbers run without gaps until the customer has seen them on a signed order; then they stay."""
    if not order.revisions:
        for number, job in enumerate(live_jobs(order), 1):
            job.position = number
