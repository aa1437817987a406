"""One work order: the customer's words left, the lines in the centre, the money right (mockup d)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission
from frontdesk.terms import TaxMode, WorkOrderStatus
from frontdesk.work_orders.sheet import JobRow, WorkOrderSheet
from ui.shared.action_bar import ActionBar, NoteLine
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.visit_bar import VisitBar
from ui.shared.words import Retranslating, plain_tooltip, set_names
from ui.work_orders import wording
from ui.work_orders.explain_strip import ExplainStrip
from ui.work_orders.jobs_table import JobsTable
from ui.work_orders.money_column import MoneyColumn
from ui.work_orders.shown import Shown, either, shown_at
from ui.work_orders.side_panel import SidePanel
from ui.work_orders.visit_steps import show_visit
from ui.work_orders.words_column import WordsColumn

_CLOSED = (WorkOrderStatus.DELIVERED, WorkOrderStatus.CANCELLED)


class OrderPage(Retranslating, QWidget):
    """Shows a `WorkOrderSheet`; what a person wishes is told by the signals of its parts and buttons."""

    job_selected = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "order_page")
        self.desk = desk
        self.shown: Shown = shown_at(desk)
        self._sheet: WorkOrderSheet | None = None
        self.visit_bar = VisitBar()
        self.words = WordsColumn(self.shown, desk.now)
        self.words.setFixedWidth(272)
        self.table = JobsTable(self.shown)
        self.strip = ExplainStrip(self.shown)
        self.money = MoneyColumn(self.shown)
        self._lines = Card(name="lines_card")
        self._build_buttons()
        self._lines.body.addWidget(self.table, 1)
        self._lines.add_row(self._adding_row())
        self._lines.body.addWidget(self.strip)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.words)
        columns.addWidget(self._lines, 1)
        columns.addWidget(self.money)
        page = QVBoxLayout()
        page.setContentsMargins(20, 16, 20, 12)
        page.setSpacing(12)
        page.addWidget(self.visit_bar)
        page.addLayout(columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(page, 1)
        whole.addWidget(self._action_bar())
        self.panel = SidePanel(self, self._take_focus_back)
        self.panel.set_span(16 + 68 + 12, 64 + 12)
        self.table.job_selected.connect(self._on_job_selected)
        self.words.form_changed.connect(self._on_words_form_changed)
        self.retranslate()

    @property
    def sheet(self) -> WorkOrderSheet:
        """The order shown. AssertionError before the first."""
        assert self._sheet is not None
        return self._sheet

    def has_sheet(self) -> bool:
        """Whether an order is shown."""
        return self._sheet is not None

    def set_sheet(self, sheet: WorkOrderSheet) -> None:
        """Show the order as it stands now."""
        self._sheet = sheet
        may_write = self.may_write()
        show_visit(self.visit_bar, sheet, self.shown, self.desk.now())
        self.words.set_concerns(sheet.concerns, may_answer=may_write)
        self.table.set_jobs(sheet.jobs, may_answer=may_write)
        self._lines.set_count(len(sheet.jobs))
        may_sign = self.desk.may(Permission.RECORD_APPROVALS) and not self.is_closed()
        self.money.set_sheet(sheet, may_write=may_write, may_sign=may_sign)
        for button in (self.add_button, self.package_button, self.suggestions_button, self.promise_button):
            button.setEnabled(may_write)
        self.suggestions_button.setVisible(bool(sheet.proposals))
        self._show_strip()
        self._show_actions()
        self.retranslate()

    def is_closed(self) -> bool:
        """Nothing on the order changes any more."""
        return self.sheet.status in _CLOSED

    def may_write(self) -> bool:
        """Whether the person here may change the order shown."""
        return self.desk.may(Permission.WRITE_ORDERS) and not self.is_closed()

    def job(self, job_id: int) -> JobRow | None:
        """A line of the order, None when it is no longer there."""
        return next((job for job in self.sheet.jobs if job.job_id == job_id), None)

    def selected_job(self) -> JobRow | None:
        """The line selected."""
        selected = self.table.selected()
        return self.job(selected) if selected is not None else None

    def retranslate(self) -> None:
        self._lines.set_title(self.tr("Lines"))
        self.add_button.setText(self.tr("Add line"))
        self.package_button.setText(self.tr("Packages"))
        self.print_button.setText(self.tr("Print"))
        self.explain_button.setText(self.tr("Explain to customer"))
        self.promise_button.setText(self.tr("Promise"))
        self.work_button.setText(self.tr("Work"))
        if self._sheet is None:
            return
        sheet = self._sheet
        taxed = self.tr("Tax included. No work without consent")
        untaxed = self.tr("Plus tax. No work without consent")
        self._price_note.setText(taxed if sheet.tax_mode == TaxMode.INCLUSIVE else untaxed)
        self.suggestions_button.setText(self.tr("%n suggestion(s)", "", len(sheet.proposals)))
        again = sheet.signed_revision is not None and sheet.approval_needed
        self.sign_button.setText(self.tr("Sign again") if again else self.tr("Sign"))
        missing = wording.joined(wording.missing_items(sheet.missing))
        open_items = self.tr("Still open: {items}").format(items=missing) if missing else ""
        self.sign_button.setToolTip(plain_tooltip(open_items))
        show_visit(self.visit_bar, sheet, self.shown, self.desk.now())
        bay = self.tr("Bay {bay}").format(bay=sheet.bay) if sheet.bay else ""
        place = " · ".join(part for part in (bay, either(sheet.technician, sheet.technician_latin)) if part)
        status = self.tr("changed, to be signed again") if again else wording.order_status(sheet.status)
        self._place.set_line(place or f"{sheet.number} · {status}", icon="board" if place else None)

    def context_line(self) -> str:
        """The line under the title of the window."""
        name = either(self.sheet.advisor, self.sheet.advisor_latin)
        advisor = self.tr("Advisor {name}").format(name=name) if name else ""
        return " · ".join(part for part in (self.sheet.number, advisor) if part)

    def customer(self) -> str:
        """`Mr Zhang Weiguo`."""
        return formats.person_name(self.sheet.visit.customer, current_language())

    def _build_buttons(self) -> None:
        self.add_button = KeyHintButton(kind="tertiary", icon="plus", key=key("new_line"), name="add_line_button")
        self.package_button = KeyHintButton(kind="tertiary", name="packages_button")
        self.suggestions_button = KeyHintButton(kind="tertiary", icon="star", name="suggestions_button")
        self.promise_button = KeyHintButton(kind="tertiary", icon="flag", name="promise_button")
        self.work_button = KeyHintButton(icon="wrench", name="work_button")
        self.print_button = KeyHintButton(icon="printer", key=key("print"), name="print_button")
        self.explain_button = KeyHintButton(icon="eye", key=key("explain"), name="explain_button")
        self.sign_button = KeyHintButton(
            kind="primary", size="large", icon="check", key=key("finish_step"), name="sign_button"
        )

    def _adding_row(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(14, 9, 14, 9)
        inside.setSpacing(8)
        for button in (self.add_button, self.package_button, self.suggestions_button):
            inside.addWidget(button)
        inside.addStretch(1)
        self._price_note = label(type_="caption", tone="muted")
        inside.addWidget(self._price_note)
        return row

    def _action_bar(self) -> QFrame:
        bar = ActionBar()
        self._place = NoteLine()
        bar.add_left(self._place)
        bar.add_left(self.promise_button)
        for button in (self.work_button, self.print_button, self.explain_button):
            bar.add_secondary(button)
        bar.set_primary(self.sign_button)
        return bar

    def _show_actions(self) -> None:
        sheet = self.sheet
        due = (sheet.approval_needed or sheet.signature_owed) and not self.is_closed()
        self.sign_button.setVisible(due)
        unsaved_words = self.words.form() is not None
        may_sign = self.desk.may(Permission.RECORD_APPROVALS) and not unsaved_words
        self.sign_button.setEnabled(not sheet.missing and may_sign)
        self.print_button.set_kind("secondary" if due else "primary")
        self.print_button.setEnabled(self.desk.may(Permission.PRINT))
        self.explain_button.setEnabled(bool(sheet.jobs))
        works = sheet.signed_revision is not None and self.desk.may(Permission.RECORD_WORK)
        self.work_button.setVisible(works or (self.desk.may(Permission.CANCEL_ORDERS) and not self.is_closed()))

    def _show_strip(self) -> None:
        self.strip.set_job(self.selected_job(), self.sheet.promise, may_tell=self.may_write())

    def _on_words_form_changed(self) -> None:
        """Nobody signs, and Ctrl+Enter saves, while words of the customer are being written."""
        if self._sheet is not None:
            self._show_actions()

    def _on_job_selected(self, job_id: int) -> None:
        self._show_strip()
        self.job_selected.emit(job_id)

    def focus_lines(self) -> None:
        """Put the focus on the line selected; without any on the button that adds one."""
        job = self.selected_job()
        target: QWidget = self.table.row(job.job_id) if job is not None else self.add_button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_focus_back(self, before: QWidget | None) -> None:
        """The drawer was closed: back to the button that opened it, or to the lines, never out of the order."""
        elsewhere = before is None or not self.isAncestorOf(before) or self._lines.isAncestorOf(before)
        if before is None or elsewhere or not (before.isVisible() and before.isEnabled()):
            self.focus_lines()
        else:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
