"""Drafts: what is typed survives, and is offered again with the car it is about."""

from frontdesk.desk import Desk
from frontdesk.shop.drafts import caught_up, drop_draft, find_draft, keep_draft
from frontdesk.shop.unfinished import unfinished
from tests.desks import Clock, reopened
from tests.factories import a_visit, an_order


def test_the_newest_words_of_a_form_are_there_after_a_restart(desk: Desk) -> None:
    keep_draft(desk, "concern", "7", {"words": "刹车"})
    keep_draft(desk, "concern", "7", {"words": "刹车踩下去发软"})
    again = reopened(desk)
    draft = find_draft(again, "concern", "7")
    assert draft is not None
    assert draft.values == {"words": "刹车踩下去发软"}


def test_a_saved_form_is_not_offered_again(desk: Desk) -> None:
    keep_draft(desk, "concern", "7", {"words": "刹车"})
    drop_draft(desk, "concern", "7")
    assert find_draft(desk, "concern", "7") is None
    assert unfinished(desk) == ()


def test_unfinished_forms_name_the_car_newest_first_and_empty_ones_are_left_out(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit(desk, "空调出风有霉味")
    keep_draft(desk, "concern", str(visit_id), {"words": "还有异响"})
    clock.go_on(minutes=1)
    keep_draft(desk, "customer", "new", {"customer": {"name": "李"}, "vehicle": {}})
    keep_draft(desk, "booking", "new", {"words": "", "hours": None, "works": []})
    rows = unfinished(desk)
    assert [(row.form, row.plate, row.visit_id) for row in rows] == [
        ("customer", "", None),
        ("concern", "沪A12345", visit_id),
    ]


def test_an_unfinished_line_leads_to_its_order(desk: Desk) -> None:
    order_id = an_order(desk)
    keep_draft(desk, "free_line", str(order_id), {"title": "更换喇叭"})
    assert [row.work_order_id for row in unfinished(desk)] == [order_id]


def test_an_old_draft_overwrites_only_what_was_typed_in_it(desk: Desk) -> None:
    seen = {"name": "张伟", "phone": "138", "car": {"plate": "沪A1", "color": "白"}}
    typed = {"name": "张伟国", "phone": "138", "car": {"plate": "沪A1", "color": "银"}}
    keep_draft(desk, "customer", "7/7", typed, seen)
    draft = find_draft(desk, "customer", "7/7")
    assert draft is not None
    assert (draft.values, draft.based_on) == (typed, seen)
    now = {"name": "张伟", "phone": "139", "car": {"plate": "沪A2", "color": "黑"}}
    values, theirs = caught_up(draft.values, seen, now)
    assert values == {"name": "张伟国", "phone": "139", "car": {"plate": "沪A2", "color": "银"}}
    assert theirs == {"color": "黑"}
