"""What the customer says, word for word: recorded once, never edited, only added to."""

from sqlalchemy.orm import Session

from db.models.reception import Concern, ConcernAddition, InterviewAnswer, ToldItem, Visit
from frontdesk.customers.tell_items import tell_items_of
from frontdesk.desk import Desk
from frontdesk.errors import NotFound, ValueRefused
from frontdesk.lookup import find
from frontdesk.moves import can_move
from frontdesk.reception.visit_moves import MOVES, move_visit
from frontdesk.shop.permissions import Permission
from frontdesk.terms import ConcernSource, QuestionType, TellAnswer, VisitStatus
from frontdesk.work_orders.changing import visit_changed


def record_concern(desk: Desk, visit_id: int, words: str, source: ConcernSource) -> int:
    """Keep the customer's own words with where and when they were said; the concern's id.

    Nobody can change them afterwards, the store itself refuses. Raises NotAllowed, NotFound,
    ValueRefused("words", "empty").
    """
    in_lounge = source == ConcernSource.LOUNGE
    desk.require(Permission.SERVE_LOUNGE if in_lounge else Permission.RECEIVE_CUSTOMERS)
    words = _kept(words)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        concern = Concern(
            visit_id=visit.id,
            words=words,
            source=source,
            said_at=desk.now(),
            recorded_by_id=desk.staff_id,
        )
        session.add(concern)
        visit_changed(desk, session, visit.id)
        return concern.id


def add_to_concern(desk: Desk, concern_id: int, words: str) -> None:
    """The customer adds something to what they said. Raises NotAllowed, NotFound, ValueRefused."""
    desk.require(Permission.RECEIVE_CUSTOMERS)
    words = _kept(words)
    with desk.unit_of_work() as session:
        concern = find(session, Concern, concern_id)
        session.add(
            ConcernAddition(concern_id=concern.id, words=words, said_at=desk.now(), recorded_by_id=desk.staff_id)
        )
        _tell_order(desk, session, concern)


def record_answer(desk: Desk, concern_id: int, question_type: QuestionType, question: str, answer: str) -> None:
    """Keep one question of the guided interview and the customer's answer (domain §9.5).

    Raises NotAllowed, NotFound, ValueRefused("answer", "empty").
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    answer = _kept(answer, "answer")
    with desk.unit_of_work() as session:
        concern = find(session, Concern, concern_id)
        session.add(
            InterviewAnswer(
                concern_id=concern.id,
                question_type=question_type,
                question=question.strip(),
                answer=answer,
                answered_at=desk.now(),
                recorded_by_id=desk.staff_id,
            )
        )
        _tell_order(desk, session, concern)


def record_read_back(desk: Desk, visit_id: int) -> None:
    """The advisor has read the customer's words back to them; the talk is done.

    Words recorded later need reading back again, see `check_in_sheet`. Raises NotAllowed, NotFound,
    ValueRefused("concerns", "empty") when nothing was said yet.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        if not visit.concerns:
            raise ValueRefused("concerns", "empty")
        visit.read_back_at, visit.read_back_by_id = desk.now(), desk.staff_id
        if can_move(MOVES, visit.status, VisitStatus.INTERVIEWED) and visit.status != VisitStatus.ORDER_OPEN:
            move_visit(desk, session, visit, VisitStatus.INTERVIEWED)


def answer_tell_item(desk: Desk, visit_id: int, item_key: str, answer: TellAnswer, words: str = "") -> None:
    """What the customer answered to something told at check-in, in their words. The last answer counts.

    Raises NotAllowed, NotFound (also when there is nothing of that key to tell).
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        visit = find(session, Visit, visit_id)
        item = next((item for item in tell_items_of(desk, session, visit) if item.key == item_key), None)
        if item is None:
            raise NotFound("tell_items", item_key)
        session.add(
            ToldItem(
                visit_id=visit.id,
                item_key=item_key,
                code=item.code,
                title_zh=item.title_zh,
                title_en=item.title_en,
                safety_relevant=item.safety_relevant,
                answer=answer,
                words=words.replace("\0", "").strip(),
                told_at=desk.now(),
                told_by_id=desk.staff_id,
            )
        )
        visit_changed(desk, session, visit.id)


def _tell_order(desk: Desk, session: Session, concern: Concern) -> None:
    if concern.visit_id is not None:
        visit_changed(desk, session, concern.visit_id)


def _kept(words: str, field: str = "words") -> str:
    """The words as they were said; only NUL, which no store can keep, is left out."""
    words = words.replace("\0", "")
    if not words.strip():
        raise ValueRefused(field, "empty")
    return words
