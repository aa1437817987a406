"""What changed between the content a customer decided on and the content as it stands now. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from frontdesk.terms import Answer, PartyRole, PayType
from frontdesk.work_orders.content import ConcernContent, JobContent, LineContent, VehicleContent, WorkOrderContent

Value = str | int | bool | Decimal | datetime | None


class ChangeKind(StrEnum):
    """What is different."""

    JOB_ADDED = "job_added"
    JOB_REMOVED = "job_removed"
    CONTENT = "content"
    PRICE = "price"
    TIME = "time"
    PAYER = "payer"
    ANSWER = "answer"
    PROMISE = "promise"
    TOTAL = "total"
    CONCERN = "concern"
    DECLINED = "declined"
    CAR = "car"
    CUSTOMER = "customer"
    PARTY = "party"
    CATEGORY = "category"
    OLD_PARTS = "old_parts"
    SHOW_OLD_PARTS = "show_old_parts"
    WASH = "wash"
    CALL_FIRST = "call_first"
    NOTES = "notes"


_WORK = (
    ChangeKind.JOB_ADDED,
    ChangeKind.JOB_REMOVED,
    ChangeKind.CONTENT,
    ChangeKind.TIME,
    ChangeKind.ANSWER,
    ChangeKind.CAR,
)


@dataclass(frozen=True)
class Change:
    """One difference. `number` and titles name the job, or the letter of the concern stands in `title_*`, or the
    role of a party.

    `old` and `new` are amounts (what the customer pays, after discount), minutes, answers, times or words; of a
    job added or removed its amount.
    """

    kind: ChangeKind
    number: int | None
    title_zh: str
    title_en: str
    old: Value
    new: Value


def difference_of(signed: WorkOrderContent, now: WorkOrderContent) -> tuple[Change, ...]:
    """Everything the customer has not decided on yet, car and people first. Empty: the order stands as agreed."""
    return (
        *_of_people(signed, now),
        *_of_jobs(signed, now),
        *_of_concerns(signed, now),
        *_of_declined(signed, now),
        *_of_order(signed, now),
    )


def changes_since(signed: WorkOrderContent | None, now: WorkOrderContent) -> tuple[Change, ...]:
    """The differences since the customer decided last; none before the first decision."""
    return difference_of(signed, now) if signed else ()


def concerns_work(change: Change) -> bool:
    """Whether the change is about the work itself or makes it dearer, so that it waits for the customer's word."""
    if change.kind is ChangeKind.PRICE:
        return isinstance(change.old, Decimal) and isinstance(change.new, Decimal) and change.new > change.old
    return change.kind in _WORK


def same_work(signed: JobContent, now: JobContent) -> bool:
    """Whether the job is what the customer agreed to: same work, time, lines and payers, not dearer."""
    return _substance(signed) == _substance(now) and now.amount <= signed.amount


def same_car(signed: VehicleContent, plate: str, vin: str) -> bool:
    """Whether plate and VIN are those of the car signed for. What was not known then may be added."""
    known = [(old, new) for old, new in ((signed.plate, plate), (signed.vin, vin)) if old]
    return all(old == new for old, new in known) and (bool(known) or not (plate or vin))


def agreed_in(content: WorkOrderContent | None, number: int) -> JobContent | None:
    """The job as the customer agreed to it, None when they did not."""
    jobs = content.jobs if content else ()
    return next((job for job in jobs if job.number == number and job.answer is Answer.AGREED), None)


def _of_people(signed: WorkOrderContent, now: WorkOrderContent) -> Iterator[Change]:
    """Another car or other people than those the customer signed for. A new phone number is no other person."""
    if not same_car(signed.vehicle, now.vehicle.plate, now.vehicle.vin):
        old, new = signed.vehicle, now.vehicle
        field = "vin" if old.plate == new.plate else "plate"
        yield Change(ChangeKind.CAR, None, "", "", getattr(old, field), getattr(new, field))
    if signed.customer_name != now.customer_name:
        yield Change(ChangeKind.CUSTOMER, None, "", "", signed.customer_name, now.customer_name)
    before = {party.role: party.name for party in signed.parties}
    after = {party.role: party.name for party in now.parties}
    for role in PartyRole:
        if before.get(role) != after.get(role):
            yield Change(ChangeKind.PARTY, None, role, role, before.get(role), after.get(role))


