"""Statuses of an order go only the ways of the table."""

from enum import StrEnum
from itertools import product

import pytest
from sqlalchemy import select

from db.models.shop import StatusChange
from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, ReasonNeeded
from frontdesk.terms import JobProgress, WorkOrderStatus
from frontdesk.work_orders.order_moves import JOB_MOVES, MOVES, NEEDS_REASON, move_order
from tests.factories import an_order


@pytest.mark.parametrize(
    ("status", "target"), list(product(WorkOrderStatus, WorkOrderStatus)), ids=lambda status: status.value
)
def test_an_order_goes_only_the_ways_of_the_table(
    desk: Desk, status: WorkOrderStatus, target: WorkOrderStatus
) -> None:
    order_id = an_order(desk)
    with desk.unit_of_work() as session:
        order = session.get_one(WorkOrder, order_id)
        order.status = status
        if target not in MOVES[status]:
            with pytest.raises(MoveRefused):
                move_order(desk, session, order, target)
            assert order.status is status
        elif (status, target) in NEEDS_REASON:
            with pytest.raises(ReasonNeeded):
                move_order(desk, session, order, target)
            move_order(desk, session, order, target, reason="客户要求")
            assert order.status is target
        else:
            move_order(desk, session, order, target)
            assert order.status is target


def test_every_move_says_who_when_and_why(desk: Desk) -> None:
    order_id = an_order(desk)
    with desk.unit_of_work() as session:
        move_order(
            desk, session, session.get_one(WorkOrder, order_id), WorkOrderStatus.CANCELLED, reason="客户离店"
        )
    with desk.reading() as session:
        change = session.scalars(select(StatusChange).filter_by(entity="work_orders")).one()
    assert (change.from_status, change.to_status, change.reason) == ("draft", "cancelled", "客户离店")
    assert (change.staff_id, change.at) == (desk.staff_id, desk.now())


@pytest.mark.parametrize(("moves", "statuses"), [(MOVES, WorkOrderStatus), (JOB_MOVES, JobProgress)])
def test_the_tables_know_every_status(moves: dict[StrEnum, frozenset[StrEnum]], statuses: type[StrEnum]) -> None:
    assert set(moves) == set(statuses)


def test_delivered_is_the_end() -> None:
    assert not MOVES[WorkOrderStatus.DELIVERED]
    assert [status for status, targets in MOVES.items() if WorkOrderStatus.DELIVERED in targets] == [
        WorkOrderStatus.READY
    ]
