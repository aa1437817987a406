"""The words of the lounge for what use cases report as plain values."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.care.phrases import PhraseWarning
from frontdesk.desk import Desk
from frontdesk.lounge.board import StayRow
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.terms import LoanerState, UpdateChannel, WaitMode, WorkOrderStatus
from ui.shared.chips import status_text
from ui.shared.language import current_language
from ui.shared.names import named

translate = QCoreApplication.translate


def wait_mode_text(mode: WaitMode) -> str:
    """How the customer spends the time."""
    return {
        WaitMode.WAIT_IN_LOUNGE: translate("Lounge", "Waits here"),
        WaitMode.LEAVE_AND_RETURN: translate("Lounge", "Comes back"),
        WaitMode.SHUTTLE: translate("Lounge", "Shuttle"),
        WaitMode.LOANER: translate("Lounge", "Loaner car"),
        WaitMode.PICKUP_AND_DELIVERY: translate("Lounge", "Car is fetched and brought"),
    }[mode]


def channel_text(channel: UpdateChannel) -> str:
    """How the customer was told."""
    return {
        UpdateChannel.IN_PERSON: translate("Lounge", "In person"),
        UpdateChannel.PHONE: translate("Lounge", "By phone"),
        UpdateChannel.MESSAGE: translate("Lounge", "By message"),
    }[channel]


def loaner_state_text(state: LoanerState) -> str:
    """Where a loaner car is."""
    return {
        LoanerState.AVAILABLE: translate("Lounge", "Available"),
        LoanerState.OUT: translate("Lounge", "Out"),
        LoanerState.PREPARING: translate("Lounge", "Being prepared"),
    }[state]


def phrase_warning_text(warning: PhraseWarning) -> str:
    """What to say instead."""
    better = warning.better_zh if current_language() == "zh" else warning.better_en
    return translate("Lounge", "Better than “{found}”: {better}").format(found=warning.found, better=better)


def visitor(row: VisitRow) -> str:
    """The customer of a visit as addressed."""
    return named(row.customer)


def work_text(visit: VisitRow) -> str:
    """How the work stands, as one would tell it."""
    if visit.order_status == WorkOrderStatus.WAITING_APPROVAL:
        return translate("Lounge", "needs their decision")
    return status_text(visit.state)


def due_text(row: StayRow, desk: Desk) -> str:
    """When the next word is owed, or was."""
    if row.due_at is None:
        return ""
    now = desk.now()
    if row.is_late(now):
        owed = formats.time_of(row.due_at, desk.zone)
        return translate("Lounge", "update due since {time}").format(time=owed)
    if row.is_due(now):
        minutes = -((now - row.due_at) // timedelta(minutes=1))
        return translate("Lounge", "due within {span}").format(span=formats.span(minutes, current_language()))
    return translate("Lounge", "next {time}").format(time=formats.time_of(row.due_at, desk.zone))
