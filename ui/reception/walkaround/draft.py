"""What is typed on the sheet and not kept yet, so that it survives whatever happens to the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from frontdesk.desk import Desk
from ui.reception.walkaround.layout import WalkaroundLayout
from ui.reception.walkaround.typed import is_typed, put_back
from ui.shared.draft_keeper import DraftKeeper

FORM = "walkaround"


class WalkaroundDraft(QObject):
    """One draft per visit: the note being typed, odometer, charge, tyres, belongings and words."""

    def __init__(self, desk: Desk, parts: WalkaroundLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._parts = desk, parts
        self._keeper: DraftKeeper | None = None

    def open(self, visit_id: int) -> dict[str, Any] | None:
        """Begin the draft of a visit; what was typed before and never kept, if anything."""
        if self._keeper is not None:
            self._keeper.let_go()
        self._keeper = DraftKeeper(self._desk, FORM, str(visit_id), self)
        self._keeper.watch(self.values)
        return self._keeper.offer()

    def touched(self) -> None:
        """Something was typed."""
        if self._keeper is not None:
            self._keeper.touched()

    def keep_now(self) -> None:
        """Keep what is typed at once, without waiting for a pause."""
        if self._keeper is not None:
            self._keeper.keep_now()

    def settled(self) -> None:
        """Something was kept on the sheet; the draft shrinks to what is still being typed."""
        if self._keeper is None:
            return
        if self.values():
            self._keeper.keep_now()
        else:
            self._keeper.done()

    def values(self) -> dict[str, Any]:
        """Only what stands in the fields and is not on the sheet."""
        values: dict[str, Any] = {
            name: edit.text() for name, edit in self._parts.text_fields().items() if is_typed(edit)
        }
        mark = self._parts.diagram_card.mark_bar.mark()
        if "mark_note" in values and mark is not None:
            values["mark_id"] = mark.id
        return values

    def put_back(self, values: dict[str, Any]) -> None:
        """Put typed text back into its fields; it is kept on the sheet when the field is left."""
        for name, edit in self._parts.text_fields().items():
            if name in values and name != "mark_note":
                put_back(edit, str(values[name]))
