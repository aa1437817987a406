"""Whether an odometer reading can follow the last one (domain §7.6)."""

from dataclasses import dataclass
from datetime import datetime

from frontdesk.identifiers.check import CheckSeverity

HIGHEST_KM = 2_000_000
KM_A_DAY = 500
LEAST_JUMP_KM = 5_000


@dataclass(frozen=True)
class OdometerCheck:
    """`why`: "" (fine), went_back (with `by_km`), jump (with `by_km`), too_high."""

    severity: CheckSeverity
    why: str
    by_km: int = 0


def check_odometer(
    km: int, *, last_km: int | None = None, last_at: datetime | None = None, now: datetime | None = None
) -> OdometerCheck:
    """Compare a reading with the last known one. Advises only.

    Going back needs a reason on the visit (cluster replaced, typing error); a jump is more than 500 km for
    every day since the last reading, and at least 5,000 km: most often one digit too many.
    """
    if km > HIGHEST_KM:
        return OdometerCheck(CheckSeverity.ERROR, "too_high")
    if last_km is None:
        return OdometerCheck(CheckSeverity.OK, "")
    if km < last_km:
        return OdometerCheck(CheckSeverity.WARN, "went_back", last_km - km)
    driven = km - last_km
    days = max((now - last_at).days, 1) if now and last_at else 0
    if days and driven > max(LEAST_JUMP_KM, days * KM_A_DAY):
        return OdometerCheck(CheckSeverity.WARN, "jump", driven)
    return OdometerCheck(CheckSeverity.OK, "")
