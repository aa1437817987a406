"""What the customer is to be told today: recalls, work deferred earlier, due maintenance.

Each item has a stable key (`campaign:3`, `due:MN0106`, `deferred:12`) under which the customer's answer is
kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from db.models.customers import ServiceRecord, Vehicle
from db.models.menu import MenuItem
from db.models.reception import ToldItem, Visit
from db.models.schedule import Appointment
from db.models.work_orders import DeferredWork, VehicleCampaign
from frontdesk.customers.due_maintenance import Due, Interval, LastDone, due
from frontdesk.desk import Desk
from frontdesk.terms import Energy, TellAnswer
from frontdesk.work_orders.menu import is_safety_relevant, menu_amount, minutes_of_item


class TellKind(StrEnum):
    """Why something is to be told."""

    RECALL = "recall"
    CAMPAIGN = "campaign"
    DUE = "due"
    DEFERRED = "deferred"


@dataclass(frozen=True)
class TellItem:
    """One thing to tell, and what the customer answered at this visit. `amount` None: no price known.

    `words`, `said_on`: what they said to it last time.
    """

    key: str
    kind: TellKind
    title_zh: str
    title_en: str
    code: str
    menu_item_id: int | None
    amount: Decimal | None
    minutes: int | None
    due: Due | None = None
    words: str = ""
    said_on: date | None = None
    safety_relevant: bool = False
    booked: bool = False
    answer: TellAnswer | None = None
    answer_words: str = ""


def tell_items_of(desk: Desk, session: Session, visit: Visit) -> tuple[TellItem, ...]:
    """Everything to tell about the car of a visit; nothing while it is unknown."""
    if visit.vehicle is None:
        return ()
    return tell_items(
        desk,
        session,
        visit.vehicle,
        odometer_km=visit.odometer_in_km,
        appointment=visit.appointment,
        visit_id=visit.id,
    )


def tell_items(
    desk: Desk,
    session: Session,
    vehicle: Vehicle,
    *,
    odometer_km: int | None,
    appointment: Appointment | None,
    visit_id: int | None,
) -> tuple[TellItem, ...]:
    """Everything to tell about `vehicle`: recalls first, then what the customer put off, then what the calendar
    says is due, longest overdue first."""
    answers = _answers(session, ToldItem.visit_id == visit_id)
    booked = _booked_codes(appointment)
    deferred = _deferred(desk, session, vehicle)
    campaigns = session.scalars(
        select(VehicleCampaign).filter_by(vehicle_id=vehicle.id).order_by(VehicleCampaign.id)
    ).all()
    of_campaigns = {link.campaign.code for link in campaigns}
    already = {item.code for item in deferred if item.code}
    found = [
        *(_reminded(item, deferred) for item in _campaigns(campaigns)),
        *(item for item in deferred if item.code not in of_campaigns),
        *(item for item in _due(desk, session, vehicle, odometer_km) if item.code not in already),
    ]
    before = _answers(session, Visit.vehicle_id == vehicle.id, ToldItem.visit_id != visit_id, ToldItem.words != "")
    return tuple(
        _answered(_with_last_words(desk, item, before.get(item.key)), item.code in booked, answers.get(item.key))
        for item in found
    )


def _reminded(campaign: TellItem, deferred: list[TellItem]) -> TellItem:
    """A recall or campaign put off once is told as what it is, with what the customer said to it then."""
    said = next((item for item in deferred if item.code == campaign.code), None)
    return replace(campaign, words=said.words, said_on=said.said_on) if said else campaign


def _answered(item: TellItem, booked: bool, told: ToldItem | None) -> TellItem:
    if told is None:
        return replace(item, booked=booked)
    return replace(item, booked=booked, answer=told.answer, answer_words=told.words)


def _with_last_words(desk: Desk, item: TellItem, told: ToldItem | None) -> TellItem:
    """With what the customer said when it was told at an earlier visit, unless it was done or they spoke since."""
    if told is None:
        return item
    day = desk.local(told.told_at).date()
    done = item.due.last_done if item.due else None
    if (done and done.on >= day) or (item.words and item.said_on and item.said_on >= day):
        return item
    return replace(item, words=told.words, said_on=day)


def _answers(session: Session, *which: ColumnElement[bool]) -> dict[str, ToldItem]:
    """The last answer to each item."""
    told = session.scalars(select(ToldItem).join(Visit).where(*which).order_by(ToldItem.id))
    return {item.item_key: item for item in told}


def _booked_codes(appointment: Appointment | None) -> set[str]:
    codes: set[str] = set()
    for work in appointment.works if appointment else ():
        if work.menu_item:
            codes.add(work.menu_item.code)
        if work.package:
            codes |= {item.menu_item.code for item in work.package.items}
    return codes


def _campaigns(links: Sequence[VehicleCampaign]) -> list[TellItem]:
    items = [
        TellItem(
            key=f"campaign:{link.campaign_id}",
            kind=TellKind.RECALL if link.campaign.is_recall else TellKind.CAMPAIGN,
            title_zh=link.campaign.title_zh,
            title_en=link.campaign.title_en,
            code=link.campaign.code,
            menu_item_id=None,
            amount=Decimal("0.00"),
            minutes=link.campaign.minutes,
            safety_relevant=link.campaign.is_recall,
        )
        for link in links
        if link.done_at is None
    ]
    return sorted(items, key=lambda item: item.kind != TellKind.RECALL)


def _due(desk: Desk, session: Session, vehicle: Vehicle, odometer_km: int | None) -> list[TellItem]:
    last_done = _last_done(session, vehicle.id)
    items: list[TellItem] = []
    for item in session.scalars(_menu_with_interval(vehicle.energy)):
        state = due(
            Interval(item.interval_km, item.interval_months, item.first_interval_months),
            last_done.get(item.code),
            today=desk.today(),
            odometer_km=odometer_km,
            registered_on=vehicle.registered_on,
        )
        if state is not None:
            items.append(
                TellItem(
                    key=f"due:{item.code}",
                    kind=TellKind.DUE,
                    title_zh=item.name_zh,
                    title_en=item.name_en,
                    code=item.code,
                    menu_item_id=item.id,
                    amount=menu_amount(item),
                    minutes=minutes_of_item(item),
                    due=state,
                    safety_relevant=is_safety_relevant(item.code),
                )
            )
    return sorted(items, key=_urgency)


def _urgency(item: TellItem) -> tuple[bool, int]:
    assert item.due is not None
    days = item.due.days_left
    return not item.due.overdue, days if days is not None else 0


def _menu_with_interval(energy: Energy) -> Select[MenuItem]:
    fits = MenuItem.for_electric if energy == Energy.ELECTRIC else MenuItem.for_combustion
    has_interval = MenuItem.interval_km.is_not(None) | MenuItem.interval_months.is_not(None)
    return select(MenuItem).where(MenuItem.active, fits, has_interval).order_by(MenuItem.code)


def _last_done(session: Session, vehicle_id: int) -> dict[str, LastDone]:
    records = session.scalars(
        select(ServiceRecord).filter_by(vehicle_id=vehicle_id).order_by(ServiceRecord.done_on)
    )
    return {record.code: LastDone(record.done_on, record.odometer_km) for record in records if record.code}


def _deferred(desk: Desk, session: Session, vehicle: Vehicle) -> list[TellItem]:
    rows = session.scalars(
        select(DeferredWork)
        .filter_by(vehicle_id=vehicle.id, settled_at=None)
        .order_by(DeferredWork.safety_relevant.desc(), DeferredWork.deferred_at)
    )
    return [
        TellItem(
            key=f"deferred:{row.id}",
            kind=TellKind.DEFERRED,
            title_zh=row.title_zh,
            title_en=row.title_en,
            code=row.code,
            menu_item_id=row.menu_item_id,
            amount=row.amount,
            minutes=row.minutes,
            words=row.words,
            said_on=desk.local(row.deferred_at).date(),
            safety_relevant=row.safety_relevant,
        )
        for row in rows
    ]
