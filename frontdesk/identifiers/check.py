"""How serious a check of a typed identifier is. A check advises; nothing here ever stops a customer."""

import unicodedata
from enum import StrEnum

_SEPARATORS = str.maketrans("", "", "\0 \t\r\n\u00a0·•・‧∙-‐‑–—.")


class CheckSeverity(StrEnum):
    """OK, worth a second look, or almost surely a typing error."""

    OK = "ok"
    WARN = "warn"
    ERROR = "error"


def compact(text: str) -> str:
    """Full-width to half-width, upper case, without spaces, dots, dashes and half letters (domain §7)."""
    text = text.encode("utf-8", "ignore").decode()
    return unicodedata.normalize("NFKC", text).upper().translate(_SEPARATORS)
