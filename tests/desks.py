"""A desk on a fresh store for each test: the migrated store is made once and copied.

SQLite in a file; PostgreSQL when FRONTDESK_TEST_POSTGRES names a server (see `tests/postgres_server.py`).
"""

import os
import shutil
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

from argon2 import PasswordHasher
from sqlalchemy import Engine, create_engine, make_url

from db.engine import database_url, open_engine
from db.migrate import bring_up_to_date
from db.models.shop import Dealership, OpeningHours, Staff, StaffRole
from frontdesk.desk import Desk
from frontdesk.opening import DATABASE_FILE, open_desk
from frontdesk.shop.sign_in import sign_in
from frontdesk.terms import Role
from tests.postgres_server import ADDRESS

PIN = "2468"


class Clock:
    """A clock that stands still until it is told to go on. Starts Wednesday 2026-03-18 10:00 in Shanghai."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 18, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def go_on(self, **span: float) -> None:
        """Let time pass, e.g. `go_on(minutes=5)`."""
        self.moment += timedelta(**span)


@cache
def _migrated_store() -> Path:
    file = Path(mkdtemp(prefix="frontdesk-test-")) / DATABASE_FILE
    engine = open_engine(database_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    return file


@cache
def _migrated_postgres() -> str:
    url = _postgres_store("")
    engine = open_engine(url)
    bring_up_to_date(engine)
    engine.dispose()
    return make_url(url).database or ""


def _postgres_store(like: str) -> str:
    """A new database on the test server; its URL."""
    server = make_url(os.environ[ADDRESS])
    name = f"t{uuid4().hex}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} {like}")
    engine.dispose()
    return server.set(database=name).render_as_string(hide_password=False)


@cache
def _pin_hash() -> str:
    """Quick to check, as real ones must not be: a test that signs in a thousand times proves nothing more."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)


def empty_desk(folder: Path, clock: Clock) -> Desk:
    """A desk on an empty store: no dealership, nobody to sign in."""
    folder.mkdir(parents=True, exist_ok=True)
    if ADDRESS in os.environ:
        return _opened(open_desk(folder, _postgres_store("TEMPLATE " + _migrated_postgres()), clock=clock))
    shutil.copy(_migrated_store(), folder / DATABASE_FILE)
    return _opened(open_desk(folder, clock=clock))


def reopened(desk: Desk) -> Desk:
    """Another start of the program on the same store, while nobody has signed in."""
    url = desk.engine.url.render_as_string(hide_password=False)
    return _opened(open_desk(desk.data_folder, url, clock=desk.clock))


_open_engines: list[Engine] = []


def _opened(desk: Desk) -> Desk:
    _open_engines.append(desk.engine)
    return desk


def close_all() -> None:
    """Let go of every store opened by a test."""
    while _open_engines:
        _open_engines.pop().dispose()


def add_staff(desk: Desk, name: str, *roles: Role, discount_limit: int = 500) -> int:
    """A member of staff with the test PIN."""
    with desk.unit_of_work() as session:
        person = Staff(
            name=name, name_latin=name, pin_hash=_pin_hash(), discount_limit_basis_points=discount_limit
        )
        person.roles = [StaffRole(role=role) for role in roles]
        session.add(person)
        session.flush()
        return person.id


def staffed_desk(folder: Path, clock: Clock) -> Desk:
    """A desk of an open dealership (08:00-18:00 every day) where the advisor 陈思远 is signed in."""
    desk = empty_desk(folder, clock)
    with desk.unit_of_work() as session:
        session.add(Dealership(name_zh="云汇汽车服务中心", name_en="Yunhui Auto Service", home_province="沪"))
        opens, closes = datetime(2026, 1, 1, 8).time(), datetime(2026, 1, 1, 18).time()  # noqa: DTZ001
        session.add_all(OpeningHours(weekday=day, opens=opens, closes=closes) for day in range(7))
    sign_in(desk, add_staff(desk, "陈思远", Role.SERVICE_ADVISOR), PIN)
    return desk


def act_as(desk: Desk, name: str, *roles: Role, discount_limit: int = 500) -> int:
    """Add a person with these roles and let them act at the desk; their id."""
    staff_id = add_staff(desk, name, *roles, discount_limit=discount_limit)
    sign_in(desk, staff_id, PIN)
    return staff_id
