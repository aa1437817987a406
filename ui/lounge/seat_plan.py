"""The seats where they stand; pressing one shows who sits there, pressing it again shows everybody."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from frontdesk.lounge.board import SeatRow
from ui.shared.painting import line, rounded
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip, set_names

_SEAT_WIDTH, _SEAT_HEIGHT = 54, 60

TONES = {
    "free": ("surface.card", "line.strong", "ink.tertiary"),
    "here": ("accent.tint", "accent.base", "accent.ink"),
    "due": ("warn.tint", "warn.base", "warn.ink"),
    "late": ("danger.tint", "danger.base", "danger.ink"),
    "ready": ("success.tint", "success.base", "success.ink"),
}
"""State of a seat: its ground, border and ink."""


class SeatPlan(QWidget):
    """`seat_chosen(SeatRow)`: a seat was pressed; what that means is the screen's affair."""

    seat_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "seat_plan")
        self._seats: dict[str, _Seat] = {}
        self.setMinimumHeight(210)

    def show_seats(self, seats: tuple[SeatRow, ...], tones: dict[str, str], spoken: dict[str, str]) -> None:
        """The seats with the state of each (`TONES`) and what is read aloud, by code."""
        codes = {seat.code for seat in seats}
        for gone in [code for code in self._seats if code not in codes]:
            self._seats.pop(gone).deleteLater()
        for row in seats:
            seat = self._seats.get(row.code)
            if seat is None:
                seat = self._seats[row.code] = _Seat(row.code, self)
                seat.clicked.connect(self._on_seat_clicked)
                seat.show()
            seat.show_row(row, tones[row.code], spoken[row.code])
        self._place()

    def choose(self, code: str) -> None:
        """Mark one seat as chosen; an empty code marks none."""
        for seat in self._seats.values():
            seat.setChecked(seat.row.code == code)

    def seat(self, code: str) -> QAbstractButton:
        """The button of one seat."""
        return self._seats[code]

    def sizeHint(self) -> QSize:
        return QSize(472, 280)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        seats = list(self._seats.values())
        here = next((index for index, seat in enumerate(seats) if seat.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        seats[(here + step) % len(seats)].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        edge = colors.color("line.default")
        rounded(QPainter(self), self.rect(), colors.radius("card"), colors.color("surface.base"), edge)

    def _place(self) -> None:
        for seat in self._seats.values():
            x = seat.row.x * self.width() // 1000 - _SEAT_WIDTH // 2
            y = seat.row.y * self.height() // 1000 - _SEAT_HEIGHT // 2
            seat.setGeometry(
                min(max(x, 8), self.width() - _SEAT_WIDTH - 8),
                min(max(y, 8), self.height() - _SEAT_HEIGHT - 8),
                _SEAT_WIDTH,
                _SEAT_HEIGHT,
            )

    def _on_seat_clicked(self) -> None:
        seat = self.sender()
        assert isinstance(seat, _Seat)
        self.seat_chosen.emit(seat.row)


class _Seat(QAbstractButton):
    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = SeatRow(code, 0, 0, None)
        self._tone = "free"
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_names(self, f"seat_{code}")

    def show_row(self, row: SeatRow, tone: str, spoken: str) -> None:
        self.row, self._tone = row, tone
        self.setText(row.code)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        ground, border, ink = TONES[self._tone]
        edge = colors.color(border)
        width = 2.0 if self._tone != "free" else 1.5
        back = QRect(5, 1, self.width() - 10, 26)
        rounded(painter, back, 6, colors.color("surface.card"), edge, width=width)
        base = QRect(1, 11, self.width() - 2, self.height() - 13)
        rounded(painter, base, 9, colors.color(ground), edge, width=width)
        if self.isChecked():
            rounded(painter, base.adjusted(4, 4, -4, -4), 6, None, colors.color("focus.ring"), width=2)
        font = colors.font("body", weight=600)
        line(painter, base, self.text(), font, ink, Qt.AlignmentFlag.AlignHCenter)
