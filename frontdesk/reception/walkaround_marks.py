"""Damage marks: placing, changing, taking off, and what becomes of the marks of the last visit."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.models.walkaround import DamageMark, LeftMark, Walkaround
from frontdesk.desk import Desk
from frontdesk.errors import NotFound, ValueRefused
from frontdesk.reception import m22, vehicle_zones
from frontdesk.reception.walkaround_changes import changing
from frontdesk.reception.walkaround_loading import active_marks, find_mark, offered_marks

DEFAULT_SEVERITY = 1


@dataclass(frozen=True)
class PlacedMark:
    id: int
    number: int


def place_mark(
    desk: Desk,
    walkaround_id: int,
    *,
    zone: str,
    type_code: str,
    x: float,
    y: float,
    note: str = "",
    severity: int | None = None,
) -> PlacedMark:
    """Put the next numbered mark on a place of the outline; `x`, `y` are 0..1.

    Without a severity it follows a length in the note, else it is the smallest. Raises ValueRefused: `zone`
    unknown, `m22` when the type is impossible there (`ask` says what to ask for), `place` outside the outline.
    """
    area = vehicle_zones.area_for(zone, type_code)
    chosen = _severity(type_code, note, severity)
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise ValueRefused("place", "outside")
    with changing(desk, walkaround_id) as (session, walkaround):
        mark = DamageMark(
            walkaround_id=walkaround.id,
            number=len(active_marks(walkaround)) + 1,
            zone=zone,
            area_code=area,
            type_code=type_code,
            severity=chosen,
            x=round(x * 1000),
            y=round(y * 1000),
            note=note,
            created_at=desk.now(),
            created_by_id=desk.staff_id,
        )
        return _added(session, mark)


def change_mark(
    desk: Desk,
    walkaround_id: int,
    mark_id: int,
    *,
    type_code: str | None = None,
    severity: int | None = None,
    note: str | None = None,
) -> None:
    """Change what was written about a mark; what is None stays.

    A new note with a length in it sets the severity, unless one is given. Raises NotFound, ValueRefused.
    """
    with changing(desk, walkaround_id) as (_session, walkaround):
        mark = find_mark(walkaround, mark_id)
        if type_code is not None and type_code != mark.type_code:
            mark.area_code = vehicle_zones.area_for(mark.zone, type_code)
            if m22.MISSING_TYPE in (type_code, mark.type_code):
                mark.severity = _severity(type_code, mark.note, None)
            mark.type_code = type_code
        if note is not None and note != mark.note:
            mark.note = note
            if mark.type_code != m22.MISSING_TYPE:
                mark.severity = m22.severity_in_words(note) or mark.severity
        if severity is not None:
            mark.severity = _severity(mark.type_code, "", severity)


def remove_mark(desk: Desk, walkaround_id: int, mark_id: int) -> None:
    """Take a mark off the sheet; the numbers after it close up. Its photos stay with the sheet.

    Raises NotFound; ConfirmationNeeded (`remove_signed_mark`) when the customer has signed it.
    """
    with changing(desk, walkaround_id) as (session, walkaround):
        mark = find_mark(walkaround, mark_id)
        if walkaround.revisions and mark.created_at <= walkaround.revisions[-1].created_at:
            desk.confirm("remove_signed_mark", number=mark.number)
        _take_off(desk, session, walkaround, mark)


def undo_last_mark(desk: Desk, walkaround_id: int) -> int | None:
    """Take off the mark placed last and not signed yet. Its number, None when there is nothing to undo."""
    with desk.reading() as session:
        walkaround = session.get(Walkaround, walkaround_id)
        if walkaround is None:
            raise NotFound("walkarounds", walkaround_id)
        frozen_at = walkaround.revisions[-1].created_at if walkaround.revisions else None
        unsigned = [m for m in active_marks(walkaround) if frozen_at is None or m.created_at > frozen_at]
        last = max(unsigned, key=lambda mark: mark.id, default=None)
    if last is None:
        return None
    remove_mark(desk, walkaround_id, last.id)
    return last.number


def take_over_last_marks(
    desk: Desk, walkaround_id: int, mark_ids: Iterable[int] | None = None
) -> tuple[PlacedMark, ...]:
    """Take marks of the last visit over as they stand there: all that are offered, or the named ones."""
    wanted = None if mark_ids is None else set(mark_ids)
    with changing(desk, walkaround_id) as (session, walkaround):
        offered = offered_marks(session, walkaround)
        if wanted is not None and not wanted <= {mark.id for mark in offered}:
            raise NotFound("damage_marks", wanted)
        number = len(active_marks(walkaround))
        placed = []
        for old in offered:
            if wanted is None or old.id in wanted:
                number += 1
                placed.append(_added(session, _again(desk, walkaround, old, number)))
        return tuple(placed)


def leave_last_mark(desk: Desk, walkaround_id: int, mark_id: int) -> None:
    """Say that a mark of the last visit is no longer there, so that it is not offered again.

    Raises NotFound when it is not offered.
    """
    with changing(desk, walkaround_id) as (session, walkaround):
        if mark_id not in {mark.id for mark in offered_marks(session, walkaround)}:
            raise NotFound("damage_marks", mark_id)
        session.add(LeftMark(walkaround_id=walkaround.id, mark_id=mark_id, at=desk.now(), by_id=desk.staff_id))


def _severity(type_code: str, note: str, given: int | None) -> int:
    if type_code == m22.MISSING_TYPE:
        return m22.MISSING_SEVERITY
    chosen = given or m22.severity_in_words(note) or DEFAULT_SEVERITY
    m22.check_severity(chosen)
    return chosen


def _added(session: Session, mark: DamageMark) -> PlacedMark:
    session.add(mark)
    session.flush()
    return PlacedMark(mark.id, mark.number)


def _take_off(desk: Desk, session: Session, walkaround: Walkaround, mark: DamageMark) -> None:
    mark.removed_at = desk.now()
    for photo in walkaround.photos:
        if photo.mark_id == mark.id:
            photo.mark_id = None
    for number, left in enumerate(active_marks(walkaround), start=1):
        left.number = number
    session.flush()


def _again(desk: Desk, walkaround: Walkaround, old: DamageMark, number: int) -> DamageMark:
    return DamageMark(
        walkaround_id=walkaround.id,
        number=number,
        zone=old.zone,
        area_code=old.area_code,
        type_code=old.type_code,
        severity=old.severity,
        length_mm=old.length_mm,
        x=old.x,
        y=old.y,
        note=old.note,
        from_mark_id=old.id,
        created_at=desk.now(),
        created_by_id=desk.staff_id,
    )
