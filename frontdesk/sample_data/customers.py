"""Putting the fictional customers and their cars into the store, with search keys, likes and parts played."""

from datetime import date, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Customer, Preference, Vehicle, VehicleParty
from db.models.lounge import Loaner
from db.models.work_orders import Campaign, VehicleCampaign
from db.search import replace_keys
from frontdesk.customers.search_keys import customer_keys, vehicle_keys
from frontdesk.desk import Desk
from frontdesk.identifiers.latin_name import latin_name
from frontdesk.identifiers.plate import classify_plate
from frontdesk.identifiers.vin import check_digit
from frontdesk.sample_data.people import LOANERS, MODELS, MS, OWNERS, Owner
from frontdesk.terms import CustomerKind, Energy, LoanerState, PartyRole

_MONTH = timedelta(days=30)
_LOANER_STATES = {"补电中": LoanerState.PREPARING}


def add_customers(desk: Desk, session: Session, random: Random) -> None:
    """Add every customer of `people.py` with the car they own."""
    for number, owner in enumerate(OWNERS):
        customer = _customer(desk, owner, phone=f"+86{140 + number % 5}{random.randrange(10**8):08d}")
        vehicle = _vehicle(desk, owner.plate, owner.model, owner.age, random)
        vehicle.colour = owner.colour
        _keep(session, customer, vehicle)
        session.add(VehicleParty(vehicle_id=vehicle.id, customer_id=customer.id, role=PartyRole.OWNER))
        session.add_all(
            Preference(
                customer_id=customer.id,
                kind=kind,
                words=words,
                verbatim=words.endswith("。"),
                said_at=desk.now() - random.randrange(100, 400) * timedelta(days=1),
            )
            for kind, words in owner.likes
        )
        if vehicle.energy is Energy.ELECTRIC and vehicle.plate.endswith(("45", "10", "06", "92")):
            _campaign(session, vehicle, "R26-04")
        elif vehicle.model.startswith(("V5", "M8")) and owner.age % 4 == 3:
            _campaign(session, vehicle, "S26-02")
    _add_family(desk, session, random)
    _add_loaners(desk, session, random)


def by_plate(session: Session, plate: str) -> Vehicle:
    """The car with this plate."""
    return session.scalars(select(Vehicle).filter_by(plate=plate)).one()


def owner_of(session: Session, vehicle: Vehicle) -> Customer:
    """Who owns the car."""
    party = select(VehicleParty.customer_id).filter_by(vehicle_id=vehicle.id, role=PartyRole.OWNER)
    return session.get_one(Customer, session.scalars(party).one())


def vin(beginning: str, serial: int) -> str:
    """A VIN with its right check digit: eight characters, the digit, a plant and a serial number."""
    whole = f"{beginning}0R{serial:07d}"
    return whole[:8] + check_digit(whole) + whole[9:]


def _customer(desk: Desk, owner: Owner, phone: str) -> Customer:
    return Customer(
        name=owner.name,
        name_latin=latin_name(owner.name),
        salutation=owner.salutation,
        phone=phone,
        invoice_title=owner.invoice_title,
        spoken_language="English" if owner.name.isascii() else "普通话",
        contact_wish=owner.contact_wish,
        since=desk.today() - owner.age * _MONTH,
        created_at=desk.now() - owner.age * _MONTH,
    )


def _vehicle(desk: Desk, plate: str, model_name: str, age: int, random: Random) -> Vehicle:
    model, check = MODELS[model_name], classify_plate(plate)
    registered = desk.today() - age * _MONTH
    battery = None if model.energy in (Energy.PETROL, Energy.DIESEL) else _years_later(registered, 8)
    return Vehicle(
        plate=check.normalised,
        plate_kind=check.kind,
        is_new_energy=check.is_new_energy,
        vin=vin(model.maker, random.randrange(10**6)),
        brand=model.brand,
        model=model.name,
        model_year=registered.year,
        body_type=model.body,
        energy=model.energy,
        registered_on=registered,
        warranty_until=_years_later(registered, 3),
        battery_warranty_until=battery,
        created_at=desk.now() - age * _MONTH,
    )


def _keep(session: Session, customer: Customer | None, vehicle: Vehicle | None) -> None:
    session.add_all(entity for entity in (customer, vehicle) if entity is not None)
    session.flush()
    if customer is not None:
        phones = (customer.phone, customer.second_phone)
        replace_keys(session, customer.id, (), customer_keys(customer.name, phones))
    if vehicle is not None:
        replace_keys(session, vehicle.id, (), vehicle_keys(vehicle.plate, vehicle.vin))


def _years_later(day: date, years: int) -> date:
    return day + timedelta(days=365 * years)


def _campaign(session: Session, vehicle: Vehicle, code: str) -> None:
    campaign = session.scalars(select(Campaign).filter_by(code=code)).one()
    session.add(VehicleCampaign(vehicle_id=vehicle.id, campaign_id=campaign.id))


def _add_family(desk: Desk, session: Session, random: Random) -> None:
    """Who else plays a part: a wife who may bring the car, a second car, a company that pays."""
    car = by_plate(session, "沪AD12345")
    husband = owner_of(session, car)
    wife = _customer(desk, Owner("李婉清", MS, "", "E5", 20, 0, ""), f"+86143{random.randrange(10**8):08d}")
    second = _vehicle(desk, "沪B2H774", "M8", 46, random)
    second.colour = "商务黑"
    _keep(session, wife, second)
    session.add_all(
        [
            VehicleParty(vehicle_id=car.id, customer_id=wife.id, role=PartyRole.PRESENTER, note="可能是妻子送修"),
            VehicleParty(vehicle_id=second.id, customer_id=husband.id, role=PartyRole.OWNER),
            VehicleParty(vehicle_id=second.id, customer_id=wife.id, role=PartyRole.MAIN_DRIVER),
        ]
    )
    van = by_plate(session, "沪B8L4Z3")
    company = Customer(
        name="上海立新物流有限公司",
        kind=CustomerKind.ORGANISATION,
        phone=f"+86144{random.randrange(10**8):08d}",
        invoice_title="上海立新物流有限公司",
        credit_code="91310115MA1B0K7D49",
        since=desk.today() - 55 * _MONTH,
        created_at=desk.now() - 55 * _MONTH,
    )
    _keep(session, company, None)
    session.add_all(
        VehicleParty(vehicle_id=van.id, customer_id=company.id, role=role)
        for role in (PartyRole.PAYER, PartyRole.AUTHORIZER)
    )


def _add_loaners(desk: Desk, session: Session, random: Random) -> None:
    for plate, model, level in LOANERS:
        car = _vehicle(desk, plate, model, 12, random)
        _keep(session, None, car)
        state = _LOANER_STATES.get(level, LoanerState.AVAILABLE)
        ready_at = desk.now() + timedelta(minutes=46) if state is LoanerState.PREPARING else None
        session.add(Loaner(vehicle_id=car.id, state=state, level_note=level, available_at=ready_at))
