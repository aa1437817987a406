"""How the refusals and questions of the schedule are worded."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from ui.shared.language import current_language
from ui.shared.problems import word_confirmation, word_refusal

translate = QCoreApplication.translate


def _time(moment: Any) -> str:
    return formats.time_of(moment, moment.tzinfo)


def register() -> None:
    """Tell `ui.shared.problems` the words of this room."""
    word_refusal(
        "wishes.empty",
        lambda _e: translate("ScheduleProblems", "Write down what the customer wishes, or choose the work."),
    )
    word_refusal(
        "needed_by.before_start",
        lambda _e: translate("ScheduleProblems", "The customer needs the car back before the booking begins."),
    )
    word_refusal(
        "expected_hours.not_positive",
        lambda _e: translate("ScheduleProblems", "How many hours will the work take?"),
    )
    word_refusal(
        "start_at.empty", lambda _e: translate("ScheduleProblems", "When will they come? Type a day and a time.")
    )
    word_refusal(
        "start_at.past", lambda _e: translate("ScheduleProblems", "This time has passed. Choose a later one.")
    )
    word_refusal(
        "start_at.same_time", lambda _e: translate("ScheduleProblems", "It is booked for this time already.")
    )
    word_refusal(
        "start_at.grace_not_over",
        lambda _e: translate("ScheduleProblems", "They may still come; it is too early to call it missed."),
    )
    word_refusal(
        "customer_id.empty", lambda _e: translate("ScheduleProblems", "Choose the customer and the car first.")
    )
    word_refusal(
        "appointment_id.not_expected",
        lambda _e: translate(
            "ScheduleProblems", "This customer has come already: write down at check-in what they say now."
        ),
    )
    word_refusal(
        "unreadable_time", lambda _e: translate("ScheduleProblems", "Type a day and a time, such as 18:00.")
    )
    _register_questions()


def _register_questions() -> None:
    word_confirmation(
        "closed_day", lambda _e: translate("ScheduleProblems", "The dealership is closed on this day.")
    )
    word_confirmation(
        "outside_opening_hours",
        lambda e: translate("ScheduleProblems", "Outside the opening hours, {opens} to {closes}.").format(
            opens=_time(e.data["opens"]), closes=_time(e.data["closes"])
        ),
    )
    word_confirmation(
        "over_capacity",
        lambda e: translate(
            "ScheduleProblems", "The day is full: {booked} h booked, {wanted} h more, {capacity} h available."
        ).format(**{name: format(value.normalize(), "f") for name, value in e.data.items()}),
    )
    word_confirmation(
        "bay_taken",
        lambda e: translate("ScheduleProblems", "{plate} has this bay until {until}.").format(
            plate=formats.plate_spaced(e.data["plate"]), until=_moment(e.data["until"])
        ),
    )
    word_confirmation(
        "technician_taken",
        lambda e: translate("ScheduleProblems", "This technician works on {plate} until {until}.").format(
            plate=formats.plate_spaced(e.data["plate"]), until=_moment(e.data["until"])
        ),
    )
    word_confirmation(
        "already_booked",
        lambda e: translate("ScheduleProblems", "This car is booked already: {number}, {time}.").format(
            number=e.data["number"], time=_moment(e.data["start_at"])
        ),
    )
    word_confirmation(
        "car_is_here",
        lambda e: translate("ScheduleProblems", "This car is here now, since {time}: {number}.").format(
            number=e.data["number"], time=_moment(e.data["arrived_at"])
        ),
    )


def _moment(moment: Any) -> str:
    return formats.day_and_time(moment, moment.tzinfo, current_language())


register()
