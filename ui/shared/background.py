"""Long work (import, backup, printing, photos, big documents) beside the screen: progress, cancel, result.

    job = run_in_background(lambda control: export(desk, control), parent=self)
    job.done.connect(self._on_export_done)

All signals arrive on the GUI thread. The work opens its own unit of work and touches no widget.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from ui.shared.unexpected import log_unexpected

_running: set[Job] = set()


class Cancelled(Exception):
    """Raised inside the work by `control.check()` after somebody cancelled."""


class Control:
    """What the work sees: `control.progress(3, 10)` now and then; it also ends the work when cancelled."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = Event()

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is. Raises Cancelled."""
        self.check()
        self._report(done, total)

    def check(self) -> None:
        """Raises Cancelled when the work is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """The work is no longer wanted."""
        self._cancelled.set()


class Job(QObject):
    """One piece of work. Exactly one of `done(result)`, `failed(error)`, `cancelled()` fires, then `ended()`."""

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _reported = Signal(int, int)
    _returned = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.control = Control(self._reported.emit)
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._returned.connect(self._on_returned, queued)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows when it has."""
        self.control.cancel()

    def _on_reported(self, done: int, total: int) -> None:
        self.progress.emit(done, total)

    def _on_returned(self, result: object, error: object) -> None:
        _running.discard(self)
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.ended.emit()


class _Work(QRunnable):
    def __init__(self, work: Callable[[Control], Any], job: Job) -> None:
        super().__init__()
        self._work, self._job = work, job

    def run(self) -> None:
        try:
            result = self._work(self._job.control)
        except Exception as error:
            if not isinstance(error, Cancelled):
                log_unexpected(error)
            self._job._returned.emit(None, error)
        else:
            self._job._returned.emit(result, None)


def run_in_background(work: Callable[[Control], Any], *, parent: QObject | None = None) -> Job:
    """Start `work` in the thread pool. With `parent`, the work is cancelled when the parent goes away."""
    job = Job()
    _running.add(job)
    if parent is not None:
        parent.destroyed.connect(job.control.cancel)
    QThreadPool.globalInstance().start(_Work(work, job))
    return job


def finish_background(*, cancel: bool = True) -> None:
    """Before the program ends: cancel what runs (unless `cancel` is False) and wait for it."""
    for job in list(_running):
        if cancel:
            job.cancel()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.sendPostedEvents()
