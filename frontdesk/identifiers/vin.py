"""Vehicle identification numbers (domain §7.2)."""

from dataclasses import dataclass

from frontdesk.identifiers.check import CheckSeverity, compact

LENGTH = 17

_VALUES = {digit: int(digit) for digit in "0123456789"} | dict(
    zip(
        "ABCDEFGHJKLMNPRSTUVWXYZ",
        (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9),
        strict=True,
    )
)
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CONFUSIONS = str.maketrans({"O": "0", "I": "1", "Q": "0"})
_CHECK_DIGIT_COMPULSORY = "L12345"

_BRANDS: dict[str, tuple[str, str]] = {
    "LBV": ("宝马", "BMW"),
    "LFM": ("丰田", "Toyota"),
    "LFV": ("大众", "Volkswagen"),
    "LSV": ("大众", "Volkswagen"),
    "LSG": ("通用", "GM"),
    "LGX": ("比亚迪", "BYD"),
    "LC0": ("比亚迪", "BYD"),
    "LE4": ("奔驰", "Mercedes-Benz"),
    "LGB": ("日产", "Nissan"),
    "LHG": ("本田", "Honda"),
    "LGW": ("长城", "Great Wall"),
    "L6T": ("吉利", "Geely"),
    "LB3": ("吉利", "Geely"),
    "LBE": ("现代", "Hyundai"),
    "LJD": ("起亚", "Kia"),
    "LFP": ("一汽", "FAW"),
    "LMG": ("广汽传祺", "GAC Trumpchi"),
    "LS5": ("铃木", "Suzuki"),
    "LSJ": ("名爵", "MG"),
    "L2C": ("捷豹路虎", "Jaguar Land Rover"),
    "JHM": ("本田", "Honda"),
    "WBA": ("宝马", "BMW"),
    "WBS": ("宝马 M", "BMW M"),
    "WBX": ("宝马", "BMW"),
    "WBY": ("宝马 i", "BMW i"),
    "4US": ("宝马", "BMW"),
    "LVG": ("丰田", "Toyota"),
    "LRW": ("特斯拉", "Tesla"),
    "5YJ": ("特斯拉", "Tesla"),
    "JTH": ("雷克萨斯", "Lexus"),
    "WAU": ("奥迪", "Audi"),
    "WDD": ("奔驰", "Mercedes-Benz"),
    "JT": ("丰田", "Toyota"),
}


@dataclass(frozen=True)
class VinCheck:
    """What is known about a typed VIN.

    `why` is a stable key: "" (fine), empty, too_short, too_long, letter, check_digit. `off_by` is how many
    characters are missing (too_short) or too many (too_long). `offer` is the VIN with the usual scanner
    confusions undone (O to 0, I to 1, Q to 0) when that makes it better, else "".
    """

    normalised: str
    severity: CheckSeverity
    why: str
    off_by: int
    offer: str


def normalise_vin(text: str) -> str:
    """The VIN as it is stored and compared: upper case, half width, no separators."""
    return compact(text)


def check_digit(vin: str) -> str:
    """The character position 9 should have (0-9 or X) for 17 allowed characters."""
    remainder = sum(_VALUES[character] * weight for character, weight in zip(vin, _WEIGHTS, strict=True)) % 11
    return "X" if remainder == 10 else str(remainder)


def check_vin(text: str) -> VinCheck:
    """Length, letters and check digit of a typed VIN (domain §7.2). Never raises, never stops a customer.

    A wrong check digit is an error for cars of China and North America, a warning for others, because
    European makers do not use it.
    """
    vin = normalise_vin(text)
    if not vin:
        return VinCheck("", CheckSeverity.WARN, "empty", 0, "")
    if len(vin) != LENGTH:
        why = "too_short" if len(vin) < LENGTH else "too_long"
        return VinCheck(vin, CheckSeverity.ERROR, why, abs(LENGTH - len(vin)), "")
    if any(character not in _VALUES for character in vin):
        return VinCheck(vin, CheckSeverity.ERROR, "letter", 0, _offer(vin))
    if check_digit(vin) != vin[8]:
        compulsory = vin[0] in _CHECK_DIGIT_COMPULSORY
        severity = CheckSeverity.ERROR if compulsory else CheckSeverity.WARN
        return VinCheck(vin, severity, "check_digit", 0, "")
    return VinCheck(vin, CheckSeverity.OK, "", 0, "")


def suggest_brand(text: str) -> tuple[str, str] | None:
    """The brand a VIN begins with, as (Chinese, English), or None. A suggestion only: the user confirms."""
    vin = normalise_vin(text)
    return _BRANDS.get(vin[:3]) or _BRANDS.get(vin[:2])


def _offer(vin: str) -> str:
    mended = vin.translate(_CONFUSIONS)
    return mended if all(character in _VALUES for character in mended) else ""
