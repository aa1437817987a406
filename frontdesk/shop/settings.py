"""Settings of the whole dealership: each declared once with its type and default (domain §6.1 for the times)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import Setting
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission


@dataclass(frozen=True)
class Declared:
    """A setting: its name, default, and the unit it counts in."""

    name: str
    default: Any
    unit: str = ""


GREETING_SECONDS = Declared("greeting_seconds", 180, "s")
UPDATE_EVERY_MINUTES = Declared("update_every_minutes", 30, "min")
NO_SHOW_GRACE_MINUTES = Declared("no_show_grace_minutes", 30, "min")
WALKAROUND_ALERT_MINUTES = Declared("walkaround_alert_minutes", 8, "min")
WRITE_UP_ALERT_MINUTES = Declared("write_up_alert_minutes", 15, "min")
PROMISE_WARNING_MINUTES = Declared("promise_warning_minutes", 30, "min")
PROMISE_BUFFER_MINUTES = Declared("promise_buffer_minutes", 20, "min")
MEMBER_DISCOUNT_BASIS_POINTS = Declared("member_discount_basis_points", 500, "1/10000")

DECLARED = (
    GREETING_SECONDS,
    UPDATE_EVERY_MINUTES,
    NO_SHOW_GRACE_MINUTES,
    WALKAROUND_ALERT_MINUTES,
    WRITE_UP_ALERT_MINUTES,
    PROMISE_WARNING_MINUTES,
    PROMISE_BUFFER_MINUTES,
    MEMBER_DISCOUNT_BASIS_POINTS,
)


def setting(session: Session, declared: Declared) -> Any:
    """The value in force: the dealership's own or the default."""
    stored = session.scalar(select(Setting.value).filter_by(name=declared.name))
    return declared.default if stored is None else stored


def change_setting(desk: Desk, declared: Declared, value: Any) -> None:
    """Set a value for the whole dealership. Raises NotAllowed."""
    desk.require(Permission.MANAGE_SHOP)
    with desk.unit_of_work() as session:
        row = session.scalar(select(Setting).filter_by(name=declared.name))
        if row is None:
            session.add(Setting(name=declared.name, value=value))
        else:
            row.value = value
