"""Opening an order takes over what was booked and agreed at check-in; any desk finds it again."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from db.models.menu import MenuItem, Package
from db.models.reception import ToldItem, Visit
from db.models.schedule import Appointment, AppointmentWork
from db.models.walkaround import Proposal
from db.models.work_orders import PromiseChange
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, MoveRefused, NotFound, ReasonNeeded, ValueRefused
from frontdesk.terms import (
    BookingChannel,
    Energy,
    JobSource,
    Role,
    TellAnswer,
    VisitStatus,
    WorkOrderStatus,
)
from frontdesk.work_orders.jobs import add_package, add_proposal, remove_job
from frontdesk.work_orders.menu import menu_items, packages
from frontdesk.work_orders.open_order import (
    cancel_order,
    open_work_order,
    work_order_sheet,
    work_orders,
)
from frontdesk.work_orders.promise import set_promise
from frontdesk.work_orders.refusals import NotApproved
from frontdesk.work_orders.work import start_work
from tests.desks import act_as
from tests.factories import (
    a_customer,
    a_menu,
    a_signed_order,
    a_vehicle,
    a_visit,
    agree_to_all,
    an_order,
    sign,
    some_bays,
    tell_and_decide,
)


def booked(desk: Desk, visit_id: int) -> None:
    a_menu(desk)
    with desk.unit_of_work() as session:
        visit = session.get_one(Visit, visit_id)
        item = session.scalars(select(MenuItem).filter_by(code="MN0106")).one()
        package = session.scalars(select(Package).filter_by(code="B")).one()
        assert visit.customer_id
        assert visit.vehicle_id
        visit.appointment = Appointment(
            number="AP20260318-0001",
            channel=BookingChannel.PHONE,
            customer_id=visit.customer_id,
            vehicle_id=visit.vehicle_id,
            start_at=desk.now(),
            expected_hours=Decimal(2),
            booked_at=desk.now(),
            works=[
                AppointmentWork(position=1, menu_item=item),
                AppointmentWork(position=2, package=package),
            ],
        )


def test_an_order_takes_over_what_was_booked(desk: Desk) -> None:
    visit_id = a_visit(desk)
    booked(desk, visit_id)

    order_id = open_work_order(desk, visit_id)

    sheet = work_order_sheet(desk, order_id)
    assert [job.code for job in sheet.jobs] == ["MN0106", "MN0101", "MN0110", "MN0102", "MN0103"]
    assert {job.reason_en for job in sheet.jobs} == {"Booked"}
    assert sheet.visit.status is VisitStatus.ORDER_OPEN
    assert sheet.number == "WO20260318-0001"


def test_opening_twice_opens_one_order(desk: Desk) -> None:
    visit_id = a_visit(desk)

    assert open_work_order(desk, visit_id) == open_work_order(desk, visit_id)
    assert len(work_orders(desk)) == 1


def test_what_the_customer_added_at_check_in_stands_on_the_order_and_what_they_declined_is_not_asked_again(
    desk: Desk,
) -> None:
    visit_id = a_visit(desk)
    a_menu(desk)
    with desk.unit_of_work() as session:
        for code, answer in (("MN0106", TellAnswer.ADDED), ("MN0104", TellAnswer.DECLINED)):
            session.add(ToldItem(visit_id=visit_id, item_key=f"due:{code}", answer=answer, told_at=desk.now()))

    sheet = work_order_sheet(desk, open_work_order(desk, visit_id))

    assert [(job.code, job.source) for job in sheet.jobs] == [("MN0106", JobSource.SCHEDULE)]
    keys = [proposal.key for proposal in sheet.proposals]
    assert "due:EL0402" in keys
    assert not {"due:MN0106", "due:MN0104"} & set(keys)


def test_a_proposal_becomes_a_job_once(desk: Desk) -> None:
    order_id = an_order(desk)
    add_proposal(desk, order_id, "due:MN0106")

    with pytest.raises(NotFound):
        add_proposal(desk, order_id, "due:MN0106")


@pytest.mark.parametrize("status", [VisitStatus.ARRIVED, VisitStatus.DELIVERED, VisitStatus.LEFT_WITHOUT_REPAIR])
def test_no_order_before_the_greeting_or_after_the_end(desk: Desk, status: VisitStatus) -> None:
    visit_id = a_visit(desk, status=status)

    with pytest.raises(MoveRefused):
        open_work_order(desk, visit_id)
    assert work_orders(desk) == ()


def test_a_cancelled_order_is_taken_up_again_and_agreed_again(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    visit_id = work_order_sheet(desk, order_id).visit.visit_id
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    cancel_order(desk, order_id, "客户赶时间")
    assert work_order_sheet(desk, order_id).visit.status is VisitStatus.INTERVIEWED

    assert open_work_order(desk, visit_id) == order_id
    sheet = work_order_sheet(desk, order_id)
    assert (sheet.status, sheet.approval_needed) == (WorkOrderStatus.DRAFT, True)
    with pytest.raises(NotApproved):
        start_work(desk, sheet.jobs[0].job_id)
    sign(desk, order_id)
    start_work(desk, sheet.jobs[0].job_id)


def test_any_desk_finds_an_order_by_number_plate_and_name(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    for text in ("A123", "沪A·123", "0001", "伟国"):
        assert [row.work_order_id for row in work_orders(desk, text=text)] == [order_id]
    assert work_orders(desk, text="%") == ()


def test_the_list_says_what_is_missing_and_puts_the_next_promise_first(desk: Desk) -> None:
    waiting = an_order(desk, "MN0101")
    signed = a_signed_order(desk, "MN0101", visit_id=a_visit(desk))

    first, second = work_orders(desk)

    assert (first.work_order_id, first.missing_count) == (signed, 0)
    assert (second.work_order_id, second.promise_at) == (waiting, None)
    assert second.missing_count == len(work_order_sheet(desk, waiting).missing)


def test_the_menu_offers_what_fits_the_car(desk: Desk) -> None:
    a_menu(desk)
    electric = {row.code for row in menu_items(desk, "", Energy.ELECTRIC)}
    petrol = {row.code for row in menu_items(desk, "", Energy.PETROL)}

    assert "HV0701" in electric - petrol
    assert "MN0101" in petrol - electric
    assert [row.code for row in menu_items(desk, "制动液", None)] == ["MN0106"]
    assert [row.code for row in menu_items(desk, "BRAKE fl", None)] == ["MN0106"]
    assert {package.code: package.minutes for package in packages(desk, Energy.PETROL)}["A"] == 66

    order_id = an_order(desk, visit_id=a_visit(desk, vehicle_id=a_vehicle(desk, energy=Energy.ELECTRIC)))
    add_package(desk, order_id, "B")
    assert {job.code for job in work_order_sheet(desk, order_id).jobs} == {"MN0110", "MN0102"}


def test_a_promise_is_never_silently_beyond_what_the_customer_asked(desk: Desk) -> None:
    needed_by = desk.now() + timedelta(hours=1)
    order_id = an_order(desk, "MN0106", visit_id=a_visit(desk, needed_by=needed_by))
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id)
    promise = work_order_sheet(desk, order_id).promise
    assert promise.beyond_needed
    assert promise.proposed_at is not None

    with pytest.raises(ConfirmationNeeded) as asked:
        set_promise(desk, order_id, promise.proposed_at)
    assert asked.value.what == "promise_after_needed_by"
    set_promise(desk.confirming("promise_after_needed_by"), order_id, promise.proposed_at)

    assert work_order_sheet(desk, order_id).missing == ()
    with desk.reading() as session:
        assert session.scalars(select(PromiseChange)).one().told


def test_a_promise_that_cannot_be_kept_is_asked_about(desk: Desk) -> None:
    order_id = an_order(desk, "MN0106")
    tell_and_decide(desk, work_order_sheet(desk, order_id).jobs[0].job_id)

    with pytest.raises(ValueRefused):
        set_promise(desk, order_id, desk.now())
    with pytest.raises(ConfirmationNeeded) as too_early:
        set_promise(desk, order_id, desk.now() + timedelta(minutes=10))
    assert too_early.value.what == "promise_before_work_done"
    with pytest.raises(ConfirmationNeeded) as at_night:
        set_promise(desk, order_id, desk.now() + timedelta(hours=12))
    assert at_night.value.what == "promise_outside_hours"


def test_a_promise_given_is_changed_only_with_a_reason(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0106")
    later = desk.now() + timedelta(hours=4)

    with pytest.raises(ReasonNeeded):
        set_promise(desk, order_id, later, reason="  ")
    set_promise(desk, order_id, later, reason="缺件", told_how="phone")

    with desk.reading() as session:
        change = session.scalars(select(PromiseChange).order_by(PromiseChange.id.desc())).first()
        assert change is not None
        assert (change.new_at, change.reason, change.told_how) == (later, "缺件", "phone")


def test_the_work_already_promised_is_waited_for(desk: Desk) -> None:
    some_bays(desk)
    alone = an_order(desk, "MN0106")
    tell_and_decide(desk, work_order_sheet(desk, alone).jobs[0].job_id)
    free = work_order_sheet(desk, alone).promise
    a_signed_order(desk, "BR0201", visit_id=a_visit(desk))

    behind = work_order_sheet(desk, alone).promise

    assert free.why is not None
    assert behind.why is not None
    assert (free.why.bay_code, free.why.wait_minutes) == ("3", 0)
    assert behind.why.wait_minutes == 60
    assert free.proposed_at is not None
    assert behind.proposed_at == free.proposed_at + timedelta(hours=1)


def test_each_open_job_says_when_the_car_would_be_ready_with_it(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101", "MN0106")
    oil, _ = work_order_sheet(desk, order_id).jobs
    tell_and_decide(desk, oil.job_id)
    proposed = work_order_sheet(desk, order_id).promise.proposed_at
    assert proposed is not None
    set_promise(desk, order_id, proposed)

    oil, fluid = work_order_sheet(desk, order_id).jobs

    assert oil.handover_if_added is None
    assert fluid.handover_if_added is not None
    assert timedelta(minutes=45) <= fluid.handover_if_added - proposed <= timedelta(minutes=50)


def test_a_finding_of_the_walkaround_becomes_a_job(desk: Desk) -> None:
    order_id = an_order(desk)
    visit_id = work_order_sheet(desk, order_id).visit.visit_id
    with desk.unit_of_work() as session:
        brakes = session.scalars(select(MenuItem).filter_by(code="BR0201")).one()
        for n, item in enumerate((brakes, None)):
            session.add(
                Proposal(
                    visit_id=visit_id,
                    finding_key=f"mark:{n}",
                    menu_item_id=item.id if item else None,
                    title_zh="前制动片" if item else "右前门划痕",
                    title_en="Front pads" if item else "Scratch",
                    reason_zh="剩 2.5 mm",
                    reason_en="2.5 mm left",
                    proposed_at=desk.now(),
                )
            )
    assert [p.key for p in work_order_sheet(desk, order_id).proposals][:2] == ["finding:1", "finding:2"]

    add_proposal(desk, order_id, "finding:1")
    scratch = add_proposal(desk, order_id, "finding:2")

    pads, free = work_order_sheet(desk, order_id).jobs
    assert (pads.title_zh, pads.reason_en, pads.safety_relevant) == ("前制动片", "2.5 mm left", True)
    assert (free.title_en, free.amount, free.source) == ("Scratch", 0, JobSource.FINDING)
    remove_job(desk, scratch)
    assert "finding:2" in [p.key for p in work_order_sheet(desk, order_id).proposals]


def test_an_unknown_customer_or_car_keeps_the_order_from_being_signed(desk: Desk) -> None:
    visit_id = a_visit(desk, customer_id=a_customer(desk))
    order_id = an_order(desk, "MN0110", visit_id=visit_id)
    agree_to_all(desk, order_id)
    with desk.unit_of_work() as session:
        visit = session.get_one(Visit, visit_id)
        visit.customer_id = visit.vehicle_id = None
        visit.plate_stamped = "沪B00001"

    sheet = work_order_sheet(desk, order_id)

    assert [m.kind for m in sheet.missing] == ["customer_missing", "vehicle_missing"]
    assert sheet.visit.plate == "沪B00001"
