"""Status moves: one table per entity says what is possible; every move leaves who, when, from, to, why."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from sqlalchemy.orm import Session

from db.models.shop import StatusChange
from frontdesk.desk import Desk
from frontdesk.errors import MoveRefused, ReasonNeeded


class HasStatus(Protocol):
    """Any mapped entity with an id, a table name and a status."""

    id: int
    __tablename__: str


def can_move(moves: Mapping[StrEnum, frozenset[StrEnum]], status: StrEnum, target: StrEnum) -> bool:
    """Whether the table of moves knows the way from `status` to `target`."""
    return target in moves.get(status, frozenset())


def move(
    desk: Desk,
    session: Session,
    entity: HasStatus,
    moves: Mapping[StrEnum, frozenset[StrEnum]],
    target: StrEnum,
    *,
    reason: str = "",
    needs_reason: bool = False,
) -> None:
    """Set `entity.status` to `target` and record the move.

    Raises MoveRefused when the table does not know the way, ReasonNeeded when a reason is due and missing.
    """
    status: StrEnum = entity.status  # type: ignore[attr-defined]
    if not can_move(moves, status, target):
        raise MoveRefused(entity.__tablename__, status, target)
    if needs_reason and not reason.strip():
        raise ReasonNeeded(f"{entity.__tablename__}.{target}")
    entity.status = target  # type: ignore[attr-defined]
    if not entity.id:
        session.flush()
    session.add(
        StatusChange(
            entity=entity.__tablename__,
            entity_id=entity.id,
            from_status=status,
            to_status=target,
            at=desk.now(),
            staff_id=desk.staff_id,
            station=desk.station,
            reason=reason,
        )
    )
