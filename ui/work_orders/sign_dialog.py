"""The customer signs (F9): what is agreed in short, who signs, the pad, or a note that the paper was signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.terms import ApprovalMethod
from frontdesk.work_orders.agree import SignatureInput
from frontdesk.work_orders.difference import Change
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.segmented import Choice, Segmented
from ui.shared.signature_pad import SignaturePad
from ui.shared.theme import theme
from ui.shared.tick_box import TickBox
from ui.shared.words import Retranslating, set_names
from ui.work_orders.differences import relation_word
from ui.work_orders.history_form import DifferenceView
from ui.work_orders.shown import Shown
from ui.work_orders.side_panel import ProblemLine

RELATIONS = ("owner", "presenter", "authorizer", "other")


class SignDialog(Retranslating, QDialog):
    """`given(SignatureInput)` when everything is there; the page closes the dialog once it is recorded."""

    given = Signal(object)

    def __init__(self, parent: QWidget, sheet: WorkOrderSheet, changes: Sequence[Change], shown: Shown) -> None:
        super().__init__(parent)
        set_names(self, "sign_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet, self._shown = sheet, shown
        self._title = label(wrap=True)
        self._title.setFont(theme().font("title"))
        self._facts = label(tone="secondary", wrap=True)
        self.changes = DifferenceView(changes, shown, self.tr("Changed since the last signature"))
        self.name = QLineEdit(sheet.visit.presenter.name.name)
        self.name_field = Field("", self.name, required=True, name="signer_name")
        self.relation = Segmented(name="signer_relation")
        self.pad = SignaturePad(name="order_signature_pad")
        self.pad.setMinimumHeight(190)
        self.on_paper = TickBox(name="signed_on_paper")
        self.problem = ProblemLine()
        self.clear_button = KeyHintButton(kind="tertiary", name="signature_clear")
        self.cancel_button = KeyHintButton(name="signature_cancel")
        self.cancel_button.set_key_hint("Esc")
        self.sign_button = KeyHintButton(
            kind="primary", size="large", icon="check", key=key("finish_step"), name="signature_give"
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.name_field, 1)
        row.addWidget(self.relation, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.addWidget(self.on_paper)
        below.addStretch(1)
        below.addWidget(self.clear_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.sign_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        for part in (self._title, self._facts, self.changes):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.pad, 1)
        column.addLayout(below)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setMinimumWidth(720)
        self.on_paper.toggled.connect(self._on_paper_toggled)
        self.pad.changed.connect(self._show_state)
        self.clear_button.clicked.connect(self.pad.clear)
        self.cancel_button.clicked.connect(self.reject)
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self.retranslate()
        self.relation.set_value(sheet.visit.presenter.relation)
        self._show_state()
        self.name.setFocus()

    def retranslate(self) -> None:
        sheet, money = self._sheet, self._shown.money
        self.setWindowTitle(self.tr("Signature"))
        self._title.setText(self.tr("The customer signs order {number}").format(number=sheet.number))
        facts = [
            self.tr("%n line(s) agreed", "", sheet.totals.agreed_count),
            self.tr("total {amount}").format(amount=money(sheet.totals.total)),
        ]
        if sheet.promise.promise_at is not None:
            facts.append(self.tr("handover {time}").format(time=self._shown.time(sheet.promise.promise_at)))
        self._facts.setText(" · ".join(facts))
        self.name_field.set_label(self.tr("Who signs"))
        self.relation.setAccessibleName(self.tr("Relation to the car"))
        self.relation.set_choices([Choice(name, relation_word(name)) for name in RELATIONS])
        self.on_paper.setText(self.tr("Signed on the printed order"))
        self.clear_button.setText(self.tr("Sign anew"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.sign_button.setText(self.tr("Record signature"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return  # Enter in a field must not sign
        super().keyPressEvent(event)

    def _on_paper_toggled(self, on: bool) -> None:
        self.pad.setVisible(not on)
        self.clear_button.setVisible(not on)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        self._show_state()

    def _show_state(self) -> None:
        self.sign_button.setEnabled(self.on_paper.isChecked() or not self.pad.is_empty())

    def _on_sign_clicked(self) -> None:
        paper = self.on_paper.isChecked()
        self.given.emit(
            SignatureInput(
                signer_name=self.name.text(),
                relation=str(self.relation.value()),
                method=ApprovalMethod.SIGNATURE_ON_PAPER if paper else ApprovalMethod.SIGNATURE_ON_SCREEN,
                strokes=() if paper else self.pad.strokes(),
                aspect=self.pad.aspect(),
            )
        )
