"""Every vector of domain §7.2."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.vin import check_digit, check_vin, suggest_brand

GOOD = [
    "1M8GDM9AXKP042788",
    "11111111111111111",
    "LBV8W3109KMR12345",
    "LBVHY1105NMS00417",
    "WBA5R1104LFH70218",
    "LFMAPE2C8H0260031",
    "LVGBV87E7MG512066",
    "LFV3A23C8L3109927",
    "LSVNV218XN2045513",
    "LGXCE4CB0P0083350",
    "LRW3E7EK7PC120045",
    "LSGZG5338JS160742",
    "LE4ZG8DB0NL601129",
    "JTDKARFU8M3140077",
]


@pytest.mark.parametrize("vin", GOOD)
def test_a_real_vin_is_fine(vin: str) -> None:
    assert check_vin(vin).severity is CheckSeverity.OK


@pytest.mark.parametrize(
    ("vin", "why", "off_by", "offer"),
    [
        ("1M8GDM9A0KP042788", "check_digit", 0, ""),
        ("LBV8W3109KMR1234", "too_short", 1, ""),
        ("LBV8W3109KMR123456", "too_long", 1, ""),
        ("LBV8O3109KMR12345", "letter", 0, "LBV803109KMR12345"),
        ("LBV8W3I09KMR12345", "letter", 0, "LBV8W3109KMR12345"),
        ("LBV8W3109KMR1234Q", "letter", 0, "LBV8W3109KMR12340"),
    ],
)
def test_a_wrong_vin_says_what_is_wrong(vin: str, why: str, off_by: int, offer: str) -> None:
    check = check_vin(vin)
    assert check.severity is CheckSeverity.ERROR
    assert (check.why, check.off_by, check.offer) == (why, off_by, offer)


def test_a_european_car_with_another_check_digit_only_warns() -> None:
    assert check_vin("WBA5R1105LFH70218").severity is CheckSeverity.WARN


def test_the_maker_is_suggested_by_the_first_characters() -> None:
    assert suggest_brand("lbv8w3109") == ("宝马", "BMW")
    assert suggest_brand("JTDKARFU8M3140077") == ("丰田", "Toyota")
    assert suggest_brand("ZZZ") is None


@given(st.sampled_from(GOOD), st.integers(0, 16), st.sampled_from("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"))
def test_no_single_digit_typed_wrong_passes_unseen(vin: str, place: int, other: str) -> None:
    """The check digit catches every wrong character except those of the same value (A, J and 1 ...)."""
    typed = vin[:place] + other + vin[place + 1 :]
    if place != 8 and check_digit(typed) != check_digit(vin):
        assert check_vin(typed).why == "check_digit"


@given(st.text(max_size=100))
def test_nothing_typed_is_refused(text: str) -> None:
    check_vin(text)
