"""Reading a walkaround from the store into the sheet a screen shows."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.reception import Concern, Visit
from db.models.shop import Staff
from db.models.walkaround import DamageMark, LeftMark, Photo, TyreReading, Walkaround
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.lookup import find
from frontdesk.reception import m22, tyre_limits, vehicle_zones
from frontdesk.reception.odometer import last_odometer
from frontdesk.reception.photo_files import photo_file
from frontdesk.reception.walkaround_rules import WalkaroundStatus
from frontdesk.reception.walkaround_sheet import (
    MarkRow,
    OfferedMark,
    PhotoRow,
    PositionRow,
    RevisionRow,
    TyreRow,
    WalkaroundSheet,
    WordsRow,
)
from frontdesk.terms import (
    ConcernSource,
    Energy,
    LampState,
    PartyRole,
    PositionCode,
    PositionResult,
    ProtectionItem,
    TrafficLight,
    WarningLamp,
    Wheel,
)

_CORNER = {
    Wheel.LEFT_FRONT: PositionCode.LEFT_FRONT,
    Wheel.RIGHT_FRONT: PositionCode.RIGHT_FRONT,
    Wheel.LEFT_REAR: PositionCode.LEFT_REAR,
    Wheel.RIGHT_REAR: PositionCode.RIGHT_REAR,
}


def find_walkaround(session: Session, walkaround_id: int) -> Walkaround:
    """Raises NotFound."""
    return find(session, Walkaround, walkaround_id)


def locked_walkaround(session: Session, walkaround_id: int) -> Walkaround:
    """The sheet as it stands now; other desks that change it wait until this transaction ends. Raises NotFound."""
    walkaround = session.get(Walkaround, walkaround_id, with_for_update=True)
    if walkaround is None:
        raise NotFound("walkarounds", walkaround_id)
    return walkaround


def find_mark(walkaround: Walkaround, mark_id: int) -> DamageMark:
    """The mark with this id on this sheet. Raises NotFound when it is not (or no longer) there."""
    for mark in active_marks(walkaround):
        if mark.id == mark_id:
            return mark
    raise NotFound("damage_marks", mark_id)


def active_marks(walkaround: Walkaround) -> list[DamageMark]:
    """The marks on the sheet in the order of their numbers."""
    return sorted((m for m in walkaround.marks if m.removed_at is None), key=lambda mark: (mark.number, mark.id))


def last_walkaround(session: Session, visit: Visit) -> Walkaround | None:
    """The walkaround of the same car's latest earlier visit, if there was one."""
    if visit.vehicle_id is None:
        return None
    return session.scalar(
        select(Walkaround)
        .join(Visit, Visit.id == Walkaround.visit_id)
        .where(Visit.vehicle_id == visit.vehicle_id, Visit.id != visit.id, Visit.arrived_at < visit.arrived_at)
        .order_by(Visit.arrived_at.desc())
        .limit(1)
    )


def offered_marks(session: Session, walkaround: Walkaround) -> list[DamageMark]:
    """Marks of the last visit that are neither taken over nor left."""
    last = last_walkaround(session, walkaround.visit)
    if last is None:
        return []
    left = set(session.scalars(select(LeftMark.mark_id).filter_by(walkaround_id=walkaround.id)))
    taken = {mark.from_mark_id for mark in active_marks(walkaround)}
    return [mark for mark in active_marks(last) if mark.id not in left and mark.id not in taken]


def tyre_verdict(tyre: TyreReading, today: date, *, pressure_kpa: int | None = None) -> TrafficLight:
    """What the limits say, at least `attention` when damage was written down (domain §5.4). The pressure counts
    where it is given.
    """
    verdict = tyre_limits.tyre_verdict(tyre.tread_mm, pressure_kpa, tyre.dot, today=today, winter=tyre.winter)
    if tyre.damage.strip() and verdict is not TrafficLight.URGENT:
        return TrafficLight.ATTENTION
    return verdict


def load_sheet(desk: Desk, session: Session, walkaround: Walkaround) -> WalkaroundSheet:
    """Everything on the sheet, with names, verdicts and what the last visit offers."""
    visit = walkaround.visit
    seen_on = last_seen_on(desk, session, walkaround)
    signed = _signed_numbers(walkaround)
    photos = [photo for photo in walkaround.photos if photo.removed_at is None]
    marks = tuple(_mark_row(mark, photos, signed) for mark in active_marks(walkaround))
    tyres = _tyre_rows(walkaround, desk.today())
    states = {reading.lamp: reading.state for reading in walkaround.lamps}
    lamps = tuple((lamp, states[lamp]) for lamp in WarningLamp if lamp in states)
    fitted = {cover.item for cover in walkaround.covers}
    presenter = next((p.name for p in visit.parties if p.role is PartyRole.PRESENTER), "")
    numbers = {mark.id: mark.number for mark in marks}
    return WalkaroundSheet(
        id=walkaround.id,
        version=walkaround.version,
        number=walkaround.number,
        status=WalkaroundStatus(walkaround.status),
        visit_id=visit.id,
        visit_number=visit.number,
        customer_name=visit.customer.name if visit.customer else "",
        customer_phone=visit.customer.phone if visit.customer else "",
        presenter_name=presenter,
        body_type=walkaround.body_type,
        energy=visit.vehicle.energy if visit.vehicle else Energy.PETROL,
        started_at=walkaround.started_at,
        finished_at=walkaround.finished_at,
        with_customer=walkaround.with_customer,
        refused_reason=walkaround.refused_reason,
        odometer_km=walkaround.odometer_km,
        last_odometer_km=last_odometer(visit)[0],
        fuel_eighths=walkaround.fuel_eighths,
        soc_percent=walkaround.soc_percent,
        range_km=walkaround.range_km,
        lamps_checked=walkaround.lamps_checked,
        lamps=lamps,
        tyres=tyres,
        covers=tuple(item for item in ProtectionItem if item in fitted),
        belongings=tuple(walkaround.belongings),
        valuables_taken=walkaround.valuables_taken,
        valuables_reminded_at=walkaround.valuables_reminded_at,
        marks=marks,
        offered=tuple(
            OfferedMark(_mark_row(mark, [], frozenset()), seen_on)
            for mark in offered_marks(session, walkaround)
            if seen_on is not None
        ),
        positions=_position_rows(session, walkaround, marks, tyres, lamps),
        photos=tuple(_photo_row(desk, photo, numbers) for photo in photos),
        words=_words(session, visit),
        revisions=tuple(
            RevisionRow(row.revision, row.content_hash, row.method, row.signer_name, row.signed_at)
            for row in walkaround.revisions
        ),
    )


