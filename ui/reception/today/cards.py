"""The rows with a button: who waits to be greeted, what needs doing, which car is ready."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.needs import Need, NeedKind
from frontdesk.reception.visit_rows import VisitRow
from ui.lounge.wording import visitor
from ui.reception.today.wording import (
    arrival_facts,
    arrival_reason,
    arrival_tag,
    need_facts,
    need_title,
    remedy_text,
    stay_facts,
)
from ui.shared.act_row import ActRow
from ui.shared.buttons import KeyHintButton
from ui.shared.chips import Tone, paint_chip
from ui.shared.greeting_ring import GreetingRing
from ui.shared.keys import KEYS
from ui.shared.painting import line
from ui.shared.plate import paint_plate
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip, set_names

_RING = 56
_OK: Tone = "ok"
_WARN: Tone = "warn"


class ArrivalCard(ActRow):
    """The clock that runs, the car, who it is and why they came; "Greet"."""

    def __init__(self, desk: Desk, greet_by: Callable[[VisitRow], datetime]) -> None:
        button = KeyHintButton()
        super().__init__(92, button)
        self._desk, self._greet_by = desk, greet_by
        self.ring = GreetingRing(self)
        self.ring.setGeometry(16, 18, _RING, _RING)
        button.clicked.connect(self._on_button_clicked)

    def seconds_left(self) -> int:
        """Seconds until the greeting is late; negative once it is."""
        return int((self._greet_by(self.row) - self._desk.now()).total_seconds() // 1)

    def is_late(self) -> bool:
        """Nobody has greeted them in time."""
        return self.seconds_left() <= 0

    def set_row(self, row: VisitRow) -> None:
        self.row = row
        assert isinstance(self.button, KeyHintButton)
        set_names(self, f"arrival_{row.visit_id}")
        set_names(self.button, f"greet_{row.visit_id}")
        self.ring.follow(self.seconds_left, int((self._greet_by(row) - row.arrived_at).total_seconds()))
        self.tick()
        self.reword()

    def tick(self) -> None:
        """A second has passed."""
        self.set_bar("late" if self.is_late() else "")

    def lead(self, leads: bool) -> None:
        """Whether F4 greets this one; filled when it also is late."""
        assert isinstance(self.button, KeyHintButton)
        self.button.set_kind("primary" if leads and self.is_late() else "secondary")
        self.button.set_key_hint(KEYS["greeted"] if leads else "")

    def reword(self) -> None:
        """The words in the language of the moment."""
        assert isinstance(self.button, KeyHintButton)
        who = visitor(self.row)
        self.button.setText(self.tr("Greet"))
        self.button.setAccessibleName(self.tr("Greet {name}").format(name=who))
        facts = (formats.plate_spaced(self.row.plate), who, arrival_tag(self.row, self._desk))
        why = (arrival_reason(self.row), arrival_facts(self.row, self._desk))
        self.setAccessibleName(", ".join(part for part in (*facts, *why) if part))
        self.setToolTip(plain_tooltip(arrival_reason(self.row)))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        area = area.adjusted(_RING + 12, 0, 0, 0)
        fonts = theme()
        reason, small = arrival_reason(self.row), fonts.font("small")
        top = 7 if reason else 19
        title = QRect(area.left(), top, area.width(), 28)
        used = paint_plate(painter, title, self.row.plate, self.row.is_new_energy)
        line(painter, title.adjusted(used + 8, 0, 0, 0), visitor(self.row), fonts.font("title"), "ink.primary")
        tone: Tone = "accent" if self.row.booked_for else "warn"
        line(painter, QRect(area.left(), top + 30, area.width(), 20), reason, small, "ink.primary")
        middle = 72 if reason else 62
        chip = paint_chip(painter, area.left(), middle, arrival_tag(self.row, self._desk), tone=tone)
        below = QRect(area.left() + chip + 6, middle - 11, area.width() - chip - 6, 22)
        line(painter, below, arrival_facts(self.row, self._desk), small, "ink.secondary")


class NeedCard(ActRow):
    """One thing to do with its one remedy. Red: its time has come; amber: it will."""

    def __init__(self, desk: Desk) -> None:
        button = KeyHintButton()
        super().__init__(60, button, right=12)
        self._desk = desk
        button.clicked.connect(self._on_button_clicked)

    def set_row(self, row: Need) -> None:
        self.row = row
        kind, number = row.key
        set_names(self, f"need_{kind}_{number}")
        assert isinstance(self.button, KeyHintButton)
        set_names(self.button, f"remedy_{kind}_{number}")
        self.tick()

    def tick(self) -> None:
        """Time has passed: the words and the colour follow it."""
        pressing = self._desk.now() >= self.row.deadline or self.row.kind == NeedKind.PROMISE_AT_RISK
        self.set_bar("danger" if pressing else "warn")
        self.reword()

    def lead(self, leads: bool, *, tells: bool) -> None:
        """`leads`: the most urgent remedy of the page, whose button is the filled one; `tells`: F10 is for it."""
        assert isinstance(self.button, KeyHintButton)
        self.button.set_kind("primary" if leads else "secondary")
        self.button.set_key_hint(KEYS["tell_customer"] if tells else "")

    def reword(self) -> None:
        """The words in the language of the moment."""
        assert isinstance(self.button, KeyHintButton)
        now = self._desk.now()
        title, facts = need_title(self.row, self._desk, now), need_facts(self.row, self._desk, now)
        self.button.setText(remedy_text(self.row))
        self.button.setAccessibleName(f"{remedy_text(self.row)}: {title}")
        self.setAccessibleName(f"{title}, {facts}")
        self.setToolTip(plain_tooltip(f"{title}\n{facts}"))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        now, fonts = self._desk.now(), theme()
        title, facts = need_title(self.row, self._desk, now), need_facts(self.row, self._desk, now)
        strong = fonts.font("small", weight=600)
        both_ends = Qt.TextElideMode.ElideMiddle  # the plate and the time
        line(painter, QRect(area.left(), 11, area.width(), 20), title, strong, "ink.primary", elide=both_ends)
        line(painter, QRect(area.left(), 33, area.width(), 16), facts, fonts.font("caption"), "ink.tertiary")


class ReadyCard(ActRow):
    """A car that waits for its customer, who has heard of it or not; "Hand over"."""

    def __init__(self, desk: Desk) -> None:
        button = KeyHintButton()
        super().__init__(62, button)
        self._desk = desk
        button.clicked.connect(self._on_button_clicked)

    @property
    def told(self) -> bool:
        """The customer has heard that the car is ready."""
        ready_at = self.row.ready_at or self.row.since
        return self.row.told_at is not None and self.row.told_at >= ready_at

    def set_row(self, row: VisitRow) -> None:
        self.row = row
        set_names(self, f"ready_{row.visit_id}")
        assert isinstance(self.button, KeyHintButton)
        set_names(self.button, f"hand_over_{row.visit_id}")
        self.reword()

    def tick(self) -> None:
        """A minute has passed."""
        self.update()

    def reword(self) -> None:
        """The words in the language of the moment."""
        assert isinstance(self.button, KeyHintButton)
        self.button.setText(self.tr("Hand over"))
        self.button.setAccessibleName(f"{self.button.text()}: {visitor(self.row)}")
        facts = (formats.plate_spaced(self.row.plate), visitor(self.row), self._stay(), self._state())
        self.setAccessibleName(", ".join(facts))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        fonts = theme()
        title = QRect(area.left(), 4, area.width(), 28)
        used = paint_plate(painter, title, self.row.plate, self.row.is_new_energy)
        strong = fonts.font("small", weight=600)
        line(painter, title.adjusted(used + 8, 0, 0, 0), visitor(self.row), strong, "ink.primary")
        icon, tone = ("check", _OK) if self.told else ("clock", _WARN)
        chip = paint_chip(painter, area.left(), 45, self._state(), icon=icon, tone=tone, max_width=area.width())
        stay = QRect(area.left() + chip + 8, 35, area.width() - chip - 8, 20)
        line(painter, stay, self._stay(), fonts.font("caption"), "ink.tertiary")

    def _stay(self) -> str:
        return stay_facts(self.row, self._desk.now())

    def _state(self) -> str:
        return self.tr("told") if self.told else self.tr("not told yet")
