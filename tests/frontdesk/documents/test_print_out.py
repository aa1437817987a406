"""What a person prints is what the customer signed; what came out of a printer is counted, what did not is not."""

from pathlib import Path

import pytest

from db.errors import Trouble
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Document, Standing, Subject, document, subject_of_number
from frontdesk.documents.printouts import Outcome, printouts_of, record_printout, record_saved
from frontdesk.documents.qr import QrKind, QrTarget, parse_qr
from frontdesk.documents.save_pdf import PdfNotSaved, save_pdf
from frontdesk.errors import NotAllowed, NotFound
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.reception.walkaround_readings import set_belongings
from frontdesk.reception.walkaround_signing import GivenSignature, sign_walkaround
from frontdesk.terms import DocumentKind, Language, Role
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.open_order import cancel_order, open_work_order, work_order_sheet
from tests.desks import Clock, act_as
from tests.factories import a_signed_order, a_visit, agree_to_all, an_order, sign
from tests.frontdesk.documents import reading

ORDER = DocumentKind.WORK_ORDER


def order_paper(
    desk: Desk, order_id: int, *, language: Language = Language.ZH, as_signed: bool = False
) -> Document:
    return document(desk, ORDER, Subject(work_order_id=order_id), language=language, as_signed=as_signed)


def test_a_signed_order_is_printed_from_the_bytes_that_were_signed(desk: Desk) -> None:
    paper = order_paper(desk, a_signed_order(desk, "MN0101"))
    assert paper.standing is Standing.SIGNED
    assert "草稿" not in reading.whole_text(paper.pdf)
    signed = reading.attachment(paper.pdf, "work-order.json")
    assert reading.keywords(paper.pdf).startswith("sha256:")
    assert f'"number":"{paper.number}"'.encode() in signed


