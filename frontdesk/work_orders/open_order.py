"""Opening, reading, listing and finding work orders."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem
from db.models.reception import Visit
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.numbers import take_number
from frontdesk.reception.visit_moves import move_visit
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.permissions import Permission
from frontdesk.terms import JobSource, TellAnswer, VisitStatus, WorkOrderStatus
from frontdesk.work_orders.changing import touch
from frontdesk.work_orders.job_making import menu_job, tell_job
from frontdesk.work_orders.loading import load_order
from frontdesk.work_orders.menu import fits, items_of
from frontdesk.work_orders.order_list import work_orders as work_orders
from frontdesk.work_orders.order_moves import move_order
from frontdesk.work_orders.proposals import waiting_items
from frontdesk.work_orders.sheet import WorkOrderSheet
from frontdesk.work_orders.sheet_of import sheet_of


def open_work_order(desk: Desk, visit_id: int) -> int:
    """The work order of a visit, opened if there is none yet: with what was booked and what the customer agreed to
    have added at check-in. A cancelled one is taken up again.

    Raises NotAllowed, NotFound, MoveRefused (the customer was not greeted yet, or the visit is over).
    """
    desk.require(Permission.WRITE_ORDERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        existing = session.scalar(select(WorkOrder).filter_by(visit_id=visit_id))
        if existing is not None:
            if existing.status is WorkOrderStatus.CANCELLED:
                move_order(desk, session, existing, WorkOrderStatus.DRAFT)
                _bring_visit(desk, session, visit)
                touch(desk, existing)
            return existing.id
        dealership = the_dealership(session)
        _bring_visit(desk, session, visit)
        order = WorkOrder(
            number=take_number(desk, session, "WO"),
            visit_id=visit_id,
            created_at=desk.now(),
            created_by_id=desk.staff_id,
            tax_mode=dealership.tax_mode,
            tax_basis_points=dealership.tax_basis_points,
        )
        session.add(order)
        session.flush()
        order = load_order(session, order.id)
        _take_over_booked(desk, session, order)
        for item in waiting_items(desk, session, order):
            if item.answer is TellAnswer.ADDED:
                tell_job(desk, session, order, item)
        return order.id


def cancel_order(desk: Desk, order_id: int, reason: str) -> None:
    """Cancel an order on which no work has begun; the visit goes back to the talk. Raises ReasonNeeded,
    MoveRefused.
    """
    desk.require(Permission.CANCEL_ORDERS)
    with desk.unit_of_work() as session:
        order = load_order(session, order_id)
        move_order(desk, session, order, WorkOrderStatus.CANCELLED, reason=reason)
        if order.visit.status is VisitStatus.ORDER_OPEN:
            move_visit(desk, session, order.visit, VisitStatus.INTERVIEWED, reason=reason)
        touch(desk, order)


def work_order_sheet(desk: Desk, work_order_id: int) -> WorkOrderSheet:
    """Everything the screen of one order shows. Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return sheet_of(desk, session, load_order(session, work_order_id))


def _bring_visit(desk: Desk, session: Session, visit: Visit) -> None:
    """The visit comes to the order; a greeted customer whose talk was not logged is taken to have talked."""
    if visit.status is VisitStatus.GREETED:
        move_visit(desk, session, visit, VisitStatus.INTERVIEWED)
    if visit.status is not VisitStatus.ORDER_OPEN:
        move_visit(desk, session, visit, VisitStatus.ORDER_OPEN)


def _take_over_booked(desk: Desk, session: Session, order: WorkOrder) -> None:
    appointment = order.visit.appointment
    energy = order.visit.vehicle.energy if order.visit.vehicle else None
    there: set[str] = set()
    for work in appointment.works if appointment else ():
        booked = items_of(work.package, energy) if work.package else []
        if work.menu_item and fits(work.menu_item, energy):
            booked.append(work.menu_item)
        for item in booked:
            if item.code not in there:
                package_code = work.package.code if work.package else ""
                there.add(item.code)
                _booked_job(desk, session, order, item, package_code)


def _booked_job(desk: Desk, session: Session, order: WorkOrder, item: MenuItem, package_code: str) -> Job:
    regular = item.interval_km is not None or item.interval_months is not None
    source = JobSource.SCHEDULE if regular or package_code else JobSource.REQUEST
    job = menu_job(desk, session, order, item, source, package_code=package_code)
    job.reason_zh, job.reason_en = "预约项目", "Booked"
    return job
