"""One visit as the check-in screen shows it: the stamp, the words, the parties; with the card of car and
customer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.models.customers import Vehicle
from db.models.reception import Concern, Visit
from db.models.schedule import Appointment
from frontdesk.customers.card import CustomerCard, customer_card
from frontdesk.desk import Desk
from frontdesk.identifiers.plate import classify_plate
from frontdesk.lookup import find
from frontdesk.shop.permissions import Permission
from frontdesk.shop.settings import GREETING_SECONDS, setting
from frontdesk.terms import ArrivalMode, ConcernSource, PartyRole, QuestionType, VisitStatus, WaitMode


@dataclass(frozen=True)
class AnswerRow:
    """A question of the interview and the customer's answer."""

    question_type: QuestionType
    question: str
    answer: str


@dataclass(frozen=True)
class ConcernRow:
    """Something the customer said. `read_back`: the advisor has repeated it, with all that was added."""

    id: int
    words: str
    source: ConcernSource
    said_at: datetime
    additions: tuple[str, ...]
    answers: tuple[AnswerRow, ...]
    read_back: bool


@dataclass(frozen=True)
class VisitPartyRow:
    role: PartyRole
    customer_id: int | None
    name: str
    phone: str
    limit_note: str


@dataclass(frozen=True)
class CheckInSheet:
    """`greet_by`: when the greeting is overdue. `card` is None as long as neither car nor customer is known."""

    visit_id: int
    number: str
    status: VisitStatus
    plate: str
    is_new_energy: bool
    arrival_mode: ArrivalMode
    arrived_at: datetime
    greet_by: datetime
    greeted_at: datetime | None
    checked_in_at: datetime | None
    wait_mode: WaitMode
    needed_by: datetime | None
    odometer_in_km: int | None
    read_back_at: datetime | None
    customer_id: int | None
    vehicle_id: int | None
    booked_for: datetime | None
    concerns: tuple[ConcernRow, ...]
    parties: tuple[VisitPartyRow, ...]
    card: CustomerCard | None

    @property
    def needs_read_back(self) -> bool:
        """Something was said that was not read back to the customer yet."""
        return any(not concern.read_back for concern in self.concerns)


def check_in_sheet(desk: Desk, visit_id: int) -> CheckInSheet:
    """The sheet of a visit. Raises NotAllowed, NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        visit = find(session, Visit, visit_id)
        vehicle = session.get(Vehicle, visit.vehicle_id) if visit.vehicle_id else None
        appointment = session.get(Appointment, visit.appointment_id) if visit.appointment_id else None
        plate = vehicle.plate if vehicle else visit.plate_stamped
        facts = _facts(session, visit)
        greet_by = visit.arrived_at + timedelta(seconds=setting(session, GREETING_SECONDS))
    known = visit.vehicle_id is not None or visit.customer_id is not None
    return CheckInSheet(
        visit_id=visit.id,
        number=visit.number,
        status=visit.status,
        plate=plate,
        is_new_energy=classify_plate(plate).is_new_energy,
        arrival_mode=visit.arrival_mode,
        arrived_at=visit.arrived_at,
        greet_by=greet_by,
        greeted_at=visit.greeted_at,
        checked_in_at=visit.checked_in_at,
        wait_mode=visit.wait_mode,
        needed_by=visit.needed_by,
        odometer_in_km=visit.odometer_in_km,
        read_back_at=visit.read_back_at,
        customer_id=visit.customer_id,
        vehicle_id=visit.vehicle_id,
        booked_for=appointment.start_at if appointment else None,
        concerns=facts[0],
        parties=facts[1],
        card=customer_card(desk, vehicle_id=visit.vehicle_id, customer_id=visit.customer_id, visit_id=visit_id)
        if known
        else None,
    )


def _facts(session: Session, visit: Visit) -> tuple[tuple[ConcernRow, ...], tuple[VisitPartyRow, ...]]:
    concerns = session.scalars(
        select(Concern)
        .filter_by(visit_id=visit.id)
        .options(selectinload(Concern.additions), selectinload(Concern.answers))
        .order_by(Concern.id)
    )
    parties = tuple(
        VisitPartyRow(party.role, party.customer_id, party.name, party.phone, party.limit_note)
        for party in visit.parties
    )
    return tuple(_concern_row(concern, visit.read_back_at) for concern in concerns), parties


def _concern_row(concern: Concern, read_back_at: datetime | None) -> ConcernRow:
    said = [
        concern.said_at,
        *(addition.said_at for addition in concern.additions),
        *(answer.answered_at for answer in concern.answers),
    ]
    return ConcernRow(
        id=concern.id,
        words=concern.words,
        source=concern.source,
        said_at=concern.said_at,
        additions=tuple(addition.words for addition in concern.additions),
        answers=tuple(AnswerRow(row.question_type, row.question, row.answer) for row in concern.answers),
        read_back=read_back_at is not None and read_back_at >= max(said),
    )
