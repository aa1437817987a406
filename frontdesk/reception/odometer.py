"""The odometer at arrival: one rule, wherever it is read (domain §7.6); the car knows its latest reading."""

from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Vehicle
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.odometer import HIGHEST_KM, check_odometer


def last_odometer(visit: Visit) -> tuple[int | None, date | None]:
    """What the car showed before this visit, in km, and on which day."""
    if visit.odometer_in_km is not None:
        return visit.odometer_before_km, visit.odometer_before_on
    if visit.vehicle is None:
        return None, None
    return visit.vehicle.last_odometer_km, visit.vehicle.last_odometer_on


def read_odometer(desk: Desk, session: Session, visit: Visit, km: int | None, reason: str = "") -> None:
    """Note what the odometer showed at arrival, or correct it; None takes the reading back.

    Raises ValueRefused("odometer_km", "out_of_range"); ConfirmationNeeded, with `last`, `by_km` and `value`:
    `odometer_went_back` (`needs_reason`) and `odometer_jump`, unless a reason is given.
    """
    if km == visit.odometer_in_km:
        return
    before_km, before_on = last_odometer(visit)
    if km is not None:
        _check(desk, km, before_km, before_on, reason)
    visit.odometer_before_km, visit.odometer_before_on = before_km, before_on
    visit.odometer_in_km, visit.odometer_reason = km, reason.strip()
    _tell_car(desk, session, visit)


def change_car(desk: Desk, session: Session, visit: Visit, vehicle: Vehicle) -> None:
    """The visit is that of another car: what was read goes with the visit, the first car gets its own back."""
    km, reason = visit.odometer_in_km, visit.odometer_reason
    if visit.vehicle_id == vehicle.id:
        return
    read_odometer(desk, session, visit, None)
    visit.vehicle = vehicle
    read_odometer(desk.confirming("odometer_went_back", "odometer_jump"), session, visit, km, reason)


def _check(desk: Desk, km: int, last_km: int | None, last_on: date | None, reason: str) -> None:
    last_at = datetime.combine(last_on, time(), desk.zone) if last_on else None
    check = check_odometer(km, last_km=last_km, last_at=last_at, now=desk.now())
    if km < 0 or check.severity is CheckSeverity.ERROR:
        raise ValueRefused("odometer_km", "out_of_range", lowest=0, highest=HIGHEST_KM, value=km)
    if check.severity is CheckSeverity.WARN and not reason.strip():
        went_back = check.why == "went_back"
        what = "odometer_went_back" if went_back else "odometer_jump"
        desk.confirm(what, last=last_km, by_km=check.by_km, value=km, needs_reason=went_back)


def _tell_car(desk: Desk, session: Session, visit: Visit) -> None:
    """The car shows this from the day of arrival on, unless it has been here again since."""
    vehicle = visit.vehicle
    if vehicle is None or _read_later(session, visit):
        return
    if visit.odometer_in_km is None:
        vehicle.last_odometer_km, vehicle.last_odometer_on = visit.odometer_before_km, visit.odometer_before_on
    else:
        vehicle.last_odometer_km = visit.odometer_in_km
        vehicle.last_odometer_on = desk.local(visit.arrived_at).date()


def _read_later(session: Session, visit: Visit) -> bool:
    later = select(Visit.id).where(
        Visit.vehicle_id == visit.vehicle_id,
        Visit.arrived_at > visit.arrived_at,
        Visit.odometer_in_km.is_not(None),
    )
    return session.scalar(later.limit(1)) is not None
