"""Opening the walkaround of a visit, reading it, and keeping what the customer says on the way round."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.reception import Concern, Visit
from db.models.walkaround import Walkaround
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.numbers import take_number
from frontdesk.reception.visit_moves import move_visit
from frontdesk.reception.walkaround_changes import changing
from frontdesk.reception.walkaround_loading import find_walkaround, load_sheet
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.shop.permissions import Permission
from frontdesk.terms import BodyType, ConcernSource, VisitStatus
from frontdesk.work_orders.changing import visit_changed

_BEFORE = (VisitStatus.ARRIVED, VisitStatus.GREETED, VisitStatus.INTERVIEWED)


def open_walkaround(desk: Desk, visit_id: int) -> WalkaroundSheet:
    """The sheet of a visit; the first time it is made, with its number, and the visit goes on to `inspecting`.

    Whoever walks round with a customer has greeted them. Raises NotFound, NotAllowed.
    """
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        visit = find(session, Visit, visit_id)
        there = session.scalar(select(Walkaround).filter_by(visit_id=visit.id))
        if there is not None:
            return load_sheet(desk, session, there)
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        walkaround = session.scalar(select(Walkaround).filter_by(visit_id=visit.id))
        if walkaround is None:
            walkaround = _new_walkaround(desk, session, visit)
        return load_sheet(desk, session, walkaround)


def walkaround_sheet(desk: Desk, walkaround_id: int) -> WalkaroundSheet:
    """The sheet as it stands. Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return load_sheet(desk, session, find_walkaround(session, walkaround_id))


def record_words(desk: Desk, walkaround_id: int, words: str) -> int:
    """Keep what the customer says while walking, word for word, as a concern of the visit. The concern's id.

    Raises ValueRefused (`words`, `empty`).
    """
    if not words.strip():
        raise ValueRefused("words", "empty")
    with changing(desk, walkaround_id) as (session, walkaround):
        concern = Concern(
            visit_id=walkaround.visit_id,
            words=words,
            source=ConcernSource.WALKAROUND,
            said_at=desk.now(),
            recorded_by_id=desk.staff_id,
        )
        session.add(concern)
        visit_changed(desk, session, walkaround.visit_id)
        return concern.id


def _new_walkaround(desk: Desk, session: Session, visit: Visit) -> Walkaround:
    if visit.status is VisitStatus.ARRIVED:
        move_visit(desk, session, visit, VisitStatus.GREETED)
        visit.greeted_at, visit.greeted_by_id = visit.greeted_at or desk.now(), desk.staff_id
    if visit.status in _BEFORE:
        move_visit(desk, session, visit, VisitStatus.INSPECTING)
    walkaround = Walkaround(
        number=take_number(desk, session, "WA"),
        visit=visit,
        body_type=visit.vehicle.body_type if visit.vehicle else BodyType.SEDAN,
        started_at=desk.now(),
        odometer_km=visit.odometer_in_km,
        fuel_eighths=visit.fuel_eighths,
        soc_percent=visit.soc_percent,
        range_km=visit.range_km,
        belongings=[],
    )
    session.add(walkaround)
    session.flush()
    return walkaround
