"""Drafts: what is typed is kept before it is valid, and offered again after a crash."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from db.models.shop import Draft
from frontdesk.desk import Desk


@dataclass(frozen=True)
class DraftRow:
    form: str
    subject: str
    values: dict[str, Any]
    saved_at: datetime


def keep_draft(desk: Desk, form: str, subject: str, values: dict[str, Any]) -> None:
    """Keep what stands in a form now. One draft per form, subject and desk; the newest wins."""
    with desk.unit_of_work() as session:
        draft = session.scalar(select(Draft).filter_by(form=form, subject=subject, station=desk.station))
        if draft is None:
            draft = Draft(form=form, subject=subject, station=desk.station, values=values, saved_at=desk.now())
            session.add(draft)
        draft.values, draft.saved_at, draft.staff_id = values, desk.now(), desk.staff_id


def find_draft(desk: Desk, form: str, subject: str = "") -> DraftRow | None:
    """The draft kept for a form at this desk, if any."""
    with desk.reading() as session:
        draft = session.scalar(select(Draft).filter_by(form=form, subject=subject, station=desk.station))
        return DraftRow(draft.form, draft.subject, draft.values, draft.saved_at) if draft else None


def drafts(desk: Desk) -> tuple[DraftRow, ...]:
    """Every draft of this desk, newest first: what is offered after a crash."""
    with desk.reading() as session:
        rows = session.scalars(select(Draft).filter_by(station=desk.station).order_by(Draft.saved_at.desc()))
        return tuple(DraftRow(row.form, row.subject, row.values, row.saved_at) for row in rows)


def drop_draft(desk: Desk, form: str, subject: str = "") -> None:
    """Forget a draft, because what it held was saved or its person threw it away."""
    with desk.unit_of_work() as session:
        session.execute(delete(Draft).filter_by(form=form, subject=subject, station=desk.station))
