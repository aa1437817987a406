"""What check-in says when a visit cannot go on."""

from PySide6.QtCore import QCoreApplication

from ui.shared.problems import word_confirmation, word_refusal


def register() -> None:
    """Word the refusals of this room."""
    word_refusal(
        "vehicle_id.already_here",
        lambda _e: QCoreApplication.translate("Problems", "This car is here already, under another visit."),
    )
    word_refusal(
        "vehicle_id.unknown",
        lambda _e: QCoreApplication.translate("Problems", "Say first which car this is, and whose."),
    )
    word_refusal(
        "visit_id.work_agreed",
        lambda _e: QCoreApplication.translate("Problems", "Work on this car is agreed. Cancel the order first."),
    )
    word_confirmation(
        "signed_for_another",
        lambda error: QCoreApplication.translate(
            "Problems", "Order {number} was signed for another car or customer. Change it all the same?"
        ).format(number=error.data["number"]),
    )
    word_refusal(
        "customer_id.unknown",
        lambda _e: QCoreApplication.translate("Problems", "Say first who the customer is."),
    )
