"""Number plates of mainland China (domain §7.1). A plate that fits nothing warns; it never stops a
customer."""

import re
from dataclasses import dataclass

from frontdesk.identifiers.check import compact
from frontdesk.terms import PlateKind

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
"""The 31 province characters, in the order of domain §7.1."""

_P = f"[{PROVINCES}]"
_L = "[A-HJ-NP-Z]"
_S = "[A-HJ-NP-Z0-9]"
_NEV = "[A-HJK]"

_PATTERNS: tuple[tuple[PlateKind, re.Pattern[str]], ...] = (
    (PlateKind.NEV_SMALL, re.compile(f"{_P}{_L}{_NEV}{_S}[0-9]{{4}}")),
    (PlateKind.NEV_LARGE, re.compile(f"{_P}{_L}[0-9]{{5}}{_NEV}")),
    (PlateKind.STANDARD, re.compile(f"{_P}{_L}{_S}{{5}}")),
    (PlateKind.LEARNER, re.compile(f"{_P}{_L}{_S}{{4}}学")),
    (PlateKind.TRAILER, re.compile(f"{_P}{_L}{_S}{{4}}挂")),
    (PlateKind.POLICE, re.compile(f"(?!粤Z){_P}[A-Z]{_S}{{4}}警")),
    (PlateKind.HK_MACAO, re.compile(f"粤Z{_S}{{4}}[港澳]")),
    (PlateKind.CONSULATE, re.compile(f"{_P}{_L}[0-9]{{4}}领|{_P}[0-9]{{4,6}}领")),
    (PlateKind.EMBASSY, re.compile("使[0-9]{6}")),
)


@dataclass(frozen=True)
class PlateCheck:
    """What a typed plate is. `problems` are stable keys, empty when the plate fits a known kind.

    Keys: empty, no_province, too_short, too_long, letter_i_or_o, not_new_energy, unknown_layout.
    """

    kind: PlateKind
    normalised: str
    is_new_energy: bool
    problems: tuple[str, ...]


def normalise_plate(text: str) -> str:
    """The plate as it is stored and compared: `浙a·d12345` becomes `浙AD12345`."""
    return compact(text)


def classify_plate(text: str) -> PlateCheck:
    """The kind of a typed plate (domain §7.1). Never raises: what fits nothing is `OTHER` with its
    problem."""
    plate = normalise_plate(text)
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(plate):
            is_new_energy = kind in (PlateKind.NEV_SMALL, PlateKind.NEV_LARGE)
            return PlateCheck(kind, plate, is_new_energy, ())
    if not plate:
        return PlateCheck(PlateKind.NONE, "", False, ("empty",))
    return PlateCheck(PlateKind.OTHER, plate, False, _problems(plate))


def looks_like_plate(text: str) -> bool:
    """Whether what was typed in a search is a plate: a known kind, or something of that length with digits."""
    check = classify_plate(text)
    plate = check.normalised
    looks_so = 5 <= len(plate) <= 9 and any(c.isdigit() for c in plate) and not plate.isdigit()
    return check.kind not in (PlateKind.OTHER, PlateKind.NONE) or looks_so


def _problems(plate: str) -> tuple[str, ...]:
    if plate[0] not in PROVINCES and plate[0] != "使":
        return ("no_province",)
    problems = []
    if len(plate) < 7:
        problems.append("too_short")
    if len(plate) > 8:
        problems.append("too_long")
    if any(letter in "IO" for letter in plate[1:]):
        problems.append("letter_i_or_o")
    if len(plate) == 8 and not problems:
        problems.append("not_new_energy")
    return tuple(problems) or ("unknown_layout",)
