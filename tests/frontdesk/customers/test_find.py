"""Find anyone from one field (issue 2, point 4)."""

from dataclasses import replace

import pytest

from db.models.work_orders import WorkOrder
from frontdesk.customers.find import FoundRow, MatchedBy, find_anyone
from frontdesk.customers.records import add_customer, add_vehicle, change_customer, change_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.documents.qr import QrKind, qr_text
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.terms import Salutation, TaxMode
from tests.factories import a_visit

ZENG = CustomerValues(name="曾伟国", salutation=Salutation.MR, phone="138 0017 6217")
CAR = VehicleValues(plate="沪A·D12345", vin="LRW3E7EK7PC120045", brand="锐行", model="E5 纯电")


@pytest.fixture
def car(desk: Desk) -> FoundRow:
    add_vehicle(desk, CAR, owner_id=add_customer(desk, ZENG))
    add_vehicle(desk, VehicleValues(plate="京B77777"), owner_id=add_customer(desk, CustomerValues(name="王芳")))
    return find_anyone(desk, "沪AD12345").rows[0]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("12345", MatchedBy.PLATE),
        ("ad1", MatchedBy.PLATE),
        ("45", MatchedBy.PLATE),
        ("120045", MatchedBy.VIN),
        ("LRW3E7EK7PC120045", MatchedBy.VIN),
        ("6217", MatchedBy.PHONE),
        ("138 0017 6217", MatchedBy.PHONE),
        ("伟", MatchedBy.NAME),
        ("曾伟国", MatchedBy.NAME),
        ("zwg", MatchedBy.NAME),
        ("cengwei", MatchedBy.NAME),
    ],
)
def test_whatever_the_customer_tells_leads_to_the_car_and_its_owner(
    desk: Desk, car: FoundRow, typed: str, why: MatchedBy
) -> None:
    rows = find_anyone(desk, typed).rows
    assert [(row.plate, row.customer.name, row.matched_by) for row in rows] == [("沪AD12345", "曾伟国", why)]
    assert rows[0].model == "锐行 E5 纯电"
    assert rows[0].phone_masked == "138 **** 6217"
    assert rows[0].is_new_energy


def test_a_name_written_by_hand_in_latin_letters_is_found_and_so_is_the_chinese_one(desk: Desk) -> None:
    values = replace(ZENG, name_latin="Tsang Wai-kwok")
    customer_id = add_customer(desk, values)
    for typed in ("tsang", "Wai-kwok Tsang", "zengweiguo", "伟国"):
        assert [row.customer_id for row in find_anyone(desk, typed).rows] == [customer_id], typed
    change_customer(desk, customer_id, 1, replace(values, name_latin=""))
    assert find_anyone(desk, "tsang").rows == ()


def test_a_customer_without_a_car_is_found_too(desk: Desk) -> None:
    add_customer(desk, CustomerValues(name="John Smith", phone="+1 415 555 2671"))
    (row,) = find_anyone(desk, "smith").rows
    assert (row.customer.name, row.plate, row.vehicle_id) == ("John Smith", "", None)


def test_a_car_that_is_here_leads_to_its_visit(desk: Desk, car: FoundRow) -> None:
    visit_id = stamp_arrival(desk, "沪AD12345").visit_id
    assert find_anyone(desk, "12345").rows[0].visit_id == visit_id


@pytest.mark.parametrize("slip", ["沪AD12354", "沪AD1345", "沪AD123456", "沪A012345", "AD12845"])
def test_a_slip_of_the_finger_offers_the_nearest_plate(desk: Desk, car: FoundRow, slip: str) -> None:
    found = find_anyone(desk, slip)
    assert not found.rows
    assert [row.plate for row in found.nearest] == ["沪AD12345"]


@pytest.mark.parametrize(
    "typed", ["", " ", "%", "_", "'; DROP TABLE customers; --", "😀", "x" * 10_000, "\0", "<b>"]
)
def test_odd_input_finds_nothing_and_breaks_nothing(desk: Desk, car: FoundRow, typed: str) -> None:
    assert not find_anyone(desk, typed).rows


def test_a_changed_name_or_plate_is_found_under_the_new_one_only(desk: Desk, car: FoundRow) -> None:
    assert car.customer_id is not None
    assert car.vehicle_id is not None
    change_customer(desk, car.customer_id, 1, CustomerValues(name="单晓东", phone=ZENG.phone))
    change_vehicle(desk, car.vehicle_id, 1, VehicleValues(plate="苏E06188", vin=CAR.vin))
    for gone in ("曾伟国", "zwg", "D12345"):
        assert not find_anyone(desk, gone).rows
    for there in ("shanxiaodong", "danxd", "06188", "6217", "120045"):
        assert [row.plate for row in find_anyone(desk, there).rows] == ["苏E06188"]


@pytest.mark.parametrize("typed", ["WO20260318-0007", "20260318-7", "0007", "code"])
def test_the_number_or_the_code_of_a_printed_order_leads_back_to_it(desk: Desk, typed: str) -> None:
    visit_id = a_visit(desk)
    with desk.unit_of_work() as session:
        order = WorkOrder(
            number="WO20260318-0007",
            visit_id=visit_id,
            created_at=desk.now(),
            tax_mode=TaxMode.INCLUSIVE,
            tax_basis_points=1300,
        )
        session.add(order)
        session.flush()
        code = qr_text(QrKind.WORK_ORDER, order.uuid)
    (row,) = find_anyone(desk, code if typed == "code" else typed).rows
    assert (row.work_order_number, row.visit_id) == ("WO20260318-0007", visit_id)
