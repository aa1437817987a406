"""Where the reception of a visit goes on: check-in, walkaround or work order."""

from enum import StrEnum

from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.shop.permissions import Permission
from frontdesk.terms import VisitStatus


class Step(StrEnum):
    """A screen of the reception."""

    CHECK_IN = "check_in"
    WALKAROUND = "walkaround"
    ORDER = "order"


def next_step(desk: Desk, visit_id: int) -> Step:
    """The screen on which this visit goes on (domain §4.2). Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        visit = find(session, Visit, visit_id)
        if visit.status in (VisitStatus.ARRIVED, VisitStatus.GREETED):
            return Step.WALKAROUND if visit.checked_in_at else Step.CHECK_IN
        return Step.WALKAROUND if visit.status == VisitStatus.INSPECTING else Step.ORDER
