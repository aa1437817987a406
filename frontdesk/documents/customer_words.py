"""How a paper names the customer. The legal name, in its own characters, stands on it in every language."""

from typing import Protocol

from frontdesk.documents.tongue import Tongue
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


def customer_words(tongue: Tongue, content: CustomerContent) -> str:
    """`张伟国 先生`; in English `Mr Zhang Weiguo 张伟国`; in both languages `张伟国 先生 Mr Zhang Weiguo`."""
    name, latin = content.customer_name, content.customer_latin
    in_english = f"{content.customer_title_en} {latin or name}".strip()
    in_chinese = f"{name} {content.customer_title_zh}".strip()
    if tongue.language == Language.EN:
        return f"{in_english} {name}" if latin else in_english
    return f"{in_chinese} {in_english}" if latin and tongue.both else in_chinese
