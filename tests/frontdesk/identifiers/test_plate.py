"""Every vector of domain §7.1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.identifiers.plate import classify_plate, normalise_plate
from frontdesk.terms import PlateKind


@pytest.mark.parametrize(
    ("plate", "kind"),
    [
        ("京A12345", PlateKind.STANDARD),
        ("沪B8T223", PlateKind.STANDARD),
        ("粤B1234D", PlateKind.STANDARD),
        ("浙A·D12345", PlateKind.NEV_SMALL),
        ("沪ADA1234", PlateKind.NEV_SMALL),
        ("苏EF06188", PlateKind.NEV_SMALL),
        ("粤BG12345", PlateKind.NEV_SMALL),
        ("沪A12345D", PlateKind.NEV_LARGE),
        ("京A1234警", PlateKind.POLICE),
        ("川A123Q学", PlateKind.LEARNER),
        ("冀B1234挂", PlateKind.TRAILER),
        ("粤ZAB12港", PlateKind.HK_MACAO),
        ("粤Z123K澳", PlateKind.HK_MACAO),
        ("沪A1234领", PlateKind.CONSULATE),
        ("使014578", PlateKind.EMBASSY),
    ],
)
def test_a_real_plate_is_recognised(plate: str, kind: PlateKind) -> None:
    check = classify_plate(plate)
    assert (check.kind, check.problems) == (kind, ())
    assert check.is_new_energy is (kind in (PlateKind.NEV_SMALL, PlateKind.NEV_LARGE))


@pytest.mark.parametrize(
    ("plate", "problem"),
    [
        ("京A1234", "too_short"),
        ("京A123456", "not_new_energy"),
        ("京I12345", "letter_i_or_o"),
        ("京A1234O", "letter_i_or_o"),
        ("沪ADI1234", "letter_i_or_o"),
        ("沪AD12A45", "not_new_energy"),
        ("浙AL12345", "not_new_energy"),
        ("粤B12345L", "not_new_energy"),
        ("AA12345", "no_province"),
        ("港A12345", "no_province"),
        ("粤ZAB12警", "unknown_layout"),
        ("京A1234567", "too_long"),
    ],
)
def test_an_odd_plate_is_kept_and_says_what_is_odd(plate: str, problem: str) -> None:
    check = classify_plate(plate)
    assert check.kind is PlateKind.OTHER
    assert problem in check.problems
    assert check.normalised == plate


def test_no_plate_at_all_is_a_kind_of_its_own() -> None:
    assert classify_plate(" · ").kind is PlateKind.NONE


def test_the_way_of_typing_does_not_matter() -> None:
    assert {normalise_plate(t) for t in ("浙A·D12345", "浙a d12345", "浙A-D12345", "浙A・D12345")} == {"浙AD12345"}


@given(st.text(max_size=200))
def test_nothing_typed_is_refused(text: str) -> None:
    check = classify_plate(text)
    assert check.problems or check.kind is not PlateKind.OTHER
