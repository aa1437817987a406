"""A worn, old or flat tyre is told to the customer (domain §5.4)."""

from datetime import date
from decimal import Decimal

import pytest

from frontdesk.errors import ValueRefused
from frontdesk.reception import tyre_limits
from frontdesk.terms import TrafficLight

OK, ATTENTION, URGENT, NOT_CHECKED = (
    TrafficLight.OK,
    TrafficLight.ATTENTION,
    TrafficLight.URGENT,
    TrafficLight.NOT_CHECKED,
)
TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("tread", "winter", "verdict"),
    [
        ("1.5", False, URGENT),
        ("1.6", False, ATTENTION),
        ("2.9", False, ATTENTION),
        ("3.0", False, OK),
        ("1.5", True, URGENT),
        ("3.9", True, ATTENTION),
        ("4.0", True, OK),
        (None, False, NOT_CHECKED),
    ],
)
def test_tread(tread: str | None, winter: bool, verdict: TrafficLight) -> None:
    assert tyre_limits.tread_verdict(Decimal(tread) if tread else None, winter=winter) is verdict


@pytest.mark.parametrize(
    ("dot", "verdict"),
    [
        ("1120", URGENT),
        ("1320", ATTENTION),
        ("1121", ATTENTION),
        ("1321", OK),
        ("0126", OK),
        ("", NOT_CHECKED),
    ],
)
def test_age(dot: str, verdict: TrafficLight) -> None:
    assert tyre_limits.age_verdict(dot, today=TODAY) is verdict


@pytest.mark.parametrize(
    ("dot", "why"), [("19", "format"), ("5419", "week"), ("0019", "week"), ("4026", "future")]
)
def test_a_dot_date_that_cannot_be_is_refused(dot: str, why: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        tyre_limits.made_on(dot, today=TODAY)
    assert refused.value.why == why


@pytest.mark.parametrize(
    ("kpa", "placard", "verdict"),
    [
        (240, 240, OK),
        (216, 240, OK),
        (215, 240, ATTENTION),
        (192, 240, ATTENTION),
        (191, 240, URGENT),
        (289, 240, URGENT),
        (80, None, URGENT),
        (191, None, ATTENTION),
        (235, None, OK),
        (290, None, ATTENTION),
        (None, 240, NOT_CHECKED),
    ],
)
def test_pressure(kpa: int | None, placard: int | None, verdict: TrafficLight) -> None:
    assert tyre_limits.pressure_verdict(kpa, placard_kpa=placard) is verdict


def test_the_worst_counts_and_good_tread_does_not_excuse_age() -> None:
    assert tyre_limits.tyre_verdict(Decimal("6.0"), 240, "1119", today=TODAY, placard_kpa=240) is URGENT


def test_a_tyre_without_tread_depth_is_not_checked() -> None:
    assert tyre_limits.tyre_verdict(None, 240, "", today=TODAY, placard_kpa=240) is NOT_CHECKED
