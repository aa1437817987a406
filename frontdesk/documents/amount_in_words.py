"""Amounts in Chinese capitals as contracts and bank papers write them (domain §7.5)."""

from decimal import ROUND_HALF_UP, Decimal

DIGITS = "零壹贰叁肆伍陆柒捌玖"
PLACES = ("仟", "佰", "拾", "")
SECTIONS = ("", "万", "亿", "万亿")


def amount_in_words(amount: Decimal) -> str:
    """`1062.10` -> `壹仟零陆拾贰元壹角`. Rounded half up to fen; negative amounts begin with 负.

    Raises ValueError from 10**16 yuan on.
    """
    fen = int((abs(amount) * 100).quantize(Decimal(1), ROUND_HALF_UP))
    yuan, jiao, fen = fen // 100, fen // 10 % 10, fen % 10
    words = _integer(yuan) + "元" if yuan else ""
    if not jiao and not fen:
        words = words + "整" if yuan else "零元整"
    else:
        if yuan and (not jiao or yuan % 10 == 0):
            words += "零"
        words += DIGITS[jiao] + "角" if jiao else ""
        words += DIGITS[fen] + "分" if fen else ""
    return "负" + words if amount < 0 and words != "零元整" else words


def _integer(number: int) -> str:
    if number >= 10 ** (4 * len(SECTIONS)):
        raise ValueError(number)
    words, gap = "", False
    for index in reversed(range(len(SECTIONS))):
        section = number // 10 ** (4 * index) % 10_000
        if section:
            words += ("零" if words and (gap or section < 1000) else "") + _section(section) + SECTIONS[index]
        gap = bool(words) and not section
    return words


def _section(number: int) -> str:
    """1 to 9999, one 零 for each run of zeros inside."""
    words, gap = "", False
    for place, digit in zip(PLACES, f"{number:04d}", strict=True):
        if digit == "0":
            gap = bool(words)
            continue
        words += ("零" if gap else "") + DIGITS[int(digit)] + place
        gap = False
    return words
