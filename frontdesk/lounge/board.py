"""The lounge as its host sees it: who waits where, to whom a word is owed, what was asked for, who rides home."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Vehicle
from db.models.lounge import Loan, Loaner, LoungeRequest, LoungeStay, Seat, ShuttleRider, ShuttleRun
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.lounge.words_owed import SOON, word_due
from frontdesk.person_name import PersonName
from frontdesk.reception.stages import Stage
from frontdesk.reception.visit_rows import VisitRow, open_visits
from frontdesk.schedule.capacity import day_bounds, next_closing
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import UPDATE_EVERY_MINUTES, setting
from frontdesk.terms import LoanerState

_WORK_AGREED = (Stage.IN_WORK, Stage.QUALITY, Stage.READY)


@dataclass(frozen=True)
class StayRow:
    """A customer whose car is here, and when the next word is owed (None: none is)."""

    visit: VisitRow
    due_at: datetime | None

    def is_late(self, now: datetime) -> bool:
        """The word is owed already."""
        return self.due_at is not None and self.due_at <= now

    def is_due(self, now: datetime) -> bool:
        """The word is owed, or will be soon."""
        return self.due_at is not None and self.due_at - SOON <= now

    @property
    def is_ready_and_told(self) -> bool:
        """Nothing is left to tell: the advisor comes to hand the car over."""
        ready_at = self.visit.ready_at or self.visit.since
        told_at = self.visit.told_at
        return self.visit.stage == Stage.READY and told_at is not None and told_at >= ready_at


@dataclass(frozen=True)
class SeatRow:
    """A seat of the plan; `x`, `y` in thousandths of the plan; `visit_id` of who sits there."""

    code: str
    x: int
    y: int
    visit_id: int | None


@dataclass(frozen=True)
class RequestRow:
    """Something asked for and not brought yet."""

    request_id: int
    visit_id: int
    seat: str
    plate: str
    customer: PersonName
    words: str
    asked_at: datetime


@dataclass(frozen=True)
class RunRow:
    """A shuttle run of today that has not left. A rider nobody has a name of is called by the plate."""

    run_id: int
    leaves_at: datetime
    place_zh: str
    place_en: str
    driver: str
    seats: int
    riders: tuple[PersonName, ...]
    rider_visits: tuple[int, ...]

    @property
    def seats_left(self) -> int:
        """How many more can ride."""
        return max(self.seats - len(self.riders), 0)


@dataclass(frozen=True)
class LoanerRow:
    """A car the dealership lends, and who has it."""

    loaner_id: int
    plate: str
    is_new_energy: bool
    car: str
    state: LoanerState
    note: str
    available_at: datetime | None
    lent_to: PersonName
    due_at: datetime | None


@dataclass(frozen=True)
class LoungeBoard:
    """Everything the lounge shows, as of `at`. `closes_at`: when the shop closes next; None: it never opens."""

    at: datetime
    stays: tuple[StayRow, ...]
    seats: tuple[SeatRow, ...]
    requests: tuple[RequestRow, ...]
    runs: tuple[RunRow, ...]
    loaners: tuple[LoanerRow, ...]
    every: timedelta
    closes_at: datetime | None

    @property
    def waiting_here(self) -> tuple[StayRow, ...]:
        """Who sits in the lounge."""
        return tuple(row for row in self.stays if row.visit.waits_here)

    @property
    def without_seat(self) -> tuple[StayRow, ...]:
        """Who waits here and sits nowhere yet."""
        return tuple(row for row in self.waiting_here if not row.visit.seat)

    @property
    def average_wait(self) -> timedelta:
        """How long those in the lounge have waited on average."""
        waits = [self.at - row.visit.stay_since for row in self.waiting_here if row.visit.stay_since]
        return sum(waits, timedelta()) / len(waits) if waits else timedelta()


def lounge_board(desk: Desk) -> LoungeBoard:
    """The lounge of the present moment, in one reading. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        every = timedelta(minutes=setting(session, UPDATE_EVERY_MINUTES))
        rows = [StayRow(visit, word_due(visit, every)) for visit in open_visits(session)]
        stays = tuple(sorted((row for row in rows if _belongs(row)), key=_order))
        return LoungeBoard(
            at=desk.now(),
            stays=stays,
            seats=_seats(session, stays),
            requests=_requests(session, stays),
            runs=_runs(desk, session),
            loaners=_loaners(session),
            every=every,
            closes_at=next_closing(desk, session),
        )


