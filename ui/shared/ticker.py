"""One timer for everything that counts seconds. Widgets tick only while they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal


class Ticker(QObject):
    """Fires `tick` every second while anybody listens. Use `join` and `leave` from showEvent and hideEvent."""

    tick = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listeners = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def join(self, slot: Callable[[], None]) -> None:
        """Call `slot` every second from now on."""
        self.tick.connect(slot)
        self._listeners += 1
        if not self._timer.isActive():
            self._timer.start()

    def leave(self, slot: Callable[[], None]) -> None:
        """Call `slot` no more; the timer stops with the last listener."""
        self.tick.disconnect(slot)
        self._listeners -= 1
        if not self._listeners:
            self._timer.stop()

    def is_running(self) -> bool:
        """Whether anybody listens."""
        return self._timer.isActive()


def ticker() -> Ticker:
    """The application's ticker."""
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(Ticker)
    return found if found is not None else Ticker(app)
