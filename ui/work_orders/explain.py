"""Explain mode (F8): a window for the customer, one line open at a time, nothing internal (mockup d2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, ApprovalMethod
from frontdesk.work_orders.agree import SignatureInput, sign_order
from frontdesk.work_orders.decide import decide, mark_told
from frontdesk.work_orders.order_moves import CLOSED
from frontdesk.work_orders.sheet import JobRow, WorkOrderSheet
from ui.shared.labels import label
from ui.shared.language import Language, current_language
from ui.shared.plate import PlateLabel
from ui.shared.problems import problem_text
from ui.shared.theme import make_font, theme
from ui.shared.words import set_names
from ui.work_orders.explain_card import ExplainCard
from ui.work_orders.explain_side import ExplainSide
from ui.work_orders.explain_words import ExplainWords
from ui.work_orders.problems import EXPECTED
from ui.work_orders.shown import Shown

_PAUSE_MS = 1000


class ExplainWindow(QWidget):
    """Opening a line tells its content, price and time. Answers are recorded as given; Esc goes back."""

    job_opened = Signal(int)
    order_signed = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, sheet: WorkOrderSheet, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        set_names(self, "explain_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._sheet, self._shown = desk, sheet, shown
        self._words = ExplainWords(current_language())
        self._opened: int | None = None
        self.pause = QTimer(self)
        """While it runs no answer can be given: what moved under the finger takes no second tap."""
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE_MS)
        self.pause.timeout.connect(self._show)
        self.cards: dict[int, ExplainCard] = {}
        self.side = ExplainSide(shown)
        self._plate = PlateLabel(big=True)
        self._greeting = label(wrap=True)
        self._greeting.setFont(make_font(22, 600))
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._plate)
        top.addWidget(self._greeting, 1)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        left = QVBoxLayout()
        left.setContentsMargins(32, 28, 32, 28)
        left.setSpacing(14)
        left.addLayout(top)
        left.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.side.left.connect(self.close)
        self.side.language_chosen.connect(self._on_language_chosen)
        self.side.signed.connect(self._on_signed)
        self.set_sheet(sheet)

    def show_to_customer(self, main_window: QWidget) -> None:
        """On the second screen when there is one, full screen; else over the main window."""
        others = [screen for screen in QGuiApplication.screens() if screen is not main_window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.setGeometry(main_window.frameGeometry())
            self.show()
        self.activateWindow()
        self._open_next()

    def set_sheet(self, sheet: WorkOrderSheet) -> None:
        """Show the order as it stands now."""
        if (sheet.version, sheet.visit.presenter) != (self._sheet.version, self._sheet.visit.presenter):
            self.side.pad.clear()  # a signature covers exactly what was shown, and is of who was named
        self._sheet = sheet
        wanted = {job.job_id for job in sheet.jobs}
        for job_id in [known for known in self.cards if known not in wanted]:
            card = self.cards.pop(job_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, job in enumerate(sheet.jobs):
            if job.job_id not in self.cards:
                self.cards[job.job_id] = self._new_card(job.job_id)
            if self._column.indexOf(self.cards[job.job_id]) != index:
                self._column.insertWidget(index, self.cards[job.job_id])
        self._show()

    def opened(self) -> int | None:
        """The line that is open."""
        return self._opened

    def open_line(self, job_id: int) -> None:
        """Open one line, which tells the customer its content, price and time."""
        self._opened = job_id
        self._show()
        job = self._job(job_id)
        if job is not None and self._may() and not (job.told_content and job.told_price and job.told_time):
            self._try(lambda: mark_told(self._desk, job_id, content=True, price=True, time=True))
        self._focus_opened()
        self.job_opened.emit(job_id)

    def language(self) -> Language:
        """What the customer reads."""
        return self._words.lang

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface.base"))

    def _new_card(self, job_id: int) -> ExplainCard:
        card = ExplainCard(job_id, self._shown)
        card.pressed.connect(self._on_card_pressed)
        card.answered.connect(self._on_answered)
        return card

    def _show(self) -> None:
        sheet, words = self._sheet, self._words
        self.setWindowTitle(words("title"))
        self._plate.set_plate(sheet.visit.plate, sheet.visit.is_new_energy)
        name = formats.person_name(sheet.visit.customer, words.lang)
        self._greeting.setText(words("greeting", name=name) if name else words("greeting_nobody"))
        for job in sheet.jobs:
            opened = job.job_id == self._opened
            card = self.cards[job.job_id]
            card.show_job(job, sheet, words, opened=opened, may=self._may() and not self.pause.isActive())
        may_sign = self._desk.may(Permission.RECORD_APPROVALS) and sheet.status not in CLOSED
        self.side.show_sheet(sheet, words, may_sign=may_sign)

    def _may(self) -> bool:
        return self._desk.may(Permission.WRITE_ORDERS) and self._sheet.status not in CLOSED

    def _job(self, job_id: int) -> JobRow | None:
        return next((job for job in self._sheet.jobs if job.job_id == job_id), None)

    def _open_next(self) -> None:
        """Open the next line without an answer; with all answered, every line is closed."""
        waiting = [job.job_id for job in self._sheet.jobs if job.answer == Answer.OPEN]
        if waiting:
            self.open_line(waiting[0])
        else:
            self._opened = None
            self._show()

    def _focus_opened(self) -> None:
        card = self.cards.get(self._opened) if self._opened is not None else None
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card, 0, 20)

    def _on_card_pressed(self, job_id: int) -> None:
        if job_id != self._opened:
            self.pause.start()
        self.open_line(job_id)

    def _on_answered(self, job_id: int, answer: object) -> None:
        self.pause.start()
        if self._try(lambda: decide(self._desk, job_id, Answer(str(answer)))):
            self._open_next()

    def _on_language_chosen(self, lang: str) -> None:
        self._words = ExplainWords("zh" if lang == "zh" else "en")
        self._show()

    def _on_signed(self) -> None:
        sheet, pad = self._sheet, self.side.pad
        signature = SignatureInput(
            signer_name=sheet.visit.presenter.name.name,
            relation=sheet.visit.presenter.relation,
            method=ApprovalMethod.SIGNATURE_ON_SCREEN,
            strokes=pad.strokes(),
            aspect=pad.aspect(),
        )
        if self._try(lambda: sign_order(self._desk, sheet.work_order_id, sheet.version, signature)):
            self.order_signed.emit(sheet.work_order_id)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except EXPECTED as error:
            self.side.show_problem(problem_text(error))
            return False
        self.side.show_problem("")
        return True
