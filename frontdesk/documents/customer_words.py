"""How a paper names the customer. The legal name, in its own characters, stands on it in every language."""

from typing import Protocol

from frontdesk.documents.layout import Span
from frontdesk.documents.paper import MUTED
from frontdesk.documents.tongue import SMALL, Tongue
from frontdesk.terms import Language


class CustomerContent(Protocol):
    """The frozen content of any paper about a customer."""

    @property
    def customer_name(self) -> str: ...
    @property
    def customer_latin(self) -> str: ...
    @property
    def customer_title_zh(self) -> str: ...
    @property
    def customer_title_en(self) -> str: ...


def customer_spans(tongue: Tongue, content: CustomerContent) -> list[Span]:
    """`张伟国 先生`; in English `Mr Zhang Weiguo 张伟国`; in both languages `张伟国 先生 Zhang Weiguo`."""
    name, latin = content.customer_name, content.customer_latin
    if tongue.language == Language.EN:
        spans = [Span(f"{content.customer_title_en} {latin or name}".strip(), bold=True)]
        return [*spans, Span(f" {name}", bold=True)] if latin else spans
    spans = [Span(f"{name} {content.customer_title_zh}".strip(), bold=True)]
    return [*spans, Span(f" {latin}", SMALL, grey=MUTED)] if latin and tongue.both else spans
