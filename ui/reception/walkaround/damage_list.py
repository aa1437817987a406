"""The damages as a list: marks of this sheet, then those of the last visit that wait for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk import formats
from frontdesk.reception.walkaround_sheet import MarkRow, OfferedMark
from ui.reception.walkaround import wording
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.painting import line
from ui.shared.row_list import RowDelegate, RowList
from ui.shared.rows import RowModel
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names

_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class DamageRow:
    """A row of the list. `offered`: the customer has not said yet whether it is still there."""

    mark: MarkRow
    below: str
    offered: bool


class DamageCard(Retranslating, Card):
    """Choosing a row chooses the mark on the outline; Enter goes to its note, Delete takes it off.

    On a mark of the last visit Enter takes it over and Delete says that it is gone.
    """

    mark_chosen = Signal(int)
    note_wanted = Signal(int)
    removal_wanted = Signal(int)
    taken_over = Signal(list)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="damage_card")
        self._marks: tuple[MarkRow, ...] = ()
        self._offered: tuple[OfferedMark, ...] = ()
        self._photo_count = 0
        self._model = RowModel(lambda row: (row.offered, row.mark.id), _spoken, self)
        self._list = _DamageList(self._model, _DamageDelegate(44))
        self._take_all = KeyHintButton(kind="tertiary", icon="check", name="take_over_all")
        self._menu = QMenu(self)
        set_names(self._menu, "offered_mark_menu")
        self.body.addWidget(self._take_all)
        self._hint = label(type_="small", tone="muted", wrap=True)
        self._hint.setContentsMargins(15, 4, 15, 8)
        self.body.addWidget(self._hint)
        self.add_row(self._list, stretch=1)
        self._list.selected_row.connect(self._on_list_selected)
        self._list.activated_row.connect(self._on_list_activated)
        self._list.delete_pressed.connect(self._on_list_delete)
        self._list.menu_requested.connect(self._on_list_menu)
        self._take_all.clicked.connect(self._on_take_all_clicked)
        self.retranslate()

    def set_marks(self, marks: Sequence[MarkRow], offered: Sequence[OfferedMark], photo_count: int) -> None:
        """Show these rows."""
        self._marks, self._offered, self._photo_count = tuple(marks), tuple(offered), photo_count
        self.retranslate()

    def choose(self, mark_id: int | None) -> None:
        """Show which mark is being worked on, without telling `mark_chosen`."""
        self._list.blockSignals(True)
        if mark_id is None or not self._list.select_key((False, mark_id)):
            self._list.clearSelection()
        self._list.blockSignals(False)

    def ask_about(self, mark_id: int) -> None:
        """A mark of the last visit was tapped on the outline: still there, or gone?"""
        self._list.select_key((True, mark_id))
        self._menu.clear()
        self._menu.addAction(self.tr("Still there, take it over")).triggered.connect(
            lambda: self.taken_over.emit([mark_id])
        )
        self._menu.addAction(self.tr("No longer there")).triggered.connect(lambda: self.left.emit(mark_id))
        self._menu.popup(self._list.mapToGlobal(self._list.visualRect(self._list.currentIndex()).bottomLeft()))

    def offered_menu(self) -> QMenu:
        """The menu of `ask_about`."""
        return self._menu

    def list(self) -> RowList:
        """The list itself."""
        return self._list

    def retranslate(self) -> None:
        self.set_title(self.tr("Damage"))
        self.set_count(len(self._marks))
        self.set_note(self.tr("Photos {count}").format(count=self._photo_count))
        self._list.setAccessibleName(self.tr("Damage"))
        rows = [DamageRow(mark, wording.mark_below(mark), False) for mark in self._marks]
        rows += [DamageRow(offer.mark, self._offered_below(offer), True) for offer in self._offered]
        self._model.set_rows(rows)
        self._hint.setText(self.tr("No damage marked. Choose a type, then tap the place, or go through the list."))
        self._hint.setVisible(not rows)
        self._take_all.setVisible(bool(self._offered))
        self._take_all.setText(self.tr("Take over all from last visit ({count})").format(count=len(self._offered)))

    def _offered_below(self, offer: OfferedMark) -> str:
        day = formats.short_day(offer.seen_on, current_language())
        return wording.joined([self.tr("seen {day}").format(day=day), self.tr("still there?")])

    def _on_take_all_clicked(self) -> None:
        self.taken_over.emit([offer.mark.id for offer in self._offered])

    def _on_list_selected(self, row: DamageRow | None) -> None:
        if row is not None and not row.offered:
            self.mark_chosen.emit(row.mark.id)

    def _on_list_activated(self, row: DamageRow) -> None:
        if row.offered:
            self.taken_over.emit([row.mark.id])
        else:
            self.note_wanted.emit(row.mark.id)

    def _on_list_delete(self, row: DamageRow) -> None:
        (self.left if row.offered else self.removal_wanted).emit(row.mark.id)

    def _on_list_menu(self, row: DamageRow) -> None:
        if row.offered:
            self.ask_about(row.mark.id)


class _DamageList(RowList):
    delete_pressed = Signal(object)

    def __init__(self, model: RowModel, delegate: RowDelegate) -> None:
        super().__init__(model, delegate, name="damage_list")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_row() is not None:
            self.delete_pressed.emit(self.current_row())
        elif event.text().isalnum():
            event.ignore()  # a key of the palette or a number of a station
        else:
            super().keyPressEvent(event)


class _DamageDelegate(RowDelegate):
    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        mark: MarkRow = row.mark
        paint_number(painter, area.left() - 1, area.center().y(), mark, offered=row.offered)
        right = area.right()
        if mark.photo_count:
            font = theme().font("caption", weight=400)
            right -= line(painter, area, str(mark.photo_count), font, "ink.tertiary", Qt.AlignmentFlag.AlignRight)
            paint_icon(painter, right - 19, area.center().y() - 7, "camera", "ink.tertiary", 15)
            right -= 24
        elif mark.wants_photo and not row.offered:
            paint_icon(painter, right - 15, area.center().y() - 7, "camera", "warn.ink", 15)
            right -= 24
        left = area.left() + 33
        words = QRect(left, area.top() + 4, right - left - 4, 18)
        title = wording.mark_title(mark)
        line(painter, words, title, theme().font("small", weight=600), "ink.primary")
        below = "info.ink" if row.offered else "ink.tertiary"
        line(painter, words.translated(0, 18), row.below, theme().font("caption", weight=400), below)


def paint_number(painter: QPainter, x: int, centre: int, mark: MarkRow, *, offered: bool) -> None:
    """The number in its circle, 22 px, as on the outline."""
    circle = QRectF(x, centre - 11, 22, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if offered:
        painter.setPen(QPen(theme().color("info.base"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        circle.adjust(1, 1, -1, -1)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("danger.base" if mark.changes_shape else "warn.base"))
    painter.drawEllipse(circle)
    ink = "info.ink" if offered else "ink.onAccent"
    line(painter, circle.toRect(), str(mark.number), theme().font("caption", weight=600), ink, _CENTRE)


def _spoken(row: DamageRow) -> str:
    words = wording.mark_spoken(row.mark)
    return wording.joined([words, row.below]) if row.offered else words
