"""The four tyres: tread and pressure at a glance and typed in place; age and damage behind the name."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.reception.walkaround_sheet import TyreRow, WalkaroundSheet
from frontdesk.terms import TrafficLight, Wheel
from ui.reception.walkaround import wording
from ui.reception.walkaround.propose_row import ProposeRow
from ui.reception.walkaround.typed import is_typed, settle, watch
from ui.reception.walkaround.unreadable_line import say, unreadable_line
from ui.shared.card import Card
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating, set_names

_EDGE = {TrafficLight.URGENT: "danger.base", TrafficLight.ATTENTION: "warn.base"}
_INK = {TrafficLight.URGENT: "danger", TrafficLight.ATTENTION: "warn"}


class TyresCard(Retranslating, Card):
    """`reading(wheel, tread, pressure)` when a value was typed; `details_wanted(wheel)` for age and damage."""

    reading = Signal(object, object, object)
    details_wanted = Signal(object)
    typed = Signal()
    unreadable = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="tyres_card")
        grid = QGridLayout()
        grid.setContentsMargins(13, 0, 13, 6)
        grid.setSpacing(6)
        self.cells: dict[Wheel, TyreCell] = {}
        for index, wheel in enumerate(Wheel):
            cell = TyreCell(wheel)
            cell.reading.connect(self._on_reading)
            cell.details_wanted.connect(self.details_wanted)
            cell.typed.connect(self.typed)
            cell.unreadable.connect(self.unreadable)
            self.cells[wheel] = cell
            grid.addWidget(cell, index // 2, index % 2)
        self.body.addLayout(grid)
        self.unreadable_line = unreadable_line()
        self.body.addWidget(self.unreadable_line)
        self.found = ProposeRow(name="tyres_propose")
        self.body.addWidget(self.found)
        self._tyres: tuple[TyreRow, ...] = ()
        self.retranslate()

    def set_sheet(self, sheet: WalkaroundSheet) -> None:
        """Show the readings; what is being typed stays."""
        self._tyres = sheet.tyres
        for tyre in sheet.tyres:
            self.cells[tyre.wheel].set_tyre(tyre)
        if not any(is_typed(edit) for cell in self.cells.values() for edit in (cell.tread, cell.pressure)):
            say(self.unreadable_line, "")
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        for cell in self.cells.values():
            for edit in (cell.tread, cell.pressure):
                edit.setReadOnly(locked)
        self.found.set_locked(locked)

    def retranslate(self) -> None:
        self.set_title(self.tr("Tyres mm"))
        self.set_note("kPa")
        self.found.set_found(*wording.tyre_remark(self._tyres))

    def _on_reading(self, wheel: Wheel, tread: Decimal | None, pressure: int | None) -> None:
        say(self.unreadable_line, "")
        self.reading.emit(wheel, tread, pressure)


class TyreCell(Retranslating, QFrame):
    """One tyre: its name (a button), tread in mm, pressure in kPa."""

    reading = Signal(object, object, object)
    details_wanted = Signal(object)
    typed = Signal()
    unreadable = Signal(str)

    def __init__(self, wheel: Wheel) -> None:
        super().__init__()
        self._wheel = wheel
        self._verdict = TrafficLight.NOT_CHECKED
        self.setFixedHeight(34)
        self._name = _WheelName(f"tyre_{wheel.value}")
        self.tread = _Value(f"tread_{wheel.value}", strong=True)
        self.pressure = _Value(f"pressure_{wheel.value}")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 5, 2)
        row.setSpacing(2)
        row.addWidget(self._name)
        row.addWidget(self.tread, 6)
        row.addWidget(self.pressure, 5)
        self._name.clicked.connect(lambda: self.details_wanted.emit(wheel))
        for edit in (self.tread, self.pressure):
            edit.editingFinished.connect(self._on_finished)
            watch(edit, self.typed.emit)
        self.retranslate()

    def set_tyre(self, tyre: TyreRow) -> None:
        """Show a reading, except where something else is being typed."""
        self._verdict = tyre.verdict
        if not is_typed(self.tread):
            self.tread.setText("" if tyre.tread_mm is None else wording.millimetres(tyre.tread_mm))
        if not is_typed(self.pressure):
            self.pressure.setText("" if tyre.pressure_kpa is None else str(tyre.pressure_kpa))
        self.tread.set_ink(_INK.get(tyre.verdict, ""))
        self.update()

    def accepted(self) -> None:
        """The reading was kept: nothing is being typed any more."""
        settle(self.tread, self.pressure)

    def retranslate(self) -> None:
        name = wording.wheel(self._wheel)
        self._name.setText(name)
        self._name.setToolTip(self.tr("Age, winter tyre, damage"))
        self._name.setAccessibleName(self.tr("{wheel}: age, winter tyre, damage").format(wheel=name))
        self.tread.setAccessibleName(self.tr("{wheel}: tread in mm").format(wheel=name))
        self.pressure.setAccessibleName(self.tr("{wheel}: pressure in kPa").format(wheel=name))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        edge = colors.color(_EDGE.get(self._verdict, "line.subtle"))
        rounded(QPainter(self), self.rect(), colors.radius("control"), None, edge)

    def _on_finished(self) -> None:
        if not (is_typed(self.tread) or is_typed(self.pressure)):
            return
        tread, pressure = _decimal(self.tread.text()), _decimal(self.pressure.text())
        for edit, value in ((self.tread, tread), (self.pressure, pressure)):
            if value is None and edit.text().strip():
                self.unreadable.emit(edit.accessibleName())
                return
        self.reading.emit(self._wheel, tread, None if pressure is None else int(pressure))


class _WheelName(QAbstractButton):
    """The name of the wheel, muted; the way to age and damage."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_names(self, name)
        self.focus_by_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme().font("small"), self.text()) + 12, 30)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hover = self.underMouse() and self.isEnabled()
        if hover:
            rounded(painter, self.rect(), theme().radius("chip"), theme().color("surface.hover"))
        ink = "accent.ink" if hover else "ink.tertiary"
        line(painter, self.rect().adjusted(6, 0, 0, 0), self.text(), theme().font("small"), ink)


class _Value(TypedEdit):
    """A small number without a frame until it has the focus."""

    def __init__(self, name: str, *, strong: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "inline")
        self.setProperty("strong", strong)
        self.setPlaceholderText("—")
        self.setMaxLength(7)
        self.setMinimumWidth(38)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        set_names(self, name)

    def set_ink(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


def _decimal(text: str) -> Decimal | None:
    bare = text.strip().replace(",", ".")
    try:
        value = Decimal(bare) if bare.isascii() and "e" not in bare.lower() else None
    except InvalidOperation:
        return None
    return value if value is not None and value.is_finite() else None
