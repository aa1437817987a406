"""The walkaround: the car is looked at together with the customer, who signs what was seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.visit_head import VisitHead, visit_head
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.reception.walkaround_proposals import proposals
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.reception.walkaround_signing import SignedRevision
from frontdesk.terms import DocumentKind
from ui.reception.visit_head_bar import fill_visit_bar
from ui.reception.walkaround import problem_words
from ui.reception.walkaround.cards_control import CardsControl
from ui.reception.walkaround.draft import WalkaroundDraft
from ui.reception.walkaround.layout import WalkaroundLayout
from ui.reception.walkaround.marks_control import MarksControl
from ui.reception.walkaround.photos_control import PhotosControl
from ui.reception.walkaround.sheet_state import SheetState
from ui.reception.walkaround.signing import Signing
from ui.reception.walkaround.typed import is_typed, settle
from ui.shared.changes import Changes
from ui.shared.keys import key
from ui.shared.language import in_language
from ui.shared.screen import Screen
from ui.shared.ticker import ticker
from ui.shared.toast import show_toast

_SHOWN_HERE = frozenset({"walkaround", "reception", "customers", "work_orders"})
_STEP = 1
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
problem_words.register()


class WalkaroundScreen(Screen):
    """`show_visit(visit_id)` opens the sheet of a visit. It says what happened; the window goes on from there."""

    walkaround_signed = Signal(int)
    """The customer signed or refused: the id of the visit."""
    left_for_later = Signal(int)
    check_in_wanted = Signal(int)
    order_wanted = Signal(int)
    print_requested = Signal(object, int)
    """`DocumentKind.WALKAROUND` and the id of the walkaround."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self.setObjectName("walkaround_screen")
        self.setAcceptDrops(True)
        self._head: VisitHead | None = None
        self._stale = False
        self.parts = WalkaroundLayout(desk)
        self.state = SheetState(desk, self)
        self.marks = MarksControl(self.state, self.parts, self)
        self.cards = CardsControl(self.state, self.parts, self)
        self.photos = PhotosControl(self.state, self.parts, self)
        self.signing = Signing(desk, self.state.actions, self)
        self.draft = WalkaroundDraft(desk, self.parts, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()
        self.retranslate()

    def show_visit(self, visit_id: int) -> None:
        """Open the walkaround of a visit; text that was typed before a crash stands in its fields again."""
        self.state.actions.run(lambda desk: open_walkaround(desk, visit_id), done=self._on_opened)

    def sheet(self) -> WalkaroundSheet | None:
        """The sheet shown."""
        return self.state.sheet

    def reload(self) -> None:
        """Show the sheet as it stands in the store; what is being typed stays."""
        if self.state.sheet is not None:
            self._show(walkaround_sheet(self.desk, self.state.sheet.id))

    def step_back(self) -> bool:
        """Let go of the mark that is worked on, else back to the check-in of the visit."""
        if self.state.chosen is not None:
            self.marks.choose(None)
        else:
            self._tell(self.check_in_wanted)
        return True

    def title(self) -> str:
        return self.tr("Walkaround")

    def context(self) -> str:
        sheet = self.state.sheet
        if sheet is None or self._head is None:
            return ""
        along = (
            self.tr("with the customer, clockwise from the driver's seat")
            if sheet.with_customer
            else self.tr("without the customer")
        )
        advisor = in_language(self._head.advisor_name, self._head.advisor_latin)
        return " · ".join(part for part in (advisor, along) if part)

    def retranslate(self) -> None:
        self._show_head()
        self.headline_changed.emit()

    def _connect(self) -> None:
        parts, state = self.parts, self.state
        for shortcut, slot in (
            (key("undo"), self.marks.undo),
            (key("photo"), self.photos.choose),
            (key("finish_step"), self.marks.finish_step),
            (key("record_words"), self._on_words_key),
            (QKeySequence(QKeySequence.StandardKey.Paste), self._on_paste),
        ):
            QShortcut(shortcut, self, slot)
        for typed in (
            parts.diagram_card.mark_bar.note_typed,
            parts.tyres.typed,
            parts.readings.typed,
            parts.covers.typed,
        ):
            typed.connect(self.draft.touched)
        state.kept.connect(self.draft.settled)
        state.actions.refused.connect(lambda _error: self.reload())
        parts.sign.clicked.connect(self._on_sign_clicked)
        parts.leave.clicked.connect(lambda: self._tell(self.left_for_later))
        parts.add_more.clicked.connect(self._on_add_more_clicked)
        parts.to_order.clicked.connect(lambda: self._tell(self.order_wanted))
        parts.print.clicked.connect(self._on_print_wanted)
        self.signing.print_wanted.connect(self._on_print_wanted)
        self.signing.frozen.connect(self._on_frozen)
        self.changes.changed.connect(self._on_changes_changed)

    def _on_opened(self, sheet: WalkaroundSheet) -> None:
        typed = self.draft.open(sheet.visit_id)
        self.state.actions.visit_id = sheet.visit_id
        self.state.chosen, self.state.adding = None, False
        settle(*self.parts.text_fields().values())
        self.parts.covers.words.clear()
        self._show(sheet)
        self.parts.diagram_card.begin(sheet)
        if typed:
            self._put_back(sheet, typed)

    def _put_back(self, sheet: WalkaroundSheet, typed: dict[str, Any]) -> None:
        self.draft.put_back(typed)
        mark = sheet.mark(typed.get("mark_id"))
        if mark is not None and "mark_note" in typed:
            self.marks.choose(mark.id)
            self.parts.diagram_card.mark_bar.type_note(str(typed["mark_note"]))
        show_toast(self, self.tr("What you had typed before is back; leave the field to keep it."))

    def _show(self, sheet: WalkaroundSheet) -> None:
        state, self._stale = self.state, False
        state.sheet, state.proposals = sheet, proposals(self.desk, sheet.visit_id)
        self._head = visit_head(self.desk, sheet.visit_id)
        mark = sheet.mark(state.chosen)
        state.chosen = mark.id if mark else None
        self.parts.show_sheet(sheet, mark, state.proposals, locked=state.locked())
        self.signing.follow(sheet)
        self.retranslate()

    def _show_head(self) -> None:
        if self._head is not None:
            fill_visit_bar(self.parts.visit_bar, self._head, self.desk, current=_STEP)

    def _on_changes_changed(self, names: frozenset[str]) -> None:
        if self.state.sheet is not None and names & _SHOWN_HERE:
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def _on_words_key(self) -> None:
        self.parts.covers.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_paste(self) -> None:
        self.photos.take_from(QGuiApplication.clipboard().mimeData())

    def _on_sign_clicked(self) -> None:
        if self._keep_typed() and self.state.sheet is not None:
            self.signing.begin(self.state.sheet)

    def _keep_typed(self) -> bool:
        """What is being typed is on the sheet before the customer reads it; else its field says why it is not."""
        QGuiApplication.inputMethod().commit()
        self.parts.covers.keep_words()
        for field in self.parts.text_fields().values():
            if is_typed(field) and field.isVisibleTo(self):
                field.editingFinished.emit()
                if is_typed(field):
                    field.setFocus(Qt.FocusReason.OtherFocusReason)
                    return False
        return True

    def _on_frozen(self, _revision: SignedRevision) -> None:
        self.state.adding = False
        self.reload()
        is_signed = self.state.sheet is not None and self.state.sheet.is_signed
        show_toast(
            self,
            self.tr("Signed. The order comes next.")
            if is_signed
            else self.tr("Kept without a signature. The order comes next."),
        )
        self._tell(self.walkaround_signed)

    def _on_add_more_clicked(self) -> None:
        self.state.adding = True
        self.reload()

    def _on_print_wanted(self) -> None:
        if self.state.sheet is not None:
            self.print_requested.emit(DocumentKind.WALKAROUND, self.state.sheet.id)

    def _tell(self, signal: Any) -> None:
        if self.state.sheet is not None:
            signal.emit(self.state.sheet.visit_id)

    # -- Qt --------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~_PLAIN or not self.marks.take_key(event.text().upper()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.photos.take_from(event.mimeData())
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        ticker().join(self._show_head)
        if self._stale:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        ticker().leave(self._show_head)
        super().hideEvent(event)
