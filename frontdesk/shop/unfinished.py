"""What was typed at this desk and never saved: offered again after a crash, with the car it is about."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Vehicle
from db.models.reception import Concern, Visit
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.reception.unkept_words import ADDITION, WORDS
from frontdesk.shop.drafts import DraftRow, drafts
from frontdesk.shop.permissions import Permission

WALKAROUND_FORMS = frozenset({"walkaround", "tyre", "odometer_reason", "walkaround_signing"})
_VISIT_FORMS = WALKAROUND_FORMS | {"concern", "parties", "tell", "stay", "tell_answer", "lounge_words", "leave"}
_ORDER_FORMS = frozenset(
    {"phone_agreement", "wishes", "free_line", "promise", "discount", "order_signing", "order_cancelling"}
)
_JOB_FORMS = frozenset({"job", "job_line", "not_now", "withdraw_answer", "check_failed", "not_begun"})
VISIT_SUBJECT = "visit:"
"""A new customer's form that belongs to a visit is kept as `visit:17`."""
_CONCERN_FORMS = frozenset({"interview", "concern_answer"})


@dataclass(frozen=True)
class UnfinishedRow:
    """A form with typed words in it. `visit_id` or `work_order_id` say where it stands, where it stands on one."""

    form: str
    subject: str
    saved_at: datetime
    plate: str
    visit_id: int | None
    work_order_id: int | None


def unfinished(desk: Desk) -> tuple[UnfinishedRow, ...]:
    """Every draft of this desk that holds something, newest first. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    rows = [row for row in drafts(desk) if _holds_something(row.values)]
    with desk.reading() as session:
        return tuple(_row(session, row) for row in rows)


def _holds_something(value: object) -> bool:
    if isinstance(value, dict):
        return any(_holds_something(part) for part in value.values())
    if isinstance(value, list):
        return any(_holds_something(part) for part in value)
    return isinstance(value, str) and bool(value.strip())


def _row(session: Session, draft: DraftRow) -> UnfinishedRow:
    order = _order(session, draft)
    visit = session.get(Visit, order.visit_id) if order else _visit(session, draft)
    vehicle = session.get(Vehicle, visit.vehicle_id) if visit and visit.vehicle_id else None
    plate = vehicle.plate if vehicle else visit.plate_stamped if visit else ""
    return UnfinishedRow(
        draft.form, draft.subject, draft.saved_at, plate, visit.id if visit else None, order.id if order else None
    )


def _order(session: Session, draft: DraftRow) -> WorkOrder | None:
    number = _number(draft.subject)
    if number is None:
        return None
    if draft.form in _ORDER_FORMS:
        return session.get(WorkOrder, number)
    if draft.form in (WORDS, ADDITION):
        return session.scalars(select(WorkOrder).filter_by(visit_id=number)).first()
    if draft.form in _JOB_FORMS:
        job = session.get(Job, number)
        return session.get(WorkOrder, job.work_order_id) if job else None
    if draft.form == "concern_answer":
        concern = session.get(Concern, number)
        return session.scalars(select(WorkOrder).filter_by(visit_id=concern.visit_id)).first() if concern else None
    return None


def _visit(session: Session, draft: DraftRow) -> Visit | None:
    number = _number(draft.subject.removeprefix(VISIT_SUBJECT))
    if number is None:
        return None
    if draft.form in _VISIT_FORMS or draft.subject.startswith(VISIT_SUBJECT):
        return session.get(Visit, number)
    if draft.form in _CONCERN_FORMS:
        concern = session.get(Concern, number)
        return session.get(Visit, concern.visit_id) if concern and concern.visit_id else None
    return None


def _number(subject: str) -> int | None:
    """The id a subject begins with: `17`, `17/due:MN0101`, `17+4`."""
    digits = subject.split("/")[0].split("+")[0]
    return int(digits) if digits.isdigit() else None
