"""A car arrives: the stamp with nothing but a plate, the greeting before any form, and who it is."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session, joinedload

from db.models.customers import Customer, Vehicle, VehicleParty
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment
from db.models.work_orders import WorkOrder
from db.turns import take_turn
from frontdesk.desk import Desk
from frontdesk.errors import Frozen, ValueRefused
from frontdesk.identifiers.plate import classify_plate
from frontdesk.lookup import find
from frontdesk.numbers import take_number
from frontdesk.person_name import PersonName
from frontdesk.reception.odometer import change_car
from frontdesk.reception.visit_moves import OPEN_STATUSES, move_visit
from frontdesk.schedule.appointment_moves import EXPECTED, move_appointment
from frontdesk.shop.permissions import Permission
from frontdesk.terms import AppointmentStatus, ArrivalMode, PartyRole, VisitStatus, WaitMode
from frontdesk.work_orders.changing import visit_changed

LONGEST_PLATE = 20
_ARRIVALS = "arrivals"


@dataclass(frozen=True)
class Arrived:
    """The stamped visit. `already_here`: the car was stamped before, nothing new was made."""

    visit_id: int
    number: str
    vehicle_id: int | None
    customer_id: int | None
    appointment_id: int | None
    already_here: bool


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who has arrived and whose reception has not begun."""

    visit_id: int
    status: VisitStatus
    plate: str
    is_new_energy: bool
    customer: PersonName
    model: str
    arrived_at: datetime
    greeted_at: datetime | None
    booked_for: datetime | None


def stamp_arrival(desk: Desk, plate: str, *, arrival_mode: ArrivalMode = ArrivalMode.DRIVEN) -> Arrived:
    """Record that a car has come, booked or not; a plate is enough (issue 2, point 5).

    Car, customer and today's appointment are found by the plate, and what was said at booking comes along. An
    unknown plate is stamped too. Raises NotAllowed, ValueRefused("plate", "empty" or "too_long").
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    normalised = classify_plate(plate).normalised
    if not normalised:
        raise ValueRefused("plate", "empty")
    if len(normalised) > LONGEST_PLATE:
        raise ValueRefused("plate", "too_long", most=LONGEST_PLATE)
    with desk.unit_of_work() as session:
        take_turn(session, _ARRIVALS)
        here = _open_visit(session, normalised)
        if here is not None:
            _recognise(desk, session, here)
            return _arrived(here, already_here=True)
        vehicle = _car_with(session, normalised)
        visit = Visit(
            number=take_number(desk, session, "VS"),
            plate_stamped=normalised,
            arrival_mode=arrival_mode,
            arrived_at=desk.now(),
            status_since=desk.now(),
        )
        session.add(visit)
        session.flush()
        if vehicle is not None:
            _make_known(desk, session, visit, vehicle, None)
        return _arrived(visit, already_here=False)


def identify_visit(desk: Desk, visit_id: int, vehicle_id: int, customer_id: int | None = None) -> Arrived:
    """Say which car (and whose) a stamped visit is: found later, made on the spot, or "not this car".

    What came with the first car stays with it: its customer is expected again, their words wait for them.
    Without `customer_id` the customer is the car's owner. Raises NotAllowed, NotFound, ValueRefused("vehicle_id",
    "already_here") when that car is here under another visit, Frozen when the visit is over, and
    ConfirmationNeeded("signed_for_another", number=...) when the order was signed for another car or customer.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        take_turn(session, _ARRIVALS)
        visit, vehicle = find(session, Visit, visit_id), find(session, Vehicle, vehicle_id)
        if visit.status not in OPEN_STATUSES:
            raise Frozen("visits", visit_id)
        other = session.scalar(_open_visits_of(vehicle_id).where(Visit.id != visit_id).limit(1))
        if other is not None:
            raise ValueRefused("vehicle_id", "already_here", visit_id=other)
        number = _signed_order(session, visit)
        if number and (visit.vehicle_id != vehicle_id or customer_id not in (None, visit.customer_id)):
            desk.confirm("signed_for_another", number=number)
        _make_known(desk, session, visit, vehicle, customer_id)
        return _arrived(visit, already_here=False)


