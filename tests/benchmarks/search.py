"""Search among a million cars and 600,000 customers, beside twenty primary-key look-ups on the same file.

Making the store takes some minutes; BENCHMARK_SCALE=0.1 in the environment makes a tenth of it, for a first look.
"""

import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from db.models.customers import Customer, Vehicle
from db.search import replace_keys
from frontdesk.customers.find import find_anyone
from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.search_keys import customer_keys, vehicle_keys
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.sample_data.bulk import make_bulk_data
from tests.benchmarks.figures import Figure, p50, p95, timed
from tests.desks import Clock, staffed_desk

SCALE = float(os.environ.get("BENCHMARK_SCALE", "1"))
CUSTOMERS, VEHICLES = int(600_000 * SCALE), int(1_000_000 * SCALE)
TIMES = 400


def measure() -> list[Figure]:
    """One store for all of it; making it takes a few minutes."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        desk = staffed_desk(Path(folder), Clock())
        make_bulk_data(desk, customers=CUSTOMERS, vehicles=VEHICLES, visits=0, seed=7)
        queries = _queries(desk)
        floor = p95(timed(lambda: _look_up(desk), TIMES))
        spans = {
            kind: timed(lambda: find_anyone(desk, next(chosen)), len(texts) - 1)  # noqa: B023
            for kind, texts in queries.items()
            for chosen in [iter(texts)]
        }
        upkeep, adding = _upkeep(desk), _adding(desk)
        desk.engine.dispose()
    everything = [span for kind in spans.values() for span in kind]
    twenty = "20 primary-key look-ups, p95"
    return [
        Figure("search, 20 rows, p95", p95(everything), "ms", twenty, floor, 3, 16),
        Figure("search, 20 rows, p50", p50(everything), "ms", twenty, floor),
        *(
            Figure(f"search by {kind}, p95", p95(kind_spans), "ms", twenty, floor)
            for kind, kind_spans in spans.items()
        ),
        Figure("upkeep of the index per new customer and car, p50", p50(upkeep), "ms", most=1),
        Figure("a new customer and car, kept, p50", p50(adding), "ms"),
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


def _upkeep(desk: Desk) -> list[float]:
    """Making the keys of one customer and car and writing them, inside an open transaction."""
    number = iter(range(10**9, 10**9 + 300))

    with desk.unit_of_work() as session:

        def write() -> None:
            n = next(number)
            replace_keys(session, n, (), customer_keys("欧阳慧敏", (f"+86141{n % 10**8:08d}",)))
            replace_keys(session, n, (), vehicle_keys(f"沪AD{n % 10**5:05d}", f"LFV2A21K8E4{n % 10**6:06d}"))

        return timed(write, 200)


def _adding(desk: Desk) -> list[float]:
    """The whole use case, durable."""
    number = iter(range(200))

    def add() -> None:
        n = next(number)
        customer = CustomerValues(name="欧阳慧敏", phone=f"+86141{n:08d}")
        add_customer_with_vehicle(desk, customer, VehicleValues(plate=f"沪AD{n:05d}", vin=""))

    return timed(add, 100)
