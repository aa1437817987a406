"""The eight stages with their counts; pressing one shows only that stage, pressing it again shows all."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.reception.stages import Stage
from ui.shared.chips import status_text
from ui.shared.icons import paint_icon
from ui.shared.painting import line, rounded
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

_HEIGHT = 64


class StageStrip(Retranslating, QWidget):
    """`filtered(stage)`: show only this stage; None: everything. Left and Right walk, Space presses."""

    filtered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "stage_strip")
        self.setFixedHeight(_HEIGHT)
        self._cells = {stage: _Cell(stage) for stage in Stage}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for cell in self._cells.values():
            row.addWidget(cell, 1)
            cell.clicked.connect(self._on_cell_clicked)
        self.retranslate()

    def show_count(self, stage: Stage, count: int, note: str = "", tone: str = "tertiary") -> None:
        """The number of a stage, and a note in `danger`, `warn` or `tertiary`."""
        self._cells[stage].show_count(count, note, tone)

    def chosen(self) -> Stage | None:
        """The stage the page is narrowed to."""
        return next((stage for stage, cell in self._cells.items() if cell.isChecked()), None)

    def choose(self, stage: Stage | None) -> None:
        """Narrow the page to `stage`; None shows everything."""
        for other, cell in self._cells.items():
            cell.setChecked(other == stage)
        self.filtered.emit(stage)

    def cell(self, stage: Stage) -> QAbstractButton:
        """The button of one stage."""
        return self._cells[stage]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Stages"))
        for cell in self._cells.values():
            cell.reword()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        cells = list(self._cells.values())
        here = next((index for index, cell in enumerate(cells) if cell.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        cells[(here + step) % len(cells)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        radius = colors.radius("card")
        rounded(painter, self.rect(), radius, colors.color("surface.card"), colors.color("line.subtle"))
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF(), radius, radius)
        painter.setClipPath(shape)
        for stage, cell in self._cells.items():
            area = cell.geometry()
            if cell.isChecked():
                painter.fillRect(area, colors.color(f"status.{stage}.tint"))
            painter.fillRect(QRect(area.left(), 0, area.width(), 3), colors.color(f"status.{stage}.ink"))
            if stage != Stage.WAITING:
                painter.fillRect(QRect(area.left(), 1, 1, self.height() - 2), colors.color("line.subtle"))

    def _on_cell_clicked(self) -> None:
        pressed = self.sender()
        for cell in self._cells.values():
            if cell is not pressed:
                cell.setChecked(False)
        self.update()
        self.filtered.emit(self.chosen())


class _Cell(QAbstractButton):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._count, self._note, self._tone = 0, "", "tertiary"
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_names(self, f"stage_{stage.name.lower()}")

    def show_count(self, count: int, note: str, tone: str) -> None:
        self._count, self._note, self._tone = count, note, tone
        self.reword()

    def reword(self) -> None:
        self.setText(status_text(self._stage))
        self.setAccessibleName(" ".join(part for part in (self.text(), str(self._count), self._note) if part))
        self.setToolTip(plain_tooltip(self.accessibleName()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(150, _HEIGHT - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect().adjusted(1, 2, -1, 0), colors.color("surface.hover"))
        left, width = 14, self.width() - 22
        paint_icon(painter, left, 10, theme().status_icon(self._stage), "ink.secondary", 16)
        line(painter, QRect(left + 22, 9, width - 22, 18), self.text(), colors.font("small"), "ink.secondary")
        number = colors.font("number")
        number.setPixelSize(22)
        used = line(painter, QRect(left, 28, width, 28), str(self._count), number, "ink.primary")
        ink = f"{self._tone}.ink" if self._tone in ("danger", "warn") else "ink.tertiary"
        room = QRect(left + used + 6, 32, width - used - 6, 24)
        line(painter, room, self._note, colors.font("caption"), ink)
