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
    based_on: dict[str, Any] | None = None
    """What the record said when the typing began; None for a form about nothing stored yet."""


_BASED_ON = "based_on"


def keep_draft(
    desk: Desk, form: str, subject: str, values: dict[str, Any], based_on: dict[str, Any] | None = None
) -> None:
    """Keep what stands in a form now. One draft per form, subject and desk; the newest wins."""
    if based_on is not None:
        values = {**values, _BASED_ON: based_on}
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
        return _row(draft) if draft else None


def drafts(desk: Desk) -> tuple[DraftRow, ...]:
    """Every draft of this desk, newest first: what is offered after a crash."""
    with desk.reading() as session:
        rows = session.scalars(select(Draft).filter_by(station=desk.station).order_by(Draft.saved_at.desc()))
        return tuple(_row(row) for row in rows)


def drop_draft(desk: Desk, form: str, subject: str = "") -> None:
    """Forget a draft, because what it held was saved or its person threw it away."""
    with desk.unit_of_work() as session:
        session.execute(delete(Draft).filter_by(form=form, subject=subject, station=desk.station))


def caught_up(
    typed: dict[str, Any], seen: dict[str, Any], now: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a form shows when its record is read anew, and what others saved in fields changed here too.

    `seen` is what the record said when the typing began, `now` what it says today. A field nobody touched here
    follows the record; one that was typed stays. Groups of fields are followed field by field.
    """
    values, theirs = dict(now), dict[str, Any]()
    for name, mine in typed.items():
        before, present = seen.get(name), now.get(name)
        if isinstance(mine, dict) and isinstance(before, dict) and isinstance(present, dict):
            values[name], inner = caught_up(mine, before, present)
            theirs |= inner
        elif name not in seen or mine != before:
            values[name] = mine
            if name in seen and present not in (before, mine):
                theirs[name] = present
    return values, theirs


def _row(draft: Draft) -> DraftRow:
    values = dict(draft.values)
    based_on = values.pop(_BASED_ON, None)
    return DraftRow(draft.form, draft.subject, values, draft.saved_at, based_on)
