"""A name stands on a button as it was written: an ampersand is no key."""

from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.reception.arrival import identify_visit, stamp_arrival
from tests.ui.reception.check_in.test_check_in_screen import screen
from ui.reception.check_in.screen import CheckInScreen

__all__ = ["screen"]


def test_who_brought_the_car_is_read_and_heard_with_every_character(screen: CheckInScreen, desk: Desk) -> None:
    name = "Jo <b>Bold</b> & Co"
    visit_id = stamp_arrival(desk, "HUA99").visit_id
    customer_id, vehicle_id = add_customer_with_vehicle(
        desk, CustomerValues(name=name), VehicleValues(plate="HUA99")
    )
    identify_visit(desk, visit_id, vehicle_id, customer_id)
    screen.show_visit(visit_id)
    button = screen.bar.parties_button
    assert button.accessibleName().startswith(f"Brought by {name}")
    assert f"Brought by {name}" in button._plain_text()
