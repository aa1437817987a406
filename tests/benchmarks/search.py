"""Search among a million cars and 600,000 customers, beside twenty primary-key look-ups on the same file."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from db.models.customers import Customer, Vehicle
from frontdesk.customers.find import find_anyone
from frontdesk.desk import Desk
from frontdesk.sample_data.bulk import make_bulk_data
from tests.benchmarks.figures import Figure, p50, p95, timed
from tests.desks import Clock, staffed_desk
from tests.factories import a_customer, a_vehicle

CUSTOMERS, VEHICLES = 600_000, 1_000_000
TIMES = 400


def measure() -> list[Figure]:
    """One store for all of it; making it takes a few minutes."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        desk = staffed_desk(Path(folder), Clock())
        empty = _upkeep(desk, 0)
        make_bulk_data(desk, customers=CUSTOMERS, vehicles=VEHICLES, visits=0, seed=7)
        queries = _queries(desk)
        floor = p95(timed(lambda: _look_up(desk), TIMES))
        spans: list[float] = []
        for texts in queries.values():
            chosen = iter(texts)
            spans += timed(lambda: find_anyone(desk, next(chosen)), len(texts) - 1)  # noqa: B023
        full = _upkeep(desk, 1)
        desk.engine.dispose()
    return [
        Figure("search, 20 rows, p95", p95(spans), "ms", "20 primary-key look-ups, p95", floor, 3, 16),
        Figure("search, 20 rows, p50", p50(spans), "ms", "20 primary-key look-ups, p95", floor),
        Figure("upkeep of the index per new customer and car", max(0.0, full - empty), "ms", most=1),
    ]


def _look_up(desk: Desk) -> None:
    with desk.reading() as session:
        for _ in range(20):
            session.execute(select(Vehicle).where(Vehicle.id == random.randint(1, VEHICLES))).first()


def _queries(desk: Desk) -> dict[str, list[str]]:
    """What people type, taken from what is there: parts of plates, phones, VINs, names, pinyin."""
    random.seed(11)
    with desk.reading() as session:
        ids = [random.randint(1, CUSTOMERS - 1) for _ in range(TIMES // 4)]
        cars = session.execute(select(Vehicle.plate, Vehicle.vin).where(Vehicle.id.in_(ids))).all()
        people = session.execute(select(Customer.name, Customer.phone).where(Customer.id.in_(ids))).all()
    return {
        "plate": [plate for plate, _ in cars],
        "part of a plate": [plate[2:5] for plate, _ in cars],
        "two of a plate": [plate[-2:] for plate, _ in cars],
        "vin": [vin[-6:] for _, vin in cars if vin],
        "phone": [phone[-4:] for _, phone in people],
        "name": [name for name, _ in people],
        "one character": [name[-1] for name, _ in people],
        "initials": ["zw", "lm", "wxh", "cj", "zhang", "liwei", "wangfang"] * 8,
        "nothing": ["沪X00000X", "zzzzqq"] * 5,
    }


def _upkeep(desk: Desk, part: int) -> float:
    """The milliseconds to add one customer and car, as the median of a hundred."""
    number = iter(range(part * 1000, part * 1000 + 200))

    def add() -> None:
        n = next(number)
        a_vehicle(desk, a_customer(desk, phone=f"+86141{n:08d}"), plate=f"沪Z{n:05d}")

    return p50(timed(add, 100))
