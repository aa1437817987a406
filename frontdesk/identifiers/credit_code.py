"""Numbers of organisations for the invoice (domain §7.4)."""

import re
from dataclasses import dataclass

from frontdesk.identifiers.check import CheckSeverity, compact

_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_OLD_TAX_NUMBER = re.compile(r"[1-9]\d{14}")
_EIN = re.compile(r"\s*\d{2}-\d{7}\s*")


@dataclass(frozen=True)
class CreditCodeCheck:
    """`why`: "" (fine), empty, too_short, too_long, letter, check_digit. `off_by` counts missing or extra
    characters."""

    normalised: str
    severity: CheckSeverity
    why: str
    off_by: int = 0


def check_credit_code(text: str) -> CreditCodeCheck:
    """Check a unified social credit code, an old 15-digit tax number or a US EIN (domain §7.4). Never raises.

    A wrong check character only warns: some early real codes break the rule.
    """
    if _EIN.fullmatch(text):
        return CreditCodeCheck(text.strip(), CheckSeverity.OK, "")
    code = compact(text)
    if not code:
        return CreditCodeCheck("", CheckSeverity.WARN, "empty")
    if _OLD_TAX_NUMBER.fullmatch(code):
        return CreditCodeCheck(code, CheckSeverity.OK, "")
    if len(code) != 18:
        why = "too_short" if len(code) < 18 else "too_long"
        return CreditCodeCheck(code, CheckSeverity.ERROR, why, abs(18 - len(code)))
    if any(character not in _CHARACTERS for character in code):
        return CreditCodeCheck(code, CheckSeverity.ERROR, "letter")
    if _check_character(code) != code[17]:
        return CreditCodeCheck(code, CheckSeverity.WARN, "check_digit")
    return CreditCodeCheck(code, CheckSeverity.OK, "")


def _check_character(code: str) -> str:
    total = sum(_CHARACTERS.index(character) * 3**place for place, character in enumerate(code[:17]))
    return _CHARACTERS[-total % 31]
