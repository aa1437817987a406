"""One visit from arrival to a signed, printed work order, told as it happens at the counter."""

from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.desk import Desk
from frontdesk.documents.print_out import Standing
from frontdesk.documents.printouts import Outcome, printouts_of, record_printout, record_saved
from frontdesk.documents.qr import QrKind, QrTarget, parse_qr
from frontdesk.errors import ConfirmationNeeded
from frontdesk.reception.arrival import greet, stamp_arrival, waiting_arrivals
from frontdesk.reception.check_in import check_in
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import record_concern, record_read_back
from frontdesk.schedule.book import BookingInput, book
from frontdesk.shop.drafts import find_draft, keep_draft
from frontdesk.terms import ConcernSource, DocumentKind, Role, WaitMode, WorkOrderStatus
from frontdesk.work_orders.agree import sign_order
from frontdesk.work_orders.jobs import add_menu_job, link_concern
from frontdesk.work_orders.open_order import open_work_order, work_order_sheet
from frontdesk.work_orders.promise import set_promise
from tests.desks import Clock, act_as
from tests.factories import A_SIGNATURE, a_customer, a_menu, a_vehicle, agree_to_all, some_bays, tell_and_decide
from tests.frontdesk.documents.reading import attachment, page_texts, problems, qr_codes, squeezed, whole_text
from tests.scenarios.visits import a_stranger, printed, received

SAID = "早上冷车起步时，左前边有“吱”的一声；昨天没有。"


@pytest.fixture(autouse=True)
def _shop(desk: Desk) -> None:
    a_menu(desk)
    some_bays(desk)


def test_a_stranger_goes_from_f2_and_a_plate_to_a_signed_printed_order(desk: Desk, clock: Clock) -> None:
    visit_id = a_stranger(desk)
    clock.go_on(minutes=2)
    greet(desk, visit_id)
    record_concern(desk, visit_id, SAID, ConcernSource.INTERVIEW)
    record_read_back(desk, visit_id)
    order_id = received(desk, visit_id)
    job_id = add_menu_job(desk, order_id, "BR0201")
    link_concern(desk, job_id, work_order_sheet(desk, order_id).concerns[0].concern_id)
    agree_to_all(desk, order_id)
    sign_order(desk, order_id, work_order_sheet(desk, order_id).version, A_SIGNATURE)
    paper = printed(desk, order_id)

    text = whole_text(paper.pdf)
    for words in (SAID, "沪C", "欧阳若曦", "前制动片更换", "Front brake pads", "¥1,270.00", "壹仟贰佰柒拾元整"):
        assert squeezed(words) in text
    sheet = work_order_sheet(desk, order_id)
    assert (paper.standing, sheet.status) == (Standing.SIGNED, WorkOrderStatus.APPROVED)
    assert problems(paper.pdf) == []
    assert {parse_qr(code) for code in qr_codes(paper.pdf)} == {QrTarget(QrKind.WORK_ORDER, paper.subject_uuid)}
    assert SAID in attachment(paper.pdf, "work-order.json").decode()


def test_what_was_said_at_booking_arrives_word_for_word_and_is_only_added_to(desk: Desk, clock: Clock) -> None:
    customer_id = a_customer(desk)
    words = (SAID, "空调  有味道 <b>很重</b> & 头疼 😷")
    when = BookingInput(
        customer_id, a_vehicle(desk, customer_id), desk.now() + timedelta(days=1), Decimal("1.5"), words=words
    )
    book(desk, when)
    clock.go_on(days=1)

    visit_id = stamp_arrival(desk, "沪a·12345").visit_id
    record_concern(desk, visit_id, "还有，后备箱关不严", ConcernSource.ARRIVAL)

    concerns = check_in_sheet(desk, visit_id).concerns
    assert [(c.words, c.source) for c in concerns] == [
        (words[0], ConcernSource.BOOKING),
        (words[1], ConcernSource.BOOKING),
        ("还有，后备箱关不严", ConcernSource.ARRIVAL),
    ]
    order_id = received(desk, visit_id)
    assert [c.words for c in work_order_sheet(desk, order_id).concerns] == [c.words for c in concerns]


def test_f4_logs_the_greeting_before_any_form(desk: Desk, clock: Clock) -> None:
    visit_id = stamp_arrival(desk, "京N88888").visit_id
    clock.go_on(minutes=1)
    greet(desk, visit_id)
    sheet = check_in_sheet(desk, visit_id)
    assert (sheet.card, sheet.greeted_at) == (None, desk.now())
    assert waiting_arrivals(desk)[0].greeted_at == desk.now()


def test_who_must_leave_by_a_quarter_past_twelve_is_never_silently_promised_later(desk: Desk) -> None:
    visit_id = a_stranger(desk)
    quarter_past = desk.local(desk.now()).replace(hour=12, minute=15)
    order_id = received(desk, visit_id, needed_by=quarter_past)
    for code in ("BR0201", "BR0203", "AC0501"):
        tell_and_decide(desk, add_menu_job(desk, order_id, code))
    proposed = work_order_sheet(desk, order_id).promise.proposed_at
    assert proposed is not None
    assert proposed > quarter_past

    with pytest.raises(ConfirmationNeeded) as asked:
        set_promise(desk, order_id, proposed)
    assert asked.value.what == "promise_after_needed_by"
    assert asked.value.data["needed_by"] == quarter_past
    assert work_order_sheet(desk, order_id).promise.promise_at is None

    set_promise(desk.confirming("promise_after_needed_by"), order_id, proposed)
    assert work_order_sheet(desk, order_id).promise.promise_at == proposed


def test_switching_person_in_the_middle_of_a_visit_keeps_everything_typed(desk: Desk) -> None:
    visit_id = a_stranger(desk)
    typed = {"words": "客户还在说：方向盘有点"}
    keep_draft(desk, "concern", str(visit_id), typed)

    act_as(desk, "林晓", Role.SERVICE_ADVISOR)

    draft = find_draft(desk, "concern", str(visit_id))
    assert draft is not None
    assert draft.values == typed
    check_in(desk, visit_id, wait_mode=WaitMode.LEAVE_AND_RETURN)
    order_id = open_work_order(desk, visit_id)
    assert work_order_sheet(desk, order_id).status is WorkOrderStatus.DRAFT


def test_a_reprint_says_so_and_saved_printed_and_failed_are_separate_facts(desk: Desk) -> None:
    order_id = received(desk, a_stranger(desk))
    tell_and_decide(desk, add_menu_job(desk, order_id, "MN0101"))
    agree_to_all(desk, order_id)
    sign_order(desk, order_id, work_order_sheet(desk, order_id).version, A_SIGNATURE)

    first = printed(desk, order_id)
    record_saved(desk, first)
    record_printout(desk, first, "Counter", "no_answer")
    second = printed(desk, order_id)

    assert (first.reprint_number, second.reprint_number) == (0, 1)
    assert "补打" not in whole_text(first.pdf)
    assert all("补打" in text or "Reprint" in text for text in page_texts(second.pdf))
    facts = printouts_of(desk, DocumentKind.WORK_ORDER, first.subject_uuid)
    assert [fact.outcome for fact in facts] == [Outcome.PRINTED, Outcome.FAILED, Outcome.SAVED, Outcome.PRINTED]
