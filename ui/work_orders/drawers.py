"""What opens in the drawer of an order: adding lines, their details, the promise, the discount, the wishes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from frontdesk.terms import Answer
from frontdesk.work_orders.jobs import (
    add_free_job,
    add_menu_job,
    add_package,
    add_proposal,
    remove_job,
    restore_job,
)
from frontdesk.work_orders.menu import menu_items, packages
from frontdesk.work_orders.open_order import cancel_order, work_order_sheet
from frontdesk.work_orders.sheet import JobRow
from frontdesk.work_orders.twins import twins_of
from frontdesk.work_orders.work import back_to_work, take_back_start
from ui.shared.dialogs import ReasonDialog
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.problems import problem_text
from ui.shared.toast import close_errors, show_toast
from ui.shared.words import set_names
from ui.work_orders.add_line import AddLineForm, Tab
from ui.work_orders.discount_form import DiscountForm
from ui.work_orders.job_details import JobDetailsForm
from ui.work_orders.order_page import OrderPage
from ui.work_orders.problems import EXPECTED
from ui.work_orders.promise_form import PromiseForm
from ui.work_orders.shown import job_title
from ui.work_orders.wishes_form import WishesForm
from ui.work_orders.work_menu import WorkMenu


class Drawers(QObject):
    """Connects the buttons of a page with the forms of its drawer and those with the use cases."""

    def __init__(self, page: OrderPage) -> None:
        super().__init__(page)
        self._page = page
        page.add_button.clicked.connect(lambda: self.open_add("menu"))
        page.package_button.clicked.connect(lambda: self.open_add("packages"))
        page.suggestions_button.clicked.connect(lambda: self.open_add("suggestions"))
        page.promise_button.clicked.connect(self.open_promise)
        page.money.discount_wished.connect(self.open_discount)
        page.money.wishes_wished.connect(self.open_wishes)
        page.work_button.clicked.connect(self._open_work)
        page.table.job_opened.connect(self.open_details)
        page.table.removal_wished.connect(self.remove)
        page.table.menu_wished.connect(self._open_job_menu)

    def refresh(self) -> None:
        """The order changed: what the open drawer shows follows."""
        form = self._page.panel.form()
        if isinstance(form, AddLineForm):
            form.set_sheet(self._page.sheet)
        elif isinstance(form, JobDetailsForm):
            job = self._page.job(form.job_id())
            if job is None:
                self._page.panel.close_form()
            else:
                form.set_job(job)

    def open_add(self, tab: Tab) -> None:
        """Open the drawer that adds lines."""
        page, desk = self._page, self._page.desk
        form = AddLineForm(page.sheet, page.shown)
        energy = page.sheet.visit.energy
        form.set_offers(menu_items(desk, energy=energy), packages(desk, energy))
        keeper = DraftKeeper(desk, "free_line", str(page.sheet.work_order_id), form)
        keeper.watch(form.free.values)
        draft = keeper.offer()
        if draft is not None:
            form.free.set_values(draft)
        form.touched.connect(keeper.touched)
        form.search_changed.connect(lambda text: form.set_offers(menu_items(desk, text, energy)))
        form.menu_chosen.connect(lambda code, concerns: self._add_menu(form, code, concerns))
        form.package_chosen.connect(lambda code, concerns: self._add_package(form, code, concerns))
        form.proposal_chosen.connect(lambda key: self._add_proposal(form, key))
        form.free_given.connect(lambda given: self._add_free(form, keeper, given))
        form.show_tab(tab)
        page.panel.show_form(form)

    def open_details(self, job_id: int) -> None:
        """Open the drawer of one line."""
        job = self._page.job(job_id)
        if job is None:
            return
        form = JobDetailsForm(
            self._page.desk, job, self._page.shown, lambda: self._reread(job_id), may_write=self._page.may_write()
        )
        form.removal_wished.connect(self.remove)
        form.start_mistaken.connect(self.ask_why_not_begun)
        self._page.panel.show_form(form)

    def open_promise(self) -> None:
        """Open the drawer of the promise."""
        self._page.panel.show_form(PromiseForm(self._page.desk, self._page.sheet, self._page.shown))

    def remove(self, job_id: int) -> None:
        """Take a line off; a toast offers to put it back."""
        job = self._page.job(job_id)
        if job is None or not self._page.may_write():
            return
        form = self._page.panel.form()
        if form is not None:
            form.notice.hide()  # one Ctrl+Z at a time: that of the removal
        if self._try(lambda: remove_job(self._page.desk, job_id)):
            show_toast(
                self._page,
                self.tr("“{title}” was taken off the order").format(title=job_title(job)),
                undo=lambda: self._try(lambda: restore_job(self._page.desk, job_id)),
            )

    def _reread(self, job_id: int) -> JobRow | None:
        sheet = work_order_sheet(self._page.desk, self._page.sheet.work_order_id)
        return next((job for job in sheet.jobs if job.job_id == job_id), None)

    def open_discount(self) -> None:
        """Open the discount on the order."""
        self._page.panel.show_form(DiscountForm(self._page.desk, self._page.sheet))

    def open_wishes(self) -> None:
        """Open what is agreed beside the work."""
        desk, order_id = self._page.desk, self._page.sheet.work_order_id
        form = WishesForm(desk, self._page.sheet, lambda: work_order_sheet(desk, order_id))
        self._page.panel.show_form(form)

    def _open_work(self) -> None:
        button = self._page.work_button
        menu = WorkMenu(self._page, self._page.desk, self._page.sheet, self._try)
        menu.check_failed.connect(self.ask_why_check_failed)
        menu.cancel_wished.connect(self.ask_why_cancelled)
        menu.start_mistaken.connect(self.ask_why_not_begun)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def ask_why_check_failed(self) -> None:
        """Ask why the line chosen goes back to work."""
        job = self._page.selected_job()
        if job is None:
            return
        desk, order_id, job_id = self._page.desk, self._page.sheet.work_order_id, job.job_id
        dialog = ReasonDialog(
            self._page,
            self.tr("Final check failed: back to work on line {number}?").format(number=job.number),
            self.tr("“{title}” is worked on again; the order goes back into the workshop.").format(
                title=job_title(job)
            ),
            self.tr("Back to work"),
            name="check_failed",
        )
        self._open_reason(dialog, job_id, lambda reason: back_to_work(desk, order_id, [job_id], reason))

    def ask_why_not_begun(self, job_id: int) -> None:
        """Ask why a line was not begun after all."""
        job, desk = self._page.job(job_id), self._page.desk
        if job is None:
            return
        dialog = ReasonDialog(
            self._page,
            self.tr("Line {number} was not begun after all?").format(number=job.number),
            self.tr("“{title}” can be begun later; who began it, and why that was wrong, stays on record.").format(
                title=job_title(job)
            ),
            self.tr("Not begun"),
            name="not_begun",
        )
        self._open_reason(dialog, job_id, lambda reason: take_back_start(desk, job_id, reason))

    def ask_why_cancelled(self) -> None:
        """Ask why the order is cancelled."""
        desk, order_id = self._page.desk, self._page.sheet.work_order_id
        dialog = ReasonDialog(
            self._page,
            self.tr("Cancel order {number}?").format(number=self._page.sheet.number),
            self.tr("Everything on it is kept and can be taken up again; what the customer said stays."),
            self.tr("Cancel the order"),
            danger=True,
            safe=self.tr("Keep it"),
            name="order_cancelling",
        )
        self._open_reason(dialog, order_id, lambda reason: cancel_order(desk, order_id, reason))

    def _open_reason(self, dialog: ReasonDialog, subject: int, act: Callable[[str], object]) -> None:
        """What is typed is a draft; what is refused is said in the dialog, which stays."""

        def give(reason: str) -> None:
            try:
                act(reason)
            except EXPECTED as error:
                dialog.stay(problem_text(error))

        dialog.keep_draft(self._page.desk, dialog.objectName(), subject)
        dialog.reason_given.connect(give)
        dialog.open()

    def _open_job_menu(self, job_id: int, where: QPoint) -> None:
        job = self._page.job(job_id)
        if job is None:
            return
        menu = QMenu(self._page)
        set_names(menu, "job_menu", job_title(job))
        menu.addAction(self.tr("Details")).triggered.connect(lambda: self.open_details(job_id))
        remove = menu.addAction(self.tr("Remove line"))
        remove.setEnabled(self._page.may_write())
        remove.triggered.connect(lambda: self.remove(job_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _add_menu(self, form: AddLineForm, code: str, concerns: Any) -> None:
        order_id = self._page.sheet.work_order_id
        self._added(form, lambda: add_menu_job(self._page.desk, order_id, code, concern_ids=concerns))
        form.search.selectAll()

    def _add_package(self, form: AddLineForm, code: str, concerns: Any) -> None:
        order_id = self._page.sheet.work_order_id
        self._added(form, lambda: add_package(self._page.desk, order_id, code, concern_ids=concerns))

    def _add_proposal(self, form: AddLineForm, proposal_key: str) -> None:
        order_id = self._page.sheet.work_order_id
        self._added(form, lambda: add_proposal(self._page.desk, order_id, proposal_key))

    def _add_free(self, form: AddLineForm, keeper: DraftKeeper, given: dict[str, Any]) -> None:
        order_id, title = self._page.sheet.work_order_id, form.free.title.text()
        if not title.strip():
            form.free.title_field.set_message(self.tr("Please say what is done"))
            form.free.title.setFocus()
            return
        form.free.title_field.clear_message()
        if self._added(form, lambda: add_free_job(self._page.desk, order_id, title, title_en=title, **given)):
            form.free.set_values({})
            form.free.title.setFocus()
            keeper.done()

    def _added(self, form: AddLineForm, add: Callable[[], int | tuple[int, ...]]) -> bool:
        """Add, select what was added, and offer to take it back."""
        try:
            made = add()
        except EXPECTED as error:
            form.problem.show_error(error)
            return False
        form.problem.clear()
        ids = made if isinstance(made, tuple) else (made,)
        if not ids:
            form.notice.tell(self.tr("Everything of it is on the order already"))
            return True
        self._page.table.select(ids[-1])
        self._page.panel.go_on_elsewhere()
        jobs = [job for job in map(self._page.job, ids) if job is not None]
        words = " ".join([self._added_words(jobs), *self._same_work(jobs)])
        form.notice.tell(words, undo=lambda: self._take_back(ids))
        return True

    def _added_words(self, jobs: list[JobRow]) -> str:
        if len(jobs) == 1:
            return self.tr("“{title}” is on the order").format(title=job_title(jobs[0]))
        return self.tr("%n line(s) added", "", len(jobs))

    def _same_work(self, jobs: list[JobRow]) -> list[str]:
        """A hint for each line that is on the order twice now, or that the customer declined before."""
        hints = []
        for job in jobs:
            for other in twins_of(self._page.sheet.jobs, job):
                declined = other.answer == Answer.NOT_NOW
                hint = self.tr("Line {number} is the same work.")
                hint_declined = self.tr("The customer declined the same work: line {number}.")
                hints.append((hint_declined if declined else hint).format(number=other.number))
        return hints

    def _take_back(self, ids: tuple[int, ...]) -> None:
        for job_id in ids:
            self._try(partial(remove_job, self._page.desk, job_id))

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except EXPECTED as error:
            show_toast(self._page, problem_text(error), error=True)
            return False
        close_errors(self._page)
        return True
