"""What the customer agreed to is frozen; whatever changes needs their word again."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from db.models.shop import Dealership
from db.models.work_orders import Approval, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, NotAllowed, ValueRefused
from frontdesk.terms import (
    Answer,
    ApprovalMethod,
    ApprovalScope,
    JurisdictionProfile,
    OldPartDisposition,
    PayType,
    Role,
    WorkOrderStatus,
)
from frontdesk.work_orders.agree import PhoneAnswer, PhoneApproval, agree_by_phone, sign_order
from frontdesk.work_orders.content_json import canonical_json, content_hash
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.decide import withdraw_answer
from frontdesk.work_orders.difference import ChangeKind
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.jobs import add_free_job, add_menu_job, change_job, remove_job, restore_job
from frontdesk.work_orders.lines import change_line, set_payer
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.promise import set_promise
from frontdesk.work_orders.refusals import AmountDiffers, NothingToAgree, NotReadyToSign
from frontdesk.work_orders.revisions import difference, revisions
from frontdesk.work_orders.wishes import set_wishes
from tests.desks import Clock, act_as
from tests.factories import (
    A_SIGNATURE,
    a_signed_order,
    a_visit,
    agree_to_all,
    an_order,
    promise_proposed,
    sign,
    tell_and_decide,
    yuan,
)


def version(desk: Desk, order_id: int) -> int:
    return work_order_sheet(desk, order_id).version


def a_call(desk: Desk, amount: str, answer: PhoneAnswer = PhoneAnswer.APPROVED) -> PhoneApproval:
    return PhoneApproval(
        person_name="张伟国",
        relation="owner",
        method=ApprovalMethod.PHONE,
        number="138 0017 6217",
        asked_at=desk.now() - timedelta(minutes=3),
        answered_at=desk.now(),
        answer=answer,
        amount_told=Decimal(amount),
        note="客户在开会",
    )


def test_signing_unlocks_only_when_nothing_is_open(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101", "MN0106")
    with pytest.raises(NotReadyToSign) as refused:
        sign(desk, order_id)
    assert refused.value.missing == work_order_sheet(desk, order_id).missing

    agree_to_all(desk, order_id)
    assert work_order_sheet(desk, order_id).missing == ()
    assert sign(desk, order_id) == 1


@pytest.mark.parametrize("odometer_km", [None, 42186])
def test_an_order_without_the_odometer_is_not_signed(desk: Desk, odometer_km: int | None) -> None:
    order_id = an_order(desk, "MN0101", visit_id=a_visit(desk, odometer_km=odometer_km))
    agree_to_all(desk, order_id)

    kinds = [m.kind for m in work_order_sheet(desk, order_id).missing]

    assert kinds == ([] if odometer_km else ["odometer_missing"])


def test_the_signed_revision_holds_the_content_its_hash_and_the_strokes(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    sign(desk, order_id)

    (revision,) = revisions(desk, order_id)
    assert revision.content == work_order_content(desk, order_id)
    assert revision.content_hash == content_hash(canonical_json(revision.content))
    assert revision.signature is not None
    assert revision.signature.strokes == A_SIGNATURE.strokes
    assert (revision.scope, revision.person_name, revision.answered_at) == (
        ApprovalScope.ESTIMATE,
        "张伟国",
        desk.now(),
    )
    sheet = work_order_sheet(desk, order_id)
    assert (sheet.status, sheet.signed_revision, sheet.approval_needed) == (WorkOrderStatus.APPROVED, 1, False)


def _dearer(desk: Desk, order_id: int) -> None:
    change_line(desk, work_order_sheet(desk, order_id).jobs[0].lines[1].line_id, unit_price=yuan("900.00"))


def _longer(desk: Desk, order_id: int) -> None:
    job = work_order_sheet(desk, order_id).jobs[0]
    change_job(desk, job.job_id, job.version, minutes=5, title_zh="别的")


def _removed(desk: Desk, order_id: int) -> None:
    remove_job(desk, work_order_sheet(desk, order_id).jobs[0].job_id)


def _added(desk: Desk, order_id: int) -> None:
    add_menu_job(desk, order_id, "BR0201")


def _discounted(desk: Desk, order_id: int) -> None:
    give_discount(desk, Decimal(5), order_id=order_id, name_zh="会员")


def _warranty(desk: Desk, order_id: int) -> None:
    set_payer(desk, work_order_sheet(desk, order_id).jobs[0].job_id, PayType.WARRANTY)


def _later(desk: Desk, order_id: int) -> None:
    set_promise(desk, order_id, desk.now() + timedelta(hours=6), reason="缺件", told_how="phone")


def _left_parts(desk: Desk, order_id: int) -> None:
    set_wishes(desk, order_id, version(desk, order_id), old_parts=OldPartDisposition.LEFT_WITH_DEALER)


def _withdrawn(desk: Desk, order_id: int) -> None:
    withdraw_answer(desk, work_order_sheet(desk, order_id).jobs[0].job_id, "改主意")


CHANGES = (_dearer, _longer, _removed, _added, _discounted, _warranty, _later, _left_parts, _withdrawn)


@pytest.mark.parametrize("change", CHANGES)
def test_a_frozen_revision_never_changes_whatever_is_done_later(
    desk: Desk, change: Callable[[Desk, int], None]
) -> None:
    order_id = a_signed_order(desk, "MN0101", "MN0106")
    with desk.reading() as session:
        before = session.scalars(select(WorkOrderRevision)).one().content

    change(desk, order_id)

    sheet = work_order_sheet(desk, order_id)
    assert sheet.changed_since_signed
    assert sheet.approval_needed
    with desk.reading() as session:
        assert session.scalars(select(WorkOrderRevision)).one().content == before
    with pytest.raises((NotReadyToSign, AmountDiffers)):
        agree_by_phone(desk, order_id, sheet.version, a_call(desk, "0.01"))


def test_the_store_itself_refuses_to_change_what_was_signed(desk: Desk) -> None:
    a_signed_order(desk, "MN0101")
    for statement in (
        update(WorkOrderRevision).values(content=b"{}"),
        update(Approval).values(person_name="别人"),
        delete(Approval),
        delete(WorkOrderRevision),
    ):
        with pytest.raises(DBAPIError, match="kept as it was"), desk.unit_of_work() as session:
            session.execute(statement)


def test_a_change_needs_a_decision_only_on_what_changed_and_a_new_signature(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101", "MN0106")
    job_id = add_menu_job(desk, order_id, "BR0201")

    first, second, third = work_order_sheet(desk, order_id).jobs
    assert (first.answer, second.answer, third.answer) == (Answer.AGREED, Answer.AGREED, Answer.OPEN)
    assert (first.signed, third.signed, third.changed_since_signed) == (True, False, True)
    with pytest.raises(NotReadyToSign):
        sign(desk, order_id)

    tell_and_decide(desk, job_id)
    promise_proposed(desk, order_id)
    assert sign(desk, order_id) == 2
    assert all(job.signed for job in work_order_sheet(desk, order_id).jobs)
    second_revision = revisions(desk, order_id)[1]
    assert (second_revision.scope, second_revision.added_total) == (ApprovalScope.SUPPLEMENT, yuan("1270.00"))


def test_the_difference_says_what_was_added_removed_dearer_longer_and_promised(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101", "MN0106", "MN0102")
    oil, fluid, filter_ = work_order_sheet(desk, order_id).jobs
    assert difference(desk, order_id) == ()

    add_free_job(desk, order_id, "异响检查", amount=yuan("80.00"), minutes=20)
    remove_job(desk, oil.job_id)
    change_line(desk, fluid.lines[1].line_id, unit_price=yuan("150.00"))
    change_job(desk, filter_.job_id, filter_.version, minutes=40)
    set_promise(desk, order_id, desk.now() + timedelta(hours=5), reason="增项")

    found = {(change.kind, change.number): (change.old, change.new) for change in difference(desk, order_id)}
    assert found[ChangeKind.JOB_ADDED, 4] == (None, yuan("80.00"))
    assert found[ChangeKind.JOB_REMOVED, 1] == (yuan("784.00"), None)
    assert found[ChangeKind.PRICE, 2] == (yuan("336.00"), yuan("358.00"))
    assert found[ChangeKind.TIME, 3] == (18, 40)
    assert found[ChangeKind.PROMISE, None][1] == desk.now() + timedelta(hours=5)

    restore_job(desk, oil.job_id)
    kinds = {change.kind for change in difference(desk, order_id)}
    assert ChangeKind.JOB_REMOVED not in kinds


def test_numbers_stay_once_the_customer_saw_them(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101", "MN0106", "MN0102")
    remove_job(desk, work_order_sheet(desk, order_id).jobs[0].job_id)
    assert [job.number for job in work_order_sheet(desk, order_id).jobs] == [1, 2]
    agree_to_all(desk, order_id)
    sign(desk, order_id)

    remove_job(desk, work_order_sheet(desk, order_id).jobs[0].job_id)
    add_menu_job(desk, order_id, "MN0103")

    assert [(job.number, job.code) for job in work_order_sheet(desk, order_id).jobs] == [
        (2, "MN0102"),
        (3, "MN0103"),
    ]


def test_nobody_signs_what_they_have_not_seen(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    seen = version(desk, order_id)
    set_wishes(desk, order_id, seen, wash=True)

    with pytest.raises(ChangedMeanwhile):
        sign_order(desk, order_id, seen, A_SIGNATURE)


def test_a_signature_has_a_name_and_strokes(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    for wrong, field in (
        (replace(A_SIGNATURE, signer_name=" "), "signer_name"),
        (replace(A_SIGNATURE, strokes=()), "strokes"),
        (replace(A_SIGNATURE, method=ApprovalMethod.PHONE), "method"),
    ):
        with pytest.raises(ValueRefused) as refused:
            sign_order(desk, order_id, version(desk, order_id), wrong)
        assert refused.value.field == field
    assert work_order_sheet(desk, order_id).signed_revision is None


def test_signing_twice_what_stands_is_refused(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")

    with pytest.raises(NothingToAgree):
        sign(desk, order_id)


def test_only_who_may_records_an_approval(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    act_as(desk, "吴迪", Role.TECHNICIAN)

    with pytest.raises(NotAllowed):
        sign(desk, order_id)


def test_a_later_addition_is_agreed_by_phone_with_who_when_how_number_and_amount(desk: Desk, clock: Clock) -> None:
    order_id = a_signed_order(desk, "MN0101")
    clock.go_on(minutes=40)
    tell_and_decide(desk, add_menu_job(desk, order_id, "BR0201"))
    tell_and_decide(desk, add_menu_job(desk, order_id, "BR0202"), Answer.NOT_NOW, "下个月")
    promise_proposed(desk, order_id)

    with pytest.raises(AmountDiffers) as differs:
        agree_by_phone(desk, order_id, version(desk, order_id), a_call(desk, "1200.00", PhoneAnswer.PARTLY))
    assert (differs.value.told, differs.value.added) == (yuan("1200.00"), yuan("1270.00"))
    with pytest.raises(ValueRefused):
        agree_by_phone(desk, order_id, version(desk, order_id), a_call(desk, "1270.00"))

    call = a_call(desk, "1270.00", PhoneAnswer.PARTLY)
    assert agree_by_phone(desk, order_id, version(desk, order_id), call) == 2
    record = revisions(desk, order_id)[1]
    assert (record.person_name, record.relation, record.method, record.contact_used) == (
        "张伟国",
        "owner",
        ApprovalMethod.PHONE,
        "138 0017 6217",
    )
    assert (record.asked_at, record.answered_at) == (call.asked_at, call.answered_at)
    assert (record.added_total, record.revised_total) == (yuan("1270.00"), yuan("2054.00"))
    assert (record.agreed_jobs, record.declined_jobs) == ((1, 2), (3,))
    assert record.signature is None


@pytest.mark.parametrize(
    ("field", "value"), [("person_name", ""), ("relation", " "), ("number", ""), ("method", "signature_on_paper")]
)
def test_an_incomplete_phone_record_is_refused(desk: Desk, field: str, value: str) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    given = ApprovalMethod(value) if field == "method" else value

    with pytest.raises(ValueRefused) as refused:
        agree_by_phone(desk, order_id, version(desk, order_id), replace(a_call(desk, "784.00"), **{field: given}))
    assert refused.value.field == field


def test_a_call_cannot_be_answered_before_it_was_made_or_tomorrow(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    call = a_call(desk, "784.00")
    for wrong in (
        replace(call, answered_at=call.asked_at - timedelta(minutes=1)),
        replace(call, answered_at=desk.now() + timedelta(days=1)),
    ):
        with pytest.raises(ValueRefused):
            agree_by_phone(desk, order_id, version(desk, order_id), wrong)


@pytest.mark.parametrize(
    ("jurisdiction", "owed"), [(JurisdictionProfile.CN, True), (JurisdictionProfile.US_CA, False)]
)
def test_in_china_a_call_still_owes_a_signature_before_delivery(
    desk: Desk, jurisdiction: JurisdictionProfile, owed: bool
) -> None:
    with desk.unit_of_work() as session:
        session.scalars(select(Dealership)).one().jurisdiction = jurisdiction
    order_id = an_order(desk, "MN0101")
    agree_to_all(desk, order_id)
    agree_by_phone(desk, order_id, version(desk, order_id), a_call(desk, "784.00"))

    sheet = work_order_sheet(desk, order_id)
    assert (sheet.signature_owed, sheet.approval_needed) == (owed, False)
    if owed:
        sign(desk, order_id)
        assert not work_order_sheet(desk, order_id).signature_owed


def test_internal_notes_are_neither_signed_nor_printed(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    set_wishes(desk, order_id, version(desk, order_id), internal_notes="客户着急,先做")

    assert not work_order_sheet(desk, order_id).changed_since_signed
    assert "客户着急" not in json.dumps(canonical_json(work_order_content(desk, order_id)).decode())
