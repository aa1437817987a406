"""The question before a car whose order is signed becomes another car."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from frontdesk.errors import ConfirmationNeeded
from ui.shared.dialogs import ConfirmDialog
from ui.shared.problems import problem_text


def ask_signed_for_another(parent: QWidget, asked: ConfirmationNeeded, act: Callable[[], object]) -> ConfirmDialog:
    """Ask it; `act` runs when it is confirmed."""
    dialog = ConfirmDialog(
        parent.window(),
        problem_text(asked),
        QCoreApplication.translate(
            "SignedForAnother", "Nothing of the work may begin until the customer has agreed again."
        ),
        QCoreApplication.translate("SignedForAnother", "Change it"),
        name="signed_for_another",
    )
    dialog.confirmed.connect(act)
    dialog.open()
    return dialog
