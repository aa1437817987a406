"""The section of work orders: the list of orders, or one order opened; explain mode for the customer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.shop.unfinished import UnfinishedRow
from frontdesk.terms import DocumentKind
from frontdesk.work_orders.open_order import work_order_sheet
from ui.shared.buttons import KeyHintButton
from ui.shared.changes import Changes
from ui.shared.problems import problem_text
from ui.shared.screen import Screen
from ui.shared.ticker import ticker
from ui.shared.toast import close_errors, show_toast
from ui.work_orders.answering import Answering
from ui.work_orders.drawers import Drawers
from ui.work_orders.explain import ExplainWindow
from ui.work_orders.going_on import open_form
from ui.work_orders.order_list import OrderList
from ui.work_orders.order_page import OrderPage
from ui.work_orders.problems import register
from ui.work_orders.recording import Recording
from ui.work_orders.signing import Signing

_SHOWN_OF = frozenset({"work_orders", "reception", "walkaround", "menu", "customers", "lounge", "schedule"})


class WorkOrdersScreen(Screen):
    """`show_order` opens one, `show_list` goes back. Reloads itself when anything it shows changed."""

    order_opened = Signal(int)
    list_opened = Signal()
    order_signed = Signal(int)
    print_requested = Signal(object, int)
    """The kind of document (DocumentKind) and the id of the work order."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self.setObjectName("work_orders_screen")
        self.list = OrderList(desk)
        self.page = OrderPage(desk)
        register(self.page.shown)
        self.answering = Answering(self.page)
        self.recording = Recording(self.page)
        self.drawers = Drawers(self.page)
        self.signing = Signing(self.page)
        self._explain: ExplainWindow | None = None
        self._minute = -1
        self._stale = True
        self.back_button = KeyHintButton(name="all_orders_button")
        self.back_button.set_key_hint("Esc")
        self.back_button.clicked.connect(self.show_list)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.list.order_opened.connect(self.show_order)
        self.page.print_button.clicked.connect(self._on_print_clicked)
        self.page.explain_button.clicked.connect(self.show_explain)
        self.signing.order_signed.connect(self.order_signed)
        self.page.words.form_changed.connect(self._on_words_form_changed)
        self.recording.words_changed.connect(self._on_words_form_changed)
        changes.changed.connect(self._on_changes_changed)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Work order") if self.is_order_open() else self.tr("Work orders")

    def context(self) -> str:
        return self.page.context_line() if self.is_order_open() else ""

    def primary(self) -> QWidget | None:
        return self.back_button if self.is_order_open() else None

    def is_order_open(self) -> bool:
        """Whether one order is shown rather than the list."""
        return self._pages.currentWidget() is self.page

    def work_order_id(self) -> int | None:
        """The order opened, None while the list is shown."""
        return self.page.sheet.work_order_id if self.is_order_open() else None

    def show_order(self, work_order_id: int) -> None:
        """Open one order. An order that is gone leaves the list, with a word about it."""
        try:
            sheet = work_order_sheet(self.desk, work_order_id)
        except NotFound as error:
            self.show_list()
            show_toast(self, problem_text(error), error=True)
            return
        if work_order_id != self.work_order_id():
            self._close_explain()
            close_errors(self)
        self.page.panel.close_form()
        self.page.words.close_form()
        self.page.set_sheet(sheet)
        self._pages.setCurrentWidget(self.page)
        self.recording.offer_draft()
        if self.page.words.form() is None:
            self.page.focus_lines()
        self.headline_changed.emit()
        self.order_opened.emit(work_order_id)

    def go_on_with(self, row: UnfinishedRow) -> None:
        """Open the order and the form on it that was not finished; what was typed stands in it."""
        if row.work_order_id is not None:
            self.show_order(row.work_order_id)
        if self.is_order_open():
            open_form(row, self.drawers, self.signing, self.answering, self.recording)

    def show_list(self) -> None:
        """Go back to all orders."""
        close_errors(self)
        self._close_explain()
        self.page.panel.close_form()
        self._pages.setCurrentWidget(self.list)
        self.list.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.headline_changed.emit()
        self.list_opened.emit()

    def show_explain(self) -> None:
        """Turn the screen, or the second one, to the customer."""
        if self._explain is not None or not self.is_order_open():
            return
        self._explain = ExplainWindow(self.desk, self.page.sheet, self.page.shown, self)
        self._explain.job_opened.connect(self.page.table.select)
        self._explain.order_signed.connect(self.order_signed)
        self._explain.closed.connect(self._on_explain_closed)
        self._explain.show_to_customer(self.window())

    def explain_window(self) -> ExplainWindow | None:
        """The customer's window while it is open."""
        return self._explain

    def _close_explain(self) -> None:
        """The customer's window shows one order; it never turns to another customer's."""
        if self._explain is not None:
            self._explain.close()

    def retranslate(self) -> None:
        self.back_button.setText(self.tr("All orders"))
        self.headline_changed.emit()

    def step_back(self) -> bool:
        was_open = self.is_order_open()
        if was_open:
            self.show_list()
        return was_open

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        ticker().join(self._on_tick)
        if self._stale:
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        ticker().leave(self._on_tick)
        super().hideEvent(event)

    def _reload(self) -> None:
        self._stale = False
        if not self.is_order_open():
            self.list.reload()
            return
        try:
            sheet = work_order_sheet(self.desk, self.page.sheet.work_order_id)
        except NotFound:
            self.show_list()
            return
        self.page.set_sheet(sheet)
        self.drawers.refresh()
        self.recording.catch_up()
        if self._explain is not None:
            self._explain.set_sheet(sheet)
        self.headline_changed.emit()

    def _on_changes_changed(self, names: frozenset[str]) -> None:
        if not names & _SHOWN_OF:
            return
        if self.isVisible() or self._explain is not None:
            self._reload()
        else:
            self._stale = True

    def _on_words_form_changed(self) -> None:
        """Words that were typed and not kept count as open, until they are kept or thrown away."""
        if self.is_order_open() and self.page.has_sheet() and self.page.words.form() is None:
            self._reload()

    def _on_tick(self) -> None:
        """The time a step has lasted and the promise follow the clock, once a minute."""
        minute = self.desk.now().minute
        if minute != self._minute:
            self._minute = minute
            if self.is_order_open():
                self.page.retranslate()
            else:
                self.list.rows.viewport().update()

    def _on_print_clicked(self) -> None:
        self.print_requested.emit(DocumentKind.WORK_ORDER, self.page.sheet.work_order_id)

    def _on_explain_closed(self) -> None:
        self._explain = None
        self.page.focus_lines()