def last_seen_on(desk: Desk, session: Session, walkaround: Walkaround) -> date | None:
    """The day of the walkaround whose marks are offered."""
    last = last_walkaround(session, walkaround.visit)
    return desk.local(last.started_at).date() if last else None


def _signed_numbers(walkaround: Walkaround) -> frozenset[int]:
    """The ids of marks that stood in the revision frozen last."""
    if not walkaround.revisions:
        return frozenset()
    frozen_at = walkaround.revisions[-1].created_at
    return frozenset(mark.id for mark in walkaround.marks if mark.created_at <= frozen_at)


def _mark_row(mark: DamageMark, photos: Iterable[Photo], signed: frozenset[int]) -> MarkRow:
    zone, kind = vehicle_zones.zone(mark.zone), m22.TYPES[mark.type_code]
    return MarkRow(
        id=mark.id,
        number=mark.number,
        zone=mark.zone,
        zone_zh=_place(zone.zh, m22.AREAS[mark.area_code].zh, zone.areas, mark.area_code),
        zone_en=_place(zone.en, m22.AREAS[mark.area_code].en, zone.areas, mark.area_code),
        area_code=mark.area_code,
        type_code=mark.type_code,
        type_zh=kind.zh,
        type_en=kind.en,
        changes_shape=kind.changes_shape,
        severity=mark.severity,
        x=mark.x / 1000,
        y=mark.y / 1000,
        note=mark.note,
        photo_count=sum(photo.mark_id == mark.id for photo in photos),
        from_last_visit=mark.from_mark_id is not None,
        signed=mark.id in signed,
        position=zone.position,
    )


def _place(zone: str, area: str, areas: tuple[str, ...], code: str) -> str:
    """A wheel is told as its rim or its tyre; every other place by its own name."""
    return area if len(areas) > 1 and code in areas else zone


def _tyre_rows(walkaround: Walkaround, today: date) -> tuple[TyreRow, ...]:
    readings = {tyre.wheel: tyre for tyre in walkaround.tyres}
    rows = []
    for wheel in Wheel:
        tyre = readings.get(wheel)
        if tyre is None:
            unseen = TrafficLight.NOT_CHECKED
            rows.append(TyreRow(wheel, None, None, "", False, "", worn=unseen, verdict=unseen))
        else:
            rows.append(
                TyreRow(
                    wheel,
                    tyre.tread_mm,
                    tyre.pressure_kpa,
                    tyre.dot,
                    tyre.winter,
                    tyre.damage,
                    worn=tyre_verdict(tyre, today),
                    verdict=tyre_verdict(tyre, today, pressure_kpa=tyre.pressure_kpa),
                )
            )
    return tuple(rows)


def _position_rows(
    session: Session,
    walkaround: Walkaround,
    marks: tuple[MarkRow, ...],
    tyres: tuple[TyreRow, ...],
    lamps: tuple[tuple[WarningLamp, LampState], ...],
) -> tuple[PositionRow, ...]:
    checks = {check.position: check for check in walkaround.positions}
    found = {mark.position for mark in marks}
    found |= {_CORNER[t.wheel] for t in tyres if t.verdict in (TrafficLight.ATTENTION, TrafficLight.URGENT)}
    if any(state is not LampState.OFF for _lamp, state in lamps):
        found.add(PositionCode.DRIVER_SEAT)
    rows = []
    for code in PositionCode:
        check = checks.get(code)
        by = session.get(Staff, check.checked_by_id) if check and check.checked_by_id else None
        result = PositionResult.ALL_FINE if check else PositionResult.NOT_CHECKED
        result = PositionResult.FINDINGS if code in found else result
        names = (by.name, by.name_latin) if by else ("", "")
        rows.append(PositionRow(code, result, check.checked_at if check else None, *names))
    return tuple(rows)


def _photo_row(desk: Desk, photo: Photo, numbers: dict[int, int]) -> PhotoRow:
    return PhotoRow(
        id=photo.id,
        mark_id=photo.mark_id,
        mark_number=numbers.get(photo.mark_id or 0),
        width=photo.width,
        height=photo.height,
        thumbnail=photo.thumbnail,
        file=photo_file(desk.data_folder, photo.sha256),
        taken_at=photo.taken_at,
    )


def _words(session: Session, visit: Visit) -> tuple[WordsRow, ...]:
    concerns = session.scalars(
        select(Concern).filter_by(visit_id=visit.id, source=ConcernSource.WALKAROUND).order_by(Concern.id)
    )
    return tuple(WordsRow(concern.id, concern.words, concern.said_at) for concern in concerns)
