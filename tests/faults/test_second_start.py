"""A second start raises the first window and opens nothing; a printer that is gone loses nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.desk import Desk
from frontdesk.documents.spooler import PrinterProblem, PrinterTrouble, send_to_printer
from tests.factories import a_signed_order
from tests.scenarios.visits import drawn_up
from ui.documents import wording as wording  # words of the printers
from ui.program import instance_name, raise_first_window
from ui.shared.language import load_language
from ui.shared.problems import is_worded, problem_text

CLOSED_AT_WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.opening import RunOptions
from ui.program import run
from ui.shared.background import run_in_background
from ui.shared.theme import application

def make(control):
    for _ in range(200):
        sum(range(50_000))
    print("made", flush=True)

app = application()

def close_at_work():
    run_in_background(make)
    app.quit()

QTimer.singleShot(0, close_at_work)
sys.exit(run(RunOptions(Path(sys.argv[1]) / "data", language="en")))
"""


def test_a_second_start_raises_the_first_window_and_ends_well(qapp: QApplication, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "frontdesk", "--data", str(tmp_path / "data"), "run"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        name = instance_name(tmp_path / "data")
        while first.poll() is None and not raise_first_window(name):
            pass  # until it can be called
        assert first.poll() is None
        second = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
        assert (second.returncode, "Traceback" in second.stderr) == (0, False)
        assert first.poll() is None
    finally:
        first.kill()
        first.wait(30)


@pytest.mark.parametrize("problem", PrinterProblem)
def test_a_printer_that_does_not_print_is_told_in_both_languages(
    qapp: QApplication, problem: PrinterProblem
) -> None:
    said = {}
    for language in ("en", "zh"):
        load_language(qapp, language)
        said[language] = problem_text(PrinterTrouble(problem, "Counter"))
        assert is_worded(PrinterTrouble(problem, "Counter"))
    assert said["en"] != said["zh"]


def test_a_printer_that_is_gone_loses_nothing(desk: Desk) -> None:
    order_id = a_signed_order(desk, "MN0101")
    paper = drawn_up(desk, order_id)
    with pytest.raises(PrinterTrouble):
        send_to_printer(paper.pdf, "no-such-printer", title=paper.title)
    again = drawn_up(desk, order_id)
    assert (again.reprint_number, again.content_hash) == (0, paper.content_hash)


def test_a_window_closed_while_something_is_made_ends_when_it_is_made(tmp_path: Path) -> None:
    """Photos and pages are made beside the window: they are finished, and the process ends."""
    done = subprocess.run(
        [sys.executable, "-c", CLOSED_AT_WORK, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "made"), done.stderr