def _belongs(row: StayRow) -> bool:
    """Whoever waits here or has a seat, is owed a word, or whose car is in work."""
    visit = row.visit
    return row.due_at is not None or visit.waits_here or bool(visit.seat) or visit.stage in _WORK_AGREED


def _order(row: StayRow) -> tuple[bool, datetime]:
    return row.due_at is None, row.due_at or row.visit.arrived_at


def _seats(session: Session, stays: tuple[StayRow, ...]) -> tuple[SeatRow, ...]:
    taken = {row.visit.seat: row.visit.visit_id for row in stays if row.visit.waits_here and row.visit.seat}
    seats = session.execute(select(Seat.code, Seat.x, Seat.y).order_by(Seat.y, Seat.x))
    return tuple(SeatRow(code, x, y, taken.get(code)) for code, x, y in seats)


def _requests(session: Session, stays: tuple[StayRow, ...]) -> tuple[RequestRow, ...]:
    by_visit = {row.visit.visit_id: row.visit for row in stays}
    rows = session.execute(
        select(LoungeRequest.id, LoungeStay.visit_id, LoungeRequest.words, LoungeRequest.asked_at)
        .join(LoungeStay, LoungeStay.id == LoungeRequest.stay_id)
        .where(LoungeRequest.served_at.is_(None), LoungeStay.until.is_(None))
        .order_by(LoungeRequest.asked_at)
    )
    return tuple(
        RequestRow(
            request_id=row.id,
            visit_id=row.visit_id,
            seat=visit.seat,
            plate=visit.plate,
            customer=visit.customer,
            words=row.words,
            asked_at=row.asked_at,
        )
        for row in rows
        if (visit := by_visit.get(row.visit_id)) is not None
    )


def _runs(desk: Desk, session: Session) -> tuple[RunRow, ...]:
    _, end = day_bounds(desk, desk.today())
    runs = session.scalars(
        select(ShuttleRun)
        .where(ShuttleRun.leaves_at >= desk.now(), ShuttleRun.leaves_at < end)
        .order_by(ShuttleRun.leaves_at)
    ).all()
    riders: dict[int, list[tuple[int, PersonName]]] = {run.id: [] for run in runs}
    for row in session.execute(
        select(
            ShuttleRider.run_id,
            ShuttleRider.visit_id,
            Customer.name,
            Customer.name_latin,
            Customer.salutation,
            Visit.plate_stamped,
        )
        .join(Visit, Visit.id == ShuttleRider.visit_id)
        .outerjoin(Customer, Customer.id == Visit.customer_id)
        .where(ShuttleRider.run_id.in_(riders))
        .order_by(ShuttleRider.id)
    ):
        riders[row.run_id].append((row.visit_id, PersonName.of(row) or PersonName(row.plate_stamped)))
    return tuple(
        RunRow(
            run_id=run.id,
            leaves_at=run.leaves_at,
            place_zh=run.place_zh,
            place_en=run.place_en,
            driver=run.driver,
            seats=run.seats,
            riders=tuple(person for _, person in riders[run.id]),
            rider_visits=tuple(visit_id for visit_id, _ in riders[run.id]),
        )
        for run in runs
    )


def _loaners(session: Session) -> tuple[LoanerRow, ...]:
    rows = session.execute(
        select(
            Loaner.id,
            Vehicle.plate,
            Vehicle.is_new_energy,
            Vehicle.brand,
            Vehicle.model,
            Loaner.state,
            Loaner.level_note,
            Loaner.available_at,
            Customer.name,
            Customer.name_latin,
            Customer.salutation,
            Loan.due_at,
        )
        .join(Vehicle, Vehicle.id == Loaner.vehicle_id)
        .outerjoin(Loan, (Loan.loaner_id == Loaner.id) & Loan.back_at.is_(None))
        .outerjoin(Visit, Visit.id == Loan.visit_id)
        .outerjoin(Customer, Customer.id == Visit.customer_id)
        .order_by(Loaner.id)
    )
    return tuple(
        LoanerRow(
            loaner_id=row.id,
            plate=row.plate,
            is_new_energy=row.is_new_energy,
            car=f"{row.brand} {row.model}".strip(),
            state=row.state,
            note=row.level_note,
            available_at=row.available_at,
            lent_to=PersonName.of(row),
            due_at=row.due_at,
        )
        for row in rows
    )
