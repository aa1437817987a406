"""Nothing the customer said may be lost, and nobody can change it afterwards (issue 2, point 6)."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from db.models.reception import Concern
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import add_to_concern, record_answer, record_concern, record_read_back
from frontdesk.reception.interview_questions import QUESTIONS
from frontdesk.reception.walkaround import open_walkaround, record_words
from frontdesk.terms import ConcernSource, QuestionType, VisitStatus
from tests.desks import Clock
from tests.factories import a_visit

ODD = ["右后轮高速有轻微抖动", "  leading and trailing  ", "x" * 10_000, "😀 <b>&amp;</b> ‮مرحبا", "第一行\n第二行"]


@pytest.mark.parametrize("words", ODD)
def test_the_words_are_kept_exactly_with_source_and_time(desk: Desk, words: str) -> None:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    record_concern(desk, visit_id, words, ConcernSource.ARRIVAL)
    (row,) = check_in_sheet(desk, visit_id).concerns
    assert (row.words, row.source, row.said_at) == (words, ConcernSource.ARRIVAL, desk.now())


def test_two_desks_writing_down_words_at_the_same_moment_lose_none(desk: Desk) -> None:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    sheet_id = open_walkaround(desk, visit_id).id
    at_the_car, inside = [f"车旁 {n}" for n in range(8)], [f"室内 {n}" for n in range(8)]
    with ThreadPoolExecutor(2) as desks:
        one = desks.submit(lambda: [record_words(desk, sheet_id, words) for words in at_the_car])
        other = desks.submit(
            lambda: [record_concern(desk, visit_id, words, ConcernSource.ARRIVAL) for words in inside]
        )
    assert len({*one.result(), *other.result()}) == 16
    said = [row.words for row in check_in_sheet(desk, visit_id).concerns]
    assert [words for words in said if words in at_the_car] == at_the_car
    assert [words for words in said if words in inside] == inside


def test_the_store_itself_refuses_to_change_what_was_said(desk: Desk) -> None:
    visit_id = a_visit(desk, "刹车踩下去发软")
    with pytest.raises(DBAPIError, match="kept as it was"), desk.unit_of_work() as session:
        session.execute(update(Concern).values(words="刹车正常"))
    assert check_in_sheet(desk, visit_id).concerns[0].words == "刹车踩下去发软"


def test_what_is_added_stands_below_the_first_words(desk: Desk) -> None:
    visit_id = a_visit(desk, "空调出风有霉味")
    concern_id = check_in_sheet(desk, visit_id).concerns[0].id
    add_to_concern(desk, concern_id, "早上最明显")
    record_answer(desk, concern_id, QuestionType.CLARIFYING, "当时空调开着吗?", "开着,外循环")
    (row,) = check_in_sheet(desk, visit_id).concerns
    assert (row.words, row.additions) == ("空调出风有霉味", ("早上最明显",))
    assert row.answers[0].answer == "开着,外循环"


def test_the_read_back_counts_for_what_was_said_until_then(desk: Desk, clock: Clock) -> None:
    visit_id = a_visit(desk, "冷车启动有嗒嗒声", status=VisitStatus.GREETED)
    assert check_in_sheet(desk, visit_id).needs_read_back
    record_read_back(desk, visit_id)
    sheet = check_in_sheet(desk, visit_id)
    assert not sheet.needs_read_back
    assert sheet.status is VisitStatus.INTERVIEWED
    clock.go_on(minutes=1)
    record_concern(desk, visit_id, "充电到 85 % 就跳枪", ConcernSource.INTERVIEW)
    assert check_in_sheet(desk, visit_id).needs_read_back


def test_nothing_said_cannot_be_read_back(desk: Desk) -> None:
    with pytest.raises(ValueRefused):
        record_read_back(desk, a_visit(desk))


@pytest.mark.parametrize("words", ["", "  \n", "\0"])
def test_silence_is_not_recorded(desk: Desk, words: str) -> None:
    with pytest.raises(ValueRefused):
        record_concern(desk, a_visit(desk), words, ConcernSource.INTERVIEW)


def test_the_guided_interview_offers_every_type_of_question_in_both_languages() -> None:
    assert {question.type for question in QUESTIONS} == set(QuestionType)
    assert all(question.zh and question.en for question in QUESTIONS)
