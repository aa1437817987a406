"""The order names the engine (domain §2.4), and hours are those a workshop can book (domain §7.6)."""

from decimal import Decimal

import pytest

from frontdesk.customers.card import customer_card
from frontdesk.customers.records import add_vehicle
from frontdesk.customers.values import VehicleValues
from frontdesk.desk import Desk
from frontdesk.documents.work_order import work_order_pdf
from frontdesk.errors import ValueRefused
from frontdesk.terms import Language
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.jobs import add_free_job
from frontdesk.work_orders.lines import change_line
from frontdesk.work_orders.open_order import work_order_sheet
from tests.factories import a_customer, a_visit, an_order
from tests.frontdesk.documents import reading
from tests.frontdesk.documents import sample_content as sample


def test_the_engine_number_of_the_car_is_on_its_order_and_on_paper(desk: Desk) -> None:
    owner = a_customer(desk)
    car = add_vehicle(desk, VehicleValues(plate="沪A12345", engine_number="EA888 1234567"), owner_id=owner)
    vehicle = customer_card(desk, vehicle_id=car).vehicle
    assert vehicle is not None
    assert vehicle.values.engine_number == "EA888 1234567"

    content = work_order_content(desk, an_order(desk, visit_id=a_visit(desk, vehicle_id=car, customer_id=owner)))
    paper = work_order_pdf(content, language=Language.BOTH, printing=sample.PRINTING)
    assert "EA8881234567" in reading.whole_text(paper)


@pytest.mark.parametrize("hours", ["0.25", "100", "-1"])
def test_hours_no_workshop_books_are_refused(desk: Desk, hours: str) -> None:
    order_id = an_order(desk, "BR0201")
    with pytest.raises(ValueRefused):
        add_free_job(desk, order_id, "找异响", hours=Decimal(hours))
    labor = work_order_sheet(desk, order_id).jobs[0].lines[0]
    with pytest.raises(ValueRefused):
        change_line(desk, labor.line_id, quantity=Decimal(hours))
    assert work_order_sheet(desk, order_id).jobs[0].lines[0].quantity == labor.quantity
