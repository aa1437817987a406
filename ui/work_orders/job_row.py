"""One line of the order: number, content and reason, minutes, labour and parts, amount, the customer's answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from frontdesk import formats
from frontdesk.terms import Answer, JobProgress
from frontdesk.work_orders.sheet import JobRow
from ui.shared.card_list import RowCard
from ui.shared.consent import ConsentControl
from ui.shared.icons import paint_icon
from ui.shared.painting import line, text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.shown import NOTHING, Shown, job_title

PAD = 14
GAP = 10
NUMBER_WIDTH = 20
MINUTES_WIDTH = 74
PARTS_WIDTH = 62
AMOUNT_WIDTH = 86
_TITLE_LINE = 19
_ALL = 10_000
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_ALL, Qt.Key.Key_End: _ALL,
}  # fmt: skip
_RIGHT = Qt.AlignmentFlag.AlignRight


def columns(width: int, consent: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of every column for a row of `width` pixels; the content takes what is left over."""
    amount = width - PAD - consent - GAP - AMOUNT_WIDTH
    parts = amount - GAP - PARTS_WIDTH
    minutes = parts - GAP - MINUTES_WIDTH
    content = PAD + NUMBER_WIDTH + GAP
    return {
        "number": (PAD, NUMBER_WIDTH),
        "content": (content, minutes - GAP - content),
        "minutes": (minutes, MINUTES_WIDTH),
        "parts": (parts, PARTS_WIDTH),
        "amount": (amount, AMOUNT_WIDTH),
        "consent": (width - PAD - consent, consent),
    }


