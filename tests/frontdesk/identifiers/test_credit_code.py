"""Every vector of domain §7.4."""

import pytest

from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.credit_code import check_credit_code


@pytest.mark.parametrize(
    "code",
    [
        "91530100MA27T3QX99",
        "91310115MA27T3QX9B",
        "91530100MA1B0K7D47",
        "91310115MA1B0K7D49",
        "91530100MA5D6P2L38",
        "91310115MA5D6P2L3A",
        "310115123456789",
        "12-3456789",
    ],
)
def test_a_real_number_is_fine(code: str) -> None:
    assert check_credit_code(code).severity is CheckSeverity.OK


@pytest.mark.parametrize(
    ("code", "severity", "why"),
    [
        ("91530100MA27T3QX98", CheckSeverity.WARN, "check_digit"),
        ("91530100MA27T3QX9", CheckSeverity.ERROR, "too_short"),
        ("9153010OMA27T3QX99", CheckSeverity.ERROR, "letter"),
    ],
)
def test_a_wrong_number_says_what_is_wrong(code: str, severity: CheckSeverity, why: str) -> None:
    check = check_credit_code(code)
    assert (check.severity, check.why) == (severity, why)
