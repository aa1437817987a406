"""The clock of a demo: its day is always in full swing, also when the demo is shown in the evening."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import Setting
from frontdesk.desk import Desk

Clock = Callable[[], datetime]

BEGINS = time(10, 24)
_AS_IT_IS = (time(9, 30), time(11, 30))
_NAME = "demo_clock_shift_seconds"


def start_demo_clock(desk: Desk, session: Session) -> None:
    """Set the clock of `desk` to 10:24 of today, unless it is about that time anyway; remembered in the store."""
    local = desk.local(desk.now())
    if _AS_IT_IS[0] <= local.time() <= _AS_IT_IS[1]:
        return
    begins = datetime.combine(local.date(), BEGINS, desk.zone)
    shift = int((begins.astimezone(UTC) - desk.now()).total_seconds())
    session.add(Setting(name=_NAME, value=shift))
    desk.clock = _shifted(desk.clock, shift)


def demo_clock(session: Session, clock: Clock) -> Clock:
    """The clock of a demo opened again: it goes on from where the demo began."""
    shift = session.scalar(select(Setting.value).filter_by(name=_NAME))
    return _shifted(clock, shift) if shift else clock


def _shifted(clock: Clock, seconds: int) -> Clock:
    span = timedelta(seconds=seconds)
    return lambda: clock() + span
