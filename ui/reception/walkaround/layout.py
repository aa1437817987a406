"""Where everything of the walkaround stands: type palette, outline, two columns of cards, action bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_proposals import ProposalRow, not_proposed, waiting
from frontdesk.reception.walkaround_rules import WalkaroundStatus
from frontdesk.reception.walkaround_sheet import MarkRow, WalkaroundSheet, what_is_missing
from ui.reception.walkaround import wording
from ui.reception.walkaround.covers_card import CoversCard
from ui.reception.walkaround.damage_list import DamageCard
from ui.reception.walkaround.diagram_card import DiagramCard
from ui.reception.walkaround.lamps_card import LampsCard
from ui.reception.walkaround.palette import TypePalette
from ui.reception.walkaround.photo_strip import PhotoStrip
from ui.reception.walkaround.progress_line import ProgressLine
from ui.reception.walkaround.readings_card import ReadingsCard
from ui.reception.walkaround.tyres_card import TyresCard
from ui.shared.action_bar import ActionBar
from ui.shared.buttons import KeyHintButton
from ui.shared.keys import key
from ui.shared.visit_bar import VisitBar
from ui.shared.words import Retranslating

_SIDE = 290
_BAR = 14
"""Room for a scroll bar, taken from the margin of the page."""


class WalkaroundLayout(Retranslating, QWidget):
    """Builds and places the parts and fills them from a sheet; what they do is said in `screen.py`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.visit_bar = VisitBar()
        self.palette_card = TypePalette()
        self.diagram_card = DiagramCard(desk)
        self.damage = DamageCard()
        self.tyres = TyresCard()
        self.photos = PhotoStrip()
        self.readings = ReadingsCard()
        self.lamps = LampsCard()
        self.covers = CoversCard()
        self.progress = ProgressLine()
        self.action_bar = ActionBar()
        self.leave = KeyHintButton(size="large", name="walkaround_later")
        self.print = KeyHintButton(size="large", icon="printer", key=key("print"), name="walkaround_print")
        self.add_more = KeyHintButton(size="large", icon="plus", name="walkaround_add_more")
        self.sign = KeyHintButton(
            kind="primary", size="large", icon="pen", key=key("signature"), name="walkaround_sign"
        )
        self.to_order = KeyHintButton(kind="primary", size="large", icon="order", name="walkaround_to_order")
        self._sheet: WalkaroundSheet | None = None
        self._locked = False
        self._place()
        self.retranslate()

    def show_sheet(
        self, sheet: WalkaroundSheet, chosen: MarkRow | None, proposed: tuple[ProposalRow, ...], *, locked: bool
    ) -> None:
        """Fill every part from the sheet. `locked`: the customer signed exactly this."""
        self._sheet, self._locked = sheet, locked
        self.diagram_card.set_sheet(sheet, chosen, proposed)
        self.damage.set_marks(sheet.marks, sheet.offered, len(sheet.photos))
        self.damage.choose(chosen.id if chosen else None)
        self.photos.set_photos(sheet.photos)
        for part in (self.tyres, self.readings, self.lamps, self.covers):
            part.set_sheet(sheet)
            part.set_locked(locked)
        for found, kind in ((self.tyres.found, "tyre"), (self.lamps.found, "lamp")):
            found.set_waiting(not_proposed(sheet, proposed, kind), waiting(proposed, kind))
        self.palette_card.setEnabled(not locked)
        self.diagram_card.set_locked(locked)
        self.retranslate()

    def text_fields(self) -> dict[str, QLineEdit]:
        """Every field a person types into, by its name."""
        fields: list[QLineEdit] = [
            self.diagram_card.mark_bar.note,
            self.readings.odometer,
            self.readings.soc,
            self.readings.range,
            self.covers.belongings,
            self.covers.words,
        ]
        for cell in self.tyres.cells.values():
            fields += [cell.tread, cell.pressure]
        return {field.objectName(): field for field in fields}

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Later"))
        self.print.setText(self.tr("Print"))
        self.add_more.setText(self.tr("Add something"))
        self.to_order.setText(self.tr("On to the order"))
        sheet = self._sheet
        if sheet is None:
            return
        progress = what_is_missing(sheet)
        self.progress.set_progress(progress.done, progress.total)
        again = sheet.status is WalkaroundStatus.AMENDED
        self.sign.setText(self.tr("Sign the addition") if again else self.tr("Customer checks and signs"))
        self.sign.setVisible(not self._locked)
        self.leave.setVisible(not self._locked)
        self.print.setVisible(self._locked)
        self.add_more.setVisible(self._locked)
        self.to_order.setVisible(self._locked)
        if self._locked:
            last = sheet.revisions[-1]
            text = self.tr("Signed by {name}, version {revision}").format(
                name=last.signer_name, revision=last.revision
            )
            self.action_bar.set_note(text, icon="lock", tone="ok")
        elif sheet.status is WalkaroundStatus.REFUSED:
            text = self.tr("Not signed by the customer: {reason}").format(reason=sheet.refused_reason)
            self.action_bar.set_note(text, icon="alert", tone="warn")
        elif progress.missing:
            self.action_bar.set_missing(wording.missing(progress.missing))
        else:
            self.action_bar.set_note(self.tr("Not signed yet"), icon="pen")

    def _place(self) -> None:
        tyres_and_photos = self.tyres
        tyres_and_photos.add_row(self.photos)
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        first.addWidget(self.damage, 1)
        first.addWidget(tyres_and_photos)
        second.addWidget(self.readings)
        second.addWidget(self.lamps)
        second.addWidget(self.covers)
        second.addStretch(1)
        middle = QHBoxLayout()
        middle.setContentsMargins(20, 0, 20 - _BAR, 0)
        middle.setSpacing(12)
        middle.addWidget(self.palette_card)
        middle.addWidget(self.diagram_card, 1)
        middle.addWidget(_column(first))
        middle.addWidget(_scrolling(second))
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 0)
        top.addWidget(self.visit_bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(middle, 1)
        whole.addWidget(self.action_bar)
        self.action_bar.add_left(self.progress)
        self.action_bar.add_secondary(self.leave)
        self.action_bar.add_secondary(self.print)
        self.action_bar.add_secondary(self.add_more)
        self.action_bar.set_primary(self.sign)
        self.action_bar.set_primary(self.to_order)


def _column(layout: QVBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    holder.setFixedWidth(_SIDE)
    return holder


def _scrolling(layout: QVBoxLayout) -> QScrollArea:
    """A column that scrolls where the window is low; header and action bar stay."""
    inner = QWidget()
    inner.setObjectName("scrolled")
    layout.setContentsMargins(0, 0, _BAR, 0)
    inner.setLayout(layout)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedWidth(_SIDE + _BAR)
    area.setWidget(inner)
    return area
