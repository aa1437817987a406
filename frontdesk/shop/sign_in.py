"""Signing in by name and PIN: argon2 hashes, throttled after wrong tries."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from db.models.shop import Staff
from frontdesk.desk import Actor, Desk
from frontdesk.errors import FrontDeskError, NotFound, ValueRefused
from frontdesk.lookup import find
from frontdesk.terms import Role

_FREE_TRIES = 3
_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(minutes=15)
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


class WrongPin(FrontDeskError):
    """The PIN does not fit. `tries_left` before the next wait."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(tries_left)
        self.tries_left = tries_left


class MustWait(FrontDeskError):
    """Too many wrong PINs; the next try is possible at `until`."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


@dataclass(frozen=True)
class StaffRow:
    """A person who can sign in."""

    staff_id: int
    name: str
    name_latin: str
    roles: tuple[Role, ...]


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN. Raises ValueRefused unless it is 4 to 12 digits."""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise ValueRefused("pin", "pin_4_to_12_digits")
    return _hasher.hash(pin)


def people_who_sign_in(desk: Desk) -> tuple[StaffRow, ...]:
    """Everybody active, by name."""
    with desk.reading() as session:
        query = select(Staff).filter_by(active=True).options(selectinload(Staff.roles))
        people = session.scalars(query.order_by(Staff.id))
        return tuple(
            StaffRow(p.id, p.name, p.name_latin, tuple(r.role for r in p.roles)) for p in people if p.pin_hash
        )


def check_pin(desk: Desk, staff_id: int, pin: str) -> Actor:
    """The person, when the PIN fits.

    Raises WrongPin, MustWait (throttled), NotFound (also for somebody who left or has no PIN).
    """
    wrong: WrongPin | None = None
    with desk.unit_of_work() as session:
        person = find(session, Staff, staff_id)
        if not (person.active and person.pin_hash):
            raise NotFound("staff", staff_id)
        now = desk.now()
        if person.locked_until and person.locked_until > now:
            raise MustWait(person.locked_until)
        try:
            _hasher.verify(person.pin_hash, pin)
        except VerificationError:
            person.failed_attempts += 1
            over = person.failed_attempts - _FREE_TRIES
            if over >= 0:
                person.locked_until = now + min(_WAIT * 2**over, _LONGEST_WAIT)
            wrong = WrongPin(max(0, -over))
        else:
            if person.failed_attempts:
                person.failed_attempts, person.locked_until = 0, None
        actor = _actor(person)
    if wrong:
        raise wrong
    return actor


def sign_in(desk: Desk, staff_id: int, pin: str) -> Actor:
    """Make this person the one who acts at the desk. Raises as `check_pin`."""
    desk.actor = check_pin(desk, staff_id, pin)
    return desk.actor


def _actor(person: Staff) -> Actor:
    return Actor(
        staff_id=person.id,
        name=person.name,
        name_latin=person.name_latin,
        roles=frozenset(r.role for r in person.roles),
        discount_limit_basis_points=person.discount_limit_basis_points,
    )
