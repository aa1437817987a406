"""The content of a work order as a customer reads and signs it.

One tree of frozen plain values. The screen shows it, the paper prints it, its canonical JSON is hashed under the
signature and travels inside the PDF: so paper, screen and signature can never disagree.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from frontdesk.terms import (
    Answer,
    ConcernOutcome,
    ConcernSource,
    Energy,
    LineKind,
    OldPartDisposition,
    PartOrigin,
    PartyRole,
    PayType,
    RepairCategory,
    TaxMode,
    WaitMode,
)


@dataclass(frozen=True)
class DealershipContent:
    name_zh: str
    name_en: str
    address_zh: str
    address_en: str
    phone: str
    complaint_phone: str
    opening_hours: str
    credit_code: str
    time_zone: str
    currency: str


@dataclass(frozen=True)
class PartyContent:
    role: PartyRole
    name: str
    phone: str


@dataclass(frozen=True)
class VehicleContent:
    plate: str
    is_new_energy: bool
    vin: str
    brand: str
    model: str
    model_year: int | None
    energy: Energy
    odometer_km: int | None
    fuel_eighths: int | None
    soc_percent: int | None
    range_km: int | None
    engine_number: str = ""


@dataclass(frozen=True)
class AskedContent:
    """A question of the interview and what the customer answered, word for word (domain §9.5)."""

    question: str
    answer: str


@dataclass(frozen=True)
class ConcernContent:
    """One thing the customer said, what they said when asked about it, and what answers it."""

    letter: str
    words: str
    additions: tuple[str, ...]
    source: ConcernSource
    said_at: datetime
    job_numbers: tuple[int, ...]
    outcome: ConcernOutcome | None
    outcome_words: str
    asked: tuple[AskedContent, ...] = ()


@dataclass(frozen=True)
class LineContent:
    """A priced line of a job. `amount` is after discount, in the dealership's price mode."""

    kind: LineKind
    code: str
    name_zh: str
    name_en: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: Decimal
    amount: Decimal
    pay_type: PayType
    part_origin: PartOrigin | None


@dataclass(frozen=True)
class JobContent:
    """One item the customer decides on. Sums count only what the customer pays; `amount` is after discount.

    `safety_relevant`: declining it is printed, and signed with the rest (domain §3.3).
    """

    number: int
    code: str
    title_zh: str
    title_en: str
    reason_zh: str
    reason_en: str
    minutes: int
    labor: Decimal
    parts: Decimal
    other: Decimal
    discount: Decimal
    amount: Decimal
    pay_type: PayType
    answer: Answer
    answer_words: str
    lines: tuple[LineContent, ...]
    safety_relevant: bool = False


@dataclass(frozen=True)
class DeclinedContent:
    """Safety work the customer was told of at check-in and did not want, with their words (domain §3.3)."""

    title_zh: str
    title_en: str
    words: str


@dataclass(frozen=True)
class TotalsContent:
    """What was agreed, for the customer to pay. `total` is the sum of the rounded lines (domain §7.5)."""

    labor: Decimal
    parts: Decimal
    other: Decimal
    discount: Decimal
    net: Decimal
    tax: Decimal
    total: Decimal
    total_if_all: Decimal
    other_payers: tuple[tuple[PayType, Decimal], ...]


@dataclass(frozen=True)
class WorkOrderContent:
    schema: str
    uuid: str
    number: str
    visit_number: str
    revision: int
    repair_category: RepairCategory
    dealership: DealershipContent
    customer_name: str
    customer_title_zh: str
    customer_title_en: str
    customer_phone: str
    parties: tuple[PartyContent, ...]
    vehicle: VehicleContent
    advisor_name: str
    bay_name_zh: str
    bay_name_en: str
    technician_name: str
    arrived_at: datetime
    greeted_at: datetime | None
    wait_mode: WaitMode
    seat: str
    promise_at: datetime | None
    needed_by: datetime | None
    concerns: tuple[ConcernContent, ...]
    jobs: tuple[JobContent, ...]
    totals: TotalsContent
    tax_mode: TaxMode
    tax_percent: Decimal
    old_parts: OldPartDisposition
    show_old_parts: bool
    wash_wished: bool
    call_before_extra_work: bool
    wishes: tuple[str, ...]
    printed_notes: str
    terms_zh: tuple[str, ...]
    terms_en: tuple[str, ...]
    customer_latin: str = ""
    advisor_latin: str = ""
    technician_latin: str = ""
    declined: tuple[DeclinedContent, ...] = ()


@dataclass(frozen=True)
class SignatureContent:
    """A signature as given: strokes are points in a unit square (x, y in 0..1), aspect = width / height."""

    signer_name: str
    signed_at: datetime
    method: str
    strokes: tuple[tuple[tuple[float, float], ...], ...]
    aspect: float
    content_hash: str
