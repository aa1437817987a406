"""Every way a visit can and cannot go (domain §4.2)."""

import itertools

import pytest

from db.models.reception import Visit
from db.models.shop import StatusChange
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, ReasonNeeded
from frontdesk.reception.visit_moves import BACKWARD, MOVES, OPEN_STATUSES, move_visit
from frontdesk.terms import VisitStatus
from tests.factories import a_visit


@pytest.mark.parametrize(("status", "target"), list(itertools.product(VisitStatus, VisitStatus)))
def test_only_the_moves_of_the_table_are_possible(desk: Desk, status: VisitStatus, target: VisitStatus) -> None:
    visit_id = a_visit(desk, status=status)
    possible = target in MOVES[status]
    with desk.unit_of_work() as session:
        visit = session.get_one(Visit, visit_id)
        if not possible:
            with pytest.raises(MoveRefused):
                move_visit(desk, session, visit, target, reason="why")
            return
        if (status, target) in BACKWARD or target is VisitStatus.LEFT_WITHOUT_REPAIR:
            with pytest.raises(ReasonNeeded):
                move_visit(desk, session, visit, target)
        move_visit(desk, session, visit, target, reason="why")
        session.flush()
        change = session.query(StatusChange).filter_by(entity="visits", entity_id=visit_id).one()
        assert (change.from_status, change.to_status, change.reason) == (status, target, "why")
        assert change.staff_id == desk.staff_id


def test_a_car_is_here_until_it_is_handed_over_or_leaves() -> None:
    gone = {VisitStatus.DELIVERED, VisitStatus.CLOSED, VisitStatus.LEFT_WITHOUT_REPAIR}
    assert set(OPEN_STATUSES) == set(VisitStatus) - gone
