"""The whole sheet in plain lines, as the customer reads it before signing."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk import formats
from frontdesk.reception import walkaround_rules as rules
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.terms import LampState
from ui.reception.walkaround import wording

translate = wording.translate


@dataclass(frozen=True)
class Section:
    title: str
    lines: tuple[str, ...]


def summary(sheet: WalkaroundSheet) -> tuple[Section, ...]:
    """Marks first, then readings, tyres, lamps, covers, belongings and the customer's words."""
    sections = (
        Section(translate("Walkaround", "Damage"), _marks(sheet)),
        Section(translate("Walkaround", "Instruments"), _instruments(sheet)),
        Section(translate("Walkaround", "Tyres"), _tyres(sheet)),
        Section(translate("Walkaround", "Covers and belongings"), _things(sheet)),
        Section(
            translate("Walkaround", "Said while walking"),
            tuple(translate("Walkaround", "“{words}”").replace("{words}", row.words) for row in sheet.words),
        ),
    )
    return tuple(section for section in sections if section.lines)


def _marks(sheet: WalkaroundSheet) -> tuple[str, ...]:
    if not sheet.marks:
        return (translate("Walkaround", "No damage found."),)
    return tuple(f"{mark.number}  {wording.mark_title(mark)}   {wording.mark_below(mark)}" for mark in sheet.marks)


def _instruments(sheet: WalkaroundSheet) -> tuple[str, ...]:
    facts = []
    if sheet.odometer_km is not None:
        facts.append(formats.km(sheet.odometer_km))
    if rules.burns_fuel(sheet.energy) and sheet.fuel_eighths is not None:
        facts.append(translate("Walkaround", "fuel {level}/8").format(level=sheet.fuel_eighths))
    if sheet.soc_percent is not None:
        facts.append(translate("Walkaround", "charge {percent}%").format(percent=sheet.soc_percent))
    if sheet.range_km is not None:
        facts.append(translate("Walkaround", "range {km} km").format(km=sheet.range_km))
    lit = [wording.lamp(lamp) for lamp, state in sheet.lamps if state is not LampState.OFF]
    if lit:
        facts.append(translate("Walkaround", "lit: {lamps}").format(lamps=wording.joined(lit)))
    elif sheet.lamps_checked:
        facts.append(translate("Walkaround", "no warning lamp lit"))
    return (wording.joined(facts),) if facts else ()


def _tyres(sheet: WalkaroundSheet) -> tuple[str, ...]:
    measured = [
        f"{wording.wheel(tyre.wheel)} {wording.millimetres(tyre.tread_mm)} mm"
        + (f" {tyre.pressure_kpa} kPa" if tyre.pressure_kpa is not None else "")
        + (" " + translate("Walkaround", "winter tyre") if tyre.winter else "")
        + (f" {tyre.damage}" if tyre.damage.strip() else "")
        for tyre in sheet.tyres
        if tyre.tread_mm is not None or tyre.damage.strip()
    ]
    remark, _tone = wording.tyre_remark(sheet.tyres)
    return tuple(line for line in (wording.joined(measured), remark) if line)


def _things(sheet: WalkaroundSheet) -> tuple[str, ...]:
    lines = []
    if sheet.covers:
        fitted = wording.joined([wording.cover(item) for item in sheet.covers])
        lines.append(translate("Walkaround", "Fitted: {covers}").format(covers=fitted))
    if sheet.belongings:
        things = wording.joined(sheet.belongings)
        lines.append(translate("Walkaround", "Left in the car: {things}").format(things=things))
    if sheet.valuables_taken:
        lines.append(translate("Walkaround", "Valuables taken along"))
    return tuple(lines)
