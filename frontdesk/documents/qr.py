"""The QR on every paper: a stable text that leads back to the record it was printed from."""

import re
import zlib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

import segno


class QrKind(StrEnum):
    """What the printed code leads back to."""

    WORK_ORDER = "WO"
    WALKAROUND = "WA"
    VISIT = "VS"


@dataclass(frozen=True)
class QrTarget:
    kind: QrKind
    uuid: str


_TEXT = re.compile(r"FD1:([A-Z]{2}):([0-9A-F-]{32,36})", re.IGNORECASE)


def qr_text(kind: QrKind, uuid: str) -> str:
    """`FD1:WO:<UUID>`, upper case: the QR stays small in its alphanumeric mode.

    Raises ValueError when `uuid` is none.
    """
    return f"FD1:{kind}:{UUID(uuid)}".upper()


def parse_qr(text: str) -> QrTarget | None:
    """What a scanned text leads to, with the UUID in its usual lower-case form; None when it is not ours."""
    found = _TEXT.fullmatch(text.strip())
    if found is None or found[1].upper() not in set(QrKind):
        return None
    try:
        return QrTarget(QrKind(found[1].upper()), str(UUID(found[2])))
    except ValueError:
        return None


@lru_cache(maxsize=64)
def qr_drawing(text: str) -> tuple[int, bytes]:
    """Modules per side, and the dark runs as a Flate-compressed PDF drawing of one unit per module (y down).

    A fixed mask: trying all eight costs five times the time and any reader copes. The quiet zone is the caller's.
    """
    code = segno.make_qr(text, error="m", mask=2, boost_error=False)
    boxes = ["0 g"]
    for row, modules in enumerate(code.matrix):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                boxes.append(f"{start} {row} {column - start} 1.02 re")
            column += 1
    return len(code.matrix), zlib.compress(" ".join([*boxes, "f"]).encode(), 9)
