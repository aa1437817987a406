"""What a person may type meets what the index holds (issue 2, point 4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.customers.search_keys import KeyKind, QueryPlan, customer_keys, query_plan, vehicle_keys

CAR = vehicle_keys("沪A·D12345", "LBVHY1105NMS00417")
PERSON = customer_keys("曾伟国", ("+8613800176217",))
FOREIGNER = customer_keys("John Smith", ("+14155552671",))


def found(keys: frozenset[tuple[KeyKind, str]], typed: str) -> bool:
    plan = query_plan(typed)
    return any(kind == asked and key.startswith(prefix) for kind, key in keys for asked, prefix in plan.ranges)


@pytest.mark.parametrize(
    "typed", ["沪A·D12345", "D12345", "d123", "45", "a d1", "沪A", "D1234", "NMS00417", "nmsOO417"]
)
def test_a_car_is_found_by_any_part_of_its_plate_and_the_tail_of_its_vin(typed: str) -> None:
    assert found(CAR, typed)


def test_a_whole_vin_is_found_and_six_characters_suffice() -> None:
    assert found(CAR, "LBVHY1105NMS00417")
    assert found(CAR, "S00417")
    assert not found(CAR, "00417")


@pytest.mark.parametrize(
    "typed",
    [
        "曾",
        "伟",
        "国",
        "伟国",
        "zwg",
        "cwg",
        "zengwei",
        "ceng wei guo",
        "6217",
        "13800176217",
        "138 0017 6217",
    ],
)
def test_a_person_is_found_by_any_part_of_the_name_pinyin_or_phone(typed: str) -> None:
    assert found(PERSON, typed)


@pytest.mark.parametrize("typed", ["smith", "John", "JOHN SMITH", "mit", "js", "jsmith", "2671"])
def test_a_latin_name_is_found_by_its_parts(typed: str) -> None:
    assert found(FOREIGNER, typed)


@pytest.mark.parametrize("typed", ["217", "4", "", "   ", "·"])
def test_too_little_asks_for_nothing_of_the_phone_or_plate(typed: str) -> None:
    assert not any(kind is KeyKind.PHONE for kind, _ in query_plan(typed).ranges)


@pytest.mark.parametrize(
    "typed", ["WO20261121-0007", "wo20261121-7", "20261121-0007", "202611210007", " WO202611210007 "]
)
def test_a_work_order_number_is_understood_however_it_is_typed(typed: str) -> None:
    assert query_plan(typed) == QueryPlan(order_number="WO20261121-0007")


def test_a_scanned_sheet_leads_to_its_document() -> None:
    code = "FD1:WO:3F1C2D4E-0000-4000-8000-00000000000A"
    assert query_plan(f" {code}\n") == QueryPlan(scanned=code)
    assert query_plan(code.lower()).scanned == code.lower()


@given(st.text(max_size=100), st.text(max_size=30))
def test_whatever_is_typed_into_a_form_can_be_indexed_and_searched(name: str, plate: str) -> None:
    assert len(customer_keys(name, (plate,))) < 60
    vehicle_keys(plate, plate)
    query_plan(name)
