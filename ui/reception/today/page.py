"""The parts of Today and how they stand on the page (mockup a)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.needs import Need
from frontdesk.reception.stages import Stage
from frontdesk.reception.today import TodayBoard
from frontdesk.reception.visit_rows import VisitRow
from ui.reception.today.cards import ArrivalCard, NeedCard, ReadyCard
from ui.reception.today.lists import BookingList, visit_list
from ui.reception.today.stage_strip import StageStrip
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.card_list import CardList
from ui.shared.chips import CountBadge
from ui.shared.empty_state import EmptyState
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.painting import line, text_width
from ui.shared.shared_column import SharedColumn
from ui.shared.theme import theme

_LEFT, _RIGHT = 440, 356
_NARROW = 1250
"""Below this width the columns at the sides give way to the bookings."""
_NARROW_LEFT, _NARROW_RIGHT = 350, 290
_TITLE, _EMPTY = 48, 100
_ROWS = {"arrivals": 92, "visits": 54, "needs": 60, "ready": 62}


@dataclass
class Group:
    """A card whose list gives way to a sentence when it is empty."""

    card: Card
    rows: QWidget
    empty: EmptyState
    around: QWidget
    row_height: int
    count: int = field(default=0)

    def show_count(self, count: int) -> None:
        """Show the list or the sentence."""
        self.count = count
        self.rows.setVisible(count > 0)
        self.around.setVisible(count == 0)

    def wanted(self) -> int:
        """The height that shows everything."""
        return _TITLE + (self.count * self.row_height + 1 if self.count else _EMPTY)


class TodayPage(QWidget):
    """Widgets only; `TodayScreen` fills them and listens to them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.board: TodayBoard | None = None
        self.strip = StageStrip()
        self.arrivals = CardList(_visit_key, self._arrival_card, name="arrivals")
        self.visits = visit_list(desk, "in_reception", self._lasts_long)
        self.bookings = BookingList(desk)
        self.needs = CardList(_need_key, lambda: NeedCard(desk), name="needs")
        self.ready = CardList(_visit_key, lambda: ReadyCard(desk), name="ready")
        self.need_badge = CountBadge()
        self.legend = Legend()
        self.coming = label(type_="small", tone="muted")
        self.all_bookings = KeyHintButton(kind="tertiary", name="all_bookings")
        self.groups = {
            name: _group(name, rows, icon)
            for name, rows, icon in (
                ("arrivals", self.arrivals, "door"),
                ("visits", self.visits, "hand"),
                ("bookings", self.bookings, "calendar"),
                ("needs", self.needs, "check"),
                ("ready", self.ready, "key"),
            )
        }
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW
        self.left.setFixedWidth(_NARROW_LEFT if narrow else _LEFT)
        self.right.setFixedWidth(_NARROW_RIGHT if narrow else _RIGHT)
        super().resizeEvent(event)

    def share(self, stage: Stage | None) -> None:
        """Give every card the height its rows need; with a filter only the cards that can hold that stage."""
        groups = self.groups
        arrivals = groups["arrivals"].wanted() if stage in (None, Stage.WAITING) else 0
        self.left.share(arrivals, groups["visits"].wanted() if stage != Stage.WAITING else 0)
        self.right.share(groups["needs"].wanted(), groups["ready"].wanted() if stage in (None, Stage.READY) else 0)

    def _arrival_card(self) -> ArrivalCard:
        return ArrivalCard(self._desk, self._greet_by)

    def _greet_by(self, row: VisitRow) -> datetime:
        """As the board of now has it: the time to greet may be set anew while somebody waits."""
        assert self.board is not None
        return self.board.greet_by(row)

    def _lasts_long(self, row: VisitRow) -> bool:
        assert self.board is not None
        return self.board.answer_takes_long(row, self._desk.now())

    def _lay_out(self) -> None:
        groups = self.groups
        groups["needs"].card.add_after_title(self.need_badge)
        groups["bookings"].card.add_right(self.legend)
        groups["bookings"].card.add_row(self._footer())
        self.left = SharedColumn(groups["arrivals"].card, groups["visits"].card)
        self.right = SharedColumn(groups["needs"].card, groups["ready"].card)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.left)
        columns.addWidget(groups["bookings"].card, 1)
        columns.addWidget(self.right)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 16)
        page.setSpacing(12)
        page.addWidget(self.strip)
        page.addLayout(columns, 1)

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setFixedHeight(52)
        row = QHBoxLayout(footer)
        row.setContentsMargins(16, 0, 8, 0)
        row.addWidget(self.coming, 1)
        row.addWidget(self.all_bookings)
        return footer


class Legend(QWidget):
    """What the three squares of a booking stand for."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()

    def set_words(self, *words: str) -> None:
        """Bay, technician, parts in the language of the moment."""
        self._words = words
        self.setAccessibleName(", ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = theme().font("caption")
        return QSize(sum(text_width(font, word) + 25 for word in self._words), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font, x = QPainter(self), theme().font("caption"), 0
        for icon, word in zip(("door", "user", "box"), self._words, strict=True):
            paint_icon(painter, x, self.height() // 2 - 7, icon, "ink.tertiary", 14)
            area = self.rect().adjusted(x + 17, 0, 0, 0)
            x += 17 + line(painter, area, word, font, "ink.tertiary") + 8


def _group(name: str, rows: QWidget, icon: str) -> Group:
    empty = EmptyState(icon)
    card = Card(" ", name=f"{name}_card")
    card.add_row(rows, divided=not isinstance(rows, CardList), stretch=1)
    around = QWidget()
    inside = QVBoxLayout(around)
    inside.setContentsMargins(15, 12, 15, 14)
    inside.addWidget(empty)
    inside.addStretch(1)
    card.body.addWidget(around)
    around.hide()
    return Group(card, rows, empty, around, _ROWS.get(name, 50))


def _visit_key(row: VisitRow) -> int:
    return row.visit_id


def _need_key(need: Need) -> tuple[str, int]:
    return need.key
