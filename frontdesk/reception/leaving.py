"""A customer drives away again before any work was agreed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.reception import Visit
from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.lounge.stays import close_stay
from frontdesk.reception.visit_moves import move_visit
from frontdesk.schedule.appointment_moves import move_appointment
from frontdesk.shop.permissions import Permission
from frontdesk.terms import AppointmentStatus, VisitStatus, WorkOrderStatus
from frontdesk.work_orders.loading import last_revision
from frontdesk.work_orders.order_moves import BEFORE_AGREEMENT, CLOSED, move_order


def leave_without_repair(desk: Desk, visit_id: int, reason: str) -> None:
    """The customer leaves with the car; why, in their words. Their stay ends, the booking they came for is done
    with, and an order they agreed to nothing of is cancelled.

    Raises NotAllowed, NotFound, MoveRefused, ReasonNeeded, ValueRefused("visit_id", "work_agreed").
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    reason = reason.strip()
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        order = session.scalar(select(WorkOrder).filter_by(visit_id=visit.id))
        if order is not None and order.status not in CLOSED:
            _drop(desk, session, order, reason)
        move_visit(desk, session, visit, VisitStatus.LEFT_WITHOUT_REPAIR, reason=reason)
        visit.left_reason = reason
        close_stay(desk, session, visit.id)
        booking = visit.appointment
        if booking is not None and booking.status is AppointmentStatus.ARRIVED:
            move_appointment(desk, session, booking, AppointmentStatus.COMPLETED, reason=reason)


def _drop(desk: Desk, session: Session, order: WorkOrder, reason: str) -> None:
    if order.status not in BEFORE_AGREEMENT or last_revision(session, order) is not None:
        raise ValueRefused("visit_id", "work_agreed")
    move_order(desk, session, order, WorkOrderStatus.CANCELLED, reason=reason)
