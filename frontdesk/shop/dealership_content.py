"""The dealership as every signed and printed content names it."""

from itertools import groupby

from sqlalchemy.orm import Session

from db.models.shop import Dealership
from frontdesk.shop.dealership import DayHours, opening_hours, the_dealership
from frontdesk.work_orders.content import DealershipContent

_WEEKDAYS = (
    ("周一", "Mon"),
    ("周二", "Tue"),
    ("周三", "Wed"),
    ("周四", "Thu"),
    ("周五", "Fri"),
    ("周六", "Sat"),
    ("周日", "Sun"),
)


def dealership_content(session: Session, shop: Dealership | None = None) -> DealershipContent:
    """Name, address, phones and hours as they stand now; `shop` when it is read already.

    Raises NotFound before the dealership was founded.
    """
    shop = shop or the_dealership(session)
    return DealershipContent(
        name_zh=shop.name_zh,
        name_en=shop.name_en,
        address_zh=shop.address_zh,
        address_en=shop.address_en,
        phone=shop.phone,
        complaint_phone=shop.complaint_phone,
        opening_hours=hours_in_words(opening_hours(session)),
        credit_code=shop.credit_code,
        time_zone=shop.time_zone,
        currency=shop.currency,
    )


def hours_in_words(hours: tuple[DayHours, ...]) -> str:
    """`08:00–18:00` when every open day is the same, else the days with their hours in both languages."""
    runs = [list(run) for _span, run in groupby(hours, key=lambda day: (day.opens, day.closes))]
    if len(runs) == 1:
        return _span(runs[0][0])
    return " · ".join(f"{_days(run)} {_span(run[0])}" for run in runs)


def _span(day: DayHours) -> str:
    return f"{day.opens:%H:%M}–{day.closes:%H:%M}"


def _days(run: list[DayHours]) -> str:
    first, last = _WEEKDAYS[run[0].weekday], _WEEKDAYS[run[-1].weekday]
    if first == last:
        return f"{first[0]} {first[1]}"
    return f"{first[0]}–{last[0]} {first[1]}–{last[1]}"
