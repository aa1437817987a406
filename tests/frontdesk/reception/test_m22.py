"""Damage codes mean the same to the reception, the carrier and the insurer (domain §5.5)."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

import resources
from frontdesk.errors import ValueRefused
from frontdesk.reception import m22, vehicle_zones
from frontdesk.terms import BodyType


@pytest.mark.parametrize(("area", "kind"), [("12", "12"), ("27", "05"), ("20", "21")])
def test_area_and_type_that_fit_are_taken(area: str, kind: str) -> None:
    m22.check_pair(area, kind)


def test_glass_damage_on_a_door_is_refused_and_says_what_to_ask() -> None:
    with pytest.raises(ValueRefused) as refused:
        m22.check_pair("12", "20")
    assert refused.value.why == "does_not_fit"
    assert refused.value.data == {"area": "12", "type": "20", "ask": ("area", "type")}


@pytest.mark.parametrize(("area", "kind", "why"), [("99", "12", "unknown_area"), ("12", "99", "unknown_type")])
def test_codes_that_mean_nothing_are_refused_with_the_reason(area: str, kind: str, why: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        m22.check_pair(area, kind)
    assert (refused.value.field, refused.value.why) == ("m22", why)


@pytest.mark.parametrize("severity", [0, 7])
def test_a_severity_outside_the_list_is_refused(severity: int) -> None:
    with pytest.raises(ValueRefused) as refused:
        m22.check_severity(severity)
    assert refused.value.why == "unknown_severity"


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
