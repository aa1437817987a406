"""What the customer said yes or no to, and what becomes of it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from db.models.work_orders import WorkOrderRevision
from frontdesk.customers.card import customer_card
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Standing
from frontdesk.errors import ValueRefused
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.shop.sign_in import check_pin
from frontdesk.terms import Answer, ApprovalMethod, Role
from frontdesk.work_orders.agree import PhoneAnswer, PhoneApproval, agree_by_phone, sign_order
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.jobs import add_menu_job, add_proposal
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.refusals import AboveAuthority, NotApproved
from frontdesk.work_orders.revisions import revisions
from frontdesk.work_orders.work import send_to_quality, start_work
from tests.desks import PIN, Clock, act_as, add_staff
from tests.factories import (
    A_SIGNATURE,
    a_menu,
    agree_to_all,
    check_passed,
    finish_all,
    promise_proposed,
    some_bays,
    tell_and_decide,
)
from tests.frontdesk.documents.reading import squeezed, whole_text
from tests.scenarios.visits import a_stranger, drawn_up, driven_home, printed, received


@pytest.fixture(autouse=True)
def _shop(desk: Desk) -> None:
    a_menu(desk)
    some_bays(desk)


def sign(desk: Desk, order_id: int) -> int:
    return sign_order(desk, order_id, work_order_sheet(desk, order_id).version, A_SIGNATURE)


def signed_order(desk: Desk, *codes: str) -> int:
    order_id = received(desk, a_stranger(desk))
    for code in codes:
        add_menu_job(desk, order_id, code)
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    return order_id


def put_off(desk: Desk, vehicle_id: int) -> list[str]:
    """What the owner said to the work that is still to be told of."""
    return [
        item.words for item in customer_card(desk, vehicle_id=vehicle_id).tell if item.key.startswith("deferred")
    ]


def test_what_was_declined_is_kept_and_comes_back_at_the_next_visit(desk: Desk, clock: Clock) -> None:
    visit_id = a_stranger(desk)
    order_id = received(desk, visit_id)
    tell_and_decide(desk, add_menu_job(desk, order_id, "MN0101"))
    brakes = add_menu_job(desk, order_id, "BR0201")
    tell_and_decide(desk, brakes, Answer.NOT_NOW, "下个月发了奖金再换 😅")
    promise_proposed(desk, order_id)
    sign(desk, order_id)
    assert "下个月发了奖金再换" in whole_text(printed(desk, order_id).pdf)

    driven_home(desk, visit_id)
    clock.go_on(days=40)
    again = stamp_arrival(desk, "沪C8K219").visit_id

    card = check_in_sheet(desk, again).card
    assert card is not None
    assert [item.words for item in card.tell if item.key.startswith("deferred")] == ["下个月发了奖金再换 😅"]
    second = received(desk, again)
    proposal = next(p for p in work_order_sheet(desk, second).proposals if p.key.startswith("deferred"))
    add_proposal(desk, second, proposal.key)
    agree_to_all(desk, second)
    sign(desk, second)
    assert card.vehicle is not None
    assert put_off(desk, card.vehicle.id) == ["下个月发了奖金再换 😅"], "agreed is not done"

    act_as(desk, "周敏", Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
    finish_all(desk, second)
    send_to_quality(desk, second)
    check_passed(desk, second)
    assert put_off(desk, card.vehicle.id) == []


def test_extra_work_is_agreed_by_phone_with_who_when_how_number_and_amount(desk: Desk, clock: Clock) -> None:
    order_id = signed_order(desk, "MN0101")
    clock.go_on(minutes=50)
    extra = add_menu_job(desk, order_id, "BR0201")
    tell_and_decide(desk, extra)
    promise_proposed(desk, order_id, reason="增项")
    asked, number = desk.now() - timedelta(minutes=4), "138 0017 6217"
    how = ApprovalMethod.PHONE
    told = PhoneApproval("欧阳若曦", "owner", how, number, asked, desk.now(), PhoneAnswer.APPROVED, Decimal(1270))
    agree_by_phone(desk, order_id, work_order_sheet(desk, order_id).version, told)

    first, record = revisions(desk, order_id)
    assert first.added_total == Decimal(784)
    assert (record.person_name, record.method, record.contact_used) == ("欧阳若曦", ApprovalMethod.PHONE, number)
    assert (record.asked_at, record.answered_at, record.added_total) == (asked, desk.now(), Decimal(1270))
    assert squeezed(number) in whole_text(drawn_up(desk, order_id).pdf)
    never_asked = add_menu_job(desk, order_id, "MN0106")
    act_as(desk, "吴迪", Role.TECHNICIAN)
    start_work(desk, extra)
    with pytest.raises(NotApproved):
        start_work(desk, never_asked)


def test_what_was_signed_stays_on_paper_as_it_was_whatever_is_changed_later(desk: Desk) -> None:
    order_id = signed_order(desk, "MN0101")
    with desk.reading() as session:
        kept = session.scalars(select(WorkOrderRevision.content)).one()
    before = drawn_up(desk, order_id)

    add_menu_job(desk, order_id, "BR0201")

    now, then = drawn_up(desk, order_id), drawn_up(desk, order_id, as_signed=True)
    assert (before.standing, now.standing, then.standing) == (
        Standing.SIGNED,
        Standing.CHANGED,
        Standing.SUPERSEDED,
    )
    assert "前制动片更换" in whole_text(now.pdf)
    assert "前制动片更换" not in whole_text(then.pdf)
    with desk.reading() as session:
        assert session.scalars(select(WorkOrderRevision.content)).one() == kept


def test_an_advisor_without_the_authority_gets_the_discount_with_another_persons_pin(desk: Desk) -> None:
    order_id = received(desk, a_stranger(desk))
    add_menu_job(desk, order_id, "BR0201")
    with pytest.raises(AboveAuthority):
        give_discount(desk, Decimal(15), order_id=order_id, name_zh="老客户")
    me = desk.actor
    manager = add_staff(desk, "赵敏", Role.SERVICE_MANAGER, discount_limit=2000)

    given = check_pin(desk, manager, PIN)
    give_discount(desk, Decimal(15), order_id=order_id, name_zh="老客户", approver=given)

    sheet = work_order_sheet(desk, order_id)
    assert (desk.actor, sheet.approver_name, sheet.jobs[0].amount) == (me, "赵敏", Decimal("1079.50"))
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    assert "¥1,079.50" in whole_text(printed(desk, order_id).pdf)


def test_nobody_signs_for_a_customer_who_gave_no_name(desk: Desk) -> None:
    order_id = received(desk, a_stranger(desk))
    add_menu_job(desk, order_id, "MN0101")
    agree_to_all(desk, order_id)
    version = work_order_sheet(desk, order_id).version
    with pytest.raises(ValueRefused):
        sign_order(desk, order_id, version, replace(A_SIGNATURE, signer_name="  "))
    assert work_order_sheet(desk, order_id).signed_revision is None
