"""The bookings of one day by time."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.schedule.booking_rows import BookingRow
from frontdesk.terms import AppointmentStatus
from ui.lounge.wording import wait_mode_text
from ui.schedule.wording import appointment_status, hours_text
from ui.shared.chips import chip_width, paint_chip
from ui.shared.language import current_language, in_language
from ui.shared.names import named
from ui.shared.painting import line
from ui.shared.plate import paint_plate, plate_width
from ui.shared.readiness import READINESS_WIDTH, paint_readiness, readiness_text
from ui.shared.row_list import RowDelegate, RowList
from ui.shared.rows import RowModel
from ui.shared.theme import theme

_OVER = (AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED, AppointmentStatus.COMPLETED)


def booking_work(row: BookingRow) -> str:
    """The work by name, else what the customer said."""
    return (row.work_zh if current_language() == "zh" else row.work_en) or row.words


class DayDelegate(RowDelegate):
    """Time and hours, plate, customer over work, advisor, readiness, state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(62)
        self._desk = desk

    def paint_row(self, painter: QPainter, area: QRect, row: BookingRow, *, selected: bool) -> None:
        fonts, middle = theme(), area.center().y()
        over = row.status in _OVER
        ink = "ink.tertiary" if over else "ink.primary"
        top, below = QRect(area.left(), middle - 20, 52, 20), QRect(area.left(), middle + 1, 52, 18)
        line(painter, top, formats.time_of(row.start_at, self._desk.zone), fonts.font("bodyStrong"), ink)
        line(painter, below, hours_text(row.hours), fonts.font("caption"), "ink.tertiary")
        plate = QRect(area.left() + 60, area.top(), max(108, plate_width(row.plate)), area.height())
        paint_plate(painter, plate, row.plate, row.is_new_energy, stretch=True)
        left = self._paint_state(painter, area, row, middle)
        words = QRect(plate.right() + 13, middle - 20, left - plate.right() - 25, 20)
        cancelled = row.status == AppointmentStatus.CANCELLED
        name = named(row.customer)
        line(painter, words, name, fonts.font("bodyStrong"), ink, strike=cancelled)
        advisor = in_language(row.advisor, row.advisor_latin)
        facts = " · ".join(
            part for part in (booking_work(row), wait_mode_text(row.wait_mode), advisor) if part
        )
        line(
            painter,
            words.translated(0, 21),
            facts,
            fonts.font("small"),
            "ink.tertiary" if over else "ink.secondary",
        )

    def _paint_state(self, painter: QPainter, area: QRect, row: BookingRow, middle: int) -> int:
        """Draws state and readiness at the right; returns where they begin."""
        word, tone = appointment_status(row.status)
        if row.is_expected and row.is_missing(self._desk.now()):
            word, tone = missing_word(), "warn"
        width = max(chip_width(word), 64)
        left = area.right() - width
        paint_chip(painter, left, middle, word, tone=tone)
        if row.is_expected:
            left -= READINESS_WIDTH + 12
            paint_readiness(painter, left, middle, row.ready)
        return left


def missing_word() -> str:
    """Nobody came, and nobody has said so yet."""
    return appointment_status(AppointmentStatus.NO_SHOW)[0]


def day_list(desk: Desk) -> RowList:
    """The list; `selected_row` gives the booking chosen."""

    def spoken(row: BookingRow) -> str:
        time = formats.time_of(row.start_at, desk.zone)
        state = appointment_status(row.status)[0]
        name, work = named(row.customer), booking_work(row)
        ready = readiness_text(row.ready) if row.is_expected else ""
        parts = (time, formats.plate_spaced(row.plate), name, work, hours_text(row.hours), state, ready)
        return ", ".join(part for part in parts if part)

    model = RowModel(lambda row: row.appointment_id, spoken)
    shown = RowList(model, DayDelegate(desk), name="bookings_list")
    shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return shown
