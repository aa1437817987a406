"""One use case = one unit of work = one notice: commit once, write the audit rows, then tell what changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Engine, event, insert, inspect
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.orm import Session, UOWTransaction

from db.base import Base
from db.engine import READING
from db.errors import StorageTrouble, trouble_of
from db.models.shop import AuditEntry

_NEVER_AUDITED = frozenset({"pin_hash", "version", "content", "thumbnail", "strokes"})


@dataclass
class Notice:
    """The names of what a unit of work changed: the module names of the tables, e.g. `work_orders`."""

    names: set[str]


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads: a consistent picture, no write lock, nothing is ever committed."""
    with (
        _worded_trouble(),
        engine.connect().execution_options(**{READING: True}) as connection,
        Session(connection, autoflush=False, expire_on_commit=False) as session,
    ):
        yield session


@contextmanager
def writing(
    engine: Engine, *, at: datetime, staff_id: int | None, station: str
) -> Iterator[tuple[Session, Notice]]:
    """A session that commits once when the block ends well and leaves nothing behind when it does not.

    Raises StorageTrouble when the store refuses; SQLAlchemy's StaleDataError when another desk saved first.
    """
    notice = Notice(set())
    rows: list[dict[str, Any]] = []
    with _worded_trouble(), Session(engine, expire_on_commit=False) as session:

        @event.listens_for(session, "after_flush")
        def _note(flushed: Session, _context: UOWTransaction) -> None:
            stamp = {"at": at, "staff_id": staff_id, "station": station}
            for action, entities in (
                ("created", flushed.new),
                ("changed", flushed.dirty),
                ("deleted", flushed.deleted),
            ):
                for entity in entities:
                    if isinstance(entity, Base):
                        _note_one(entity, action, stamp, notice, rows)

        yield session, notice
        session.flush()
        if rows:
            session.execute(insert(AuditEntry), rows)
        session.commit()


def _note_one(
    entity: Base, action: str, stamp: dict[str, Any], notice: Notice, rows: list[dict[str, Any]]
) -> None:
    changes = _changes(entity) if action == "changed" else {}
    if action == "changed" and not changes:
        return
    if entity.noticed:
        notice.names.add(type(entity).__module__.rpartition(".")[2])
    if entity.audited:
        rows.append(
            {
                **stamp,
                "action": action,
                "entity": entity.__tablename__,
                "entity_id": entity.id,
                "changes": changes,
            }
        )


def _changes(entity: Base) -> dict[str, Any]:
    state = inspect(entity)
    changes: dict[str, Any] = {}
    for column in state.mapper.column_attrs:
        history = state.attrs[column.key].history
        if history.has_changes() and column.key != "version":
            hidden = column.key in _NEVER_AUDITED
            changes[column.key] = None if hidden else [_plain(v) for v in (*history.deleted, *history.added)]
    return changes


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value if isinstance(value, (str, int, float, bool, list, dict, type(None))) else str(value)


@contextmanager
def _worded_trouble() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, PendingRollbackError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise StorageTrouble(trouble) from error
