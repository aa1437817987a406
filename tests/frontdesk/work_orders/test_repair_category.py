"""The repair category on the forms follows the work, unless somebody says otherwise (domain §2.4)."""

import pytest

from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.terms import Answer, ArrivalMode, PayType, RepairCategory
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.jobs import add_free_job
from frontdesk.work_orders.lines import set_payer
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.wishes import set_wishes
from tests.factories import a_visit, an_order, tell_and_decide

OIL_SERVICE, FRONT_PADS, PANEL_PAINT = "MN0101", "BR0201", "BD0801"


def printed(desk: Desk, order_id: int) -> RepairCategory:
    return work_order_content(desk, order_id).repair_category


@pytest.mark.parametrize(
    ("codes", "category"),
    [
        ((OIL_SERVICE,), RepairCategory.PERIODIC_SERVICE),
        ((FRONT_PADS,), RepairCategory.MINOR_REPAIR),
        ((OIL_SERVICE, FRONT_PADS), RepairCategory.MINOR_REPAIR),
        ((), RepairCategory.MINOR_REPAIR),
    ],
)
def test_the_category_is_that_of_most_of_the_work(
    desk: Desk, codes: tuple[str, ...], category: RepairCategory
) -> None:
    assert printed(desk, an_order(desk, *codes)) is category


def test_what_the_customer_declined_does_not_count(desk: Desk) -> None:
    order_id = an_order(desk, OIL_SERVICE, FRONT_PADS)
    service, pads = work_order_sheet(desk, order_id).jobs
    tell_and_decide(desk, service.job_id)
    tell_and_decide(desk, pads.job_id, Answer.NOT_NOW, "下次")
    assert printed(desk, order_id) is RepairCategory.PERIODIC_SERVICE


def test_work_the_insurer_pays_is_an_accident_repair(desk: Desk) -> None:
    order_id = an_order(desk, PANEL_PAINT)
    (paint,) = work_order_sheet(desk, order_id).jobs
    set_payer(desk, paint.job_id, PayType.INSURANCE)
    assert printed(desk, order_id) is RepairCategory.ACCIDENT_REPAIR


def test_a_car_that_came_with_an_accident_is_an_accident_repair(desk: Desk) -> None:
    visit_id = a_visit(desk)
    with desk.unit_of_work() as session:
        session.get_one(Visit, visit_id).arrival_mode = ArrivalMode.ACCIDENT
    assert printed(desk, an_order(desk, OIL_SERVICE, visit_id=visit_id)) is RepairCategory.ACCIDENT_REPAIR


def test_what_somebody_chose_stays(desk: Desk) -> None:
    order_id = an_order(desk, OIL_SERVICE)
    set_wishes(desk, order_id, work_order_sheet(desk, order_id).version, category=RepairCategory.REWORK)
    add_free_job(desk, order_id, "异响检查")
    assert printed(desk, order_id) is RepairCategory.REWORK
    set_wishes(desk, order_id, work_order_sheet(desk, order_id).version, category="")
    assert printed(desk, order_id) is RepairCategory.PERIODIC_SERVICE
