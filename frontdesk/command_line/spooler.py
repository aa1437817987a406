"""Handing a PDF to the system's print queue, without a window."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_SECONDS = 30


class PrinterRefused(Exception):
    """The queue did not take the document; the text is what the system said."""


def send_to_printer(file: Path, printer: str) -> None:
    """Put `file` into the queue of `printer`. Raises PrinterRefused."""
    if sys.platform == "win32":
        try:
            os.startfile(file, "printto", f'"{printer}"')  # noqa: S606
        except OSError as error:
            raise PrinterRefused(error.strerror) from error
        return
    program = shutil.which("lp")
    if program is None:
        raise PrinterRefused("lp (CUPS)")
    try:
        command = [program, "-d", printer, "--", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise PrinterRefused("lp: timeout") from error
    if done.returncode:
        raise PrinterRefused(done.stderr.strip() or f"lp: {done.returncode}")
