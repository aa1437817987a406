"""What waiting customers asked for, and when it was brought."""

from db.models.lounge import LoungeRequest
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.lounge.stays import current_stay
from frontdesk.shop.permissions import Permission


def order_request(desk: Desk, visit_id: int, words: str) -> int:
    """Note what a customer asked for; its id. The first drink is remembered for the stay.

    Raises NotAllowed, ValueRefused("words", "empty"), ValueRefused("visit_id", "not_here") without an open stay.
    """
    desk.require(Permission.SERVE_LOUNGE)
    if not words.strip():
        raise ValueRefused("words", "empty")
    with desk.unit_of_work() as session:
        stay = current_stay(session, visit_id)
        if stay is None:
            raise ValueRefused("visit_id", "not_here")
        request = LoungeRequest(stay_id=stay.id, words=words.strip(), asked_at=desk.now())
        stay.drink = stay.drink or words.strip()
        session.add(request)
        session.flush()
        return request.id


def serve_request(desk: Desk, request_id: int) -> None:
    """It was brought, now. Serving twice changes nothing. Raises NotAllowed, NotFound."""
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        request = find(session, LoungeRequest, request_id)
        if request.served_at is None:
            request.served_at, request.served_by_id = desk.now(), desk.staff_id


def take_back_serving(desk: Desk, request_id: int) -> None:
    """It was not brought after all (undo). Raises NotAllowed, NotFound."""
    desk.require(Permission.SERVE_LOUNGE)
    with desk.unit_of_work() as session:
        request = find(session, LoungeRequest, request_id)
        request.served_at = request.served_by_id = None
