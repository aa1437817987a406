"""The painted lists of Today: visits at a stage, and the day's bookings with the line of the present moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.stages import Stage, stage_of
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.schedule.booking_rows import BookingRow
from ui.lounge.wording import visitor
from ui.reception.today.wording import booked_work, booking_state_text, span_since, translate
from ui.shared.chips import chip_width, paint_chip, status_text
from ui.shared.icons import paint_icon
from ui.shared.language import in_language
from ui.shared.names import named
from ui.shared.painting import line, rounded, text_width
from ui.shared.plate import paint_plate, plate_width
from ui.shared.readiness import READINESS_WIDTH, paint_readiness
from ui.shared.row_list import RowDelegate, RowList, two_lines
from ui.shared.rows import RowModel
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip

_PLATE = 108
_ICON = 28
_CALL = 40


class VisitDelegate(RowDelegate):
    """Plate, name over advisor, stage, and how long this stage has lasted; strong where it `lasts_long`."""

    def __init__(self, desk: Desk, lasts_long: Callable[[VisitRow], bool]) -> None:
        super().__init__(54)
        self._desk, self._lasts_long = desk, lasts_long

    def paint_row(self, painter: QPainter, area: QRect, row: VisitRow, *, selected: bool) -> None:
        fonts, now = theme(), self._desk.now()
        long = self._lasts_long(row)
        font = fonts.font("small", weight=600 if long else 400)
        right = Qt.AlignmentFlag.AlignRight
        span = span_since(row.since, now)
        edge = area.right() - max(
            line(painter, area, span, font, "warn.ink" if long else "ink.tertiary", right), 48
        )
        status, word, icon = row.state, status_text(row.state), theme().status_icon(row.state)
        width = chip_width(word, icon, strong=True)
        plate = QRect(area.left(), area.top(), max(_PLATE, plate_width(row.plate)), area.height())
        paint_plate(painter, plate, row.plate, row.is_new_energy, stretch=True)
        names = QRect(plate.right() + 11, area.top(), edge - plate.right() - 19, area.height())
        wanted = text_width(fonts.font("bodyStrong"), visitor(row)) + 10
        # Whose car it is comes before the word of its stage.
        width = max(min(width, names.width() - wanted), _ICON)
        left = names.right() + 1 - width
        paint_chip(painter, left, area.center().y() + 1, word, icon=icon, status=status, max_width=width)
        names.setRight(left - 10)
        two_lines(painter, names, visitor(row), in_language(row.advisor, row.advisor_latin))


def visit_list(desk: Desk, name: str, lasts_long: Callable[[VisitRow], bool]) -> RowList:
    """A list of visits; `activated_row` gives the one opened."""

    def spoken(row: VisitRow) -> str:
        span, advisor = span_since(row.since, desk.now()), in_language(row.advisor, row.advisor_latin)
        return ", ".join((formats.plate_spaced(row.plate), visitor(row), status_text(row.state), advisor, span))

    model = RowModel(lambda row: row.visit_id, spoken)
    return RowList(model, VisitDelegate(desk, lasts_long), name=name)


class BookingDelegate(RowDelegate):
    """Time, plate, name over work; at the right the stage, or what is ready, or that nobody came."""

    def __init__(self, desk: Desk, state: Callable[[BookingRow], str | None]) -> None:
        super().__init__(50)
        self._desk, self._state = desk, state

    def paint_row(self, painter: QPainter, area: QRect, row: BookingRow, *, selected: bool) -> None:
        fonts, state, middle = theme(), self._state(row), area.center().y() + 1
        past = state == Stage.DELIVERED
        ink = "ink.tertiary" if past else "ink.primary"
        time = QRect(area.left(), area.top(), 42, area.height())
        line(painter, time, formats.time_of(row.start_at, self._desk.zone), fonts.font("bodyStrong"), ink)
        plate = QRect(time.right() + 11, area.top(), max(_PLATE, plate_width(row.plate)), area.height())
        paint_plate(painter, plate, row.plate, row.is_new_energy, stretch=True)
        name = named(row.customer)
        room = area.right() - plate.right() - 29 - text_width(fonts.font("bodyStrong"), name)
        left = area.right() - self._paint_state(painter, area, row, state, middle, max(room, _ICON))
        words = QRect(plate.right() + 11, area.top(), left - plate.right() - 19, area.height())
        below = "ink.tertiary" if past else "ink.secondary"
        two_lines(painter, words, name, booked_work(row), ink=ink, below_ink=below)

    def call_rect(self, area: QRect) -> QRect:
        """Where the button to call stands in a row of somebody who has not come."""
        return QRect(area.right() - 16 - _CALL, area.center().y() - 19, _CALL, _CALL)

    def _paint_state(
        self, painter: QPainter, area: QRect, row: BookingRow, state: str | None, middle: int, room: int
    ) -> int:
        """Draws at the right end; returns the width used."""
        if state is not None:
            word, icon = status_text(state), theme().status_icon(state)
            width = min(chip_width(word, icon, strong=True), room)
            left = area.right() - width
            paint_chip(painter, left, middle, word, icon=icon, status=state, max_width=width)
            return width
        if row.is_missing(self._desk.now()):
            word = translate("Today", "No-show")
            width = chip_width(word)
            paint_chip(painter, area.right() - _CALL - 6 - width, middle, word, tone="warn")
            button = self.call_rect(area.adjusted(0, 0, 16, 1))
            edge = theme().color("line.default")
            rounded(painter, button, theme().radius("control"), theme().color("surface.card"), edge)
            paint_icon(painter, button.left() + 11, button.top() + 11, "phone", "accent.ink", 18)
            return width + _CALL + 6
        paint_readiness(painter, area.right() - READINESS_WIDTH, middle, row.ready)
        return READINESS_WIDTH


class BookingList(RowList):
    """The day's bookings by time. `call_wanted(row)`: the button of somebody who has not come was pressed."""

    call_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._states: dict[int, str] = {}
        self._delegate = BookingDelegate(desk, self.standing)
        super().__init__(
            RowModel(lambda row: row.appointment_id, self._spoken), self._delegate, name="today_bookings"
        )
        self.setMouseTracking(True)

    def set_states(self, states: dict[int, str]) -> None:
        """Where each visit that is here stands, by its id."""
        self._states = states
        self.viewport().update()

    def standing(self, row: BookingRow) -> str | None:
        """Where the visit of a booking stands; None before they came."""
        if row.visit_id is None or row.visit_status is None:
            return None
        return self._states.get(row.visit_id) or stage_of(row.visit_status, None)

    def scroll_to_now(self) -> None:
        """Show the present moment a third down, the past above it."""
        self.verticalScrollBar().setValue(self._past() * self.sizeHintForRow(0) - self.viewport().height() // 3)

    def now_line_y(self) -> int | None:
        """Where the line of the present moment lies in the viewport; None without bookings."""
        rows = self._rows.rows()
        if not rows:
            return None
        past = self._past()
        if past == 0:
            return self.visualRect(self._rows.index(0, 0)).top() + 1
        return self.visualRect(self._rows.index(past - 1, 0)).bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at = self.now_line_y()
        if at is None:
            return
        painter, colors = QPainter(self.viewport()), theme()
        time = formats.time_of(self._desk.now(), self._desk.zone)
        font = colors.font("caption", weight=600)
        width = text_width(font, time) + 12
        box = QRect(16, min(max(at - 9, 0), self.viewport().height() - 18), width, 18)
        rounded(painter, box, 3, colors.color("danger.base"))
        line(painter, box, time, font, "ink.onAccent", Qt.AlignmentFlag.AlignHCenter)
        left = box.right() + 9
        painter.fillRect(QRect(left, at - 1, self.viewport().width() - 16 - left, 2), colors.color("danger.base"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_with_call_at(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.call_wanted.emit(row)
            return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._rows.row_at(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(self._spoken(row)) if row else "", self)
            return True
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def _past(self) -> int:
        now: datetime = self._desk.now()
        return sum(row.start_at <= now for row in self._rows.rows())

    def _row_with_call_at(self, point: QPoint) -> BookingRow | None:
        index = self.indexAt(point)
        row = self._rows.row_at(index)
        if row is None or self.standing(row) is not None or not row.is_missing(self._desk.now()):
            return None
        inside = self._delegate.call_rect(self.visualRect(index)).contains(point)
        return row if inside else None

    def _spoken(self, row: BookingRow) -> str:
        time = formats.time_of(row.start_at, self._desk.zone)
        state = booking_state_text(row, self.standing(row), self._desk.now())
        name = named(row.customer)
        parts = (time, formats.plate_spaced(row.plate), name, booked_work(row), state)
        return ", ".join(part for part in parts if part)
