"""The twin of the outline: every station, place and mark in one list that does everything by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from frontdesk.reception import m22, vehicle_zones
from frontdesk.reception.walkaround_sheet import MarkRow, OfferedMark, PositionRow, WalkaroundSheet
from frontdesk.terms import BodyType, PositionCode, PositionResult
from ui.reception.walkaround import wording
from ui.reception.walkaround.damage_list import paint_number
from ui.reception.walkaround.outline import OUTLINE_SIZE, outline_of
from ui.shared.icons import paint_icon
from ui.shared.painting import line
from ui.shared.row_list import RowDelegate, RowList
from ui.shared.rows import RowModel
from ui.shared.theme import theme
from ui.shared.words import Retranslating

_GAP = 24.0


@dataclass(frozen=True)
class TwinRow:
    """A station (`position` alone), a place (`zone`), or a mark on it."""

    position: PositionCode
    text: str
    below: str = ""
    zone: str = ""
    mark: MarkRow | None = None
    offered: bool = False
    result: PositionResult = PositionResult.NOT_CHECKED


class ZoneList(Retranslating, RowList):
    """S D P C R M put a mark on a place, Enter does the usual thing with a row, Delete takes away.

    Enter marks a place with the type taken, goes to the note of a mark, and takes a mark of the last visit over.
    `position_chosen` is the station of the row one is on; that all is fine there is never said by the way.
    """

    place_chosen = Signal(str, float, float)
    type_key_pressed = Signal(str)
    mark_chosen = Signal(int)
    note_wanted = Signal(int)
    removal_wanted = Signal(int)
    taken_over = Signal(list)
    left = Signal(int)
    position_chosen = Signal(object)
    position_reopened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._twin_model = RowModel(_key, lambda row: wording.joined([p for p in (row.text, row.below) if p]))
        super().__init__(self._twin_model, _TwinDelegate(36), parent, name="zone_list")
        self._twin_model.setParent(self)
        self._sheet: WalkaroundSheet | None = None
        self._body = BodyType.SEDAN
        self.setUniformItemSizes(True)
        self.activated_row.connect(self._on_activated_row)
        self.selected_row.connect(self._on_selected_row)
        self.retranslate()

    def set_sheet(self, sheet: WalkaroundSheet) -> None:
        """Show the stations, places and marks of a sheet."""
        self._sheet, self._body = sheet, sheet.body_type
        self.retranslate()

    def rows(self) -> tuple[TwinRow, ...]:
        """The rows in order."""
        return self._twin_model.rows()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Places of the car"))
        if self._sheet is not None:
            self._twin_model.set_rows(_rows(self._sheet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, letter = self.current_row(), event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and letter in m22.QUICK_KEYS:
            self.type_key_pressed.emit(letter)
            if row is not None and row.zone:
                self._place(row.zone)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row is not None:
            self._take_away(row)
        else:
            super().keyPressEvent(event)

    def _on_activated_row(self, row: TwinRow) -> None:
        if row.mark is not None:
            if row.offered:
                self.taken_over.emit([row.mark.id])
            else:
                self.note_wanted.emit(row.mark.id)
        elif row.zone:
            self._place(row.zone)
        else:
            self.position_chosen.emit(row.position)

    def _on_selected_row(self, row: TwinRow | None) -> None:
        if row is not None:
            self.position_chosen.emit(row.position)
        if row is not None and row.mark is not None and not row.offered:
            self.mark_chosen.emit(row.mark.id)

    def _take_away(self, row: TwinRow) -> None:
        if row.mark is None:
            if not row.zone:
                self.position_reopened.emit(row.position)
        elif row.offered:
            self.left.emit(row.mark.id)
        else:
            self.removal_wanted.emit(row.mark.id)

    def _place(self, zone: str) -> None:
        """Put the mark where it is best seen: in the largest drawing of the place, beside earlier marks."""
        shapes = [shape for shape in outline_of(self._body).shapes if shape.zone == zone]
        largest = max(shapes, key=lambda shape: _area(shape.path.boundingRect().size()))
        width, height = OUTLINE_SIZE
        marks = self._sheet.marks if self._sheet else ()
        point = largest.free_point([QPointF(m.x * width, m.y * height) for m in marks], _GAP)
        self.place_chosen.emit(zone, point.x() / width, point.y() / height)


class _TwinDelegate(RowDelegate):
    def tint(self, row: Any) -> tuple[str, str] | None:
        return None if row.zone else ("surface.base", "surface.base")

    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        fonts = theme()
        if row.mark is not None:
            paint_number(painter, area.left() + 28, area.center().y(), row.mark, offered=row.offered)
            words = area.adjusted(60, 0, 0, 0)
            used = line(painter, words, row.text, fonts.font("small", weight=600), "ink.primary")
            line(painter, words.adjusted(used + 10, 0, 0, 0), row.below, fonts.font("small"), "ink.tertiary")
            return
        if row.zone:
            line(painter, area.adjusted(28, 0, 0, 0), row.text, fonts.font("body"), "ink.primary")
            return
        used = line(painter, area, row.text, fonts.font("bodyStrong"), "ink.primary")
        ink = {PositionResult.ALL_FINE: "success.ink", PositionResult.FINDINGS: "warn.ink"}.get(
            row.result, "ink.tertiary"
        )
        icon = {PositionResult.ALL_FINE: "check", PositionResult.FINDINGS: "flag"}.get(row.result)
        left = area.left() + used + 12
        if icon:
            paint_icon(painter, left, area.center().y() - 7, icon, ink, 15)
            left += 19
        line(painter, QRect(left, area.top(), area.right() - left, area.height()), row.below,
             fonts.font("small"), ink)  # fmt: skip


def _rows(sheet: WalkaroundSheet) -> list[TwinRow]:
    stations = {row.code: row for row in sheet.positions}
    rows: list[TwinRow] = []
    for code in PositionCode:
        rows.append(_station(stations[code]))
        for zone in vehicle_zones.zones_of(sheet.body_type):
            if zone.position is code:
                rows.append(TwinRow(code, wording.zone(zone.id), zone=zone.id))
                rows += _marks_on(zone.id, code, sheet.marks, sheet.offered)
    return rows


def _marks_on(
    zone: str, code: PositionCode, marks: Sequence[MarkRow], offered: Sequence[OfferedMark]
) -> list[TwinRow]:
    there = [(mark, False) for mark in marks if mark.zone == zone]
    there += [(offer.mark, True) for offer in offered if offer.mark.zone == zone]
    return [
        TwinRow(
            code,
            wording.either(mark.type_zh, mark.type_en),
            _below(mark, is_offered),
            zone,
            mark,
            is_offered,
        )
        for mark, is_offered in there
    ]


def _below(mark: MarkRow, offered: bool) -> str:
    first = wording.translate("Walkaround", "last visit, still there?") if offered else f"M-22 {mark.m22}"
    return wording.joined([part for part in (first, wording.severity(mark.severity), mark.note.strip()) if part])


def _station(row: PositionRow) -> TwinRow:
    return TwinRow(row.code, wording.position(row.code), wording.position_result(row.result), result=row.result)


def _key(row: TwinRow) -> tuple[str, str, int, bool]:
    return row.position.value, row.zone, row.mark.id if row.mark else 0, row.offered


def _area(size: Any) -> float:
    return float(size.width() * size.height())
