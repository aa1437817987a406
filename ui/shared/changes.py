"""The notice that something changed: one object, one signal. Screens reload what they show of it."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """`changed` carries the names of what a unit of work changed, e.g. frozenset({"work_orders"})."""

    changed = Signal(object)

    def publish(self, names: frozenset[str]) -> None:
        """Tell every open screen. May be called from any thread; screens hear of it on their own."""
        self.changed.emit(names)
