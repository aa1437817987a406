"""The lounge: nobody waits without a word, without a seat of their own, or without what they asked for."""

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import delete, update

from db.models.customers import Preference
from db.models.lounge import Loaner, LoungeStay, Seat
from db.models.reception import Visit
from db.models.shop import OpeningHours
from frontdesk.desk import Desk
from frontdesk.errors import NotAllowed, ValueRefused
from frontdesk.lounge.board import lounge_board
from frontdesk.lounge.mobility import (
    add_rider,
    add_shuttle_run,
    lend_loaner,
    loaner_prepared,
    remove_rider,
    return_loaner,
)
from frontdesk.lounge.requests import order_request, serve_request, take_back_serving
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.lounge.words_owed import CHANGE_GRACE, next_word_due, tell_customer
from frontdesk.reception.check_in import check_in
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import record_concern
from frontdesk.terms import (
    ConcernSource,
    LoanerState,
    PreferenceKind,
    Role,
    UpdateChannel,
    VisitStatus,
    WaitMode,
)
from tests.desks import Clock, act_as
from tests.factories import a_customer, a_vehicle, a_visit

NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


def a_waiting_visit(desk: Desk, plate: str = "沪A12345", name: str = "张伟国") -> int:
    """A car in the workshop; its customer waits here."""
    customer = a_customer(desk, name)
    vehicle = a_vehicle(desk, customer, plate=plate)
    visit_id = a_visit(desk, status=VisitStatus.IN_WORKSHOP, customer_id=customer, vehicle_id=vehicle)
    change_wait_mode(desk, visit_id, WaitMode.WAIT_IN_LOUNGE)
    return visit_id


def some_seats(desk: Desk, *codes: str) -> None:
    with desk.unit_of_work() as session:
        session.add_all(Seat(code=code, x=100 * n, y=200) for n, code in enumerate(codes, 1))


def a_loaner(desk: Desk) -> int:
    vehicle = a_vehicle(desk, plate="沪AD88105")
    with desk.unit_of_work() as session:
        loaner = Loaner(vehicle_id=vehicle, level_note="电量 91%")
        session.add(loaner)
        session.flush()
        return loaner.id


@pytest.mark.parametrize(
    ("since", "told_at", "changed_at", "due"),
    [
        (NOON, None, None, NOON + HALF_HOUR),
        (NOON, NOON + timedelta(minutes=20), None, NOON + timedelta(minutes=50)),
        (NOON, NOON - timedelta(minutes=20), None, NOON + HALF_HOUR),
        (NOON, None, NOON + timedelta(minutes=10), NOON + timedelta(minutes=10) + CHANGE_GRACE),
        (NOON, NOON + timedelta(minutes=12), NOON + timedelta(minutes=10), NOON + timedelta(minutes=42)),
        (None, None, None, None),
        (None, None, NOON, NOON + CHANGE_GRACE),
        (None, NOON, NOON, None),
    ],
)
def test_when_the_next_word_is_owed(
    since: datetime | None, told_at: datetime | None, changed_at: datetime | None, due: datetime | None
) -> None:
    assert next_word_due(since=since, told_at=told_at, changed_at=changed_at, every=HALF_HOUR) == due


def test_the_stay_begins_at_check_in_with_the_usual_drink(desk: Desk) -> None:
    customer = a_customer(desk)
    with desk.unit_of_work() as session:
        session.add(
            Preference(customer_id=customer, kind=PreferenceKind.DRINK, words="美式，不加糖", said_at=desk.now())
        )
    visit_id = a_visit(
        desk, status=VisitStatus.GREETED, customer_id=customer, vehicle_id=a_vehicle(desk, customer)
    )
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    with desk.reading() as session:
        stay = session.query(LoungeStay).filter_by(visit_id=visit_id).one()
        assert (stay.mode, stay.since, stay.drink) == (WaitMode.WAIT_IN_LOUNGE, desk.now(), "美式，不加糖")


