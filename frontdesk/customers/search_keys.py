"""What the search index holds for one customer or car, and what a typed text asks it for. Pure functions.

Each key is found by a prefix range of one B-tree: "any part" of a plate or name is a prefix of one of its
suffixes, "the last digits" of a phone or VIN are a prefix of it read backwards.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from frontdesk.identifiers.check import compact
from frontdesk.identifiers.phone import phone_digits
from frontdesk.identifiers.pinyin_keys import fold, pinyin_keys
from frontdesk.identifiers.plate import PROVINCES

LONGEST_KEY = 24
MOST_SUFFIXES = 24
LEAST_PLATE, LEAST_PHONE, LEAST_VIN = 2, 4, 6

_ORDER_NUMBER = re.compile(r"\s*(?:WO)?\s*(\d{8})\s*(-|)\s*(\d{1,4})\s*", re.IGNORECASE)
_ORDER_END = re.compile(r"\s*[0-9]{4}\s*")
_SCANNED = re.compile(r"\s*FD1:[A-Z]{2}:\S{32,36}\s*", re.IGNORECASE)
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "Q": "0"})


class KeyKind(IntEnum):
    """What a key was made from. Plates and VINs lead to a car, the others to a customer."""

    PLATE = 1
    VIN = 2
    PHONE = 3
    NAME = 4
    PINYIN = 5


@dataclass(frozen=True)
class QueryPlan:
    """What to look up for one typed text: prefixes by kind, or the one thing that an order number or the code
    of a printed sheet (`FD1:WO:<uuid>`) leads to.
    """

    ranges: tuple[tuple[KeyKind, str], ...] = ()
    order_number: str = ""
    order_end: str = ""
    """The four digits at the end of an order number, as they may be read out."""
    scanned: str = ""


def customer_keys(name: str, phones: tuple[str, ...], *, latin: str = "") -> frozenset[tuple[KeyKind, str]]:
    """The index keys of one customer: every suffix of the name, pinyin, and the phone numbers backwards.

    `latin` is a name in Latin letters that cannot be read from `name`; it is found like any other.
    """
    keys: set[tuple[KeyKind, str]] = set()
    for written in (name, latin):
        folded = fold(written)[:MOST_SUFFIXES]
        keys |= {(KeyKind.NAME, folded[start:]) for start in range(len(folded))}
        keys |= {(KeyKind.PINYIN, key[:LONGEST_KEY]) for key in pinyin_keys(written[:MOST_SUFFIXES])}
    for phone in phones:
        if digits := phone_digits(phone):
            keys.add((KeyKind.PHONE, digits[::-1][:LONGEST_KEY]))
    return frozenset(keys)


def vehicle_keys(plate: str, vin: str) -> frozenset[tuple[KeyKind, str]]:
    """The index keys of one car: every part of the plate of two characters or more, and the VIN backwards."""
    whole = plate_key(plate)
    keys = {(KeyKind.PLATE, whole[start:]) for start in range(max(len(whole) - LEAST_PLATE + 1, 0))}
    if backwards := compact(vin).translate(_LOOK_ALIKES)[::-1][:LONGEST_KEY]:
        keys.add((KeyKind.VIN, backwards))
    return frozenset(keys)


def plate_key(plate: str) -> str:
    """A plate, or a part of one, as the index holds it: normalised, with O, I and Q read as 0, 1 and 0."""
    return compact(plate).translate(_LOOK_ALIKES)[:LONGEST_KEY]


def query_plan(text: str) -> QueryPlan:
    """What a typed or scanned text may mean (issue 2, point 4). Unknown or too short text gives an empty
    plan."""
    text = text[:200].replace("\0", "")
    if _SCANNED.fullmatch(text):
        return QueryPlan(scanned=text.strip())
    if order_number := _order_number(text):
        return QueryPlan(order_number=order_number)
    end = text.strip() if _ORDER_END.fullmatch(text) else ""
    return QueryPlan(ranges=tuple(_ranges(text)), order_end=end)


def _ranges(text: str) -> list[tuple[KeyKind, str]]:
    typed = compact(text)
    latin = "".join(c for c in typed if c.isalnum()) if typed.isascii() else ""
    ranges: list[tuple[KeyKind, str]] = []
    plate = plate_key(latin or typed)
    if len(plate) >= LEAST_PLATE and _may_be_plate(plate):
        ranges.append((KeyKind.PLATE, plate))
    if latin.isdigit() and len(latin) >= LEAST_PHONE:
        ranges.append((KeyKind.PHONE, latin[::-1][:LONGEST_KEY]))
    if len(latin) >= LEAST_VIN and any(c.isdigit() for c in latin):
        ranges.append((KeyKind.VIN, latin.translate(_LOOK_ALIKES)[::-1][:LONGEST_KEY]))
    folded = fold(text)[:MOST_SUFFIXES]
    if folded and not folded.isdigit():
        ranges.append((KeyKind.NAME, folded))
        if folded.isascii() and folded.isalpha():
            ranges.append((KeyKind.PINYIN, folded))
    return ranges


def _may_be_plate(typed: str) -> bool:
    return typed[0] in PROVINCES + "使" or any(c.isascii() and c.isalnum() for c in typed)


def _order_number(text: str) -> str:
    """`WO20261121-0007` from any way of typing it, or "" (domain §7.6)."""
    match = _ORDER_NUMBER.fullmatch(text)
    if not match or (not match[2] and len(match[3]) < 4):
        return ""
    try:
        date.fromisoformat(f"{match[1][:4]}-{match[1][4:6]}-{match[1][6:]}")
    except ValueError:
        return ""
    return f"WO{match[1]}-{match[3]:0>4}"
