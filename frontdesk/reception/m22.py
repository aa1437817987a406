"""Damage codes after AIAG/ECG M-22: area (2), type (2), severity (1) (domain §5.5).

The list was read in an open-source carrier application, not in the standard itself. Codes that begin with `X`
are our own, for places and damages the list does not have (side windows, cargo bed, rust).
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from frontdesk.errors import ValueRefused


class Material(StrEnum):
    """What an area is made of; it decides which types of damage are possible there."""

    BODY = "body"
    TRIM = "trim"
    GLASS = "glass"
    LAMP = "lamp"
    RIM = "rim"
    TYRE = "tyre"
    INTERIOR = "interior"
    EQUIPMENT = "equipment"


@dataclass(frozen=True)
class DamageArea:
    code: str
    zh: str
    en: str
    materials: frozenset[Material]


@dataclass(frozen=True)
class DamageType:
    """`changes_shape` tells damage to the form (dent, crack) from damage to the surface (scratch, rust)."""

    code: str
    zh: str
    en: str
    materials: frozenset[Material]
    changes_shape: bool


def _materials(words: str) -> frozenset[Material]:
    return frozenset(Material) if words == "all" else frozenset(Material(word) for word in words.split())


AREAS: dict[str, DamageArea] = {
    code: DamageArea(code, zh, en, _materials(materials))
    for code, zh, en, materials in (
        ("03", "前保险杠", "Front bumper", "body trim"),
        ("04", "后保险杠", "Rear bumper", "body trim"),
        ("10", "左前门", "Left front door", "body trim"),
        ("11", "左后门", "Left rear door", "body trim"),
        ("12", "右前门", "Right front door", "body trim"),
        ("13", "右后门", "Right rear door", "body trim"),
        ("14", "左前翼子板", "Left front fender", "body trim"),
        ("15", "左后翼子板", "Left quarter panel", "body trim"),
        ("16", "右前翼子板", "Right front fender", "body trim"),
        ("17", "右后翼子板", "Right quarter panel", "body trim"),
        ("20", "前挡风", "Windscreen", "glass"),
        ("21", "后挡风", "Rear window", "glass"),
        ("22", "前格栅", "Grille", "trim"),
        ("24", "前大灯", "Headlight", "lamp glass"),
        ("25", "雾灯", "Fog lamp", "lamp glass"),
        ("27", "发动机盖", "Bonnet", "body trim"),
        ("30", "左后视镜", "Left mirror", "body lamp glass"),
        ("31", "右后视镜", "Right mirror", "body lamp glass"),
        ("35", "左侧裙", "Left sill", "body trim"),
        ("36", "右侧裙", "Right sill", "body trim"),
        ("37", "车顶", "Roof", "body trim"),
        ("40", "备胎", "Spare wheel", "rim tyre equipment"),
        ("45", "尾灯", "Tail light", "lamp glass"),
        ("52", "后备箱盖/尾门", "Boot lid", "body trim"),
        ("53", "天窗", "Sunroof", "glass trim"),
        ("59", "雨刮", "Wipers", "trim"),
        ("66", "仪表台", "Dashboard", "interior"),
        ("72", "左前轮胎", "Left front tyre", "tyre"),
        ("73", "左前轮毂", "Left front rim", "rim"),
        ("74", "左后轮胎", "Left rear tyre", "tyre"),
        ("75", "左后轮毂", "Left rear rim", "rim"),
        ("76", "右后轮胎", "Right rear tyre", "tyre"),
        ("77", "右后轮毂", "Right rear rim", "rim"),
        ("78", "右前轮胎", "Right front tyre", "tyre"),
        ("79", "右前轮毂", "Right front rim", "rim"),
        ("81", "加油口盖", "Fuel flap", "body"),
        ("84", "随车工具", "Tools", "equipment"),
        ("X1", "左前窗", "Left front window", "glass"),
        ("X2", "左后窗", "Left rear window", "glass"),
        ("X3", "左后角窗", "Left quarter window", "glass"),
        ("X4", "右前窗", "Right front window", "glass"),
        ("X5", "右后窗", "Right rear window", "glass"),
        ("X6", "右后角窗", "Right quarter window", "glass"),
        ("X7", "货斗", "Cargo bed", "body trim"),
    )
}

TYPES: dict[str, DamageType] = {
    code: DamageType(code, zh, en, _materials(materials), changes_shape)
    for code, zh, en, materials, changes_shape in (
        ("01", "弯曲", "Bent", "body trim rim equipment", True),
        ("02", "破损", "Broken", "body trim lamp rim interior equipment", True),
        ("03", "割伤", "Cut", "tyre interior trim", True),
        ("04", "凹陷（伤漆）", "Dented, paint broken", "body", True),
        ("05", "掉漆", "Chipped", "body trim rim", False),
        ("06", "裂纹", "Cracked", "body trim lamp rim tyre interior", True),
        ("07", "深划", "Gouged", "body trim rim", False),
        ("08", "缺失", "Missing", "all", True),
        ("09", "擦伤", "Scuffed", "body trim rim tyre interior", False),
        ("10", "内饰污渍", "Stained", "interior", False),
        ("11", "刺穿", "Punctured", "tyre body interior", True),
        ("12", "划痕", "Scratched", "body trim lamp rim interior", False),
        ("13", "撕裂", "Torn", "interior", True),
        ("14", "凹陷", "Dented", "body", True),
        ("18", "饰条损坏", "Moulding damaged", "body trim", True),
        ("19", "饰条松脱缺失", "Moulding loose or missing", "body trim", True),
        ("20", "玻璃裂纹", "Glass cracked", "glass", True),
        ("21", "玻璃破碎", "Glass broken", "glass", True),
        ("22", "玻璃崩点", "Glass chipped", "glass", False),
        ("23", "玻璃划痕", "Glass scratched", "glass", False),
        ("24", "灯损坏", "Light damaged", "lamp", True),
        ("25", "贴纸损坏", "Decal damaged", "body trim", False),
        ("29", "外部污染", "Contaminated", "body trim glass lamp rim", False),
        ("30", "液体腐蚀", "Fluid spilled", "body trim rim interior", False),
        ("34", "板边掉漆", "Panel edge chipped", "body", False),
        ("36", "配置不符", "Incorrect part", "all", True),
        ("37", "附件损坏", "Hardware damaged", "body trim lamp rim interior equipment", True),
        ("38", "附件松脱", "Hardware loose", "body trim lamp rim interior equipment", True),
        ("X1", "锈蚀", "Rust", "body trim rim equipment", False),
    )
}

MISSING_TYPE, MISSING_SEVERITY = "08", 6
SEVERITIES: dict[int, tuple[str, str]] = {
    1: ("≤ 2.5 cm", "≤ 2.5 cm"),
    2: ("2.5–7.5 cm", "2.5–7.5 cm"),
    3: ("7.5–15 cm", "7.5–15 cm"),
    4: ("15–30 cm", "15–30 cm"),
    5: ("> 30 cm", "> 30 cm"),
    MISSING_SEVERITY: ("缺失", "missing"),
}

QUICK_KEYS: dict[str, tuple[str, ...]] = {
    "S": ("12", "23", "09"),
    "D": ("14", "01"),
    "P": ("05", "22"),
    "C": ("06", "20"),
    "R": ("X1",),
    "M": ("08",),
}
"""The keys of the palette. The first type that fits the area is meant: C is a crack in paint or in glass."""


def fits(area_code: str, type_code: str) -> bool:
    """Whether this type of damage is possible there: glass types on glass only, dents on metal only."""
    return bool(AREAS[area_code].materials & TYPES[type_code].materials)


def check_pair(area_code: str, type_code: str) -> None:
    """Raises ValueRefused: `unknown_area`, `unknown_type`, `does_not_fit` (then ask for area or type)."""
    if area_code not in AREAS:
        raise ValueRefused("m22", "unknown_area", area=area_code)
    if type_code not in TYPES:
        raise ValueRefused("m22", "unknown_type", type=type_code)
    if not fits(area_code, type_code):
        raise ValueRefused("m22", "does_not_fit", area=area_code, type=type_code, ask=("area", "type"))


def check_severity(severity: int) -> None:
    """Raises ValueRefused (`unknown_severity`) outside 1..6."""
    if severity not in SEVERITIES:
        raise ValueRefused("m22", "unknown_severity", severity=severity)


def severity_of_length(centimetres: Decimal) -> int:
    """Severity 1..5 for a damage of this length (domain §5.5)."""
    for severity, limit in ((1, "2.5"), (2, "7.5"), (3, "15"), (4, "30")):
        if centimetres <= Decimal(limit):
            return severity
    return 5


_LENGTH = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*(mm|cm|毫米|厘米|公分)", re.IGNORECASE | re.ASCII)


def severity_in_words(note: str) -> int | None:
    """Severity of the longest length written in a note ("about 12 cm", "约 4 毫米"), or None."""
    lengths = [
        Decimal(number.replace(",", ".")) / (10 if unit.lower() in ("mm", "毫米") else 1)
        for number, unit in _LENGTH.findall(note)
    ]
    return severity_of_length(max(lengths)) if lengths else None
