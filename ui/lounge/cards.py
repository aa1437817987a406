"""The rows of the lounge: whom to tell, what to bring, who drives which loaner, which shuttle leaves."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.lounge.board import LoanerRow, RequestRow, RunRow, StayRow
from frontdesk.reception.stages import Stage
from frontdesk.terms import LoanerState, WorkOrderStatus
from ui.lounge.wording import due_text, loaner_state_text, visitor, wait_mode_text, work_text
from ui.shared.act_row import ActRow
from ui.shared.buttons import KeyHintButton
from ui.shared.chips import Tone, chip_width, paint_chip
from ui.shared.icons import paint_icon
from ui.shared.keys import KEYS
from ui.shared.language import current_language, in_language
from ui.shared.names import named
from ui.shared.painting import line, rounded
from ui.shared.plate import paint_plate
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip, set_names

_SEAT = 40


def stay_tone(row: StayRow, desk: Desk) -> str:
    """The state of a customer, as on the seat plan: here, due, late or ready."""
    if row.is_ready_and_told:
        return "ready"
    if row.due_at is None:
        return "ready" if row.visit.stage == Stage.READY else "here"
    now = desk.now()
    return "late" if row.is_late(now) else "due" if row.is_due(now) else "here"


class StayCard(ActRow):
    """Seat, car, customer, how the work stands and when the next word is owed; "Tell"."""

    def __init__(self, desk: Desk) -> None:
        button = KeyHintButton()
        super().__init__(68, button)
        self._desk = desk
        self._chosen = False
        button.clicked.connect(self._on_button_clicked)

    def set_row(self, row: StayRow) -> None:
        self.row = row
        assert isinstance(self.button, KeyHintButton)
        set_names(self, f"stay_{row.visit.visit_id}")
        set_names(self.button, f"tell_{row.visit.visit_id}")
        self.setFixedHeight(54 if row.is_ready_and_told else 68)
        self.reword()

    def explains(self) -> bool:
        """The customer must decide something: the advisor explains it on the order."""
        return bool(self.row.visit.order_status == WorkOrderStatus.WAITING_APPROVAL)

    def set_chosen(self, chosen: bool) -> None:
        """Mark the customer that requests, seat and words are for."""
        self._chosen = chosen
        self.update()

    def tick(self, *, leads: bool) -> None:
        """Time has passed; `leads`: the one F10 tells, whose button is filled when it is late."""
        assert isinstance(self.button, KeyHintButton)
        late = stay_tone(self.row, self._desk) == "late"
        self.set_bar("late" if late else "warn" if stay_tone(self.row, self._desk) == "due" else "")
        self.button.set_kind("danger_filled" if leads and late else "secondary")
        self.button.set_key_hint(KEYS["tell_customer"] if leads and not self.explains() else "")
        self.reword()

    def reword(self) -> None:
        """The words in the language of the moment."""
        assert isinstance(self.button, KeyHintButton)
        row, who = self.row, visitor(self.row.visit)
        self.button.setVisible(not row.is_ready_and_told)
        self.button.setText(self.tr("Explain") if self.explains() else self.tr("Tell"))
        self.button.setAccessibleName(f"{self.button.text()}: {who}")
        due = due_text(row, self._desk)
        spoken = (row.visit.seat, formats.plate_spaced(row.visit.plate), who, self._state(), due)
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        row, fonts, colors = self.row, theme(), theme()
        tone = stay_tone(row, self._desk)
        self._paint_seat(painter, area, tone)
        left, middle = area.left() + _SEAT + 12, area.center().y()
        one_line = row.is_ready_and_told
        title = QRect(left, middle - 12 if one_line else middle - 26, area.right() - left, 24)
        used = paint_plate(painter, title, row.visit.plate, row.visit.is_new_energy)
        strong = fonts.font("bodyStrong")
        written = line(painter, title.adjusted(used + 8, 0, 0, 0), visitor(row.visit), strong, "ink.primary")
        if one_line:
            rest = title.adjusted(used + written + 20, 0, 0, 0)
            right = Qt.AlignmentFlag.AlignRight
            advisor = in_language(row.visit.advisor, row.visit.advisor_latin)
            line(painter, rest, advisor, fonts.font("small"), "ink.tertiary", right)
        else:
            below = QRect(left, middle + 3, area.right() - left, 20)
            state = line(painter, below, self._state(), fonts.font("small"), "ink.secondary")
            due = due_text(row, self._desk)
            font = fonts.font("small", weight=600 if tone in ("late", "due") else 400)
            ink = {"late": "danger.ink", "due": "warn.ink"}.get(tone, "ink.tertiary")
            line(painter, below.adjusted(state, 0, 0, 0), f" · {due}" if due else "", font, ink)
        if self._chosen:
            painter.fillRect(QRect(0, 1, 3, self.height() - 1), colors.color("accent.base"))

    def _paint_seat(self, painter: QPainter, area: QRect, tone: str) -> None:
        colors = theme()
        square = QRect(area.left(), area.center().y() - _SEAT // 2, _SEAT, _SEAT)
        ground, ink = {
            "late": ("danger.base", "ink.onAccent"),
            "due": ("warn.base", "ink.onAccent"),
            "ready": ("success.tint", "success.ink"),
        }.get(tone, ("accent.tint", "accent.ink"))
        rounded(painter, square, 8, colors.color(ground))
        if self.row.visit.waits_here and self.row.visit.seat:
            font = colors.font("bodyStrong")
            line(painter, square, self.row.visit.seat, font, ink, Qt.AlignmentFlag.AlignHCenter)
            return
        icon = {"shuttle": "bus", "loaner": "car", "wait_in_lounge": "sofa"}.get(self.row.visit.wait_mode, "door")
        paint_icon(painter, square.left() + 10, square.top() + 10, icon, ink, 20)

    def _state(self) -> str:
        visit = self.row.visit
        if visit.waits_here:
            parts = (work_text(visit), "" if visit.seat else self.tr("no seat yet"), visit.stay_note)
        else:
            parts = (work_text(visit), visit.stay_note or wait_mode_text(visit.wait_mode), "")
        return " · ".join(part for part in parts if part)


class RequestCard(ActRow):
    """Something asked for, by whom and when; "Served"."""

    def __init__(self, desk: Desk) -> None:
        button = KeyHintButton()
        super().__init__(46, button)
        self._desk = desk
        button.clicked.connect(self._on_button_clicked)

    def set_row(self, row: RequestRow) -> None:
        self.row = row
        assert isinstance(self.button, KeyHintButton)
        set_names(self, f"request_{row.request_id}")
        set_names(self.button, f"serve_{row.request_id}")
        self.reword()

    def reword(self) -> None:
        """The words in the language of the moment."""
        assert isinstance(self.button, KeyHintButton)
        self.button.setText(self.tr("Served"))
        whose = self.row.seat or named(self.row.customer)
        self.button.setAccessibleName(f"{self.button.text()}: {whose} {self.row.words}")
        self.setAccessibleName(f"{whose}, {self.row.words}, {self._time()}")
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        fonts = theme()
        seat = QRect(area.left(), area.top(), 34, area.height())
        line(painter, seat, self.row.seat or self.row.plate[-3:], fonts.font("bodyStrong"), "ink.primary")
        paint_icon(painter, area.left() + 42, area.center().y() - 8, "coffee", "ink.tertiary", 18)
        used = line(
            painter, area, self._time(), fonts.font("caption"), "ink.tertiary", Qt.AlignmentFlag.AlignRight
        )
        words = area.adjusted(68, 0, -used - 10, 0)
        line(painter, words, self.row.words, fonts.font("body"), "ink.primary")

    def _time(self) -> str:
        return formats.time_of(self.row.asked_at, self._desk.zone)


class RunCard(ActRow):
    """A shuttle run: when, where to, who rides, seats left. Opening it adds a rider or takes one off."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(56)
        self._desk = desk

    def set_row(self, row: RunRow) -> None:
        self.row = row
        set_names(self, f"run_{row.run_id}")
        self.reword()

    def reword(self) -> None:
        """The words in the language of the moment."""
        self.setAccessibleName(", ".join((self._title(), self._riders(), self._left())))
        self.setToolTip(plain_tooltip(self._riders()))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        fonts = theme()
        tone: Tone = "info" if self.row.seats_left else "neutral"
        width = chip_width(self._left())
        paint_chip(painter, area.right() - width, area.center().y(), self._left(), tone=tone)
        room, middle = area.width() - width - 10, area.center().y()
        strong = fonts.font("small", weight=600)
        line(painter, QRect(area.left(), middle - 19, room, 20), self._title(), strong, "ink.primary")
        below = QRect(area.left(), middle + 1, room, 16)
        line(painter, below, self._riders(), fonts.font("caption"), "ink.tertiary")

    def _title(self) -> str:
        place = self.row.place_zh if current_language() == "zh" else self.row.place_en
        return f"{formats.time_of(self.row.leaves_at, self._desk.zone)} {place}"

    def _riders(self) -> str:
        names = self.tr(", ").join(named(person) for person in self.row.riders) or self.tr("Nobody yet")
        driver = self.tr("driver {name}").format(name=self.row.driver) if self.row.driver else ""
        return " · ".join(part for part in (names, driver) if part)

    def _left(self) -> str:
        return self.tr("%n seat(s) left", "", self.row.seats_left) if self.row.seats_left else self.tr("Full")


