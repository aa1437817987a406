"""How this room shows money, times and names that exist in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.shop.dealership import dealership
from frontdesk.work_orders.sheet import JobRow, LineRow, ProposalRow
from ui.shared.language import Language, current_language

NOTHING = "—"


@dataclass(frozen=True)
class Shown:
    """Zone and currency of the dealership. Every method takes the language of the screen unless told another."""

    zone: ZoneInfo
    currency: str

    def money(self, amount: Decimal, *, free: bool = False, lang: Language | None = None) -> str:
        """`¥420.00`; zero reads "Free" where `free`."""
        return formats.money(amount, self.currency, lang or current_language(), free=free)

    @property
    def sign(self) -> str:
        """The sign before an amount: `¥`."""
        return formats.money(Decimal(0), self.currency, "zh").removesuffix("0.00").strip()

    def short_money(self, amount: Decimal) -> str:
        """`320`, with decimals only where there are some, a dash for nothing: for narrow columns."""
        if not amount:
            return NOTHING
        return f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"

    def time(self, moment: datetime) -> str:
        """`12:10`."""
        return formats.time_of(moment, self.zone)

    def when(self, moment: datetime, today: date, *, lang: Language | None = None) -> str:
        """`12:10` today, `19 Mar 12:10` on another day."""
        return formats.day_and_time(moment, self.zone, lang or current_language(), today=today)

    def span(self, minutes: int, *, lang: Language | None = None) -> str:
        """`35 min`; a dash for none."""
        return formats.span(minutes, lang or current_language()) if minutes else NOTHING


def shown_at(desk: Desk) -> Shown:
    """The way this dealership writes things."""
    try:
        return Shown(desk.zone, dealership(desk).data.currency)
    except NotFound:
        return Shown(desk.zone, "CNY")


def either(zh: str, en: str, lang: Language | None = None) -> str:
    """The words in the language of the screen; the other ones where they are missing."""
    return (zh or en) if (lang or current_language()) == "zh" else (en or zh)


def job_title(job: JobRow | ProposalRow, lang: Language | None = None) -> str:
    """What is done."""
    return either(job.title_zh, job.title_en, lang)


def job_reason(job: JobRow | ProposalRow, lang: Language | None = None) -> str:
    """Why it is done."""
    return either(job.reason_zh, job.reason_en, lang)


def line_name(line: LineRow) -> str:
    """The part or the work of one line."""
    return either(line.name_zh, line.name_en)
