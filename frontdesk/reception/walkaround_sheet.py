"""The walkaround as a screen shows it: everything that is on the sheet, what is offered and what is missing."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Self

from frontdesk.reception import walkaround_rules as rules
from frontdesk.reception.walkaround_rules import Missing, Progress, Required, WalkaroundStatus
from frontdesk.terms import (
    BodyType,
    Energy,
    LampState,
    PositionCode,
    PositionResult,
    ProtectionItem,
    TrafficLight,
    WarningLamp,
    Wheel,
)


@dataclass(frozen=True)
class MarkRow:
    """A numbered mark. `x`, `y` are 0..1 of the outline; `signed`: it stands in the revision signed last."""

    id: int
    number: int
    zone: str
    zone_zh: str
    zone_en: str
    area_code: str
    type_code: str
    type_zh: str
    type_en: str
    changes_shape: bool
    severity: int
    x: float
    y: float
    note: str
    photo_count: int
    from_last_visit: bool
    signed: bool
    position: PositionCode

    @property
    def m22(self) -> str:
        """The five-digit code: area, type, severity."""
        return f"{self.area_code}{self.type_code}{self.severity}"

    @property
    def wants_photo(self) -> bool:
        """Damage longer than 2.5 cm is shown on a photo (domain §5.5); last visit's was photographed then."""
        return self.severity >= 2 and not self.photo_count and not self.from_last_visit


@dataclass(frozen=True)
class OfferedMark:
    """A mark of the last visit that is neither taken over nor left yet."""

    mark: MarkRow
    seen_on: date


@dataclass(frozen=True)
class TyreRow:
    """`worn` is the verdict on tread, age and damage; `verdict` counts the pressure too."""

    wheel: Wheel
    tread_mm: Decimal | None
    pressure_kpa: int | None
    dot: str
    winter: bool
    damage: str
    worn: TrafficLight
    verdict: TrafficLight

    @property
    def only_pressure_is_off(self) -> bool:
        """Air is all it needs."""
        to_tell = (TrafficLight.ATTENTION, TrafficLight.URGENT)
        return self.verdict in to_tell and self.worn not in to_tell


@dataclass(frozen=True)
class PositionRow:
    """`checked_at` and `checked_by` say who declared the whole position fine, and when."""

    code: PositionCode
    result: PositionResult
    checked_at: datetime | None
    checked_by: str
    checked_by_latin: str = ""


@dataclass(frozen=True)
class PhotoRow:
    id: int
    mark_id: int | None
    mark_number: int | None
    width: int
    height: int
    thumbnail: bytes
    file: Path
    taken_at: datetime


@dataclass(frozen=True)
class WordsRow:
    """What the customer said while walking, word for word."""

    concern_id: int
    words: str
    said_at: datetime


@dataclass(frozen=True)
class RevisionRow:
    """A frozen revision: `method` is how the customer signed, or `refused`."""

    revision: int
    content_hash: str
    method: str
    signer_name: str
    signed_at: datetime


@dataclass(frozen=True)
class WalkaroundSheet:
    id: int
    version: int
    number: str
    status: WalkaroundStatus
    visit_id: int
    visit_number: str
    customer_name: str
    customer_phone: str
    presenter_name: str
    body_type: BodyType
    energy: Energy
    started_at: datetime
    finished_at: datetime | None
    with_customer: bool
    refused_reason: str
    odometer_km: int | None
    last_odometer_km: int | None
    fuel_eighths: int | None
    soc_percent: int | None
    range_km: int | None
    lamps_checked: bool
    lamps: tuple[tuple[WarningLamp, LampState], ...]
    tyres: tuple[TyreRow, ...]
    covers: tuple[ProtectionItem, ...]
    belongings: tuple[str, ...]
    valuables_taken: bool
    valuables_reminded_at: datetime | None
    marks: tuple[MarkRow, ...]
    offered: tuple[OfferedMark, ...]
    positions: tuple[PositionRow, ...]
    photos: tuple[PhotoRow, ...]
    words: tuple[WordsRow, ...]
    revisions: tuple[RevisionRow, ...]

    @property
    def is_signed(self) -> bool:
        """Whether the customer signed exactly what stands here now."""
        return self.status is WalkaroundStatus.SIGNED

    def reads_like(self, other: Self) -> bool:
        """Whether a customer reads the same in both: what their signature stands for."""
        return self._to_read() == other._to_read()

    def _to_read(self) -> Self:
        """Without how far the paperwork is, and without who walked along, which is said while signing."""
        return replace(
            self,
            version=0,
            status=WalkaroundStatus.OPEN,
            finished_at=None,
            with_customer=True,
            refused_reason="",
            last_odometer_km=None,
            offered=(),
            revisions=(),
        )

    def mark(self, mark_id: int | None) -> MarkRow | None:
        """The mark with this id, if it is (still) on the sheet."""
        return next((mark for mark in self.marks if mark.id == mark_id), None)


def what_is_missing(sheet: WalkaroundSheet) -> Progress:
    """The required entries that are still open, in the order of the sheet."""
    missing: list[Missing] = []
    if sheet.odometer_km is None:
        missing.append(Missing(Required.ODOMETER))
    needs_fuel = rules.burns_fuel(sheet.energy) and sheet.fuel_eighths is None
    needs_charge = rules.has_plug(sheet.energy) and sheet.soc_percent is None
    if needs_fuel or needs_charge:
        missing.append(Missing(Required.ENERGY))
    if not sheet.lamps_checked:
        missing.append(Missing(Required.LAMPS))
    if any(tyre.tread_mm is None for tyre in sheet.tyres):
        missing.append(Missing(Required.TYRES))
    covers = tuple(item for item in ProtectionItem if item not in sheet.covers)
    if covers:
        missing.append(Missing(Required.COVERS, covers))
    if sheet.valuables_reminded_at is None:
        missing.append(Missing(Required.VALUABLES))
    unseen = tuple(
        row.code for row in sheet.positions if row.result is PositionResult.NOT_CHECKED and row.code in rules.TOUR
    )
    if unseen:
        missing.append(Missing(Required.POSITIONS, unseen))
    total = len(Required) - 1 + len(ProtectionItem)
    open_entries = sum(len(item.parts) if item.what is Required.COVERS else 1 for item in missing)
    return Progress(total - open_entries, total, tuple(missing))
