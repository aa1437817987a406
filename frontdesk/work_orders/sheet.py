"""What the work-order screen shows: frozen rows, read in one go by `open_order.work_order_sheet`.

Money is in the dealership's price mode (with or without tax, as its prices are published). `labor`, `parts`,
`other` are before discount and count only what the customer pays; `amount` is after discount.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from frontdesk.person_name import PersonName
from frontdesk.terms import (
    Answer,
    ConcernOutcome,
    ConcernSource,
    Energy,
    JobProgress,
    JobSource,
    LineKind,
    OldPartDisposition,
    PartOrigin,
    PayType,
    RepairCategory,
    TaxMode,
    VisitStatus,
    WaitMode,
    WorkOrderStatus,
)
from frontdesk.work_orders.content import AskedContent, SignatureContent
from frontdesk.work_orders.presenter import Presenter

TIGHT = timedelta(minutes=15)


@dataclass(frozen=True)
class LineRow:
    """A priced line, whoever pays it."""

    line_id: int
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
class JobRow:
    """One item the customer decides on.

    `signed`: agreed in the last signed revision and unchanged since, so work may begin.
    `changed_since_signed`: new, or different from what the customer decided on. `handover_if_added`: the
    promise when this one is done too (None when it is already agreed). `told_price` is False again whenever
    the price rose since it was told. `answer_words`: what they said last, also while the answer is open again;
    `withdrawn_reason`: why it was taken back.
    """

    job_id: int
    version: int
    number: int
    code: str
    title_zh: str
    title_en: str
    reason_zh: str
    reason_en: str
    explain_zh: str
    explain_en: str
    source: JobSource
    minutes: int
    labor: Decimal
    parts: Decimal
    other: Decimal
    discount: Decimal
    amount: Decimal
    pay_type: PayType
    answer: Answer
    answer_words: str
    told_content: bool
    told_price: bool
    told_time: bool
    progress: JobProgress
    concern_letters: tuple[str, ...]
    safety_relevant: bool
    signed: bool
    changed_since_signed: bool
    handover_if_added: datetime | None
    lines: tuple[LineRow, ...]
    withdrawn_reason: str = ""


@dataclass(frozen=True)
class ConcernRow:
    """One thing the customer said, and `asked`: what they answered when asked about it. `is_open`: no job answers
    it and it was not answered in words.
    """

    concern_id: int
    letter: str
    words: str
    additions: tuple[str, ...]
    source: ConcernSource
    said_at: datetime
    job_numbers: tuple[int, ...]
    outcome: ConcernOutcome | None
    outcome_words: str
    is_open: bool
    asked: tuple[AskedContent, ...] = ()


@dataclass(frozen=True)
class Totals:
    """Sums of the agreed jobs. `other_payers`: what somebody else than the customer pays of them, tax included.

    `total` is what the customer pays, tax included; `total_if_all` the same if every open and declined job
    were done.
    """

    labor: Decimal
    parts: Decimal
    other: Decimal
    discount: Decimal
    net: Decimal
    tax: Decimal
    total: Decimal
    total_if_all: Decimal
    agreed_count: int
    job_count: int
    other_payers: tuple[tuple[PayType, Decimal], ...]


@dataclass(frozen=True)
class PromiseWhy:
    """Why a hand-over time is proposed. All times aware.

    The work can begin at `start_at` in bay `bay_code` (empty: no bay of the needed kind is known) after
    waiting `wait_minutes` for work already promised there; `work_minutes` of work and `buffer_minutes` of wash
    and check follow within the opening hours; `nights` counts the calendar nights until then.
    """

    start_at: datetime
    wait_minutes: int
    work_minutes: int
    buffer_minutes: int
    bay_code: str
    nights: int


@dataclass(frozen=True)
class PromiseRow:
    """The promise and what is proposed. `beyond_needed`: the promise (or the proposal) is later than the wish."""

    promise_at: datetime | None
    proposed_at: datetime | None
    needed_by: datetime | None
    beyond_needed: bool
    needed_minutes: int
    why: PromiseWhy | None

    def is_forecast_later(self) -> bool:
        """Whether the work is expected to end after the promise."""
        return self.promise_at is not None and self.proposed_at is not None and self.proposed_at > self.promise_at

    def is_at_risk(self, now: datetime) -> bool:
        """Whether the promise has passed or is not expected to be kept."""
        return self.promise_at is not None and (self.promise_at < now or self.is_forecast_later())

    def is_tight(self, now: datetime) -> bool:
        """Whether less than a quarter of an hour is left of the promise (visual language §3)."""
        return self.promise_at is not None and self.promise_at - now < TIGHT


@dataclass(frozen=True)
class Missing:
    """One thing that still keeps the order from being signed; `detail` names it (letters, job numbers).

    Kinds: words_unkept, concern_open, answer_open, not_told, no_jobs, walkaround_unsigned, odometer_missing,
    customer_missing, vehicle_missing, promise_missing, promise_past, promise_before_added_work,
    promise_beyond_needed.
    """

    kind: str
    count: int
    detail: str


@dataclass(frozen=True)
class ProposalRow:
    """Work waiting to become a job: a finding of the walkaround, something due, deferred or recalled.

    `words`: what the customer said when they put it off. `amount` in the price mode, None when unknown.
    """

    key: str
    source: JobSource
    code: str
    title_zh: str
    title_en: str
    reason_zh: str
    reason_en: str
    words: str
    minutes: int
    amount: Decimal | None
    safety_relevant: bool


@dataclass(frozen=True)
class VisitHead:
    """The header of every screen of a visit. `steps`: (name, when it began) of check_in, walkaround, order,
    agreed, work, quality, delivery; None when not yet reached, or left again: the last of them is where the order
    stands now. `presenter`: who brought the car today, not always the customer.
    """

    visit_id: int
    number: str
    plate: str
    is_new_energy: bool
    customer: PersonName
    phone: str
    car: str
    status: VisitStatus
    steps: tuple[tuple[str, datetime | None], ...]
    seat: str
    wait_mode: WaitMode
    presenter: Presenter
    energy: Energy | None = None


@dataclass(frozen=True)
class WorkOrderSheet:
    """Everything the screen of one work order shows. `missing`: what keeps a signature that
    is due from being given; empty when it may be given, or when none is due.

    `changed_since_signed`: what stands here differs from what the customer signed. `approval_needed`: a
    signature or a phone record is due for the present content. `signature_owed`: agreed by phone, to be signed
    before delivery (domain §3.3, CN profile). `signature`: that of the last revision, if it was signed.
    `added_total`: what the customer pays more (or less) than they agreed to last, tax included.
    `approver_name`: who gave a discount above the advisor's authority. `advisor_latin`, `technician_latin`,
    `approver_latin`: their names as English shows them. `category`: the one chosen for the forms by hand; None:
    `category_of_work` is printed.
    """

    work_order_id: int
    version: int
    number: str
    uuid: str
    status: WorkOrderStatus
    visit: VisitHead
    concerns: tuple[ConcernRow, ...]
    jobs: tuple[JobRow, ...]
    totals: Totals
    promise: PromiseRow
    tax_mode: TaxMode
    tax_percent: Decimal
    old_parts: OldPartDisposition
    show_old_parts: bool
    wash_wished: bool
    call_before_extra_work: bool
    wishes: tuple[str, ...]
    printed_notes: str
    internal_notes: str
    discount_percent: Decimal
    discount_name_zh: str
    discount_name_en: str
    missing: tuple[Missing, ...]
    signed_revision: int | None
    signed_at: datetime | None
    signer: str
    changed_since_signed: bool
    approval_needed: bool
    signature_owed: bool
    proposals: tuple[ProposalRow, ...]
    bay: str
    technician: str
    advisor: str
    approver_name: str
    added_total: Decimal = Decimal("0.00")
    advisor_latin: str = ""
    technician_latin: str = ""
    approver_latin: str = ""
    signature: SignatureContent | None = None
    category: RepairCategory | None = None
    category_of_work: RepairCategory = RepairCategory.MINOR_REPAIR


@dataclass(frozen=True)
class OrderRow:
    """One work order in a list. `missing_count`: what still keeps it from being signed (0 once signed)."""

    work_order_id: int
    visit_id: int
    number: str
    plate: str
    is_new_energy: bool
    customer: PersonName
    car: str
    status: WorkOrderStatus
    total: Decimal
    promise_at: datetime | None
    advisor: str
    advisor_latin: str
    since: datetime
    missing_count: int
    changed_since_signed: bool
