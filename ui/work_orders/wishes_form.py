"""What is agreed beside the work: old parts, wash, call first, and the notes for paper and for the house."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QRadioButton

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.terms import OldPartDisposition
from frontdesk.work_orders.sheet import WorkOrderSheet
from frontdesk.work_orders.wishes import set_wishes
from ui.shared.buttons import KeyHintButton
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.tick_box import TickBox
from ui.shared.words import set_names
from ui.shared.words_edit import WordsEdit
from ui.work_orders import wording
from ui.work_orders.conflict_box import ConflictBox
from ui.work_orders.problems import EXPECTED
from ui.work_orders.side_panel import PanelForm

_BOXES = ("show_old_parts", "call_first", "wash")
_NOTES = ("printed_notes", "internal_notes")


class WishesForm(PanelForm):
    """`reread` brings the order as it stands now when somebody else saved first."""

    def __init__(self, desk: Desk, sheet: WorkOrderSheet, reread: Callable[[], WorkOrderSheet]) -> None:
        super().__init__("wishes_form")
        self._desk, self._sheet, self._reread = desk, sheet, reread
        self.boxes = {name: TickBox(name=f"wish_{name}") for name in _BOXES}
        self._parts_label = label(type_="small", tone="secondary")
        self.old_parts = {disposition: QRadioButton() for disposition in OldPartDisposition}
        self.notes = {name: WordsEdit(rows=2) for name in _NOTES}
        self.note_fields = {name: Field("", edit, name=name) for name, edit in self.notes.items()}
        self.conflict = ConflictBox()
        self.body.setSpacing(6)
        for box in self.boxes.values():
            self.body.addWidget(box)
        self.body.addWidget(self._parts_label)
        choices = QGridLayout()
        for index, (disposition, button) in enumerate(self.old_parts.items()):
            set_names(button, f"old_parts_{disposition}")
            choices.addWidget(button, index // 2, index % 2)
        self.body.addLayout(choices)
        for field in self.note_fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.conflict)
        self.save_button = KeyHintButton(icon="check", key=key("save"), name="wishes_save")
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.conflict.mine_chosen.connect(self._on_mine_chosen)
        self.conflict.theirs_chosen.connect(self._on_theirs_chosen)
        self.set_values(_values_of(sheet))
        self._keeper = DraftKeeper(desk, "wishes", str(sheet.work_order_id), self)
        self._keeper.watch(self.values)
        draft = self._keeper.offer()
        if draft is not None:
            self.set_values(draft)
        for toggle in (*self.boxes.values(), *self.old_parts.values()):
            toggle.toggled.connect(lambda _on: self._keeper.touched())
        for edit in self.notes.values():
            edit.changed.connect(lambda _text: self._keeper.touched())
        self.setFocusProxy(self.boxes["show_old_parts"])
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Wishes and notes")

    def values(self) -> dict[str, Any]:
        """What stands in the form."""
        chosen = next((str(d) for d, button in self.old_parts.items() if button.isChecked()), "")
        return {
            **{name: box.isChecked() for name, box in self.boxes.items()},
            **{name: edit.text() for name, edit in self.notes.items()},
            "old_parts": chosen,
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form."""
        for name, box in self.boxes.items():
            box.setChecked(bool(values.get(name)))
        for name, edit in self.notes.items():
            edit.set_text(str(values.get(name, "")))
        if values.get("old_parts"):
            self.old_parts[OldPartDisposition(values["old_parts"])].setChecked(True)

    def save(self) -> None:
        """Keep what stands here; when somebody else was first, both are shown."""
        values = self.values()
        values["old_parts"] = OldPartDisposition(values["old_parts"])
        try:
            set_wishes(self._desk, self._sheet.work_order_id, self._sheet.version, **values)
        except ChangedMeanwhile:
            self._show_conflict()
        except EXPECTED as error:
            self.problem.show_error(error)
        else:
            self._keeper.done()
            self.finished.emit()

    def retranslate(self) -> None:
        self.boxes["show_old_parts"].setText(self.tr("Show old parts to the customer"))
        self.boxes["call_first"].setText(self.tr("Call before extra work"))
        self.boxes["wash"].setText(self.tr("Wash the car"))
        self._parts_label.setText(self.tr("Replaced parts"))
        for disposition, button in self.old_parts.items():
            button.setText(wording.old_parts(disposition))
        self.note_fields["printed_notes"].set_label(self.tr("Note on the printed order"))
        self.note_fields["internal_notes"].set_label(self.tr("Note for the house, never printed"))
        self.save_button.setText(self.tr("Save"))
        super().retranslate()

    def _show_conflict(self) -> None:
        """Only what really differs is asked; if only other things changed, mine is saved at once."""
        before, mine = _values_of(self._sheet), self.values()
        self._sheet = self._reread()
        theirs = _values_of(self._sheet)
        clashes = [name for name in mine if mine[name] != theirs[name] and theirs[name] != before[name]]
        if not clashes:
            untouched = {name: theirs[name] for name in mine if mine[name] == before[name]}
            self.set_values({**mine, **untouched})
            self.save()
            return
        self.conflict.show_conflict([self._told(name, mine[name], theirs[name]) for name in clashes])

    def _told(self, name: str, mine: Any, theirs: Any) -> tuple[str, str, str]:
        if name == "old_parts":
            words = [wording.old_parts(OldPartDisposition(value)) for value in (mine, theirs)]
            return self._parts_label.text(), words[0], words[1]
        if name in self.boxes:
            yes, no = self.tr("yes"), self.tr("no")
            return self.boxes[name].text(), yes if mine else no, yes if theirs else no
        return self.notes[name].accessibleName(), str(mine), str(theirs)

    def _on_mine_chosen(self) -> None:
        self.save()

    def _on_theirs_chosen(self) -> None:
        self.set_values(_values_of(self._sheet))
        self._keeper.done()


def _values_of(sheet: WorkOrderSheet) -> dict[str, Any]:
    return {
        "show_old_parts": sheet.show_old_parts,
        "call_first": sheet.call_before_extra_work,
        "wash": sheet.wash_wished,
        "printed_notes": sheet.printed_notes,
        "internal_notes": sheet.internal_notes,
        "old_parts": str(sheet.old_parts),
    }
