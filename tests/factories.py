"""What a test needs of a dealership, made the short way."""

from datetime import date
from decimal import Decimal

from db.models.customers import Customer, Vehicle, VehicleParty
from db.models.reception import Concern, Visit, VisitParty
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.terms import BayKind, ConcernSource, Energy, PartyRole, PlateKind, Salutation, VisitStatus
from frontdesk.work_orders.menu_data import load_menu


def a_customer(desk: Desk, name: str = "张伟国", *, phone: str = "+8614000176217") -> int:
    """A person; their id."""
    with desk.unit_of_work() as session:
        customer = Customer(name=name, salutation=Salutation.MR, phone=phone, created_at=desk.now())
        session.add(customer)
        session.flush()
        return customer.id


def a_vehicle(
    desk: Desk, customer_id: int | None = None, *, plate: str = "沪A12345", energy: Energy = Energy.PETROL
) -> int:
    """A car, owned by the customer if one is given; its id."""
    with desk.unit_of_work() as session:
        vehicle = Vehicle(
            plate=plate,
            plate_kind=PlateKind.STANDARD,
            brand="锐行",
            model="E5",
            model_year=2023,
            energy=energy,
            registered_on=date(2023, 1, 10),
            last_odometer_km=40000,
            created_at=desk.now(),
        )
        session.add(vehicle)
        session.flush()
        if customer_id is not None:
            session.add(VehicleParty(vehicle_id=vehicle.id, customer_id=customer_id, role=PartyRole.OWNER))
        return vehicle.id


_visits_made = 0


def a_visit(
    desk: Desk,
    *concerns: str,
    status: VisitStatus = VisitStatus.INTERVIEWED,
    customer_id: int | None = None,
    vehicle_id: int | None = None,
    odometer_km: int | None = 42186,
) -> int:
    """A visit of a customer (new ones unless given) with what they said; its id."""
    global _visits_made
    _visits_made += 1
    customer_id = customer_id or a_customer(desk)
    vehicle_id = vehicle_id or a_vehicle(desk, customer_id)
    with desk.unit_of_work() as session:
        customer = session.get_one(Customer, customer_id)
        visit = Visit(
            number=f"VS20260318-{_visits_made:04d}",
            status=status,
            customer_id=customer_id,
            vehicle_id=vehicle_id,
            advisor_id=desk.staff_id,
            arrived_at=desk.now(),
            greeted_at=desk.now(),
            checked_in_at=desk.now(),
            status_since=desk.now(),
            odometer_in_km=odometer_km,
            parties=[
                VisitParty(role=role, customer_id=customer_id, name=customer.name, phone=customer.phone)
                for role in (PartyRole.OWNER, PartyRole.PRESENTER)
            ],
            concerns=[
                Concern(position=n, words=words, source=ConcernSource.INTERVIEW, said_at=desk.now())
                for n, words in enumerate(concerns, 1)
            ],
        )
        session.add(visit)
        session.flush()
        return visit.id


def a_menu(desk: Desk) -> None:
    """The price menu of the fictional dealership (domain §8.3)."""
    with desk.unit_of_work() as session:
        load_menu(session)


def some_bays(desk: Desk) -> None:
    """Two quick bays, one lift, one high-voltage bay."""
    kinds = (("1", BayKind.QUICK), ("2", BayKind.QUICK), ("3", BayKind.LIFT), ("4", BayKind.HV))
    with desk.unit_of_work() as session:
        session.add_all(
            Bay(code=code, name_zh=f"{code} 号", name_en=f"Bay {code}", kind=kind, position=n)
            for n, (code, kind) in enumerate(kinds)
        )


def yuan(amount: str) -> Decimal:
    """An amount of money."""
    return Decimal(amount)
