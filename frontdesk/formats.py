"""How dates, spans, money, distances, phones and names are written, on screen and on paper.

One place for both languages (visual language §9). Pure functions; `lang` is "zh" or "en".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo
    from decimal import Decimal

    from frontdesk.person_name import PersonName

Lang = Literal["zh", "en"]

MINUS = "\u2212"
_WEEKDAYS = {
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SYMBOLS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "HKD": "HK$"}
_SALUTATIONS = {"zh": {"mr": "先生", "ms": "女士"}, "en": {"mr": "Mr", "ms": "Ms"}}


def day(value: date, lang: Lang) -> str:
    """`2026年3月18日 周三` / `Wed 18 Mar 2026`."""
    weekday = _WEEKDAYS[lang][value.weekday()]
    if lang == "zh":
        return f"{value.year}年{value.month}月{value.day}日 {weekday}"
    return f"{weekday} {value.day} {_MONTHS[value.month - 1]} {value.year}"


def short_day(value: date, lang: Lang) -> str:
    """`3月18日` / `18 Mar`."""
    if lang == "zh":
        return f"{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1]}"


def iso_day(value: date) -> str:
    """`2026-03-18`, for tables and history."""
    return value.isoformat()


def time_of(moment: datetime, zone: tzinfo) -> str:
    """`10:24`, in 24 hours, in the dealership's zone. `moment` must be aware."""
    return moment.astimezone(zone).strftime("%H:%M")


def day_and_time(moment: datetime, zone: tzinfo, lang: Lang, *, today: date | None = None) -> str:
    """`3月18日 10:24` / `18 Mar 10:24`; only the time when it is `today`; with its year when it is another."""
    local = moment.astimezone(zone)
    if today is not None and local.date() == today:
        return time_of(moment, zone)
    if today is not None and local.year != today.year:
        return f"{iso_day(local.date())} {time_of(moment, zone)}"
    return f"{short_day(local.date(), lang)} {time_of(moment, zone)}"


def span(minutes: int, lang: Lang) -> str:
    """`12 分`, `1 小时 06 分` / `12 min`, `1 h 06 min`. A negative span carries U+2212."""
    sign, minutes = (MINUS, -minutes) if minutes < 0 else ("", minutes)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{sign}{rest} 分" if lang == "zh" else f"{sign}{rest} min"
    if not rest:
        return f"{sign}{hours} 小时" if lang == "zh" else f"{sign}{hours} h"
    return f"{sign}{hours} 小时 {rest:02d} 分" if lang == "zh" else f"{sign}{hours} h {rest:02d} min"


def clock_span(seconds: int) -> str:
    """Seconds left as `2:36`; overdue (negative) as `+0:48`."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"


def money(amount: Decimal, currency: str, lang: Lang, *, free: bool = False, in_print: bool = False) -> str:
    """`¥1,062.10`, `−¥55.90` with U+2212; in print English names the currency: `CNY 1,062.10`.

    `free`: zero is worded `免费` / `Free`. Amounts are shown with the two decimals they are kept in.
    """
    if free and amount == 0:
        return "免费" if lang == "zh" else "Free"
    sign = MINUS if amount < 0 else ""
    number = f"{abs(amount):,.2f}"
    if currency not in _SYMBOLS or (in_print and lang == "en"):
        return f"{sign}{currency} {number}"
    return f"{sign}{_SYMBOLS[currency]}{number}"


def km(distance: int) -> str:
    """`42,186 km`."""
    return f"{number(distance)} km"


def number(value: int) -> str:
    """`42,186`; negative with U+2212."""
    return f"{MINUS if value < 0 else ''}{abs(value):,}"


def percent(value: int) -> str:
    """`62%`."""
    return f"{value}%"


def phone(stored: str) -> str:
    """A mainland mobile as `138 0017 6217`; any other number as stored."""
    national = stored.removeprefix("+86")
    if len(national) == 11 and national.isdigit() and national.startswith("1"):
        return f"{national[:3]} {national[3:7]} {national[7:]}"
    return stored


def phone_masked(stored: str) -> str:
    """`138 **** 6217`; of any other number only the last four digits: `**** 3800`."""
    shown = phone(stored)
    if len(shown) == 13 and shown[3] == " ":
        return f"{shown[:3]} **** {shown[-4:]}"
    return f"**** {stored[-4:]}" if len(stored) > 4 else "*" * len(stored)


def person_name(person: PersonName, lang: Lang) -> str:
    """`张伟国 先生` / `Mr Zhang Weiguo`; as written where Latin letters are not known; empty for nobody."""
    name = person.name if lang == "zh" else person.latin or person.name
    word = _SALUTATIONS[lang].get(person.salutation, "")
    if not word or not name:
        return name
    return f"{name} {word}" if lang == "zh" else f"{word} {name}"


def titles(salutation: str) -> tuple[str, str]:
    """`("先生", "Mr")`; empty for `none`."""
    return _SALUTATIONS["zh"].get(salutation, ""), _SALUTATIONS["en"].get(salutation, "")


def plate_spaced(plate: str) -> str:
    """`沪AD12345` -> `沪A·D12345`. A plate that does not start with province and letter stays as it is."""
    if len(plate) >= 6 and plate[0] >= "\u4e00" and plate[1].isascii() and plate[1].isalpha():
        return f"{plate[:2]}·{plate[2:]}"
    return plate
