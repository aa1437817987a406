"""Making jobs: from the menu, from a proposal, from work put off earlier, or free."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import LaborRate, MenuItem
from db.models.walkaround import Proposal
from db.models.work_orders import Campaign, DeferredWork, Job, JobConcern, Line, WorkOrder
from frontdesk.customers.tell_items import TellItem, TellKind
from frontdesk.desk import Desk
from frontdesk.errors import NotFound, ValueRefused
from frontdesk.lookup import find
from frontdesk.terms import JobSource, LineKind, PartOrigin, PayType
from frontdesk.work_orders.loading import live_jobs
from frontdesk.work_orders.menu import find_item, is_safety_relevant, minutes_of_item
from frontdesk.work_orders.proposals import tell_row, waiting_items

_MOST = Decimal(9_999_999)
_MOST_MINUTES = 60_000


@dataclass(frozen=True)
class LineInput:
    """A line as typed. `unit_price` in the dealership's price mode; a part says where it comes from (domain
    §3.1).
    """

    kind: LineKind
    name_zh: str
    quantity: Decimal = Decimal(1)
    unit_price: Decimal = Decimal("0.00")
    name_en: str = ""
    unit: str = ""
    code: str = ""
    pay_type: PayType = PayType.CUSTOMER
    part_origin: PartOrigin | None = None


def menu_job(
    desk: Desk, session: Session, order: WorkOrder, item: MenuItem, source: JobSource, *, package_code: str = ""
) -> Job:
    """A job of the menu with its labour at the published rate and its parts."""
    labor = Line(
        position=1,
        kind=LineKind.LABOR,
        code=item.code,
        name_zh=item.name_zh,
        name_en=item.name_en,
        quantity=item.hours,
        unit="h",
        unit_price=item.rate.per_hour,
    )
    parts = [
        Line(
            position=part.position + 1,
            kind=LineKind.PART,
            code=part.number,
            name_zh=part.name_zh,
            name_en=part.name_en,
            quantity=part.quantity,
            unit=part.unit,
            unit_price=part.unit_price,
            part_origin=part.origin,
        )
        for part in item.parts
    ]
    return put_on(
        desk,
        session,
        order,
        Job(
            code=item.code,
            menu_item_id=item.id,
            package_code=package_code,
            title_zh=item.name_zh,
            title_en=item.name_en,
            explain_zh=item.explain_zh,
            explain_en=item.explain_en,
            minutes=minutes_of_item(item),
            source=source,
            safety_relevant=is_safety_relevant(item.code),
            lines=[labor, *parts],
        ),
    )


def proposed_job(desk: Desk, session: Session, order: WorkOrder, key: str) -> Job:
    """The job a proposal becomes. Raises NotFound when it does not wait (any more)."""
    kind, _, reference = key.partition(":")
    if kind == "finding" and reference.isdigit():
        return _finding_job(desk, session, order, int(reference))
    item = next((item for item in waiting_items(desk, session, order) if item.key == key), None)
    if item is None:
        raise NotFound("proposals", key)
    return tell_job(desk, session, order, item)


def tell_job(desk: Desk, session: Session, order: WorkOrder, item: TellItem) -> Job:
    """The job of something due, deferred or recalled."""
    if item.kind in (TellKind.RECALL, TellKind.CAMPAIGN):
        job = _campaign_job(desk, session, order, find(session, Campaign, _reference(item)))
    elif item.kind is TellKind.DEFERRED:
        job = _deferred_job(desk, session, order, find(session, DeferredWork, _reference(item)))
    else:
        job = menu_job(desk, session, order, find_item(session, item.code), JobSource.SCHEDULE)
    row = tell_row(desk, item)
    job.reason_zh, job.reason_en = row.reason_zh, row.reason_en
    return job


def put_on(desk: Desk, session: Session, order: WorkOrder, job: Job) -> Job:
    """Put a job on the order under the next number; a number the customer saw is never given twice."""
    job.position = max((other.position for other in order.jobs), default=0) + 1
    if not order.revisions:
        job.position = len(live_jobs(order)) + 1
    job.created_at = desk.now()
    order.jobs.append(job)
    session.flush()
    return job


def link(session: Session, order: WorkOrder, job: Job, concern_ids: Iterable[int]) -> None:
    """Trace the job to concerns of this visit. Raises NotFound."""
    known = {concern.id for concern in order.visit.concerns}
    linked = {link.concern_id for link in job.concern_links}
    for concern_id in concern_ids:
        if concern_id not in known:
            raise NotFound("concerns", concern_id)
        if concern_id not in linked:
            job.concern_links.append(JobConcern(concern_id=concern_id))
    session.flush()


def made_line(position: int, given: LineInput) -> Line:
    """A checked line. Raises ValueRefused: name_missing, quantity_out_of_range, price_out_of_range,
    origin_missing.
    """
    name_zh, name_en = given.name_zh.strip(), given.name_en.strip()
    if not (name_zh or name_en):
        raise ValueRefused("name", "name_missing")
    check_quantity(given.quantity)
    check_price(given.unit_price)
    if given.kind is LineKind.PART and given.part_origin is None:
        raise ValueRefused("part_origin", "origin_missing")
    return Line(
        position=position,
        kind=given.kind,
        code=given.code.strip(),
        name_zh=name_zh or name_en,
        name_en=name_en or name_zh,
        quantity=given.quantity,
        unit=given.unit.strip(),
        unit_price=given.unit_price,
        pay_type=given.pay_type,
        part_origin=given.part_origin,
    )


def check_quantity(quantity: Decimal) -> None:
    """Raises ValueRefused unless it is above 0, at most 9,999, with up to three digits after the point."""
    if not (quantity.is_finite() and 0 < quantity <= 9_999 and quantity * 1000 == int(quantity * 1000)):
        raise ValueRefused("quantity", "quantity_out_of_range", quantity=quantity)


def check_hours(hours: Decimal) -> None:
    """Raises ValueRefused unless they are from 0.1 to 99.9 in steps of 0.1 (domain §7.6)."""
    if not (hours.is_finite() and 0 < hours < 100 and hours * 10 == int(hours * 10)):
        raise ValueRefused("quantity", "hours_out_of_range", hours=hours)


def check_price(price: Decimal) -> None:
    """Raises ValueRefused unless it is a whole number of minor units from 0 to 9,999,999."""
    if not (price.is_finite() and 0 <= price <= _MOST and price * 100 == int(price * 100)):
        raise ValueRefused("unit_price", "price_out_of_range", price=price)


def check_minutes(minutes: int) -> None:
    """Raises ValueRefused unless it is from 0 to 60,000."""
    if not 0 <= minutes <= _MOST_MINUTES:
        raise ValueRefused("minutes", "minutes_out_of_range", minutes=minutes)


def rate_of(session: Session, code: str) -> LaborRate:
    """A published rate. Raises NotFound."""
    rate = session.scalar(select(LaborRate).filter_by(code=code))
    if rate is None:
        raise NotFound("labor_rates", code)
    return rate


def _finding_job(desk: Desk, session: Session, order: WorkOrder, proposal_id: int) -> Job:
    proposal = session.get(Proposal, proposal_id, with_for_update=True)
    if proposal is None or proposal.visit_id != order.visit_id or proposal.job_id or proposal.withdrawn_at:
        raise NotFound("proposals", f"finding:{proposal_id}")
    if proposal.menu_item_id is not None:
        item = find(session, MenuItem, proposal.menu_item_id)
        job = menu_job(desk, session, order, item, JobSource.FINDING)
    else:
        titles = {"title_zh": proposal.title_zh, "title_en": proposal.title_en}
        job = put_on(desk, session, order, Job(source=JobSource.FINDING, **titles))
    job.title_zh, job.title_en = proposal.title_zh, proposal.title_en
    job.reason_zh, job.reason_en = proposal.reason_zh, proposal.reason_en
    job.proposal_id = proposal.id
    proposal.job_id = job.id
    return job


def _campaign_job(desk: Desk, session: Session, order: WorkOrder, campaign: Campaign) -> Job:
    """Free for the customer; the manufacturer pays the labour at the published mechanical rate, if there is
    one.
    """
    rate = session.scalar(select(LaborRate).order_by(LaborRate.code != "mechanical", LaborRate.id).limit(1))
    labor = Line(
        position=1,
        kind=LineKind.LABOR,
        code=campaign.code,
        name_zh=campaign.title_zh,
        name_en=campaign.title_en,
        quantity=Decimal(campaign.minutes) / 60,
        unit="h",
        unit_price=rate.per_hour if rate else Decimal("0.00"),
        pay_type=PayType.CAMPAIGN,
    )
    labor.quantity = labor.quantity.quantize(Decimal("0.001"))
    return put_on(
        desk,
        session,
        order,
        Job(
            code=campaign.code,
            campaign_id=campaign.id,
            title_zh=campaign.title_zh,
            title_en=campaign.title_en,
            minutes=campaign.minutes,
            source=JobSource.CAMPAIGN,
            safety_relevant=campaign.is_recall,
            lines=[labor],
        ),
    )


def _deferred_job(desk: Desk, session: Session, order: WorkOrder, deferred: DeferredWork) -> Job:
    """The work as it was offered then: at today's menu price, else with its old lines, else as one sum."""
    if deferred.menu_item_id is not None:
        item = find(session, MenuItem, deferred.menu_item_id)
        job = menu_job(desk, session, order, item, JobSource.DEFERRED)
    else:
        earlier = session.scalar(select(Job).filter_by(uuid=deferred.job_uuid)) if deferred.job_uuid else None
        lines = [_copied(line) for line in earlier.lines] if earlier else _one_sum(deferred)
        job = put_on(
            desk,
            session,
            order,
            Job(
                code=deferred.code,
                title_zh=deferred.title_zh,
                title_en=deferred.title_en,
                source=JobSource.DEFERRED,
                minutes=deferred.minutes or 0,
                explain_zh=earlier.explain_zh if earlier else "",
                explain_en=earlier.explain_en if earlier else "",
                lines=lines,
            ),
        )
    job.title_zh, job.title_en = deferred.title_zh, deferred.title_en
    job.safety_relevant = deferred.safety_relevant
    job.deferred_id = deferred.id
    return job


def _copied(line: Line) -> Line:
    kept = ("position", "kind", "code", "name_zh", "name_en", "quantity", "unit", "unit_price", "part_origin")
    listed = {"list_price": line.list_price, "list_quantity": line.list_quantity}
    return Line(**{name: getattr(line, name) for name in kept}, **listed, pay_type=line.pay_type)


def _one_sum(deferred: DeferredWork) -> list[Line]:
    if not deferred.amount:
        return []
    return [
        Line(
            position=1,
            kind=LineKind.LABOR,
            name_zh=deferred.title_zh,
            name_en=deferred.title_en,
            quantity=Decimal(1),
            unit_price=deferred.amount,
        )
    ]


def _reference(item: TellItem) -> int:
    return int(item.key.partition(":")[2])
