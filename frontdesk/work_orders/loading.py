"""Reading a work order with everything that belongs to it, and the small questions its rules ask."""

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from db.models.lounge import LoungeStay
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment
from db.models.walkaround import Walkaround
from db.models.work_orders import Job, Line, PromiseChange, WorkOrder, WorkOrderRevision
from frontdesk.errors import NotFound
from frontdesk.terms import Answer
from frontdesk.work_orders.content import WorkOrderContent
from frontdesk.work_orders.content_json import work_order_from_json
from frontdesk.work_orders.pricing import Item, Priced, Terms, price_line

SIGNED_OR_REFUSED = ("signed", "refused")
"""Statuses of a walkaround the customer has answered to."""


def orders_with_all() -> Select[WorkOrder]:
    """Work orders with visit, people, car, concerns, jobs and lines in few statements."""
    visit = joinedload(WorkOrder.visit)
    return select(WorkOrder).options(
        visit.joinedload(Visit.customer),
        visit.joinedload(Visit.vehicle),
        visit.joinedload(Visit.advisor),
        visit.joinedload(Visit.appointment).joinedload(Appointment.bay),
        visit.joinedload(Visit.appointment).joinedload(Appointment.technician),
        visit.selectinload(Visit.parties),
        visit.selectinload(Visit.concerns).selectinload(Concern.additions),
        visit.selectinload(Visit.concerns).selectinload(Concern.answers),
        selectinload(WorkOrder.jobs).joinedload(Job.menu_item),
        selectinload(WorkOrder.promise_changes),
    )


def load_order(session: Session, order_id: int) -> WorkOrder:
    """The work order with everything. Raises NotFound."""
    order = session.scalar(orders_with_all().where(WorkOrder.id == order_id))
    if order is None:
        raise NotFound("work_orders", order_id)
    return order


def load_job(session: Session, job_id: int) -> tuple[WorkOrder, Job]:
    """A job, also a removed one, with its order. Raises NotFound."""
    order_id = session.scalar(select(Job.work_order_id).where(Job.id == job_id))
    if order_id is None:
        raise NotFound(Job.__tablename__, job_id)
    order = load_order(session, order_id)
    return order, next(job for job in order.jobs if job.id == job_id)


def live_jobs(order: WorkOrder) -> list[Job]:
    """The jobs that stand on the order, by number."""
    return sorted((job for job in order.jobs if job.removed_at is None), key=lambda job: (job.position, job.id))


def agreed_jobs(order: WorkOrder) -> list[Job]:
    """The jobs the customer agreed to, as the flags stand now."""
    return [job for job in live_jobs(order) if job.answer is Answer.AGREED]


def minutes_of(jobs: Iterable[Job]) -> int:
    """Minutes of work one after the other."""
    return sum(job.minutes for job in jobs)


def terms_of(order: WorkOrder) -> Terms:
    """How the order's lines are priced."""
    return Terms(order.tax_mode, order.tax_basis_points, order.discount_basis_points)


def priced(order: WorkOrder, job: Job) -> list[tuple[Line, Priced]]:
    """The lines of a job in money."""
    terms = terms_of(order)
    return [
        (
            line,
            price_line(
                Item(line.kind, line.quantity, line.unit_price, line.pay_type), job.discount_basis_points, terms
            ),
        )
        for line in job.lines
    ]


def price_of(order: WorkOrder, job: Job) -> Decimal:
    """What the customer pays for a job, tax included."""
    mine = (money.total for line, money in priced(order, job) if line.pay_type == "customer")
    return sum(mine, Decimal("0.00"))


def linked_numbers(order: WorkOrder) -> dict[int, tuple[int, ...]]:
    """For each concern the numbers of the jobs that answer it."""
    numbers: dict[int, tuple[int, ...]] = {}
    for job in live_jobs(order):
        for link in job.concern_links:
            numbers[link.concern_id] = (*numbers.get(link.concern_id, ()), job.position)
    return numbers


def letter(index: int) -> str:
    """A, B ... Z, AA ... for the concern at `index` (from 0)."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def concern_letters(visit: Visit) -> dict[int, str]:
    """The letter of each concern of a visit by its id."""
    return {concern.id: letter(n) for n, concern in enumerate(visit.concerns)}


def last_revision(session: Session, order: WorkOrder) -> WorkOrderRevision | None:
    """The newest content the customer decided on."""
    return session.scalar(
        select(WorkOrderRevision)
        .filter_by(work_order_id=order.id)
        .order_by(WorkOrderRevision.revision.desc())
        .limit(1)
        .options(joinedload(WorkOrderRevision.approval))
    )


def signed_content(revision: WorkOrderRevision | None) -> WorkOrderContent | None:
    """The content of a revision, exactly as it was decided on."""
    return work_order_from_json(revision.content) if revision else None


def last_promise(order: WorkOrder) -> PromiseChange | None:
    """The last promise recorded, None when there is none."""
    return order.promise_changes[-1] if order.promise_changes else None


def walkaround_answered(session: Session, visit_id: int) -> bool:
    """Whether the customer signed the walkaround as it stands, or refused to with a witness."""
    status = session.scalar(select(Walkaround.status).filter_by(visit_id=visit_id))
    return status in SIGNED_OR_REFUSED


def seat_of(session: Session, visit_id: int) -> str:
    """The seat where the customer waits, empty when they do not."""
    stay = session.scalar(
        select(LoungeStay)
        .filter_by(visit_id=visit_id, until=None)
        .order_by(LoungeStay.id.desc())
        .limit(1)
        .options(joinedload(LoungeStay.seat))
    )
    return stay.seat.code if stay and stay.seat else ""
