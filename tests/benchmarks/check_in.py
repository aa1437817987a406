"""Checking in, durable (WAL, synchronous FULL), beside a raw transaction of eight statements in the same file."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlcipher3 import dbapi2

from frontdesk.desk import Desk
from frontdesk.opening import DATABASE_FILE
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.terms import WaitMode
from tests.benchmarks.figures import Figure, p50, p95, timed
from tests.desks import Clock, staffed_desk
from tests.factories import a_customer, a_vehicle

TIMES = 300


def measure() -> list[Figure]:
    """Both in the same file."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        desk = staffed_desk(Path(folder) / "data", Clock())
        visits = [_arrived(desk, number) for number in range(TIMES + 1)]
        waiting = iter(visits)
        spans = timed(lambda: check_in(desk, next(waiting), wait_mode=WaitMode.WAIT_IN_LOUNGE), TIMES)
        floor = _raw(desk)
        desk.engine.dispose()
    return [
        Figure("check-in, durable, p50", p50(spans), "ms", "8-statement raw transaction, p50", p50(floor), 6),
        Figure("check-in, durable, p95", p95(spans), "ms", "8-statement raw transaction, p95", p95(floor)),
    ]


def _arrived(desk: Desk, number: int) -> int:
    plate = f"沪A{number:05d}"
    a_vehicle(desk, a_customer(desk, phone=f"+86140{number:08d}"), plate=plate)
    return stamp_arrival(desk, plate).visit_id


def _raw(desk: Desk) -> list[float]:
    """What check-in has to write and read, by hand, in the same tables of the same file."""
    connection: Any = dbapi2.connect(str(desk.data_folder / DATABASE_FILE), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    visit, vehicle, customer = connection.execute(
        "SELECT id, vehicle_id, customer_id FROM visits LIMIT 1"
    ).fetchone()
    now = "2026-03-18 02:00:00.000000"

    def transaction() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT * FROM visits WHERE id = ?", (visit,)).fetchall()
        connection.execute("SELECT * FROM vehicle_parties WHERE vehicle_id = ?", (vehicle,)).fetchall()
        connection.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchall()
        connection.execute("UPDATE visits SET checked_in_at = ?, version = version + 1 WHERE id = ?", (now, visit))
        connection.executemany(
            "INSERT INTO visit_parties (visit_id, role, name, phone, limit_note) VALUES (?, ?, '张伟国', '', '')",
            [(visit, role) for role in ("owner", "presenter", "authorizer", "payer")],
        )
        connection.execute(
            "INSERT INTO status_changes (entity, entity_id, from_status, to_status, at, station, reason)"
            " VALUES ('visits', ?, 'arrived', 'greeted', ?, '', '')",
            (visit, now),
        )
        connection.executemany(
            "INSERT INTO audit_entries (at, station, action, entity, entity_id, changes)"
            " VALUES (?, '', 'changed', 'visits', ?, '{}')",
            [(now, visit)] * 5,
        )
        connection.execute("COMMIT")

    spans = timed(transaction, TIMES)
    connection.close()
    return spans
