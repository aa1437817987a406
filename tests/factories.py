"""What a test needs of a dealership, made the short way."""

from datetime import date, datetime
from decimal import Decimal

from db.models.customers import Customer, Vehicle, VehicleParty
from db.models.reception import Concern, Visit, VisitParty
from db.models.walkaround import Walkaround
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.identifiers.latin_name import latin_name
from frontdesk.shop.dealership import the_dealership
from frontdesk.terms import (
    Answer,
    ApprovalMethod,
    BayKind,
    BodyType,
    ConcernSource,
    Energy,
    JobProgress,
    PartyRole,
    PlateKind,
    Role,
    Salutation,
    TaxMode,
    VisitStatus,
)
from frontdesk.work_orders.agree import SignatureInput, sign_order
from frontdesk.work_orders.decide import decide, mark_told
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.menu_data import load_menu
from frontdesk.work_orders.open_order import open_work_order, work_order_sheet
from frontdesk.work_orders.promise import set_promise
from frontdesk.work_orders.work import finish_work, mark_ready, start_work
from tests.desks import act_as


def a_customer(desk: Desk, name: str = "张伟国", *, phone: str = "+8614000176217") -> int:
    """A person; their id."""
    with desk.unit_of_work() as session:
        customer = Customer(
            name=name, name_latin=latin_name(name), salutation=Salutation.MR, phone=phone, created_at=desk.now()
        )  # fmt: skip
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
    needed_by: datetime | None = None,
) -> int:
    """A visit of a customer (new ones unless given) with what they said; its id."""
    global _visits_made
    _visits_made += 1
    customer_id = customer_id or a_customer(desk)
    vehicle_id = vehicle_id or a_vehicle(desk, customer_id)
    with desk.unit_of_work() as session:
        customer = session.get_one(Customer, customer_id)
        visit = Visit(
            number=f"VS20260317-{_visits_made:04d}",
            status=status,
            customer_id=customer_id,
            vehicle_id=vehicle_id,
            advisor_id=desk.staff_id,
            arrived_at=desk.now(),
            greeted_at=desk.now(),
            checked_in_at=desk.now(),
            status_since=desk.now(),
            odometer_in_km=odometer_km,
            needed_by=needed_by,
            parties=[
                VisitParty(role=role, customer_id=customer_id, name=customer.name, phone=customer.phone)
                for role in (PartyRole.OWNER, PartyRole.PRESENTER)
            ],
            concerns=[
                Concern(words=words, source=ConcernSource.INTERVIEW, said_at=desk.now()) for words in concerns
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


def a_signed_walkaround(desk: Desk, visit_id: int) -> None:
    """The customer has signed the walkaround of this visit."""
    with desk.unit_of_work() as session:
        session.add(
            Walkaround(
                number=f"WA20260318-{visit_id:04d}",
                visit_id=visit_id,
                status="signed",
                body_type=BodyType.SEDAN,
                started_at=desk.now(),
            )
        )


def an_order(desk: Desk, *codes: str, visit_id: int | None = None, tax_mode: TaxMode = TaxMode.INCLUSIVE) -> int:
    """A work order with these jobs of the menu, nothing told yet, on a visit with a signed walkaround; its id."""
    visit_id = visit_id or a_visit(desk)
    a_menu(desk)
    a_signed_walkaround(desk, visit_id)
    with desk.unit_of_work() as session:
        the_dealership(session).tax_mode = tax_mode
    order_id = open_work_order(desk, visit_id)
    for code in codes:
        add_menu_job(desk, order_id, code)
    return order_id


def tell_and_decide(desk: Desk, job_id: int, answer: Answer = Answer.AGREED, words: str = "") -> None:
    """Content, price and time are told, and the customer answers."""
    mark_told(desk, job_id, content=True, price=True, time=True)
    decide(desk, job_id, answer, words)


def agree_to_all(desk: Desk, order_id: int) -> None:
    """Every open job is told and agreed, and the proposed time promised."""
    for job in work_order_sheet(desk, order_id).jobs:
        if job.answer is Answer.OPEN:
            tell_and_decide(desk, job.job_id)
    promise_proposed(desk, order_id)


def promise_proposed(desk: Desk, order_id: int, *, reason: str = "work agreed") -> None:
    """Promise the proposed time, if there is work."""
    proposed = work_order_sheet(desk, order_id).promise.proposed_at
    if proposed is not None:
        set_promise(desk.confirming("promise_after_needed_by"), order_id, proposed, reason=reason)


A_SIGNATURE = SignatureInput(
    "张伟国", "owner", ApprovalMethod.SIGNATURE_ON_SCREEN, strokes=(((0.1, 0.4), (0.5, 0.6), (0.9, 0.4)),)
)


def sign(desk: Desk, order_id: int) -> int:
    """The customer signs the order as it stands; the revision."""
    return sign_order(desk, order_id, work_order_sheet(desk, order_id).version, A_SIGNATURE)


def a_signed_order(desk: Desk, *codes: str, visit_id: int | None = None) -> int:
    """A work order whose jobs were told, agreed and signed; its id."""
    order_id = an_order(desk, *codes, visit_id=visit_id)
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    return order_id


def finish_all(desk: Desk, order_id: int) -> None:
    """Everything the customer signed for is begun and finished."""
    for job in work_order_sheet(desk, order_id).jobs:
        if job.signed and job.progress is not JobProgress.DONE:
            if job.progress is JobProgress.NOT_STARTED:
                start_work(desk, job.job_id)
            finish_work(desk, job.job_id)


def check_passed(desk: Desk, order_id: int) -> None:
    """Somebody else passes the final check."""
    before = desk.actor
    act_as(desk, "孙丽", Role.QUALITY_INSPECTOR)
    mark_ready(desk, order_id)
    desk.actor = before
