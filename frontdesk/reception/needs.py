"""What needs doing today, each with its deadline and its one remedy. The rules are times of domain §6.1."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from frontdesk.lounge.words_owed import word_due
from frontdesk.person_name import PersonName
from frontdesk.reception.stages import Stage
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.schedule.booking_rows import BookingRow
from frontdesk.terms import AppointmentStatus, PartsState, WorkOrderStatus


class NeedKind(StrEnum):
    PROMISE_AT_RISK = "promise_at_risk"
    WALKAROUND_LONG = "walkaround_long"
    WAITS_FOR_APPROVAL = "waits_for_approval"
    WORD_OWED = "word_owed"
    READY_NOT_TOLD = "ready_not_told"
    PARTS_MISSING = "parts_missing"
    NOT_COME = "not_come"
    COMPLAINT_DUE = "complaint_due"


class Remedy(StrEnum):
    """The one thing to do about it."""

    TELL = "tell"
    OPEN_VISIT = "open_visit"
    OPEN_ORDER = "open_order"
    RESCHEDULE = "reschedule"
    CALL = "call"
    OPEN_CUSTOMER = "open_customer"


REMEDIES = {
    NeedKind.PROMISE_AT_RISK: Remedy.TELL,
    NeedKind.WALKAROUND_LONG: Remedy.OPEN_VISIT,
    NeedKind.WAITS_FOR_APPROVAL: Remedy.OPEN_ORDER,
    NeedKind.WORD_OWED: Remedy.TELL,
    NeedKind.READY_NOT_TOLD: Remedy.TELL,
    NeedKind.PARTS_MISSING: Remedy.RESCHEDULE,
    NeedKind.NOT_COME: Remedy.CALL,
    NeedKind.COMPLAINT_DUE: Remedy.OPEN_CUSTOMER,
}

CALL_AGAIN_AFTER = timedelta(minutes=30)
"""When to try again after a call that reached nobody."""

TELL_READY_WITHIN = timedelta(minutes=5)
"""How long a ready car may stand before its customer hears of it."""

COMPLAINT_AHEAD = timedelta(hours=2)
"""How long before an answer is due it is put on the list."""


@dataclass(frozen=True)
class Need:
    """One thing to do. `deadline`: it is late after that. `at`: the time it is about (promise, start, due)."""

    kind: NeedKind
    deadline: datetime
    at: datetime
    since: datetime | None = None
    visit: VisitRow | None = None
    booking: BookingRow | None = None
    complaint: "ComplaintRow | None" = None

    @property
    def remedy(self) -> Remedy:
        """The one thing to do about it."""
        return REMEDIES[self.kind]

    @property
    def key(self) -> tuple[str, int]:
        """What it is about; the same thing has the same key after every reload."""
        subject = self.visit.visit_id if self.visit else self.booking.appointment_id if self.booking else 0
        return self.kind, subject or (self.complaint.complaint_id if self.complaint else 0)


@dataclass(frozen=True)
class ComplaintRow:
    """A complaint whose answer is due."""

    complaint_id: int
    number: str
    customer_id: int
    customer: PersonName
    owner: str
    owner_latin: str
    answer_due_at: datetime


@dataclass(frozen=True)
class Limits:
    """The settings the rules need."""

    promise_warning: timedelta
    walkaround_alert: timedelta
    approval_alert: timedelta
    update_every: timedelta


def needs(
    now: datetime,
    visits: Sequence[VisitRow],
    bookings: Sequence[BookingRow],
    complaints: Sequence[ComplaintRow],
    limits: Limits,
) -> tuple[Need, ...]:
    """Everything that needs doing, the earliest deadline first. Pure.

    A late greeting is not among them: the list of arrivals is sorted by it and holds its remedy.
    """
    found: list[Need] = []
    for visit in visits:
        need = next((need for need in _of_visit(now, visit, limits)), None)
        if need is not None:
            found.append(need)
    for booking in bookings:
        found += [need for need in (_parts_missing(now, booking), _not_come(now, booking)) if need]
    for complaint in complaints:
        due = complaint.answer_due_at
        found.append(Need(NeedKind.COMPLAINT_DUE, deadline=due, at=due, complaint=complaint))
    return tuple(sorted(found, key=lambda need: need.deadline))


def _of_visit(now: datetime, visit: VisitRow, limits: Limits) -> Iterator[Need]:
    """What one visit needs, the most pressing first: a customer is told everything in one word."""
    warn_at = visit.promise_at - limits.promise_warning if visit.promise_at else None
    in_work = visit.stage in _UNDER_PROMISE and visit.order_status not in _NOT_BEGUN
    if visit.promise_at and warn_at and in_work and now >= warn_at:
        told_after = visit.promise_at if now > visit.promise_at else warn_at
        if visit.told_at is None or visit.told_at < told_after:
            yield Need(NeedKind.PROMISE_AT_RISK, visit.promise_at, visit.promise_at, warn_at, visit)
    walked_by = visit.since + limits.walkaround_alert
    if visit.stage == Stage.WALKAROUND and now >= walked_by:
        yield Need(NeedKind.WALKAROUND_LONG, walked_by, walked_by, visit.since, visit)
    approval_by = visit.since + limits.approval_alert
    if visit.awaits_answer and now >= approval_by:
        yield Need(NeedKind.WAITS_FOR_APPROVAL, approval_by, approval_by, visit.since, visit)
    if visit.stage == Stage.READY:
        ready_at = visit.ready_at or visit.since
        tell_by = ready_at + TELL_READY_WITHIN
        if visit.told_at is None or visit.told_at < ready_at:
            yield Need(NeedKind.READY_NOT_TOLD, tell_by, ready_at, ready_at, visit)
        return
    due = word_due(visit, limits.update_every)
    if due is not None and now >= due:
        yield Need(NeedKind.WORD_OWED, due, due, visit.told_at or visit.since, visit)


_UNDER_PROMISE = (Stage.APPROVAL, Stage.IN_WORK, Stage.QUALITY)

_NOT_BEGUN = (None, WorkOrderStatus.DRAFT, WorkOrderStatus.EXPLAINED)
"""Nothing is agreed yet, so no promise holds."""


def _parts_missing(now: datetime, booking: BookingRow) -> Need | None:
    """A part for somebody still to come is not here, and will not be in time."""
    if not booking.is_expected or booking.parts_ready or booking.start_at < now:
        return None
    expected = booking.parts_expected_at
    if booking.parts_state == PartsState.ORDERED and expected and now < expected <= booking.start_at:
        return None
    return Need(NeedKind.PARTS_MISSING, booking.start_at, booking.start_at, expected, booking=booking)


def _not_come(now: datetime, booking: BookingRow) -> Need | None:
    """Call whoever did not come, the same day, and again when nobody answered (domain §6.1)."""
    if not booking.is_missing(now) or booking.status == AppointmentStatus.ARRIVED:
        return None
    deadline, called = booking.missing_at, booking.last_call_at
    if called is not None and called >= booking.start_at:
        if booking.last_call_reached or now < called + CALL_AGAIN_AFTER:
            return None
        deadline = called + CALL_AGAIN_AFTER
    return Need(NeedKind.NOT_COME, deadline, booking.start_at, called, booking=booking)
