"""Making the other screens while nobody needs the machine, so that each opens at once when it is wanted."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.errors import FrontDeskError, StorageTrouble
from ui.opening import give_memory_back
from ui.sections import SECTIONS

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from ui.main_window import MainWindow

_PAUSE_MS = 60
"""Between two pieces of work: keys and clicks come first."""


class Preparing(QObject):
    """Modules are loaded in a thread; screens are made and drawn one by one between the events of the window."""

    _loaded = Signal(str)
    finished = Signal()

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._left = [section.name for section in SECTIONS]
        self._undrawn: list[str] = []
        self._ready: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._loaded.connect(self._on_loaded)

    def start(self) -> None:
        """Begin; call it when the first screen is live."""
        Thread(target=self._load, name="preparing", daemon=True).start()

    def _load(self) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile
            for section in SECTIONS:
                import_module(section.module)
                self._loaded.emit(section.name)
        from frontdesk.read_ahead import read_ahead

        with suppress(FrontDeskError, StorageTrouble):
            read_ahead(self._desk)

    def _on_loaded(self, name: str) -> None:
        self._ready.append(name)
        self._timer.start()

    def _go_on(self) -> None:
        """One piece: draw what was made last, else make the next."""
        with suppress(FrontDeskError, StorageTrouble):  # told when the screen is opened
            if self._undrawn:
                self._draw(self._undrawn.pop())
            elif self._ready:
                self._make(self._ready.pop(0))
            else:
                self._timer.stop()
        if not self._left and not self._undrawn:
            self._timer.stop()
            give_memory_back()
            self.finished.emit()

    def _make(self, name: str) -> None:
        self._left.remove(name)
        if not self._window.has_screen(name):
            self._window.screen_of(name)
            self._undrawn.append(name)

    def _draw(self, name: str) -> None:
        """Its layout, fonts and icons are ready then."""
        screen = self._window.screen_of(name)
        if not screen.isVisible():
            screen.grab()
