"""What is read and noted on the way round: odometer, fuel, charge, lamps, tyres, covers, belongings, positions."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from db.base import storable
from db.models.walkaround import CoverFitted, LampReading, PositionCheck, TyreReading
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import same_version
from frontdesk.reception import tyre_limits
from frontdesk.reception.odometer import read_odometer
from frontdesk.reception.walkaround_changes import changing
from frontdesk.terms import BodyType, LampState, PositionCode, PositionResult, ProtectionItem, WarningLamp, Wheel

_LIMITS = {"fuel_eighths": 8, "soc_percent": 100, "range_km": 2_000}
DEEPEST_TREAD_MM, HIGHEST_PRESSURE_KPA = Decimal(20), 1_000


def set_readings(
    desk: Desk,
    walkaround_id: int,
    *,
    version: int,
    odometer_km: int | None,
    fuel_eighths: int | None = None,
    soc_percent: int | None = None,
    range_km: int | None = None,
    odometer_reason: str = "",
) -> None:
    """Odometer (km), fuel in eighths (0..8), charge (0..100 %) and range (km), as the instruments show them.

    Raises ValueRefused (`out_of_range`, with `lowest` and `highest`), ChangedMeanwhile, and what `read_odometer`
    raises when the reading is unlikely.
    """
    for field, value in (
        ("fuel_eighths", fuel_eighths),
        ("soc_percent", soc_percent),
        ("range_km", range_km),
    ):
        if value is not None and not 0 <= value <= _LIMITS[field]:
            raise ValueRefused(field, "out_of_range", lowest=0, highest=_LIMITS[field], value=value)
    with changing(desk, walkaround_id) as (session, walkaround):
        same_version(walkaround, version)
        visit = walkaround.visit
        read_odometer(desk, session, visit, odometer_km, odometer_reason)
        walkaround.odometer_km, walkaround.odometer_reason = visit.odometer_in_km, visit.odometer_reason
        for holder in (walkaround, visit):
            holder.fuel_eighths, holder.soc_percent, holder.range_km = fuel_eighths, soc_percent, range_km


def set_lamp(desk: Desk, walkaround_id: int, lamp: WarningLamp, state: LampState) -> None:
    """A warning lamp is off, on or flashing; whoever says so has looked at all of them."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        walkaround.lamps_checked = True
        reading = next((row for row in walkaround.lamps if row.lamp is lamp), None)
        if reading is None:
            walkaround.lamps.append(LampReading(lamp=lamp, state=state))
        else:
            reading.state = state


def no_lamps_lit(desk: Desk, walkaround_id: int) -> None:
    """All warning lamps are off: looked at and said in one action."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        walkaround.lamps_checked = True
        walkaround.lamps.clear()


def set_tyre(
    desk: Desk,
    walkaround_id: int,
    wheel: Wheel,
    *,
    tread_mm: Decimal | None,
    pressure_kpa: int | None,
    dot: str = "",
    winter: bool = False,
    damage: str = "",
) -> None:
    """Tread depth (mm), cold pressure (kPa), DOT date (WWYY) and damage of one tyre.

    Raises ValueRefused: `tread_mm` or `pressure_kpa` `out_of_range`, `dot` as `tyre_limits.made_on`.
    """
    if tread_mm is not None and not 0 <= tread_mm <= DEEPEST_TREAD_MM:
        raise ValueRefused("tread_mm", "out_of_range", lowest=0, highest=DEEPEST_TREAD_MM, value=tread_mm)
    if pressure_kpa is not None and not 0 <= pressure_kpa <= HIGHEST_PRESSURE_KPA:
        raise ValueRefused(
            "pressure_kpa", "out_of_range", lowest=0, highest=HIGHEST_PRESSURE_KPA, value=pressure_kpa
        )
    if dot.strip():
        tyre_limits.made_on(dot, today=desk.today())
    with changing(desk, walkaround_id) as (_session, walkaround):
        tyre = next((row for row in walkaround.tyres if row.wheel is wheel), None)
        if tyre is None:
            tyre = TyreReading(wheel=wheel)
            walkaround.tyres.append(tyre)
        tyre.tread_mm = None if tread_mm is None else round(tread_mm, 1)
        tyre.pressure_kpa, tyre.dot = pressure_kpa, dot.strip()
        tyre.winter, tyre.damage = winter, damage


def set_covers(desk: Desk, walkaround_id: int, fitted: Collection[ProtectionItem]) -> None:
    """Exactly these covers are fitted; when each was fitted is kept (domain §5.1)."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        for row in list(walkaround.covers):
            if row.item not in fitted:
                walkaround.covers.remove(row)
        there = {row.item for row in walkaround.covers}
        for item in ProtectionItem:
            if item in fitted and item not in there:
                walkaround.covers.append(CoverFitted(item=item, fitted_at=desk.now()))


def set_belongings(
    desk: Desk, walkaround_id: int, *, version: int, belongings: Sequence[str], valuables_taken: bool
) -> None:
    """What stays in the car, and whether the customer took the valuables along. Counts as the reminder (§5.6).

    Raises ChangedMeanwhile.
    """
    with changing(desk, walkaround_id) as (_session, walkaround):
        same_version(walkaround, version)
        walkaround.belongings = [storable(thing).strip() for thing in belongings if thing.strip()]
        walkaround.valuables_taken = valuables_taken
        walkaround.valuables_reminded_at = walkaround.valuables_reminded_at or desk.now()


def set_body_type(desk: Desk, walkaround_id: int, body_type: BodyType) -> None:
    """Draw the marks on another outline; the car itself is told apart the same way from now on."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        walkaround.body_type = body_type
        if walkaround.visit.vehicle is not None:
            walkaround.visit.vehicle.body_type = body_type


def set_with_customer(desk: Desk, walkaround_id: int, with_customer: bool) -> None:
    """Whether the customer walks along."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        walkaround.with_customer = with_customer


def position_all_fine(desk: Desk, walkaround_id: int, position: PositionCode) -> None:
    """One action for a whole position: apart from the marks there, all is fine. Kept with who and when."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        if not any(row.position is position for row in walkaround.positions):
            walkaround.positions.append(
                PositionCheck(
                    position=position,
                    result=PositionResult.ALL_FINE,
                    checked_at=desk.now(),
                    checked_by_id=desk.staff_id,
                )
            )


def reopen_position(desk: Desk, walkaround_id: int, position: PositionCode) -> None:
    """Take back `position_all_fine`."""
    with changing(desk, walkaround_id) as (_session, walkaround):
        for row in [row for row in walkaround.positions if row.position is position]:
            walkaround.positions.remove(row)
