"""When a car can be ready: work agreed, opening hours, what is already promised. Pure.

The model is simple and says so: an order is done in one bay of the kind it needs, its jobs one after the other,
in one stretch of working time (a night may lie between), as soon as that bay is free. Work already promised
keeps its place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.work_orders.sheet import PromiseWhy

_LONGEST_LOOK = 400
_STEP = timedelta(minutes=5)


@dataclass(frozen=True)
class WorkingTime:
    """Opening hours by weekday (Monday = 0) and single closed days, in the dealership's zone."""

    hours: Mapping[int, tuple[time, time]]
    closed: frozenset[date]
    zone: ZoneInfo

    def day(self, day: date) -> tuple[datetime, datetime] | None:
        """When that day begins and ends; None: closed."""
        if day in self.closed or day.weekday() not in self.hours:
            return None
        opens, closes = self.hours[day.weekday()]
        return datetime.combine(day, opens, self.zone), datetime.combine(day, closes, self.zone)

    def open_at(self, moment: datetime) -> bool:
        """Whether the dealership is open then, the minute of closing included."""
        day = self.day(moment.astimezone(self.zone).date())
        return day is not None and day[0] <= moment <= day[1]

    def next_open(self, moment: datetime) -> datetime | None:
        """The first working moment from `moment` on; None when there is none in sight."""
        day = moment.astimezone(self.zone).date()
        for _ in range(_LONGEST_LOOK):
            span = self.day(day)
            if span and moment < span[1]:
                return max(moment, span[0])
            day += timedelta(days=1)
        return None

    def after(self, moment: datetime, minutes: int) -> datetime | None:
        """The moment at which `minutes` of working time have passed since `moment`; None: never in sight."""
        left = timedelta(minutes=minutes)
        at = self.next_open(moment)
        while at is not None:
            span = self.day(at.astimezone(self.zone).date())
            assert span is not None
            if left <= span[1] - at:
                return at + left
            left -= span[1] - at
            at = self.next_open(span[1])
        return None


@dataclass(frozen=True)
class BayLoad:
    """A bay of the needed kind and when it is taken."""

    code: str
    busy: tuple[tuple[datetime, datetime], ...] = ()


@dataclass(frozen=True)
class Proposed:
    """A hand-over time that can be kept, and why."""

    at: datetime
    why: PromiseWhy


def propose_promise(
    now: datetime, work_minutes: int, buffer_minutes: int, bays: Sequence[BayLoad], working: WorkingTime
) -> Proposed | None:
    """The earliest hand-over in steps of five minutes; None without work or without opening hours.

    `buffer_minutes` (wash and final check) follow the work. Without any bay of the needed kind nothing is
    waited for.
    """
    if work_minutes <= 0:
        return None
    fits = [
        (fit[1], fit[0], bay.code)
        for bay in bays or (BayLoad(""),)
        if (fit := first_fit(now, work_minutes, bay.busy, working))
    ]
    if not fits:
        return None
    _, start, code = min(fits)
    return handed_over(now, start, code, work_minutes, buffer_minutes, working)


def handed_over(
    now: datetime, start: datetime, bay_code: str, work_minutes: int, buffer_minutes: int, working: WorkingTime
) -> Proposed | None:
    """The hand-over of work that begins at `start` in that bay; None: never in sight."""
    done = working.after(start, work_minutes)
    handover = working.after(done, buffer_minutes) if done else None
    if handover is None:
        return None
    at = _rounded_up(handover, working)
    first_possible = working.next_open(now) or now
    why = PromiseWhy(
        start_at=start,
        wait_minutes=max(int((start - first_possible).total_seconds() // 60), 0),
        work_minutes=work_minutes,
        buffer_minutes=buffer_minutes,
        bay_code=bay_code,
        nights=(at.astimezone(working.zone).date() - now.astimezone(working.zone).date()).days,
    )
    return Proposed(at, why)


@dataclass(frozen=True)
class Place:
    """The start in a bay that `promise_at` was made with, for `work_minutes` of work."""

    start_at: datetime
    bay_code: str
    work_minutes: int
    promise_at: datetime

    def kept(self, now: datetime, minutes: int, working: WorkingTime, *, begun: bool) -> bool:
        """Whether the promise still has it for `minutes` of work still to do: past its start as long as the work
        can be done by then, never for more work than it was made for.
        """
        if minutes > self.work_minutes or now > self.promise_at:
            return False
        done = working.after(now, minutes)
        return begun or now <= self.start_at or (done is not None and done <= self.promise_at)

    def taken(
        self, now: datetime, minutes: int, working: WorkingTime, *, begun: bool
    ) -> tuple[datetime, datetime]:
        """From when to when it takes its bay."""
        planned = working.after(self.start_at, self.work_minutes)
        if begun and planned is not None and planned > now:
            return self.start_at, planned
        start = max(now, self.start_at)
        return start, working.after(start, minutes) or self.promise_at


def first_fit(
    now: datetime, minutes: int, busy: Sequence[tuple[datetime, datetime]], working: WorkingTime
) -> tuple[datetime, datetime] | None:
    """The first start and end for `minutes` of work beside the `busy` spans."""
    for candidate in sorted({now, *(end for _, end in busy if end > now)}):
        if any(taken <= candidate < until for taken, until in busy):
            continue
        start = working.next_open(candidate)
        end = working.after(start, minutes) if start else None
        if start and end and not any(taken < end and start < until for taken, until in busy):
            return start, end
    return None


def queue_up(
    now: datetime, waiting: Sequence[int], bays: Sequence[BayLoad], working: WorkingTime
) -> tuple[BayLoad, ...]:
    """The bays after the orders in front took their place, each where it is done first. `waiting` is in
    minutes.
    """
    loads = list(bays)
    for minutes in waiting:
        fits = [
            (fit[1], n, fit) for n, bay in enumerate(loads) if (fit := first_fit(now, minutes, bay.busy, working))
        ]
        if fits:
            _, n, fit = min(fits)
            loads[n] = BayLoad(loads[n].code, (*loads[n].busy, fit))
    return tuple(loads)


def _rounded_up(moment: datetime, working: WorkingTime) -> datetime:
    """The next full five minutes, unless that is after closing."""
    past = timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    rounded = moment if not past else moment + _STEP - past
    return rounded if working.open_at(rounded) else moment
