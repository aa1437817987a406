"""What the customer says at check-in: typed, kept, read back, asked about; a draft of it for each visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet, ConcernRow
from frontdesk.reception.concerns import record_concern, record_read_back
from frontdesk.reception.unkept_words import WORDS
from frontdesk.terms import ConcernSource
from ui.reception.check_in.interview_dialog import InterviewDialog
from ui.reception.check_in.words_panel import WordsPanel
from ui.shared.draft_keeper import DraftKeeper


class WordsKept(QObject):
    """Does what the panel of words asks for. `trying` runs a use case and tells of its refusal."""

    def __init__(self, desk: Desk, panel: WordsPanel, trying: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._trying = desk, panel, trying
        self._sheet: CheckInSheet | None = None
        self._keeper: DraftKeeper | None = None
        panel.said.connect(self._on_said)
        panel.asked.connect(self.ask)
        panel.read_back.connect(self._on_read_back)
        panel.typed.connect(self._on_typed)

    def set_sheet(self, sheet: CheckInSheet | None) -> None:
        """Show the words of a visit; None before there is one."""
        self._sheet = sheet
        self._panel.set_sheet(sheet)
        if self._are_kept_elsewhere():
            self._panel.clear_editor()

    def keep(self, visit_id: int) -> None:
        """What is typed survives a crash, for each visit apart."""
        self.leave()
        self._panel.clear_editor()
        self._keeper = DraftKeeper(self._desk, WORDS, str(visit_id), self)
        self._keeper.watch(self._panel.values)
        self._panel.set_values(self._keeper.offer() or {})

    def keep_now(self) -> None:
        """The draft, without waiting for a pause in typing."""
        if self._keeper is not None:
            self._keeper.keep_now()

    def leave(self) -> None:
        """No visit is shown."""
        if self._keeper is not None:
            self._keeper.let_go()
        self._keeper = None

    def settled(self) -> bool:
        """Before the reception begins words in sight are kept, words put away are shown. Whether it goes on."""
        words = self._panel.editor.edit.text()
        if not words.strip():
            return True
        if not self._panel.is_open():
            self._panel.stop_here()
            return False
        return self._on_said(words)

    def _on_said(self, words: str) -> bool:
        sheet = self._sheet
        if sheet is None or not words.strip():
            return False
        source = ConcernSource.ARRIVAL if sheet.checked_in_at is None else ConcernSource.INTERVIEW
        if not self._trying(lambda: record_concern(self._desk, sheet.visit_id, words, source)):
            return False
        self._panel.clear_editor()
        if self._keeper is not None:
            self._keeper.done()
        return True

    def _on_read_back(self) -> None:
        sheet = self._sheet
        if sheet is not None:
            self._trying(lambda: record_read_back(self._desk, sheet.visit_id))

    def ask(self, concern: ConcernRow) -> None:
        """The guided interview about something the customer said."""
        InterviewDialog(self._desk, concern, self._panel).open()

    def _on_typed(self) -> None:
        """Words that were emptied were taken back: nothing waits to be kept."""
        if self._keeper is None:
            return
        if self._panel.editor.edit.text().strip():
            self._keeper.touched()
        else:
            self._keeper.done()

    def _are_kept_elsewhere(self) -> bool:
        """Whether what stands in the editor was kept meanwhile on the order."""
        sheet, words = self._sheet, self._panel.editor.edit.text()
        if sheet is None or self._keeper is None or self._keeper.is_pending():
            return False
        return any(concern.words == words for concern in sheet.concerns) and self._keeper.offer() is None
