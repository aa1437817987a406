"""When a tyre must be spoken about: tread, age and pressure (domain §5.4)."""

import re
from datetime import date
from decimal import Decimal

from frontdesk.errors import ValueRefused
from frontdesk.terms import TrafficLight

LEGAL_TREAD_MM = Decimal("1.6")
SUMMER_ADVICE_MM = Decimal("3")
WINTER_ADVICE_MM = Decimal("4")
ADVISE_AGE_YEARS, REPLACE_AGE_YEARS = 5, 6
TYPICAL_PLACARD_KPA = (220, 250)
"""What placards ask for, as a rule (domain §5.4): it counts where the placard of the car is not known."""

_ORDER = (TrafficLight.NOT_CHECKED, TrafficLight.OK, TrafficLight.ATTENTION, TrafficLight.URGENT)


def tread_verdict(tread_mm: Decimal | None, *, winter: bool = False) -> TrafficLight:
    """Urgent below the legal 1.6 mm, attention below 3 mm (winter tyres 4 mm)."""
    if tread_mm is None:
        return TrafficLight.NOT_CHECKED
    if tread_mm < LEGAL_TREAD_MM:
        return TrafficLight.URGENT
    advice = WINTER_ADVICE_MM if winter else SUMMER_ADVICE_MM
    return TrafficLight.ATTENTION if tread_mm < advice else TrafficLight.OK


def made_on(dot: str, *, today: date) -> date:
    """The Monday of the production week in a DOT date such as `2319` (week 23 of 2019).

    Raises ValueRefused (`dot`): `format`, `week`, or `future`.
    """
    match = re.fullmatch(r"(\d{2})(\d{2})", dot.strip(), re.ASCII)
    if not match:
        raise ValueRefused("dot", "format", dot=dot)
    week, year = int(match[1]), 2000 + int(match[2])
    try:
        made = date.fromisocalendar(year, week, 1)
    except ValueError:
        raise ValueRefused("dot", "week", dot=dot) from None
    if made > today:
        raise ValueRefused("dot", "future", dot=dot)
    return made


def age_verdict(dot: str, *, today: date) -> TrafficLight:
    """Urgent from six years (replacement advised), attention from five. Raises ValueRefused as `made_on`."""
    if not dot.strip():
        return TrafficLight.NOT_CHECKED
    made = made_on(dot, today=today)
    birthdays = today.year - made.year - ((today.month, today.day) < (made.month, made.day))
    if birthdays >= REPLACE_AGE_YEARS:
        return TrafficLight.URGENT
    return TrafficLight.ATTENTION if birthdays >= ADVISE_AGE_YEARS else TrafficLight.OK


def pressure_verdict(pressure_kpa: int | None, *, placard_kpa: int | None) -> TrafficLight:
    """Cold pressure against the placard, or what is typical: attention beyond 10 %, urgent beyond 20 %."""
    if pressure_kpa is None:
        return TrafficLight.NOT_CHECKED
    lowest, highest = (placard_kpa, placard_kpa) if placard_kpa else TYPICAL_PLACARD_KPA
    wanted = min(max(pressure_kpa, lowest), highest)
    off = abs(pressure_kpa - wanted) * 100
    if off > 20 * wanted:
        return TrafficLight.URGENT
    return TrafficLight.ATTENTION if off > 10 * wanted else TrafficLight.OK


def tyre_verdict(
    tread_mm: Decimal | None,
    pressure_kpa: int | None,
    dot: str,
    *,
    today: date,
    winter: bool = False,
    placard_kpa: int | None = None,
) -> TrafficLight:
    """The worst of the three; without a tread depth a tyre is not checked unless something else is wrong."""
    verdicts = (
        tread_verdict(tread_mm, winter=winter),
        age_verdict(dot, today=today),
        pressure_verdict(pressure_kpa, placard_kpa=placard_kpa),
    )
    worst = max(verdicts, key=_ORDER.index)
    return TrafficLight.NOT_CHECKED if worst is TrafficLight.OK and tread_mm is None else worst
