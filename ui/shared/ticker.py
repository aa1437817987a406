"""One timer for everything that counts seconds. Widgets tick only while they are shown."""

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid


class Ticker(QObject):
    """Calls every listener once a second. Use `join` and `leave` from showEvent and hideEvent.

    A widget that is destroyed while it is shown need not leave: it is forgotten with the next second.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listeners: list[WeakMethod[Callable[[], None]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def join(self, slot: Callable[[], None]) -> None:
        """Call `slot`, a method of a widget, every second from now on. Joining twice is joining once."""
        self.leave(slot)
        self._listeners.append(WeakMethod(slot))
        if not self._timer.isActive():
            self._timer.start()

    def leave(self, slot: Callable[[], None]) -> None:
        """Call `slot` no more, if it joined; the timer stops with the last listener."""
        self._keep([held for held in self._listeners if held() != slot])

    def tick(self) -> None:
        """A second has passed."""
        alive = [held for held in self._listeners if _is_alive(held())]
        self._keep(alive)
        for held in alive:
            slot = held()
            if slot is not None and _is_alive(slot):  # the one before may have destroyed it
                slot()

    def is_running(self) -> bool:
        """Whether anybody listens."""
        return self._timer.isActive()

    def _keep(self, listeners: list[WeakMethod[Callable[[], None]]]) -> None:
        self._listeners = listeners
        if not listeners:
            self._timer.stop()


def _is_alive(slot: Callable[[], None] | None) -> bool:
    return isinstance(slot, MethodType) and isValid(slot.__self__)


def ticker() -> Ticker:
    """The application's ticker."""
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(Ticker)
    return found if found is not None else Ticker(app)
