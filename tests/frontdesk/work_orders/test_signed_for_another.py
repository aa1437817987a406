"""What one customer signed for one car never passes as the word of somebody else for another car."""

from dataclasses import replace

import pytest

from db.models.reception import Visit
from db.models.work_orders import WorkOrder
from frontdesk.customers.card import customer_card
from frontdesk.customers.records import change_vehicle
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, Frozen
from frontdesk.reception.arrival import identify_visit
from frontdesk.reception.check_in import set_visit_party
from frontdesk.terms import PartyRole, RepairCategory, Role, VisitStatus
from frontdesk.work_orders.difference import ChangeKind
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.refusals import NotApproved
from frontdesk.work_orders.revisions import difference
from frontdesk.work_orders.wishes import set_wishes
from frontdesk.work_orders.work import start_work
from tests.desks import act_as
from tests.factories import a_customer, a_signed_order, a_vehicle, a_visit


def kinds(desk: Desk, order_id: int) -> list[ChangeKind]:
    return [change.kind for change in difference(desk, order_id)]


def is_marked(desk: Desk, order_id: int) -> bool:
    with desk.reading() as session:
        return session.get_one(WorkOrder, order_id).changed_since_signed


def test_a_signed_order_that_turns_out_to_be_another_car_must_be_agreed_again(desk: Desk) -> None:
    visit_id = a_visit(desk)
    order_id = a_signed_order(desk, "BR0201", visit_id=visit_id)
    other = a_vehicle(desk, a_customer(desk, "李四"), plate="沪B99999")
    with pytest.raises(ConfirmationNeeded) as asked:
        identify_visit(desk, visit_id, other)
    assert asked.value.what == "signed_for_another"
    assert kinds(desk, order_id) == []

    identify_visit(desk.confirming("signed_for_another"), visit_id, other)

    sheet = work_order_sheet(desk, order_id)
    assert (sheet.visit.plate, sheet.changed_since_signed, sheet.approval_needed) == ("沪B99999", True, True)
    assert is_marked(desk, order_id)
    assert kinds(desk, order_id) == [ChangeKind.CAR, ChangeKind.CUSTOMER, ChangeKind.PARTY, ChangeKind.PARTY]
    act_as(desk, "刘师傅", Role.TECHNICIAN)
    with pytest.raises(NotApproved) as refused:
        start_work(desk, sheet.jobs[0].job_id)
    assert refused.value.why == "other_car"


def test_a_visit_that_is_over_does_not_become_another_car(desk: Desk) -> None:
    visit_id = a_visit(desk, status=VisitStatus.LEFT_WITHOUT_REPAIR)
    with pytest.raises(Frozen):
        identify_visit(desk, visit_id, a_vehicle(desk, plate="沪B99999"))


def test_other_people_and_another_category_are_said_to_the_customer(desk: Desk) -> None:
    visit_id = a_visit(desk)
    order_id = a_signed_order(desk, "BR0201", visit_id=visit_id)
    set_visit_party(desk, visit_id, PartyRole.PAYER, name="某某物流公司")
    assert is_marked(desk, order_id)
    (payer,) = difference(desk, order_id)
    assert (payer.kind, payer.title_zh, payer.old, payer.new) == (ChangeKind.PARTY, "payer", None, "某某物流公司")

    version = work_order_sheet(desk, order_id).version
    set_wishes(desk, order_id, version, category=RepairCategory.ACCIDENT_REPAIR)
    assert kinds(desk, order_id) == [ChangeKind.PARTY, ChangeKind.CATEGORY]


def test_a_vin_read_later_is_the_same_car_a_corrected_plate_is_not(desk: Desk) -> None:
    visit_id = a_visit(desk)
    order_id = a_signed_order(desk, "BR0201", visit_id=visit_id)
    with desk.reading() as session:
        vehicle_id = session.get_one(Visit, visit_id).vehicle_id
    assert vehicle_id is not None

    for field, value, changes in (("vin", "LBV8W3109KMR12345", []), ("plate", "沪A54321", [ChangeKind.CAR])):
        vehicle = customer_card(desk, vehicle_id=vehicle_id).vehicle
        assert vehicle is not None
        change_vehicle(desk, vehicle_id, vehicle.version, replace(vehicle.values, **{field: value}))
        assert kinds(desk, order_id) == changes
        assert is_marked(desk, order_id) == bool(changes)
