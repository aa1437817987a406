"""What was found on the car, in the words and with the menu item that answer it."""

from dataclasses import dataclass
from decimal import Decimal

from frontdesk.documents import words
from frontdesk.reception import m22
from frontdesk.reception.tyre_limits import pressure_verdict
from frontdesk.reception.walkaround_sheet import MarkRow, TyreRow, WalkaroundSheet
from frontdesk.terms import LampState, PositionCode, TrafficLight, WarningLamp, Wheel

_PAINT, _TYRE, _BATTERY, _DIAGNOSIS = "BD0801", "CH0302", "EL0401", "DX0601"
"""Items of the price menu (domain §8.3) that usually answer a finding; a free line when the shop has none."""


@dataclass(frozen=True)
class Finding:
    """Something found on the car. `key` names it within its visit: `mark:12`, `tyre:left_front`, `lamp:abs`."""

    key: str
    title_zh: str
    title_en: str
    reason_zh: str
    reason_en: str
    menu_code: str


def findings(sheet: WalkaroundSheet) -> tuple[Finding, ...]:
    """What was found on the car, in the order of the sheet: marks, tyres, lamps."""
    found = [_of_mark(mark) for mark in sheet.marks]
    found += [_of_tyre(tyre) for tyre in sheet.tyres if tyre.verdict in _TO_TELL]
    found += [_of_lamp(lamp, state) for lamp, state in sheet.lamps if state is not LampState.OFF]
    return tuple(found)


_CORNER_WORDS = {
    wheel: (pair.zh, pair.en)
    for wheel, pair in (
        (Wheel.LEFT_FRONT, words.POSITION[PositionCode.LEFT_FRONT]),
        (Wheel.RIGHT_FRONT, words.POSITION[PositionCode.RIGHT_FRONT]),
        (Wheel.LEFT_REAR, words.POSITION[PositionCode.LEFT_REAR]),
        (Wheel.RIGHT_REAR, words.POSITION[PositionCode.RIGHT_REAR]),
    )
}
_TO_TELL = frozenset({TrafficLight.ATTENTION, TrafficLight.URGENT})


def _of_mark(mark: MarkRow) -> Finding:
    paint = m22.Material.BODY in m22.AREAS[mark.area_code].materials
    tyre = m22.Material.TYRE in m22.AREAS[mark.area_code].materials
    zh, en = f"{mark.zone_zh}：{mark.type_zh}", f"{mark.zone_en}: {mark.type_en.lower()}"
    note = mark.note.strip()
    return Finding(
        key=f"mark:{mark.id}",
        title_zh=f"处理 {zh}",
        title_en=f"Repair {en[0].lower()}{en[1:]}",
        reason_zh=f"环检标记 {mark.number}，{zh}" + (f"，{note}" if note else ""),
        reason_en=f"Walkaround mark {mark.number}, {en}" + (f", {note}" if note else ""),
        menu_code=_PAINT if paint else _TYRE if tyre else "",
    )


def _of_tyre(tyre: TyreRow) -> Finding:
    zh, en = _CORNER_WORDS[tyre.wheel]
    air = tyre.only_pressure_is_off
    tread = None if tyre.tread_mm is None else _plain(tyre.tread_mm)
    facts_zh = [f"花纹 {tread} mm"] if tread else []
    facts_en = [f"tread {tread} mm"] if tread else []
    facts_zh += [f"DOT {tyre.dot}"] if tyre.dot else []
    facts_en += [f"DOT {tyre.dot}"] if tyre.dot else []
    if tyre.pressure_kpa is not None and pressure_verdict(tyre.pressure_kpa, placard_kpa=None) in _TO_TELL:
        facts_zh += [f"胎压 {tyre.pressure_kpa} kPa"]
        facts_en += [f"pressure {tyre.pressure_kpa} kPa"]
    facts_zh += [tyre.damage.strip()] if tyre.damage.strip() else []
    facts_en += [tyre.damage.strip()] if tyre.damage.strip() else []
    return Finding(
        key=f"tyre:{tyre.wheel.value}",
        title_zh=f"检查并调整{zh}胎压" if air else f"更换{zh}轮胎",
        title_en=f"Check and correct the pressure, {en.lower()} tyre" if air else f"Replace {en.lower()} tyre",
        reason_zh=f"{zh}轮胎：" + "，".join(facts_zh),
        reason_en=f"{en} tyre: " + ", ".join(facts_en),
        menu_code="" if air else _TYRE,
    )


def _of_lamp(lamp: WarningLamp, state: LampState) -> Finding:
    name, how = words.LAMP[lamp], words.LAMP_STATE[state]
    return Finding(
        key=f"lamp:{lamp.value}",
        title_zh=f"检查{name.zh}",
        title_en=f"Check warning lamp: {name.en}",
        reason_zh=f"{name.zh}{how.zh}",
        reason_en=f"Warning lamp {how.en}: {name.en}",
        menu_code=_BATTERY if lamp is WarningLamp.BATTERY else _DIAGNOSIS,
    )


def _plain(value: Decimal) -> str:
    return f"{value:.1f}"
