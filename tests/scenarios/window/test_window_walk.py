"""The program as a person has it before them: a real window, real keys, a real mouse, killed and started again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PICTURES = "FRONTDESK_WALK_PICTURES"
"""Names a folder: the walk puts pictures of its stations there, to be looked at."""

SEES = ["/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]


def _can_see() -> bool:
    try:
        return subprocess.run(SEES, capture_output=True, timeout=30).returncode == 0
    except OSError:
        return False


@pytest.mark.needs("Xvfb", "openbox", "xdotool", "dbus-daemon")
def test_a_visit_from_an_empty_folder_to_the_signed_and_saved_order_survives_a_kill(tmp_path: Path) -> None:
    if not _can_see():
        pytest.skip("the system's Python cannot look at a screen (python3-gi, gir1.2-atspi-2.0)")
    data = tmp_path / "data"
    pictures = ["--pictures", os.environ[PICTURES]] if PICTURES in os.environ else []
    program = ["--app", f"{sys.executable} -m frontdesk --data {data} run", "--data", data]
    walked = subprocess.run(
        ["/usr/bin/python3", HERE / "drive.py", HERE / "walk.txt", *program, *pictures],
        capture_output=True,
        text=True,
        timeout=180,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert walked.returncode == 0, walked.stdout[-6000:] + walked.stderr[-2000:]
    assert (tmp_path / "order.pdf").read_bytes().startswith(b"%PDF")
