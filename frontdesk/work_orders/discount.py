"""Discounts on a job or the whole order, within one's authority or with another person's."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.models.shop import Approver, Staff
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Actor, Desk
from frontdesk.errors import ValueRefused
from frontdesk.shop.permissions import Permission
from frontdesk.shop.sign_in import StaffRow
from frontdesk.work_orders.changing import changing_job, changing_order, reopen
from frontdesk.work_orders.content_of import sums_of
from frontdesk.work_orders.loading import live_jobs, price_of
from frontdesk.work_orders.pricing import combined_discount
from frontdesk.work_orders.refusals import AboveAuthority


def give_discount(
    desk: Desk,
    percent: Decimal,
    *,
    order_id: int | None = None,
    job_id: int | None = None,
    approver: Actor | None = None,
    name_zh: str = "",
    name_en: str = "",
) -> None:
    """Give a discount in percent on one job or on the order (exactly one of the two ids); 0 takes it back.

    Both discounts of a job together count against the authority. Above one's own, `approver` (from `check_pin`)
    must be another person whose limit covers it; that is recorded. Where the price rises, the customer decides
    again. Raises ValueRefused (percent_out_of_range), AboveAuthority, Frozen.
    """
    basis_points = _basis_points(percent)
    if job_id is not None:
        with changing_job(desk, job_id) as (session, order, job):
            before = _before(order, [job])
            job.discount_basis_points = basis_points
            _check_authority(desk, session, order, before, approver)
    elif order_id is not None:
        with changing_order(desk, order_id) as (session, order):
            before = _before(order, live_jobs(order))
            order.discount_basis_points = basis_points
            order.discount_name_zh, order.discount_name_en = name_zh.strip(), name_en.strip() or name_zh.strip()
            _check_authority(desk, session, order, before, approver)
    else:
        raise TypeError("neither order nor job")


def who_may_give(desk: Desk, percent: Decimal) -> tuple[StaffRow, ...]:
    """The other people whose limit covers a discount of `percent`; they can sign in, so they have a PIN."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        query = (
            select(Staff)
            .filter_by(active=True)
            .where(
                Staff.pin_hash != "", Staff.id != desk.staff_id, Staff.discount_limit_basis_points >= percent * 100
            )
        )
        people = session.scalars(query.options(selectinload(Staff.roles)).order_by(Staff.id))
        return tuple(StaffRow(p.id, p.name, p.name_latin, tuple(r.role for r in p.roles)) for p in people)


@dataclass(frozen=True)
class _Before:
    """Discounts and prices of jobs before they change."""

    order_basis_points: int
    shares: dict[Job, Decimal]
    prices: dict[Job, Decimal]


def _before(order: WorkOrder, jobs: list[Job]) -> _Before:
    given = order.discount_basis_points
    return _Before(
        given,
        {job: combined_discount(given, job.discount_basis_points) for job in jobs},
        {job: price_of(order, job) for job in jobs},
    )


def check_restored(desk: Desk, session: Session, order: WorkOrder, job: Job) -> None:
    """A job comes back with its own discount, given before; the order may have got one meanwhile. Raises
    AboveAuthority.
    """
    alone = combined_discount(0, job.discount_basis_points)
    _check_authority(desk, session, order, _Before(order.discount_basis_points, {job: alone}, {}), None)


def _basis_points(percent: Decimal) -> int:
    if not (percent.is_finite() and 0 <= percent <= 100 and percent * 100 == int(percent * 100)):
        raise ValueRefused("percent", "percent_out_of_range", percent=percent)
    return int(percent * 100)


def _check_authority(
    desk: Desk, session: Session, order: WorkOrder, before: _Before, approver: Actor | None
) -> None:
    """What was given before and is not more now needs nobody again."""
    now = {job: combined_discount(order.discount_basis_points, job.discount_basis_points) for job in before.shares}
    more = [share for job, share in now.items() if share > before.shares[job]]
    if not now and order.discount_basis_points > before.order_basis_points:
        more = [combined_discount(order.discount_basis_points, 0)]
    asked = max(more, default=Decimal(0))
    own = Decimal(desk.actor.discount_limit_basis_points if desk.actor else 0) / 10_000
    if asked > own:
        _second_person(desk, session, order, asked, own, approver)
    for job, price in before.prices.items():
        reopen(job, price=price_of(order, job) > price)


def _second_person(
    desk: Desk, session: Session, order: WorkOrder, asked: Decimal, own: Decimal, approver: Actor | None
) -> None:
    if approver is None or desk.actor is None or approver.staff_id == desk.actor.staff_id:
        names = (desk.actor.name, desk.actor.name_latin) if desk.actor else ()
        raise AboveAuthority(own * 100, asked * 100, *names)
    limit = Decimal(approver.discount_limit_basis_points) / 10_000
    if asked > limit:
        raise AboveAuthority(limit * 100, asked * 100, approver.name, approver.name_latin)
    session.add(
        Approver(
            what="discount",
            entity="work_orders",
            entity_id=order.id,
            asked_by_id=desk.actor.staff_id,
            given_by_id=approver.staff_id,
            at=desk.now(),
            amount=sums_of(order, live_jobs(order)).discount,
        )
    )
