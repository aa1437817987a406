"""The words of the walkaround for what the use cases report as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.documents import words
from frontdesk.documents.words import Pair
from frontdesk.reception import m22, vehicle_zones
from frontdesk.reception.walkaround_rules import Missing, Required
from frontdesk.reception.walkaround_sheet import MarkRow, TyreRow
from frontdesk.terms import (
    BodyType,
    LampState,
    PositionCode,
    PositionResult,
    ProtectionItem,
    TrafficLight,
    WarningLamp,
    Wheel,
)
from ui.shared.language import current_language

translate = QCoreApplication.translate


def either(zh: str, en: str) -> str:
    """The word in the language of the screen."""
    return zh if current_language() == "zh" else en


def of_pair(pair: Pair) -> str:
    """A word of the papers, so that screen and paper say the same."""
    return either(pair.zh, pair.en)


def joined(parts: Sequence[str]) -> str:
    """A list of words as the language separates them."""
    return translate("Walkaround", ", ").join(parts)


def quick_type(key: str) -> str:
    """What a key of the palette stands for."""
    return {
        "S": translate("Walkaround", "Scratch"),
        "D": translate("Walkaround", "Dent"),
        "P": translate("Walkaround", "Chip"),
        "C": translate("Walkaround", "Crack"),
        "R": translate("Walkaround", "Rust"),
        "M": translate("Walkaround", "Missing"),
    }[key]


def zone(zone_id: str) -> str:
    """The name of a place."""
    place = vehicle_zones.zone(zone_id)
    return either(place.zh, place.en)


def mark_title(mark: MarkRow) -> str:
    """`Left front door · Scratched`."""
    return f"{either(mark.zone_zh, mark.zone_en)} · {either(mark.type_zh, mark.type_en)}"


def severity(value: int) -> str:
    """`7.5–15 cm`."""
    return either(*m22.SEVERITIES[value])


def mark_below(mark: MarkRow) -> str:
    """The note, or the size when nothing was noted; and the photo that is still to be taken."""
    note = mark.note.strip()
    if mark.from_last_visit:
        note = joined([part for part in (translate("Walkaround", "from last visit"), note) if part])
    wanted = translate("Walkaround", "no photo yet") if mark.wants_photo else ""
    return joined([part for part in (note or severity(mark.severity), wanted) if part])


def mark_spoken(mark: MarkRow) -> str:
    """One sentence for assistive tools."""
    parts = [str(mark.number), mark_title(mark), severity(mark.severity), mark.note, f"M-22 {mark.m22}"]
    if mark.photo_count:
        parts.append(translate("Walkaround", "photos: {count}").format(count=mark.photo_count))
    elif mark.wants_photo:
        parts.append(translate("Walkaround", "no photo yet"))
    return joined([part for part in parts if part])


def body_type(value: BodyType) -> str:
    """The kind of body, short enough for a segment."""
    return of_pair(words.BODY[value])


def lamp(value: WarningLamp) -> str:
    """The name of a warning lamp."""
    return of_pair(words.LAMP[value])


def lamp_state(value: LampState) -> str:
    """Off, on or flashing."""
    return of_pair(words.LAMP_STATE[value])


def cover(value: ProtectionItem) -> str:
    """A protective cover."""
    return {
        ProtectionItem.SEAT_COVER: translate("Walkaround", "Seat cover"),
        ProtectionItem.STEERING_WHEEL_COVER: translate("Walkaround", "Steering wheel"),
        ProtectionItem.FLOOR_MAT: translate("Walkaround", "Floor mat"),
        ProtectionItem.GEAR_LEVER_COVER: translate("Walkaround", "Gear lever"),
    }[value]


def position(value: PositionCode) -> str:
    """A station of the tour."""
    return of_pair(words.POSITION[value])


def position_result(value: PositionResult) -> str:
    """How a station stands."""
    return of_pair(words.POSITION_RESULT[value])


def wheel(value: Wheel) -> str:
    """The place of a wheel, short."""
    return of_pair(words.WHEEL[value])


def millimetres(value: Decimal | None) -> str:
    """`3.2`; a dash for not measured."""
    return "—" if value is None else f"{value:.1f}"


def tyre_remark(tyres: Sequence[TyreRow]) -> tuple[str, str]:
    """What the tyres mean, and its tone; empty when there is nothing to say."""
    replace = translate("Walkaround", "Replace: {wheels}")
    worn = translate("Walkaround", "Worn, tell the customer: {wheels}")
    pressure = translate("Walkaround", "Check the pressure: {wheels}")
    for verdict, tone, text in ((TrafficLight.URGENT, "danger", replace), (TrafficLight.ATTENTION, "warn", worn)):
        named = [wheel(tyre.wheel) for tyre in tyres if tyre.worn is verdict]
        flat = [wheel(tyre.wheel) for tyre in tyres if tyre.verdict is verdict and tyre.worn is not verdict]
        if named or flat:
            said = [text.format(wheels=joined(named))] if named else []
            return " · ".join((*said, *([pressure.format(wheels=joined(flat))] if flat else []))), tone
    return "", ""


def missing(items: Sequence[Missing]) -> list[str]:
    """What is still open, one short word each."""
    texts: list[str] = []
    for item in items:
        if item.what is Required.COVERS:
            texts += [cover(part) for part in item.parts if isinstance(part, ProtectionItem)]
        elif item.what is Required.POSITIONS:
            named = [position(part) for part in item.parts if isinstance(part, PositionCode)]
            texts.append(translate("Walkaround", "look at {places}").format(places=_first(named)))
        else:
            texts.append(_required(item.what))
    return texts


def _first(named: list[str]) -> str:
    if len(named) <= 2:
        return joined(named)
    return translate("Walkaround", "{first} and {count} more").format(first=named[0], count=len(named) - 1)


def _required(what: Required) -> str:
    return {
        Required.ODOMETER: translate("Walkaround", "odometer"),
        Required.ENERGY: translate("Walkaround", "fuel or charge"),
        Required.LAMPS: translate("Walkaround", "warning lamps"),
        Required.TYRES: translate("Walkaround", "tread depths"),
        Required.VALUABLES: translate("Walkaround", "belongings"),
    }[what]
