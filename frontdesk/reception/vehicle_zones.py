"""The places one can point at on the outline of a car: names, M-22 areas, and the position they belong to."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import resources
from frontdesk.errors import ValueRefused
from frontdesk.reception import m22
from frontdesk.terms import BodyType, PositionCode


@dataclass(frozen=True)
class VehicleZone:
    """A place on the outline. `areas` are M-22 codes, the usual one first: a wheel is a rim, then a tyre."""

    id: str
    zh: str
    en: str
    areas: tuple[str, ...]
    position: PositionCode


_P = PositionCode
ZONES: dict[str, VehicleZone] = {
    zone: VehicleZone(zone, zh, en, tuple(areas.split()), position)
    for zone, zh, en, areas, position in (
        ("left-front-door", "左前门", "Left front door", "10", _P.LEFT_FRONT),
        ("left-front-window", "左前窗", "Left front window", "X1", _P.LEFT_FRONT),
        ("left-mirror", "左后视镜", "Left mirror", "30", _P.LEFT_FRONT),
        ("left-front-fender", "左前翼子板", "Left front fender", "14", _P.LEFT_FRONT),
        ("left-front-wheel", "左前轮", "Left front wheel", "73 72", _P.LEFT_FRONT),
        ("left-headlight", "左前大灯", "Left headlight", "24", _P.LEFT_FRONT),
        ("hood", "发动机盖", "Bonnet", "27", _P.ENGINE_BAY),
        ("windscreen", "前挡风", "Windscreen", "20", _P.ENGINE_BAY),
        ("front-bumper", "前保险杠", "Front bumper", "03", _P.ENGINE_BAY),
        ("front-grille", "前格栅", "Grille", "22", _P.ENGINE_BAY),
        ("front-plate", "前牌照", "Front number plate", "03", _P.ENGINE_BAY),
        ("right-headlight", "右前大灯", "Right headlight", "24", _P.RIGHT_FRONT),
        ("right-front-fender", "右前翼子板", "Right front fender", "16", _P.RIGHT_FRONT),
        ("right-front-wheel", "右前轮", "Right front wheel", "79 78", _P.RIGHT_FRONT),
        ("right-mirror", "右后视镜", "Right mirror", "31", _P.RIGHT_FRONT),
        ("right-front-door", "右前门", "Right front door", "12", _P.RIGHT_FRONT),
        ("right-front-window", "右前窗", "Right front window", "X4", _P.RIGHT_FRONT),
        ("right-rear-door", "右后门", "Right rear door", "13", _P.RIGHT_REAR),
        ("right-rear-window-side", "右后窗", "Right rear window", "X5", _P.RIGHT_REAR),
        ("right-quarter-window", "右后角窗", "Right quarter window", "X6", _P.RIGHT_REAR),
        ("right-sill", "右侧裙", "Right sill", "36", _P.RIGHT_REAR),
        ("right-rear-quarter", "右后翼子板", "Right quarter panel", "17", _P.RIGHT_REAR),
        ("right-rear-wheel", "右后轮", "Right rear wheel", "77 76", _P.RIGHT_REAR),
        ("tailgate", "后备箱盖/尾门", "Boot lid", "52", _P.TRUNK),
        ("rear-window", "后挡风", "Rear window", "21", _P.TRUNK),
        ("right-taillight", "右后尾灯", "Right tail light", "45", _P.TRUNK),
        ("left-taillight", "左后尾灯", "Left tail light", "45", _P.TRUNK),
        ("rear-bumper", "后保险杠", "Rear bumper", "04", _P.TRUNK),
        ("rear-plate", "后牌照", "Rear number plate", "04", _P.TRUNK),
        ("cargo-bed", "货斗", "Cargo bed", "X7", _P.TRUNK),
        ("left-rear-quarter", "左后翼子板", "Left quarter panel", "15", _P.LEFT_REAR),
        ("left-rear-wheel", "左后轮", "Left rear wheel", "75 74", _P.LEFT_REAR),
        ("left-quarter-window", "左后角窗", "Left quarter window", "X3", _P.LEFT_REAR),
        ("left-rear-door", "左后门", "Left rear door", "11", _P.LEFT_REAR),
        ("left-rear-window-side", "左后窗", "Left rear window", "X2", _P.LEFT_REAR),
        ("left-sill", "左侧裙", "Left sill", "35", _P.LEFT_REAR),
        ("roof", "车顶", "Roof", "37", _P.ROOF),
        ("left-roof-rail", "左车顶边梁", "Left roof rail", "37", _P.ROOF),
        ("right-roof-rail", "右车顶边梁", "Right roof rail", "37", _P.ROOF),
    )
}


@cache
def elements_of(body_type: BodyType) -> dict[str, tuple[str, ...]]:
    """The ids of the outline's paths for every zone this body type has."""
    path = Path(resources.__file__).parent / "vehicles" / "zones.json"
    outline = json.loads(path.read_text("utf-8"))["outlines"][body_type.value]
    return {zone: tuple(outline[zone]) for zone in ZONES if zone in outline}


def zones_of(body_type: BodyType) -> tuple[VehicleZone, ...]:
    """The zones of this body type in the order one walks past them."""
    return tuple(ZONES[zone] for zone in elements_of(body_type))


def zone(zone_id: str) -> VehicleZone:
    """Raises ValueRefused (`unknown`) for a place no outline has."""
    try:
        return ZONES[zone_id]
    except KeyError:
        raise ValueRefused("zone", "unknown", zone=zone_id) from None


def area_for(zone_id: str, type_code: str) -> str:
    """The M-22 area of a damage of this type there: a cut wheel is a tyre, a scratched one a rim.

    Raises ValueRefused (`does_not_fit`, with what to ask for) when the type is impossible at this place.
    """
    areas = zone(zone_id).areas
    for area in areas:
        if type_code in m22.TYPES and m22.fits(area, type_code):
            return area
    m22.check_pair(areas[0], type_code)
    raise AssertionError("unreachable: check_pair refuses what fits nowhere")


def types_at(zone_id: str) -> tuple[m22.DamageType, ...]:
    """Every type of damage that is possible at this place, in code order."""
    areas = zone(zone_id).areas
    return tuple(kind for kind in m22.TYPES.values() if any(m22.fits(area, kind.code) for area in areas))


def quick_type(key: str, zone_id: str) -> m22.DamageType:
    """What one of the palette's keys S D P C R M means at this place.

    Raises ValueRefused (`does_not_fit`) when it means nothing there, for example rust on glass.
    """
    possible = types_at(zone_id)
    for code in m22.QUICK_KEYS[key]:
        if m22.TYPES[code] in possible:
            return m22.TYPES[code]
    raise ValueRefused(
        "m22", "does_not_fit", area=zone(zone_id).areas[0], type=m22.QUICK_KEYS[key][0], ask=("area", "type")
    )
