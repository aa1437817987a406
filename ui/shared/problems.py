"""What went wrong, in a plain sentence of the user's language with the way out.

`problem_text(error)` words every expected error. A room adds the words of its own errors once, at import:

    word_error(NotTold, lambda e: QCoreApplication.translate("Problems", "Job {n} …").format(n=e.job_number))
    word_refusal("odometer_in.too_low", lambda e: …)     # field.why, or only why
    word_confirmation("odometer_went_back", lambda e: …)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import (
    ChangedMeanwhile,
    ConfirmationNeeded,
    FrontDeskError,
    Frozen,
    MoveRefused,
    NotAllowed,
    NotFound,
    ReasonNeeded,
    StorageTrouble,
    ValueRefused,
)

Words = Callable[[Any], str]
"""Words an error at the moment it is shown, in the language of that moment."""

_errors: dict[type[Exception], Words] = {}
_refusals: dict[str, Words] = {}
_confirmations: dict[str, Words] = {}


def word_error(kind: type[Exception], words: Words) -> None:
    """Word a class of errors; subclasses without words of their own take these."""
    _errors[kind] = words


def word_refusal(why: str, words: Words) -> None:
    """Word `ValueRefused.why`; `field.why` beats `why`."""
    _refusals[why] = words


def word_confirmation(what: str, words: Words) -> None:
    """Word `ConfirmationNeeded.what` as the question to be confirmed."""
    _confirmations[what] = words


def problem_text(error: BaseException) -> str:
    """One or two plain sentences for `error`; a general one where nobody has worded it."""
    if isinstance(error, ValueRefused):
        words = _refusals.get(f"{error.field}.{error.why}") or _refusals.get(error.why)
        if words is not None:
            return words(error)
    if isinstance(error, ConfirmationNeeded) and error.what in _confirmations:
        return _confirmations[error.what](error)
    for kind in type(error).__mro__:
        if kind in _errors:
            return _errors[kind](error)
    return QCoreApplication.translate(
        "Problems", "This did not work. Nothing was changed and nothing typed was lost."
    )


def is_worded(error: BaseException) -> bool:
    """Whether `error` has words more precise than those of every FrontDeskError."""
    if isinstance(error, ValueRefused):
        return f"{error.field}.{error.why}" in _refusals or error.why in _refusals
    if isinstance(error, ConfirmationNeeded):
        return error.what in _confirmations
    return any(kind in _errors for kind in type(error).__mro__ if kind is not FrontDeskError)


def storage_text(trouble: str, where: str = "") -> str:
    """What is wrong with the store and what to do; `trouble` as in `frontdesk.errors.Trouble`."""
    translate = QCoreApplication.translate
    words = {
        "disk_full": translate(
            "Problems", "The disk is full. What you typed is still here: free some space, then save again."
        ),
        "read_only": translate(
            "Problems", "The data folder cannot be written to. Ask for write access, then save again."
        ),
        "busy": translate("Problems", "Another desk is saving right now. Try again in a moment."),
        "not_a_database": translate(
            "Problems", "This file is not a Frontdesk database. Choose another data folder."
        ),
        "damaged": translate(
            "Problems", "The database is damaged. Restore the last backup; nothing was overwritten."
        ),
        "newer_version": translate(
            "Problems", "This data was written by a newer version. Update Frontdesk on this computer."
        ),
        "network_share": translate(
            "Problems", "The data folder is on a network share, where data gets damaged. Choose a local folder."
        ),
        "in_use": translate("Problems", "Frontdesk is already open with this data folder. Use that window."),
        "unreachable": translate(
            "Problems", "The database server cannot be reached. Check the network, then try again."
        ),
        "no_folder": translate("Problems", "The data folder cannot be opened. Choose another one."),
    }
    text = words.get(
        trouble,
        QCoreApplication.translate(
            "Problems", "The data could not be saved. What you typed is still here; try again."
        ),
    )
    return f"{text} ({where})" if where else text


def _register_known() -> None:
    translate = QCoreApplication.translate
    word_error(
        NotFound, lambda _e: translate("Problems", "This is no longer there. The list was brought up to date.")
    )
    word_error(
        NotAllowed, lambda _e: translate("Problems", "You may not do this. Switch to a person who may (Ctrl L).")
    )
    word_error(
        MoveRefused,
        lambda _e: translate("Problems", "This step is not possible now; somebody may have gone on already."),
    )
    word_error(ReasonNeeded, lambda _e: translate("Problems", "Please say why, in a few words."))
    word_error(ValueRefused, lambda _e: translate("Problems", "This cannot be taken as it is. Please check it."))
    word_error(
        ConfirmationNeeded, lambda _e: translate("Problems", "This is unusual. Please check it, then confirm it.")
    )
    word_error(
        ChangedMeanwhile,
        lambda _e: translate(
            "Problems", "Somebody else changed this meanwhile. Nothing was overwritten; look at both."
        ),
    )
    word_error(
        Frozen,
        lambda _e: translate("Problems", "The customer signed this. Add to it; the addition is signed anew."),
    )
    word_error(StorageTrouble, lambda e: storage_text(str(e.trouble), e.where))
    word_refusal("empty", lambda _e: translate("Problems", "Please fill this in."))
    word_refusal("missing", lambda _e: translate("Problems", "Please fill this in."))
    word_refusal("past", lambda _e: translate("Problems", "This time has passed."))
    word_refusal(
        "too_long",
        lambda e: translate("Problems", "Too long: at most {most} characters.").format(
            most=e.data.get("most", "?")
        ),
    )
    word_refusal(
        "out_of_range",
        lambda e: translate("Problems", "Must be between {lowest} and {highest}.").format(
            lowest=e.data.get("lowest", "?"), highest=e.data.get("highest", "?")
        ),
    )


_register_known()
