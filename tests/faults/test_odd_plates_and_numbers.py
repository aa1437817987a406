"""An odd plate, VIN, phone or odometer is remarked upon and taken: the customer is standing there."""

import pytest

from frontdesk.customers.card import customer_card
from frontdesk.customers.find import find_anyone
from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, ValueRefused
from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.phone import check_phone
from frontdesk.identifiers.plate import classify_plate
from frontdesk.identifiers.vin import check_vin
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.terms import WaitMode
from tests.factories import a_customer, a_vehicle
from tests.faults.odd_texts import ODD
from ui.shared.problems import is_worded

PLATES = ["沪A1234O", "B-MW 1234", "12345", "沪A·123456789", "使123456", "ＡＢ１２３", "<b>X</b>1", "🚗1"]
VINS = ["LSVAA4182E2000001", "IOQ", "1", "LSVAA4182E218484", "中文车架号", "<b>&"]
PHONES = ["1", "12345678901234567890", "+1 415 555 2671", "021-5888 6666", "微信：zhang", "138 0017 621"]


@pytest.mark.parametrize("plate", PLATES)
def test_an_odd_plate_stamps_the_arrival_all_the_same(desk: Desk, plate: str) -> None:
    visit = stamp_arrival(desk, plate)
    assert check_in_sheet(desk, visit.visit_id).plate == classify_plate(plate).normalised


@pytest.mark.parametrize(("vin", "phone"), list(zip(VINS, PHONES, strict=True)))
def test_an_odd_vin_and_phone_are_kept_and_the_customer_is_found(desk: Desk, vin: str, phone: str) -> None:
    assert check_vin(vin).severity is not CheckSeverity.OK or vin == VINS[0]
    ids = add_customer_with_vehicle(
        desk, CustomerValues(name="张伟国", phone=phone), VehicleValues(plate="沪A12345", vin=vin)
    )
    customer = customer_card(desk, customer_id=ids[0]).customer
    assert customer is not None
    assert customer.values.phone in (check_phone(phone).stored, phone)
    assert customer.values.phone
    assert find_anyone(desk, "张伟国").rows[0].customer_id == ids[0]


@pytest.mark.parametrize("km", [0, 39_999, 999_999, 2_000_000])
def test_an_odometer_that_cannot_be_is_taken_with_a_reason(desk: Desk, km: int) -> None:
    a_vehicle(desk, a_customer(desk), plate="沪A12345")
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    try:
        check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=km)
    except ConfirmationNeeded as asked:
        assert asked.what in ("odometer_went_back", "odometer_jump")  # noqa: PT017
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, odometer_km=km, odometer_reason="仪表换过")
    assert check_in_sheet(desk, visit_id).odometer_in_km == km


@pytest.mark.parametrize("text", [ODD, ODD * 50, "half \ud83d", "%", "_", "'", "\x00", "*", '"a" OR', "   "])
def test_nothing_typed_into_the_search_breaks_it(desk: Desk, text: str) -> None:
    a_vehicle(desk, a_customer(desk), plate="沪A12345")
    assert len(find_anyone(desk, text).rows) <= 20


@pytest.mark.parametrize("plate", ["", "   ", "···"])
def test_no_plate_at_all_is_said_in_words(desk: Desk, plate: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        stamp_arrival(desk, plate)
    assert is_worded(refused.value)
