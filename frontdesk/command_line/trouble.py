"""Expected trouble becomes one sentence on stderr and exit code 1; only a fault of our own shows a traceback."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from db.errors import StorageTrouble
from frontdesk.command_line.answer import complain
from frontdesk.command_line.store import NoData
from frontdesk.errors import FrontDeskError, NotFound


@dataclass
class Outcome:
    """The exit code of a command."""

    code: int = 0


@contextmanager
def worded(options: argparse.Namespace) -> Iterator[Outcome]:
    """Run a command inside this."""
    outcome = Outcome()
    try:
        yield outcome
        sys.stdout.flush()
    except NoData as error:
        outcome.code = complain(options, "no_data", where=error.where)
    except StorageTrouble as error:
        outcome.code = complain(options, error.trouble.value, where=error.where)
    except NotFound as error:
        outcome.code = complain(options, "no_such_number", number=error.key)
    except FrontDeskError as error:
        outcome.code = complain(options, "refused", why=error)
    except BrokenPipeError:
        # The reader of a pipe went away (`| head`); Python must not complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        outcome.code = 1
    except KeyboardInterrupt:
        outcome.code = 130
