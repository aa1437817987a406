"""Lines of a job: adding, changing, removing, and who pays."""

from decimal import Decimal

from db.models.work_orders import Job, Line, WorkOrder
from frontdesk.desk import Actor, Desk
from frontdesk.errors import NotFound
from frontdesk.lookup import find
from frontdesk.terms import LineKind, PayType
from frontdesk.work_orders.changing import changing_job, refuse_done, reopen
from frontdesk.work_orders.generosity import check_generosity, given_away
from frontdesk.work_orders.job_making import LineInput, check_hours, made_line
from frontdesk.work_orders.loading import price_of

_CHANGEABLE = tuple(name for name in LineInput.__dataclass_fields__ if name != "pay_type")


def add_line(desk: Desk, job_id: int, given: LineInput, *, approver: Actor | None = None) -> int:
    """Add a line; its id. The customer decides again.

    What the shop itself pays is money given away. Raises ValueRefused, Frozen (finished work), TooGenerous.
    """
    with changing_job(desk, job_id) as (session, order, job):
        refuse_done(job)
        away = given_away(order)
        _check_hours(given)
        line = made_line(max((line.position for line in job.lines), default=0) + 1, given)
        job.lines.append(line)
        reopen(job, content=True, price=True)
        session.flush()
        check_generosity(desk, session, order, away, approver)
        return line.id


def change_line(desk: Desk, line_id: int, *, approver: Actor | None = None, **values: object) -> None:
    """Change fields of a line, named as in `LineInput` (not the payer). The customer decides again.

    A price or hours below those it was put on the order with are money given away; above one's limit `approver`
    must be another person who may. Raises ValueRefused, Frozen, TooGenerous, TypeError for an unknown value.
    """
    with changing_job(desk, _job_id(desk, line_id)) as (session, order, job):
        refuse_done(job)
        line = _line(job, line_id)
        unknown = values.keys() - set(_CHANGEABLE)
        if unknown:
            raise TypeError(*unknown)
        before, away = price_of(order, job), given_away(order)
        wanted = {name: getattr(line, name) for name in _CHANGEABLE} | values
        if "quantity" in values:
            _check_hours(LineInput(**wanted))
        checked = made_line(line.position, LineInput(**wanted, pay_type=line.pay_type))
        changed = [name for name in _CHANGEABLE if getattr(checked, name) != getattr(line, name)]
        for name in changed:
            setattr(line, name, getattr(checked, name))
        check_generosity(desk, session, order, away, approver)
        session.flush()
        reopen(job, content=set(changed) - {"unit_price"} != set(), price=price_of(order, job) > before)


def remove_line(desk: Desk, line_id: int) -> None:
    """Take a line off its job. The customer decides again. Raises NotFound, Frozen."""
    with changing_job(desk, _job_id(desk, line_id)) as (_, _, job):
        refuse_done(job)
        job.lines.remove(_line(job, line_id))
        reopen(job, content=True)


def set_payer(
    desk: Desk, job_id: int, pay_type: PayType, line_id: int | None = None, *, approver: Actor | None = None
) -> None:
    """Who pays a line, or all lines of a job. When the customer's share rises, they decide again.

    What the shop itself pays (goodwill, internal) is money given away. Raises TooGenerous.
    """
    with changing_job(desk, job_id) as (session, order, job):
        before, away = price_of(order, job), given_away(order)
        for line in [_line(job, line_id)] if line_id is not None else job.lines:
            line.pay_type = pay_type
        check_generosity(desk, session, order, away, approver)
        session.flush()
        reopen_if_dearer(order, job, before)


def reopen_if_dearer(order: WorkOrder, job: Job, before: Decimal) -> None:
    """A higher price must be told and decided again; a lower one needs no new consent."""
    reopen(job, price=price_of(order, job) > before)


def _check_hours(given: LineInput) -> None:
    if given.kind is LineKind.LABOR and given.unit == "h":
        check_hours(given.quantity)


def _job_id(desk: Desk, line_id: int) -> int:
    with desk.reading() as session:
        return find(session, Line, line_id).job_id


def _line(job: Job, line_id: int) -> Line:
    line = next((line for line in job.lines if line.id == line_id), None)
    if line is None:
        raise NotFound("lines", line_id)
    return line
