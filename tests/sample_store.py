"""The sample dealership for tests: made once in a process, then copied."""

import shutil
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir, mkdtemp

from frontdesk.desk import Desk
from frontdesk.opening import open_desk
from frontdesk.sample_data.make import make_sample_data
from frontdesk.sample_data.shop import DEMO_PIN
from frontdesk.shop.sign_in import people_who_sign_in, sign_in

ROOT = Path(__file__).resolve().parents[1]
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
    """The sample data as the present source makes them, kept beside other temporary files from run to run."""
    folder = Path(gettempdir()) / f"frontdesk-sample-{_source_hash()}"
    number = folder / "signed-work-order.txt"
    if not number.exists():
        fresh = Path(mkdtemp(prefix="frontdesk-sample-making-"))
        desk = open_desk(fresh, clock=lambda: MOMENT)
        (fresh / number.name).write_text(make_sample_data(desk).signed_work_order)
        desk.engine.dispose()
        try:
            fresh.rename(folder)
        except OSError:
            shutil.rmtree(fresh)  # another worker was quicker
    return folder, number.read_text()


def _source_hash() -> str:
    files = [file for floor in ("frontdesk", "db", "resources") for file in (ROOT / floor).rglob("*")]
    sources = sorted(file for file in files if file.suffix in (".py", ".json", ".svg"))
    return sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:16]
