"""The program as a person has it before them: a real window, real keys, a real mouse, killed and started again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PICTURES = "FRONTDESK_WALK_PICTURES"
"""Names a folder: the walk puts pictures of its stations there, to be looked at."""

SEES = ("/usr/lib/python3/dist-packages/gi", "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib")
"""What the system's Python needs to look at a screen."""


@pytest.mark.needs("Xvfb", "openbox", "xdotool", "dbus-daemon", *SEES)
def test_a_visit_from_an_empty_folder_to_the_signed_and_saved_order_survives_a_kill(tmp_path: Path) -> None:
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
