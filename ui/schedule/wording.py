"""The words of the schedule for what use cases report as plain values."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.terms import AppointmentStatus, BookingChannel, PartsState
from ui.shared.chips import Tone

translate = QCoreApplication.translate


def channel_text(channel: BookingChannel) -> str:
    """How the booking came in."""
    return {
        BookingChannel.PHONE: translate("Schedule", "By phone"),
        BookingChannel.SERVICE_ADVISOR: translate("Schedule", "With the advisor"),
        BookingChannel.INTERNET: translate("Schedule", "Online"),
        BookingChannel.DEALER_INITIATED: translate("Schedule", "We called"),
        BookingChannel.WALK_IN: translate("Schedule", "At the desk"),
        BookingChannel.UNKNOWN: translate("Schedule", "Unknown"),
    }[channel]


def parts_text(state: PartsState) -> str:
    """Whether the parts are there."""
    return {
        PartsState.NOT_NEEDED: translate("Schedule", "None needed"),
        PartsState.READY: translate("Schedule", "Here"),
        PartsState.ORDERED: translate("Schedule", "Ordered"),
        PartsState.MISSING: translate("Schedule", "Missing"),
    }[state]


def appointment_status(status: AppointmentStatus) -> tuple[str, Tone]:
    """The word of a booking's state and the tone it is shown in."""
    words: dict[AppointmentStatus, tuple[str, Tone]] = {
        AppointmentStatus.REQUESTED: (translate("Schedule", "Requested"), "warn"),
        AppointmentStatus.BOOKED: (translate("Schedule", "Booked"), "neutral"),
        AppointmentStatus.CONFIRMED: (translate("Schedule", "Confirmed"), "ok"),
        AppointmentStatus.ARRIVED: (translate("Schedule", "Arrived"), "accent"),
        AppointmentStatus.NO_SHOW: (translate("Schedule", "No-show"), "danger"),
        AppointmentStatus.CANCELLED: (translate("Schedule", "Cancelled"), "neutral"),
        AppointmentStatus.RESCHEDULED: (translate("Schedule", "Moved"), "neutral"),
        AppointmentStatus.COMPLETED: (translate("Schedule", "Completed"), "neutral"),
    }
    return words[status]


def hours_text(hours: Decimal) -> str:
    """`1.5 h`."""
    return translate("Schedule", "{hours} h").format(hours=plain_hours(hours))


def plain_hours(hours: Decimal) -> str:
    """`1.5`, `2`."""
    text = format(hours.quantize(Decimal("0.1")), "f")
    return text.removesuffix(".0")
