"""The sample dealership for tests: made once in a process, then copied."""

import shutil
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from frontdesk.desk import Desk
from frontdesk.opening import open_desk
from frontdesk.sample_data.make import make_sample_data
from frontdesk.sample_data.shop import DEMO_PIN
from frontdesk.shop.sign_in import people_who_sign_in, sign_in

MOMENT = datetime(2026, 3, 18, 2, 24, tzinfo=UTC)
"""Wednesday 10:24 in Shanghai."""


def sample_desk(folder: Path, clock: object = None) -> Desk:
    """The desk of the sample dealership at 10:24, its first advisor signed in; the clock stands still."""
    copy_sample(folder)
    desk = open_desk(folder, clock=clock if callable(clock) else lambda: MOMENT)
    sign_in(desk, people_who_sign_in(desk)[0].staff_id, DEMO_PIN)
    return desk


def copy_sample(folder: Path) -> str:
    """Copy the sample data into `folder`; the number of a signed work order."""
    made, number = _made()
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return number


@cache
def _made() -> tuple[Path, str]:
    folder = Path(mkdtemp(prefix="frontdesk-sample-"))
    desk = open_desk(folder, clock=lambda: MOMENT)
    made = make_sample_data(desk)
    desk.engine.dispose()
    return folder, made.signed_work_order
