"""The words of this room for what use cases report as plain values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from frontdesk.documents.words import REPAIR_CATEGORY
from frontdesk.terms import (
    ConcernOutcome,
    ConcernSource,
    JobProgress,
    JobSource,
    LineKind,
    OldPartDisposition,
    PartOrigin,
    PayType,
    RepairCategory,
    WaitMode,
    WorkOrderStatus,
)
from frontdesk.work_orders.sheet import JobRow, Missing
from ui.shared.chips import status_text
from ui.shared.language import current_language
from ui.shared.theme import theme
from ui.work_orders.shown import job_reason

translate = QCoreApplication.translate


def joined(parts: Sequence[str]) -> str:
    """A list of words as the language separates them."""
    return translate("WorkOrders", ", ").join(parts)


def job_source(source: JobSource) -> str:
    """Why a job is on the order."""
    return {
        JobSource.CONCERN: translate("WorkOrders", "Concern"),
        JobSource.SCHEDULE: translate("WorkOrders", "Due"),
        JobSource.FINDING: translate("WorkOrders", "Walkaround"),
        JobSource.CAMPAIGN: translate("WorkOrders", "Recall"),
        JobSource.DEFERRED: translate("WorkOrders", "Put off last time"),
        JobSource.REQUEST: translate("WorkOrders", "Request"),
    }[source]


def reason_line(job: JobRow) -> str:
    """`Concern A · Smell from a damp evaporator`, with the payer when it is not the customer."""
    if job.concern_letters:
        start = translate("WorkOrders", "Concern {letters}").format(letters=joined(job.concern_letters))
    else:
        start = job_source(job.source)
    parts = [start, job_reason(job)]
    if job.pay_type != PayType.CUSTOMER:
        parts.append(paid_by(job.pay_type))
    if job.progress != JobProgress.NOT_STARTED:
        parts.append(progress(job.progress))
    return " · ".join(part for part in parts if part)


def discounted(amount: str) -> str:
    """`discount −23.52`."""
    return translate("WorkOrders", "discount {amount}").format(amount=amount)


def concern_source(source: ConcernSource) -> str:
    """Where the customer said it."""
    return {
        ConcernSource.BOOKING: translate("WorkOrders", "Booking"),
        ConcernSource.ARRIVAL: translate("WorkOrders", "Arrival"),
        ConcernSource.INTERVIEW: translate("WorkOrders", "Interview"),
        ConcernSource.WALKAROUND: translate("WorkOrders", "Walkaround"),
        ConcernSource.LOUNGE: translate("WorkOrders", "Lounge"),
        ConcernSource.PHONE: translate("WorkOrders", "Phone"),
    }[source]


def outcome(answer: ConcernOutcome) -> str:
    """How a concern was answered without a line."""
    return {
        ConcernOutcome.PROMISE_TIME: translate("WorkOrders", "Held as promised time"),
        ConcernOutcome.NO_ACTION_WISHED: translate("WorkOrders", "Customer wants nothing done"),
        ConcernOutcome.EXPLAINED: translate("WorkOrders", "Explained to the customer"),
        ConcernOutcome.NO_FAULT: translate("WorkOrders", "Checked, no fault found"),
        ConcernOutcome.RECOMMENDED: translate("WorkOrders", "Recommended for later"),
    }[answer]


def payer(pay_type: PayType) -> str:
    """Who pays, as a noun."""
    return {
        PayType.CUSTOMER: translate("WorkOrders", "Customer"),
        PayType.WARRANTY: translate("WorkOrders", "Warranty"),
        PayType.INSURANCE: translate("WorkOrders", "Insurer"),
        PayType.INTERNAL: translate("WorkOrders", "Internal"),
        PayType.GOODWILL: translate("WorkOrders", "Goodwill"),
        PayType.CAMPAIGN: translate("WorkOrders", "Campaign"),
        PayType.CONTRACT: translate("WorkOrders", "Contract"),
    }[pay_type]


def paid_by(pay_type: PayType) -> str:
    """Who pays, as a remark."""
    return {
        PayType.CUSTOMER: translate("WorkOrders", "paid by the customer"),
        PayType.WARRANTY: translate("WorkOrders", "covered by warranty"),
        PayType.INSURANCE: translate("WorkOrders", "paid by the insurer"),
        PayType.INTERNAL: translate("WorkOrders", "internal"),
        PayType.GOODWILL: translate("WorkOrders", "goodwill"),
        PayType.CAMPAIGN: translate("WorkOrders", "paid by the manufacturer"),
        PayType.CONTRACT: translate("WorkOrders", "covered by the service contract"),
    }[pay_type]


def line_kind(kind: LineKind) -> str:
    """Labour, part, sublet or fee."""
    return {
        LineKind.LABOR: translate("WorkOrders", "Labour"),
        LineKind.PART: translate("WorkOrders", "Part"),
        LineKind.SUBLET: translate("WorkOrders", "Sublet"),
        LineKind.FEE: translate("WorkOrders", "Fee"),
    }[kind]


def part_origin(origin: PartOrigin) -> str:
    """Where a part comes from."""
    return {
        PartOrigin.OEM: translate("WorkOrders", "Original"),
        PartOrigin.EQUIVALENT: translate("WorkOrders", "Equivalent quality"),
        PartOrigin.AFTERMARKET: translate("WorkOrders", "Aftermarket"),
        PartOrigin.REPAIRED: translate("WorkOrders", "Repaired"),
        PartOrigin.USED: translate("WorkOrders", "Used"),
        PartOrigin.CUSTOMER_SUPPLIED: translate("WorkOrders", "Brought by the customer"),
    }[origin]


def repair_category(category: RepairCategory) -> str:
    """The category as the forms name it."""
    pair = REPAIR_CATEGORY[category]
    return pair.zh if current_language() == "zh" else pair.en


def old_parts(disposition: OldPartDisposition) -> str:
    """What happens to replaced parts."""
    return {
        OldPartDisposition.TAKEN_BY_CUSTOMER: translate("WorkOrders", "Customer takes them"),
        OldPartDisposition.LEFT_WITH_DEALER: translate("WorkOrders", "Left with us"),
        OldPartDisposition.RETURNED_TO_MANUFACTURER: translate("WorkOrders", "Back to the manufacturer"),
        OldPartDisposition.CORE_EXCHANGE: translate("WorkOrders", "Exchange part"),
        OldPartDisposition.NONE: translate("WorkOrders", "None replaced"),
    }[disposition]


def progress(state: JobProgress) -> str:
    """How far a job is."""
    return {
        JobProgress.NOT_STARTED: translate("WorkOrders", "Not started"),
        JobProgress.IN_WORK: translate("WorkOrders", "In work"),
        JobProgress.DONE: translate("WorkOrders", "Done"),
    }[state]


def waiting_line(mode: WaitMode, seat: str) -> str:
    """How the customer spends the time."""
    if mode == WaitMode.WAIT_IN_LOUNGE and seat:
        return translate("WorkOrders", "Waits in the lounge, {seat}").format(seat=seat)
    return {
        WaitMode.WAIT_IN_LOUNGE: translate("WorkOrders", "Waits in the lounge"),
        WaitMode.LEAVE_AND_RETURN: translate("WorkOrders", "Leaves and comes back"),
        WaitMode.SHUTTLE: translate("WorkOrders", "Takes the shuttle"),
        WaitMode.LOANER: translate("WorkOrders", "Takes a loaner car"),
        WaitMode.PICKUP_AND_DELIVERY: translate("WorkOrders", "Car is fetched and brought"),
    }[mode]


_STAGE = {
    WorkOrderStatus.DRAFT: "approval",
    WorkOrderStatus.EXPLAINED: "approval",
    WorkOrderStatus.APPROVED: "in-work",
    WorkOrderStatus.DISPATCHED: "in-work",
    WorkOrderStatus.IN_PROGRESS: "in-work",
    WorkOrderStatus.WAITING_APPROVAL: "approval",
    WorkOrderStatus.WAITING_PARTS: "parts",
    WorkOrderStatus.QUALITY_CHECK: "quality",
    WorkOrderStatus.READY: "ready",
    WorkOrderStatus.DELIVERED: "delivered",
    WorkOrderStatus.CANCELLED: "delivered",
}


def stage(status: WorkOrderStatus) -> str:
    """The stage whose colour and icon a status of an order takes."""
    return _STAGE[status]


def status_icon(status: WorkOrderStatus) -> str:
    """The icon of an order's status."""
    own = {WorkOrderStatus.APPROVED: "check", WorkOrderStatus.CANCELLED: "x"}
    return own.get(status) or theme().status_icon(_STAGE[status])


