"""What can go wrong with the store itself, told apart so that a person can be told the way out."""

from enum import StrEnum


class Trouble(StrEnum):
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    NOT_A_DATABASE = "not_a_database"
    DAMAGED = "damaged"
    NEWER_VERSION = "newer_version"
    NETWORK_SHARE = "network_share"
    IN_USE = "in_use"
    UNREACHABLE = "unreachable"
    NO_FOLDER = "no_folder"


class StorageTrouble(Exception):
    """The store refused. Nothing of the unit of work was kept; what was typed is still on the screen."""

    def __init__(self, trouble: Trouble, where: str = "") -> None:
        super().__init__(trouble, where)
        self.trouble, self.where = trouble, where


_SIGNS = (
    ("disk is full", Trouble.DISK_FULL),
    ("no space left", Trouble.DISK_FULL),
    ("disk i/o error", Trouble.DISK_FULL),
    ("readonly database", Trouble.READ_ONLY),
    ("read-only", Trouble.READ_ONLY),
    ("database is locked", Trouble.BUSY),
    ("file is not a database", Trouble.NOT_A_DATABASE),
    ("malformed", Trouble.DAMAGED),
    ("unable to open database file", Trouble.NO_FOLDER),
    ("connection refused", Trouble.UNREACHABLE),
    ("connection failed", Trouble.UNREACHABLE),
    ("server closed the connection", Trouble.UNREACHABLE),
)


def trouble_of(error: BaseException) -> Trouble | None:
    """The known trouble behind a driver's error, or None when it is a fault of our own."""
    text = str(error).lower()
    return next((trouble for sign, trouble in _SIGNS if sign in text), None)


def is_there_already(error: BaseException) -> bool:
    """Whether the store refused a second one of what must be unique: another desk was first."""
    text = str(error).lower()
    return "unique constraint failed" in text or "violates unique constraint" in text
