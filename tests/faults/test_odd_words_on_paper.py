"""Odd words come out of the printer as they were typed, never as markup, and never stop the printer."""

from decimal import Decimal

from frontdesk.desk import Desk
from frontdesk.reception.concerns import record_concern
from frontdesk.terms import ConcernSource
from frontdesk.work_orders.jobs import add_free_job
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.wishes import set_wishes
from tests.factories import a_visit, agree_to_all, an_order, sign
from tests.faults.odd_texts import ODD, ODD_TEXTS
from tests.frontdesk.documents.reading import page_texts, problems, squeezed, whole_text
from tests.scenarios.visits import drawn_up


def an_odd_order(desk: Desk, text: str) -> int:
    visit_id = a_visit(desk)
    record_concern(desk, visit_id, text, ConcernSource.INTERVIEW)
    order_id = an_order(desk, visit_id=visit_id)
    concern = work_order_sheet(desk, order_id).concerns[0].concern_id
    add_free_job(desk, order_id, text[:200], amount=Decimal(80), minutes=20, reason=text, concern_ids=[concern])
    set_wishes(desk, order_id, work_order_sheet(desk, order_id).version, printed_notes=text)
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    return order_id


def test_markup_is_printed_as_it_was_typed(desk: Desk) -> None:
    paper = drawn_up(desk, an_odd_order(desk, ODD)).pdf
    text = whole_text(paper)
    for words in ("<b>bold</b>&&amp;<imgsrc=x></para><font", "DROPTABLEVISITS", "刹车"):
        assert words in text or words.replace("TABLEVISITS", "TABLEvisits") in text
    assert problems(paper) == []


def test_ten_thousand_characters_run_over_as_many_pages_as_they_need(desk: Desk) -> None:
    paper = drawn_up(desk, an_odd_order(desk, ODD_TEXTS["long"])).pdf
    text = whole_text(paper)
    assert text.count(squeezed("<b>bold</b>")) >= 3 * 15
    assert problems(paper) == []
    assert len(page_texts(paper)) > 3
