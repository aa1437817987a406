"""Several years of earlier visits: what was done, put off and complained about, and old damage marks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.care import Complaint, FollowUp
from db.models.customers import Customer, ServiceRecord, Vehicle
from db.models.menu import MenuItem
from db.models.reception import Concern, Visit, VisitParty
from db.models.shop import Staff
from db.models.walkaround import DamageMark, Walkaround
from db.models.work_orders import DeferredWork, Job, Line, WorkOrder
from frontdesk.desk import Desk
from frontdesk.numbers import take_number
from frontdesk.reception.vehicle_zones import area_for
from frontdesk.sample_data.customers import by_plate, owner_of
from frontdesk.sample_data.outline_spots import spot
from frontdesk.sample_data.past_signature import freeze_past_order
from frontdesk.sample_data.people import OWNERS, Owner
from frontdesk.terms import (
    Answer,
    ConcernSource,
    Energy,
    JobProgress,
    JobSource,
    LineKind,
    PartyRole,
    Severity,
    TaxMode,
    VisitStatus,
    WorkOrderStatus,
)
from frontdesk.work_orders.menu import menu_amount, minutes_of_item

_DAY = timedelta(days=1)
_SAID = ("常规保养。", "保养，顺便看一下轮胎。", "按时来做保养，雨刮有水痕。", "保养，最近油耗有点高。")
_MARKS = (
    # zone, type, severity, what is noted
    ("left-front-door", "12", 3, "约 10 cm，未露底漆"),
    ("front-bumper", "05", 2, "约 3 cm"),
    ("right-rear-door", "14", 1, "硬币大小，未掉漆"),
)
_DEFERRED = (
    # plate, code, the customer's words, days ago, safety
    ("沪AD12345", "CH0302", "下次保养时再看", 132, False),
    ("沪B7T0C4", "BR0201", "还能刹得住，过完年再换", 95, True),
    ("沪B3M907", "MN0109", "今天赶时间，下次", 180, False),
    ("沪A9X36P", "EL0401", "冬天再说吧", 210, False),
    ("沪C82K19", "MN0108", "价格有点高，我考虑一下", 160, False),
    ("沪D2W619", "EL0402", "雨季前来换", 75, False),
    ("沪B91P35", "MN0105", "下次一起做", 120, False),
)


@dataclass(frozen=True)
class _Stop:
    """One earlier visit: when, at which reading, which menu items."""

    on: date
    km: int
    codes: tuple[str, ...]


class History:
    """Writes the past of every customer. One object per run: it numbers the documents of each day."""

    def __init__(self, desk: Desk, session: Session, random: Random) -> None:
        self._desk, self._session, self._random = desk, session, random
        self._menu = {item.code: item for item in session.scalars(select(MenuItem))}
        self._advisors = session.scalars(select(Staff).limit(4)).all()
        self._numbers: dict[date, int] = {}

    def write(self) -> None:
        """Write everything."""
        for owner in OWNERS:
            car = by_plate(self._session, owner.plate)
            person = owner_of(self._session, car)
            stops = self._stops(owner, car)
            for stop in stops:
                self._visit(person, car, stop, last=stop is stops[-1])
            if stops:
                car.last_odometer_km, car.last_odometer_on = stops[-1].km, stops[-1].on
        for row in _DEFERRED:
            self._deferred(*row)
        self._complaints()

    def _stops(self, owner: Owner, car: Vehicle) -> list[_Stop]:
        count = max(owner.age // 9, 1)
        today = self._desk.today()
        newest = today - self._random.randrange(60, 190) * _DAY
        assert car.registered_on is not None
        span = max((newest - car.registered_on).days, 30)
        stops = []
        for number in range(1, count + 1):
            on = car.registered_on + timedelta(days=span * number // count)
            km = owner.km * number // count
            stops.append(_Stop(on, km - (km % 7), self._work(car, number)))
        return stops

    def _work(self, car: Vehicle, number: int) -> tuple[str, ...]:
        if car.energy is Energy.ELECTRIC:
            codes = ["HV0701", "MN0110"]
        else:
            codes = ["MN0101", "MN0110"]
        if number % 2 == 0:
            codes.append("MN0102")
        if number % 3 == 0:
            codes.append(self._random.choice(("MN0109", "EL0402", "CH0303")))
        if number == 4:
            codes.append("MN0106")
        return tuple(codes)

    def _visit(self, person: Customer, car: Vehicle, stop: _Stop, *, last: bool) -> None:
        arrived = self._at(stop.on, time(8 + self._random.randrange(8), self._random.randrange(0, 60, 5)))
        hours = sum(float(self._menu[code].hours) for code in stop.codes)
        promise = arrived + timedelta(hours=hours, minutes=45)
        late = 2 if (car.plate == "沪AD12345" and last) else 0
        advisor = self._random.choice(self._advisors)
        visit = Visit(
            number=self._number("VS", stop.on),
            status=VisitStatus.CLOSED,
            customer_id=person.id,
            vehicle_id=car.id,
            plate_stamped=car.plate,
            advisor_id=advisor.id,
            arrived_at=arrived,
            greeted_at=arrived + timedelta(minutes=2),
            greeted_by_id=advisor.id,
            checked_in_at=arrived + timedelta(minutes=6),
            status_since=promise + timedelta(days=7),
            odometer_in_km=stop.km,
            ready_at=promise + timedelta(hours=late, minutes=-5),
            parties=[
                VisitParty(role=role, customer_id=person.id, name=person.name, phone=person.phone)
                for role in (PartyRole.OWNER, PartyRole.PRESENTER)
            ],
            concerns=[
                Concern(
                    words=self._random.choice(_SAID),
                    source=ConcernSource.ARRIVAL,
                    said_at=arrived + timedelta(minutes=4),
                    recorded_by_id=advisor.id,
                )
            ],
        )
        self._session.add(visit)
        self._session.flush()
        self._order(visit, car, stop, promise)
        if last:
            self._walkaround(visit, car, arrived)
            self._follow_up(visit, person, arrived)

    def _order(self, visit: Visit, car: Vehicle, stop: _Stop, promise: datetime) -> None:
        at = visit.arrived_at + timedelta(minutes=15)
        order = WorkOrder(
            number=self._number("WO", stop.on),
            visit_id=visit.id,
            status=WorkOrderStatus.DELIVERED,
            created_at=at,
            created_by_id=visit.advisor_id,
            promise_at=promise,
            tax_mode=TaxMode.INCLUSIVE,
            tax_basis_points=1300,
            jobs=[self._job(position, code, at) for position, code in enumerate(stop.codes, 1)],
        )
        self._session.add(order)
        self._session.flush()
        freeze_past_order(self._desk, self._session, order, at + timedelta(minutes=4))
        self._session.add_all(
            ServiceRecord(
                vehicle_id=car.id,
                visit_id=visit.id,
                code=code,
                title_zh=self._menu[code].name_zh,
                title_en=self._menu[code].name_en,
                done_on=stop.on,
                odometer_km=stop.km,
            )
            for code in stop.codes
        )

    def _job(self, position: int, code: str, at: datetime) -> Job:
        item = self._menu[code]
        labor = Line(
            position=1,
            kind=LineKind.LABOR,
            code=code,
            name_zh=item.name_zh,
            name_en=item.name_en,
            quantity=item.hours,
            unit="h",
            unit_price=item.rate.per_hour,
        )
        parts = [
            Line(
                position=number,
                kind=LineKind.PART,
                code=part.number,
                name_zh=part.name_zh,
                name_en=part.name_en,
                quantity=part.quantity,
                unit=part.unit,
                unit_price=part.unit_price,
                part_origin=part.origin,
            )
            for number, part in enumerate(item.parts, 2)
        ]
        return Job(
            position=position,
            code=code,
            menu_item_id=item.id,
            title_zh=item.name_zh,
            title_en=item.name_en,
            source=JobSource.SCHEDULE,
            minutes=minutes_of_item(item),
            told_content_at=at,
            told_price_at=at,
            told_time_at=at,
            answer=Answer.AGREED,
            answered_at=at,
            progress=JobProgress.DONE,
            created_at=at,
            lines=[labor, *parts],
        )

    def _walkaround(self, visit: Visit, car: Vehicle, arrived: datetime) -> None:
        count = self._random.choice((0, 1, 1, 2, 3)) if car.plate != "沪AD12345" else 3
        self._session.add(
            Walkaround(
                number=self._number("WA", self._desk.local(arrived).date()),
                visit_id=visit.id,
                status="signed",
                body_type=car.body_type,
                started_at=arrived + timedelta(minutes=5),
                finished_at=arrived + timedelta(minutes=10),
                odometer_km=visit.odometer_in_km,
                lamps_checked=True,
                marks=[
                    _mark(number, car, visit, place) for number, place in enumerate(_MARKS[:count], 1)
                ],
            )
        )

    def _follow_up(self, visit: Visit, person: Customer, arrived: datetime) -> None:
        words, score = self._random.choice((("都好。", 5), ("车开着挺顺。", 5), ("洗车后门边有水痕。", 4)))
        if visit.plate_stamped == "沪AD12345":
            words, score = "修得好，就是晚了没人先说一声。", 3
        due = arrived + timedelta(days=3)
        self._session.add(
            FollowUp(
                visit_id=visit.id,
                customer_id=person.id,
                due_at=due,
                reached_at=due + timedelta(hours=2),
                words=words,
                score=score,
            )
        )

    def _deferred(self, plate: str, code: str, words: str, days: int, safety: bool) -> None:
        item = self._menu[code]
        self._session.add(
            DeferredWork(
                vehicle_id=by_plate(self._session, plate).id,
                code=code,
                menu_item_id=item.id,
                title_zh=item.name_zh,
                title_en=item.name_en,
                words=words,
                safety_relevant=safety,
                amount=menu_amount(item),
                minutes=minutes_of_item(item),
                deferred_at=self._desk.now() - days * _DAY,
            )
        )

    def _complaints(self) -> None:
        now = self._desk.now()
        rows = (
            ("沪AD12345", Severity.NORMAL, "说好中午，下午两点才好。", 130, "今天主动报进度，要晚先致电。",
             "Tell him how it goes before he asks; if it gets late, call first.", True),
            ("沪B5N168", Severity.SERIOUS, "说好十点，又说十一点，我还有会。", 0, "承诺改了先告知；他要准话。",
             "Say first when a promise changes; he wants a firm word.", False),
            ("沪A3T881", Severity.NORMAL, "洗车后门边有水痕。", 2, "交车前一起看一遍漆面。",
             "Look over the paint together at delivery.", True),
            ("沪C0V27D", Severity.SERIOUS, "刹车异响又来了。", 5, "同一位技师试车，结果当面说明。",
             "The same technician drives it and explains the result in person.", True),
        )  # fmt: skip
        for plate, severity, words, days, zh, en, closed in rows:
            received = now - days * _DAY - timedelta(minutes=20)
            self._session.add(
                Complaint(
                    number=self._number("CP", self._desk.local(received).date()),
                    customer_id=owner_of(self._session, by_plate(self._session, plate)).id,
                    severity=severity,
                    words=words,
                    lesson_zh=zh,
                    lesson_en=en,
                    received_at=received,
                    answer_due_at=received + timedelta(minutes=86),
                    closed_at=received + timedelta(hours=9) if closed else None,
                    owner_id=self._advisors[3].id,
                )
            )

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self._desk.zone).astimezone(UTC)

    def _number(self, prefix: str, day: date) -> str:
        if day == self._desk.today():
            return take_number(self._desk, self._session, prefix)
        self._numbers[day] = self._numbers.get(day, 0) + 1
        return f"{prefix}{day:%Y%m%d}-{self._numbers[day]:04d}"


def _mark(number: int, car: Vehicle, visit: Visit, place: tuple[str, str, int, str]) -> DamageMark:
    zone, kind, severity, note = place
    x, y = spot(car.body_type, zone)
    return DamageMark(
        number=number,
        zone=zone,
        area_code=area_for(zone, kind),
        type_code=kind,
        severity=severity,
        x=round(x * 1000),
        y=round(y * 1000),
        note=note,
        created_at=visit.arrived_at + timedelta(minutes=6),
        created_by_id=visit.advisor_id,
    )
