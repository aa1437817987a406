"""What a check of a typed plate, VIN, phone or credit code found, in words with the way out. Never blocks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from frontdesk.identifiers.check import CheckSeverity
from frontdesk.identifiers.credit_code import check_credit_code
from frontdesk.identifiers.phone import check_phone
from frontdesk.identifiers.plate import classify_plate
from frontdesk.identifiers.vin import check_vin
from frontdesk.terms import PlateKind
from ui.shared.field import MessageKind

translate = QCoreApplication.translate
Message = tuple[str, MessageKind]
NOTHING: Message = ("", "ok")

_KINDS: dict[CheckSeverity, MessageKind] = {
    CheckSeverity.OK: "ok",
    CheckSeverity.WARN: "warn",
    CheckSeverity.ERROR: "error",
}


def plate_message(text: str) -> Message:
    """What is odd about a plate; empty for none and for a usual one."""
    check = classify_plate(text)
    if check.kind is PlateKind.NONE or not check.problems:
        return NOTHING
    words = {
        "no_province": translate("Checks", "No province: taken as a special plate"),
        "too_short": translate("Checks", "Too short, please compare with the car"),
        "too_long": translate("Checks", "Too long, please compare with the car"),
        "letter_i_or_o": translate("Checks", "Plates have no I or O: 1 or 0?"),
        "not_new_energy": translate("Checks", "8 characters, but no new-energy plate"),
        "unknown_layout": translate("Checks", "Unusual plate, taken as it is"),
    }
    return words[check.problems[-1]], "warn"


def vin_message(text: str) -> Message:
    """What is odd about a VIN, or that its check digit fits."""
    check = check_vin(text)
    if check.why == "empty":
        return NOTHING
    if check.why in ("too_short", "too_long"):
        return _count_message(check.why, check.off_by, 17), _KINDS[check.severity]
    if check.why == "letter":
        return translate("Checks", "A VIN has no I, O or Q"), _KINDS[check.severity]
    if check.why == "check_digit":
        return translate("Checks", "Check digit does not fit, please compare"), _KINDS[check.severity]
    return translate("Checks", "Check digit fits"), "ok"


def phone_message(text: str, *, demo: bool = False) -> Message:
    """What is odd about a phone number."""
    check = check_phone(text, demo=demo)
    if check.why in ("too_short", "too_long") and check.off_by:
        return _count_message(check.why, check.off_by, 11), _KINDS[check.severity]
    words = {
        "unknown_prefix": translate("Checks", "Unusual number, please read it back"),
        "no_area_code": translate("Checks", "The area code is missing"),
        "no_such_number": translate("Checks", "No such number; kept as typed"),
        "too_short": translate("Checks", "Too short for a phone number"),
        "too_long": translate("Checks", "Too long for a phone number"),
    }
    return (words[check.why], _KINDS[check.severity]) if check.why in words else NOTHING


def credit_code_message(text: str) -> Message:
    """What is odd about the number of an organisation."""
    check = check_credit_code(text)
    if check.why in ("too_short", "too_long"):
        return _count_message(check.why, check.off_by, 18), _KINDS[check.severity]
    words = {
        "letter": translate("Checks", "A credit code has no I, O, S, V or Z"),
        "check_digit": translate("Checks", "Check character does not fit"),
    }
    return (words[check.why], _KINDS[check.severity]) if check.why in words else NOTHING


def _count_message(why: str, off_by: int, needed: int) -> str:
    words = _Counts().short(off_by) if why == "too_short" else _Counts().too_many(off_by)
    return words.format(needed=needed)


class _Counts(QObject):
    """Numbers with their words; only a QObject's `tr` knows plurals."""

    def short(self, characters: int) -> str:
        return self.tr("%n characters short, needs {needed}", "", characters)

    def too_many(self, characters: int) -> str:
        return self.tr("%n characters too many, needs {needed}", "", characters)
