"""The right column: what was agreed and what it costs, the wishes, the place to sign and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.terms import ApprovalMethod, OldPartDisposition, TaxMode
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.empty_state import IconLabel
from ui.shared.labels import label, rule, set_tone
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.shown import Shown, either
from ui.work_orders.sign_box import SignBox

_MOST_WISHES = 2
"""More than that would take the room of the signature; all of them are printed."""


class MoneyColumn(Retranslating, QWidget):
    """252 px. Takes a sheet and shows its sums, wishes and what is missing before it can be signed."""

    discount_wished = Signal()
    wishes_wished = Signal()
    signature_wished = Signal()
    phone_wished = Signal()
    history_wished = Signal()

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._sheet: WorkOrderSheet | None = None
        self._agreed = Card(name="money_card")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._total_word = label(type_="strong")
        self._total = label(type_="number")
        set_names(self._total, "order_total")
        self._if_all = label(type_="caption", tone="muted", wrap=True)
        self.discount_button = KeyHintButton(kind="tertiary", name="discount_button")
        self.discount_button.clicked.connect(self.discount_wished)
        self._agreed.add_right(self.discount_button)
        inside = self._agreed.padded(spacing=0)
        inside.addLayout(self._grid)
        inside.addSpacing(10)
        inside.addWidget(rule())
        inside.addSpacing(8)
        total = QHBoxLayout()
        total.addWidget(self._total_word, 0, Qt.AlignmentFlag.AlignBottom)
        total.addStretch(1)
        total.addWidget(self._total)
        inside.addLayout(total)
        inside.addWidget(self._if_all)
        self._consent = Card(name="consent_card")
        self.wishes_button = KeyHintButton(kind="tertiary", name="wishes_button")
        self.wishes_button.clicked.connect(self.wishes_wished)
        self._consent.add_right(self.wishes_button)
        self._wishes = QVBoxLayout()
        self._wishes.setSpacing(8)
        below = self._consent.padded(spacing=8)
        below.addLayout(self._wishes)
        self.sign_box = SignBox()
        self.sign_box.clicked.connect(self.signature_wished)
        below.addWidget(self.sign_box, 1)
        self._missing_icon = IconLabel("alert", "warn.ink", 16)
        self._missing = label(type_="caption", tone="warn", wrap=True)
        self._missing.setFont(theme().font("caption", weight=600))
        set_names(self._missing, "missing_words")
        missing = QHBoxLayout()
        missing.setSpacing(4)
        missing.addWidget(self._missing_icon, 0, Qt.AlignmentFlag.AlignTop)
        missing.addWidget(self._missing, 1)
        below.addLayout(missing)
        self.phone_button = KeyHintButton(kind="tertiary", icon="phone", name="phone_agreement_button")
        self.history_button = KeyHintButton(kind="tertiary", name="history_button")
        self.phone_button.clicked.connect(self.phone_wished)
        self.history_button.clicked.connect(self.history_wished)
        links = QHBoxLayout()
        links.setSpacing(0)
        for button in (self.phone_button, self.history_button):
            links.addWidget(button)
        links.addStretch(1)
        below.addLayout(links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._agreed)
        column.addWidget(self._consent, 1)
        self.setFixedWidth(252)
        self.retranslate()

    def set_sheet(self, sheet: WorkOrderSheet, *, may_write: bool, may_sign: bool) -> None:
        """Show the sums and wishes of this order; `may_sign`: the person here may record an agreement."""
        self._sheet = sheet
        self.discount_button.setEnabled(may_write)
        self.wishes_button.setEnabled(may_write)
        due = sheet.approval_needed or sheet.signature_owed
        self.sign_box.setEnabled(may_sign and due and not sheet.missing)
        self.phone_button.setVisible(may_sign and sheet.approval_needed and not sheet.missing)
        self.history_button.setVisible(sheet.signed_revision is not None)
        self.retranslate()

    def missing_text(self) -> str:
        """The words beside the signature."""
        return self._missing.text()

    def retranslate(self) -> None:
        self._agreed.set_title(self.tr("Agreed"))
        self._consent.set_title(self.tr("Customer consent"))
        self._total_word.setText(self.tr("Total"))
        self.discount_button.setText(self.tr("Discount"))
        self.wishes_button.setText(self.tr("Change"))
        self.wishes_button.setAccessibleName(self.tr("Change wishes and notes"))
        self.phone_button.setText(self.tr("By phone"))
        self.phone_button.setAccessibleName(self.tr("Record an agreement by phone"))
        self.history_button.setText(self.tr("History"))
        self.history_button.setAccessibleName(self.tr("What was signed before"))
        if self._sheet is None:
            return
        sheet = self._sheet
        totals, money = sheet.totals, self._shown.money
        self._agreed.set_count(f"{totals.agreed_count} / {totals.job_count}")
        rows = [(self.tr("Labour"), money(totals.labor), ""), (self.tr("Parts"), money(totals.parts), "")]
        if totals.other:
            rows.append((self.tr("Sublet and fees"), money(totals.other), ""))
        if totals.discount:
            name = either(sheet.discount_name_zh, sheet.discount_name_en) or self.tr("Discount")
            rows.append((name, money(-totals.discount), "ok"))
        if sheet.tax_mode == TaxMode.EXCLUSIVE:
            tax = self.tr("Tax {percent}").format(percent=f"{sheet.tax_percent.normalize():f}%")
            rows.append((tax, money(totals.tax), ""))
        for pay_type, amount in totals.other_payers:
            rows.append((wording.payer(pay_type), money(amount), "muted"))
        self._fill_rows(rows)
        self._total.setText(money(totals.total))
        self._if_all.setText(self.tr("If all accepted {amount}").format(amount=money(totals.total_if_all)))
        self._if_all.setVisible(totals.total_if_all != totals.total)
        self._fill_wishes(self._wish_lines(sheet))
        self._show_signature(sheet)

    def _show_signature(self, sheet: WorkOrderSheet) -> None:
        missing = wording.missing_items(sheet.missing)
        if sheet.signed_revision is not None and not sheet.approval_needed and not sheet.signature_owed:
            assert sheet.signed_at is not None
            when = self._shown.time(sheet.signed_at)
            words = self.tr("Signed by {name}, {time}, version {number}")
            if sheet.signature is not None and sheet.signature.method == ApprovalMethod.SIGNATURE_ON_PAPER:
                words = self.tr("Signed on paper by {name}, {time}, version {number}")
            customer = sheet.visit.customer
            name = either(customer.name, customer.latin) if customer.name == sheet.signer else sheet.signer
            self.sign_box.set_signed(
                words.format(name=name, time=when, number=sheet.signed_revision), sheet.signature
            )
        elif missing:
            self.sign_box.set_words(self.tr("Customer signs here"))
        elif sheet.signed_revision is not None and sheet.changed_since_signed:
            self.sign_box.set_words(self.tr("Changed since signed: sign again"))
        else:
            self.sign_box.set_words(self.tr("Sign now"))
        owed = self.tr("Agreed by phone: signature due before handover") if sheet.signature_owed else ""
        if missing:
            self._missing.setText(self.tr("Still open: {items}").format(items=wording.joined(missing)))
        else:
            self._missing.setText(owed)
        self._missing.setVisible(bool(self._missing.text()))
        self._missing_icon.setVisible(bool(self._missing.text()))

    def _fill_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        _empty(self._grid)
        for index, (word, amount, tone) in enumerate(rows):
            name = label(word, type_="small", tone="muted")
            value = label(amount, type_="small")
            set_tone(value, tone)
            self._grid.addWidget(name, index, 0)
            self._grid.addWidget(value, index, 1, Qt.AlignmentFlag.AlignRight)

    def _fill_wishes(self, lines: Sequence[str]) -> None:
        _empty(self._wishes)
        for words in lines:
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(IconLabel("check", "success.ink", 18), 0, Qt.AlignmentFlag.AlignTop)
            inside.addWidget(label(words, type_="small", wrap=True), 1)
            self._wishes.addWidget(row)

    def _wish_lines(self, sheet: WorkOrderSheet) -> list[str]:
        lines = []
        if sheet.show_old_parts:
            lines.append(self.tr("Show old parts to the customer"))
        if sheet.old_parts != OldPartDisposition.NONE:
            old = self.tr("Old parts: {what}").format(what=wording.old_parts(sheet.old_parts))
            if not sheet.show_old_parts:
                lines.append(old)
        if sheet.call_before_extra_work:
            number = formats.phone(sheet.visit.phone)
            lines.append(self.tr("Call before extra work {phone}").format(phone=number).strip())
        lines.append(wording.waiting_line(sheet.visit.wait_mode, sheet.visit.seat))
        if sheet.wash_wished:
            lines.append(self.tr("Wash the car"))
        lines += sheet.wishes[:_MOST_WISHES]
        return lines


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