def order_status(status: WorkOrderStatus) -> str:
    """The word of an order's status."""
    words = {
        WorkOrderStatus.DRAFT: translate("WorkOrders", "Being written"),
        WorkOrderStatus.EXPLAINED: translate("WorkOrders", "Explained"),
        WorkOrderStatus.APPROVED: translate("WorkOrders", "Signed"),
        WorkOrderStatus.DISPATCHED: translate("WorkOrders", "Dispatched"),
        WorkOrderStatus.WAITING_APPROVAL: translate("WorkOrders", "Waits for an answer"),
        WorkOrderStatus.CANCELLED: translate("WorkOrders", "Cancelled"),
    }
    return words.get(status) or status_text(_STAGE[status])


class _Counts(QObject):
    """Counted things. Only `tr` of an object is extracted with its plurals."""

    def missing(self, kind: str, count: int) -> str:
        return {
            "words_unkept": self.tr("%n thing(s) the customer said typed, not kept (F6)", "", count),
            "concern_open": self.tr("%n concern(s) not answered", "", count),
            "answer_open": self.tr("%n answer(s) open", "", count),
            "not_told": self.tr("%n line(s) not explained", "", count),
        }.get(kind, "")

    def things_open(self, count: int) -> str:
        return self.tr("%n thing(s) open", "", count)


def things_open(count: int) -> str:
    """`3 things open`."""
    return _Counts().things_open(count)


def missing_item(item: Missing) -> str:
    """One thing that still keeps the order from being signed."""
    words = {
        "no_jobs": translate("WorkOrders", "no line on the order yet"),
        "walkaround_unsigned": translate("WorkOrders", "walkaround not signed"),
        "odometer_missing": translate("WorkOrders", "odometer missing"),
        "customer_missing": translate("WorkOrders", "customer missing"),
        "vehicle_missing": translate("WorkOrders", "car missing"),
        "promise_missing": translate("WorkOrders", "no time promised"),
        "promise_past": translate("WorkOrders", "promised time has passed"),
        "promise_before_added_work": translate("WorkOrders", "promise made before work was added"),
        "promise_beyond_needed": translate("WorkOrders", "promise later than the customer asked"),
    }
    return _Counts().missing(item.kind, item.count) or words.get(item.kind, item.kind)


def missing_items(items: Sequence[Missing]) -> list[str]:
    """Everything missing, in words."""
    return [missing_item(item) for item in items]
