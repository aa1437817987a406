"""The dealership's own data: founding it at the first start, changing it later, its opening hours."""

from dataclasses import asdict, dataclass
from datetime import time
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models.shop import Dealership, OpeningHours, Staff, StaffRole
from frontdesk.desk import Actor, Desk
from frontdesk.errors import NotFound, ValueRefused
from frontdesk.lookup import same_version
from frontdesk.shop.permissions import Permission
from frontdesk.shop.sign_in import check_pin, hash_pin
from frontdesk.terms import JurisdictionProfile, Role, TaxMode


@dataclass(frozen=True)
class DealershipData:
    """What a person fills in about the dealership. `tax_basis_points` 1300 is 13 %."""

    name_zh: str
    name_en: str
    address_zh: str = ""
    address_en: str = ""
    phone: str = ""
    complaint_phone: str = ""
    credit_code: str = ""
    home_province: str = ""
    time_zone: str = "Asia/Shanghai"
    currency: str = "CNY"
    jurisdiction: JurisdictionProfile = JurisdictionProfile.CN
    tax_mode: TaxMode = TaxMode.INCLUSIVE
    tax_basis_points: int = 1300
    warranty_terms_zh: str = ""
    warranty_terms_en: str = ""


@dataclass(frozen=True)
class DayHours:
    """Opening hours of one weekday, Monday = 0, in the dealership's zone."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True)
class DealershipSheet:
    """The dealership as it stands, with the version a form must give back."""

    version: int
    data: DealershipData
    hours: tuple[DayHours, ...]
    is_demo: bool


_THE_ONE = 1
"""The id of the only row: the store itself refuses a second dealership."""

USUAL_HOURS = tuple(DayHours(day, time(8), time(18)) for day in range(7))


def is_founded(desk: Desk) -> bool:
    """Whether there is a dealership and at least one person who can sign in."""
    with desk.reading() as session:
        return _is_founded(session)


def found_dealership(
    desk: Desk, data: DealershipData, *, manager_name: str, pin: str, hours: tuple[DayHours, ...] = USUAL_HOURS
) -> Actor:
    """Make the dealership and its first member of staff, who may do everything and is signed in at once.

    Raises ValueRefused for an empty name, an unknown zone, a PIN that is none, or when it was founded before;
    ChangedMeanwhile when another desk founds it at this moment.
    """
    check_data(data)
    if not manager_name.strip():
        raise ValueRefused("manager_name", "name_missing")
    pin_hash = hash_pin(pin)
    with desk.unit_of_work() as session:
        if _is_founded(session):
            raise ValueRefused("name_zh", "already_founded")
        session.add(Dealership(id=_THE_ONE, **asdict(data)))
        person = Staff(name=manager_name.strip(), pin_hash=pin_hash, discount_limit_basis_points=10_000)
        person.roles = [StaffRole(role=Role.SERVICE_MANAGER), StaffRole(role=Role.SERVICE_ADVISOR)]
        session.add(person)
        _set_hours(session, hours)
        session.flush()
        staff_id = person.id
    desk.zone = ZoneInfo(data.time_zone)
    desk.actor = check_pin(desk, staff_id, pin)
    return desk.actor


def _is_founded(session: Session) -> bool:
    return session.scalar(select(Staff.id).where(Staff.pin_hash != "").limit(1)) is not None


def dealership(desk: Desk) -> DealershipSheet:
    """The dealership as it stands. Raises NotFound before it was founded."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        row = the_dealership(session)
        fields = {name: getattr(row, name) for name in DealershipData.__dataclass_fields__}
        return DealershipSheet(row.version, DealershipData(**fields), opening_hours(session), row.is_demo)


def change_dealership(desk: Desk, version: int, data: DealershipData, hours: tuple[DayHours, ...]) -> None:
    """Change the dealership's data and hours. Raises NotAllowed, ValueRefused, ChangedMeanwhile."""
    desk.require(Permission.MANAGE_SHOP)
    check_data(data)
    with desk.unit_of_work() as session:
        row = the_dealership(session)
        same_version(row, version)
        for name, value in asdict(data).items():
            setattr(row, name, value)
        _set_hours(session, hours)
    desk.zone = ZoneInfo(data.time_zone)


def check_data(data: DealershipData) -> None:
    """Raises ValueRefused for a missing name, an unknown zone or a tax that is none."""
    if not (data.name_zh.strip() or data.name_en.strip()):
        raise ValueRefused("name_zh", "name_missing")
    if data.time_zone not in available_timezones():
        raise ValueRefused("time_zone", "zone_unknown")
    if not 0 <= data.tax_basis_points <= 10_000:
        raise ValueRefused("tax_basis_points", "tax_out_of_range")


def the_dealership(session: Session) -> Dealership:
    """The one dealership of this store. Raises NotFound before it was founded."""
    row = session.scalars(select(Dealership)).one_or_none()
    if row is None:
        raise NotFound("dealerships", None)
    return row


def opening_hours(session: Session) -> tuple[DayHours, ...]:
    """The opening hours by weekday; a weekday that is missing is closed."""
    rows = session.scalars(select(OpeningHours).order_by(OpeningHours.weekday))
    return tuple(DayHours(row.weekday, row.opens, row.closes) for row in rows)


def _set_hours(session: Session, hours: tuple[DayHours, ...]) -> None:
    for day in hours:
        if day.opens >= day.closes:
            raise ValueRefused("hours", "closes_before_opening", weekday=day.weekday)
    session.execute(delete(OpeningHours))
    session.add_all(OpeningHours(weekday=day.weekday, opens=day.opens, closes=day.closes) for day in hours)
