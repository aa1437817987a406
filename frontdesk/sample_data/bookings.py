"""Today's appointments, taken some days ago through the use cases."""

from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.sample_data.customers import by_plate, owner_of
from frontdesk.sample_data.plans import BOOKINGS, Booking
from frontdesk.sample_data.story import Story
from frontdesk.schedule.book import BookingInput, Wish, book
from frontdesk.schedule.change_state import mark_no_show
from frontdesk.terms import BookingChannel, PartsState

_ADVISORS = ("陈思远", "周婧", "李明轩", "赵晨")
_CLERK = "许静"


def take_bookings(desk: Desk, story: Story) -> None:
    """Take every appointment of the plan; who did not come is marked so."""
    nearest = _quarter(story.now)
    for number, plan in enumerate(BOOKINGS):
        taken = story.ago(_CLERK, days=1 + number % 5, hours=number % 6)
        booked = book(taken, _values(desk, story, plan, nearest + timedelta(minutes=plan.at), number))
        if plan.no_show:
            mark_no_show(story.ago(_CLERK, minutes=5), booked.appointment_id)


def advisor(number: int) -> str:
    """The name of the advisor with this number."""
    return _ADVISORS[number]


def _quarter(moment: datetime) -> datetime:
    """The quarter of an hour that begins next."""
    whole = moment.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=-whole.minute % 15)


def _values(desk: Desk, story: Story, plan: Booking, start_at: datetime, number: int) -> BookingInput:
    with Session(desk.engine) as session:
        car = by_plate(session, plan.plate)
        items = {item.code: item for item in session.scalars(select(MenuItem))}
        bay = session.scalar(select(Bay.id).filter_by(code=plan.bay)) if plan.bay else None
        hours = sum((items[code].hours for code in plan.codes), Decimal(0)) or Decimal("0.5")
        late = plan.parts is PartsState.MISSING
        return BookingInput(
            customer_id=owner_of(session, car).id,
            vehicle_id=car.id,
            start_at=start_at,
            expected_hours=hours,
            channel=(BookingChannel.PHONE, BookingChannel.INTERNET, BookingChannel.DEALER_INITIATED)[number % 3],
            words=(plan.words,),
            wishes=tuple(Wish(menu_item_id=items[code].id) for code in plan.codes),
            work_title=plan.title,
            wait_mode=plan.wait,
            needed_by=start_at + timedelta(minutes=plan.needed_in) if plan.needed_in else None,
            advisor_id=story.person(advisor(plan.advisor)),
            bay_id=bay,
            technician_id=story.person(plan.technician) if plan.technician else None,
            parts_state=plan.parts if plan.codes else PartsState.NOT_NEEDED,
            parts_note=plan.parts_note,
            parts_expected_at=story.now - timedelta(minutes=24) if late else None,
        )
