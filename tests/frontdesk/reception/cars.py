"""A visit of a car to walk round, for the tests of the walkaround."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from db.models.customers import Customer, Vehicle
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.terms import BodyType, Energy, PositionCode, ProtectionItem, Salutation, VisitStatus, Wheel


def arrive(desk: Desk, *, days_ago: int = 0, energy: Energy = Energy.ELECTRIC, **visit_facts: Any) -> int:
    """张伟国 brings his car, always the same one; the id of the visit."""
    at = desk.now() - timedelta(days=days_ago)
    with desk.unit_of_work() as session:
        car = session.query(Vehicle).filter_by(plate="沪AD12345").one_or_none()
        if car is None:
            car = Vehicle(
                plate="沪AD12345",
                is_new_energy=True,
                vin="LSVAA4182E2184847",
                brand="锐行",
                model="E5",
                body_type=BodyType.SEDAN,
                energy=energy,
                last_odometer_km=37_905,
                last_odometer_on=date(2025, 9, 1),
                created_at=at,
            )
            owner = Customer(name="张伟国", salutation=Salutation.MR, phone="+8613800176217", created_at=at)
            session.add_all([car, owner])
            session.flush()
        person = session.query(Customer).one()
        facts: dict[str, Any] = {"status": VisitStatus.GREETED, "arrived_at": at, "status_since": at} | visit_facts
        count = session.query(Visit).count()
        visit = Visit(number=f"VS20260318-{count + 1:04d}", customer=person, vehicle=car, **facts)
        session.add(visit)
        session.flush()
        return visit.id


def walked(desk: Desk, **facts: Any) -> WalkaroundSheet:
    """The open sheet of a car that has just arrived."""
    return open_walkaround(desk, arrive(desk, **facts))


def complete(desk: Desk, walkaround_id: int) -> None:
    """Fill in every required entry."""
    version = walkaround_sheet(desk, walkaround_id).version
    readings.set_readings(desk, walkaround_id, version=version, odometer_km=42_186, soc_percent=62, range_km=287)
    readings.no_lamps_lit(desk, walkaround_id)
    for wheel in Wheel:
        readings.set_tyre(desk, walkaround_id, wheel, tread_mm=Decimal("5.0"), pressure_kpa=245)
    readings.set_covers(desk, walkaround_id, set(ProtectionItem))
    version = walkaround_sheet(desk, walkaround_id).version
    readings.set_belongings(desk, walkaround_id, version=version, belongings=["墨镜"], valuables_taken=True)
    for position in PositionCode:
        readings.position_all_fine(desk, walkaround_id, position)
