"""The customer looks through the sheet and signs it; or signs on paper, or does not sign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.reception.walkaround_sheet import WalkaroundSheet, what_is_missing
from frontdesk.reception.walkaround_signing import GivenSignature
from frontdesk.terms import ApprovalMethod
from ui.reception.walkaround import wording
from ui.reception.walkaround.summary import summary
from ui.shared.action_bar import NoteLine
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.segmented import Choice, Segmented
from ui.shared.signature_pad import SignaturePad
from ui.shared.theme import theme
from ui.shared.tick_box import TickBox
from ui.shared.words import Retranslating, set_names

_HERE, _PAPER, _NOT = "here", "paper", "not"


class SignDialog(Retranslating, QDialog):
    """`signed(GivenSignature)` or `refused(reason, witness)`; it stays open until the caller accepts it.

    A signature stands for `shown()`: where that changes meanwhile (`follow`), the customer is asked to sign again.
    """

    signed = Signal(object)
    refused = Signal(str, str)
    walked_along = Signal(bool)
    print_wanted = Signal()

    def __init__(self, sheet: WalkaroundSheet, *, witness: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "sign_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet, self._read_first = sheet, sheet
        self.resize(940, 600)
        self._title = label()
        self._title.setFont(theme().font("h2"))
        self._changed = label(type_="strong", tone="danger", wrap=True)
        set_names(self._changed, "sign_changed")
        self._changed.hide()
        self._summary = QVBoxLayout()
        self._summary.setSpacing(4)
        self._how = Segmented(name="how_signed")
        self._how.chosen.connect(lambda _how: self._show_way())
        self.signer = QLineEdit(sheet.presenter_name or sheet.customer_name)
        self._signer_field = Field("", self.signer, name="signer_name")
        self.pad = SignaturePad()
        self._clear = KeyHintButton(kind="tertiary", icon="undo", name="signature_clear")
        self._paper = label(tone="secondary", wrap=True)
        self._print = KeyHintButton(icon="printer", key=key("print"), name="sign_print")
        self._print.clicked.connect(self.print_wanted)
        self.reason, self.witness = QLineEdit(), QLineEdit(witness)
        self._reason_field = Field("", self.reason, required=True, name="refusal_reason")
        self._witness_field = Field("", self.witness, required=True, name="refusal_witness")
        self._along = TickBox()
        self._along.setChecked(sheet.with_customer)
        set_names(self._along, "walked_along")
        self._along.clicked.connect(self.walked_along)
        self._open = NoteLine()
        self._act = KeyHintButton(
            kind="primary", size="large", icon="pen", key=key("finish_step"), name="sign_act"
        )
        self._cancel = KeyHintButton(size="large", name="sign_cancel")
        self._cancel.set_key_hint("Esc")
        self._build()
        self._clear.clicked.connect(self.pad.clear)
        self.pad.changed.connect(self._show_open)
        self._act.clicked.connect(self._on_act_clicked)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()
        self.choose(_HERE)
        self.signer.setFocus()

    def shown(self) -> WalkaroundSheet:
        """The sheet as the customer reads it here."""
        return self._sheet

    def follow(self, sheet: WalkaroundSheet) -> None:
        """The sheet as it stands now. Where it reads otherwise, it is shown anew and has to be signed anew.

        Who signs, and why not, stays as typed.
        """
        if not sheet.reads_like(self._sheet):
            self.pad.clear()
            self._changed.show()
        self._sheet = sheet
        self.retranslate()

    def choose(self, how: str) -> None:
        """`here`, `paper` or `not`."""
        self._how.set_value(how)
        self._show_way()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Check and sign"))
        self._title.setText(self.tr("Please check what we noted about your car"))
        self._changed.setText(
            self.tr("Something was changed on the sheet just now. Please read it once more, then sign again.")
        )
        self._how.set_choices(
            [
                Choice(_HERE, self.tr("Signs here")),
                Choice(_PAPER, self.tr("Signed on paper")),
                Choice(_NOT, self.tr("Does not sign")),
            ]
        )
        self._signer_field.set_label(self.tr("Who signs"))
        self._clear.setText(self.tr("Sign anew"))
        self._along.setText(self.tr("The customer walked along"))
        self._paper.setText(
            self.tr("Print the sheet, let it be signed and keep it. The content is frozen as it stands here.")
        )
        self._print.setText(self.tr("Print the sheet"))
        self._reason_field.set_label(self.tr("Why the customer does not sign"))
        self._witness_field.set_label(self.tr("Who saw it"))
        self._cancel.setText(self.tr("Back"))
        self._show_summary()
        self._show_way()

    def _show_open(self) -> None:
        """What the sheet still lacks, in place of what was wrong with the last attempt to sign."""
        missing = wording.missing(what_is_missing(self._sheet).missing)
        if missing:
            text = self.tr("Still open: {items}").format(items=wording.joined(missing))
            self._open.set_line(text, icon="alert", tone="warn")
        else:
            self._open.set_line(self.tr("Everything required is on the sheet"), icon="check", tone="ok")

    def _show_way(self) -> None:
        self._show_open()
        how = self._how.value()
        self._pages.setCurrentIndex({_PAPER: 1, _NOT: 2}.get(str(how), 0))
        self._signer_field.setVisible(how != _NOT)
        self._act.setText(self.tr("Freeze without signature") if how == _NOT else self.tr("Signed, freeze it"))

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(self._summary)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        set_names(scroll, "sign_summary")
        here, refusal = QWidget(), QWidget()
        signing = QVBoxLayout(here)
        signing.setContentsMargins(0, 0, 0, 0)
        signing.addWidget(self.pad, 1)
        signing.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignRight)
        reasons = QVBoxLayout(refusal)
        reasons.setContentsMargins(0, 0, 0, 0)
        reasons.addWidget(self._reason_field)
        reasons.addWidget(self._witness_field)
        reasons.addStretch(1)
        paper = QWidget()
        printed = QVBoxLayout(paper)
        printed.setContentsMargins(0, 8, 0, 0)
        printed.addWidget(self._paper)
        printed.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        printed.addStretch(1)
        self._pages = QStackedWidget()
        for page in (here, paper, refusal):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._how)
        right.addWidget(self._signer_field)
        right.addWidget(self._pages, 1)
        right.addWidget(self._along)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(scroll, 1)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._open, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self._changed)
        column.addLayout(middle, 1)
        column.addLayout(buttons)

    def _show_summary(self) -> None:
        read = {text for section in summary(self._read_first) for text in section.lines}
        while (item := self._summary.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for section in summary(self._sheet):
            self._summary.addWidget(_heading(section.title))
            for text in section.lines:
                if text in read:
                    self._summary.addWidget(label(text, wrap=True))
                else:
                    new = self.tr("New: {words}").replace("{words}", text)
                    self._summary.addWidget(label(new, type_="strong", tone="danger", wrap=True))
        self._summary.addStretch(1)

    def _on_act_clicked(self) -> None:
        how = self._how.value()
        self._clear_messages()
        if how == _NOT:
            for editor, field in ((self.reason, self._reason_field), (self.witness, self._witness_field)):
                if not editor.text().strip():
                    field.set_message(self.tr("Please fill this in."))
                    editor.setFocus(Qt.FocusReason.TabFocusReason)
                    return
            self.refused.emit(self.reason.text().strip(), self.witness.text().strip())
            return
        if not self.signer.text().strip():
            self._signer_field.set_message(self.tr("Please fill this in."))
            self.signer.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if how == _HERE and self.pad.is_empty():
            self._open.set_line(self.tr("The signature is missing"), icon="alert", tone="danger")
            return
        if how == _PAPER:
            self.signed.emit(GivenSignature(self.signer.text().strip(), ApprovalMethod.SIGNATURE_ON_PAPER))
            return
        self.signed.emit(
            GivenSignature(self.signer.text().strip(), strokes=self.pad.strokes(), aspect=self.pad.aspect())
        )

    def _clear_messages(self) -> None:
        for field in (self._signer_field, self._reason_field, self._witness_field):
            field.clear_message()


def _heading(text: str) -> QLabel:
    made = label(text, type_="small", tone="muted")
    made.setContentsMargins(0, 8, 0, 0)
    return made
