"""When the next word to a customer is owed, and telling it (domain §6.1)."""

from datetime import datetime, timedelta

from db.models.lounge import StatusUpdate
from db.models.reception import Visit
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lookup import find
from frontdesk.reception.stages import Stage
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.shop.permissions import Permission
from frontdesk.terms import UpdateChannel

CHANGE_GRACE = timedelta(minutes=5)
"""How long a change may stay untold."""

SOON = timedelta(minutes=5)
"""How long before it is owed a word counts as due."""


def next_word_due(
    *, since: datetime | None, told_at: datetime | None, changed_at: datetime | None, every: timedelta
) -> datetime | None:
    """When the customer must hear from us next.

    Every `every` after the last word while they wait (`since`; None: they are away), and soon after a change
    they have not heard of. None: nothing is owed.
    """
    owed = []
    if since is not None:
        owed.append(max(since, told_at or since) + every)
    if changed_at is not None and (told_at is None or told_at < changed_at):
        owed.append(changed_at + CHANGE_GRACE)
    return min(owed, default=None)


def word_due(row: VisitRow, every: timedelta) -> datetime | None:
    """When a visit's next word is owed. Nothing before they signed: the advisor is with the customer."""
    if row.stage not in (Stage.APPROVAL, Stage.IN_WORK, Stage.QUALITY, Stage.READY):
        return None
    if row.awaits_answer and row.order_changed_at is None:
        return None
    changed_at = row.ready_at if row.stage == Stage.READY else row.order_changed_at
    since = max(row.stay_since, row.since) if row.waits_here and row.stay_since else None
    return next_word_due(since=since, told_at=row.told_at, changed_at=changed_at, every=every)


def tell_customer(desk: Desk, visit_id: int, words: str, channel: UpdateChannel) -> None:
    """Keep what the customer was told, how and when.

    Raises NotAllowed, NotFound, ValueRefused("words", "empty").
    """
    desk.require(Permission.TELL_CUSTOMERS)
    if not words.strip():
        raise ValueRefused("words", "empty")
    with desk.unit_of_work() as session:
        find(session, Visit, visit_id)
        session.add(
            StatusUpdate(
                visit_id=visit_id,
                told_at=desk.now(),
                channel=channel,
                words=words.strip(),
                told_by_id=desk.staff_id,
            )
        )
