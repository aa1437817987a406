"""Work orders: jobs and lines, what was told and decided, and the revisions a customer signed."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, synonym

from db.base import Base, Public, Tenths, Versioned
from db.models.menu import MenuItem
from db.models.reception import Concern, Visit
from db.terms import (
    Answer,
    ApprovalMethod,
    ApprovalScope,
    JobProgress,
    JobSource,
    LineKind,
    OldPartDisposition,
    PartOrigin,
    PayType,
    RepairCategory,
    TaxMode,
    WorkOrderStatus,
)


class WorkOrder(Public, Versioned, Base):
    """The working copy; `changed_at` moves its version with every change of its jobs.

    `category`: None until somebody chose one. `changed_since_signed`: the customer's word is due for what differs
    from the last revision.

    What the customer signed is frozen in `WorkOrderRevision`.
    """

    __tablename__ = "work_orders"
    __table_args__ = (Index("ix_work_orders_status", "status"),)

    number: Mapped[str] = mapped_column(String(20), unique=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), unique=True)
    status: Mapped[WorkOrderStatus] = mapped_column(default=WorkOrderStatus.DRAFT)
    category: Mapped[RepairCategory | None]
    created_at: Mapped[datetime]
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    promise_at: Mapped[datetime | None]
    tax_mode: Mapped[TaxMode]
    tax_basis_points: Mapped[int]
    discount_basis_points: Mapped[int] = mapped_column(default=0)
    discount_name_zh: Mapped[str] = mapped_column(default="")
    discount_name_en: Mapped[str] = mapped_column(default="")
    old_parts: Mapped[OldPartDisposition] = mapped_column(default=OldPartDisposition.TAKEN_BY_CUSTOMER)
    show_old_parts: Mapped[bool] = mapped_column(default=True)
    wash_wished: Mapped[bool] = mapped_column(default=False)
    call_before_extra_work: Mapped[bool] = mapped_column(default=True)
    printed_notes: Mapped[str] = mapped_column(default="")
    internal_notes: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[datetime | None]
    changed_since_signed: Mapped[bool] = mapped_column(default=False)
    visit: Mapped[Visit] = relationship()
    jobs: Mapped[list["Job"]] = relationship(back_populates="work_order", order_by="Job.position")
    revisions: Mapped[list["WorkOrderRevision"]] = relationship(order_by="WorkOrderRevision.revision")
    promise_changes: Mapped[list["PromiseChange"]] = relationship(order_by="PromiseChange.id")


class Job(Public, Versioned, Base):
    """One item the customer decides on: content, price and time, told one by one before the answer counts.

    `answer_words`: what the customer said last, kept also while the answer is open again. `withdrawn_reason`: why
    the last answer was taken back, in the words of the advisor, until there is a new one.
    """

    __tablename__ = "jobs"

    work_order_id: Mapped[int] = mapped_column(ForeignKey("work_orders.id"), index=True)
    position: Mapped[int]
    code: Mapped[str] = mapped_column(String(20), default="")
    menu_item_id: Mapped[int | None] = mapped_column(ForeignKey("menu_items.id"))
    package_code: Mapped[str] = mapped_column(String(20), default="")
    title_zh: Mapped[str]
    title_en: Mapped[str]
    source: Mapped[JobSource]
    reason_zh: Mapped[str] = mapped_column(default="")
    reason_en: Mapped[str] = mapped_column(default="")
    explain_zh: Mapped[str] = mapped_column(default="")
    explain_en: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=0)
    discount_basis_points: Mapped[int] = mapped_column(default=0)
    told_content_at: Mapped[datetime | None]
    told_price_at: Mapped[datetime | None]
    told_time_at: Mapped[datetime | None]
    answer: Mapped[Answer] = mapped_column(default=Answer.OPEN)
    answer_words: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None]
    withdrawn_reason: Mapped[str] = mapped_column(default="")
    safety_relevant: Mapped[bool] = mapped_column(default=False)
    progress: Mapped[JobProgress] = mapped_column(default=JobProgress.NOT_STARTED)
    proposal_id: Mapped[int | None]
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"))
    deferred_id: Mapped[int | None] = mapped_column(ForeignKey("deferred_works.id"))
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    status: Mapped[JobProgress] = synonym("progress")
    work_order: Mapped[WorkOrder] = relationship(back_populates="jobs")
    menu_item: Mapped[MenuItem | None] = relationship()
    lines: Mapped[list["Line"]] = relationship(
        back_populates="job", order_by="Line.position", cascade="all, delete-orphan", lazy="selectin"
    )
    concern_links: Mapped[list["JobConcern"]] = relationship(cascade="all, delete-orphan", lazy="selectin")


class JobConcern(Base):
    """The trace from a job to the concern it answers."""

    __tablename__ = "job_concerns"
    __table_args__ = (UniqueConstraint("job_id", "concern_id"),)

    job_id: Mapped[int] = mapped_column(ForeignKey("jobs.id"))
    concern_id: Mapped[int] = mapped_column(ForeignKey("concerns.id"), index=True)
    concern: Mapped[Concern] = relationship()


class Line(Base):
    """A priced line: labour, part, sublet work or fee (domain §1.2). `price` is per unit.

    `list_price`, `list_quantity`: what it was put on the order with; less than that is given away.
    """

    __tablename__ = "lines"

    job_id: Mapped[int] = mapped_column(ForeignKey("jobs.id"), index=True)
    position: Mapped[int]
    kind: Mapped[LineKind]
    code: Mapped[str] = mapped_column(default="")
    name_zh: Mapped[str]
    name_en: Mapped[str]
    quantity: Mapped[Decimal] = mapped_column(Tenths)
    unit: Mapped[str] = mapped_column(default="")
    unit_price: Mapped[Decimal]
    list_price: Mapped[Decimal] = mapped_column(default=lambda row: row.get_current_parameters()["unit_price"])
    list_quantity: Mapped[Decimal] = mapped_column(
        Tenths, default=lambda row: row.get_current_parameters()["quantity"]
    )
    pay_type: Mapped[PayType] = mapped_column(default=PayType.CUSTOMER)
    part_origin: Mapped[PartOrigin | None]
    job: Mapped[Job] = relationship(back_populates="lines")


class PromiseChange(Base):
    """A promise given or changed, with whether and how the customer was told (domain §4.3).

    `work_minutes`: the agreed work it was made for, so that work added later is noticed. `needed_by`: when the
    customer wished the car back at that moment. `start_at`, `bay_code`: the place in the workshop it was made
    with, None when it was made against what could be kept.
    """

    __tablename__ = "promise_changes"

    work_order_id: Mapped[int] = mapped_column(ForeignKey("work_orders.id"), index=True)
    old_at: Mapped[datetime | None]
    new_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(default="")
    told: Mapped[bool] = mapped_column(default=False)
    told_how: Mapped[str] = mapped_column(default="")
    work_minutes: Mapped[int] = mapped_column(default=0)
    needed_by: Mapped[datetime | None]
    start_at: Mapped[datetime | None]
    bay_code: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[datetime]
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class WorkOrderRevision(Base):
    """The content a customer decided on: immutable, hashed. Never changed."""

    __tablename__ = "work_order_revisions"
    __table_args__ = (UniqueConstraint("work_order_id", "revision"),)

    work_order_id: Mapped[int] = mapped_column(ForeignKey("work_orders.id"))
    revision: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    content_hash: Mapped[str] = mapped_column(String(64))
    total: Mapped[Decimal]
    created_at: Mapped[datetime]
    approval: Mapped["Approval"] = relationship(back_populates="revision")


class Approval(Public, Base):
    """The customer's decision on a revision: who, when, how, number and amount (domain §3.3). Never changed."""

    __tablename__ = "approvals"

    revision_id: Mapped[int] = mapped_column(ForeignKey("work_order_revisions.id"), unique=True)
    scope: Mapped[ApprovalScope]
    method: Mapped[ApprovalMethod]
    person_name: Mapped[str]
    relation: Mapped[str] = mapped_column(String(40))
    contact_used: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime]
    added_total: Mapped[Decimal]
    revised_total: Mapped[Decimal]
    revised_promise_at: Mapped[datetime | None]
    agreed_jobs: Mapped[list[int]] = mapped_column(JSON)
    declined_jobs: Mapped[list[int]] = mapped_column(JSON)
    strokes: Mapped[list[Any]] = mapped_column(JSON, default=list)
    aspect: Mapped[float] = mapped_column(default=3.0)
    note: Mapped[str] = mapped_column(default="")
    recorded_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    revision: Mapped[WorkOrderRevision] = relationship(back_populates="approval")


