"""A Chinese name in Latin letters as its bearer would write it in a form: surname first, given name joined."""

import re

from frontdesk.identifiers.pinyin_keys import fold, has_chinese, name_readings, syllables
from frontdesk.identifiers.surnames import COMPOUND_SURNAMES

_DOTS = re.compile("[·•・‧．.]")
_TITLE = re.compile("(?<=.)(先生|女士|小姐|太太|夫人)$")
_LONGEST_GIVEN = 3
_ORGANISATIONS = re.compile("公司|集团|中心|物流|[厂店局院部社校行会队]$")


def latin_name(name: str) -> str:
    """`Zhang Weiguo` for 张伟国, `Ouyang Nana` for 欧阳娜娜, `Ayiguli Maimaiti` for 阿依古丽·买买提.

    Empty for a name that is written in Latin letters already, and for one no reading of ours would help: an
    organisation's, or a mixture. Spelled as in a passport, ü as yu, with the apostrophe of Chang'an.
    """
    if not has_chinese(name) or any(character.isascii() and character.isalnum() for character in name):
        return ""
    parts = [part for part in (fold(part) for part in _DOTS.split(name)) if part]
    if len(parts) > 1:
        words = [_word(syllables(part)) for part in parts]
    else:
        words = _surname_first(parts[0])
    return " ".join(words) if all(re.fullmatch("[A-Z][a-z']*", word) for word in words) else ""


def _surname_first(characters: str) -> list[str]:
    person = _TITLE.sub("", characters)
    surname_length = 2 if person[:2] in COMPOUND_SURNAMES else 1
    given_length = len(person) - surname_length
    if given_length > _LONGEST_GIVEN or (given_length == _LONGEST_GIVEN and _ORGANISATIONS.search(person)):
        return []
    reading = name_readings(person)[0]
    parts = (reading[:surname_length], reading[surname_length:])
    return [_word(part) for part in parts if part]


def _word(reading: tuple[str, ...]) -> str:
    joined = reading[0] + "".join(f"'{one}" if one[0] in "aoe" else one for one in reading[1:])
    return joined.replace("v", "yu").capitalize()
