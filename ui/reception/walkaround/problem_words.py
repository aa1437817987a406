"""Plain sentences for what the use cases of the walkaround refuse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.errors import ConfirmationNeeded, ValueRefused
from frontdesk.reception import m22
from ui.reception.walkaround import wording
from ui.shared.problems import word_confirmation, word_refusal

translate = QCoreApplication.translate


def register() -> None:
    """Called once, when the screen is loaded."""
    word_refusal("m22.does_not_fit", _does_not_fit)
    word_refusal("photo.unreadable", lambda _e: translate("Walkaround", "This file is not a photo we can read."))
    word_refusal("photo.not_found", lambda _e: translate("Walkaround", "This file is no longer there."))
    word_refusal("photo.too_many_bytes", _too_large)
    word_refusal("photo.too_many_pixels", _too_large)
    for why in ("format", "week", "future"):
        word_refusal(
            f"dot.{why}",
            lambda _e: translate("Walkaround", "Week and year of production, for example 2319: week 23 of 2019."),
        )
    word_confirmation("odometer_went_back", _went_back)
    word_confirmation("odometer_jump", _jump)
    word_confirmation(
        "remove_signed_mark",
        lambda e: translate("Walkaround", "Take off mark {number} that the customer signed?").format(
            number=e.data["number"]
        ),
    )


def _does_not_fit(error: ValueRefused) -> str:
    area, kind = m22.AREAS[str(error.data["area"])], m22.TYPES[str(error.data["type"])]
    return translate("Walkaround", "{type} is not possible on: {place}. Choose another type or place.").format(
        type=wording.either(kind.zh, kind.en), place=wording.either(area.zh, area.en)
    )


def _too_large(_error: ValueRefused) -> str:
    return translate("Walkaround", "This photo is too large. Take it again with a smaller size.")


def _went_back(error: ConfirmationNeeded) -> str:
    return translate("Walkaround", "The odometer showed {last} km before. Is {value} km right?").format(
        last=_number(error, "last"), value=_number(error, "value")
    )


def _jump(error: ConfirmationNeeded) -> str:
    return translate("Walkaround", "That is {by_km} km more than last time. Is {value} km right?").format(
        by_km=_number(error, "by_km"), value=_number(error, "value")
    )


def _number(error: ConfirmationNeeded, name: str) -> str:
    value = error.data.get(name)
    return formats.number(value) if isinstance(value, int) else "—"
