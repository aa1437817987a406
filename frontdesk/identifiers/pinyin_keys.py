"""Names as people type them: full pinyin and initials in every reading of a surname, and Latin names.

pypinyin costs 0.3 s to import, so it is loaded at the first Chinese name and not before.
"""

import unicodedata
from functools import lru_cache
from itertools import islice, product

from frontdesk.identifiers.surnames import COMPOUND_SURNAMES, GIVEN_NAME_READINGS, SURNAME_READINGS

MOST_READINGS = 8
LONGEST_PERSON_NAME = 5


def fold(text: str) -> str:
    """Lower case, half width, accents removed, only letters and digits: `Łukasz Müller` becomes
    `łukaszmuller`."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return "".join(c for c in unicodedata.normalize("NFC", plain) if c.isalnum())


def has_chinese(text: str) -> bool:
    """Whether any character is a Chinese one."""
    return any("\u3400" <= character <= "\u9fff" for character in text)


def pinyin_keys(name: str) -> frozenset[str]:
    """What somebody may type in Latin letters to find `name`.

    For 曾伟国: zengweiguo, cengweiguo, zwg, cwg, and the short forms zengwg, cengwg.
    For John Smith: smithjohn, jsmith, js.
    """
    if has_chinese(name):
        keys: set[str] = set()
        for syllables in name_readings(name):
            keys.update(_keys_of_reading(syllables))
        return frozenset(keys)
    return _latin_keys(name)


def name_readings(name: str) -> list[tuple[str, ...]]:
    """Every reading of a Chinese name as syllables, at most eight; the most likely first."""
    characters = fold(name)
    compound = COMPOUND_SURNAMES.get(characters[:2])
    surname_length = 2 if compound else 1
    given = characters[surname_length:]
    choices: list[tuple[str, ...]] = []
    if compound:
        choices += [(syllable,) for syllable in compound]
    else:
        choices.append(SURNAME_READINGS.get(characters[0]) or syllables(characters[0]))
    is_person = len(characters) <= LONGEST_PERSON_NAME
    for character, syllable in zip(given, syllables(given), strict=False):
        choices.append(GIVEN_NAME_READINGS.get(character, (syllable,)) if is_person else (syllable,))
    spelled = [_spellings(choice) for choice in choices]
    return list(islice(product(*spelled), MOST_READINGS))


def _keys_of_reading(syllables: tuple[str, ...]) -> set[str]:
    full = "".join(syllables)
    initials = "".join(syllable[0] for syllable in syllables)
    if not 3 <= len(syllables) <= LONGEST_PERSON_NAME:
        return {full, initials}
    return {full, initials, syllables[0] + initials[1:]}


def _spellings(readings: tuple[str, ...]) -> tuple[str, ...]:
    """ü is typed v by some and u by others."""
    return tuple(dict.fromkeys(s for reading in readings for s in (reading, reading.replace("v", "u"))))


@lru_cache(maxsize=4096)
def syllables(text: str) -> tuple[str, ...]:
    """One syllable for each character; a Latin letter or digit stands for itself."""
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(text, style=Style.NORMAL, errors=list)) if text else ()  # type: ignore[arg-type]


def _latin_keys(name: str) -> frozenset[str]:
    words = [folded for word in name.split() if (folded := fold(word))]
    if len(words) < 2:
        return frozenset()
    initials = "".join(word[0] for word in words)
    first, last = words[0], words[-1]
    return frozenset({initials, first[0] + last, last + "".join(words[:-1])})
