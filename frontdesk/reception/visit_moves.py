"""How a visit goes on (domain §4.2).

    arrived -> greeted -> inspecting -> interviewed -> order_open -> in_workshop
            -> ready_for_delivery -> delivered -> closed

The walkaround and the talk may come in either order. Until the work begins the customer may leave without repair.
A way back (`BACKWARD`) needs a reason.
"""

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy.orm import Session

from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.moves import move
from frontdesk.terms import VisitStatus as V

MOVES: Mapping[StrEnum, frozenset[StrEnum]] = {
    V.ARRIVED: frozenset({V.GREETED, V.LEFT_WITHOUT_REPAIR}),
    V.GREETED: frozenset({V.INSPECTING, V.INTERVIEWED, V.LEFT_WITHOUT_REPAIR}),
    V.INSPECTING: frozenset({V.INTERVIEWED, V.ORDER_OPEN, V.LEFT_WITHOUT_REPAIR}),
    V.INTERVIEWED: frozenset({V.INSPECTING, V.ORDER_OPEN, V.LEFT_WITHOUT_REPAIR}),
    V.ORDER_OPEN: frozenset({V.IN_WORKSHOP, V.INTERVIEWED, V.LEFT_WITHOUT_REPAIR}),
    V.IN_WORKSHOP: frozenset({V.READY_FOR_DELIVERY, V.ORDER_OPEN}),
    V.READY_FOR_DELIVERY: frozenset({V.DELIVERED, V.IN_WORKSHOP}),
    V.DELIVERED: frozenset({V.CLOSED}),
    V.CLOSED: frozenset(),
    V.LEFT_WITHOUT_REPAIR: frozenset(),
}

BACKWARD = frozenset(
    {
        (V.ORDER_OPEN, V.INTERVIEWED),
        (V.IN_WORKSHOP, V.ORDER_OPEN),
        (V.READY_FOR_DELIVERY, V.IN_WORKSHOP),
    }
)
"""Moves that go back and need a reason."""

OPEN_STATUSES = tuple(status for status in V if status not in (V.DELIVERED, V.CLOSED, V.LEFT_WITHOUT_REPAIR))
"""The car is on the premises."""


def move_visit(desk: Desk, session: Session, visit: Visit, target: V, *, reason: str = "") -> None:
    """Move a visit on, with who, when and why. Raises MoveRefused, ReasonNeeded."""
    needs_reason = (visit.status, target) in BACKWARD or target == V.LEFT_WITHOUT_REPAIR
    move(desk, session, visit, MOVES, target, reason=reason, needs_reason=needs_reason)
    visit.status_since = desk.now()
