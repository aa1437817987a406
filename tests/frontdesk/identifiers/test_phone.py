"""Every vector of domain §7.3."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.phone import check_phone


@pytest.mark.parametrize(
    "typed",
    [
        "13800138000",
        "19912345678",
        "16612345678",
        "17012345678",
        "19200001111",
        "19012345678",
        "+86 138-0013-8000",
    ],
)
def test_a_mobile_number_is_stored_in_its_international_form(typed: str) -> None:
    check = check_phone(typed)
    assert check.severity is CheckSeverity.OK
    assert check.stored.startswith("+861")
    assert len(check.stored) == 14


@pytest.mark.parametrize(
    ("typed", "severity", "why"),
    [
        ("1380013800", CheckSeverity.ERROR, "too_short"),
        ("138001380001", CheckSeverity.ERROR, "too_long"),
        ("12345678901", CheckSeverity.ERROR, "no_such_number"),
        ("14012345678", CheckSeverity.WARN, "unknown_prefix"),
        ("15412345678", CheckSeverity.WARN, "unknown_prefix"),
        ("16012345678", CheckSeverity.WARN, "unknown_prefix"),
        ("19412345678", CheckSeverity.WARN, "unknown_prefix"),
        ("", CheckSeverity.WARN, "empty"),
    ],
)
def test_an_odd_number_says_what_is_odd_and_keeps_its_digits(
    typed: str, severity: CheckSeverity, why: str
) -> None:
    check = check_phone(typed)
    assert (check.severity, check.why) == (severity, why)
    assert check.stored.endswith(typed)


@pytest.mark.parametrize("typed", ["14012345678", "14412345678", "15412345678"])
def test_numbers_of_sample_data_are_fine_in_the_demonstration(typed: str) -> None:
    assert check_phone(typed, demo=True).severity is CheckSeverity.OK


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("021-6213 4567", "+862162134567"),
        ("+852 9123 4567", "+85291234567"),
        ("00852 9123 4567", "+85291234567"),
        ("+1 415 555 2671", "+14155552671"),
        ("008613800138000", "+8613800138000"),
    ],
)
def test_landlines_and_foreign_numbers_are_numbers_too(typed: str, stored: str) -> None:
    assert check_phone(typed).stored == stored


@given(st.text(max_size=100))
def test_nothing_typed_is_refused(text: str) -> None:
    check_phone(text)
