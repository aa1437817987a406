"""Doing something with a use case: unusual things are confirmed first, refusals become plain sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, FrontDeskError, StorageTrouble
from ui.shared.dialogs import ConfirmDialog, ReasonDialog
from ui.shared.problems import problem_text
from ui.shared.toast import close_errors, show_toast

Action = Callable[[Desk], Any]


class Actions(QObject):
    """`refused(error)` after its sentence was shown; nothing was changed then."""

    refused = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: ConfirmDialog | None = None
        self.visit_id = 0
        """Whose walkaround it is: a reason is kept as its draft."""

    def run(
        self,
        work: Action,
        *,
        done: Callable[[Any], object] | None = None,
        with_reason: Callable[[Desk, str], Any] | None = None,
    ) -> None:
        """Do `work`; `done(result)` follows. `with_reason` repeats it where the use case asks for a reason."""
        self._attempt(self._desk, work, done, with_reason)

    def _attempt(
        self,
        desk: Desk,
        work: Action,
        done: Callable[[Any], object] | None,
        with_reason: Callable[[Desk, str], Any] | None,
        asked_in: ReasonDialog | None = None,
    ) -> None:
        try:
            result = work(desk)
        except ConfirmationNeeded as asked:
            self._ask(desk.confirming(asked.what), asked, work, done, with_reason)
            return
        except (FrontDeskError, StorageTrouble) as error:
            if asked_in is not None:
                asked_in.stay(problem_text(error))
            else:
                show_toast(self._window, problem_text(error), error=True)
            self.refused.emit(error)
            return
        close_errors(self._window)
        if done is not None:
            done(result)

    def _ask(
        self,
        confirming: Desk,
        asked: ConfirmationNeeded,
        work: Action,
        done: Callable[[Any], object] | None,
        with_reason: Callable[[Desk, str], Any] | None,
    ) -> None:
        kept = self.tr("Nothing was changed yet; what you typed stays.")
        act = self.tr("Yes, it is right")
        if with_reason is not None and asked.data.get("needs_reason"):
            reason_dialog = ReasonDialog(self._window, problem_text(asked), kept, act)
            reason_dialog.keep_draft(self._desk, "odometer_reason", self.visit_id)
            reason_dialog.reason_given.connect(
                lambda reason: self._attempt(
                    confirming, lambda desk: with_reason(desk, reason), done, None, reason_dialog
                )
            )
            self.dialog = reason_dialog
        else:
            self.dialog = ConfirmDialog(self._window, problem_text(asked), kept, act)
            self.dialog.confirmed.connect(lambda: self._attempt(confirming, work, done, None))
        self.dialog.open()
