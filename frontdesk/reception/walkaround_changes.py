"""The one way into a walkaround's working copy: every change after a signature asks for a new one."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from db.models.walkaround import Walkaround
from frontdesk.desk import Desk
from frontdesk.moves import move
from frontdesk.reception.walkaround_loading import locked_walkaround
from frontdesk.reception.walkaround_proposals import follow_findings
from frontdesk.reception.walkaround_rules import MOVES, WalkaroundStatus
from frontdesk.shop.permissions import Permission


@contextmanager
def changing(desk: Desk, walkaround_id: int) -> Iterator[tuple[Session, Walkaround]]:
    """One unit of work on a walkaround. A signed or refused sheet becomes `amended`.

    The frozen revisions stay as they are; what was proposed follows the findings. Raises NotFound, NotAllowed.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = locked_walkaround(session, walkaround_id)
        yield session, walkaround
        follow_findings(desk, session, walkaround)
        if WalkaroundStatus.AMENDED in MOVES[WalkaroundStatus(walkaround.status)]:
            move(desk, session, walkaround, MOVES, WalkaroundStatus.AMENDED)
