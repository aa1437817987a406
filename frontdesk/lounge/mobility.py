"""Getting customers home and back: shuttle runs and loaner cars."""

from datetime import datetime

from sqlalchemy import select

from db.models.lounge import Loan, Loaner, ShuttleRider, ShuttleRun
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.lounge.stays import mode_before, open_stay
from frontdesk.shop.permissions import Permission
from frontdesk.terms import LoanerState, WaitMode


def add_shuttle_run(
    desk: Desk, leaves_at: datetime, place: str, seats: int, *, driver: str = "", place_en: str = ""
) -> int:
    """Plan a run; its id. Raises NotAllowed, ValueRefused for no place, no seats or a time that has passed."""
    desk.require(Permission.SERVE_LOUNGE)
    if not place.strip():
        raise ValueRefused("place", "empty")
    if not 1 <= seats <= 60:
        raise ValueRefused("seats", "out_of_range", lowest=1, highest=60)
    if leaves_at < desk.now():
        raise ValueRefused("leaves_at", "past")
    with desk.unit_of_work() as session:
        run = ShuttleRun(
            leaves_at=leaves_at,
            place_zh=place.strip(),
            place_en=place_en.strip() or place.strip(),
            driver=driver.strip(),
            seats=seats,
        )
        session.add(run)
        session.flush()
        return run.id


def add_rider(desk: Desk, run_id: int, visit_id: int) -> None:
    """Put a customer on a run; their stay goes on as "shuttle".

    Raises NotAllowed, NotFound, ValueRefused("run_id", "full" or "left"), ValueRefused("visit_id", "on_board").
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        run, visit = find(session, ShuttleRun, run_id, lock=True), find(session, Visit, visit_id)
        if run.leaves_at < desk.now():
            raise ValueRefused("run_id", "left")
        if any(rider.visit_id == visit_id for rider in run.riders):
            raise ValueRefused("visit_id", "on_board")
        if len(run.riders) >= run.seats:
            raise ValueRefused("run_id", "full", seats=run.seats)
        run.riders.append(ShuttleRider(visit_id=visit.id))
        visit.wait_mode = WaitMode.SHUTTLE
        open_stay(desk, session, visit.id, WaitMode.SHUTTLE)


def remove_rider(desk: Desk, run_id: int, visit_id: int) -> None:
    """Take a customer off a run. Who rides on no other run spends the time as before, so that they count as
    waiting again and are told how the work stands. Twice changes nothing. Raises NotAllowed, NotFound.
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        run, visit = find(session, ShuttleRun, run_id), find(session, Visit, visit_id)
        taken_off = [rider for rider in run.riders if rider.visit_id == visit_id]
        for rider in taken_off:
            run.riders.remove(rider)
        session.flush()
        rides_on = session.scalar(select(ShuttleRider.id).filter_by(visit_id=visit_id).limit(1)) is not None
        if taken_off and not rides_on and visit.wait_mode == WaitMode.SHUTTLE:
            visit.wait_mode = mode_before(session, visit_id, WaitMode.SHUTTLE)
            open_stay(desk, session, visit_id, visit.wait_mode)


def lend_loaner(desk: Desk, loaner_id: int, visit_id: int, due_at: datetime, *, condition: str) -> int:
    """Lend a car to the customer of a visit; the loan's id. `condition`: level and marks as handed out.

    Raises NotAllowed, NotFound, ValueRefused("loaner_id", "not_available"), ValueRefused("due_at", "past"),
    ValueRefused("condition", "empty").
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        loaner, visit = find(session, Loaner, loaner_id), find(session, Visit, visit_id)
        if loaner.state != LoanerState.AVAILABLE:
            raise ValueRefused("loaner_id", "not_available")
        if due_at <= desk.now():
            raise ValueRefused("due_at", "past")
        if not condition.strip():
            raise ValueRefused("condition", "empty")
        loaner.state, loaner.available_at = LoanerState.OUT, None
        loan = Loan(
            loaner_id=loaner.id,
            visit_id=visit.id,
            out_at=desk.now(),
            due_at=due_at,
            out_condition=condition.strip(),
        )
        session.add(loan)
        visit.wait_mode = WaitMode.LOANER
        open_stay(desk, session, visit.id, WaitMode.LOANER)
        session.flush()
        return loan.id


def return_loaner(
    desk: Desk, loaner_id: int, *, condition: str, ready: bool, available_at: datetime | None = None
) -> None:
    """The car is back: `ready` to lend at once, else being prepared until `available_at`.

    Raises NotAllowed, NotFound, ValueRefused("loaner_id", "not_out"), ValueRefused("condition", "empty").
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        loaner = find(session, Loaner, loaner_id)
        loan = next((loan for loan in loaner.loans if loan.back_at is None), None)
        if loan is None:
            raise ValueRefused("loaner_id", "not_out")
        if not condition.strip():
            raise ValueRefused("condition", "empty")
        loan.back_at, loan.back_condition = desk.now(), condition.strip()
        loaner.state = LoanerState.AVAILABLE if ready else LoanerState.PREPARING
        loaner.level_note, loaner.available_at = condition.strip(), None if ready else available_at


def loaner_prepared(desk: Desk, loaner_id: int) -> None:
    """A car that was being prepared can be lent again. Raises NotAllowed, NotFound, ValueRefused."""
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        loaner = find(session, Loaner, loaner_id)
        if loaner.state != LoanerState.PREPARING:
            raise ValueRefused("loaner_id", "not_preparing")
        loaner.state, loaner.available_at = LoanerState.AVAILABLE, None
