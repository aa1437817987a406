"""What the customer says after the order was agreed stands on it before anybody signs or works on."""

import pytest

from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.reception.concerns import add_to_concern, record_answer, record_concern
from frontdesk.terms import ConcernOutcome, ConcernSource, QuestionType
from frontdesk.work_orders.agree import sign_order
from frontdesk.work_orders.content_json import canonical_json, work_order_from_json
from frontdesk.work_orders.content_of import work_order_content
from frontdesk.work_orders.decide import answer_concern
from frontdesk.work_orders.difference import ChangeKind
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.revisions import difference
from tests.factories import A_SIGNATURE, a_visit, agree_to_all, an_order, sign


def is_marked(desk: Desk, order_id: int) -> bool:
    """Whether lists show that the customer's word is due."""
    with desk.reading() as session:
        return session.get_one(WorkOrder, order_id).changed_since_signed


@pytest.mark.parametrize("how", ["added", "asked", "said"])
def test_words_said_after_signing_are_seen_before_the_next_signature(desk: Desk, how: str) -> None:
    visit_id = a_visit(desk, "刹车踩下去发软")
    order_id = an_order(desk, "BR0201", visit_id=visit_id)
    answer_concern(desk, work_order_sheet(desk, order_id).concerns[0].concern_id, ConcernOutcome.NO_ACTION_WISHED)
    agree_to_all(desk, order_id)
    sign(desk, order_id)
    shown = work_order_sheet(desk, order_id)
    (concern,) = shown.concerns

    if how == "added":
        add_to_concern(desk, concern.concern_id, "下雨天更软")
    elif how == "asked":
        record_answer(desk, concern.concern_id, QuestionType.DESCRIPTIVE, "什么时候出现？", "下雨天")
    else:
        record_concern(desk, visit_id, "还有,右后门关不严", ConcernSource.LOUNGE)

    assert is_marked(desk, order_id), "the list of orders says so too"
    assert [change.kind for change in difference(desk, order_id)] == [ChangeKind.CONCERN]
    with pytest.raises(ChangedMeanwhile):
        sign_order(desk, order_id, shown.version, A_SIGNATURE)  # the dialog did not show these words


def test_what_the_customer_answered_when_asked_is_on_the_order_and_in_what_is_signed(desk: Desk) -> None:
    visit_id = a_visit(desk, "刹车踩下去发软")
    order_id = an_order(desk, "BR0201", visit_id=visit_id)
    (concern,) = work_order_sheet(desk, order_id).concerns
    record_answer(desk, concern.concern_id, QuestionType.DESCRIPTIVE, "什么时候出现？", "下雨天，冷车")

    (shown,) = work_order_sheet(desk, order_id).concerns
    assert [(asked.question, asked.answer) for asked in shown.asked] == [("什么时候出现？", "下雨天，冷车")]
    content = work_order_content(desk, order_id)
    assert content.concerns[0].asked == shown.asked, "the workshop reads it on paper"
    assert work_order_from_json(canonical_json(content)) == content
