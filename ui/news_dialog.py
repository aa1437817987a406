"""The bell: what was typed and never saved at this desk, and what is late on Today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.shop.unfinished import UnfinishedRow, unfinished
from ui.shared.buttons import KeyHintButton
from ui.shared.empty_state import EmptyState
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.row_list import RowDelegate, RowList, right_text, two_lines
from ui.shared.rows import RowModel
from ui.shared.words import Retranslating, set_names


class NewsDialog(Retranslating, QDialog):
    """`chosen(UnfinishedRow)` when a form is to be gone on with; `today_wanted` for what is late."""

    chosen = Signal(object)
    today_wanted = Signal()

    def __init__(self, desk: Desk, late: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "news_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._desk, self._late = desk, late
        self._title, self._late_words = label(type_="h1"), label(tone="secondary")
        self._model = RowModel(lambda row: (row.form, row.subject), self._spoken, self)
        self._list = RowList(self._model, _UnfinishedDelegate(desk), name="news_unfinished")
        self._empty = EmptyState("check")
        self._today = KeyHintButton(icon="today", name="news_today")
        self._close = KeyHintButton(name="news_close")
        self._close.set_key_hint("Esc")
        self._close.clicked.connect(self.reject)
        self._today.clicked.connect(self._on_today_clicked)
        self._list.activated_row.connect(self._on_row_activated)
        self._list.clicked.connect(lambda index: self._on_row_activated(self._model.row_at(index)))
        foot = QHBoxLayout()
        foot.addWidget(self._late_words, 1)
        foot.addWidget(self._today)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._list)
        column.addWidget(self._empty)
        column.addLayout(foot)
        rows = unfinished(desk)
        self._model.set_rows(rows)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(min(6, len(rows)) * 56)
        self._empty.setVisible(not rows)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("News"))
        self._title.setText(self.tr("Typed and not saved"))
        self._list.setAccessibleName(self.tr("Typed and not saved"))
        self._empty.set_words(
            self.tr("Everything typed at this desk is saved"),
            self.tr("After a crash, unfinished forms stand here."),
        )
        self._late_words.setText(self.tr("%n thing(s) need doing", "", self._late))
        self._late_words.setVisible(self._late > 0)
        self._today.setText(self.tr("Show Today"))
        self._today.setVisible(self._late > 0)
        self._close.setText(self.tr("Close"))

    def _on_row_activated(self, row: UnfinishedRow | None) -> None:
        if row is not None:
            self.chosen.emit(row)
            self.accept()

    def _on_today_clicked(self) -> None:
        self.today_wanted.emit()
        self.accept()

    def _spoken(self, row: UnfinishedRow) -> str:
        return f"{form_word(row.form)}, {row.plate}"


class _UnfinishedDelegate(RowDelegate):
    def __init__(self, desk: Desk) -> None:
        super().__init__(height=56)
        self._desk = desk

    def paint_row(self, painter: QPainter, area: QRect, row: UnfinishedRow, *, selected: bool) -> None:
        at = formats.day_and_time(row.saved_at, self._desk.zone, current_language(), today=self._desk.today())
        width = right_text(painter, area, at, ink="ink.tertiary")
        below = formats.plate_spaced(row.plate) if row.plate else ""
        two_lines(painter, area.adjusted(0, 0, -width - 12, 0), form_word(row.form), below)


def form_word(form: str) -> str:
    """What a form is called: `The customer's words`."""
    translate = QCoreApplication.translate
    words = {
        "concern": translate("Forms", "The customer's words"),
        "order_words": translate("Forms", "The customer's words"),
        "lounge_words": translate("Forms", "The customer's words"),
        "interview": translate("Forms", "Guided interview"),
        "concern_answer": translate("Forms", "Answer in words"),
        "tell_answer": translate("Forms", "Answer to what was told"),
        "preference": translate("Forms", "A wish of the customer"),
        "parties": translate("Forms", "Who plays which part"),
        "leave": translate("Forms", "Leaves without a repair"),
        "tyre": translate("Forms", "A tyre"),
        "odometer_reason": translate("Forms", "Reason for the odometer reading"),
        "walkaround_signing": translate("Forms", "Signing the walkaround"),
        "walkaround": translate("Forms", "Walkaround"),
        "customer": translate("Forms", "Customer and car"),
        "booking": translate("Forms", "Booking"),
        "cancel_booking": translate("Forms", "Cancel a booking"),
        "move_booking": translate("Forms", "Move a booking"),
        "call": translate("Forms", "Call about a booking"),
        "tell": translate("Forms", "Progress to tell"),
        "stay": translate("Forms", "Where the customer waits"),
        "shuttle_run": translate("Forms", "Shuttle run"),
        "lounge_wish": translate("Forms", "A wish in the lounge"),
        "loan": translate("Forms", "Loaner car"),
        "phone_agreement": translate("Forms", "Agreement by phone"),
        "wishes": translate("Forms", "What was agreed beside the work"),
        "order_signing": translate("Forms", "Signing the order"),
        "order_cancelling": translate("Forms", "Cancel an order"),
        "discount": translate("Forms", "Discount"),
        "not_now": translate("Forms", "What the customer said to a no"),
        "withdraw_answer": translate("Forms", "Take back an answer"),
        "check_failed": translate("Forms", "Final check failed"),
        "not_begun": translate("Forms", "Not begun after all"),
        "job_line": translate("Forms", "Something more on a line"),
        "free_line": translate("Forms", "Free line"),
        "job": translate("Forms", "Details of a line"),
        "promise": translate("Forms", "Promise time"),
        "dealership": translate("Forms", "The dealership's data"),
        "person": translate("Forms", "A person of the staff"),
        "times": translate("Forms", "Times we keep"),
    }
    return words.get(form, translate("Forms", "A form"))
