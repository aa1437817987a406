"""The lines of the order, one below the other; one of them is selected and explained."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.terms import Answer
from frontdesk.work_orders.sheet import JobRow
from ui.shared.card_list import CardList
from ui.shared.consent import ConsentControl
from ui.shared.painting import line
from ui.shared.theme import theme
from ui.shared.words import Retranslating
from ui.work_orders.job_row import GAP, JobRowView, columns
from ui.work_orders.shown import Shown

HEADER_HEIGHT = 34


class JobsTable(QWidget):
    """Header and rows. The selection survives a reload; the first open line is selected to begin with."""

    job_selected = Signal(int)
    job_opened = Signal(int)
    removal_wished = Signal(int)
    answered = Signal(int, object)
    menu_wished = Signal(int, QPoint)

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._selected: int | None = None
        self._list = CardList(lambda row: row.job_id, self._new_row, name="jobs_list")
        self._list.verticalScrollBar().rangeChanged.connect(self._show_selected)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Header())
        column.addWidget(self._list, 1)

    def set_jobs(self, jobs: Sequence[JobRow], *, may_answer: bool) -> None:
        """Show these lines; rows of lines that stay are kept, with their focus."""
        self._list.set_rows(jobs)
        for row in self.rows():
            row.set_may_answer(may_answer)
        known = {job.job_id for job in jobs}
        if self._selected not in known:
            waiting = [job.job_id for job in jobs if job.answer == Answer.OPEN] or [job.job_id for job in jobs]
            self._selected = waiting[0] if waiting else None
        self._mark()

    def selected(self) -> int | None:
        """The id of the line selected."""
        return self._selected

    def select(self, job_id: int) -> None:
        """Select a line and bring it into view."""
        row = self._list.card(job_id)
        if row is None:
            return
        changed, self._selected = self._selected != job_id, job_id
        self._mark()
        self._show_selected()
        if changed:
            self.job_selected.emit(job_id)

    def row(self, job_id: int) -> JobRowView:
        """The row of one line. StopIteration for a line that is not shown."""
        return next(row for row in self.rows() if row.job().job_id == job_id)

    def rows(self) -> list[JobRowView]:
        """All rows in order."""
        return [row for row in self._list.cards() if isinstance(row, JobRowView)]

    def sizeHint(self) -> QSize:
        return QSize(560, HEADER_HEIGHT + 62 * max(len(self.rows()), 1))

    def _new_row(self) -> JobRowView:
        row = JobRowView(self._shown)
        row.chosen.connect(self.select)
        row.opened.connect(self.job_opened)
        row.removal_wished.connect(self.removal_wished)
        row.answered.connect(self.answered)
        row.menu_wished.connect(self.menu_wished)
        row.stepped.connect(self._on_row_stepped)
        return row

    def _on_row_stepped(self, job_id: int, by: int) -> None:
        rows = self.rows()
        target = min(max(rows.index(self.row(job_id)) + by, 0), len(rows) - 1)
        rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_selected(self) -> None:
        """In view, also a line just added, once there is room made for it."""
        row = self._list.card(self._selected) if self._selected is not None else None
        if row is not None:
            self._list.ensureWidgetVisible(row, 0, 8)

    def _mark(self) -> None:
        for row in self.rows():
            row.set_selected(row.job().job_id == self._selected)


class _Header(Retranslating, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEADER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure = ConsentControl(self, name="consent_measure")
        self._measure.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._words = (
            ("number", "#"),
            ("content", self.tr("Work · reason")),
            ("minutes", self.tr("Time")),
            ("parts", self.tr("Lab./parts")),
            ("amount", self.tr("Amount")),
            ("consent", self.tr("Customer says")),
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        painter.fillRect(self.rect(), colors.color("surface.base"))
        painter.fillRect(0, 0, self.width(), 1, colors.color("line.subtle"))
        at = columns(self.width(), self._measure.sizeHint().width())
        for name, word in self._words:
            left, width = at[name]
            right = name in ("minutes", "parts", "amount")
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            area = QRect(left - GAP if right else left, 0, width + GAP if right else width, HEADER_HEIGHT)
            line(painter, area, word, colors.font("caption", weight=400), "ink.tertiary", align)
