"""Looking whether the stored data are whole: the database itself, the photos, and what customers signed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.migrate import newest_version, schema_version
from db.models.walkaround import Photo, Walkaround, WalkaroundRevision
from db.models.work_orders import WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.reception.photo_files import photo_file
from frontdesk.work_orders.content_json import content_hash


@dataclass(frozen=True)
class Problem:
    """Something that is not as it should be: a stable key and what it is about (ids and numbers only)."""

    kind: str
    data: dict[str, str] = field(default_factory=dict)


def check_store(desk: Desk) -> tuple[Problem, ...]:
    """Every problem found; empty when all is well. Reads everything, so it takes its time on a large store."""
    found, wanted = schema_version(desk.engine), newest_version()
    if found != wanted:
        return (Problem("schema", {"found": str(found), "wanted": str(wanted)}),)
    with desk.reading() as session:
        return (
            *_database(session, desk.engine.dialect.name),
            *_photos(desk, session),
            *_signed(session),
        )


def _database(session: Session, dialect: str) -> Iterator[Problem]:
    if dialect != "sqlite":
        return
    for (line,) in session.execute(text("PRAGMA integrity_check")):
        if line != "ok":
            yield Problem("integrity", {"what": str(line)})
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield Problem("foreign_key", {"what": f"{table} {row} -> {parent}"})


def _photos(desk: Desk, session: Session) -> Iterator[Problem]:
    for photo_id, digest in session.execute(select(Photo.id, Photo.sha256).where(Photo.removed_at.is_(None))):
        file = photo_file(desk.data_folder, digest)
        if not file.is_file():
            yield Problem("photo_missing", {"what": f"{photo_id} {file.name}"})
        elif sha256(file.read_bytes()).hexdigest() != digest:
            yield Problem("photo_changed", {"what": f"{photo_id} {file.name}"})


def _signed(session: Session) -> Iterator[Problem]:
    orders = select(
        WorkOrder.number, WorkOrderRevision.revision, WorkOrderRevision.content, WorkOrderRevision.content_hash
    ).join(WorkOrder, WorkOrder.id == WorkOrderRevision.work_order_id)
    sheets = select(
        Walkaround.number, WalkaroundRevision.revision, WalkaroundRevision.content, WalkaroundRevision.content_hash
    ).join(Walkaround, Walkaround.id == WalkaroundRevision.walkaround_id)
    for statement in (orders, sheets):
        for number, revision, content, kept in session.execute(statement):
            if not isinstance(content, bytes) or content_hash(content) != kept:
                yield Problem("revision_changed", {"what": f"{number} R{revision}"})
