"""How much of the customer's bill a person may give away on their own (domain §9.6)."""

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from db.models.shop import Approver, Staff
from db.models.work_orders import Line, WorkOrder
from frontdesk.desk import Actor, Desk
from frontdesk.shop.permissions import Permission
from frontdesk.shop.sign_in import StaffRow
from frontdesk.terms import LineKind, PayType, Role
from frontdesk.work_orders.loading import live_jobs
from frontdesk.work_orders.pricing import NOTHING, half_up
from frontdesk.work_orders.refusals import TooGenerous

_LIMITS = {
    Role.SERVICE_ADVISOR: Decimal(200),
    Role.FRONT_DESK_SUPERVISOR: Decimal(1_000),
    Role.SERVICE_MANAGER: Decimal(5_000),
    Role.SERVICE_DIRECTOR: Decimal("Infinity"),
}
_OUT_OF_OUR_POCKET = (PayType.GOODWILL, PayType.INTERNAL)


def given_away(order: WorkOrder) -> Decimal:
    """What the order costs the shop beside discounts, in its price mode: prices and hours below those a line was
    put on the order with, and what goodwill or the shop itself pays.
    """
    return sum((_given_away(line) for job in live_jobs(order) for line in job.lines), NOTHING)


def check_generosity(
    desk: Desk, session: Session, order: WorkOrder, before: Decimal, approver: Actor | None
) -> None:
    """Raises TooGenerous when more is given away than `before` and the order's total is above what the person may
    waive, unless `approver` (from `check_pin`), another person, may; that is recorded.
    """
    total = given_away(order)
    own = _limit(desk.actor.roles if desk.actor else ())
    if total <= before or total <= own:
        return
    if approver is None or desk.actor is None or approver.staff_id == desk.actor.staff_id:
        names = (desk.actor.name, desk.actor.name_latin) if desk.actor else ()
        raise TooGenerous(own, total, *names)
    if total > _limit(approver.roles):
        raise TooGenerous(_limit(approver.roles), total, approver.name, approver.name_latin)
    session.add(
        Approver(
            what="giveaway",
            entity="work_orders",
            entity_id=order.id,
            asked_by_id=desk.actor.staff_id,
            given_by_id=approver.staff_id,
            at=desk.now(),
            amount=total,
        )
    )


def approved_giveaway(session: Session, order: WorkOrder) -> Decimal:
    """The most that another person has allowed to be given away on the order so far."""
    given = select(func.max(Approver.amount)).filter_by(what="giveaway", entity="work_orders", entity_id=order.id)
    return session.scalar(given) or NOTHING


def who_may_waive(desk: Desk, amount: Decimal) -> tuple[StaffRow, ...]:
    """The other people who may give away `amount` on an order; they can sign in, so they have a PIN."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        query = select(Staff).filter_by(active=True).where(Staff.pin_hash != "", Staff.id != desk.staff_id)
        people = session.scalars(query.options(selectinload(Staff.roles)).order_by(Staff.id))
        rows = [StaffRow(p.id, p.name, p.name_latin, tuple(r.role for r in p.roles)) for p in people]
        return tuple(row for row in rows if _limit(row.roles) >= amount)


def _limit(roles: Iterable[Role]) -> Decimal:
    return max((_LIMITS[role] for role in roles if role in _LIMITS), default=Decimal(0))


def _given_away(line: Line) -> Decimal:
    if line.pay_type in _OUT_OF_OUR_POCKET:
        return half_up(line.quantity * max(line.list_price, line.unit_price))
    if line.pay_type is not PayType.CUSTOMER:
        return NOTHING
    less = line.quantity * max(line.list_price - line.unit_price, NOTHING)
    if line.kind is LineKind.LABOR:  # parts not used are not given away, hours of the menu are
        less += line.list_price * max(line.list_quantity - line.quantity, NOTHING)
    return half_up(less)
