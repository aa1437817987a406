"""Nothing unapproved can be worked on, and nobody checks their own work."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models.customers import ServiceRecord
from db.models.work_orders import Campaign, Job, VehicleCampaign
from frontdesk.desk import Desk
from frontdesk.errors import Frozen, MoveRefused, NotAllowed, ReasonNeeded
from frontdesk.shop.sign_in import sign_in
from frontdesk.terms import Answer, JobProgress, LineKind, Role, VisitStatus, WorkOrderStatus
from frontdesk.work_orders.decide import decide, mark_told
from frontdesk.work_orders.job_making import LineInput
from frontdesk.work_orders.jobs import add_menu_job, add_proposal, change_job, remove_job
from frontdesk.work_orders.lines import add_line
from frontdesk.work_orders.open_order import cancel_order, work_order_sheet
from frontdesk.work_orders.refusals import AgreementOwed, NotApproved, OwnWork, WorkOpen
from frontdesk.work_orders.work import (
    back_to_work,
    finish_work,
    mark_ready,
    send_to_quality,
    start_work,
    take_back_start,
)
from tests.desks import PIN, Clock, act_as, add_staff
from tests.factories import (
    a_customer,
    a_signed_order,
    a_vehicle,
    a_visit,
    agree_to_all,
    an_order,
    check_passed,
    finish_all,
    promise_proposed,
    sign,
    tell_and_decide,
    yuan,
)


@pytest.fixture
def both(desk: Desk) -> Desk:
    """A desk of a person who may write orders and record work."""
    act_as(desk, "刘强", Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
    return desk


def job_ids(desk: Desk, order_id: int) -> list[int]:
    return [job.job_id for job in work_order_sheet(desk, order_id).jobs]


def test_nothing_unapproved_can_be_worked_on(both: Desk) -> None:
    order_id = an_order(both, "MN0101", "MN0106")
    oil, fluid = job_ids(both, order_id)
    tell_and_decide(both, oil)
    with pytest.raises(NotApproved):
        start_work(both, oil)

    tell_and_decide(both, fluid, Answer.NOT_NOW)
    promise_proposed(both, order_id)
    sign(both, order_id)
    start_work(both, oil)
    with pytest.raises(NotApproved) as declined:
        start_work(both, fluid)
    assert declined.value.why == "declined"

    added = add_menu_job(both, order_id, "BR0201")
    tell_and_decide(both, added)
    with pytest.raises(NotApproved) as unsigned:
        start_work(both, added)
    assert unsigned.value.why == "unsigned"


def test_the_signature_counts_not_the_flags_of_the_job(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    oil = job_ids(both, order_id)[0]
    with both.unit_of_work() as session:
        session.get_one(Job, oil).answer = Answer.NOT_NOW
    with pytest.raises(NotApproved):
        start_work(both, oil)

    declined = an_order(both, "MN0102", visit_id=a_visit(both))
    (job_id,) = job_ids(both, declined)
    tell_and_decide(both, job_id, Answer.NOT_NOW)
    sign(both, declined)
    with both.unit_of_work() as session:
        session.get_one(Job, job_id).answer = Answer.AGREED
    with pytest.raises(NotApproved):
        start_work(both, job_id)


def test_a_job_changed_after_signing_waits_for_the_customer(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    (oil,) = job_ids(both, order_id)
    start_work(both, oil)

    add_line(both, oil, LineInput(LineKind.FEE, "加急", unit_price=yuan("50.00")))

    assert work_order_sheet(both, order_id).status is WorkOrderStatus.WAITING_APPROVAL
    with pytest.raises(NotApproved) as changed:
        finish_work(both, oil)
    assert changed.value.why == "changed"

    tell_and_decide(both, oil)
    sign(both, order_id)
    assert work_order_sheet(both, order_id).status is WorkOrderStatus.IN_PROGRESS
    finish_work(both, oil)


def test_the_first_work_brings_the_car_into_the_workshop(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    start_work(both, job_ids(both, order_id)[0])

    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.visit.status) == (WorkOrderStatus.IN_PROGRESS, VisitStatus.IN_WORKSHOP)
    assert dict(sheet.visit.steps)["work"] == both.now()


def test_begun_work_cannot_be_removed_declined_or_become_something_else(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    oil, fluid = job_ids(both, order_id)
    start_work(both, oil)
    with pytest.raises(Frozen):
        remove_job(both, oil)
    with pytest.raises(Frozen):
        decide(both, oil, Answer.NOT_NOW)
    finish_work(both, oil)
    version = work_order_sheet(both, order_id).jobs[0].version
    with pytest.raises(Frozen):
        change_job(both, oil, version, title_zh="别的")

    start_work(both, fluid)
    with pytest.raises(ReasonNeeded):
        take_back_start(both, fluid, "")
    take_back_start(both, fluid, "开错了")
    assert work_order_sheet(both, order_id).jobs[1].progress is JobProgress.NOT_STARTED


def test_a_car_whose_only_work_began_by_mistake_is_back_at_the_desk_and_may_begin_anew(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    (oil,) = job_ids(both, order_id)
    start_work(both, oil)
    take_back_start(both, oil, "开错了工单")
    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.visit.status) == (WorkOrderStatus.APPROVED, VisitStatus.ORDER_OPEN)
    assert not sheet.approval_needed
    start_work(both, oil)
    assert work_order_sheet(both, order_id).visit.status is VisitStatus.IN_WORKSHOP


def test_a_line_added_by_mistake_and_removed_keeps_no_car_from_its_customer(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    (oil,) = job_ids(both, order_id)
    start_work(both, oil)
    mistaken = add_menu_job(both, order_id, "BR0201")
    assert work_order_sheet(both, order_id).status is WorkOrderStatus.WAITING_APPROVAL

    remove_job(both, mistaken)

    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.approval_needed) == (WorkOrderStatus.IN_PROGRESS, False)
    finish_work(both, oil)
    send_to_quality(both, order_id)
    check_passed(both, order_id)
    assert work_order_sheet(both, order_id).visit.status is VisitStatus.READY_FOR_DELIVERY


def test_what_was_told_of_work_that_began_is_not_untold(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    oil, fluid = job_ids(both, order_id)
    start_work(both, oil)
    with pytest.raises(Frozen):
        mark_told(both, oil, price=False)
    mark_told(both, fluid, price=False)
    assert work_order_sheet(both, order_id).status is WorkOrderStatus.WAITING_APPROVAL

    mark_told(both, fluid, price=True)
    decide(both, fluid, Answer.AGREED)

    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.approval_needed) == (WorkOrderStatus.IN_PROGRESS, False)


def test_the_final_check_waits_for_every_agreed_job(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    start_work(both, job_ids(both, order_id)[0])
    finish_work(both, job_ids(both, order_id)[0])
    with pytest.raises(WorkOpen) as refused:
        send_to_quality(both, order_id)
    assert refused.value.job_numbers == (2,)

    finish_all(both, order_id)
    send_to_quality(both, order_id)
    assert work_order_sheet(both, order_id).status is WorkOrderStatus.QUALITY_CHECK


def test_the_final_check_is_passed_by_somebody_who_did_not_do_the_work(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    worker = act_as(desk, "王建国", Role.TECHNICIAN, Role.QUALITY_INSPECTOR)
    finish_all(desk, order_id)
    send_to_quality(desk, order_id)
    with pytest.raises(OwnWork):
        mark_ready(desk, order_id)

    sign_in(desk, add_staff(desk, "孙丽", Role.QUALITY_INSPECTOR), PIN)
    assert desk.staff_id != worker
    mark_ready(desk, order_id)
    assert work_order_sheet(desk, order_id).visit.status is VisitStatus.READY_FOR_DELIVERY


def test_a_failed_check_sends_the_job_back_with_a_reason(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101", "MN0106")
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    act_as(both, "孙丽", Role.QUALITY_INSPECTOR)
    with pytest.raises(ReasonNeeded):
        back_to_work(both, order_id, [job_ids(both, order_id)[1]], " ")

    back_to_work(both, order_id, [job_ids(both, order_id)[1]], "渗油")

    sheet = work_order_sheet(both, order_id)
    assert sheet.status is WorkOrderStatus.IN_PROGRESS
    assert [job.progress for job in sheet.jobs] == [JobProgress.DONE, JobProgress.IN_WORK]


def test_a_ready_car_sent_back_is_no_longer_announced_as_ready_and_becomes_ready_again(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    check_passed(both, order_id)
    act_as(both, "孙丽", Role.QUALITY_INSPECTOR)

    back_to_work(both, order_id, job_ids(both, order_id), "试车时仍有异响")

    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.visit.status) == (WorkOrderStatus.IN_PROGRESS, VisitStatus.IN_WORKSHOP)
    assert dict(sheet.visit.steps)["delivery"] is None
    act_as(both, "刘强", Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    check_passed(both, order_id)
    assert work_order_sheet(both, order_id).visit.status is VisitStatus.READY_FOR_DELIVERY


def test_the_finished_work_is_in_the_history_and_the_recall_is_closed(both: Desk) -> None:
    customer_id = a_customer(both)
    vehicle_id = a_vehicle(both, customer_id)
    with both.unit_of_work() as session:
        campaign = Campaign(code="R26-04", title_zh="高压线束检查", title_en="Harness", is_recall=True, minutes=20)
        session.add(campaign)
        session.flush()
        session.add(VehicleCampaign(vehicle_id=vehicle_id, campaign_id=campaign.id))
    visit_id = a_visit(both, customer_id=customer_id, vehicle_id=vehicle_id)
    order_id = an_order(both, "MN0106", visit_id=visit_id)
    add_proposal(both, order_id, "campaign:1")
    assert work_order_sheet(both, order_id).jobs[1].amount == 0
    agree_to_all(both, order_id)
    sign(both, order_id)
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    check_passed(both, order_id)

    with both.reading() as session:
        done = session.scalars(select(ServiceRecord.code).order_by(ServiceRecord.id)).all()
        assert done == ["MN0106", "R26-04"]
        assert session.scalars(select(VehicleCampaign)).one().done_at == both.now()


def test_work_wished_at_the_counter_brings_a_ready_car_back(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    check_passed(both, order_id)

    job_id = add_menu_job(both, order_id, "EL0402")

    sheet = work_order_sheet(both, order_id)
    assert (sheet.status, sheet.visit.status) == (WorkOrderStatus.WAITING_APPROVAL, VisitStatus.IN_WORKSHOP)
    tell_and_decide(both, job_id)
    promise_proposed(both, order_id)
    with pytest.raises(AgreementOwed):
        send_to_quality(both, order_id)
    sign(both, order_id)
    finish_all(both, order_id)
    send_to_quality(both, order_id)


def test_an_order_is_cancelled_only_before_work_and_with_a_reason(both: Desk) -> None:
    order_id = a_signed_order(both, "MN0101")
    with pytest.raises(NotAllowed):
        cancel_order(both, order_id, "客户离店")
    act_as(both, "赵敏", Role.SERVICE_MANAGER)
    with pytest.raises(ReasonNeeded):
        cancel_order(both, order_id, "")
    start_work(both, job_ids(both, order_id)[0])
    with pytest.raises(MoveRefused):
        cancel_order(both, order_id, "客户离店")


def test_a_ready_car_that_was_signed_for_misses_nothing_and_waits_for_handover(both: Desk, clock: Clock) -> None:
    order_id = a_signed_order(both, "MN0101")
    finish_all(both, order_id)
    send_to_quality(both, order_id)
    check_passed(both, order_id)
    clock.go_on(minutes=24 * 60)

    sheet = work_order_sheet(both, order_id)
    assert sheet.promise.promise_at
    assert sheet.promise.promise_at < both.now()
    assert sheet.missing == ()
    assert dict(sheet.visit.steps)["delivery"] == both.now() - timedelta(days=1)


def test_an_order_changed_before_the_work_stands_at_the_order_again(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    assert dict(work_order_sheet(desk, order_id).visit.steps)["agreed"]
    add_menu_job(desk, order_id, "MN0106")
    assert dict(work_order_sheet(desk, order_id).visit.steps)["agreed"] is None
