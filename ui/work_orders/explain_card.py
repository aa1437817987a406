"""One line as the customer sees it: closed it is a title, a price and an answer; open it explains itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.terms import Answer
from frontdesk.work_orders.sheet import ConcernRow, JobRow, PromiseRow, WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import make_font, theme
from ui.shared.words import set_names
from ui.work_orders.explain_words import ExplainWords
from ui.work_orders.shown import NOTHING, Shown, either, job_reason, job_title

_GAP = 14


class ExplainCard(QFrame):
    """Pressing a closed card opens it. The two answers are equal in size and weight."""

    pressed = Signal(int)
    answered = Signal(int, object)

    def __init__(self, job_id: int, shown: Shown) -> None:
        super().__init__()
        set_names(self, f"explain_line_{job_id}")
        self._job_id, self._shown = job_id, shown
        self._job: JobRow | None = None
        self._open = False
        self.focus_by_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title, self._price = _text(20, 600), _text(20, 600)
        self._title.setWordWrap(True)
        self._tag = AnswerTag()
        self.details: ExplainDetails | None = None
        self._note = ""
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self._title, 1)
        top.addWidget(self._price)
        top.addWidget(self._tag)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def job_id(self) -> int:
        """The line shown."""
        return self._job_id

    def is_open(self) -> bool:
        """Whether it explains itself."""
        return self._open

    def show_job(
        self,
        job: JobRow,
        sheet: WorkOrderSheet,
        words: ExplainWords,
        *,
        opened: bool,
        may: bool,
    ) -> None:
        """Show a line of the order in the language of `words`, with what was said that it answers; `may`: it can
        be answered here.
        """
        self._job, self._open = job, opened
        lang, shown = words.lang, self._shown
        price = shown.money(job.amount, free=True, lang=lang)
        title = job_title(job, lang)
        self._title.setFont(make_font(24 if opened else 20, 600))
        self._price.setFont(make_font(34 if opened else 20, 600))
        self._title.setText(title)
        self._price.setText(price)
        self._tag.show_answer(job.answer, words)
        self._tag.setVisible(job.answer != Answer.OPEN)
        safety = words("safety") if job.safety_relevant else ""
        self._note = later_note(job, sheet.promise, words, shown) or safety
        if opened and self.details is None:
            self.details = ExplainDetails(self._job_id)
            self.details.answered.connect(lambda answer: self.answered.emit(self._job_id, answer))
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.show_job(job, sheet, words, shown, self._note, may=may)
            self.details.show_said([one for one in sheet.concerns if one.letter in job.concern_letters], words)
            self.details.setVisible(opened)
        side, above = (22, 18) if opened else (20, 15)
        self._column.setContentsMargins(side, above, side, above)
        self.setAccessibleName(", ".join(part for part in (title, price, self._tag.text()) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        edge = "accent.base" if self._open else "line.subtle"
        card = colors.color("surface.card")
        rounded(painter, self.rect(), 10, card, colors.color(edge), width=2 if self._open else 1)
        if self.hasFocus() and not self._open and not self.focus_by_mouse:
            ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            rounded(painter, ring, 8, None, colors.color("focus.ring"), width=2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._job_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._job_id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def note(self) -> str:
        """The amber note; empty without one."""
        return self._note


class ExplainDetails(QWidget):
    """What an open card says below its title; made when it is opened for the first time."""

    answered = Signal(object)

    def __init__(self, job_id: int) -> None:
        super().__init__()
        self.said = _text(16, 400)
        self.said.setWordWrap(True)
        self._why = _text(18, 400, "secondary")
        self._why.setWordWrap(True)
        self.discount = _text(16, 400, "ok")
        self.discount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.discount.setWordWrap(True)
        self._facts = [Fact(), Fact(), Fact()]
        self._note = AmberNote()
        self.not_now_button = KeyHintButton(size="customer", name=f"explain_not_now_{job_id}")
        self.agree_button = KeyHintButton(size="customer", name=f"explain_agree_{job_id}")
        self.not_now_button.clicked.connect(lambda: self.answered.emit(Answer.NOT_NOW))
        self.agree_button.clicked.connect(lambda: self.answered.emit(Answer.AGREED))
        facts = QHBoxLayout()
        facts.setSpacing(10)
        for fact in self._facts:
            facts.addWidget(fact, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.not_now_button, self.agree_button):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.discount)
        column.addWidget(self.said)
        column.addWidget(self._why)
        column.addLayout(facts)
        column.addWidget(self._note)
        column.addLayout(buttons)

    def show_job(
        self, job: JobRow, sheet: WorkOrderSheet, words: ExplainWords, shown: Shown, note: str, *, may: bool
    ) -> None:
        """Show them in the language of `words`."""
        lang = words.lang
        self._why.setText(either(job.explain_zh, job.explain_en, lang) or job_reason(job, lang))
        self._why.setVisible(bool(self._why.text()))
        self._facts[0].show_fact(words("time"), formats.span(job.minutes, lang))
        labor, parts = (shown.money(amount, lang=lang) for amount in (job.labor + job.other, job.parts))
        self._facts[1].show_fact(words("parts"), f"{labor} / {parts}")
        handover = job.handover_if_added or sheet.promise.promise_at
        self._facts[2].show_fact(words("handover"), shown.time(handover) if handover else NOTHING)
        self.discount.setText(_discount_words(job, sheet, words, shown))
        self.discount.setVisible(bool(job.discount))
        self._note.set_text(note)
        self.not_now_button.setText(words("not_now"))
        self.agree_button.setText(words("agree"))
        for button in (self.not_now_button, self.agree_button):
            button.setAccessibleName(f"{button.text()}: {job_title(job, lang)}")
            button.setEnabled(may)

    def show_said(self, concerns: Sequence[ConcernRow], words: ExplainWords) -> None:
        """The customer's own words, and what they answered when asked."""
        lines = []
        for concern in concerns:
            lines.append(
                words("said", words=" ".join(f"“{said}”" for said in (concern.words, *concern.additions)))
            )
            lines += [f"{asked.question or '+'} “{asked.answer}”" for asked in concern.asked]
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))


