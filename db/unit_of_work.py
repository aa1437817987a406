"""One use case = one unit of work = one notice: commit once, write the audit rows, then tell what changed."""

from collections.abc import Iterator
from contextlib import contextmanager
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


class Notice:
    """What a unit of work changed: the module names of the tables, e.g. `work_orders`, and the audit rows due."""

    def __init__(self, stamp: dict[str, Any]) -> None:
        self.names: set[str] = set()
        self.rows: list[dict[str, Any]] = []
        self._stamp = stamp

    def take(self, entity: Base, action: str) -> None:
        """Note one entity that was `created`, `changed` or `deleted`."""
        changes = _changes(entity) if action == "changed" else _last_values(entity) if action == "deleted" else {}
        if action == "changed" and not changes:
            return
        if entity.noticed:
            self.names.add(type(entity).__module__.rpartition(".")[2])
        if entity.audited:
            what = {"action": action, "entity": entity.__tablename__, "entity_id": entity.id, "changes": changes}
            self.rows.append({**self._stamp, **what})


class _Writing(Session):
    """A session whose flushes are noted. One listener for the class: a listener per session costs more."""

    notice: Notice


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads: a consistent picture, no write lock, nothing is ever committed."""
    options: dict[str, Any] = {READING: True}
    if engine.dialect.name == "postgresql":  # SQLite shows one picture for the whole transaction anyway
        options["isolation_level"] = "REPEATABLE READ"
    with (
        _worded_trouble(),
        engine.connect().execution_options(**options) as connection,
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
    notice = Notice({"at": at, "staff_id": staff_id, "station": station})
    with _worded_trouble(), _Writing(engine, expire_on_commit=False) as session:
        session.notice = notice
        yield session, notice
        session.flush()
        if notice.rows:
            session.connection().execute(insert(AuditEntry.__table__), notice.rows)  # type: ignore[arg-type]
        session.commit()


@event.listens_for(_Writing, "after_flush")
def _note(flushed: _Writing, _context: UOWTransaction) -> None:
    for action, entities in (
        ("created", flushed.new),
        ("changed", flushed.dirty),
        ("deleted", flushed.deleted),
    ):
        for entity in entities:
            if isinstance(entity, Base):
                flushed.notice.take(entity, action)


def _last_values(entity: Base) -> dict[str, Any]:
    """What a deleted entity said, as far as it was read."""
    state = inspect(entity)
    known = [column.key for column in state.mapper.column_attrs if column.key in state.dict]
    return {key: None if key in _NEVER_AUDITED else [_plain(state.dict[key])] for key in known if key != "id"}


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
