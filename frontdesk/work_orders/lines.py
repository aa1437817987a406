"""Lines of a job: adding, changing, removing, and who pays."""

from decimal import Decimal

from db.models.work_orders import Job, Line, WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.lookup import find
from frontdesk.terms import PayType
from frontdesk.work_orders.changing import changing_job, refuse_done, reopen
from frontdesk.work_orders.generosity import check_generosity
from frontdesk.work_orders.job_making import LineInput, made_line
from frontdesk.work_orders.loading import price_of

_OUT_OF_OUR_POCKET = (PayType.GOODWILL, PayType.INTERNAL)
_CHANGEABLE = tuple(name for name in LineInput.__dataclass_fields__ if name != "pay_type")


def add_line(desk: Desk, job_id: int, given: LineInput) -> int:
    """Add a line; its id. The customer decides again. Raises ValueRefused, Frozen (finished work)."""
    with changing_job(desk, job_id) as (session, _, job):
        refuse_done(job)
        line = made_line(max((line.position for line in job.lines), default=0) + 1, given)
        job.lines.append(line)
        reopen(job, content=True, price=True)
        session.flush()
        return line.id


def change_line(desk: Desk, line_id: int, **values: object) -> None:
    """Change fields of a line, named as in `LineInput` (not the payer). The customer decides again.

    A lower price is money given away. Raises ValueRefused, Frozen, TooGenerous, TypeError for an unknown value.
    """
    with changing_job(desk, _job_id(desk, line_id)) as (session, order, job):
        refuse_done(job)
        line = _line(job, line_id)
        unknown = values.keys() - set(_CHANGEABLE)
        if unknown:
            raise TypeError(*unknown)
        before = price_of(order, job)
        wanted = {name: getattr(line, name) for name in _CHANGEABLE} | values
        checked = made_line(line.position, LineInput(**wanted, pay_type=line.pay_type))
        changed = [name for name in _CHANGEABLE if getattr(checked, name) != getattr(line, name)]
        for name in changed:
            setattr(line, name, getattr(checked, name))
        if "unit_price" in changed:
            check_generosity(desk, before - price_of(order, job))
        session.flush()
        reopen(job, content=set(changed) - {"unit_price"} != set(), price=price_of(order, job) > before)


def remove_line(desk: Desk, line_id: int) -> None:
    """Take a line off its job. The customer decides again. Raises NotFound, Frozen."""
    with changing_job(desk, _job_id(desk, line_id)) as (_, _, job):
        refuse_done(job)
        job.lines.remove(_line(job, line_id))
        reopen(job, content=True)


def set_payer(desk: Desk, job_id: int, pay_type: PayType, line_id: int | None = None) -> None:
    """Who pays a line, or all lines of a job. When the customer's share rises, they decide again.

    What the shop itself pays (goodwill, internal) is money given away. Raises TooGenerous.
    """
    with changing_job(desk, job_id) as (session, order, job):
        before = price_of(order, job)
        for line in [_line(job, line_id)] if line_id is not None else job.lines:
            line.pay_type = pay_type
        if pay_type in _OUT_OF_OUR_POCKET:
            check_generosity(desk, before - price_of(order, job))
        session.flush()
        reopen_if_dearer(order, job, before)


def reopen_if_dearer(order: WorkOrder, job: Job, before: Decimal) -> None:
    """A higher price must be told and decided again; a lower one needs no new consent."""
    reopen(job, price=price_of(order, job) > before)


def _job_id(desk: Desk, line_id: int) -> int:
    with desk.reading() as session:
        return find(session, Line, line_id).job_id


def _line(job: Job, line_id: int) -> Line:
    line = next((line for line in job.lines if line.id == line_id), None)
    if line is None:
        raise NotFound("lines", line_id)
    return line
