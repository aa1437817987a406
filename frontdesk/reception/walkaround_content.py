"""The content of a walkaround sheet as a customer reads and signs it (domain §2.2, §5)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from frontdesk.terms import (
    BodyType,
    LampState,
    PositionCode,
    PositionResult,
    ProtectionItem,
    TrafficLight,
    WarningLamp,
    Wheel,
)
from frontdesk.work_orders.content import DealershipContent, VehicleContent


@dataclass(frozen=True)
class MarkContent:
    """A numbered damage mark. `x`, `y` are 0..1 on the 600x500 outline; codes are M-22 (domain §5.5)."""

    number: int
    area_code: str
    type_code: str
    severity: int
    zone: str
    zone_zh: str
    zone_en: str
    type_zh: str
    type_en: str
    x: float
    y: float
    note: str
    photo_count: int
    from_last_visit: bool

    @property
    def m22(self) -> str:
        """The five-digit code: area, type, severity."""
        return f"{self.area_code}{self.type_code}{self.severity}"


@dataclass(frozen=True)
class TyreContent:
    wheel: Wheel
    tread_mm: Decimal | None
    pressure_kpa: int | None
    dot: str
    verdict: TrafficLight
    winter: bool = False
    damage: str = ""


@dataclass(frozen=True)
class PositionContent:
    code: PositionCode
    result: PositionResult
    checked_at: datetime | None


@dataclass(frozen=True)
class WalkaroundContent:
    schema: str
    uuid: str
    number: str
    visit_number: str
    revision: int
    dealership: DealershipContent
    customer_name: str
    customer_title_zh: str
    customer_title_en: str
    customer_phone: str
    presenter_name: str
    vehicle: VehicleContent
    body_type: BodyType
    advisor_name: str
    started_at: datetime
    finished_at: datetime | None
    with_customer: bool
    marks: tuple[MarkContent, ...]
    positions: tuple[PositionContent, ...]
    lamps: tuple[tuple[WarningLamp, LampState], ...]
    tyres: tuple[TyreContent, ...]
    covers: tuple[ProtectionItem, ...]
    belongings: tuple[str, ...]
    valuables_taken: bool
    words: tuple[str, ...]
    photo_count: int
    lamps_checked: bool = False
    customer_latin: str = ""
    advisor_latin: str = ""
