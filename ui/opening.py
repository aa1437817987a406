"""Opening the store beside the painted window: the heavy imports and the first look at the file, in a thread."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from frontdesk.data_folder import FolderInUse
    from frontdesk.desk import Desk


class RunOptions(NamedTuple):
    """How the program was started. Empty `language` and `theme`: as this desk had them last."""

    data_folder: Path
    database: str | None = None
    language: str | None = None
    theme: str | None = None
    demo: bool = False
    screen: str | None = None


class Opening(QObject):
    """`opened(desk, founded)` or `failed(exception)`, on the thread of the window.

    `preparing_sample` says beforehand that the sample dealership has to be made, which takes a few seconds.
    """

    opened = Signal(object, bool)
    failed = Signal(object)
    preparing_sample = Signal()

    def __init__(self, options: RunOptions, station: str, parent: QObject, in_use: FolderInUse | None) -> None:
        """`in_use`: the data folder where it was taken already."""
        super().__init__(parent)
        self._options, self._station, self._in_use = options, station, in_use

    def start(self) -> None:
        """Begin; the window stays alive meanwhile."""
        Thread(target=self._run, name="opening", daemon=True).start()

    def let_go(self) -> None:
        """Leave the data folder, so that it can be opened anew."""
        if self._in_use is not None:
            self._in_use.let_go()
            self._in_use = None

    def _run(self) -> None:
        try:
            desk, founded = self._open()
        except Exception as error:
            self.let_go()
            self.failed.emit(error)
        else:
            self.opened.emit(desk, founded)

    def _open(self) -> tuple[Desk, bool]:
        from frontdesk.data_folder import FolderInUse, prepare_folder
        from frontdesk.log import start_logging
        from frontdesk.opening import open_desk
        from frontdesk.shop.dealership import is_founded

        options = self._options
        prepare_folder(options.data_folder)
        start_logging(options.data_folder)
        self._in_use = self._in_use or FolderInUse(options.data_folder)
        desk = open_desk(options.data_folder, options.database, station=self._station)
        founded = is_founded(desk)
        if options.demo and not founded:
            from frontdesk.sample_data import make_sample_data

            self.preparing_sample.emit()
            gc.enable()  # making a day's work leaves much behind
            make_sample_data(desk)
            founded = True
        return desk, founded


def warm_up(zone: str) -> None:
    """Load in the background what the first document and the first search need."""
    Thread(target=_warm_up, args=(zone,), name="warming-up", daemon=True).start()


def _warm_up(zone: str) -> None:
    from contextlib import suppress

    from frontdesk.documents.preload import preload, prepare_fonts

    preload(zone)
    with suppress(OSError):
        prepare_fonts()
    give_memory_back()


def give_memory_back() -> None:
    """Return to the system what loading needed only for a moment; Linux keeps it for the program otherwise."""
    if sys.platform == "linux":
        import ctypes
        from contextlib import suppress

        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL("libc.so.6").malloc_trim(0)
