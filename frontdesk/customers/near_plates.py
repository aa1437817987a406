"""Plates one slip away from what was typed: a wrong, missing, doubled or swapped character."""

from frontdesk.customers.search_keys import plate_key

_SERIAL = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
_LOOKS_LIKE = ({"0", "D"}, {"8", "B"}, {"5", "S"}, {"2", "Z"}, {"1", "7"}, {"6", "G"}, {"U", "V"}, {"4", "A"})
LEAST_TYPED = 4


def near_plates(typed: str) -> dict[str, int]:
    """Index keys one slip away from `typed`, with how far each is (1 looks alike or swapped, 2 any other slip).

    Empty for less than four characters: everything would be near.
    """
    key = plate_key(typed)
    if not LEAST_TYPED <= len(key) <= 9:
        return {}
    near: dict[str, int] = {}
    for place, character in enumerate(key):
        head, tail = key[:place], key[place + 1 :]
        near.setdefault(head + tail, 2)
        if tail:
            near[head + tail[0] + character + tail[1:]] = 1
        for other in _SERIAL:
            alike = any({character, other} == pair for pair in _LOOKS_LIKE)
            near[head + other + tail] = 1 if alike else near.get(head + other + tail, 2)
            near.setdefault(head + other + character + tail, 2)
    near.pop(key, None)
    return near
