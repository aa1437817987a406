"""The people of the dealership: roles, PINs, limits."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.models.shop import Staff, StaffRole
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find, same_version
from frontdesk.shop.permissions import Permission, permissions_of
from frontdesk.shop.sign_in import check_pin, hash_pin
from frontdesk.terms import Role


@dataclass(frozen=True)
class StaffSheet:
    """One member of staff as the settings show them."""

    staff_id: int
    version: int
    name: str
    name_latin: str
    roles: tuple[Role, ...]
    active: bool
    has_pin: bool
    discount_limit_basis_points: int


def staff(desk: Desk) -> tuple[StaffSheet, ...]:
    """Everybody, active people first."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        query = select(Staff).options(selectinload(Staff.roles))
        people = session.scalars(query.order_by(Staff.active.desc(), Staff.id))
        return tuple(
            StaffSheet(
                staff_id=person.id,
                version=person.version,
                name=person.name,
                name_latin=person.name_latin,
                roles=tuple(row.role for row in person.roles),
                active=person.active,
                has_pin=bool(person.pin_hash),
                discount_limit_basis_points=person.discount_limit_basis_points,
            )
            for person in people
        )


def add_staff(
    desk: Desk, *, name: str, name_latin: str, roles: tuple[Role, ...], pin: str, discount_limit: int = 500
) -> int:
    """A new member of staff; without a PIN they cannot sign in. Raises NotAllowed, ValueRefused."""
    desk.require(Permission.MANAGE_STAFF)
    _check(name, roles, discount_limit)
    with desk.unit_of_work() as session:
        person = Staff(
            name=name.strip(),
            name_latin=name_latin.strip(),
            pin_hash=hash_pin(pin) if pin else "",
            discount_limit_basis_points=discount_limit,
        )
        person.roles = [StaffRole(role=role) for role in roles]
        session.add(person)
        session.flush()
        return person.id


def change_staff(
    desk: Desk,
    staff_id: int,
    version: int,
    *,
    name: str,
    name_latin: str,
    roles: tuple[Role, ...],
    active: bool,
    discount_limit: int,
    new_pin: str = "",
) -> None:
    """Change a person. Raises NotAllowed, ValueRefused, ChangedMeanwhile.

    The last active person who may manage staff cannot lose that right: nobody could give it back.
    """
    desk.require(Permission.MANAGE_STAFF)
    _check(name, roles, discount_limit)
    pin_hash = hash_pin(new_pin) if new_pin else ""
    with desk.unit_of_work() as session:
        person = find(session, Staff, staff_id)
        same_version(person, version)
        person.name, person.name_latin, person.active = name.strip(), name_latin.strip(), active
        person.discount_limit_basis_points = discount_limit
        wanted = set(roles)
        person.roles = [row for row in person.roles if row.role in wanted]
        present = {row.role for row in person.roles}
        person.roles += [StaffRole(role=role) for role in roles if role not in present]
        if pin_hash:
            person.pin_hash, person.failed_attempts, person.locked_until = pin_hash, 0, None
        session.flush()
        if not _somebody_manages(session):
            raise ValueRefused("roles", "last_manager")


def change_own_pin(desk: Desk, old_pin: str, new_pin: str) -> None:
    """Change the PIN of the person acting. Raises WrongPin, MustWait, ValueRefused."""
    desk.require(Permission.LOOK)
    assert desk.staff_id is not None
    pin_hash = hash_pin(new_pin)
    check_pin(desk, desk.staff_id, old_pin)
    with desk.unit_of_work() as session:
        find(session, Staff, desk.staff_id).pin_hash = pin_hash


def _check(name: str, roles: tuple[Role, ...], discount_limit: int) -> None:
    if not name.strip():
        raise ValueRefused("name", "name_missing")
    if not roles:
        raise ValueRefused("roles", "role_missing")
    if not 0 <= discount_limit <= 10_000:
        raise ValueRefused("discount_limit", "out_of_range", lowest="0 %", highest="100 %")


def _somebody_manages(session: Session) -> bool:
    people = session.scalars(select(Staff).filter_by(active=True).where(Staff.pin_hash != ""))
    return any(
        Permission.MANAGE_STAFF in permissions_of(frozenset(row.role for row in person.roles)) for person in people
    )
