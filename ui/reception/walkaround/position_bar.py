"""The tour round the car: nine stations, each declared fine in one action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.walkaround_sheet import PositionRow
from frontdesk.terms import PositionCode, PositionResult
from ui.reception.walkaround import wording
from ui.shared.buttons import KeyHintButton
from ui.shared.icons import paint_icon
from ui.shared.keys import key
from ui.shared.labels import ElidedLabel, label
from ui.shared.language import in_language
from ui.shared.painting import line, rounded
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

_LOOK = {
    PositionResult.NOT_CHECKED: ("surface.card", "ink.tertiary", ""),
    PositionResult.ALL_FINE: ("success.tint", "success.ink", "check"),
    PositionResult.FINDINGS: ("warn.tint", "warn.ink", "flag"),
}


class PositionBar(Retranslating, QWidget):
    """`fine` says that all is fine at a station (the bar goes on to the next), `reopened` takes it back."""

    fine = Signal(object)
    reopened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("position_bar")
        self._desk = desk
        self._rows: tuple[PositionRow, ...] = ()
        self._name = label(type_="strong")
        self._state = ElidedLabel(type_="small", tone="muted")
        self._fine = KeyHintButton(icon="check", kind="tertiary", name="position_fine")
        self._fine.set_key_hint(key("finish_step"))
        self._fine.clicked.connect(self._on_fine_clicked)
        self._group = QButtonGroup(self)
        self._stations: dict[PositionCode, _Station] = {}
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self._name)
        upper.addWidget(self._state, 1)
        upper.addWidget(self._fine)
        lower.setSpacing(6)
        for number, code in enumerate(PositionCode, start=1):
            station = _Station(number)
            set_names(station, f"position_{code.value}")
            self._group.addButton(station)
            self._stations[code] = station
            lower.addWidget(station, 1)
        self._stations[PositionCode.DRIVER_SEAT].setChecked(True)
        self._group.buttonClicked.connect(lambda _station: self.retranslate())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 14, 8)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)
        self.retranslate()

    def set_positions(self, rows: Sequence[PositionRow]) -> None:
        """Show how every station stands."""
        self._rows = tuple(rows)
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self._fine.setVisible(not locked)

    def current(self) -> PositionCode:
        """The station one stands at."""
        return next(code for code, station in self._stations.items() if station.isChecked())

    def go_to(self, code: PositionCode) -> None:
        """Stand at another station."""
        self._stations[code].setChecked(True)
        self.retranslate()

    def begin(self, rows: Sequence[PositionRow]) -> None:
        """Stand where this walk goes on: at the first station nobody has been to."""
        self.go_to(next((row.code for row in rows if row.checked_at is None), PositionCode.DRIVER_SEAT))

    def finish(self) -> None:
        """Say that all is fine where one stands, unless that was said before, and go on to the next station."""
        if self._is_fine(self.current()):
            self._go_on()
        else:
            self._on_fine_clicked()

    def retranslate(self) -> None:
        rows = {row.code: row for row in self._rows}
        for code, station in self._stations.items():
            row = rows.get(code)
            result = row.result if row else PositionResult.NOT_CHECKED
            station.set_state(result, wording.joined([wording.position(code), wording.position_result(result)]))
        here = rows.get(self.current())
        number = list(PositionCode).index(self.current()) + 1
        self._name.setText(
            self.tr("{number}/9 {place}").format(number=number, place=wording.position(self.current()))
        )
        self._state.setText(self._state_words(here) if here else "")
        fine = self._is_fine(self.current())
        self._fine.set_key_hint("" if fine else key("finish_step"))
        if fine:
            self._fine.setText(self.tr("Take back"))
        elif here is not None and here.result is PositionResult.FINDINGS:
            self._fine.setText(self.tr("All else fine"))
        else:
            self._fine.setText(self.tr("All fine here"))

    def _state_words(self, row: PositionRow) -> str:
        if row.checked_at is None:
            return wording.position_result(row.result)
        time = formats.time_of(row.checked_at, self._desk.zone)
        name = in_language(row.checked_by, row.checked_by_latin)
        return self.tr("{result}, {time} {name}").format(
            result=wording.position_result(row.result), time=time, name=name
        )

    def _is_fine(self, code: PositionCode) -> bool:
        return any(row.code is code and row.checked_at is not None for row in self._rows)

    def _on_fine_clicked(self) -> None:
        code = self.current()
        if self._is_fine(code):
            self.reopened.emit(code)
            return
        self._go_on()
        self.fine.emit(code)

    def _go_on(self) -> None:
        codes = list(PositionCode)
        self.go_to(codes[min(codes.index(self.current()) + 1, len(codes) - 1)])


class _Station(QAbstractButton):
    """A numbered station with its state in colour and sign; the name is its tooltip and spoken name."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._result = PositionResult.NOT_CHECKED
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_state(self, result: PositionResult, spoken: str) -> None:
        self._result = result
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(44, 30)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        fill, ink, icon = _LOOK[self._result]
        edge = "accent.base" if self.isChecked() else "line.default"
        rounded(
            painter, self.rect(), colors.radius("control"), colors.color(fill), colors.color(edge),
            width=2 if self.isChecked() else 1,
        )  # fmt: skip
        area = QRect(0, 0, self.width(), self.height())
        if icon:
            area.setRight(self.width() // 2 + 2)
            paint_icon(painter, self.width() / 2 + 2, 8, icon, ink, 14)
        font = colors.font("small", weight=600 if self.isChecked() else 400)
        align = Qt.AlignmentFlag.AlignRight if icon else Qt.AlignmentFlag.AlignHCenter
        line(painter, area.adjusted(0, 0, -4 if icon else 0, 0), str(self._number), font, ink, align)
