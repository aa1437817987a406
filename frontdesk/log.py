"""The log of the program: what happened, with ids only. Never a name, a telephone number or a plate."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _FILES = 1_000_000, 5


class _Discreet(logging.Formatter):
    """Errors are written as type and place: their message may hold what a customer said."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have kept its own wording of the error in the record.
        theirs, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = theirs

    def formatException(self, error: object) -> str:
        kind, value, _ = error if isinstance(error, tuple) else (None, None, None)
        if kind is None or value is None:
            return ""
        frames = "".join(traceback.format_tb(value.__traceback__))
        causes: list[str] = []
        cause: BaseException | None = value
        while cause is not None and len(causes) < 5:
            causes.append(type(cause).__qualname__)
            cause = cause.__cause__ or cause.__context__
        return f"{frames}{' from '.join(causes)}"


def start_logging(data_folder: Path) -> Path:
    """Write warnings and errors of this program into `logs/` of the data folder from now on; the log file.

    A folder that cannot be written to stops nobody from working.
    """
    file = data_folder / "logs" / "frontdesk.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler.formatter, _Discreet)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file
