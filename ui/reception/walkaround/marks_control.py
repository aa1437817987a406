"""Marks and stations: what outline, list, palette and mark bar ask for, done on the sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from frontdesk.desk import Desk
from frontdesk.reception import m22, vehicle_zones
from frontdesk.reception import walkaround_marks as marks
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround_proposals import propose_line
from frontdesk.terms import PositionCode
from ui.reception.walkaround import wording
from ui.reception.walkaround.layout import WalkaroundLayout
from ui.reception.walkaround.sheet_state import SheetState
from ui.shared.toast import show_toast


class MarksControl(QObject):
    """Connects the parts that show marks with the use cases that change them."""

    def __init__(self, state: SheetState, parts: WalkaroundLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._parts = state, parts
        card, damage = parts.diagram_card, parts.damage
        card.diagram.place_chosen.connect(self._on_place_chosen)
        card.list.place_chosen.connect(self._on_list_place_chosen)
        for view in (card.diagram, card.list):
            view.type_key_pressed.connect(parts.palette_card.take)
            view.mark_chosen.connect(self.choose)
        for rows in (card.list, damage):
            rows.note_wanted.connect(self._on_note_wanted)
            rows.removal_wanted.connect(self._on_removal_wanted)
            rows.taken_over.connect(lambda ids: state.change(marks.take_over_last_marks, ids))
            rows.left.connect(lambda mark_id: state.change(marks.leave_last_mark, mark_id))
        damage.mark_chosen.connect(self.choose)
        card.diagram.offered_mark_chosen.connect(damage.ask_about)
        card.position_bar.fine.connect(lambda position: state.change(readings.position_all_fine, position))
        card.list.position_chosen.connect(card.position_bar.go_to)
        for stations in (card.list.position_reopened, card.position_bar.reopened):
            stations.connect(lambda position: state.change(readings.reopen_position, position))
        card.body_type_chosen.connect(lambda body: state.change(readings.set_body_type, body))
        bar = card.mark_bar
        bar.note_changed.connect(lambda note: self._change(note=note, done=lambda _none: bar.note_kept()))
        bar.note.returnPressed.connect(self._on_note_entered)
        bar.type_changed.connect(lambda code: self._change(type_code=code))
        bar.severity_changed.connect(lambda severity: self._change(severity=severity))
        bar.removal_wanted.connect(lambda: self._on_removal_wanted(state.chosen or 0))
        bar.proposal_wanted.connect(lambda: state.change(propose_line, f"mark:{state.chosen}"))
        bar.withdrawal_wanted.connect(state.withdraw)
        parts.palette_card.undo_wanted.connect(self.undo)

    def choose(self, mark_id: int | None) -> None:
        """Work on a mark; an id that is not on the sheet lets go of the chosen one."""
        sheet = self._state.sheet
        mark = sheet.mark(mark_id) if sheet is not None else None
        self._state.chosen = mark.id if mark else None
        self._parts.diagram_card.choose(mark, self._state.proposals)
        self._parts.damage.choose(self._state.chosen)

    def undo(self) -> None:
        """Take back the mark placed last."""
        self._state.change(marks.undo_last_mark)

    def finish_step(self) -> None:
        """Ctrl+Enter: done with the mark that is being worked on, else all is fine at this station."""
        card = self._parts.diagram_card
        if self._state.chosen is not None:
            card.take_focus()
            self.choose(None)
        else:
            card.position_bar.finish()

    def take_key(self, letter: str) -> bool:
        """A letter or number pressed anywhere outside of a text field; False when it means nothing now."""
        parts, codes = self._parts, list(PositionCode)
        if self._state.locked():
            return False
        if letter in m22.QUICK_KEYS:
            parts.palette_card.take(letter)
        elif letter in [str(number) for number in range(1, len(codes) + 1)] and self._state.chosen is None:
            parts.diagram_card.position_bar.go_to(codes[int(letter) - 1])
        else:
            return False
        parts.diagram_card.take_focus()
        return True

    def _on_place_chosen(self, zone: str, x: float, y: float) -> None:
        self._place(zone, x, y, self.choose)

    def _on_list_place_chosen(self, zone: str, x: float, y: float) -> None:
        """By keyboard the note comes next: letters typed in the list would be marks."""
        self._place(zone, x, y, self._on_note_wanted)

    def _place(self, zone: str, x: float, y: float, then: Callable[[int], None]) -> None:
        letter = self._parts.palette_card.letter()

        def place(desk: Desk, walkaround_id: int) -> marks.PlacedMark:
            kind = vehicle_zones.quick_type(letter, zone)
            return marks.place_mark(desk, walkaround_id, zone=zone, type_code=kind.code, x=x, y=y)

        def placed(mark: marks.PlacedMark) -> None:
            then(mark.id)
            self._say_if_other(letter, zone)

        self._state.change(place, done=placed)

    def _say_if_other(self, letter: str, zone: str) -> None:
        """A rim is bent where sheet metal is dented: say so when the place asks for another word."""
        if letter == "D" and (kind := vehicle_zones.quick_type(letter, zone)).code != m22.QUICK_KEYS[letter][0]:
            words = self.tr("{place}: a dent counts as {kind} there. Type and size can be changed below.")
            words = words.format(place=wording.zone(zone), kind=f"“{wording.either(kind.zh, kind.en)}”")
            show_toast(self._state.window, words)

    def _on_note_entered(self) -> None:
        card = self._parts.diagram_card
        if card.shows_list():
            card.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_note_wanted(self, mark_id: int) -> None:
        self.choose(mark_id)
        self._parts.diagram_card.mark_bar.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removal_wanted(self, mark_id: int) -> None:
        self._state.change(marks.remove_mark, mark_id)

    def _change(self, **change: Any) -> None:
        mark = self._parts.diagram_card.mark_bar.mark()
        if mark is not None:
            self._state.change(marks.change_mark, mark.id, **change)
