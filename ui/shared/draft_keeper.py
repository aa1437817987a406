"""Keeps what is typed in a form, so that it survives whatever happens to the program."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from frontdesk.desk import Desk
from frontdesk.shop.drafts import drop_draft, find_draft, keep_draft

_PAUSE_MS = 250


class DraftKeeper(QObject):
    """The draft of one form: `touched()` after a change, `offer()` when it opens, `done()` when it is saved."""

    def __init__(self, desk: Desk, form: str, subject: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._subject = desk, form, subject
        self._values: Callable[[], dict[str, Any]] = dict
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)

    def watch(self, values: Callable[[], dict[str, Any]]) -> None:
        """Say where the values come from: a function that returns plain values."""
        self._values = values

    def touched(self) -> None:
        """Something was typed; it is kept within a quarter of a second, however long the typing goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what stands in the form at once."""
        self._timer.stop()
        keep_draft(self._desk, self._form, self._subject, self._values())

    def offer(self) -> dict[str, Any] | None:
        """What was typed before and never saved, if anything."""
        draft = find_draft(self._desk, self._form, self._subject)
        return draft.values if draft else None

    def done(self) -> None:
        """The form was saved or thrown away: the draft is no longer needed."""
        self._timer.stop()
        drop_draft(self._desk, self._form, self._subject)
