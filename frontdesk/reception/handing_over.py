"""The car leaves with its customer: everything of the visit that was open at the desk ends here."""

from sqlalchemy import select

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
from frontdesk.work_orders.loading import linked_numbers
from frontdesk.work_orders.order_moves import move_order
from frontdesk.work_orders.readiness import is_open


def hand_over(desk: Desk, visit_id: int) -> None:
    """The customer has their car again. Visit and order are delivered, the booking is completed and its bay free,
    the stay has ended; the next stamp of this plate begins a new visit.

    Nothing the customer said may be open when the car leaves. Raises NotAllowed, NotFound, MoveRefused unless the
    car is ready, ValueRefused("visit_id", "words_open") with `words`: what nobody has answered yet.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        order = session.scalar(select(WorkOrder).filter_by(visit_id=visit.id))
        move_visit(desk, session, visit, VisitStatus.DELIVERED)
        if order is not None:
            move_order(desk, session, order, WorkOrderStatus.DELIVERED)
        _refuse_open_words(visit, order)
        booking = visit.appointment
        if booking is not None and booking.status is AppointmentStatus.ARRIVED:
            move_appointment(desk, session, booking, AppointmentStatus.COMPLETED)
        close_stay(desk, session, visit.id)


def _refuse_open_words(visit: Visit, order: WorkOrder | None) -> None:
    numbers = linked_numbers(order) if order is not None else {}
    words = tuple(concern.words for concern in visit.concerns if is_open(concern, numbers))
    if words:
        raise ValueRefused("visit_id", "words_open", words=words)
