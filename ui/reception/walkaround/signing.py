"""From "the customer checks and signs" to the frozen revision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.reception.walkaround import walkaround_sheet
from frontdesk.reception.walkaround_readings import set_with_customer
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.reception.walkaround_signing import (
    GivenSignature,
    SignedRevision,
    refuse_signature,
    sign_walkaround,
)
from ui.reception.walkaround.actions import Actions
from ui.reception.walkaround.sign_dialog import SignDialog
from ui.shared.draft_keeper import DraftKeeper


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
        witness = self._desk.actor.name if self._desk.actor else ""
        dialog = SignDialog(sheet, witness=witness, parent=self._window)
        dialog.signed.connect(self._on_signed)
        dialog.refused.connect(self._on_refused)
        dialog.print_wanted.connect(self.print_wanted)
        dialog.walked_along.connect(
            lambda along: self._actions.run(lambda desk: set_with_customer(desk, sheet.id, along))
        )
        dialog.finished.connect(self._on_dialog_finished)
        keeper = DraftKeeper(self._desk, "walkaround_signing", str(sheet.visit_id), dialog)
        keeper.follow({"signer": dialog.signer, "reason": dialog.reason, "witness": dialog.witness})
        if dialog.reason.text():
            dialog.choose("not")
        dialog.accepted.connect(keeper.done)
        dialog.rejected.connect(lambda: keeper.left(self._window))
        self.dialog = dialog
        dialog.open()

    def follow(self, sheet: WalkaroundSheet) -> None:
        """Show the customer who is reading or signing what changed meanwhile."""
        if self.dialog is not None:
            self.dialog.follow(sheet)

    def _on_signed(self, signature: GivenSignature) -> None:
        self._freeze(
            lambda desk, shown: sign_walkaround(desk.confirming("walkaround_incomplete"), shown, signature)
        )

    def _on_refused(self, reason: str, witness: str) -> None:
        self._freeze(lambda desk, shown: refuse_signature(desk, shown, reason=reason, witness=witness))

    def _freeze(self, work: Callable[[Desk, WalkaroundSheet], SignedRevision]) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def freeze(desk: Desk) -> SignedRevision | None:
            try:
                return work(desk, dialog.shown())
            except ChangedMeanwhile:
                dialog.follow(walkaround_sheet(desk, dialog.shown().id))
                return None

        self._actions.run(freeze, done=self._on_frozen)

    def _on_frozen(self, revision: SignedRevision | None) -> None:
        if revision is None or self.dialog is None:
            return
        self.dialog.accept()
        self.frozen.emit(revision)

    def _on_dialog_finished(self) -> None:
        self.dialog = None
