"""The counts on the rail: who waits to be greeted, to whom a word is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from frontdesk.errors import NotAllowed, StorageTrouble
from ui.shared.nav_rail import NavRail

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from ui.shared.changes import Changes

_COUNTED = frozenset({"reception", "lounge", "work_orders", "schedule", "shop"})
_EVERY_MS = 20_000


class RailCounts(QObject):
    """Counts anew when something changes and three times a minute: what is due comes with time alone."""

    def __init__(self, desk: Desk, changes: Changes, rail: NavRail) -> None:
        super().__init__(rail)
        self._desk, self._rail = desk, rail
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.count)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.count)
        self._timer.start()
        changes.changed.connect(self._on_changed)

    def count(self) -> None:
        """Count and show. Nobody signed in or trouble with the store: the last counts stay."""
        from frontdesk.reception.owed import owed

        try:
            counts = owed(self._desk)
        except (NotAllowed, StorageTrouble):
            return
        self._rail.set_badge("check_in", counts.greetings, alert=counts.late_greetings > 0)
        self._rail.set_badge("lounge", counts.words)

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & _COUNTED:
            self._soon.start()