def recognise_visit(desk: Desk, visit_id: int) -> None:
    """Join an unknown visit to the car that carries its plate by now, and to its owner. Known visits stay as they
    are. Raises NotAllowed, NotFound.
    """
    desk.require(Permission.LOOK)
    with desk.unit_of_work() as session:
        take_turn(session, _ARRIVALS)
        _recognise(desk, session, find(session, Visit, visit_id))


def join_waiting_visit(desk: Desk, session: Session, vehicle: Vehicle) -> None:
    """Inside a unit of work: a car or its owner has become known; the visit that waits under its plate as unknown
    is joined to both.
    """
    take_turn(session, _ARRIVALS)
    here = _open_visit(session, vehicle.plate) if vehicle.plate else None
    if here is not None and here.vehicle_id in (None, vehicle.id) and here.customer_id is None:
        _make_known(desk, session, here, vehicle, None)


def visit_here(desk: Desk, vehicle_id: int) -> int | None:
    """The open visit of a car that is on the premises now. Raises NotAllowed."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return session.scalar(_open_visits_of(vehicle_id).limit(1))


def greet(desk: Desk, visit_id: int) -> None:
    """Log that the customer was greeted, before any form (domain §4.2). Greeting twice changes nothing.

    Raises NotAllowed, NotFound.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        greet_visit(desk, session, find(session, Visit, visit_id))


def greet_visit(desk: Desk, session: Session, visit: Visit) -> None:
    """`greet` inside a unit of work."""
    if visit.status != VisitStatus.ARRIVED:
        return
    move_visit(desk, session, visit, VisitStatus.GREETED)
    visit.greeted_at, visit.greeted_by_id = desk.now(), desk.staff_id


