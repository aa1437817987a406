"""The content of a work order as it stands now: for the paper, the signature and the comparison."""

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Preference
from db.models.reception import Concern, ToldItem, Visit
from db.models.work_orders import Job, WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.formats import titles
from frontdesk.shop.dealership import the_dealership
from frontdesk.shop.dealership_content import dealership_content
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, Energy, PreferenceKind, Salutation, TellAnswer
from frontdesk.work_orders.content import (
    AskedContent,
    ConcernContent,
    DeclinedContent,
    JobContent,
    LineContent,
    PartyContent,
    TotalsContent,
    VehicleContent,
    WorkOrderContent,
)
from frontdesk.work_orders.loading import (
    agreed_jobs,
    last_revision,
    letter,
    linked_numbers,
    live_jobs,
    load_order,
    priced,
    seat_of,
)
from frontdesk.work_orders.pricing import Sums, add_up, main_payer
from frontdesk.work_orders.repair_category import repair_category
from frontdesk.work_orders.terms_of_order import order_terms

SCHEMA = "frontdesk.work-order/1"
_PRINTED_WISHES = (PreferenceKind.CAR, PreferenceKind.OLD_PARTS, PreferenceKind.CONTACT)


def work_order_content(desk: Desk, order_id: int) -> WorkOrderContent:
    """What stands on the order now, as the customer reads it. Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        order = load_order(session, order_id)
        return content_of(desk, session, order, last_revision(session, order))


def content_of(
    desk: Desk, session: Session, order: WorkOrder, last: WorkOrderRevision | None, *, revision: int | None = None
) -> WorkOrderContent:
    """The content of a loaded order. `revision` is its number; by default that of the last one, 0 when there is
    none."""
    visit, dealership = order.visit, the_dealership(session)
    bay = visit.appointment.bay if visit.appointment else None
    technician = visit.appointment.technician if visit.appointment else None
    customer = visit.customer
    title_zh, title_en = titles(customer.salutation if customer else Salutation.NONE)
    terms_zh, terms_en = order_terms(dealership)
    return WorkOrderContent(
        schema=SCHEMA,
        uuid=order.uuid,
        number=order.number,
        visit_number=visit.number,
        revision=revision if revision is not None else (last.revision if last else 0),
        repair_category=repair_category(order),
        dealership=dealership_content(session, dealership),
        customer_name=customer.name if customer else "",
        customer_title_zh=title_zh,
        customer_title_en=title_en,
        customer_latin=customer.name_latin if customer else "",
        customer_phone=customer.phone if customer else "",
        parties=tuple(
            PartyContent(party.role, party.name, party.phone)
            for party in sorted(visit.parties, key=lambda party: party.id)
        ),
        vehicle=_vehicle(visit),
        advisor_name=visit.advisor.name if visit.advisor else "",
        advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        bay_name_zh=bay.name_zh if bay else "",
        bay_name_en=bay.name_en if bay else "",
        technician_name=technician.name if technician else "",
        technician_latin=technician.name_latin if technician else "",
        arrived_at=visit.arrived_at,
        greeted_at=visit.greeted_at,
        wait_mode=visit.wait_mode,
        seat=seat_of(session, visit.id),
        promise_at=order.promise_at,
        needed_by=visit.needed_by,
        concerns=_concerns(order),
        jobs=tuple(job_content(order, job) for job in live_jobs(order)),
        totals=totals_of(order),
        tax_mode=order.tax_mode,
        tax_percent=Decimal(order.tax_basis_points) / 100,
        old_parts=order.old_parts,
        show_old_parts=order.show_old_parts,
        wash_wished=order.wash_wished,
        call_before_extra_work=order.call_before_extra_work,
        wishes=customer_wishes(session, visit),
        printed_notes=order.printed_notes,
        terms_zh=terms_zh,
        terms_en=terms_en,
        declined=_declined(session, order),
    )


def job_content(order: WorkOrder, job: Job) -> JobContent:
    """One job as the customer reads it."""
    lines = priced(order, job)
    sums = add_up(money for _, money in lines)
    return JobContent(
        number=job.position,
        code=job.code,
        title_zh=job.title_zh,
        title_en=job.title_en,
        reason_zh=job.reason_zh,
        reason_en=job.reason_en,
        minutes=job.minutes,
        labor=sums.labor,
        parts=sums.parts,
        other=sums.other,
        discount=sums.discount,
        amount=sums.amount,
        pay_type=main_payer(money for _, money in lines),
        answer=job.answer,
        answer_words=job.answer_words if job.answer is not Answer.OPEN else "",
        lines=tuple(
            LineContent(
                kind=line.kind,
                code=line.code,
                name_zh=line.name_zh,
                name_en=line.name_en,
                quantity=line.quantity,
                unit=line.unit,
                unit_price=line.unit_price,
                discount=money.discount,
                amount=money.amount,
                pay_type=line.pay_type,
                part_origin=line.part_origin,
            )
            for line, money in lines
        ),
        safety_relevant=job.safety_relevant,
    )


def sums_of(order: WorkOrder, jobs: Iterable[Job]) -> Sums:
    """The sums of some jobs of an order."""
    return add_up(money for job in jobs for _, money in priced(order, job))


def totals_of(order: WorkOrder) -> TotalsContent:
    """The sums of the agreed jobs, and what the customer would pay for all of them."""
    sums = sums_of(order, agreed_jobs(order))
    return TotalsContent(
        labor=sums.labor,
        parts=sums.parts,
        other=sums.other,
        discount=sums.discount,
        net=sums.net,
        tax=sums.tax,
        total=sums.total,
        total_if_all=sums_of(order, live_jobs(order)).total,
        other_payers=sums.other_payers,
    )


def asked_of(concern: Concern) -> tuple[AskedContent, ...]:
    """What the customer was asked about a concern, and answered."""
    return tuple(AskedContent(row.question, row.answer) for row in concern.answers)


def customer_wishes(session: Session, visit: Visit) -> tuple[str, ...]:
    """What the customer likes or asked for that belongs on the order."""
    if visit.customer_id is None:
        return ()
    rows = session.scalars(
        select(Preference)
        .where(
            Preference.customer_id == visit.customer_id,
            Preference.ended_at.is_(None),
            Preference.kind.in_(_PRINTED_WISHES),
        )
        .order_by(Preference.id)
    )
    return tuple(row.words for row in rows)


def _vehicle(visit: Visit) -> VehicleContent:
    vehicle = visit.vehicle
    return VehicleContent(
        plate=vehicle.plate if vehicle else visit.plate_stamped,
        is_new_energy=vehicle.is_new_energy if vehicle else False,
        vin=vehicle.vin if vehicle else "",
        brand=vehicle.brand if vehicle else "",
        model=vehicle.model if vehicle else "",
        model_year=vehicle.model_year if vehicle else None,
        energy=vehicle.energy if vehicle else Energy.PETROL,
        odometer_km=visit.odometer_in_km,
        fuel_eighths=visit.fuel_eighths,
        soc_percent=visit.soc_percent,
        range_km=visit.range_km,
        engine_number=vehicle.engine_number if vehicle else "",
    )


def _concerns(order: WorkOrder) -> tuple[ConcernContent, ...]:
    numbers = linked_numbers(order)
    return tuple(
        ConcernContent(
            letter=letter(n),
            words=concern.words,
            additions=tuple(addition.words for addition in concern.additions),
            source=concern.source,
            said_at=concern.said_at,
            job_numbers=numbers.get(concern.id, ()),
            outcome=concern.outcome,
            outcome_words=concern.outcome_words,
            asked=asked_of(concern),
        )
        for n, concern in enumerate(order.visit.concerns)
    )


def _declined(session: Session, order: WorkOrder) -> tuple[DeclinedContent, ...]:
    """The last answer to each safety item told at check-in that was a no, unless the work is on the order."""
    rows = session.scalars(select(ToldItem).filter_by(visit_id=order.visit_id).order_by(ToldItem.id))
    told = {row.item_key: row for row in rows}
    on_order = {job.code for job in live_jobs(order) if job.code}
    on_order |= {f"deferred:{job.deferred_id}" for job in live_jobs(order)}
    return tuple(
        DeclinedContent(row.title_zh, row.title_en, row.words)
        for row in told.values()
        if row.safety_relevant
        and row.answer is not TellAnswer.ADDED
        and on_order.isdisjoint((row.code, row.item_key))
    )
