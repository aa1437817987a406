"""The stations of a visit, as a person passes them, by use cases alone."""

from datetime import datetime
from decimal import Decimal

from db.models.reception import Visit
from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Document, Subject, document
from frontdesk.documents.printouts import record_printout
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.arrival import identify_visit, stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.reception.walkaround_marks import place_mark
from frontdesk.reception.walkaround_signing import GivenSignature, sign_walkaround
from frontdesk.terms import (
    BodyType,
    DocumentKind,
    Language,
    PositionCode,
    ProtectionItem,
    Salutation,
    VisitStatus,
    WaitMode,
    Wheel,
)
from frontdesk.work_orders.open_order import open_work_order

HAND = (((0.1, 0.5), (0.5, 0.3), (0.9, 0.5)),)


def a_stranger(desk: Desk, plate: str = "沪C8K219") -> int:
    """Somebody nobody knows drives up, is stamped and taken in; the visit."""
    visit_id = stamp_arrival(desk, plate).visit_id
    customer_id, vehicle_id = add_customer_with_vehicle(
        desk,
        CustomerValues(name="欧阳若曦", salutation=Salutation.MS, phone="138 0017 6217"),
        VehicleValues(plate=plate, brand="锐行", model="E5"),
    )
    identify_visit(desk, visit_id, vehicle_id, customer_id)
    return visit_id


def walk_round(desk: Desk, visit_id: int) -> int:
    """Round the car with its owner, who signs the sheet; the walkaround."""
    sheet = open_walkaround(desk, visit_id)
    readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=42_186, fuel_eighths=4)
    readings.no_lamps_lit(desk, sheet.id)
    for wheel in Wheel:
        readings.set_tyre(desk, sheet.id, wheel, tread_mm=Decimal("5.2"), pressure_kpa=240)
    readings.set_covers(desk, sheet.id, set(ProtectionItem))
    version = walkaround_sheet(desk, sheet.id).version
    readings.set_belongings(desk, sheet.id, version=version, belongings=["墨镜"], valuables_taken=True)
    for position in PositionCode:
        readings.position_all_fine(desk, sheet.id, position)
    place_mark(desk, sheet.id, zone="left-front-door", type_code="12", x=0.44, y=0.83, note="约 12 cm")
    sign_walkaround(desk, walkaround_sheet(desk, sheet.id), GivenSignature("欧阳若曦", strokes=HAND))
    return sheet.id


def received(desk: Desk, visit_id: int, *, needed_by: datetime | None = None) -> int:
    """Checked in, walked round, and the order opened; the order."""
    check_in(desk, visit_id, wait_mode=WaitMode.WAIT_IN_LOUNGE, needed_by=needed_by)
    walk_round(desk, visit_id)
    return open_work_order(desk, visit_id)


def drawn_up(desk: Desk, order_id: int, *, as_signed: bool = False) -> Document:
    """The bilingual work order as it is printed now."""
    return document(
        desk,
        DocumentKind.WORK_ORDER,
        Subject(work_order_id=order_id),
        language=Language.BOTH,
        as_signed=as_signed,
        body=BodyType.SEDAN,
    )


def printed(desk: Desk, order_id: int) -> Document:
    """The work order comes out of the printer."""
    paper = drawn_up(desk, order_id)
    record_printout(desk, paper, "Counter")
    return paper


def driven_home(desk: Desk, visit_id: int) -> None:
    """The visit is over, whatever was done."""
    with desk.unit_of_work() as session:
        session.get_one(Visit, visit_id).status = VisitStatus.CLOSED
