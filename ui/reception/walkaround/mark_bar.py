"""The mark being worked on: what and where, its note, a photo, a proposed line, and off again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from frontdesk.reception import m22, vehicle_zones
from frontdesk.reception.walkaround_proposals import ProposalRow
from frontdesk.reception.walkaround_sheet import MarkRow
from ui.reception.walkaround import wording
from ui.reception.walkaround.typed import is_typed, put_back, settle, watch
from ui.shared.buttons import KeyHintButton
from ui.shared.chips import Chip
from ui.shared.keys import key
from ui.shared.words import Retranslating, plain_tooltip, set_names


class MarkBar(Retranslating, QWidget):
    """`show_mark` fills it; every change is told at once, the note when it is left."""

    note_changed = Signal(str)
    note_typed = Signal()
    type_changed = Signal(str)
    severity_changed = Signal(int)
    photo_wanted = Signal()
    proposal_wanted = Signal()
    withdrawal_wanted = Signal(int)
    """The id of the proposal to take back."""
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mark_bar")
        self._mark: MarkRow | None = None
        self._proposal: ProposalRow | None = None
        self._locked = False
        self._chip = Chip(tone="accent")
        self._what = KeyHintButton(kind="tertiary", name="mark_type_and_size")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._what.setMenu(self._menu)
        self._propose = KeyHintButton(kind="tertiary", icon="plus", name="mark_propose")
        self._withdraw = KeyHintButton(kind="tertiary", icon="undo", name="mark_withdraw")
        self._photo = KeyHintButton(kind="tertiary", icon="camera", name="mark_photo")
        self._photo.set_key_hint(key("photo"))
        self._remove = KeyHintButton(kind="tertiary", icon="x", name="mark_remove")
        self.note = QLineEdit()
        self.note.setProperty("role", "inline")
        set_names(self.note, "mark_note")
        upper = QHBoxLayout()
        upper.setSpacing(4)
        upper.addWidget(self._chip)
        upper.addWidget(self._what)
        upper.addStretch(1)
        upper.addWidget(self._propose)
        upper.addWidget(self._withdraw)
        upper.addWidget(self._photo)
        lower = QHBoxLayout()
        lower.setSpacing(4)
        lower.addWidget(self.note, 1)
        lower.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 8, 6)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)
        self.note.editingFinished.connect(self._on_note_finished)
        watch(self.note, self.note_typed.emit)
        self._propose.clicked.connect(self.proposal_wanted)
        self._withdraw.clicked.connect(self._on_withdraw_clicked)
        self._photo.clicked.connect(self.photo_wanted)
        self._remove.clicked.connect(self.removal_wanted)
        self.retranslate()

    def show_mark(self, mark: MarkRow, proposal: ProposalRow | None) -> None:
        """Show a mark; a note that is being typed on the same mark stays."""
        same = self._mark is not None and self._mark.id == mark.id
        self._mark, self._proposal = mark, proposal
        if not (same and is_typed(self.note)):
            self.note.setText(mark.note)
            settle(self.note)
        self.retranslate()

    def mark(self) -> MarkRow | None:
        """The mark shown."""
        return self._mark

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self.note.setReadOnly(locked)
        self._what.setEnabled(not locked)
        for button in (self._propose, self._photo, self._remove):
            button.setVisible(not locked)
        self._locked = locked
        self.retranslate()

    def type_menu(self) -> QMenu:
        """The menu of types and sizes."""
        return self._menu

    def type_note(self, text: str) -> None:
        """Put back a note that was typed before a crash; it is told when the field is left."""
        put_back(self.note, text)

    def retranslate(self) -> None:
        proposal = self._proposal
        proposed = self.tr("On the order") if proposal and proposal.on_the_order else self.tr("Proposed")
        self._propose.setText(proposed if proposal else self.tr("Propose"))
        self._propose.setEnabled(proposal is None)
        self._withdraw.setAccessibleName(self.tr("Take the proposal back"))
        self._withdraw.setToolTip(self.tr("Take the proposal back"))
        self._withdraw.setVisible(proposal is not None and not proposal.on_the_order and not self._locked)
        self._photo.setText(self.tr("Photo"))
        self._remove.setText(self.tr("Delete"))
        self.note.setAccessibleName(self.tr("Note on the mark"))
        self.note.setPlaceholderText(self.tr("Note, for example: about 12 cm, down to the primer"))
        if self._mark is not None:
            self._photo.set_kind("secondary" if self._mark.wants_photo else "tertiary")
            self._chip.set_chip(self.tr("Mark {number}").format(number=self._mark.number), tone="accent")
            self._what.setText(wording.mark_title(self._mark).replace("&", "&&"))
            words = self.tr("Change type or size. {size}, M-22 {code}")
            size, code = wording.severity(self._mark.severity), self._mark.m22
            self._what.setToolTip(plain_tooltip(words.format(size=size, code=code)))

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._mark is None:
            return
        types = QActionGroup(self._menu)
        for kind in vehicle_zones.types_at(self._mark.zone):
            action = self._choice(wording.either(kind.zh, kind.en), kind.code == self._mark.type_code, types)
            action.triggered.connect(lambda _=False, code=kind.code: self.type_changed.emit(code))
        self._menu.addSeparator()
        if self._mark.type_code != m22.MISSING_TYPE:
            sizes = QActionGroup(self._menu)
            for severity in range(1, m22.MISSING_SEVERITY):
                action = self._choice(wording.severity(severity), severity == self._mark.severity, sizes)
                action.triggered.connect(lambda _=False, size=severity: self.severity_changed.emit(size))

    def _choice(self, text: str, checked: bool, group: QActionGroup) -> QAction:
        action = QAction(text, self._menu)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        self._menu.addAction(action)
        return action

    def _on_withdraw_clicked(self) -> None:
        if self._proposal is not None:
            self._propose.setFocus(Qt.FocusReason.OtherFocusReason)
            self.withdrawal_wanted.emit(self._proposal.id)

    def _on_note_finished(self) -> None:
        if is_typed(self.note):
            self.note_changed.emit(self.note.text())

    def note_kept(self) -> None:
        """The note is on the sheet: nothing is being typed any more."""
        settle(self.note)
