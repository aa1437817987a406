"""Today knows who waits, what is late, and the one remedy for it; each of them goes away when it is done."""

from datetime import timedelta

import pytest

from db.models.care import Complaint
from db.models.work_orders import PromiseChange, WorkOrder
from frontdesk.desk import Desk
from frontdesk.lounge.stays import change_wait_mode
from frontdesk.lounge.words_owed import tell_customer
from frontdesk.reception.arrival import greet, stamp_arrival
from frontdesk.reception.needs import Need, NeedKind, Remedy
from frontdesk.reception.stages import Stage
from frontdesk.reception.today import today_board
from frontdesk.schedule.change_state import record_call
from frontdesk.terms import PartsState, TaxMode, UpdateChannel, VisitStatus, WaitMode, WorkOrderStatus
from tests.desks import Clock
from tests.factories import a_customer, a_visit
from tests.frontdesk.schedule.bookings import an_appointment, local


def a_visit_in_work(
    desk: Desk, *, promised_in: int = 120, status: WorkOrderStatus = WorkOrderStatus.IN_PROGRESS,
    visit: VisitStatus = VisitStatus.IN_WORKSHOP,
) -> int:  # fmt: skip
    """A car in the workshop with a promise `promised_in` minutes ahead; its customer waits here."""
    visit_id = a_visit(desk, "刹车异响", status=visit)
    with desk.unit_of_work() as session:
        session.add(
            WorkOrder(
                number=f"WO-{visit_id}",
                visit_id=visit_id,
                status=status,
                created_at=desk.now(),
                promise_at=desk.now() + timedelta(minutes=promised_in),
                tax_mode=TaxMode.INCLUSIVE,
                tax_basis_points=1300,
            )
        )
    change_wait_mode(desk, visit_id, WaitMode.WAIT_IN_LOUNGE)
    return visit_id


def the_need(desk: Desk) -> Need | None:
    """The one thing that needs doing, if anything does."""
    found = today_board(desk).needs
    assert len(found) <= 1
    return found[0] if found else None


def kind_of_need(desk: Desk) -> NeedKind | None:
    need = the_need(desk)
    return need.kind if need else None


def test_arrivals_are_sorted_by_the_time_left_to_greet_them(desk: Desk, clock: Clock) -> None:
    first = stamp_arrival(desk, "沪A11111").visit_id
    clock.go_on(minutes=2)
    second = stamp_arrival(desk, "沪A22222").visit_id
    board = today_board(desk)
    assert [row.visit_id for row in board.arrivals] == [first, second]
    assert board.greet_by(board.arrivals[0]) == desk.now() + timedelta(minutes=1)
    greet(desk, first)
    board = today_board(desk)
    assert [row.visit_id for row in board.arrivals] == [second]
    assert [row.visit_id for row in board.in_reception] == [first]


def test_a_promise_at_risk_is_told_once_before_and_once_after_it_is_broken(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit_in_work(desk, promised_in=50)
    tell_customer(desk, visit_id, "已经开工", UpdateChannel.IN_PERSON)
    clock.go_on(minutes=19)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=2)
    need = the_need(desk)
    assert need is not None
    assert (need.kind, need.remedy) == (NeedKind.PROMISE_AT_RISK, Remedy.TELL)
    tell_customer(desk, visit_id, "可能要晚二十分钟", UpdateChannel.IN_PERSON)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=30)
    assert kind_of_need(desk) == NeedKind.PROMISE_AT_RISK


