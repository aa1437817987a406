"""Which maintenance is due, by time and by distance, whichever comes first (domain §8.1). Pure functions."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

SOON_DAYS = 30
SOON_KM = 1_000


@dataclass(frozen=True)
class Interval:
    """How often a menu item is due. `first_months` is the longer first interval of some items (brake fluid)."""

    km: int | None = None
    months: int | None = None
    first_months: int | None = None


@dataclass(frozen=True)
class LastDone:
    """When and at which odometer an item was done last, as far as known."""

    on: date
    odometer_km: int | None


@dataclass(frozen=True)
class Due:
    """Something due. Negative `days_left` and `km_left` are overdue; None where that measure does not apply."""

    days_left: int | None
    km_left: int | None
    last_done: LastDone | None

    @property
    def overdue(self) -> bool:
        """Past its day or its distance."""
        return any(left is not None and left < 0 for left in (self.days_left, self.km_left))


def due(
    interval: Interval,
    last_done: LastDone | None,
    *,
    today: date,
    odometer_km: int | None,
    registered_on: date | None,
) -> Due | None:
    """What is due within 30 days or 1,000 km, or overdue; None when nothing is.

    Never done here: counted from the first registration. But if even the second interval has passed, the work
    was surely done elsewhere, and telling the customer it is years overdue would be wrong: None.
    """
    months = interval.months if last_done or interval.first_months is None else interval.first_months
    since = last_done.on if last_done else registered_on
    since_km = last_done.odometer_km if last_done else 0
    days_left = (_add_months(since, months) - today).days if months and since else None
    km_left = None
    if interval.km is not None and odometer_km is not None and since_km is not None:
        km_left = since_km + interval.km - odometer_km
    if last_done is None and _done_elsewhere(interval, days_left, km_left):
        return None
    soon = (days_left is not None and days_left <= SOON_DAYS) or (km_left is not None and km_left <= SOON_KM)
    return Due(days_left, km_left, last_done) if soon else None


def _done_elsewhere(interval: Interval, days_left: int | None, km_left: int | None) -> bool:
    by_time = days_left is not None and interval.months is not None and -days_left > interval.months * 30
    by_distance = km_left is not None and interval.km is not None and -km_left > interval.km
    return by_time or by_distance


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
