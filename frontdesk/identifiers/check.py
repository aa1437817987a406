"""How serious a check of a typed identifier is. A check advises; nothing here ever stops a customer."""

import unicodedata
from enum import StrEnum

_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0·•・‧∙-‐‑–—.")


class CheckSeverity(StrEnum):
    """OK, worth a second look, or almost surely a typing error."""

    OK = "ok"
    WARN = "warn"
    ERROR = "error"


def compact(text: str) -> str:
    """Full-width to half-width, upper case, without spaces, dots and dashes (domain §7)."""
    return unicodedata.normalize("NFKC", text).upper().translate(_SEPARATORS)
