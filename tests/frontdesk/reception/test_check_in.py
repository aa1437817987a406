"""The reception begins: greeting, parties apart, an odometer that never runs back unnoticed."""

import pytest

from frontdesk.customers.parties import set_party
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, ValueRefused
from frontdesk.lounge.stays import current_stay
from frontdesk.reception.arrival import identify_visit, stamp_arrival, waiting_arrivals
from frontdesk.reception.check_in import check_in, choose_wait_mode, set_visit_party
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.schedule.booking_sheet import booking_sheet
from frontdesk.terms import PartyRole, VisitStatus, WaitMode
from tests.factories import a_customer, a_vehicle
from tests.frontdesk.schedule.bookings import an_appointment


@pytest.fixture
def visit_id(desk: Desk) -> int:
    vehicle_id = a_vehicle(desk, a_customer(desk), plate="沪A12345")
    set_party(desk, vehicle_id, PartyRole.PAYER, a_customer(desk, "上海泓澜设计有限公司"))
    return stamp_arrival(desk, "沪A12345").visit_id


def test_whoever_is_received_has_been_greeted(desk: Desk, visit_id: int) -> None:
    check_in(desk, visit_id, wait_mode=WaitMode.SHUTTLE)
    sheet = check_in_sheet(desk, visit_id)
    assert sheet.greeted_at == desk.now()
    assert (sheet.status, sheet.wait_mode) == (VisitStatus.GREETED, WaitMode.SHUTTLE)
    assert not waiting_arrivals(desk)


def test_the_parties_of_the_visit_are_noted_apart(desk: Desk, visit_id: int) -> None:
    set_visit_party(desk, visit_id, PartyRole.PRESENTER, name="李女士", phone="139 0017 0182")
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    parties = {party.role: (party.name, party.phone) for party in check_in_sheet(desk, visit_id).parties}
    assert parties == {
        PartyRole.OWNER: ("张伟国", "+8614000176217"),
        PartyRole.PRESENTER: ("李女士", "+8613900170182"),
        PartyRole.AUTHORIZER: ("张伟国", "+8614000176217"),
        PartyRole.PAYER: ("上海泓澜设计有限公司", "+8614000176217"),
    }


def test_an_odometer_that_went_back_is_taken_with_a_reason_only(desk: Desk, visit_id: int) -> None:
    with pytest.raises(ConfirmationNeeded) as asked:
        check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=39_000)
    assert asked.value.what == "odometer_went_back"
    assert asked.value.data == {"last": 40_000, "by_km": 1_000, "value": 39_000, "needs_reason": True}
    assert check_in_sheet(desk, visit_id).checked_in_at is None
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=39_000, odometer_reason="更换仪表")
    sheet = check_in_sheet(desk, visit_id)
    assert sheet.odometer_in_km == 39_000
    assert sheet.card is not None
    assert sheet.card.vehicle is not None
    assert sheet.card.vehicle.last_odometer_km == 39_000


def test_an_unknown_car_has_to_be_named_first(desk: Desk) -> None:
    visit_id = stamp_arrival(desk, "京N88888").visit_id
    with pytest.raises(ValueRefused) as refused:
        check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE)
    assert refused.value.field == "vehicle_id"


def test_how_the_customer_waits_is_kept_as_said_here_not_as_booked(desk: Desk) -> None:
    booked = an_appointment(desk, wait_mode=WaitMode.SHUTTLE)
    visit_id = stamp_arrival(desk, "沪A00007").visit_id
    choose_wait_mode(desk, visit_id, WaitMode.LOANER)
    assert stay_mode(desk, visit_id) is None
    arrived = identify_visit(desk, visit_id, booking_sheet(desk, booked.appointment_id).values.vehicle_id or 0)
    assert arrived.appointment_id == booked.appointment_id
    assert check_in_sheet(desk, visit_id).wait_mode is WaitMode.LOANER
    check_in(desk, visit_id, wait_mode=WaitMode.LOANER)
    choose_wait_mode(desk, visit_id, WaitMode.LEAVE_AND_RETURN)
    assert stay_mode(desk, visit_id) is WaitMode.LEAVE_AND_RETURN


def stay_mode(desk: Desk, visit_id: int) -> WaitMode | None:
    with desk.reading() as session:
        stay = current_stay(session, visit_id)
        return stay.mode if stay else None
