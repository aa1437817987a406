"""A large store for measuring: customers, cars and visits in numbers, written straight into the tables."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from functools import cache
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text

from db.base import Base
from db.models.customers import Customer, SearchKey, Vehicle, VehicleParty
from db.models.reception import Concern, Visit, VisitParty
from db.models.work_orders import Job, Line, WorkOrder
from frontdesk.customers.search_keys import customer_keys, vehicle_keys
from frontdesk.desk import Desk
from frontdesk.identifiers.latin_name import latin_name
from frontdesk.identifiers.plate import classify_plate
from frontdesk.sample_data.customers import vin
from frontdesk.sample_data.people import MODELS
from frontdesk.terms import (
    Answer,
    ConcernSource,
    JobProgress,
    JobSource,
    LineKind,
    PartyRole,
    Salutation,
    TaxMode,
    VisitStatus,
    WorkOrderStatus,
)

Rows = Iterator[dict[str, Any]]

_CHUNK = 20_000
_YEARS = 5
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董"
    "萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏单仇解"
)
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文俊辉婷雪宇浩轩子涵思雨佳欣晨嘉怡梓"
_PLACES = "沪苏浙皖京粤"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_SERIAL = _LETTERS + "0123456789"
_WORDS = ("常规保养。", "刹车有点响。", "空调不凉。", "轮胎好像缺气。", "开起来抖。")


def make_bulk_data(desk: Desk, *, customers: int, vehicles: int, visits: int, seed: int) -> None:
    """Add this many customers, cars (the first customer of each car is its owner) and visits of five years.

    Takes about two minutes for a million cars. Nothing of it is audited.
    """
    bulk = _Bulk(desk, Random(seed))  # noqa: S311
    with desk.engine.begin() as connection:
        bulk.write(connection, customers, vehicles, visits)
    with desk.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")


class _Bulk:
    def __init__(self, desk: Desk, random: Random) -> None:
        self._desk, self._random = desk, random
        self._now, self._today = desk.now(), desk.today()

    def write(self, connection: Connection, customers: int, vehicles: int, visits: int) -> None:
        first_customer, first_vehicle = _next_id(connection, Customer), _next_id(connection, Vehicle)
        customers = max(customers, 1)
        connection.execute(text("CREATE TEMPORARY TABLE bulk_keys (kind INTEGER, key TEXT, target BIGINT)"))
        self._put(connection, Customer, self._customers(first_customer, customers), _keys_of_customer)
        self._put(connection, Vehicle, self._vehicles(first_vehicle, vehicles), _keys_of_vehicle)
        connection.execute(
            text(
                f"INSERT INTO {SearchKey.__tablename__} (kind, key, target) "  # noqa: S608
                "SELECT DISTINCT kind, key, target FROM bulk_keys ORDER BY kind, key, target"
            )
        )
        connection.execute(text("DROP TABLE bulk_keys"))
        owners = (
            {
                "vehicle_id": first_vehicle + n,
                "customer_id": first_customer + n % customers,
                "role": PartyRole.OWNER,
            }
            for n in range(vehicles)
        )
        self._put(connection, VehicleParty, owners)
        if vehicles:
            self._visits(connection, visits, (first_customer, customers), (first_vehicle, vehicles))

    def _put(
        self,
        connection: Connection,
        kind: type[Base],
        rows: Iterable[dict[str, Any]],
        keys_of: Callable[[dict[str, Any]], Iterable[tuple[int, str]]] | None = None,
    ) -> None:
        statement, rows = insert(_table(kind)), iter(rows)
        while chunk := list(islice(rows, _CHUNK)):
            connection.execute(statement, chunk)
            if keys_of is not None:
                keys = [
                    {"kind": int(key_kind), "key": key, "target": row["id"]}
                    for row in chunk
                    for key_kind, key in keys_of(row)
                ]
                connection.execute(text("INSERT INTO bulk_keys VALUES (:kind, :key, :target)"), keys)

    def _customers(self, first: int, count: int) -> Rows:
        random = self._random
        for n in range(count):
            given = "".join(random.choices(_GIVEN, k=random.choice((1, 2, 2))))
            name = random.choice(_SURNAMES) + given
            yield {
                "id": first + n,
                "name": name,
                "name_latin": _latin_name(name),
                "salutation": random.choice((Salutation.MR, Salutation.MS)),
                "phone": f"+86{random.randrange(140, 145)}{random.randrange(10**8):08d}",
                "since": self._today - timedelta(days=random.randrange(3000)),
                "created_at": self._now,
            }

    def _vehicles(self, first: int, count: int) -> Rows:
        random, models = self._random, list(MODELS.values())
        for n in range(count):
            model = random.choice(models)
            plate = random.choice(_PLACES) + random.choice(_LETTERS) + "".join(random.choices(_SERIAL, k=5))
            check = classify_plate(plate)
            age = random.randrange(30, 4000)
            yield {
                "id": first + n,
                "plate": check.normalised,
                "plate_kind": check.kind,
                "is_new_energy": check.is_new_energy,
                "vin": vin(model.maker, n % 10**7),
                "brand": model.brand,
                "model": model.name,
                "model_year": self._today.year - age // 365,
                "body_type": model.body,
                "energy": model.energy,
                "registered_on": self._today - timedelta(days=age),
                "last_odometer_km": age * 40,
                "last_odometer_on": self._today - timedelta(days=random.randrange(30, 400)),
                "created_at": self._now,
            }

    def _visits(
        self, connection: Connection, count: int, customers: tuple[int, int], vehicles: tuple[int, int]
    ) -> None:
        ids = {kind: _next_id(connection, kind) for kind in (Visit, WorkOrder, Job)}
        visits, orders, jobs, lines, parties, concerns = [], [], [], [], [], []
        for n in range(count):
            at = self._now - timedelta(days=1 + (count - n) * 365 * _YEARS // count, minutes=n % 480)
            car = self._random.randrange(vehicles[1])
            person = customers[0] + car % customers[1]
            visit_id, order_id = ids[Visit] + n, ids[WorkOrder] + n
            visits.append(_visit(visit_id, n, at, person, vehicles[0] + car))
            parties.append({"visit_id": visit_id, "role": PartyRole.OWNER, "customer_id": person, "name": "-"})
            concerns.append(_concern(visit_id, at, self._random.choice(_WORDS)))
            orders.append(_order(order_id, visit_id, n, at))
            for position in (1, 2):
                job_id = ids[Job] + n * 2 + position - 1
                jobs.append(_job(job_id, order_id, position, at))
                lines += [_line(job_id, 1, LineKind.LABOR), _line(job_id, 2, LineKind.PART)]
        written = ((Visit, visits), (VisitParty, parties), (Concern, concerns), (WorkOrder, orders), (Job, jobs))
        for kind, rows in written:
            self._put(connection, kind, rows)
        self._put(connection, Line, lines)


def _table(kind: type[Base]) -> Table:
    table = kind.__table__
    assert isinstance(table, Table)
    return table


def _next_id(connection: Connection, kind: type[Base]) -> int:
    return int(connection.scalar(select(func.max(kind.id))) or 0) + 1


_latin_name = cache(latin_name)


@cache
def _keys_of_name(name: str) -> frozenset[tuple[int, str]]:
    return frozenset((int(kind), key) for kind, key in customer_keys(name, ()))


def _keys_of_customer(row: dict[str, Any]) -> Iterator[tuple[int, str]]:
    yield from _keys_of_name(row["name"])
    yield from customer_keys("", (row["phone"],))


def _keys_of_vehicle(row: dict[str, Any]) -> Iterable[tuple[int, str]]:
    return vehicle_keys(row["plate"], row["vin"])


def _visit(visit_id: int, n: int, at: Any, person: int, car: int) -> dict[str, Any]:
    return {
        "id": visit_id,
        "number": f"VB{at:%Y%m%d}-{n:06d}",
        "status": VisitStatus.CLOSED,
        "customer_id": person,
        "vehicle_id": car,
        "arrived_at": at,
        "greeted_at": at + timedelta(minutes=2),
        "checked_in_at": at + timedelta(minutes=6),
        "status_since": at + timedelta(hours=3),
        "odometer_in_km": 10_000 + n % 90_000,
        "ready_at": at + timedelta(hours=2),
    }


def _concern(visit_id: int, at: Any, words: str) -> dict[str, Any]:
    return {
        "visit_id": visit_id,
        "words": words,
        "source": ConcernSource.ARRIVAL,
        "said_at": at,
    }


def _order(order_id: int, visit_id: int, n: int, at: Any) -> dict[str, Any]:
    return {
        "id": order_id,
        "number": f"WB{at:%Y%m%d}-{n:06d}",
        "visit_id": visit_id,
        "status": WorkOrderStatus.DELIVERED,
        "created_at": at,
        "promise_at": at + timedelta(hours=2),
        "tax_mode": TaxMode.INCLUSIVE,
        "tax_basis_points": 1300,
    }


def _job(job_id: int, order_id: int, position: int, at: Any) -> dict[str, Any]:
    code, zh, en = (("MN0101", "机油机滤保养", "Oil and filter service"), ("MN0110", "车辆检查", "Vehicle check"))[
        position - 1
    ]
    return {
        "id": job_id,
        "work_order_id": order_id,
        "position": position,
        "code": code,
        "title_zh": zh,
        "title_en": en,
        "source": JobSource.SCHEDULE,
        "minutes": 40,
        "answer": Answer.AGREED,
        "progress": JobProgress.DONE,
        "created_at": at,
    }


def _line(job_id: int, position: int, kind: LineKind) -> dict[str, Any]:
    return {
        "job_id": job_id,
        "position": position,
        "kind": kind,
        "name_zh": "工时" if kind is LineKind.LABOR else "配件",
        "name_en": "Labour" if kind is LineKind.LABOR else "Part",
        "quantity": Decimal(1),
        "unit_price": Decimal("182.00"),
    }
