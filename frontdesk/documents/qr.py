"""The QR on every paper: a stable text that leads back to the record it was printed from."""

import re
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
def qr_runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Modules per side, and the dark runs as (row, column, length), without the quiet zone.

    A fixed mask: trying all eight costs five times the time and any reader copes.
    """
    code = segno.make_qr(text, error="m", mask=2, boost_error=False)
    runs = []
    for row, modules in enumerate(code.matrix):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                runs.append((row, start, column - start))
            column += 1
    return len(code.matrix), tuple(runs)
