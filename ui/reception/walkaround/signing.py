"""From "the customer checks and signs" to the frozen revision."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_readings import set_with_customer
from frontdesk.reception.walkaround_sheet import WalkaroundSheet, what_is_missing
from frontdesk.reception.walkaround_signing import (
    GivenSignature,
    SignedRevision,
    refuse_signature,
    sign_walkaround,
)
from ui.reception.walkaround import wording
from ui.reception.walkaround.actions import Actions
from ui.reception.walkaround.sign_dialog import SignDialog


class Signing(QObject):
    """`frozen(revision)` when the customer signed or refused; `print_wanted` to sign on paper."""

    frozen = Signal(object)
    print_wanted = Signal()

    def __init__(self, desk: Desk, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._actions, self._window = desk, actions, window
        self.dialog: SignDialog | None = None

    def begin(self, sheet: WalkaroundSheet) -> None:
        """Show the customer the whole sheet. What is still open is named there, so signing needs no question."""
        missing = wording.missing(what_is_missing(sheet).missing)
        witness = self._desk.actor.name if self._desk.actor else ""
        dialog = SignDialog(sheet, missing, witness=witness, parent=self._window)
        dialog.signed.connect(lambda signature: self._on_signed(sheet.id, signature))
        dialog.refused.connect(lambda reason, witness: self._on_refused(sheet.id, reason, witness))
        dialog.print_wanted.connect(self.print_wanted)
        dialog.walked_along.connect(
            lambda along: self._actions.run(lambda desk: set_with_customer(desk, sheet.id, along))
        )
        self.dialog = dialog
        dialog.open()

    def _on_signed(self, walkaround_id: int, signature: GivenSignature) -> None:
        self._actions.run(
            lambda desk: sign_walkaround(desk.confirming("walkaround_incomplete"), walkaround_id, signature),
            done=self._on_frozen,
        )

    def _on_refused(self, walkaround_id: int, reason: str, witness: str) -> None:
        self._actions.run(
            lambda desk: refuse_signature(desk, walkaround_id, reason=reason, witness=witness),
            done=self._on_frozen,
        )

    def _on_frozen(self, revision: SignedRevision) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None
        self.frozen.emit(revision)
