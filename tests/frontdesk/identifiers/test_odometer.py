"""Domain §7.6: an odometer never runs backwards without a reason."""

from datetime import UTC, datetime, timedelta

from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.odometer import check_odometer

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


def test_a_reading_below_the_last_one_warns_by_how_much() -> None:
    check = check_odometer(42_000, last_km=42_186)
    assert (check.severity, check.why, check.by_km) == (CheckSeverity.WARN, "went_back", 186)


def test_one_digit_too_many_is_noticed() -> None:
    check = check_odometer(421_860, last_km=37_905, last_at=NOW - timedelta(days=140), now=NOW)
    assert check.why == "jump"


def test_an_ordinary_half_year_is_fine() -> None:
    check = check_odometer(42_186, last_km=37_905, last_at=NOW - timedelta(days=140), now=NOW)
    assert check.severity is CheckSeverity.OK


def test_the_first_reading_of_a_car_has_nothing_to_compare_with() -> None:
    assert check_odometer(120_000).severity is CheckSeverity.OK
