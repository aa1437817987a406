"""The right side of the customer's window: total, promise, signature, language and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.terms import Answer, TaxMode
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.empty_state import IconLabel
from ui.shared.keys import key
from ui.shared.labels import label, rule
from ui.shared.segmented import Choice, Segmented
from ui.shared.signature_pad import SignaturePad
from ui.shared.theme import make_font, theme
from ui.work_orders.explain_words import ExplainWords
from ui.work_orders.shown import Shown, either


class ExplainSide(QFrame):
    """392 px. `signed` fires when the customer presses the button below a signature that was drawn."""

    signed = Signal()
    language_chosen = Signal(str)
    left = Signal()

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self._total_word, self._total = _text(16, "muted"), _number()
        self._agreed = _text(15, "muted")
        self._promise_word, self._promise = _text(16, "muted"), _number()
        self._start = _text(15, "muted")
        self._promises = [PromiseLine(), PromiseLine(), PromiseLine()]
        self._signer = _text(15, "muted")
        self.pad = SignaturePad(name="explain_signature_pad")
        self._thanks = _text(16, "ok")
        self._thanks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem = _text(15, "danger")
        self.sign_button = KeyHintButton(kind="primary", size="customer", icon="check", name="explain_sign")
        self.anew_button = KeyHintButton(kind="tertiary", name="explain_anew")
        self.language = Segmented(name="explain_language")
        self.language.set_choices([Choice("zh", "中文"), Choice("en", "English")])
        self.back_button = KeyHintButton(kind="tertiary", key=key("back"), name="explain_back")
        self.pad.changed.connect(self._show_buttons)
        self.anew_button.clicked.connect(self.pad.clear)
        self.sign_button.clicked.connect(self.signed)
        self.back_button.clicked.connect(self.left)
        self.language.chosen.connect(lambda lang: self.language_chosen.emit(str(lang)))
        self._lay_out()
        self.setFixedWidth(392)
        self._show_buttons()

    def show_sheet(self, sheet: WorkOrderSheet, words: ExplainWords, *, may_sign: bool) -> None:
        """Show the sums and what may be done in the language of `words`."""
        shown, lang, totals = self._shown, words.lang, sheet.totals
        taxed = sheet.tax_mode == TaxMode.INCLUSIVE
        self._total_word.setText(words("total_taxed" if taxed else "total_untaxed"))
        self._total.setText(shown.money(totals.total, lang=lang))
        agreed = words("agreed_count", count=totals.agreed_count, all=totals.job_count)
        if totals.discount:
            name = either(sheet.discount_name_zh, sheet.discount_name_en, lang) or words("discount")
            taken = words("discounted", name=name, amount=shown.money(totals.discount, lang=lang))
            agreed = f"{agreed} · {taken}"
        self._agreed.setText(agreed)
        promise = sheet.promise.promise_at
        self._promise_word.setText(words("promise" if promise else "no_promise"))
        self._promise.setText(shown.time(promise) if promise else "")
        self._promise.setVisible(promise is not None)
        self._start.setText(_start_line(sheet, words, shown))
        self._start.setVisible(bool(self._start.text()))
        called = words("call", time=shown.time(promise)) if promise else words("call_plain")
        for line_, text in zip(
            self._promises,
            (words("consent"), words("old_parts") if sheet.show_old_parts else "", called),
            strict=True,
        ):
            line_.show_text(text)
        self._show_signature(sheet, words, may_sign)
        self.language.setAccessibleName(words("language"))
        self.language.set_value(lang)
        self.sign_button.setText(words("sign"))
        self.anew_button.setText(words("anew"))
        self.back_button.setText(words("back"))

    def show_problem(self, text: str) -> None:
        """Say why a signature was not taken."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface.card"))
        painter.fillRect(0, 0, 1, self.height(), theme().color("line.subtle"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(29, 28, 28, 28)
        column.setSpacing(0)
        for part in (self._total_word, self._total, self._agreed):
            column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(rule())
        column.addSpacing(16)
        column.addWidget(self._promise_word)
        column.addWidget(self._promise)
        column.addWidget(self._start)
        column.addSpacing(16)
        column.addWidget(rule())
        column.addSpacing(16)
        for line_ in self._promises:
            column.addWidget(line_)
        column.addSpacing(16)
        column.addWidget(self._signer)
        column.addSpacing(4)
        column.addWidget(self.pad, 1)
        column.addWidget(self._thanks, 1)
        column.addWidget(self.problem)
        signing = QHBoxLayout()
        signing.addWidget(self.anew_button)
        signing.addWidget(self.sign_button, 1)
        column.addSpacing(12)
        column.addLayout(signing)
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self.language)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        column.addLayout(foot)
        self.problem.hide()

    def _show_signature(self, sheet: WorkOrderSheet, words: ExplainWords, may_sign: bool) -> None:
        due = sheet.approval_needed or sheet.signature_owed
        self._thanks.setText(words("signed"))
        self._thanks.setVisible(not due)
        who = sheet.visit.presenter
        name = formats.person_name(who.name, words.lang)
        self._signer.setText(words("signer", name=name, relation=words(who.relation)) if name else "")
        self._signer.setVisible(due and bool(name))
        self.pad.setVisible(due)
        open_lines = any(job.answer == Answer.OPEN for job in sheet.jobs) or not sheet.jobs
        self.pad.setEnabled(may_sign and not sheet.missing)
        if open_lines:
            self.pad.set_invitation(words("sign_later"))
        else:
            self.pad.set_invitation(words("sign_wait" if sheet.missing else "sign_here"))
        if not self.pad.isEnabled() and self.pad.strokes():
            self.pad.clear()
        self._show_buttons()

    def _show_buttons(self) -> None:
        drawn = not self.pad.isHidden() and self.pad.isEnabled() and not self.pad.is_empty()
        self.sign_button.setVisible(drawn)
        self.anew_button.setVisible(drawn)


def _start_line(sheet: WorkOrderSheet, words: ExplainWords, shown: Shown) -> str:
    """When the work begins, where and who does it."""
    why = sheet.promise.why
    parts = [words("start", time=shown.time(why.start_at))] if why is not None else []
    bay = sheet.bay or (why.bay_code if why is not None else "")
    if bay:
        parts.append(words("bay", bay=bay))
    technician = either(sheet.technician, sheet.technician_latin, words.lang)
    return " · ".join([*parts, technician] if technician else parts)


def _text(px: int, tone: str = "") -> QLabel:
    made = label(tone=tone, wrap=True)
    made.setFont(make_font(px))
    return made


def _number() -> QLabel:
    made = label()
    made.setFont(make_font(44, 600))
    return made


class PromiseLine(QWidget):
    """A tick and one thing we promise."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label(wrap=True)
        self._words.setFont(make_font(16))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        row.addWidget(IconLabel("check", "success.ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_text(self, text: str) -> None:
        """Show it; an empty text hides the line."""
        self._words.setText(text)
        self.setVisible(bool(text))