class JobRowView(Retranslating, RowCard):
    """Arrow keys, Home and End move between rows, Enter opens the details, Delete removes; the answer has
    a control of its own.
    """

    chosen = Signal(int)
    opened = Signal(int)
    removal_wished = Signal(int)
    stepped = Signal(int, int)
    answered = Signal(int, object)
    menu_wished = Signal(int, QPoint)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._job: JobRow | None = None
        self._shown = shown
        self._selected = False
        self.focus_by_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.consent = ConsentControl(self)
        self.consent.answered.connect(self._on_consent_answered)

    def job(self) -> JobRow:
        """The line shown."""
        assert self._job is not None
        return self._job

    def set_row(self, row: JobRow) -> None:
        """Show the line as it stands now."""
        if self._job is None:
            set_names(self, f"job_row_{row.job_id}")
            self.consent.setObjectName(f"consent_{row.job_id}")
            for answer in (Answer.AGREED, Answer.NOT_NOW):
                set_names(self.consent.button(answer), f"consent_{row.job_id}_{answer}")
        self._job = row
        self.retranslate()

    def set_selected(self, selected: bool) -> None:
        """Tint and bar of the one line that is being explained."""
        self._selected = selected
        self.update()

    def set_may_answer(self, may: bool) -> None:
        """Whether answers can be given here."""
        self.consent.setEnabled(may)

    def retranslate(self) -> None:
        if self._job is None:
            return
        job = self._job
        self.consent.set_answer(job.answer)
        self.consent.set_subject(f"{job.number} {job_title(job)}")
        amount = self._shown.money(job.amount, free=True)
        taken = wording.discounted(_taken_off(job)) if job.discount else ""
        why, span = wording.reason_line(job), self._shown.span(job.minutes)
        spoken = (str(job.number), job_title(job), why, span, amount, taken)
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, self.height_for(self.width()))

    def height_for(self, width: int) -> int:
        """62 px, more when the title takes a second line."""
        _left, room = columns(width, self._consent_width())["content"]
        lines = min(self._title_lines(room), 2)
        return max(62, 24 + lines * _TITLE_LINE + 17)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._job is not None:
            self._place()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        if self._selected:
            painter.fillRect(self.rect(), colors.color("surface.selected"))
        elif self.underMouse():
            painter.fillRect(self.rect(), colors.color("surface.hover"))
        if self._selected:
            painter.fillRect(0, 0, 3, self.height(), colors.color("accent.base"))
        painter.fillRect(0, 0, self.width(), 1, colors.color("line.subtle"))
        if self.hasFocus() and not self.focus_by_mouse:
            painter.setPen(colors.color("focus.ring"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        self._paint_cells(painter, columns(self.width(), self._consent_width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        job_id = self.job().job_id
        if event.key() in _STEPS:
            self.stepped.emit(job_id, _STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(job_id)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wished.emit(job_id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.chosen.emit(self.job().job_id)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.job().job_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.job().job_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit(self.job().job_id)
        self.menu_wished.emit(self.job().job_id, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _on_consent_answered(self, answer: object) -> None:
        self.consent.set_answer(self.job().answer)  # shown again once it is recorded
        self.chosen.emit(self.job().job_id)
        self.answered.emit(self.job().job_id, answer)

    def _consent_width(self) -> int:
        return self.consent.sizeHint().width()

    def _place(self) -> None:
        width = self._consent_width()
        height = self.height_for(self.width())
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        left = columns(self.width(), width)["consent"][0]
        self.consent.setGeometry(left, (height - self.consent.height()) // 2, width, self.consent.height())

    def _title_lines(self, room: int) -> int:
        metrics = QFontMetrics(theme().font("bodyStrong"))
        room_for_all = QRect(0, 0, max(room, 1), 1000)
        area = metrics.boundingRect(room_for_all, Qt.TextFlag.TextWordWrap, job_title(self.job()))
        return max(1, round(area.height() / metrics.lineSpacing()))

    def _paint_cells(self, painter: QPainter, at: dict[str, tuple[int, int]]) -> None:
        colors, job, height = theme(), self.job(), self.height()
        small = colors.font("small")
        left, width = at["number"]
        line(painter, QRect(left, 0, width, height), str(job.number), colors.font("bodyStrong"), "accent.ink")
        left, width = at["minutes"]
        span, font = self._shown.span(job.minutes), colors.font("body")
        if text_width(font, span) > width:
            font = small
        line(painter, QRect(left - GAP, 0, width + GAP, height), span, font, "ink.primary", _RIGHT)
        left, width = at["parts"]
        middle = height // 2
        for top, value in ((middle - 17, job.labor + job.other), (middle, job.parts)):
            text = self._shown.short_money(value)
            line(painter, QRect(left, top, width, 17), text, small, "ink.secondary", _RIGHT)
        left, width = at["amount"]
        declined = job.answer == Answer.NOT_NOW
        amount = self._shown.money(job.amount, free=True)
        strong, ink = colors.font("bodyStrong"), "ink.tertiary" if declined else "ink.primary"
        if text_width(strong, amount) > width:
            strong = colors.font("small", weight=600)
        up = 8 if job.discount else 0
        line(painter, QRect(left - GAP, -up, width + GAP, height), amount, strong, ink, _RIGHT, strike=declined)
        if job.discount:
            below = QRect(left - GAP, middle + 1, width + GAP, 17)
            tone = "ink.tertiary" if declined else "success.ink"
            line(painter, below, _taken_off(job), colors.font("caption", weight=400), tone, _RIGHT)
        self._paint_content(painter, QRect(at["content"][0], 0, at["content"][1], height))

    def _paint_content(self, painter: QPainter, area: QRect) -> None:
        colors, job = theme(), self.job()
        lines = min(self._title_lines(area.width()), 2)
        top = (area.height() - lines * _TITLE_LINE - 18) // 2
        title = QRect(area.left(), top, area.width(), lines * _TITLE_LINE)
        if lines == 1:
            line(painter, title, job_title(job), colors.font("bodyStrong"), "ink.primary")
        else:
            painter.setFont(colors.font("bodyStrong"))
            painter.setPen(colors.color("ink.primary"))
            painter.drawText(title, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), job_title(job))
        left, below = area.left(), title.bottom() + 1
        icon = _mark(job)
        if icon:
            paint_icon(painter, left, below + 1, icon[0], icon[1], 14)
            left += 18
        rest = QRect(left, below, area.right() - left, 17)
        why = wording.reason_line(job) or NOTHING
        line(painter, rest, why, colors.font("caption", weight=400), "ink.tertiary")


def _taken_off(job: JobRow) -> str:
    """`−23.52`: what labour and parts add up to beyond the amount."""
    return f"{formats.MINUS}{job.discount:,.2f}"


def _mark(job: JobRow) -> tuple[str, str] | None:
    """The one small sign before the reason: done, in work, new since the signature, or a matter of safety."""
    if job.progress == JobProgress.DONE:
        return "check", "success.ink"
    if job.progress == JobProgress.IN_WORK:
        return "wrench", "accent.ink"
    if job.changed_since_signed:
        return "pen", "warn.ink"
    if job.safety_relevant:
        return "shield", "warn.ink"
    return None