def _of_jobs(signed: WorkOrderContent, now: WorkOrderContent) -> Iterator[Change]:
    before = {job.number: job for job in signed.jobs}
    after = {job.number: job for job in now.jobs}
    for number in sorted(before.keys() | after.keys()):
        old, new = before.get(number), after.get(number)
        if old is None and new is not None:
            yield Change(ChangeKind.JOB_ADDED, number, new.title_zh, new.title_en, None, new.amount)
        elif new is None and old is not None:
            yield Change(ChangeKind.JOB_REMOVED, number, old.title_zh, old.title_en, old.amount, None)
        elif old is not None and new is not None:
            yield from _of_job(old, new)


def _of_job(old: JobContent, new: JobContent) -> Iterator[Change]:
    def change(kind: ChangeKind, before: Value, after: Value) -> Change:
        return Change(kind, new.number, new.title_zh, new.title_en, before, after)

    if _wording(old) != _wording(new):
        yield change(ChangeKind.CONTENT, old.title_zh, new.title_zh)
    if old.amount != new.amount:
        yield change(ChangeKind.PRICE, old.amount, new.amount)
    if old.minutes != new.minutes:
        yield change(ChangeKind.TIME, old.minutes, new.minutes)
    if _payers(old) != _payers(new):
        yield change(ChangeKind.PAYER, old.pay_type, new.pay_type)
    if (old.answer, old.answer_words) != (new.answer, new.answer_words):
        yield change(ChangeKind.ANSWER, old.answer, new.answer)


def _of_concerns(signed: WorkOrderContent, now: WorkOrderContent) -> Iterator[Change]:
    before = {concern.letter: concern for concern in signed.concerns}
    for concern in now.concerns:
        old = before.get(concern.letter)
        if old is None:
            yield Change(ChangeKind.CONCERN, None, concern.letter, concern.letter, None, concern.words)
        elif old != concern:
            yield Change(ChangeKind.CONCERN, None, concern.letter, concern.letter, *_said(old, concern))


def _said(old: ConcernContent, new: ConcernContent) -> tuple[Value, Value]:
    """The words before, and those that came; what answers them may have changed instead."""
    came = [*new.additions[len(old.additions) :], *(asked.answer for asked in new.asked[len(old.asked) :])]
    return old.words, " / ".join(came) or new.words


def _of_declined(signed: WorkOrderContent, now: WorkOrderContent) -> Iterator[Change]:
    before = {item.title_zh: item.words for item in signed.declined}
    for item in now.declined:
        if item not in signed.declined:
            old = before.get(item.title_zh)
            yield Change(ChangeKind.DECLINED, None, item.title_zh, item.title_en, old, item.words)


def _of_order(signed: WorkOrderContent, now: WorkOrderContent) -> Iterator[Change]:
    pairs: tuple[tuple[ChangeKind, Value, Value], ...] = (
        (ChangeKind.CATEGORY, signed.repair_category, now.repair_category),
        (ChangeKind.PROMISE, signed.promise_at, now.promise_at),
        (ChangeKind.TOTAL, signed.totals.total, now.totals.total),
        (ChangeKind.OLD_PARTS, signed.old_parts, now.old_parts),
        (ChangeKind.SHOW_OLD_PARTS, signed.show_old_parts, now.show_old_parts),
        (ChangeKind.WASH, signed.wash_wished, now.wash_wished),
        (ChangeKind.CALL_FIRST, signed.call_before_extra_work, now.call_before_extra_work),
        (ChangeKind.NOTES, signed.printed_notes, now.printed_notes),
    )
    for kind, old, new in pairs:
        if old != new:
            yield Change(kind, None, "", "", old, new)


def _wording(job: JobContent) -> tuple[object, ...]:
    lines = tuple((line.kind, line.code, line.name_zh, line.name_en, line.part_origin) for line in job.lines)
    return (job.code, job.title_zh, job.title_en, job.reason_zh, job.reason_en, job.safety_relevant, lines)


def _payers(job: JobContent) -> tuple[object, ...]:
    return tuple(line.pay_type for line in job.lines)


def _substance(job: JobContent) -> JobContent:
    """The job without its money: what the customer pays is compared by itself, and may only fall."""
    nothing = Decimal(0)
    return replace(
        job,
        labor=nothing,
        parts=nothing,
        other=nothing,
        discount=nothing,
        amount=nothing,
        pay_type=PayType.CUSTOMER,
        answer_words="",
        lines=tuple(_without_money(line) for line in job.lines),
    )


def _without_money(line: LineContent) -> LineContent:
    nothing = Decimal(0)
    return replace(line, unit_price=nothing, discount=nothing, amount=nothing, pay_type=PayType.CUSTOMER)