def test_a_promise_that_passes_during_the_final_check_does_not_pass_unseen(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit_in_work(desk, promised_in=20, status=WorkOrderStatus.QUALITY_CHECK)
    tell_customer(desk, visit_id, "正在终检", UpdateChannel.IN_PERSON)
    clock.go_on(minutes=21)
    assert kind_of_need(desk) == NeedKind.PROMISE_AT_RISK
    tell_customer(desk, visit_id, "终检要多 10 分钟，抱歉", UpdateChannel.IN_PERSON)
    assert kind_of_need(desk) is None


def test_a_waiting_customer_is_owed_a_word_every_half_hour(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit_in_work(desk, promised_in=300)
    clock.go_on(minutes=29)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=1)
    assert kind_of_need(desk) == NeedKind.WORD_OWED
    tell_customer(desk, visit_id, "正在换机油", UpdateChannel.IN_PERSON)
    assert kind_of_need(desk) is None


def test_a_customer_who_went_home_is_not_owed_a_word_every_half_hour(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit_in_work(desk, promised_in=300)
    change_wait_mode(desk, visit_id, WaitMode.LEAVE_AND_RETURN)
    clock.go_on(minutes=90)
    assert kind_of_need(desk) is None


def test_a_promise_moved_without_telling_is_owed_to_a_customer_who_is_away(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit_in_work(desk, promised_in=300)
    change_wait_mode(desk, visit_id, WaitMode.LEAVE_AND_RETURN)
    with desk.unit_of_work() as session:
        order = session.query(WorkOrder).filter_by(visit_id=visit_id).one()
        later = desk.now() + timedelta(minutes=360)
        session.add(
            PromiseChange(work_order_id=order.id, old_at=order.promise_at, new_at=later, changed_at=desk.now())
        )
    clock.go_on(minutes=6)
    assert kind_of_need(desk) == NeedKind.WORD_OWED
    tell_customer(desk, visit_id, "要晚一小时", UpdateChannel.PHONE)
    assert kind_of_need(desk) is None


def test_an_approval_that_waits_too_long_leads_to_the_order(desk: Desk, clock: Clock) -> None:
    a_visit(desk, "小保养", status=VisitStatus.ORDER_OPEN)
    clock.go_on(minutes=14)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=1)
    need = the_need(desk)
    assert need is not None
    assert (need.kind, need.remedy) == (NeedKind.WAITS_FOR_APPROVAL, Remedy.OPEN_ORDER)


def test_a_ready_car_is_told_to_its_customer(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit(desk, status=VisitStatus.READY_FOR_DELIVERY)
    clock.go_on(minutes=6)
    assert kind_of_need(desk) == NeedKind.READY_NOT_TOLD
    tell_customer(desk, visit_id, "车好了", UpdateChannel.PHONE)
    assert kind_of_need(desk) is None
    assert [row.visit_id for row in today_board(desk).ready] == [visit_id]


@pytest.mark.parametrize(
    ("state", "expected_in", "needed"),
    [
        (PartsState.MISSING, None, True),
        (PartsState.ORDERED, None, True),
        (PartsState.ORDERED, 60, False),
        (PartsState.ORDERED, 180, True),
        (PartsState.ORDERED, -10, True),
        (PartsState.READY, None, False),
        (PartsState.NOT_NEEDED, None, False),
    ],
)
def test_parts_that_will_not_be_here_in_time_move_the_booking(
    desk: Desk, state: PartsState, expected_in: int | None, needed: bool
) -> None:
    expected = desk.now() + timedelta(minutes=expected_in) if expected_in is not None else None
    an_appointment(desk, hours_ahead=2, parts_state=state, parts_expected_at=expected)
    need = the_need(desk)
    assert (need is not None) == needed
    if need is not None:
        assert (need.kind, need.remedy) == (NeedKind.PARTS_MISSING, Remedy.RESCHEDULE)


def test_parts_missing_for_tomorrow_morning_are_seen_to_today(desk: Desk) -> None:
    an_appointment(desk, start_at=local(desk, 9, days=1), parts_state=PartsState.MISSING)
    board = today_board(desk)
    assert [need.kind for need in board.needs] == [NeedKind.PARTS_MISSING]
    assert board.bookings == ()


def test_whoever_did_not_come_is_called_and_called_again_when_nobody_answered(desk: Desk, clock: Clock) -> None:
    booked = an_appointment(desk, hours_ahead=1)
    clock.go_on(minutes=90)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=1)
    need = the_need(desk)
    assert need is not None
    assert (need.kind, need.remedy) == (NeedKind.NOT_COME, Remedy.CALL)
    record_call(desk, booked.appointment_id, reached=False)
    assert kind_of_need(desk) is None
    clock.go_on(minutes=30)
    assert kind_of_need(desk) == NeedKind.NOT_COME
    record_call(desk, booked.appointment_id, reached=True, words="在路上")
    clock.go_on(hours=2)
    assert kind_of_need(desk) is None


def test_a_complaint_stands_on_the_list_two_hours_before_its_answer_is_due(desk: Desk, clock: Clock) -> None:
    with desk.unit_of_work() as session:
        session.add(
            Complaint(
                number="CP20260318-0001",
                customer_id=a_customer(desk),
                words="车窗漏水",
                received_at=desk.now(),
                answer_due_at=desk.now() + timedelta(hours=3),
            )
        )
    assert kind_of_need(desk) is None
    clock.go_on(hours=1)
    assert kind_of_need(desk) == NeedKind.COMPLAINT_DUE


def test_what_needs_doing_is_sorted_by_its_deadline(desk: Desk, clock: Clock) -> None:
    a_visit_in_work(desk, promised_in=100)
    an_appointment(desk, hours_ahead=1.5, parts_state=PartsState.MISSING)
    a_visit(desk, status=VisitStatus.ORDER_OPEN)
    clock.go_on(minutes=80)
    kinds = [need.kind for need in today_board(desk).needs]
    assert kinds == [NeedKind.WAITS_FOR_APPROVAL, NeedKind.PARTS_MISSING, NeedKind.PROMISE_AT_RISK]


def test_every_car_is_counted_at_one_stage_and_yesterdays_deliveries_are_not(desk: Desk, clock: Clock) -> None:
    a_visit(desk, status=VisitStatus.DELIVERED)
    clock.go_on(days=1)
    stages = {
        VisitStatus.ARRIVED: Stage.WAITING,
        VisitStatus.GREETED: Stage.GREETED,
        VisitStatus.INSPECTING: Stage.WALKAROUND,
        VisitStatus.ORDER_OPEN: Stage.APPROVAL,
        VisitStatus.READY_FOR_DELIVERY: Stage.READY,
        VisitStatus.DELIVERED: Stage.DELIVERED,
    }
    for status in stages:
        a_visit(desk, status=status)
    a_visit(desk, status=VisitStatus.LEFT_WITHOUT_REPAIR)
    a_visit_in_work(desk)
    a_visit_in_work(desk, status=WorkOrderStatus.QUALITY_CHECK)
    a_visit_in_work(desk, status=WorkOrderStatus.WAITING_PARTS)
    board = today_board(desk)
    expected = dict.fromkeys(stages.values(), 1) | {Stage.IN_WORK: 2, Stage.QUALITY: 1}
    assert {stage: board.count(stage) for stage in Stage} == expected
    assert (board.parts_hold, len(board.visits)) == (1, 9)


def test_a_signed_order_waits_for_the_workshop_and_not_for_the_customer(desk: Desk, clock: Clock) -> None:
    a_visit_in_work(desk, status=WorkOrderStatus.APPROVED, visit=VisitStatus.ORDER_OPEN)
    clock.go_on(minutes=40)
    board = today_board(desk)
    (row,) = board.in_reception
    assert (row.stage, row.state) == (Stage.APPROVAL, "signed")
    assert board.waiting_for_approval_since is None
    assert [need.kind for need in board.needs] == [NeedKind.WORD_OWED]
