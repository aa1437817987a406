"""Finding one entity or saying that it is not there."""

from typing import TypeVar

from sqlalchemy.orm import Session

from db.base import Base
from frontdesk.errors import ChangedMeanwhile, NotFound

E = TypeVar("E", bound=Base)


def find(session: Session, kind: type[E], key: int | None, *, lock: bool = False) -> E:
    """The entity with this id. `lock`: other desks that want to lock or change it wait until this transaction
    ends. Raises NotFound.
    """
    entity = session.get(kind, key, with_for_update=lock or None) if key is not None else None
    if entity is None:
        raise NotFound(kind.__tablename__, key)
    return entity


def same_version(entity: Base, version: int) -> None:
    """Raises ChangedMeanwhile unless `version` is the one the form loaded."""
    if entity.version != version:  # type: ignore[attr-defined]
        raise ChangedMeanwhile(entity.__tablename__, entity.id)
