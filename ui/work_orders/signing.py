"""Agreeing: the signature dialog, the record of a call, and the history of what was agreed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut

from frontdesk.errors import ChangedMeanwhile
from frontdesk.work_orders.agree import PhoneApproval, SignatureInput, agree_by_phone, sign_order
from frontdesk.work_orders.revisions import difference, revisions
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.keys import key
from ui.shared.toast import show_toast
from ui.work_orders.history_form import HistoryForm
from ui.work_orders.order_page import OrderPage
from ui.work_orders.phone_form import PhoneForm
from ui.work_orders.problems import EXPECTED
from ui.work_orders.sign_dialog import SignDialog


class Signing(QObject):
    """Connects the places to sign of a page with the use cases; a signature covers exactly what was shown."""

    order_signed = Signal(int)

    def __init__(self, page: OrderPage) -> None:
        super().__init__(page)
        self._page = page
        self._dialog: SignDialog | None = None
        page.sign_button.clicked.connect(self.open_dialog)
        page.money.signature_wished.connect(self.open_dialog)
        page.money.phone_wished.connect(self.open_phone)
        page.money.history_wished.connect(self._open_history)
        QShortcut(key("signature"), page, self._on_signature_key)

    def open_dialog(self) -> None:
        """Open the pad for what stands on the order now."""
        page = self._page
        changes = difference(page.desk, page.sheet.work_order_id)
        dialog = SignDialog(page, page.sheet, changes, page.shown)
        order_id, version = page.sheet.work_order_id, page.sheet.version
        dialog.given.connect(lambda signature: self._sign(dialog, order_id, version, signature))
        keeper = DraftKeeper(page.desk, "order_signing", str(order_id), dialog)
        keeper.follow({"name": dialog.name})
        dialog.accepted.connect(keeper.done)
        dialog.rejected.connect(lambda: keeper.left(page))
        self._dialog = dialog
        dialog.open()

    def dialog(self) -> SignDialog | None:
        """The dialog opened last."""
        return self._dialog

    def _on_signature_key(self) -> None:
        if self._page.money.sign_box.isEnabled():
            self.open_dialog()

    def _sign(self, dialog: SignDialog, order_id: int, version: int, signature: SignatureInput) -> None:
        try:
            sign_order(self._page.desk, order_id, version, signature)
        except ChangedMeanwhile as error:
            dialog.problem.show_error(error)
            dialog.sign_button.setEnabled(False)
        except EXPECTED as error:
            dialog.problem.show_error(error)
        else:
            dialog.accept()
            show_toast(self._page, self.tr("Signed by {name}").format(name=signature.signer_name.strip()))
            self.order_signed.emit(order_id)

    def open_phone(self) -> None:
        """Open the record of a call."""
        page, order_id = self._page, self._page.sheet.work_order_id
        form = PhoneForm(page.desk, page.sheet, difference(page.desk, order_id), page.shown)
        version = page.sheet.version
        form.given.connect(lambda approval: self._record(form, order_id, version, approval))
        page.panel.show_form(form)

    def _record(self, form: PhoneForm, order_id: int, version: int, approval: PhoneApproval) -> None:
        try:
            agree_by_phone(self._page.desk, order_id, version, approval)
        except EXPECTED as error:
            form.show_refusal(error)
        else:
            form.recorded()
            show_toast(self._page, self.tr("Agreement recorded"))
            self.order_signed.emit(order_id)

    def _open_history(self) -> None:
        page, order_id = self._page, self._page.sheet.work_order_id
        rows = revisions(page.desk, order_id)
        page.panel.show_form(HistoryForm(rows, difference(page.desk, order_id), page.shown))
