"""The words of the lounge for what use cases report as plain values."""

from PySide6.QtCore import QCoreApplication

from frontdesk.care.phrases import PhraseWarning
from frontdesk.formats import person_name
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.terms import LoanerState, Salutation, UpdateChannel, WaitMode
from ui.shared.language import current_language

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


def named(name: str, salutation: Salutation) -> str:
    """A person as addressed; "customer unknown" before anybody asked."""
    return person_name(name, salutation, current_language()) or translate("Lounge", "Customer not known yet")


def visitor(row: VisitRow) -> str:
    """The customer of a visit as addressed."""
    return named(row.customer_name, row.salutation)
