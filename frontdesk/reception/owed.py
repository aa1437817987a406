"""What the shop owes its customers this minute, counted for the rail: a greeting, a word."""

from dataclasses import dataclass
from datetime import timedelta

from frontdesk.desk import Desk
from frontdesk.lounge.words_owed import word_due
from frontdesk.reception.stages import Stage
from frontdesk.reception.visit_rows import open_visits
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import GREETING_SECONDS, UPDATE_EVERY_MINUTES, setting


@dataclass(frozen=True)
class Owed:
    """Customers who wait to be greeted, those of them too long, and those to whom a word is due."""

    greetings: int
    late_greetings: int
    words: int


def owed(desk: Desk) -> Owed:
    """The counts of this moment, in one reading. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    now = desk.now()
    with desk.reading() as session:
        visits = open_visits(session)
        greeting = timedelta(seconds=setting(session, GREETING_SECONDS))
        every = timedelta(minutes=setting(session, UPDATE_EVERY_MINUTES))
    waiting = [visit for visit in visits if visit.stage == Stage.WAITING]
    due = [word_due(visit, every) for visit in visits]
    return Owed(
        greetings=len(waiting),
        late_greetings=sum(visit.arrived_at + greeting <= now for visit in waiting),
        words=sum(moment is not None and moment <= now for moment in due),
    )
