"""The head every screen of a visit shows: the car, the person, how far the visit is, what is promised."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models.reception import Visit
from db.models.walkaround import Walkaround
from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.lookup import find
from frontdesk.person_name import PersonName
from frontdesk.shop.permissions import Permission
from frontdesk.terms import VisitStatus


@dataclass(frozen=True)
class VisitHead:
    """`step_times` are the moments check-in, walkaround and order were finished, as far as they are."""

    visit_id: int
    number: str
    status: VisitStatus
    plate: str
    is_new_energy: bool
    customer: PersonName
    car: str
    arrived_at: datetime
    step_times: tuple[datetime | None, ...]
    walkaround_started_at: datetime | None
    promise_at: datetime | None
    needed_by: datetime | None
    advisor_name: str
    advisor_latin: str


def visit_head(desk: Desk, visit_id: int) -> VisitHead:
    """Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        visit = find(session, Visit, visit_id)
        car = visit.vehicle
        walk = session.scalar(select(Walkaround).filter_by(visit_id=visit_id))
        order = session.scalar(select(WorkOrder).filter_by(visit_id=visit_id))
        signed_at = order.revisions[-1].created_at if order and order.revisions else None
        return VisitHead(
            visit_id=visit.id,
            number=visit.number,
            status=visit.status,
            plate=car.plate if car else visit.plate_stamped,
            is_new_energy=car.is_new_energy if car else False,
            customer=PersonName.of(visit.customer),
            car=" ".join(part for part in (car.brand, car.model) if part) if car else "",
            arrived_at=visit.arrived_at,
            step_times=(visit.checked_in_at or visit.arrived_at, walk.finished_at if walk else None, signed_at),
            walkaround_started_at=walk.started_at if walk else None,
            promise_at=order.promise_at if order else None,
            needed_by=visit.needed_by,
            advisor_name=visit.advisor.name if visit.advisor else "",
            advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        )
