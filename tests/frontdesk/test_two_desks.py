"""Two desks want the same thing at the same moment: one gets it, the other is told (shown on PostgreSQL)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

from db.models.schedule import Appointment
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, ValueRefused
from frontdesk.lounge.board import lounge_board
from frontdesk.lounge.mobility import add_rider, add_shuttle_run
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.reception.arrival import stamp_arrival, waiting_arrivals
from frontdesk.reception.visit_rows import open_visits
from frontdesk.schedule.book import book
from frontdesk.schedule.booking_sheet import booking_choices
from frontdesk.shop.beginning import lay_in
from frontdesk.terms import WaitMode
from tests.factories import a_vehicle, a_visit, some_bays
from tests.frontdesk.schedule.bookings import a_booking_input, local

ROUNDS = range(8)


def both(act: Callable[[int, int], object]) -> None:
    """Two desks do the same round after round; whoever is refused goes on."""

    def one_desk(which: int) -> None:
        for n in ROUNDS:
            with suppress(ValueRefused, ConfirmationNeeded):
                act(which, n)

    with ThreadPoolExecutor(2) as desks:
        for done in [desks.submit(one_desk, which) for which in range(2)]:
            done.result()


def test_a_car_stamped_at_two_desks_at_once_is_one_visit(desk: Desk) -> None:
    both(lambda _which, n: stamp_arrival(desk, f"沪A1234{n}"))
    assert sorted(row.plate for row in waiting_arrivals(desk)) == [f"沪A1234{n}" for n in ROUNDS]


def test_two_customers_are_never_put_on_one_seat(desk: Desk) -> None:
    with desk.unit_of_work() as session:
        lay_in(session)
    seats = [seat.code for seat in lounge_board(desk).seats]
    visits = [[a_visit(desk, vehicle_id=a_vehicle(desk)) for _ in ROUNDS] for _which in range(2)]
    for visit_id in (*visits[0], *visits[1]):
        change_wait_mode(desk, visit_id, WaitMode.LEAVE_AND_RETURN)
    both(lambda which, n: seat_customer(desk, visits[which][n], seats[n]))
    with desk.reading() as session:
        taken = [row.seat for row in open_visits(session) if row.seat]
    assert sorted(taken) == sorted(seats[: len(ROUNDS)])


def test_the_last_place_on_the_shuttle_is_given_once(desk: Desk) -> None:
    runs = [add_shuttle_run(desk, desk.now() + timedelta(hours=1), "地铁站", 1) for _ in ROUNDS]
    visits = [a_visit(desk), a_visit(desk)]
    both(lambda which, n: add_rider(desk, runs[n], visits[which]))
    assert [len(run.riders) for run in lounge_board(desk).runs] == [1 for _ in ROUNDS]


def test_one_bay_is_not_booked_for_two_cars_without_a_question(desk: Desk) -> None:
    some_bays(desk)
    bay = booking_choices(desk).bays[0].bay_id
    cars = [a_booking_input(desk, bay_id=bay) for _ in range(2)]
    days = desk.confirming("over_capacity", "already_booked")

    def take(which: int, n: int) -> None:
        car = cars[which]
        values = {**vars(car), "start_at": local(desk, 10, days=n + 1), "expected_hours": Decimal(1)}
        book(days, type(car)(**values))

    both(take)
    with desk.reading() as session:
        starts = [desk.local(at) for (at,) in session.query(Appointment.start_at)]
    assert sorted(starts) == [local(desk, 10, days=n + 1) for n in ROUNDS]
