"""What was promised keeps its place in the workshop, also against orders promised later."""

from datetime import timedelta
from decimal import Decimal

from sqlalchemy import select

from db.models.reception import Visit
from db.models.schedule import Appointment
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.terms import BookingChannel
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.open_order import work_order_sheet
from tests.desks import Clock
from tests.factories import a_signed_order, a_visit, an_order, some_bays, tell_and_decide


def test_what_was_promised_keeps_its_place_in_the_workshop(desk: Desk, clock: Clock) -> None:
    some_bays(desk)
    a_signed_order(desk, "BR0201", visit_id=a_visit(desk))
    order_id = a_signed_order(desk, "BR0201", visit_id=a_visit(desk))
    given = work_order_sheet(desk, order_id).promise
    assert given.promise_at is not None
    assert given.why is not None
    booked_from = given.why.start_at + timedelta(minutes=given.why.work_minutes)
    with desk.unit_of_work() as session:
        somebody = session.scalars(select(Visit).limit(1)).one()
        bay_id = session.scalars(select(Bay.id).filter_by(code=given.why.bay_code)).one()
        session.add(
            Appointment(
                number="AP20260318-0009",
                channel=BookingChannel.PHONE,
                customer_id=somebody.customer_id,
                vehicle_id=somebody.vehicle_id,
                start_at=booked_from,
                expected_hours=Decimal(5),
                booked_at=desk.now(),
                bay_id=bay_id,
                bay_from=booked_from,
                bay_until=booked_from + timedelta(hours=5),
            )
        )

    clock.go_on(minutes=1)
    a_moment_later = work_order_sheet(desk, order_id).promise
    third = an_order(desk, "BR0201", visit_id=a_visit(desk))
    tell_and_decide(desk, work_order_sheet(desk, third).jobs[0].job_id)

    assert a_moment_later.why is not None
    assert (a_moment_later.proposed_at, a_moment_later.why.start_at) == (given.promise_at, given.why.start_at)
    behind = work_order_sheet(desk, third).promise.why
    assert behind is not None
    assert behind.start_at >= booked_from + timedelta(hours=5), "the place of the second is nobody else's"

    tell_and_decide(desk, add_menu_job(desk, order_id, "BR0201"))
    more = work_order_sheet(desk, order_id).promise
    assert more.proposed_at is not None
    assert more.proposed_at > given.promise_at, "more work than was promised for has no place yet"


def test_a_promise_whose_start_was_let_pass_is_forecast_anew(desk: Desk, clock: Clock) -> None:
    some_bays(desk)
    order_id = a_signed_order(desk, "BR0201", visit_id=a_visit(desk))
    given = work_order_sheet(desk, order_id).promise
    assert given.promise_at is not None

    clock.go_on(minutes=10)
    soon = work_order_sheet(desk, order_id).promise.proposed_at
    clock.go_on(minutes=60)
    late = work_order_sheet(desk, order_id).promise.proposed_at

    assert soon == given.promise_at, "the work can still be done"
    assert late is not None
    assert late > given.promise_at
