"""Today at the desk: who waits, who is with us, who comes, what is late, what is ready."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.care import Complaint
from db.models.customers import Customer
from db.models.shop import Staff
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.reception.needs import COMPLAINT_AHEAD, ComplaintRow, Limits, Need, needs
from frontdesk.reception.stages import IN_RECEPTION, Stage
from frontdesk.reception.visit_rows import VisitRow, delivered_since, open_visits
from frontdesk.schedule.booking_rows import BookingRow, booking_rows
from frontdesk.schedule.capacity import day_bounds
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import (
    GREETING_SECONDS,
    PROMISE_WARNING_MINUTES,
    UPDATE_EVERY_MINUTES,
    WALKAROUND_ALERT_MINUTES,
    WRITE_UP_ALERT_MINUTES,
    Declared,
    setting,
)


@dataclass(frozen=True)
class TodayBoard:
    """Everything Today shows, as of `at`. `visits` holds all on the premises and all handed over today."""

    at: datetime
    visits: tuple[VisitRow, ...]
    bookings: tuple[BookingRow, ...]
    needs: tuple[Need, ...]
    greeting: timedelta
    answer_alert: timedelta

    def count(self, stage: Stage) -> int:
        """How many visits stand at `stage`."""
        return Counter(row.stage for row in self.visits)[stage]

    def of(self, *stages: Stage) -> tuple[VisitRow, ...]:
        """The visits at these stages, longest here first."""
        return tuple(row for row in self.visits if row.stage in stages)

    @property
    def arrivals(self) -> tuple[VisitRow, ...]:
        """Who waits to be greeted, the least time left first."""
        return tuple(sorted(self.of(Stage.WAITING), key=lambda row: row.arrived_at))

    @property
    def in_reception(self) -> tuple[VisitRow, ...]:
        """Greeted, and the work is not agreed yet."""
        return self.of(*IN_RECEPTION)

    @property
    def ready(self) -> tuple[VisitRow, ...]:
        """Cars that wait to be handed over, the longest wait first."""
        return tuple(sorted(self.of(Stage.READY), key=lambda row: row.ready_at or row.since))

    @property
    def waiting_for_approval_since(self) -> datetime | None:
        """Since when the customer who waits longest for a decision waits."""
        return min((row.since for row in self.visits if row.awaits_answer), default=None)

    @property
    def parts_hold(self) -> int:
        """How many cars in work stand still for want of a part."""
        return sum(row.waits_for_parts for row in self.visits)

    def greet_by(self, row: VisitRow) -> datetime:
        """When an arrival must have been greeted."""
        return row.arrived_at + self.greeting

    def answer_takes_long(self, row: VisitRow, now: datetime) -> bool:
        """The customer has had longer to decide than a write-up takes (domain §6.1)."""
        return row.awaits_answer and now - row.since >= self.answer_alert


def today_board(desk: Desk) -> TodayBoard:
    """The board of the present day, in one reading. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    now = desk.now()
    start, end = day_bounds(desk, desk.today())
    with desk.reading() as session:
        visits = (*open_visits(session), *delivered_since(session, start))
        # Tomorrow's first cars too: a part that is missing for them is seen to today.
        coming = booking_rows(session, start, end + timedelta(days=1))
        limits = Limits(
            promise_warning=_minutes(session, PROMISE_WARNING_MINUTES),
            walkaround_alert=_minutes(session, WALKAROUND_ALERT_MINUTES),
            approval_alert=_minutes(session, WRITE_UP_ALERT_MINUTES),
            update_every=_minutes(session, UPDATE_EVERY_MINUTES),
        )
        return TodayBoard(
            at=now,
            visits=visits,
            bookings=tuple(row for row in coming if row.start_at < end),
            needs=needs(now, visits, coming, _complaints_due(session, now + COMPLAINT_AHEAD), limits),
            greeting=timedelta(seconds=setting(session, GREETING_SECONDS)),
            answer_alert=limits.approval_alert,
        )


def _minutes(session: Session, declared: Declared) -> timedelta:
    return timedelta(minutes=setting(session, declared))


def _complaints_due(session: Session, until: datetime) -> tuple[ComplaintRow, ...]:
    rows = session.execute(
        select(
            Complaint.id.label("complaint_id"),
            Complaint.number,
            Complaint.customer_id,
            Customer.name,
            Customer.name_latin,
            Customer.salutation,
            func.coalesce(Staff.name, "").label("owner"),
            func.coalesce(Staff.name_latin, "").label("owner_latin"),
            Complaint.answer_due_at,
        )
        .join(Customer, Customer.id == Complaint.customer_id)
        .outerjoin(Staff, Staff.id == Complaint.owner_id)
        .where(Complaint.closed_at.is_(None), Complaint.answer_due_at <= until)
    )
    return tuple(
        ComplaintRow(
            complaint_id=row.complaint_id,
            number=row.number,
            customer_id=row.customer_id,
            customer=PersonName.of(row),
            owner=row.owner,
            owner_latin=row.owner_latin,
            answer_due_at=row.answer_due_at,
        )
        for row in rows
    )
