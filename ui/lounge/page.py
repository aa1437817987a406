"""The parts of the lounge and how they stand on the page (mockup f)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from ui.lounge.cards import LoanerCard, RequestCard, RunCard, StayCard
from ui.lounge.seat_plan import SeatPlan
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.card_list import CardList
from ui.shared.chips import Chip, CountBadge, Tone
from ui.shared.empty_state import EmptyState, IconLabel
from ui.shared.keys import key
from ui.shared.labels import ElidedLabel, label
from ui.shared.shared_column import SharedColumn
from ui.shared.words import Retranslating, set_names

_LEGEND: tuple[Tone, ...] = ("accent", "warn", "ok")
"""Tones of: waits, is to be told, is ready."""

_LEFT, _RIGHT = 520, 300
_ROW, _REQUEST, _RUN = 68, 46, 56


class LoungePage(Retranslating, QWidget):
    """Widgets and their lasting words; `LoungeScreen` fills them and listens to them.

    `ordered(words)`: a quick order was pressed.
    """

    ordered = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.plan = SeatPlan()
        self.legend = [Chip() for _tone in _LEGEND]
        self.chosen = ElidedLabel(type_="small", tone="secondary")
        set_names(self.chosen, "lounge_chosen")
        self.seat_button = KeyHintButton(icon="seat", name="lounge_seat")
        self.requests = CardList(lambda row: row.request_id, lambda: RequestCard(desk), name="requests")
        self.request_title, self.request_count = label(type_="strong"), label(type_="caption", tone="muted")
        self.order_title = label(type_="small", tone="muted")
        self.orders = [KeyHintButton(name=f"order_{index}") for index in range(len(self._order_words()))]
        self.other = QLineEdit()
        set_names(self.other, "lounge_other_wish")
        self.stays = CardList(lambda row: row.visit.visit_id, lambda: StayCard(desk), name="stays")
        self.ready_title = label(type_="strong")
        self.ready = CardList(lambda row: row.visit.visit_id, lambda: StayCard(desk), name="stays_ready")
        self.owed = CountBadge()
        self.everybody = KeyHintButton(kind="tertiary", name="lounge_everybody")
        self.words_hint = ElidedLabel(type_="small", tone="secondary")
        self.words_button = KeyHintButton(icon="quote", key=key("record_words"), name="lounge_words")
        self.runs = CardList(lambda row: row.run_id, lambda: RunCard(desk), name="runs")
        self.no_runs = label(type_="small", tone="muted")
        self.add_rider = KeyHintButton(icon="plus", name="lounge_add_rider")
        self.add_run = KeyHintButton(kind="tertiary", name="lounge_add_run")
        self.loaners = CardList(lambda row: row.loaner_id, lambda: LoanerCard(desk), name="loaners")
        self.no_stays, self.no_loaners = EmptyState("sofa"), EmptyState("car")
        self.seats_card, self.tell_card = Card(" ", name="seats_card"), Card(" ", name="tell_card")
        self.runs_card, self.loaners_card = Card(" ", name="runs_card"), Card(" ", name="loaners_card")
        self._fill_seats()
        self._fill_tell()
        self._fill_rides()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(12)
        self.seats_card.setFixedWidth(_LEFT)
        row.addWidget(self.seats_card)
        row.addWidget(self.tell_card, 1)
        row.addWidget(self.rides)
        self.retranslate()

    def retranslate(self) -> None:
        self.seats_card.set_title(self.tr("Seats"))
        legend = (self.tr("waits"), self.tr("tell"), self.tr("ready"))
        for chip, word, tone in zip(self.legend, legend, _LEGEND, strict=True):
            chip.set_chip(word, tone=tone)
        self.seat_button.setText(self.tr("Where?"))
        self.seat_button.setAccessibleName(self.tr("Where do they wait?"))
        self.request_title.setText(self.tr("Drinks and snacks"))
        self.order_title.setText(self.tr("Order"))
        self.other.setPlaceholderText(self.tr("Something else, Enter"))
        self.other.setAccessibleName(self.tr("Another wish of the customer"))
        self.tell_card.set_title(self.tr("Customers to tell"))
        self.everybody.setText(self.tr("Show everybody"))
        self.ready_title.setText(self.tr("Ready, the advisor comes for them"))
        self.words_hint.setText(self.tr("What a customer says here goes straight to the order"))
        self.words_button.setText(self.tr("Record words"))
        self.runs_card.set_title(self.tr("Shuttle"))
        self.no_runs.setText(self.tr("No more runs today"))
        self.add_rider.setText(self.tr("Add a rider"))
        self.add_run.setText(self.tr("New run"))
        self.loaners_card.set_title(self.tr("Loaner cars"))
        self.no_stays.set_words(self.tr("Nobody is waiting"), self.tr("Customers appear here after check-in"))
        self.no_loaners.set_words(self.tr("No loaner cars"))
        for button, word in zip(self.orders, self._order_words(), strict=True):
            button.setText(word)
        for rows in (self.stays, self.ready, self.requests, self.runs, self.loaners):
            for card in rows.cards():
                assert isinstance(card, StayCard | RequestCard | RunCard | LoanerCard)
                card.reword()

    def _order_words(self) -> tuple[str, ...]:
        """What is asked for most."""
        return (
            self.tr("Water"), self.tr("Tea"), self.tr("Americano"), self.tr("Latte"), self.tr("Milk"),
            self.tr("Snack"),
        )  # fmt: skip

    def share(self, requests: int, ready: int, runs: int) -> None:
        """Give every list the height its rows need."""
        self.requests.setFixedHeight(min(max(requests, 1), 3) * _REQUEST)
        self.requests.setVisible(requests > 0)
        self._ready_part.setVisible(ready > 0)
        self.ready.setFixedHeight(min(ready, 3) * 54)
        self.runs.setVisible(runs > 0)
        self.no_runs.setVisible(runs == 0)
        self.rides.share(46 + max(min(runs, 4) * _RUN, 44) + 66, 600)

    def _fill_seats(self) -> None:
        card = self.seats_card
        for chip in self.legend:
            card.add_right(chip)
        around = QWidget()
        inside = QVBoxLayout(around)
        inside.setContentsMargins(23, 2, 23, 10)
        inside.addWidget(self.plan, 1)
        card.body.addWidget(around, 1)
        card.add_row(_row_of(self.chosen, 1, self.seat_button))
        titles = _row_of(self.request_title, 0, self.request_count, stretch_last=True)
        titles.setFixedHeight(38)
        card.add_row(titles)
        card.body.addWidget(self.requests)
        orders = QWidget()
        below = QVBoxLayout(orders)
        below.setContentsMargins(16, 10, 16, 10)
        below.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.order_title)
        for button in self.orders:
            button.clicked.connect(lambda _checked=False, pressed=button: self.ordered.emit(pressed.text()))
            row.addWidget(button)
        row.addStretch(1)
        below.addLayout(row)
        below.addWidget(self.other)
        card.add_row(orders)

    def _fill_tell(self) -> None:
        card = self.tell_card
        card.add_after_title(self.owed)
        card.add_right(self.everybody)
        card.add_row(self.stays, divided=False, stretch=1)
        self._empty_part = QWidget()
        empty = QVBoxLayout(self._empty_part)
        empty.setContentsMargins(15, 2, 15, 14)
        empty.addWidget(self.no_stays)
        empty.addStretch(1)
        card.body.addWidget(self._empty_part, 1)
        self._ready_part = QFrame()
        ready = QVBoxLayout(self._ready_part)
        ready.setContentsMargins(0, 0, 0, 0)
        ready.setSpacing(0)
        head = _row_of(self.ready_title, 1)
        head.setProperty("role", "sunken")
        head.setFixedHeight(38)
        ready.addWidget(head)
        ready.addWidget(self.ready)
        card.body.addWidget(self._ready_part)
        card.add_row(_row_of(IconLabel("quote"), 0, self.words_hint, 1, self.words_button))

    def show_empty(self, empty: bool) -> None:
        """Nobody waits: a sentence instead of the list."""
        self.stays.setVisible(not empty)
        self._empty_part.setVisible(empty)

    def _fill_rides(self) -> None:
        self.runs_card.add_right(self.add_run)
        self.no_runs.setContentsMargins(16, 6, 16, 14)
        self.runs_card.add_row(self.runs, divided=False, stretch=1)
        self.runs_card.body.addWidget(self.no_runs)
        self.runs_card.add_row(_row_of(self.add_rider, 1))
        self.loaners_card.add_row(self.loaners, divided=False, stretch=1)
        around = QWidget()
        inside = QVBoxLayout(around)
        inside.setContentsMargins(15, 2, 15, 14)
        inside.addWidget(self.no_loaners)
        inside.addStretch(1)
        self.no_loaners_part = around
        self.loaners_card.body.addWidget(around)
        self.rides = SharedColumn(self.runs_card, self.loaners_card)
        self.rides.setFixedWidth(_RIGHT)


def _row_of(*parts: QWidget | int, stretch_last: bool = False) -> QFrame:
    """Widgets side by side; a number after a widget is its stretch."""
    frame = QFrame()
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 8, 16, 8)
    row.setSpacing(8)
    for index, part in enumerate(parts):
        if isinstance(part, QWidget):
            after = parts[index + 1] if index + 1 < len(parts) else 0
            row.addWidget(part, after if isinstance(after, int) else 0)
    if stretch_last:
        row.addStretch(1)
    return frame
