"""Due by time and by distance, whichever comes first (domain §8.1)."""

from datetime import date

import pytest

from frontdesk.customers.due_maintenance import Due, Interval, LastDone, due

TODAY = date(2026, 3, 18)
OIL = Interval(km=10_000, months=12)
BRAKE_FLUID = Interval(months=24, first_months=36)


def check(
    interval: Interval, last: LastDone | None, km: int | None = 42_186, registered: date | None = date(2023, 6, 14)
) -> Due | None:
    return due(interval, last, today=TODAY, odometer_km=km, registered_on=registered)


@pytest.mark.parametrize(
    ("last", "days_left", "km_left"),
    [
        (LastDone(date(2025, 11, 6), 31_900), 233, -286),
        (LastDone(date(2025, 2, 28), 41_000), -18, 8_814),
        (LastDone(date(2025, 4, 1), 41_000), 14, 8_814),
        (LastDone(date(2025, 11, 6), 33_100), 233, 914),
    ],
)
def test_oil_is_due_by_whichever_comes_first(last: LastDone, days_left: int, km_left: int) -> None:
    assert check(OIL, last) == Due(days_left, km_left, last)


def test_oil_changed_last_autumn_is_not_due() -> None:
    assert check(OIL, LastDone(date(2025, 11, 6), 37_905)) is None


def test_brake_fluid_has_a_longer_first_interval() -> None:
    assert check(BRAKE_FLUID, None, registered=date(2023, 1, 18)).days_left == -59  # type: ignore[union-attr]
    assert check(BRAKE_FLUID, None, registered=date(2023, 6, 14)) is None
    assert check(BRAKE_FLUID, LastDone(date(2024, 1, 18), None), registered=date(2020, 1, 1)).overdue  # type: ignore[union-attr]


def test_an_old_car_that_was_looked_after_elsewhere_is_not_called_years_overdue() -> None:
    assert check(OIL, None, km=120_000, registered=date(2016, 1, 1)) is None


def test_without_any_date_or_reading_nothing_is_claimed() -> None:
    assert check(OIL, None, km=None, registered=None) is None


def test_the_last_day_of_a_month_stays_in_its_month() -> None:
    found = due(
        Interval(months=6),
        LastDone(date(2025, 8, 31), None),
        today=date(2026, 2, 28),
        odometer_km=None,
        registered_on=None,
    )
    assert found is not None
    assert found.days_left == 0
