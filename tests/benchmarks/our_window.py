"""Our start on a given data folder: prints when the window and then the rows of Today were painted, and memory.

python -m tests.benchmarks.our_window DATA
"""

# ruff: noqa: E402
import gc

gc.disable()  # as `python -m frontdesk` does before it loads the window

import os
import sys
from pathlib import Path
from time import time
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.program import Program, RunOptions
from ui.shared.theme import application

SECTIONS = ("bookings", "check_in", "walkaround", "orders", "lounge", "settings", "today")
LONGEST_MS = 90_000


def since_start() -> float:
    """Seconds since the parent started us at STARTED."""
    return time() - float(os.environ["STARTED"])


class Watch(QObject):
    """Notes the first paint of the window and the first paint of Today."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._painted = self._live = False
        program.window.header.installEventFilter(self)
        program.window.section_shown.connect(self._on_section_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._program.window.header and not self._painted:
            self._painted = True
            print("painted", since_start(), flush=True)
        elif event.type() == QEvent.Type.Paint and watched is not self._program.window.header and not self._live:
            self._live = True
            print("live", since_start(), flush=True)
            QTimer.singleShot(2500, self._use)  # what is loaded in the background is in memory by then
        return False

    def _on_section_shown(self, name: str) -> None:
        if name == "today" and not self._live:
            self._program.window.screen_of("today").installEventFilter(self)

    def _use(self) -> None:
        """Open every section once, as a morning does, then say how much memory is held."""
        import psutil

        for name in SECTIONS:
            self._program.window.show_section(name)
            self._program.window.grab()
        gc.collect()
        print("memory", psutil.Process().memory_info().rss, flush=True)
        QTimer.singleShot(0, QApplication.quit)


def give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A screen that cannot be opened ends the measurement; it must not hang in a message nobody closes."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> int:
    """Start as `frontdesk run --demo` does."""
    sys.excepthook = give_up
    app = application()
    program = Program(app, RunOptions(data_folder=Path(sys.argv[1]), demo=True, language="zh", theme="light"))
    watch = Watch(program)
    watch.setObjectName("watch")
    QTimer.singleShot(LONGEST_MS, lambda: os._exit(1))
    program.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
