"""The sheet the screen works on, the mark chosen on it, and the one way to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_proposals import ProposalRow, withdraw_proposal
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from ui.reception.walkaround.actions import Action, Actions


class SheetState(QObject):
    """`kept` after something was kept on the sheet."""

    kept = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.window = desk, window
        self.actions = Actions(desk, window)
        self.sheet: WalkaroundSheet | None = None
        self.proposals: tuple[ProposalRow, ...] = ()
        self.chosen: int | None = None
        self.adding = False

    def locked(self) -> bool:
        """The customer signed exactly this and nobody asked to add something."""
        return self.sheet is not None and self.sheet.is_signed and not self.adding

    def run(
        self,
        work: Action,
        *,
        done: Callable[[Any], object] | None = None,
        with_reason: Callable[[Desk, str], Any] | None = None,
    ) -> None:
        """Do something with a use case; see `Actions.run`."""

        def finish(result: Any) -> None:
            if done is not None:
                done(result)
            self.kept.emit()

        self.actions.run(work, done=finish, with_reason=with_reason)

    def withdraw(self, proposal_id: int) -> None:
        """Take a proposal back; nothing happens on a locked sheet."""
        if not self.locked():
            self.run(lambda desk: withdraw_proposal(desk, proposal_id))

    def change(
        self, use_case: Callable[..., Any], *values: Any, done: Callable[[Any], object] | None = None, **more: Any
    ) -> None:
        """Call `use_case(desk, sheet id, *values)`; nothing happens on a locked sheet."""
        sheet = self.sheet
        if sheet is not None and not self.locked():
            self.run(lambda desk: use_case(desk, sheet.id, *values, **more), done=done)
