"""Below the lines: what of the selected one the customer has been told, and what adding it does to the promise."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.terms import Answer
from frontdesk.work_orders.sheet import JobRow, PromiseRow
from ui.shared.chips import TAG_HEIGHT, chip_width, paint_chip
from ui.shared.labels import label, set_tone
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.work_orders.shown import Shown

PARTS = ("content", "price", "time")


class ExplainStrip(Retranslating, QFrame):
    """Three ticks: an answer counts only when content, price and time were told. Pressing one marks it as told."""

    told = Signal(int, str)
    """Job id and which of `PARTS` was told just now."""
    taken_back = Signal(int, str)
    words_given = Signal(int, str)
    """What the customer said when they put the line off."""
    words_wanted = Signal(int)
    """A line that was put off is shown: what was typed to it and never kept may be put back."""

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._job: JobRow | None = None
        self._promise: PromiseRow | None = None
        self._problem = ""
        self.setProperty("role", "sunken")
        self._title = label(type_="strong")
        self._title.setFont(theme().font("small", weight=600))
        self.ticks = {part: ToldTick(name=f"told_{part}") for part in PARTS}
        self._effect = label(type_="caption", tone="muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        for part, tick in self.ticks.items():
            tick.clicked.connect(lambda checked=False, part=part: self._on_tick_clicked(part))
            row.addWidget(tick)
        self.words = QLineEdit()
        set_names(self.words, "not_now_words")
        self.words.editingFinished.connect(self._on_words_finished)
        row.addStretch(1)
        row.addWidget(self.words, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._effect)
        column.addStretch(1)
        self.setMinimumHeight(70)
        self.retranslate()

    def set_job(self, job: JobRow | None, promise: PromiseRow | None, *, may_tell: bool) -> None:
        """Show one line; None when there is none."""
        if job != self._job:
            self._problem = ""
        before = self._job
        self._job, self._promise = job, promise
        is_other = job is None or before is None or job.job_id != before.job_id
        if is_other or not self.words.isModified():
            self.words.setText(job.answer_words if job else "")
            self.words.setModified(False)
        was_put_off = not is_other and before is not None and before.answer == Answer.NOT_NOW
        if job is not None and job.answer == Answer.NOT_NOW and not was_put_off:
            self.words_wanted.emit(job.job_id)
        self.words.setVisible(job is not None and job.answer == Answer.NOT_NOW)
        self.words.setEnabled(may_tell)
        for part, tick in self.ticks.items():
            tick.setVisible(job is not None)
            tick.setEnabled(may_tell)
            tick.set_told(job is not None and bool(getattr(job, f"told_{part}")))
        self.retranslate()

    def put_back(self, words: str) -> None:
        """Words typed before; they are kept on the order when the field is left."""
        self.words.setText(words)
        self.words.setModified(True)

    def words_kept(self) -> None:
        """What stands in the field is on the order; until then nothing is put over it."""
        self.words.setModified(False)

    def job_id(self) -> int | None:
        """The line shown."""
        return self._job.job_id if self._job else None

    def show_problem(self, words: str) -> None:
        """Say here why an answer was not taken."""
        self._problem = words
        self.retranslate()

    def effect_text(self) -> str:
        """What is said below the ticks."""
        return self._effect.text()

    def retranslate(self) -> None:
        self.words.setAccessibleName(self.tr("What the customer said to it"))
        self.words.setPlaceholderText(self.tr("What they said, such as “after the holiday”"))
        words = (self.tr("Content"), self.tr("Price"), self.tr("Time"))
        for (_part, tick), word in zip(self.ticks.items(), words, strict=True):
            tick.set_word(word, self.tr("Told: {what}").format(what=word))
        job = self._job
        if job is None:
            self._title.setText(self.tr("Nothing to explain yet"))
        elif job.told_content and job.told_price and job.told_time:
            self._title.setText(self.tr("Line {number} explained").format(number=job.number))
        else:
            self._title.setText(self.tr("Line {number} to explain").format(number=job.number))
        self._effect.setText(self._problem or self._effect_words())
        set_tone(self._effect, "danger" if self._problem else "muted")

    def _effect_words(self) -> str:
        job, promise = self._job, self._promise
        if job is None:
            return self.tr("Add a line from the menu, a package or a suggestion.")
        if job.answer == Answer.OPEN and (job.withdrawn_reason or job.answer_words):
            return " ".join((*self._before_words(job), self._handover_words(job, promise))).strip()
        if job.answer == Answer.NOT_NOW:
            return self.tr("Not now: kept with the car and offered again at the next visit.")
        return self._handover_words(job, promise)

    def _before_words(self, job: JobRow) -> Iterator[str]:
        """What was said before the answer was open again."""
        if job.answer_words:
            yield self.tr("Before that the customer said: “{words}”.").format(words=job.answer_words)
        if job.withdrawn_reason:
            yield self.tr("Taken back: {reason}.").format(reason=job.withdrawn_reason)

    def _handover_words(self, job: JobRow, promise: PromiseRow | None) -> str:
        if promise is None or job.handover_if_added is None:
            return ""
        time = self._shown.time(job.handover_if_added)
        if promise.needed_by is not None and job.handover_if_added > promise.needed_by:
            words = self.tr(
                "Adding it moves handover to {time}, after the {needed} the customer asked for. "
                "Ask first, then record the answer."
            )
            return words.format(time=time, needed=self._shown.time(promise.needed_by))
        if promise.promise_at is None:
            return self.tr("With it the car can be ready at {time}.").format(time=time)
        if job.handover_if_added > promise.promise_at:
            return self.tr("Adding it moves handover to {time}.").format(time=time)
        return self.tr("Handover stays at {time}.").format(time=self._shown.time(promise.promise_at))

    def _on_words_finished(self) -> None:
        if self._job is not None and self.words.isModified():
            self.words_given.emit(self._job.job_id, self.words.text())

    def _on_tick_clicked(self, part: str) -> None:
        if self._job is None:
            return
        was_told = bool(getattr(self._job, f"told_{part}"))
        (self.taken_back if was_told else self.told).emit(self._job.job_id, part)


class ToldTick(QAbstractButton):
    """A tag that can be pressed: amber with a clock while it is owed, green with a tick when told."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.focus_by_mouse = False
        self._told = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_names(self, name)

    def set_told(self, told: bool) -> None:
        """Whether the customer has been told."""
        self._told = told
        self.setCheckable(True)
        self.setChecked(told)
        self.update()

    def is_told(self) -> bool:
        """Whether it shows the tick."""
        return self._told

    def set_word(self, word: str, spoken: str) -> None:
        """The word on it, and what is read aloud."""
        self.setText(word)
        self.setAccessibleName(spoken)
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """The state follows what was recorded, not the press."""

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), "check"), TAG_HEIGHT + 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, tone = ("check", "ok") if self._told else ("clock", "warn")
        paint_chip(QPainter(self), 0, self.height() // 2, self.text(), icon=icon, tone=tone)  # type: ignore[arg-type]