class LoanerCard(ActRow):
    """A car the dealership lends: which, where it is, until when. Opening it lends it or takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(60)
        self._desk = desk

    def set_row(self, row: LoanerRow) -> None:
        self.row = row
        set_names(self, f"loaner_{row.loaner_id}")
        self.reword()

    def reword(self) -> None:
        """The words in the language of the moment."""
        spoken = (formats.plate_spaced(self.row.plate), self._facts(), self._state()[0])
        self.setAccessibleName(", ".join(spoken))
        self.setToolTip(plain_tooltip(self._facts()))
        self.update()

    def paint_row(self, painter: QPainter, area: QRect) -> None:
        word, tone = self._state()
        width = chip_width(word)
        paint_chip(painter, area.right() - width, area.center().y(), word, tone=tone)
        room, middle = area.width() - width - 10, area.center().y()
        paint_plate(painter, QRect(area.left(), middle - 24, room, 26), self.row.plate, self.row.is_new_energy)
        below = QRect(area.left(), middle + 5, room, 16)
        line(painter, below, self._facts(), theme().font("caption"), "ink.tertiary")

    def _facts(self) -> str:
        row, language = self.row, current_language()
        zone, today = self._desk.zone, self._desk.today()
        if row.state == LoanerState.OUT and row.due_at is not None:
            due = formats.day_and_time(row.due_at, zone, language, today=today)
            return self.tr("back by {time} · {name}").format(name=named(row.lent_to), time=due)
        parts = [row.car, row.note]
        if row.state == LoanerState.PREPARING and row.available_at is not None:
            at = formats.day_and_time(row.available_at, zone, language, today=today)
            parts.append(self.tr("ready about {time}").format(time=at))
        return " · ".join(part for part in parts if part)

    def _state(self) -> tuple[str, Tone]:
        row = self.row
        if row.state == LoanerState.OUT and row.due_at is not None and row.due_at < self._desk.now():
            return self.tr("Overdue"), "danger"
        tones: dict[LoanerState, Tone] = {
            LoanerState.AVAILABLE: "ok",
            LoanerState.OUT: "info",
            LoanerState.PREPARING: "warn",
        }
        return loaner_state_text(row.state), tones[row.state]
