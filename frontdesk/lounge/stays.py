"""How and where a customer spends the time while the car is here (domain §1.3 WaitMode)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Preference
from db.models.lounge import LoungeStay, Seat
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.shop.permissions import Permission
from frontdesk.terms import PreferenceKind, WaitMode


def open_stay(desk: Desk, session: Session, visit_id: int, mode: WaitMode) -> LoungeStay:
    """Begin the stay of a visit, inside a transaction that is already open.

    An open stay of the same mode is kept; another mode ends it. The customer's usual drink is taken over.
    """
    stay = current_stay(session, visit_id)
    if stay is not None and stay.mode == mode:
        return stay
    drink = stay.drink if stay is not None else _usual_drink(session, visit_id)
    if stay is not None:
        stay.until = desk.now()
    stay = LoungeStay(visit_id=visit_id, mode=mode, since=desk.now(), drink=drink)
    session.add(stay)
    return stay


def close_stay(desk: Desk, session: Session, visit_id: int) -> None:
    """End the stay of a visit, if one is open: the car is handed over, or the customer leaves."""
    stay = current_stay(session, visit_id)
    if stay is not None:
        stay.until = desk.now()
        session.flush()


def current_stay(session: Session, visit_id: int) -> LoungeStay | None:
    """The stay of a visit that has not ended."""
    return session.scalar(select(LoungeStay).filter_by(visit_id=visit_id, until=None))


def mode_before(session: Session, visit_id: int, mode: WaitMode) -> WaitMode:
    """How the customer spent the time before `mode`; who came with it, waits here."""
    before = session.scalar(
        select(LoungeStay.mode)
        .where(LoungeStay.visit_id == visit_id, LoungeStay.until.is_not(None), LoungeStay.mode != mode)
        .order_by(LoungeStay.since.desc(), LoungeStay.id.desc())
        .limit(1)
    )
    return before or WaitMode.WAIT_IN_LOUNGE


def change_wait_mode(desk: Desk, visit_id: int, mode: WaitMode, *, note: str = "", seat_code: str = "") -> None:
    """The customer waits (on a seat, when one is given), leaves, takes the shuttle or a loaner from now on.

    Raises NotAllowed, NotFound, ValueRefused("visit_id", "not_here") once the car is handed over and as
    `seat_customer`; nothing is changed then.
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        _refuse_gone(visit)
        visit.wait_mode = mode
        stay = open_stay(desk, session, visit_id, mode)
        if note.strip():
            stay.note = note.strip()
        if mode == WaitMode.WAIT_IN_LOUNGE and seat_code:
            stay.seat_id = _free_seat(session, seat_code, visit_id)


def seat_customer(desk: Desk, visit_id: int, seat_code: str) -> None:
    """Put a waiting customer on a seat; from another seat if need be.

    Raises NotAllowed, NotFound, ValueRefused("seat", "taken", plate=...) when somebody else sits there.
    """
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        _refuse_gone(visit)
        seat_id = _free_seat(session, seat_code, visit_id)
        visit.wait_mode = WaitMode.WAIT_IN_LOUNGE
        open_stay(desk, session, visit_id, WaitMode.WAIT_IN_LOUNGE).seat_id = seat_id


def _free_seat(session: Session, seat_code: str, visit_id: int) -> int:
    seat = session.scalar(select(Seat).filter_by(code=seat_code))
    seat = find(session, Seat, seat.id if seat else None, lock=True)
    taken = session.scalar(
        select(LoungeStay)
        .join(Visit, Visit.id == LoungeStay.visit_id)
        .where(
            LoungeStay.seat_id == seat.id,
            LoungeStay.until.is_(None),
            LoungeStay.visit_id != visit_id,
            Visit.status.in_(OPEN_STATUSES),
        )
    )
    if taken is not None:
        raise ValueRefused("seat", "taken", plate=taken.visit.plate_stamped)
    return seat.id


def _refuse_gone(visit: Visit) -> None:
    if visit.status not in OPEN_STATUSES:
        raise ValueRefused("visit_id", "not_here")


def _usual_drink(session: Session, visit_id: int) -> str:
    words = session.scalar(
        select(Preference.words)
        .join(Visit, Visit.customer_id == Preference.customer_id)
        .where(Visit.id == visit_id, Preference.kind == PreferenceKind.DRINK, Preference.ended_at.is_(None))
        .order_by(Preference.said_at.desc())
        .limit(1)
    )
    return words or ""