def waiting_arrivals(desk: Desk) -> tuple[WaitingRow, ...]:
    """Who has arrived and is not checked in yet; who waits longest without a greeting comes first."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        visits = session.scalars(
            select(Visit)
            .where(Visit.status.in_((VisitStatus.ARRIVED, VisitStatus.GREETED)), Visit.checked_in_at.is_(None))
            .options(joinedload(Visit.customer), joinedload(Visit.vehicle), joinedload(Visit.appointment))
            .order_by(Visit.greeted_at.is_not(None), Visit.arrived_at)
        )
        return tuple(_waiting_row(visit) for visit in visits)


def _open_visit(session: Session, plate: str) -> Visit | None:
    """The car is on the premises under this plate, as stamped or as known."""
    return session.scalar(
        select(Visit)
        .outerjoin(Vehicle, Vehicle.id == Visit.vehicle_id)
        .where(Visit.status.in_(OPEN_STATUSES), (Visit.plate_stamped == plate) | (Vehicle.plate == plate))
        .limit(1)
    )


def _open_visits_of(vehicle_id: int) -> Select[int]:
    return select(Visit.id).where(Visit.vehicle_id == vehicle_id, Visit.status.in_(OPEN_STATUSES))


def _car_with(session: Session, plate: str) -> Vehicle | None:
    return session.scalar(select(Vehicle).filter_by(plate=plate).order_by(Vehicle.id.desc()).limit(1))


def _recognise(desk: Desk, session: Session, visit: Visit) -> None:
    if visit.vehicle_id is not None or visit.status not in OPEN_STATUSES or not visit.plate_stamped:
        return
    vehicle = _car_with(session, visit.plate_stamped)
    if vehicle is not None and session.scalar(_open_visits_of(vehicle.id).limit(1)) is None:
        _make_known(desk, session, visit, vehicle, visit.customer_id)


def _make_known(desk: Desk, session: Session, visit: Visit, vehicle: Vehicle, customer_id: int | None) -> None:
    """Join the visit to the car, its customer and the appointment it came for."""
    if visit.vehicle_id not in (None, vehicle.id):
        _give_booking_back(desk, session, visit)
    visit.plate_stamped = vehicle.plate or visit.plate_stamped
    appointment = _expected_today(desk, session, vehicle.id)
    if appointment is not None and visit.appointment_id is None:
        move_appointment(desk, session, appointment, AppointmentStatus.ARRIVED)
        visit.appointment = appointment
        if visit.wait_mode == WaitMode.WAIT_IN_LOUNGE:  # else the customer said so today
            visit.wait_mode = appointment.wait_mode
        visit.needed_by = appointment.needed_by
        visit.advisor_id = visit.advisor_id or appointment.advisor_id
        customer_id = customer_id or appointment.customer_id
        session.execute(update(Concern).filter_by(appointment_id=appointment.id).values(visit_id=visit.id))
    change_car(desk, session, visit, vehicle)
    before = visit.customer_id
    visit.customer_id = find(session, Customer, customer_id).id if customer_id else _owner(session, vehicle.id)
    if before not in (None, visit.customer_id):
        visit.parties.clear()  # who stood for the first customer does not stand for this one
    visit_changed(desk, session, visit.id)


def _give_booking_back(desk: Desk, session: Session, visit: Visit) -> None:
    """The visit is that of another car: who booked is still to come, with the words and wishes of the booking."""
    booking = visit.appointment
    if booking is None:
        return
    move_appointment(desk, session, booking, AppointmentStatus.BOOKED)
    said = update(Concern).filter_by(appointment_id=booking.id, visit_id=visit.id)
    session.execute(said.values(visit_id=None, outcome=None, outcome_words="", outcome_at=None))
    visit.appointment = None
    if visit.checked_in_at is None:
        if visit.wait_mode == booking.wait_mode:
            visit.wait_mode = WaitMode.WAIT_IN_LOUNGE
        visit.needed_by = None
        visit.advisor_id = None if visit.advisor_id == booking.advisor_id else visit.advisor_id
    session.flush()


def _signed_order(session: Session, visit: Visit) -> str | None:
    """The number of the visit's order when the customer has signed or agreed to it."""
    signed = select(WorkOrder.number).join(WorkOrder.revisions).where(WorkOrder.visit_id == visit.id)
    return session.scalar(signed.limit(1))


def _expected_today(desk: Desk, session: Session, vehicle_id: int) -> Appointment | None:
    """Today's appointment of a car that is still to come, also one taken for missing (domain §4.1)."""
    start = datetime.combine(desk.today(), time.min, desk.zone)
    return session.scalar(
        select(Appointment)
        .where(
            Appointment.vehicle_id == vehicle_id,
            Appointment.start_at >= start,
            Appointment.start_at < start + timedelta(days=1),
            Appointment.status.in_((*EXPECTED, AppointmentStatus.NO_SHOW)),
        )
        .order_by(Appointment.start_at)
        .limit(1)
    )


def _owner(session: Session, vehicle_id: int) -> int | None:
    parties = list(
        session.scalars(select(VehicleParty).filter_by(vehicle_id=vehicle_id).order_by(VehicleParty.id))
    )
    owners = [party for party in parties if party.role == PartyRole.OWNER]
    return next((party.customer_id for party in (*owners, *parties)), None)


def _arrived(visit: Visit, *, already_here: bool) -> Arrived:
    return Arrived(visit.id, visit.number, visit.vehicle_id, visit.customer_id, visit.appointment_id, already_here)


def _waiting_row(visit: Visit) -> WaitingRow:
    vehicle = visit.vehicle
    plate = vehicle.plate if vehicle else visit.plate_stamped
    return WaitingRow(
        visit_id=visit.id,
        status=visit.status,
        plate=plate,
        is_new_energy=classify_plate(plate).is_new_energy,
        customer=PersonName.of(visit.customer),
        model=f"{vehicle.brand} {vehicle.model}".strip() if vehicle else "",
        arrived_at=visit.arrived_at,
        greeted_at=visit.greeted_at,
        booked_for=visit.appointment.start_at if visit.appointment else None,
    )
