"""The one way into a walkaround's working copy: every change after a signature asks for a new one."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from db.models.walkaround import Walkaround
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.moves import move
from frontdesk.reception.walkaround_rules import MOVES, WalkaroundStatus
from frontdesk.shop.permissions import Permission


def locked_walkaround(session: Session, walkaround_id: int) -> Walkaround:
    """The sheet as it stands now; other desks that change it wait until this transaction ends. Raises NotFound."""
    walkaround = session.get(Walkaround, walkaround_id, with_for_update=True)
    if walkaround is None:
        raise NotFound("walkarounds", walkaround_id)
    return walkaround


@contextmanager
def changing(desk: Desk, walkaround_id: int) -> Iterator[tuple[Session, Walkaround]]:
    """One unit of work on a walkaround. A signed or refused sheet becomes `amended`.

    The frozen revisions stay as they are. Raises NotFound, NotAllowed.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = locked_walkaround(session, walkaround_id)
        yield session, walkaround
        if WalkaroundStatus.AMENDED in MOVES[WalkaroundStatus(walkaround.status)]:
            move(desk, session, walkaround, MOVES, WalkaroundStatus.AMENDED)
