"""Handing a PDF to the system's print queue through `lp` (CUPS on Linux and macOS)."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.errors import FrontDeskError

_SECONDS = 30
_NOT_THERE = ("does not exist", "unknown destination", "no such file", "no default destination", "unknown printer")


class PrinterProblem(StrEnum):
    """Why nothing was printed: the queue is not there, it did not take the document, it did not answer in time,
    or this system has no queue to hand a document to."""

    GONE = "gone"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    NO_SPOOLER = "no_spooler"


class PrinterTrouble(FrontDeskError):
    """Nothing was printed. `said`: what the system said, in its own words."""

    def __init__(self, problem: PrinterProblem, printer: str, said: str = "") -> None:
        super().__init__(problem, printer, said)
        self.problem, self.printer, self.said = problem, printer, said


@dataclass(frozen=True)
class Printers:
    """The queues of this computer; `default` may be empty."""

    names: tuple[str, ...]
    default: str


def has_spooler() -> bool:
    """Whether `lp` is there."""
    return os.name == "posix" and shutil.which("lp") is not None


def send_to_printer(pdf: bytes, printer: str, *, title: str, copies: int = 1) -> None:
    """Put exactly these bytes into the queue of `printer`. Raises PrinterTrouble; takes up to half a minute."""
    program = shutil.which("lp") if os.name == "posix" else None
    if program is None:
        raise PrinterTrouble(PrinterProblem.NO_SPOOLER, printer)
    done = _run([program, "-d", printer, "-n", str(copies), "-t", title], printer, pdf)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        gone = any(sign in said.lower() for sign in _NOT_THERE)
        raise PrinterTrouble(PrinterProblem.GONE if gone else PrinterProblem.REFUSED, printer, said)


def spooler_printers() -> Printers:
    """The queues `lpstat` knows. Empty when it is not there or does not answer."""
    program = shutil.which("lpstat") if os.name == "posix" else None
    if program is None:
        return Printers((), "")
    try:
        listed, default = (_run([program, option], "").stdout.decode(errors="replace") for option in ("-e", "-d"))
    except PrinterTrouble:
        return Printers((), "")
    names = tuple(line.strip() for line in listed.splitlines() if line.strip())
    chosen = default.partition(":")[2].strip()
    return Printers(names, chosen if chosen in names else "")


def _run(command: list[str], printer: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    english = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    try:
        return subprocess.run(  # noqa: S603
            command, input=given, capture_output=True, timeout=_SECONDS, check=False, env=english
        )
    except subprocess.TimeoutExpired as error:
        raise PrinterTrouble(PrinterProblem.NO_ANSWER, printer) from error
    except OSError as error:
        raise PrinterTrouble(PrinterProblem.NO_SPOOLER, printer, str(error)) from error
