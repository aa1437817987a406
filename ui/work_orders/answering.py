"""Telling and answering: the ticks under the lines and the customer's decisions, recorded as they are given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.terms import Answer
from frontdesk.work_orders.decide import decide, mark_told, withdraw_answer
from ui.shared.dialogs import ReasonDialog
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.problems import problem_text
from ui.work_orders.order_page import OrderPage
from ui.work_orders.problems import EXPECTED
from ui.work_orders.shown import job_title


class Answering(QObject):
    """Connects the table and the strip of a page with the use cases."""

    def __init__(self, page: OrderPage) -> None:
        super().__init__(page)
        self._page = page
        page.table.answered.connect(self._on_answered)
        page.strip.told.connect(lambda job_id, part: self._tell(job_id, part, told=True))
        page.strip.taken_back.connect(lambda job_id, part: self._tell(job_id, part, told=False))
        page.strip.words_given.connect(self._on_words_given)
        page.strip.words_wanted.connect(self._on_words_wanted)
        page.strip.words.textEdited.connect(self._on_words_edited)
        self._keeper: DraftKeeper | None = None

    def _tell(self, job_id: int, part: str, *, told: bool) -> None:
        self._try(lambda: mark_told(self._page.desk, job_id, **{part: told}))

    def _on_answered(self, job_id: int, answer: object) -> None:
        if answer == Answer.OPEN:
            self.ask_why(job_id)
        else:
            self._try(lambda: decide(self._page.desk, job_id, Answer(str(answer))))

    def _on_words_wanted(self, job_id: int) -> None:
        """Another line is shown: its own draft is kept from now on."""
        if self._keeper is not None:
            self._keeper.let_go()
        self._keeper = DraftKeeper(self._page.desk, "not_now", str(job_id), self)
        before = self._keeper.offer()
        if before is not None:
            self._page.strip.put_back(str(before["words"]))

    def _on_words_edited(self, words: str) -> None:
        if self._page.strip.job_id() is not None and self._keeper is not None:
            self._keeper.watch(lambda: {"words": words})
            self._keeper.touched()

    def _on_words_given(self, job_id: int, words: str) -> None:
        if not self._try(lambda: decide(self._page.desk, job_id, Answer.NOT_NOW, words)):
            return
        if self._page.strip.job_id() == job_id:
            self._page.strip.words_kept()
        if self._keeper is not None:
            self._keeper.done()

    def choose(self, job_id: int) -> None:
        """Choose a line; what was typed to its answer stands below it again."""
        self._page.table.select(job_id)

    def ask_why(self, job_id: int) -> None:
        """Ask why the answer to a line is taken back."""
        job = self._page.job(job_id)
        if job is None:
            return
        dialog = ReasonDialog(
            self._page,
            self.tr("Take back the answer to “{title}”?").format(title=job_title(job)),
            self.tr("The line stays on the order and waits for an answer again; the reason is kept."),
            self.tr("Take back"),
            name="withdraw_answer",
        )
        dialog.keep_draft(self._page.desk, "withdraw_answer", job_id)
        dialog.reason_given.connect(lambda reason: self._withdraw(job_id, reason, dialog))
        dialog.open()

    def _withdraw(self, job_id: int, reason: str, dialog: ReasonDialog) -> None:
        try:
            withdraw_answer(self._page.desk, job_id, reason)
        except EXPECTED as error:
            dialog.stay(problem_text(error))

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except EXPECTED as error:
            self._page.strip.show_problem(problem_text(error))
            return False
        return True
