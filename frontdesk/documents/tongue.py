"""Which language a paper speaks: one, or Chinese with English smaller beside it."""

from dataclasses import dataclass
from decimal import Decimal

from frontdesk import formats
from frontdesk.documents.layout import Span
from frontdesk.documents.paper import BLACK, MUTED
from frontdesk.documents.words import Pair
from frontdesk.terms import Language

BODY, SMALL = 11.5, 9.5


@dataclass(frozen=True)
class Tongue:
    language: Language

    @property
    def lang(self) -> formats.Lang:
        """The language of dates, spans and money."""
        return "en" if self.language == Language.EN else "zh"

    @property
    def both(self) -> bool:
        return self.language == Language.BOTH

    def main(self, pair: Pair, **values: object) -> str:
        """The words that lead; a text missing in that language is given in the other."""
        first, second = (pair.en, pair.zh) if self.language == Language.EN else (pair.zh, pair.en)
        text = first or second
        return text.format(**values) if values else text

    def second(self, pair: Pair, **values: object) -> str:
        """The smaller second language; empty when one language is printed or both say the same."""
        if not self.both or not pair.zh or pair.en == pair.zh:
            return ""
        return pair.en.format(**values) if values else pair.en

    def plain(self, pair: Pair, between: str = " ", **values: object) -> str:
        """Both wordings in one size: `第 1 页，共 2 页 · Page 1 of 2`."""
        second = self.second(pair, **values)
        return self.main(pair, **values) + (between + second if second else "")

    def spans(
        self,
        pair: Pair,
        size: float = BODY,
        *,
        small: float = SMALL,
        bold: bool = False,
        grey: float = BLACK,
        tick: bool | None = None,
        **values: object,
    ) -> list[Span]:
        """The words with the second language smaller and grey after them."""
        spans = [Span(self.main(pair, **values), size, bold, grey, tick)]
        second = self.second(pair, **values)
        if second:
            spans.append(Span(" " + second, small, False, max(grey, MUTED)))
        return spans

    def name(self, chinese: str, latin: str) -> str:
        """Somebody of the house, in the writing of the language that leads."""
        return self.main(Pair(chinese, latin))

    def quoted(self, words: str) -> str:
        """Somebody's own words, marked as such."""
        return f'"{words}"' if self.language == Language.EN else f"“{words}”"

    def money(self, amount: Decimal, currency: str, *, free: bool = False) -> str:
        return formats.money(amount, currency, self.lang, free=free, in_print=True)
