"""Telephone numbers (domain §7.3). Stored as E.164; an odd number warns and is kept as typed."""

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

from frontdesk.identifiers.check import CheckSeverity

_MOBILE = re.compile(r"1(3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}")
_DEMO_MOBILE = re.compile(r"1(4[0-4]|54)\d{8}")
_MOBILE_SHAPE = re.compile(r"1[3-9]\d{9}")


@dataclass(frozen=True)
class PhoneCheck:
    """What is known about a typed number. `stored` is E.164, or the digits as typed when no number can be
    made.

    `why`: "" (fine), empty, too_short, too_long, unknown_prefix, no_area_code, no_such_number. `off_by` is
    how many digits a mainland mobile number lacks or has too many.
    """

    stored: str
    severity: CheckSeverity
    why: str
    off_by: int = 0


def check_phone(text: str, *, demo: bool = False) -> PhoneCheck:
    """Check a typed number and bring it to E.164 (domain §7.3). Never raises.

    With `demo` the unassigned prefixes 140-144 and 154 are fine: sample data uses them so that nobody real is
    called.
    """
    typed = _digits(text)
    if not typed.strip("+"):
        return PhoneCheck("", CheckSeverity.WARN, "empty")
    national = _without_china(typed)
    if national.startswith("1") and (not typed.startswith("+") or national != typed):
        return _check_mobile(national, demo)
    return _check_other(typed)


def stored_phone(typed: str, *, demo: bool = False) -> str:
    """E.164, or what was typed where no number can be read: nothing typed is lost."""
    check = check_phone(typed, demo=demo)
    is_number = check.severity != CheckSeverity.ERROR and check.stored.startswith("+")
    return check.stored if is_number else typed.strip()


def phone_digits(stored: str) -> str:
    """Only the digits, with the country code when it is known: what the search index reverses."""
    return "".join(character for character in stored if character.isdigit())


def _digits(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip()
    digits = "".join(character for character in plain if character in "0123456789")
    return f"+{digits}" if plain.startswith("+") else digits


def _without_china(typed: str) -> str:
    for prefix in ("+86", "0086"):
        if typed.startswith(prefix):
            return typed.removeprefix(prefix)
    return typed.removeprefix("86") if len(typed) == 13 else typed


def _check_mobile(national: str, demo: bool) -> PhoneCheck:
    if len(national) != 11:
        why = "too_short" if len(national) < 11 else "too_long"
        return PhoneCheck(national, CheckSeverity.ERROR, why, abs(11 - len(national)))
    stored = f"+86{national}"
    if _MOBILE.fullmatch(national) or (demo and _DEMO_MOBILE.fullmatch(national)):
        return PhoneCheck(stored, CheckSeverity.OK, "")
    if _MOBILE_SHAPE.fullmatch(national):
        return PhoneCheck(stored, CheckSeverity.WARN, "unknown_prefix")
    return PhoneCheck(national, CheckSeverity.ERROR, "no_such_number")


def _check_other(typed: str) -> PhoneCheck:
    """Landlines and numbers of other countries."""
    try:
        number = phonenumbers.parse(re.sub("^00", "+", typed), "CN")
    except phonenumbers.NumberParseException:
        return PhoneCheck(typed, CheckSeverity.ERROR, "no_such_number")
    stored = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        return PhoneCheck(stored, CheckSeverity.OK, "")
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        return PhoneCheck(typed, CheckSeverity.WARN, "no_area_code")
    if reason == phonenumbers.ValidationResult.IS_POSSIBLE:
        return PhoneCheck(stored, CheckSeverity.WARN, "unknown_prefix")
    why = {
        phonenumbers.ValidationResult.TOO_SHORT: "too_short",
        phonenumbers.ValidationResult.TOO_LONG: "too_long",
    }.get(reason, "no_such_number")
    return PhoneCheck(typed, CheckSeverity.ERROR, why)
