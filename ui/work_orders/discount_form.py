"""A discount on the order or on one line: within one's authority at once, above it with another person's PIN."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLineEdit

from frontdesk.desk import Desk
from frontdesk.shop.sign_in import MustWait, WrongPin
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.refusals import AboveAuthority
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.work_orders.approver import ApproverFields
from ui.work_orders.free_line import DecimalField
from ui.work_orders.problems import EXPECTED
from ui.work_orders.shown import either
from ui.work_orders.side_panel import PanelForm


class DiscountForm(PanelForm):
    """Percent, its name on the paper, and who allows it when that is needed."""

    def __init__(self, desk: Desk, sheet: WorkOrderSheet) -> None:
        super().__init__("discount_form")
        self._desk, self._sheet = desk, sheet
        self.percent = DecimalField()
        self.percent.set_value(sheet.discount_percent)
        self.percent_field = Field("", self.percent, required=True, name="discount_percent")
        self.name = QLineEdit(either(sheet.discount_name_zh, sheet.discount_name_en))
        self.name_field = Field("", self.name, name="discount_name")
        self._authority = label(type_="small", tone="muted", wrap=True)
        self.approver = ApproverFields(desk)
        for part in (self.percent_field, self.name_field, self._authority, self.approver):
            self.body.addWidget(part)
        self.give_button = KeyHintButton(kind="secondary", icon="check", name="discount_give")
        self.give_button.set_key_hint("Return")
        self.give_button.clicked.connect(self._on_give_clicked)
        for editor in (self.percent, self.name, self.approver.pin):
            editor.returnPressed.connect(self.give_button.click)
        self.foot.addStretch(1)
        self.foot.addWidget(self.give_button)
        self._keeper = DraftKeeper(desk, "discount", str(sheet.work_order_id), self)
        self._keeper.follow({"percent": self.percent, "name": self.name})
        self.setFocusProxy(self.percent)
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Discount on the order")

    def retranslate(self) -> None:
        self.percent_field.set_label(self.tr("Percent"))
        self.name_field.set_label(self.tr("Name on the order"))
        self.name.setPlaceholderText(self.tr("Member discount"))
        own = Decimal(self._desk.actor.discount_limit_basis_points if self._desk.actor else 0) / 100
        words = self.tr("You may give up to {limit}%.").format(limit=f"{own.normalize():f}")
        if self._sheet.approver_name:
            words += " " + self.tr("Allowed by {name}.").format(
                name=either(self._sheet.approver_name, self._sheet.approver_latin)
            )
        self._authority.setText(words)
        self.give_button.setText(self.tr("Give discount"))
        super().retranslate()

    def _on_give_clicked(self) -> None:
        percent = self.percent.value() if not self.percent.is_empty() else Decimal(0)
        if percent is None:
            self.percent_field.set_message(self.tr("Not a number"), "error")
            return
        self.percent_field.clear_message()
        self.approver.pin_field.clear_message()
        name = self.name.text()
        try:
            approver = self.approver.approver()
            order_id = self._sheet.work_order_id
            give_discount(
                self._desk, percent, order_id=order_id, approver=approver, name_zh=name, name_en=name
            )
        except AboveAuthority as error:
            self.problem.show_error(error)
            self.approver.ask(error.asked)
            self.bring_into_view(self.approver)
        except (WrongPin, MustWait) as error:
            self.approver.show_problem(error)
        except EXPECTED as error:
            self.percent_field.set_message(problem_text(error), "error")
        else:
            self._keeper.done()
            self.finished.emit()