def test_a_stay_ends_when_another_begins(desk: Desk, clock: Clock) -> None:
    visit_id = a_waiting_visit(desk)
    clock.go_on(minutes=10)
    change_wait_mode(desk, visit_id, WaitMode.SHUTTLE)
    with desk.reading() as session:
        stays = session.query(LoungeStay).filter_by(visit_id=visit_id).order_by(LoungeStay.id).all()
        modes = [(stay.mode, stay.until) for stay in stays]
        assert modes == [(WaitMode.WAIT_IN_LOUNGE, desk.now()), (WaitMode.SHUTTLE, None)]
        assert session.get_one(Visit, visit_id).wait_mode == WaitMode.SHUTTLE


def test_two_customers_never_share_a_seat(desk: Desk) -> None:
    some_seats(desk, "A1", "A2")
    first, second = a_waiting_visit(desk, "沪A11111"), a_waiting_visit(desk, "沪A22222")
    seat_customer(desk, first, "A1")
    with pytest.raises(ValueRefused, match="taken"):
        seat_customer(desk, second, "A1")
    seat_customer(desk, first, "A2")
    seat_customer(desk, second, "A1")
    assert {seat.code: seat.visit_id for seat in lounge_board(desk).seats} == {"A1": second, "A2": first}


def test_whoever_must_hear_first_stands_first(desk: Desk, clock: Clock) -> None:
    early = a_waiting_visit(desk, "沪A11111")
    clock.go_on(minutes=10)
    late = a_waiting_visit(desk, "沪A22222")
    board = lounge_board(desk)
    assert [row.visit.visit_id for row in board.stays] == [early, late]
    clock.go_on(minutes=2)
    tell_customer(desk, early, "还要半小时", UpdateChannel.IN_PERSON)
    board = lounge_board(desk)
    assert [row.visit.visit_id for row in board.stays] == [late, early]
    assert [row.due_at for row in board.stays] == [desk.now() + timedelta(minutes=28), desk.now() + HALF_HOUR]
    assert board.average_wait == timedelta(minutes=7)


def test_nothing_is_told_with_empty_words(desk: Desk) -> None:
    with pytest.raises(ValueRefused):
        tell_customer(desk, a_waiting_visit(desk), "  ", UpdateChannel.PHONE)


def test_a_wish_stands_until_it_is_served_and_comes_back_when_it_was_not(desk: Desk, clock: Clock) -> None:
    visit_id = a_waiting_visit(desk)
    request = order_request(desk, visit_id, "温水")
    clock.go_on(minutes=3)
    assert [(row.words, row.visit_id) for row in lounge_board(desk).requests] == [("温水", visit_id)]
    serve_request(desk, request)
    assert lounge_board(desk).requests == ()
    take_back_serving(desk, request)
    assert len(lounge_board(desk).requests) == 1


def test_the_lounge_host_keeps_words_that_become_a_concern(desk: Desk) -> None:
    visit_id = a_waiting_visit(desk)
    act_as(desk, "吴芳", Role.LOUNGE_HOST)
    record_concern(desk, visit_id, "顺便看看雨刮", ConcernSource.LOUNGE)
    (concern,) = check_in_sheet(desk, visit_id).concerns
    assert (concern.words, concern.source) == ("顺便看看雨刮", ConcernSource.LOUNGE)
    with pytest.raises(NotAllowed):
        record_concern(desk, visit_id, "x", ConcernSource.ARRIVAL)


def test_a_shuttle_takes_as_many_as_it_has_seats_and_nobody_twice(desk: Desk, clock: Clock) -> None:
    first, second = a_waiting_visit(desk, "沪A11111", "李雷"), a_waiting_visit(desk, "沪A22222")
    run = add_shuttle_run(desk, desk.now() + timedelta(hours=1), "地铁站", 1, driver="老钱")
    add_rider(desk, run, first)
    (row,) = lounge_board(desk).runs
    assert ([rider.name for rider in row.riders], row.seats_left) == (["李雷"], 0)
    with pytest.raises(ValueRefused, match="on_board"):
        add_rider(desk, run, first)
    with pytest.raises(ValueRefused, match="full"):
        add_rider(desk, run, second)
    clock.go_on(hours=2)
    assert lounge_board(desk).runs == ()


