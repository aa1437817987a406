"""What is agreed beside the work: old parts, wash, call first, and the notes for paper and for the house."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.terms import OldPartDisposition, RepairCategory
from frontdesk.work_orders.sheet import WorkOrderSheet
from frontdesk.work_orders.wishes import set_wishes
from ui.shared.buttons import KeyHintButton
from ui.shared.choice_box import ChoiceBox
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.tick_box import TickBox
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
        self.old_parts, self.category = ChoiceBox(), ChoiceBox()
        self.choices = {
            "old_parts": Field("", self.old_parts, name="wish_old_parts"),
            "category": Field("", self.category, name="wish_category"),
        }
        self.notes = {name: WordsEdit(rows=2) for name in _NOTES}
        self.note_fields = {name: Field("", edit, name=name) for name, edit in self.notes.items()}
        self.conflict = ConflictBox()
        self.body.setSpacing(6)
        for box in self.boxes.values():
            self.body.addWidget(box)
        for field in self.choices.values():
            self.body.addWidget(field)
        for field in self.note_fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.conflict)
        self.save_button = KeyHintButton(icon="check", key=key("save"), name="wishes_save")
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.conflict.mine_chosen.connect(self._on_mine_chosen)
        self.conflict.theirs_chosen.connect(self._on_theirs_chosen)
        self.retranslate()  # the choices are there before one is taken
        self.set_values(_values_of(sheet))
        self._keeper = DraftKeeper(desk, "wishes", str(sheet.work_order_id), self)
        self._keeper.watch(self.values)
        before = self._keeper.about()
        draft = self._keeper.offer()
        if draft is not None:
            self.set_values(draft)
            self._ask(draft, before, list(self._keeper.theirs))
        for box in self.boxes.values():
            box.toggled.connect(lambda _on: self._keeper.touched())
        for choice in (self.old_parts, self.category):
            choice.activated.connect(lambda _index: self._keeper.touched())
        for edit in self.notes.values():
            edit.changed.connect(lambda _text: self._keeper.touched())
        self.setFocusProxy(self.boxes["show_old_parts"])

    def heading(self) -> str:
        return self.tr("Wishes and notes")

    def values(self) -> dict[str, Any]:
        """What stands in the form."""
        return {
            **{name: box.isChecked() for name, box in self.boxes.items()},
            **{name: edit.text() for name, edit in self.notes.items()},
            "old_parts": str(self.old_parts.currentData()),
            "category": str(self.category.currentData()),
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form."""
        for name, box in self.boxes.items():
            box.setChecked(bool(values.get(name)))
        for name, edit in self.notes.items():
            edit.set_text(str(values.get(name, "")))
        self.old_parts.choose(values.get("old_parts"))
        self.category.choose(values.get("category", ""))

    def save(self) -> None:
        """Keep what stands here; when somebody else was first, both are shown."""
        values = self.values()
        values["old_parts"] = OldPartDisposition(values["old_parts"])
        values["category"] = RepairCategory(values["category"]) if values["category"] else ""
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
        self.choices["old_parts"].set_label(self.tr("Replaced parts"))
        self.old_parts.fill([(wording.old_parts(one), str(one)) for one in OldPartDisposition])
        self.choices["category"].set_label(self.tr("Repair category on the forms"))
        self.category.fill([("", ""), *((wording.repair_category(one), str(one)) for one in RepairCategory)])
        self._word_category()
        self.note_fields["printed_notes"].set_label(self.tr("Note on the printed order"))
        self.note_fields["internal_notes"].set_label(self.tr("Note for the house, never printed"))
        self.save_button.setText(self.tr("Save"))
        super().retranslate()

    def _word_category(self) -> None:
        """What the work itself makes of it."""
        by_work = wording.repair_category(self._sheet.category_of_work)
        self.category.setItemText(0, self.tr("By the work: {category}").format(category=by_work))

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
        self._ask(mine, theirs, clashes)

    def _ask(self, mine: dict[str, Any], theirs: dict[str, Any], clashes: list[str]) -> None:
        if clashes:
            self.conflict.show_conflict([self._told(name, mine[name], theirs[name]) for name in clashes])

    def _told(self, name: str, mine: Any, theirs: Any) -> tuple[str, str, str]:
        if name == "old_parts":
            words = [wording.old_parts(OldPartDisposition(value)) for value in (mine, theirs)]
            return self.old_parts.accessibleName(), words[0], words[1]
        if name == "category":
            words = [self.category.itemText(self.category.findData(value)) for value in (mine, theirs)]
            return self.category.accessibleName(), words[0], words[1]
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
        "category": str(sheet.category or ""),
    }
