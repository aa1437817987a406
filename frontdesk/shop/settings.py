"""Settings of the whole dealership: each declared once with its default and bounds (domain §6.1 for the times)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import Setting
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, ValueRefused
from frontdesk.shop.permissions import Permission


@dataclass(frozen=True)
class Declared:
    """A setting: its name, its default, what it counts in, and between which values it lies."""

    name: str
    default: int
    unit: Literal["s", "min"]
    lowest: int
    highest: int


GREETING_SECONDS = Declared("greeting_seconds", 180, "s", 30, 1800)
UPDATE_EVERY_MINUTES = Declared("update_every_minutes", 30, "min", 5, 240)
NO_SHOW_GRACE_MINUTES = Declared("no_show_grace_minutes", 30, "min", 5, 240)
WALKAROUND_ALERT_MINUTES = Declared("walkaround_alert_minutes", 8, "min", 1, 120)
WRITE_UP_ALERT_MINUTES = Declared("write_up_alert_minutes", 15, "min", 1, 240)
PROMISE_WARNING_MINUTES = Declared("promise_warning_minutes", 30, "min", 5, 240)
PROMISE_BUFFER_MINUTES = Declared("promise_buffer_minutes", 20, "min", 0, 240)

DECLARED = (
    GREETING_SECONDS,
    WALKAROUND_ALERT_MINUTES,
    WRITE_UP_ALERT_MINUTES,
    UPDATE_EVERY_MINUTES,
    PROMISE_BUFFER_MINUTES,
    PROMISE_WARNING_MINUTES,
    NO_SHOW_GRACE_MINUTES,
)
"""In the order of a visit."""


def setting(session: Session, declared: Declared) -> int:
    """The value in force: the dealership's own or the default."""
    stored: int | None = session.scalar(select(Setting.value).filter_by(name=declared.name))
    return declared.default if stored is None else stored


def settings(desk: Desk) -> dict[Declared, int]:
    """All settings as they are in force. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return {declared: setting(session, declared) for declared in DECLARED}


def change_settings(desk: Desk, seen: Mapping[Declared, int], wanted: Mapping[Declared, int]) -> None:
    """Set for the whole dealership what is `wanted` other than it was `seen`; all of it or nothing.

    Raises NotAllowed, ValueRefused(name, "out_of_range"), ChangedMeanwhile when somebody else changed one of
    them since it was seen.
    """
    desk.require(Permission.MANAGE_SHOP)
    changed = {declared: value for declared, value in wanted.items() if value != seen[declared]}
    for declared, value in changed.items():
        if not declared.lowest <= value <= declared.highest:
            raise ValueRefused(declared.name, "out_of_range", lowest=declared.lowest, highest=declared.highest)
    with desk.unit_of_work() as session:
        for declared, value in changed.items():
            if setting(session, declared) != seen[declared]:
                raise ChangedMeanwhile("settings", declared.name)
            row = session.scalar(select(Setting).filter_by(name=declared.name))
            if row is None:
                session.add(Setting(name=declared.name, value=value))
            else:
                row.value = value
