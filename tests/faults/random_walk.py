"""Uses the real window as a hurried hand would, at random: nothing may ever reach a person but a sentence.

    python -m tests.faults.random_walk [--seed 1] [--steps 400] [--minutes 0] [--folder DIR]

Keys of the table of keys, Tab, Enter, Esc and arrows, clicks on whatever stands there, odd texts, language and
look, another desk that changes the same store. With `--minutes` one walk follows the other, each with the next
seed and in a process of its own. A walk fails on an exception, a warning of Qt, a dead process, a dialog Esc does
not close, and the dialog for what nobody expected. What was done stands in `steps.txt` of its folder.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import subprocess
import sys
import time
import traceback
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.reception.today import today_board
from tests.faults.hand import Hand
from tests.faults.other_desk import OtherDesk
from tests.sample_store import MOMENT, sample_desk
from ui.navigation import Navigation
from ui.opening import RunOptions
from ui.program import Program
from ui.shared.background import finish_background
from ui.shared.focus_frame import install_focus_frame
from ui.shared.problems import is_worded
from ui.shared.theme import application
from ui.shared.unexpected import show_unexpected

ROOT = Path(__file__).resolve().parents[2]
LAST_STEPS = 40
_OUT_EVERY = 50
_ESCAPES = 15
_FROZEN_S = 60
"""A window that does nothing for so long is frozen: where it stands is printed, and the walk failed."""
_IGNORED = ("This plugin does not support",)


class Clock:
    """Goes on a little with every step."""

    def __init__(self) -> None:
        self.moment = MOMENT

    def __call__(self) -> datetime:
        return self.moment


class SampleProgram(Program):
    """The program on a copy of the sample dealership, on the morning it was made for."""

    def open_on(self, desk: Desk) -> None:
        self._on_store_opened(desk, True)

    def at_work(self) -> bool:
        """Whether somebody is signed in and no door stands before the screens."""
        return self.window.rail.isVisible()

    @property
    def navigation(self) -> Navigation:
        return self._navigation

    def _on_window_painted(self) -> None:
        install_focus_frame(self._app)


class Walk:
    """One walk through the window, a step at each turn of the event loop."""

    def __init__(self, folder: Path, seed: int, steps: int) -> None:
        self._random, self._left = Random(seed), steps
        self._log = (folder / "steps.txt").open("w", encoding="utf-8")
        self._clock, self._done, self._busy, self._escapes = Clock(), 0, False, 0
        self._app = application()
        data = folder / "data"
        desk = sample_desk(data, self._clock)
        self.program = SampleProgram(self._app, RunOptions(data, language="en", theme="light", demo=True))
        self._hand = Hand(self._random, self.program.window)
        self._other = OtherDesk(self._random, data, self._clock, self.program.changes.publish)
        sys.excepthook = self._on_exception
        qInstallMessageHandler(self._on_message)
        self.program.window.resize(1366, 768)
        self.program.window.show()
        self.program.open_on(desk)
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._on_turn)

    def run(self) -> None:
        """Walk to the end; the process ends with 1 where something is wrong."""
        self._timer.start()
        self._app.exec()
        finish_background()  # as `ui.program.run` does

    def _on_turn(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            self._go_on()
        finally:
            self._busy = False

    def _go_on(self) -> None:
        faulthandler.dump_traceback_later(_FROZEN_S, exit=True)
        self._clock.moment += timedelta(seconds=7)
        if (self._escapes or self._done % _OUT_EVERY == _OUT_EVERY - 1) and self._leave_everything():
            return
        if self._done >= self._left:
            self._timer.stop()
            self.program.window.close()
            self._app.quit()
            return
        self._done += 1
        top, kind = self.top(), self._random.random()
        if kind < 0.04:
            self._say(self._other.act())
        elif kind < 0.06 and top is self.program.window and self.program.at_work():
            self._say(self._go_to_a_visit())
        else:
            self._say(self._hand.act(top))

    def _leave_everything(self) -> bool:
        """Esc, until nothing is open over the window; whether there was something."""
        top = self.top()
        if top is self.program.window and self.program.at_work():
            self._escapes = 0
            return False
        self._escapes += 1
        name = top.objectName() or type(top).__name__
        if self._escapes > _ESCAPES:
            self._fail(f"no way out of {name} by Esc")
        self._hand.escape(top)
        self._say(f"Esc from {name}")
        return True

    def _go_to_a_visit(self) -> str:
        """As a click on it in Today does, so that the walk does not spend its time between the screens."""
        visit = self._random.choice(today_board(self.program.desk).visits)
        self.program.changes.publish(frozenset({"reception"}))
        open_ = self._random.choice((self.program.navigation.open_visit, self.program.navigation.open_order_of))
        open_(visit.visit_id)
        return f"{open_.__name__} {visit.visit_id}"

    def top(self) -> QWidget:
        """What a person has before them: a menu, a dialog, else the window."""
        popup = QApplication.activePopupWidget()
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
        explain = next((one for one in shown if one.objectName() == "explain_window"), None)
        top = QApplication.activeModalWidget() or explain or self.program.window
        if popup is None and QApplication.activeWindow() is not top:
            top.activateWindow()  # as the window manager does
        return popup or top

    def _say(self, told: str) -> None:
        self._log.write(f"{self._done} {told}\n")
        self._log.flush()
        top = self.top()
        if top.objectName() == "unexpected_dialog":
            self._fail("the dialog for what nobody expected")
        if isinstance(top, QFileDialog):  # not a place for random hands
            top.reject()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, FrontDeskError | StorageTrouble) and is_worded(error):
            place = traceback.extract_tb(trace)[-1]
            self._log.write(f"  told in a message: {error!r} {place.filename}:{place.lineno}\n")
            self._log.write("".join(traceback.format_exception(kind, error, trace)))
            show_unexpected(kind, error, trace)
            return
        self._fail("".join(traceback.format_exception(kind, error, trace)))

    def _on_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_IGNORED):
            self._fail(f"Qt: {text}\n" + "".join(traceback.format_stack()[-6:]))

    def _fail(self, why: str) -> NoReturn:
        self._log.flush()
        print(f"FAILED at step {self._done}: {why}", flush=True)
        os._exit(1)


def walk_alone(seed: int, steps: int, folder: Path) -> int:
    """One walk in a process of its own; its exit code. What went wrong is printed with the last steps."""
    how = ["--seed", str(seed), "--steps", str(steps), "--folder", str(folder)]
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.faults.random_walk", *how]
    env = {**os.environ, "HOME": str(folder)}
    walked = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    if walked.returncode:
        log = folder / "steps.txt"
        last = log.read_text(encoding="utf-8").splitlines()[-LAST_STEPS:] if log.exists() else []
        print(f"seed {seed} ended with {walked.returncode}", *last, sep="\n")
        print(walked.stdout, walked.stderr, flush=True)
    return walked.returncode


def main() -> int:
    """0 when every walk ended well."""
    parser = argparse.ArgumentParser(description="Uses the window at random.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--minutes", type=float, default=0, help="walk after walk, each with the next seed")
    parser.add_argument("--folder", type=Path, help="where the walk keeps its data and steps.txt")
    options = parser.parse_args()
    faulthandler.enable()
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
        os.chdir(options.folder)
        Walk(options.folder, options.seed, options.steps).run()
        return 0
    end, seed, failed = time.monotonic() + options.minutes * 60, options.seed, 0
    while True:
        with TemporaryDirectory(prefix="frontdesk-walk-") as folder:
            failed += walk_alone(seed, options.steps, Path(folder)) != 0
        seed += 1
        if time.monotonic() >= end:
            print(f"{seed - options.seed} walks, {failed} failed")
            return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
