"""What each time of the dealership is called, and what it does."""

from PySide6.QtCore import QCoreApplication

from frontdesk.shop import settings as times
from frontdesk.shop.settings import Declared

translate = QCoreApplication.translate


def setting_word(declared: Declared) -> str:
    """What it is called."""
    return {
        times.GREETING_SECONDS: translate("Settings", "Greeting after arrival"),
        times.WALKAROUND_ALERT_MINUTES: translate("Settings", "Walkaround at most"),
        times.WRITE_UP_ALERT_MINUTES: translate("Settings", "Approval at most"),
        times.UPDATE_EVERY_MINUTES: translate("Settings", "A word to waiting customers every"),
        times.PROMISE_BUFFER_MINUTES: translate("Settings", "Reserve in a promise"),
        times.PROMISE_WARNING_MINUTES: translate("Settings", "Warning before a promise"),
        times.NO_SHOW_GRACE_MINUTES: translate("Settings", "No-show after"),
    }[declared]


def setting_does(declared: Declared) -> str:
    """What changes with it."""
    return {
        times.GREETING_SECONDS: translate(
            "Settings", "The ring of every arrival runs out after it; then the customer waits too long."
        ),
        times.WALKAROUND_ALERT_MINUTES: translate(
            "Settings", "A walkaround that takes longer stands on Today among what needs doing."
        ),
        times.WRITE_UP_ALERT_MINUTES: translate(
            "Settings",
            "An order that waits longer for the customer's answer stands on Today among what needs doing.",
        ),
        times.UPDATE_EVERY_MINUTES: translate(
            "Settings", "Whoever waits in the lounge hears how the work goes at least this often."
        ),
        times.PROMISE_BUFFER_MINUTES: translate(
            "Settings", "Added to the work itself when a hand-over time is proposed."
        ),
        times.PROMISE_WARNING_MINUTES: translate(
            "Settings", "A promise that is not ready this long before it is at risk; the customer is told in time."
        ),
        times.NO_SHOW_GRACE_MINUTES: translate(
            "Settings", "Whoever has not come this long after the time booked is called."
        ),
    }[declared]


def unit_word(unit: str) -> str:
    """Seconds or minutes, in short."""
    return translate("Settings", "s") if unit == "s" else translate("Settings", "min")