def test_who_is_taken_off_a_run_waits_as_before_and_leaves_the_seat_to_another(desk: Desk) -> None:
    first, second = a_waiting_visit(desk, "沪A11111"), a_waiting_visit(desk, "沪A22222")
    change_wait_mode(desk, second, WaitMode.LEAVE_AND_RETURN)
    run = add_shuttle_run(desk, desk.now() + timedelta(hours=1), "地铁站", 1)
    later = add_shuttle_run(desk, desk.now() + timedelta(hours=2), "机场", 4)
    add_rider(desk, run, first)
    remove_rider(desk, run, first)
    remove_rider(desk, run, first)
    add_rider(desk, run, second)
    add_rider(desk, later, second)
    remove_rider(desk, later, second)
    modes = {row.visit.visit_id: row.visit.wait_mode for row in lounge_board(desk).stays}
    assert modes == {first: WaitMode.WAIT_IN_LOUNGE, second: WaitMode.SHUTTLE}
    remove_rider(desk, run, second)
    modes = {row.visit.visit_id: row.visit.wait_mode for row in lounge_board(desk).stays}
    assert modes[second] == WaitMode.LEAVE_AND_RETURN


def test_a_loaner_goes_out_comes_back_and_is_prepared(desk: Desk) -> None:
    visit_id, loaner = a_waiting_visit(desk), a_loaner(desk)
    due = desk.now() + timedelta(hours=8)
    lend_loaner(desk, loaner, visit_id, due, condition="电量 91%，无划痕")
    (row,) = lounge_board(desk).loaners
    assert (row.state, row.lent_to.name, row.due_at) == (LoanerState.OUT, "张伟国", due)
    with pytest.raises(ValueRefused, match="not_available"):
        lend_loaner(desk, loaner, visit_id, due, condition="x")
    with pytest.raises(ValueRefused, match="condition"):
        return_loaner(desk, loaner, condition="", ready=True)
    return_loaner(desk, loaner, condition="电量 40%", ready=False)
    (row,) = lounge_board(desk).loaners
    assert (row.state, row.note, row.lent_to.name) == (LoanerState.PREPARING, "电量 40%", "")
    loaner_prepared(desk, loaner)
    assert lounge_board(desk).loaners[0].state == LoanerState.AVAILABLE


def test_a_technician_does_not_serve_the_lounge(desk: Desk) -> None:
    visit_id = a_waiting_visit(desk)
    act_as(desk, "王刚", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        order_request(desk, visit_id, "茶")


def test_a_car_lent_is_back_when_the_shop_closes_next(desk: Desk, clock: Clock) -> None:
    closes = lounge_board(desk).closes_at
    assert closes is not None
    assert (desk.local(closes).date(), closes > desk.now()) == (desk.today(), True)
    with desk.unit_of_work() as session:
        tomorrow = (desk.today().weekday() + 1) % 7
        session.execute(delete(OpeningHours).where(OpeningHours.weekday != tomorrow))
        session.execute(update(OpeningHours).values(closes=time(16, 30)))
    closes = lounge_board(desk).closes_at
    assert closes is not None
    assert desk.local(closes).strftime("%d %H:%M") == "19 16:30"
    with desk.unit_of_work() as session:
        session.execute(delete(OpeningHours))
    assert lounge_board(desk).closes_at is None


def test_a_word_is_due_some_minutes_before_it_is_owed(desk: Desk, clock: Clock) -> None:
    a_waiting_visit(desk)
    states = []
    for minutes in (24, 1, 5):
        clock.go_on(minutes=minutes)
        (row,) = lounge_board(desk).stays
        states.append((row.is_due(desk.now()), row.is_late(desk.now())))
    assert states == [(False, False), (True, False), (True, True)]
