"""The words of the customer's window. It has a language of its own, whatever the advisor's screens speak."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator

import resources
from ui.shared.language import Language

_CONTEXT = "Explain"


def translate(_context: str, source: str) -> str:
    """Marks a text for the translators; it is looked up later, in the customer's language."""
    return source


WORDS: dict[str, str] = {
    "greeting": translate("Explain", "{name}, this is what we suggest for today"),
    "greeting_nobody": translate("Explain", "This is what we suggest for today"),
    "said": translate("Explain", "You told us: {words}"),
    "time": translate("Explain", "Time needed"),
    "parts": translate("Explain", "Labour / parts"),
    "handover": translate("Explain", "Handover becomes"),
    "later": translate(
        "Explain", "You asked for {needed}; this makes it {span} later. It can also wait until your next visit."
    ),
    "safety": translate("Explain", "This concerns the safety of your car."),
    "not_now": translate("Explain", "Not this time, remind me"),
    "agree": translate("Explain", "Agree to this"),
    "agreed": translate("Explain", "Agreed"),
    "put_off": translate("Explain", "Not now"),
    "total_taxed": translate("Explain", "Total (tax included)"),
    "total_untaxed": translate("Explain", "Total (with tax)"),
    "agreed_count": translate("Explain", "Agreed: {count} of {all}"),
    "discounted": translate("Explain", "{name} {amount} already taken off"),
    "line_discount": translate("Explain", "{before}, {name} {amount} already taken off"),
    "discount": translate("Explain", "discount"),
    "promise": translate("Explain", "We promise your car for"),
    "no_promise": translate("Explain", "We tell you the time before you sign"),
    "start": translate("Explain", "work begins at {time}"),
    "bay": translate("Explain", "bay {bay}"),
    "consent": translate("Explain", "We do nothing you have not agreed to"),
    "old_parts": translate("Explain", "We show you the parts we take out"),
    "call": translate("Explain", "Should it be later than {time}, we call you first"),
    "call_plain": translate("Explain", "We call you before any extra work"),
    "signer": translate("Explain", "Signs: {name} ({relation})"),
    "owner": translate("Explain", "the owner"),
    "authorizer": translate("Explain", "authorised"),
    "presenter": translate("Explain", "brings the car"),
    "sign_later": translate("Explain", "Please sign here once everything is answered"),
    "sign_wait": translate("Explain", "Your advisor still has something to clear up"),
    "sign_here": translate("Explain", "Please sign here"),
    "sign": translate("Explain", "Sign"),
    "anew": translate("Explain", "Sign anew"),
    "signed": translate("Explain", "Signed. Thank you!"),
    "language": translate("Explain", "Language"),
    "back": translate("Explain", "Back to the advisor"),
    "title": translate("Explain", "For our customer"),
}
"""Every text of the window in English, the language of the source."""


class ExplainWords:
    """Looks words up in one language: `words("agree")`, `words("later", needed="12:15", span="25 min")`."""

    def __init__(self, lang: Language) -> None:
        self.lang: Language = lang
        self._translator = QTranslator()
        if lang == "zh":
            folder = Path(resources.__file__).parent / "translations" / "zh_CN"
            self._translator.load(str(folder / "work_orders.qm"))

    def __call__(self, key: str, /, **values: object) -> str:
        source = WORDS[key]
        text = self._translator.translate(_CONTEXT, source) if self.lang == "zh" else ""
        return (text or source).format(**values)
