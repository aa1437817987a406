"""The whole of today: appointments, the cars that are here, the lounge, shuttle and loaners."""

from random import Random

from sqlalchemy import select

from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.sample_data.bookings import take_bookings
from frontdesk.sample_data.day import StayTold
from frontdesk.sample_data.plans import STAYS, Until
from frontdesk.sample_data.rides import add_requests, add_rides
from frontdesk.sample_data.story import Story

_SHOWN_FIRST = "沪AF31556"


def tell_today(desk: Desk, random: Random) -> str:
    """Tell today; the number of a signed work order that is good to look at."""
    story = Story(desk)
    take_bookings(desk, story)
    number = ""
    for plan in sorted(STAYS, key=lambda plan: -plan.seconds):
        told = StayTold(story, random, plan)
        told.tell()
        if plan.plate == _SHOWN_FIRST:
            assert plan.until is Until.IN_WORK
            with desk.reading() as session:
                number = session.scalars(select(WorkOrder.number).filter_by(id=told.order_id)).one()
    add_rides(story)
    add_requests(story)
    return number
