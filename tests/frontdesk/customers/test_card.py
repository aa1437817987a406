"""The card tells reception what it must know before the first sentence (mockup b)."""

from datetime import date, timedelta
from decimal import Decimal

from db.models.care import Complaint, FollowUp
from db.models.customers import ServiceRecord, Vehicle
from db.models.reception import Visit
from db.models.work_orders import (
    Campaign,
    DeferredWork,
    Job,
    VehicleCampaign,
    WorkOrder,
    WorkOrderRevision,
)
from frontdesk.customers.card import customer_card
from frontdesk.customers.tell_items import TellKind
from frontdesk.desk import Desk
from frontdesk.reception.concerns import answer_tell_item
from frontdesk.terms import Answer, JobSource, TaxMode, TellAnswer, VisitStatus
from tests.factories import a_customer, a_menu, a_vehicle, a_visit


def test_recalls_come_first_then_what_the_customer_put_off_then_what_is_due(desk: Desk) -> None:
    a_menu(desk)
    vehicle_id = a_vehicle(desk, a_customer(desk))
    with desk.unit_of_work() as session:
        session.get_one(Vehicle, vehicle_id).registered_on = date(2021, 1, 10)
        campaign = Campaign(
            code="R26-04", title_zh="高压线束检查", title_en="HV harness", is_recall=True, minutes=20
        )
        session.add(campaign)
        session.flush()
        session.add(VehicleCampaign(vehicle_id=vehicle_id, campaign_id=campaign.id))
        for code, day, km in (("MN0101", date(2025, 11, 6), 37_905), ("MN0106", date(2023, 12, 20), 10_880)):
            session.add(
                ServiceRecord(
                    vehicle_id=vehicle_id, code=code, title_zh=code, title_en=code, done_on=day, odometer_km=km
                )
            )
        session.add(
            DeferredWork(
                vehicle_id=vehicle_id,
                code="CH0302",
                title_zh="左前轮胎 3.2 mm",
                title_en="Front left tyre 3.2 mm",
                words="下次保养时再看",
                deferred_at=desk.now() - timedelta(days=130),
            )
        )
    told = customer_card(desk, vehicle_id=vehicle_id).tell
    assert [item.kind for item in told][:3] == [TellKind.RECALL, TellKind.DEFERRED, TellKind.DUE]
    assert told[1].words == "下次保养时再看"
    brake_fluid = next(item for item in told if item.code == "MN0106")
    assert brake_fluid.due is not None
    assert brake_fluid.due.overdue
    assert (brake_fluid.amount, brake_fluid.minutes) == (Decimal("336.00"), 48)
    assert "MN0101" not in {item.code for item in told}


def test_work_deferred_earlier_is_not_told_a_second_time_as_due(desk: Desk) -> None:
    a_menu(desk)
    vehicle_id = a_vehicle(desk, a_customer(desk))
    with desk.unit_of_work() as session:
        session.add(
            DeferredWork(
                vehicle_id=vehicle_id,
                code="MN0102",
                title_zh="空调滤芯",
                title_en="Cabin filter",
                deferred_at=desk.now(),
            )
        )
    codes = [item.code for item in customer_card(desk, vehicle_id=vehicle_id).tell]
    assert codes.count("MN0102") == 1


def test_the_answer_of_this_visit_stands_beside_the_item(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, customer_id := a_customer(desk))
    with desk.unit_of_work() as session:
        session.add(DeferredWork(vehicle_id=vehicle_id, title_zh="轮胎", title_en="Tyre", deferred_at=desk.now()))
    visit_id = a_visit(desk, vehicle_id=vehicle_id, customer_id=customer_id)
    (item,) = customer_card(desk, vehicle_id=vehicle_id, visit_id=visit_id).tell
    answer_tell_item(desk, visit_id, item.key, TellAnswer.ADDED)
    answer_tell_item(desk, visit_id, item.key, TellAnswer.LATER, "等发了奖金")
    (item,) = customer_card(desk, vehicle_id=vehicle_id, visit_id=visit_id).tell
    assert (item.answer, item.answer_words) == (TellAnswer.LATER, "等发了奖金")
    (item,) = customer_card(desk, vehicle_id=vehicle_id).tell
    assert item.answer is None


def test_history_says_what_it_cost_who_advised_and_whether_we_were_late(desk: Desk) -> None:
    vehicle_id = a_vehicle(desk, customer_id := a_customer(desk))
    visit_id = a_visit(
        desk, vehicle_id=vehicle_id, customer_id=customer_id, status=VisitStatus.CLOSED, odometer_km=37_905
    )
    with desk.unit_of_work() as session:
        order = WorkOrder(
            number="WO20260318-0001",
            visit_id=visit_id,
            created_at=desk.now(),
            promise_at=desk.now() + timedelta(hours=2),
            tax_mode=TaxMode.INCLUSIVE,
            tax_basis_points=1300,
        )
        session.add(order)
        session.flush()
        session.get_one(Visit, visit_id).ready_at = desk.now() + timedelta(hours=4)
        session.add(
            Job(
                work_order_id=order.id,
                position=1,
                title_zh="30,000 km 保养",
                title_en="30,000 km service",
                source=JobSource.SCHEDULE,
                answer=Answer.AGREED,
                created_at=desk.now(),
            )
        )
        for revision, total in ((1, "1000.00"), (2, "1180.00")):
            session.add(
                WorkOrderRevision(
                    work_order_id=order.id,
                    revision=revision,
                    content=b"{}",
                    content_hash="0",
                    total=Decimal(total),
                    created_at=desk.now(),
                )
            )
        session.add(
            ServiceRecord(
                vehicle_id=vehicle_id, title_zh="首保", title_en="First service", done_on=date(2023, 12, 20)
            )
        )
    newest, oldest = customer_card(desk, vehicle_id=vehicle_id).history
    assert newest.titles_zh == ("30,000 km 保养",)
    assert (newest.amount, newest.odometer_km, newest.advisor) == (Decimal("1180.00"), 37_905, "陈思远")
    assert newest.late_minutes == 120
    assert oldest.titles_en == ("First service",)


def test_complaints_follow_ups_and_other_cars_are_on_the_card(desk: Desk) -> None:
    customer_id = a_customer(desk)
    vehicle_id, other_id = a_vehicle(desk, customer_id), a_vehicle(desk, customer_id, plate="沪B2H774")
    visit_id = a_visit(desk, vehicle_id=vehicle_id, customer_id=customer_id, status=VisitStatus.CLOSED)
    with desk.unit_of_work() as session:
        for number, closed in (("CP1", desk.now()), ("CP2", None)):
            session.add(
                Complaint(
                    number=number,
                    customer_id=customer_id,
                    words="交车晚 2 小时",
                    received_at=desk.now(),
                    answer_due_at=desk.now(),
                    closed_at=closed,
                )
            )
        for words, at in (
            ("修得好,就是晚了没人先说一声。", desk.now()),
            ("旧的", desk.now() - timedelta(days=400)),
        ):
            session.add(
                FollowUp(
                    visit_id=visit_id, customer_id=customer_id, due_at=at, reached_at=at, words=words, score=3
                )
            )
    card = customer_card(desk, vehicle_id=vehicle_id)
    assert [(complaint.number, complaint.closed) for complaint in card.complaints] == [
        ("CP2", False),
        ("CP1", True),
    ]
    assert card.last_follow_up is not None
    assert card.last_follow_up.words.startswith("修得好")
    assert [car.vehicle_id for car in card.other_cars] == [other_id]
    assert card.customer is not None
    assert card.customer.visit_count == 1