def test_after_an_edit_both_what_was_signed_and_what_stands_can_be_printed_and_each_says_so(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    before = order_paper(desk, order_id)
    signed_data = reading.attachment(before.pdf, "work-order.json")
    add_menu_job(desk, order_id, "MN0106")

    now = order_paper(desk, order_id)
    assert now.standing is Standing.CHANGED
    assert "本版未签字" in reading.whole_text(now.pdf)
    assert reading.attachment(now.pdf, "work-order.json") != signed_data

    signed = order_paper(desk, order_id, as_signed=True)
    assert signed.standing is Standing.SUPERSEDED
    assert reading.attachment(signed.pdf, "work-order.json") == signed_data
    assert "之后有改动" in reading.whole_text(signed.pdf)
    assert "草稿" not in reading.whole_text(signed.pdf)


def test_nobody_drives_off_with_the_paper_of_a_cancelled_or_reopened_order_as_if_it_were_agreed(
    desk: Desk,
) -> None:
    order_id = a_signed_order(desk, "MN0101")
    visit_id = work_order_sheet(desk, order_id).visit.visit_id
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    cancel_order(desk, order_id, "客户改天再来")

    cancelled = order_paper(desk, order_id)
    assert cancelled.standing is Standing.CANCELLED
    assert "已取消，本单无效" in reading.whole_text(cancelled.pdf)

    open_work_order(desk, visit_id)
    anew = order_paper(desk, order_id)
    assert anew.standing is Standing.CHANGED
    assert "草稿·客户尚未签字" in reading.whole_text(anew.pdf)
    before = order_paper(desk, order_id, as_signed=True)
    assert before.standing is Standing.SUPERSEDED
    assert "草稿" not in reading.whole_text(before.pdf)

    sign(desk, order_id)
    assert order_paper(desk, order_id).standing is Standing.SIGNED


def test_only_what_came_out_of_a_printer_makes_the_next_one_a_reprint(desk: Desk, clock: Clock) -> None:
    order_id = a_signed_order(desk, "MN0101")
    first = order_paper(desk, order_id)
    record_printout(desk, first, "counter", problem="refused")
    record_saved(desk, first)
    assert order_paper(desk, order_id).reprint_number == 0
    record_printout(desk, first, "counter")
    clock.go_on(minutes=3)
    second = order_paper(desk, order_id, language=Language.BOTH)
    assert second.reprint_number == 1
    assert "重印第1次" in reading.whole_text(second.pdf)
    assert "陈思远" in reading.whole_text(second.pdf)
    record_printout(desk, second, "counter")
    facts = printouts_of(desk, ORDER, first.subject_uuid)
    assert [fact.outcome for fact in facts] == [Outcome.PRINTED, Outcome.PRINTED, Outcome.SAVED, Outcome.FAILED]
    assert [fact.reprint_number for fact in facts] == [1, 0, 0, 0]
    assert {fact.staff_name for fact in facts} == {"陈思远"}


def test_a_new_signature_makes_an_original_again(desk: Desk) -> None:
    order_id = an_order(desk, "MN0101")
    record_printout(desk, order_paper(desk, order_id), "counter")
    assert order_paper(desk, order_id).reprint_number == 1
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    assert order_paper(desk, order_id).reprint_number == 0


def test_a_walkaround_is_printed_as_signed_until_something_is_added(desk: Desk) -> None:
    visit_id = a_visit(desk)
    sheet_id = open_walkaround(desk, visit_id).id
    subject = Subject(walkaround_id=sheet_id)
    kind = DocumentKind.WALKAROUND
    assert document(desk, kind, subject, language=Language.ZH).standing is Standing.DRAFT
    signature = GivenSignature("张伟国", strokes=(((0.1, 0.4), (0.5, 0.6)),))
    sign_walkaround(desk.confirming("walkaround_incomplete"), walkaround_sheet(desk, sheet_id), signature)
    signed = document(desk, kind, subject, language=Language.ZH)
    assert signed.standing is Standing.SIGNED
    assert "签字屏" in reading.whole_text(signed.pdf)
    version = walkaround_sheet(desk, sheet_id).version
    set_belongings(desk, sheet_id, version=version, belongings=["墨镜"], valuables_taken=True)
    now = document(desk, kind, Subject(visit_id=visit_id), language=Language.ZH)
    assert now.standing is Standing.CHANGED
    assert "墨镜" in reading.whole_text(now.pdf)
    old = document(desk, kind, subject, language=Language.ZH, as_signed=True)
    assert old.standing is Standing.SUPERSEDED
    assert "墨镜" not in reading.whole_text(old.pdf)


def test_a_key_gets_its_tag_before_there_is_an_order(desk: Desk) -> None:
    visit_id = a_visit(desk)
    tag = document(desk, DocumentKind.KEY_TAG, Subject(visit_id=visit_id), language=Language.BOTH)
    assert "张伟国先生" in reading.whole_text(tag.pdf)
    assert [parse_qr(code) for code in reading.qr_codes(tag.pdf)] == [QrTarget(QrKind.VISIT, tag.subject_uuid)]


@pytest.mark.parametrize("kind", [DocumentKind.BLANK_WALKAROUND, DocumentKind.BLANK_WORK_ORDER])
def test_blank_forms_need_no_car_and_are_never_reprints(desk: Desk, kind: DocumentKind) -> None:
    form = document(desk, kind, language=Language.BOTH)
    record_printout(desk, form, "counter")
    assert document(desk, kind, language=Language.BOTH).reprint_number == 0
    assert form.pages == 1


def test_a_number_leads_to_its_paper_as_it_was_typed(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    number = order_paper(desk, order_id).number
    assert subject_of_number(desk, f" {number.lower()} ") == Subject(work_order_id=order_id)
    for wrong in ("", "WO19990101-0001"):
        with pytest.raises(NotFound):
            subject_of_number(desk, wrong)


def test_who_may_not_print_gets_nothing(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    paper = order_paper(desk, order_id)
    act_as(desk, "唐师傅", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        order_paper(desk, order_id)
    with pytest.raises(NotAllowed):
        record_printout(desk, paper, "counter")


def test_a_file_is_saved_whole_or_what_is_wrong_is_said(desk: Desk, tmp_path: Path) -> None:
    paper = document(desk, DocumentKind.BLANK_WORK_ORDER, language=Language.ZH)
    save_pdf(paper, tmp_path / "form.pdf")
    assert (tmp_path / "form.pdf").read_bytes() == paper.pdf
    with pytest.raises(PdfNotSaved) as refused:
        save_pdf(paper, tmp_path / "form.pdf" / "below.pdf")
    assert refused.value.trouble is Trouble.NO_FOLDER
    assert (tmp_path / "form.pdf").read_bytes() == paper.pdf
