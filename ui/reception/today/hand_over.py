"""Handing a car over from Today: one question that names car and customer, then it is gone from every list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.reception.handing_over import hand_over
from frontdesk.reception.visit_rows import VisitRow
from ui.lounge.wording import visitor
from ui.shared.dialogs import ConfirmDialog
from ui.shared.problems import problem_text, word_refusal
from ui.shared.toast import show_toast

translate = QCoreApplication.translate


class HandOver(QObject):
    """`handed_over`: the car is gone. `order_opened`: somebody wants to answer the words that are still open."""

    handed_over = Signal()
    order_opened = Signal(int)

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen

    def ask(self, visit: VisitRow) -> None:
        """Ask whether this car goes to this customer; the safe button has the focus."""
        plate = formats.plate_spaced(visit.plate)
        question = self.tr("Hand over {plate} to {name}?").format(plate=plate, name=visitor(visit))
        kept = self.tr("The order is delivered, the booking and the wait end. This cannot be taken back.")
        dialog = ConfirmDialog(self._screen, question, kept, self.tr("Hand over"), name="hand_over")
        dialog.confirmed.connect(lambda: self._hand_over(visit))
        dialog.open()

    def _hand_over(self, visit: VisitRow) -> None:
        try:
            hand_over(self._desk, visit.visit_id)
        except (FrontDeskError, StorageTrouble) as problem:
            self._say(problem, visit)
        else:
            done = self.tr("{plate} was handed over").format(plate=formats.plate_spaced(visit.plate))
            show_toast(self._screen, done)
            self.handed_over.emit()

    def _say(self, problem: Exception, visit: VisitRow) -> None:
        order_id = visit.work_order_id
        if isinstance(problem, ValueRefused) and order_id is not None:
            show_toast(
                self._screen, problem_text(problem), error=True,
                action_text=self.tr("Answer"), action=lambda: self.order_opened.emit(order_id),
            )  # fmt: skip
        else:
            show_toast(self._screen, problem_text(problem), error=True)


def _still_open(refused: ValueRefused) -> str:
    words = refused.data["words"]
    assert isinstance(words, tuple)
    said = translate("Problems", "Not answered yet: “{words}”").format(words=words[0])
    if len(words) == 1:
        return said
    return translate("Problems", "{said} and {count} more").format(said=said, count=len(words) - 1)


word_refusal("visit_id.words_open", _still_open)
