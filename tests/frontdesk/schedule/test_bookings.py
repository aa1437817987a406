"""Making, changing, moving and cancelling an appointment: nothing the customer said is lost on the way."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.desk import Desk
from frontdesk.errors import (
    ChangedMeanwhile,
    ConfirmationNeeded,
    MoveRefused,
    NotAllowed,
    ReasonNeeded,
    ValueRefused,
)
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.schedule.book import BookingInput, book, change_booking
from frontdesk.schedule.booking_rows import day_bookings
from frontdesk.schedule.booking_sheet import booking_choices, booking_sheet
from frontdesk.schedule.change_state import (
    cancel_booking,
    confirm_booking,
    mark_no_show,
    move_booking,
    record_call,
)
from frontdesk.terms import AppointmentStatus, PartsState, Role
from tests.desks import Clock, act_as, add_staff
from tests.factories import a_menu, some_bays
from tests.frontdesk.schedule.bookings import a_booking_input, an_appointment, local


def test_what_the_customer_said_at_booking_stands_on_the_visit_word_for_word(desk: Desk) -> None:
    said = ("早上刹车“吱吱”响 <b>&", "空调不冷")
    booked = an_appointment(desk, words=said)
    plate = booking_sheet(desk, booked.appointment_id).who.plate
    visit = stamp_arrival(desk, plate)
    assert visit.appointment_id == booked.appointment_id
    assert tuple(concern.words for concern in check_in_sheet(desk, visit.visit_id).concerns) == said


def test_a_moved_booking_keeps_words_works_and_reason_and_frees_the_old_time(desk: Desk) -> None:
    a_menu(desk)
    wish = booking_choices(desk).works[0].wish
    old = an_appointment(desk, wishes=(wish,), needed_by=local(desk, 17), start_at=local(desk, 13))
    moved = move_booking(desk, old.appointment_id, 1, local(desk, 9, days=1), reason="配件未到")
    sheet = booking_sheet(desk, moved.appointment_id)
    assert [said.words for said in sheet.said] == ["早上刹车有吱吱声"]
    assert sheet.values.wishes == (wish,)
    assert sheet.values.needed_by == local(desk, 13, days=1)
    assert (sheet.moved_from_at, sheet.move_reason) == (old.start_at, "配件未到")
    assert booking_sheet(desk, old.appointment_id).status == AppointmentStatus.RESCHEDULED
    assert day_bookings(desk, desk.today()).capacity.booked == 0
    with pytest.raises(MoveRefused):
        move_booking(desk, old.appointment_id, 2, local(desk, 10, days=2), reason="again")


def test_moving_and_cancelling_need_a_reason(desk: Desk) -> None:
    booked = an_appointment(desk)
    with pytest.raises(ReasonNeeded):
        move_booking(desk, booked.appointment_id, 1, local(desk, 9, days=1), reason=" ")
    with pytest.raises(ReasonNeeded):
        cancel_booking(desk, booked.appointment_id, 1, reason="")
    cancel_booking(desk, booked.appointment_id, 1, reason="客户出差")
    assert booking_sheet(desk, booked.appointment_id).cancel_reason == "客户出差"


def test_a_change_adds_words_and_never_replaces_them(desk: Desk) -> None:
    booked = an_appointment(desk)
    sheet = booking_sheet(desk, booked.appointment_id)
    values = BookingInput(
        **{**vars(sheet.values), "words": ("还有右后门异响",), "parts_state": PartsState.ORDERED}
    )
    change_booking(desk, booked.appointment_id, sheet.version, values)
    after = booking_sheet(desk, booked.appointment_id)
    assert [said.words for said in after.said] == ["早上刹车有吱吱声", "还有右后门异响"]
    with pytest.raises(ChangedMeanwhile):
        change_booking(desk, booked.appointment_id, sheet.version, values)


def test_a_day_is_full_by_hours_not_by_cars(desk: Desk) -> None:
    add_staff(desk, "王刚", Role.TECHNICIAN)
    an_appointment(desk, expected_hours=Decimal(9))
    day = day_bookings(desk, desk.today()).capacity
    assert (day.booked, day.hours) == (Decimal(9), Decimal(10))
    with pytest.raises(ConfirmationNeeded, match="over_capacity"):
        book(desk, a_booking_input(desk, expected_hours=Decimal("1.5")))
    book(desk.confirming("over_capacity"), a_booking_input(desk, expected_hours=Decimal("1.5")))


def test_a_bay_or_technician_that_is_taken_is_asked_about(desk: Desk) -> None:
    some_bays(desk)
    bay = booking_choices(desk).bays[0].bay_id
    an_appointment(desk, bay_id=bay, start_at=local(desk, 13), expected_hours=Decimal(2))
    with pytest.raises(ConfirmationNeeded, match="bay_taken"):
        book(desk, a_booking_input(desk, bay_id=bay, start_at=local(desk, 14, 30)))
    assert book(desk, a_booking_input(desk, bay_id=bay, start_at=local(desk, 15))).number


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"words": (), "work_title": ""}, "wishes"),
        ({"expected_hours": Decimal(0)}, "expected_hours"),
        ({"hours_ahead": -3}, "start_at"),
        ({"hours_ahead": 5, "needed_by": "before"}, "needed_by"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_that_is_wrong(
    desk: Desk, changes: dict[str, object], field: str
) -> None:
    if changes.get("needed_by"):
        changes = {**changes, "needed_by": desk.now()}
    with pytest.raises(ValueRefused) as refused:
        book(desk, a_booking_input(desk, **changes))
    assert refused.value.field == field


def test_outside_the_opening_hours_is_asked_about(desk: Desk) -> None:
    with pytest.raises(ConfirmationNeeded, match="outside_opening_hours"):
        book(desk, a_booking_input(desk, start_at=local(desk, 21)))


def test_confirming_keeps_the_call_that_reached_the_customer(desk: Desk) -> None:
    booked = an_appointment(desk)
    record_call(desk, booked.appointment_id, reached=False)
    confirm_booking(desk, booked.appointment_id, words="会提前十分钟到")
    sheet = booking_sheet(desk, booked.appointment_id)
    assert sheet.status == AppointmentStatus.CONFIRMED
    assert [(call.reached, call.words) for call in sheet.calls] == [(False, ""), (True, "会提前十分钟到")]


def test_nobody_is_called_missing_before_the_grace_is_over_and_a_late_arrival_undoes_it(
    desk: Desk, clock: Clock
) -> None:
    booked = an_appointment(desk, hours_ahead=1)
    clock.go_on(minutes=80)
    with pytest.raises(ValueRefused, match="grace_not_over"):
        mark_no_show(desk, booked.appointment_id)
    clock.go_on(minutes=11)
    mark_no_show(desk, booked.appointment_id)
    clock.go_on(minutes=20)
    plate = booking_sheet(desk, booked.appointment_id).who.plate
    assert stamp_arrival(desk, plate).appointment_id == booked.appointment_id


def test_a_technician_may_not_book(desk: Desk) -> None:
    values = a_booking_input(desk)
    act_as(desk, "王刚", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        book(desk, values)


def test_the_day_shows_who_comes_when_with_what_is_ready(desk: Desk) -> None:
    some_bays(desk)
    technician = add_staff(desk, "王刚", Role.TECHNICIAN)
    bay = booking_choices(desk).bays[0].bay_id
    an_appointment(desk, start_at=local(desk, 15), bay_id=bay, parts_state=PartsState.MISSING, parts_note="门锁")
    an_appointment(desk, start_at=local(desk, 11), technician_id=technician, name="李雷")
    first, second = day_bookings(desk, desk.today()).rows
    assert (first.customer.name, first.ready) == ("李雷", (False, True, True))
    assert (second.ready, second.parts_note) == ((True, False, False), "门锁")
    assert second.start_at - first.start_at == timedelta(hours=4)


def test_a_car_that_stands_in_the_shop_is_booked_again_only_knowingly(desk: Desk) -> None:
    wanted = a_booking_input(desk, start_at=local(desk, 10, days=7))
    book(desk, wanted)
    (row,) = day_bookings(desk, wanted.start_at.date()).rows
    stamp_arrival(desk, row.plate)
    later = replace(wanted, start_at=local(desk, 10, days=14))
    with pytest.raises(ConfirmationNeeded, match="car_is_here"):
        book(desk.confirming("already_booked"), later)
    booked = book(desk.confirming("already_booked", "car_is_here"), later)
    knowing = desk.confirming("already_booked")
    moved = move_booking(knowing, booked.appointment_id, 1, local(desk, 10, days=15), reason="asked to")
    with pytest.raises(ConfirmationNeeded, match="car_is_here"):
        move_booking(knowing, moved.appointment_id, 1, local(desk, 15), reason="asked to")


def test_bay_and_technician_of_a_car_that_has_come_are_taken_until_it_is_gone(desk: Desk) -> None:
    some_bays(desk)
    bay, technician = booking_choices(desk).bays[0].bay_id, add_staff(desk, "王刚", Role.TECHNICIAN)
    mine = {"start_at": local(desk, 10, 30), "expected_hours": Decimal(3)}
    here = an_appointment(desk, bay_id=bay, technician_id=technician, **mine)
    stamp_arrival(desk, booking_sheet(desk, here.appointment_id).who.plate)
    unhurried = desk.confirming("over_capacity")
    with pytest.raises(ConfirmationNeeded, match="bay_taken"):
        book(unhurried, a_booking_input(desk, bay_id=bay, start_at=local(desk, 11)))
    with pytest.raises(ConfirmationNeeded, match="technician_taken"):
        book(unhurried, a_booking_input(desk, technician_id=technician, start_at=local(desk, 11)))


def test_words_are_never_added_to_a_booking_whose_customer_is_here_already(desk: Desk) -> None:
    booked = an_appointment(desk)
    stamp_arrival(desk, booking_sheet(desk, booked.appointment_id).who.plate)
    sheet = booking_sheet(desk, booked.appointment_id)
    with pytest.raises(ValueRefused, match="not_expected"):
        change_booking(desk, booked.appointment_id, sheet.version, replace(sheet.values, words=("还有异响",)))
