"""What the waiting customers asked for, the shuttle, and who drives which loaner."""

from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Vehicle
from db.models.lounge import Loan, Loaner, LoungeRequest, LoungeStay, Seat, ShuttleRider, ShuttleRun
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.sample_data.plans import REQUESTS
from frontdesk.sample_data.story import Story
from frontdesk.terms import LoanerState

_HOST = "吴芳"
_RUNS = (
    (21, "地铁世纪大道", "Century Avenue metro", 4, ("沪DK5512",)),
    (66, "张江园区", "Zhangjiang campus", 6, ("沪CD90417",)),
)
_LOANS = (("沪AD88127", "沪AF06821", 0), ("沪A2Z910", "沪A3T881", -1))


def add_requests(story: Story) -> None:
    """Drinks and small things, some brought, some still owed."""
    desk = story.ago(_HOST)
    with desk.unit_of_work() as session:
        for seat, words, asked, served in REQUESTS:
            stay = session.scalars(
                select(LoungeStay).join(Seat).where(Seat.code == seat, LoungeStay.until.is_(None))
            ).one()
            session.add(
                LoungeRequest(
                    stay_id=stay.id,
                    words=words,
                    asked_at=story.now - timedelta(minutes=asked),
                    served_at=story.now - timedelta(minutes=served) if served is not None else None,
                    served_by_id=desk.staff_id if served is not None else None,
                )
            )


def add_rides(story: Story) -> None:
    """Two shuttle runs with their riders; two loaners out, one of them since yesterday evening too long."""
    desk = story.ago(_HOST)
    with desk.unit_of_work() as session:
        for minutes, zh, en, seats, plates in _RUNS:
            leaves = (story.now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
            riders = [ShuttleRider(visit_id=_last_visit(session, plate).id) for plate in plates]
            run = ShuttleRun(leaves_at=leaves, place_zh=zh, place_en=en, driver="老钱", seats=seats, riders=riders)
            session.add(run)
        for loaner_plate, plate, day in _LOANS:
            _lend(desk, session, loaner_plate, plate, day)


def _lend(desk: Desk, session: Session, loaner_plate: str, plate: str, day: int) -> None:
    loaner = session.scalars(select(Loaner).join(Vehicle).where(Vehicle.plate == loaner_plate)).one()
    due = datetime.combine(desk.today() + timedelta(days=day), time(18), desk.zone)
    loaner.state = LoanerState.OUT
    session.add(
        Loan(
            loaner_id=loaner.id,
            visit_id=_last_visit(session, plate).id,
            out_at=due - timedelta(hours=8),
            due_at=due,
            out_condition=loaner.level_note,
        )
    )


def _last_visit(session: Session, plate: str) -> Visit:
    newest = select(Visit).join(Vehicle).where(Vehicle.plate == plate).order_by(Visit.arrived_at.desc()).limit(1)
    return session.scalars(newest).one()
