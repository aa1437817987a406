"""Damage codes mean the same to the reception, the carrier and the insurer (domain §5.5)."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

import resources
from frontdesk.errors import ValueRefused
from frontdesk.reception import m22, vehicle_zones
from frontdesk.terms import BodyType


def test_a_scratch_on_the_right_front_door_is_read_from_its_code() -> None:
    code = m22.parse_m22("12123")
    assert (code.area.en, code.type.en, code.severity) == ("Right front door", "Scratched", 3)
    assert m22.SEVERITIES[3][0] == "7.5–15 cm"
    assert str(code) == "12123"


@pytest.mark.parametrize(
    ("text", "area", "kind"), [("27051", "发动机盖", "掉漆"), ("20211", "前挡风", "玻璃破碎")]
)
def test_area_and_type_that_fit_are_taken(text: str, area: str, kind: str) -> None:
    code = m22.parse_m22(text)
    assert (code.area.zh, code.type.zh, code.severity) == (area, kind, 1)


def test_glass_damage_on_a_door_is_refused_and_says_what_to_ask() -> None:
    with pytest.raises(ValueRefused) as refused:
        m22.parse_m22("12201")
    assert refused.value.why == "does_not_fit"
    assert refused.value.data == {"area": "12", "type": "20", "ask": ("area", "type")}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12120", "unknown_severity"),
        ("12127", "unknown_severity"),
        ("1212", "length"),
        ("121233", "length"),
        ("99121", "unknown_area"),
        ("12991", "unknown_type"),
        ("1212３", "unknown_severity"),
    ],
)
def test_codes_that_mean_nothing_are_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        m22.parse_m22(text)
    assert (refused.value.field, refused.value.why) == ("m22", why)


@pytest.mark.parametrize(
    ("centimetres", "severity"),
    [
        ("0.4", 1),
        ("2.5", 1),
        ("2.6", 2),
        ("7.5", 2),
        ("7.6", 3),
        ("15", 3),
        ("15.1", 4),
        ("30", 4),
        ("30.1", 5),
    ],
)
def test_severity_follows_the_length(centimetres: str, severity: int) -> None:
    assert m22.severity_of_length(Decimal(centimetres)) == severity


@pytest.mark.parametrize(
    ("note", "severity"),
    [
        ("约 12 cm，露底漆", 3),
        ("石击点 4 mm", 1),
        ("3cm 和 20 厘米各一", 4),
        ("两处，均2公分", 1),
        ("1,5 cm", 1),
        ("硬币大小", None),
        ("", None),
    ],
)
def test_a_length_in_the_note_gives_the_severity(note: str, severity: int | None) -> None:
    assert m22.severity_in_words(note) == severity


def test_every_zone_of_every_outline_has_a_name_and_an_area() -> None:
    data = json.loads((Path(resources.__file__).parent / "vehicles" / "zones.json").read_text("utf-8"))
    assert set(vehicle_zones.ZONES) == set(data["names_zh"])
    for body_type in BodyType:
        assert {zone.id for zone in vehicle_zones.zones_of(body_type)} == set(data["outlines"][body_type.value])
    for zone in vehicle_zones.ZONES.values():
        assert zone.zh == data["names_zh"][zone.id]
        assert all(area in m22.AREAS for area in zone.areas)


@pytest.mark.parametrize(
    ("key", "zone", "code"),
    [
        ("S", "left-front-door", "12"),
        ("S", "windscreen", "23"),
        ("D", "right-rear-quarter", "14"),
        ("D", "left-front-wheel", "01"),
        ("P", "front-bumper", "05"),
        ("P", "windscreen", "22"),
        ("C", "windscreen", "20"),
        ("C", "rear-bumper", "06"),
        ("R", "left-sill", "X1"),
        ("M", "left-mirror", "08"),
    ],
)
def test_a_palette_key_means_what_fits_the_place(key: str, zone: str, code: str) -> None:
    assert vehicle_zones.quick_type(key, zone).code == code


def test_rust_on_glass_is_refused() -> None:
    with pytest.raises(ValueRefused) as refused:
        vehicle_zones.quick_type("R", "rear-window")
    assert refused.value.why == "does_not_fit"


def test_a_cut_wheel_is_a_tyre_and_a_scratched_one_a_rim() -> None:
    assert vehicle_zones.area_for("left-front-wheel", "03") == "72"
    assert vehicle_zones.area_for("left-front-wheel", "12") == "73"


def test_what_a_place_offers_can_always_be_marked_there() -> None:
    for zone in vehicle_zones.ZONES:
        offered = vehicle_zones.types_at(zone)
        assert offered
        for kind in offered:
            m22.check_pair(vehicle_zones.area_for(zone, kind.code), kind.code)