def _discount_words(job: JobRow, sheet: WorkOrderSheet, words: ExplainWords, shown: Shown) -> str:
    """What was taken off the price of the line, so that labour and parts add up to it."""
    named = either(sheet.discount_name_zh, sheet.discount_name_en, words.lang) if sheet.discount_percent else ""
    before, amount = (shown.money(one, lang=words.lang) for one in (job.amount + job.discount, job.discount))
    return words("line_discount", before=before, name=named or words("discount"), amount=amount)


def later_note(job: JobRow, promise: PromiseRow, words: ExplainWords, shown: Shown) -> str:
    """What adding the line does to the time the customer asked for; empty when it still fits."""
    if job.handover_if_added is None or promise.needed_by is None or job.handover_if_added <= promise.needed_by:
        return ""
    late = int((job.handover_if_added - promise.needed_by).total_seconds() // 60)
    return words("later", needed=shown.time(promise.needed_by), span=formats.span(late, words.lang))


def _text(px: int, weight: int, tone: str = "") -> QLabel:
    made = label(tone=tone)
    made.setFont(make_font(px, weight))
    return made


class Fact(QFrame):
    """A small word over a larger value on a tinted ground."""

    def __init__(self) -> None:
        super().__init__()
        self._word, self._value = _text(13, 400, "muted"), _text(18, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(0)
        column.addWidget(self._word)
        column.addWidget(self._value)

    def show_fact(self, word: str, value: str) -> None:
        """Show it."""
        self._word.setText(word)
        self._value.setText(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), self.rect(), 8, theme().color("surface.base"))


class AmberNote(QFrame):
    """A remark the customer should weigh: clock and words on amber."""

    def __init__(self) -> None:
        super().__init__()
        self._words = _text(16, 400, "warn")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 9, 14, 9)
        row.addWidget(self._words)

    def set_text(self, text: str) -> None:
        """Show these words; none hides it."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, self.rect(), 8, theme().color("warn.tint"))
        paint_icon(painter, 14, (self.height() - 20) / 2, "clock", "warn.ink", 20)


class AnswerTag(QWidget):
    """The answer given: a tick on green, or a clock on grey."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._agreed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Answer, words: ExplainWords) -> None:
        """Show it in the customer's language."""
        self._agreed = answer == Answer.AGREED
        self._text = "" if answer == Answer.OPEN else words("agreed" if self._agreed else "put_off")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(text_width(make_font(16, 400), self._text) + 38, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        ink, tint = ("success.ink", "success.tint") if self._agreed else ("ink.secondary", "surface.sunken")
        rounded(painter, self.rect(), 4, colors.color(tint))
        paint_icon(painter, 8, 9, "check" if self._agreed else "clock", ink, 14)
        line(painter, QRect(26, 0, self.width() - 28, self.height()), self._text, make_font(16, 400), ink)
