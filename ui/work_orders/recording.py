"""Recording the customer's words, adding to them, answering them and tracing them to lines."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from frontdesk.reception.concerns import add_to_concern, record_concern
from frontdesk.reception.unkept_words import ADDITION, WORDS, take_over, unkept_words
from frontdesk.shop.drafts import find_draft
from frontdesk.terms import ConcernSource
from frontdesk.work_orders.decide import answer_concern
from frontdesk.work_orders.jobs import trace_concern
from frontdesk.work_orders.sheet import ConcernRow
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast
from ui.work_orders.order_page import OrderPage
from ui.work_orders.problems import EXPECTED
from ui.work_orders.words_forms import AnswerWordsForm, LinkLinesForm, RecordWordsForm


class Recording(QObject):
    """Connects the words column of a page with the use cases. What is typed is kept until it is saved."""

    words_changed = Signal()
    """Words that were typed and not kept were thrown away."""

    def __init__(self, page: OrderPage) -> None:
        super().__init__(page)
        self._page = page
        page.words.record_wished.connect(self._record_or_go_on)
        page.words.addition_wished.connect(self.add_to)
        page.words.answer_wished.connect(self.answer)
        page.words.link_wished.connect(self._link)
        page.words.job_pressed.connect(self._on_job_pressed)

    def offer_draft(self) -> None:
        """Open the form with words of this visit that were typed at this desk, wherever, and never kept."""
        visit_id = self._page.sheet.visit.visit_id
        for unkept in unkept_words(self._page.desk, visit_id):
            if unkept.addition_to is None:
                take_over(self._page.desk, visit_id, unkept)
                self._record(None)
                return
            if self._concern(unkept.addition_to) is not None:
                self.add_to(unkept.addition_to)
                return

    def catch_up(self) -> None:
        """Words kept elsewhere meanwhile, such as at check-in, do not stand in the form to be kept twice."""
        form = self._page.words.form()
        if not isinstance(form, RecordWordsForm) or form.addition_to is not None:
            return
        kept = any(concern.words == form.words.text() for concern in self._page.sheet.concerns)
        if kept and find_draft(self._page.desk, WORDS, self._subject(None)) is None:
            self._page.words.close_form()

    def add_to(self, concern_id: int) -> None:
        """Open the form for more words to a concern."""
        concern = self._concern(concern_id)
        if concern is not None:
            self._record(concern)

    def _record_or_go_on(self) -> None:
        """F6 leads to words that wait to be kept, else into an empty field."""
        self.offer_draft()
        if self._page.words.form() is None:
            self._record(None)

    def _record(self, addition_to: ConcernRow | None) -> None:
        form = RecordWordsForm(addition_to)
        of = WORDS if addition_to is None else ADDITION
        keeper = DraftKeeper(self._page.desk, of, self._subject(addition_to), form)
        self._keep(keeper, form)
        form.saved.connect(lambda: self._save_words(form, keeper))
        form.cancelled.connect(lambda: keeper.left(self._page, thrown_away=self.words_changed.emit))
        self._page.words.show_form(form)

    def answer(self, concern_id: int) -> None:
        """Open the form for an answer in words."""
        concern = self._concern(concern_id)
        if concern is None:
            return
        form = AnswerWordsForm(concern, promised=self._page.sheet.promise.promise_at is not None)
        keeper = DraftKeeper(self._page.desk, "concern_answer", str(concern_id), form)
        self._keep(keeper, form)
        form.saved.connect(lambda: self._save_answer(form, keeper))
        form.cancelled.connect(lambda: keeper.left(self._page))
        self._page.words.show_form(form)

    def _link(self, concern_id: int) -> None:
        concern = self._concern(concern_id)
        if concern is None:
            return
        form = LinkLinesForm(concern, self._page.sheet.jobs)
        form.saved.connect(lambda: self._save_links(form))
        self._page.words.show_form(form)

    def _save_words(self, form: RecordWordsForm, keeper: DraftKeeper) -> None:
        desk, words = self._page.desk, form.words.text()
        keeper.keep_now()
        try:
            if form.addition_to is not None:
                add_to_concern(desk, form.addition_to.concern_id, words)
            else:
                source = ConcernSource(str(form.source.value()))
                record_concern(desk, self._page.sheet.visit.visit_id, words, source)
        except EXPECTED as error:
            form.field.set_message(problem_text(error))
            form.words.setFocus()
            return
        keeper.done()
        self._page.words.close_form()

    def _save_answer(self, form: AnswerWordsForm, keeper: DraftKeeper) -> None:
        try:
            answer_concern(self._page.desk, form.concern.concern_id, form.outcome(), form.words.text())
        except EXPECTED as error:
            form.field.set_message(problem_text(error))
            form.words.setFocus()
            return
        keeper.done()
        self._page.words.close_form()

    def _save_links(self, form: LinkLinesForm) -> None:
        order_id = self._page.sheet.work_order_id
        try:
            trace_concern(self._page.desk, order_id, form.concern.concern_id, form.linked())
        except EXPECTED as error:
            show_toast(self._page, problem_text(error), error=True)
            return
        self._page.words.close_form()

    def _keep(self, keeper: DraftKeeper, form: RecordWordsForm | AnswerWordsForm) -> None:
        keeper.watch(form.values)
        keeper.fresh()
        draft = keeper.offer()
        if draft is not None:
            form.set_values(draft)
        form.touched.connect(keeper.touched)

    def _subject(self, addition_to: ConcernRow | None) -> str:
        visit = str(self._page.sheet.visit.visit_id)
        return f"{visit}/{addition_to.concern_id}" if addition_to is not None else visit

    def _concern(self, concern_id: int) -> ConcernRow | None:
        return next((c for c in self._page.sheet.concerns if c.concern_id == concern_id), None)

    def _on_job_pressed(self, number: int) -> None:
        for job in self._page.sheet.jobs:
            if job.number == number:
                self._page.table.select(job.job_id)