class DeferredWork(Base):
    """Work the customer said "not now" to; it comes back at the next visit with their words."""

    __tablename__ = "deferred_works"
    __table_args__ = (Index("ix_deferred_works_vehicle", "vehicle_id", "settled_at"),)

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"))
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"))
    job_uuid: Mapped[str] = mapped_column(String(36), default="")
    code: Mapped[str] = mapped_column(String(20), default="")
    menu_item_id: Mapped[int | None] = mapped_column(ForeignKey("menu_items.id"))
    title_zh: Mapped[str]
    title_en: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    safety_relevant: Mapped[bool] = mapped_column(default=False)
    amount: Mapped[Decimal | None]
    minutes: Mapped[int | None]
    deferred_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"))


class Campaign(Base):
    """A recall or service campaign; free for the customer."""

    __tablename__ = "campaigns"

    code: Mapped[str] = mapped_column(String(40), unique=True)
    title_zh: Mapped[str]
    title_en: Mapped[str]
    is_recall: Mapped[bool] = mapped_column(default=False)
    minutes: Mapped[int]


class VehicleCampaign(Base):
    __tablename__ = "vehicle_campaigns"
    __table_args__ = (UniqueConstraint("vehicle_id", "campaign_id"),)

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicles.id"))
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    done_at: Mapped[datetime | None]
    campaign: Mapped[Campaign] = relationship(lazy="joined")
