"""The middle of the screen: outline or list, the kind of body, and below what is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_proposals import ProposalRow
from frontdesk.reception.walkaround_sheet import MarkRow, WalkaroundSheet
from frontdesk.terms import BodyType
from ui.reception.walkaround import wording
from ui.reception.walkaround.diagram import VehicleDiagram
from ui.reception.walkaround.diagram_marks import DiagramMark
from ui.reception.walkaround.mark_bar import MarkBar
from ui.reception.walkaround.position_bar import PositionBar
from ui.reception.walkaround.zone_list import ZoneList
from ui.shared.card import Card
from ui.shared.labels import rule
from ui.shared.segmented import Choice, Segmented
from ui.shared.words import Retranslating

_DIAGRAM, _LIST = "diagram", "list"
_BAR_HEIGHT = 90


class DiagramCard(Retranslating, Card):
    """`body_type_chosen` when a person says that the car looks otherwise."""

    body_type_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="diagram_card")
        self.diagram = VehicleDiagram()
        self.list = ZoneList()
        self.mark_bar = MarkBar()
        self.position_bar = PositionBar(desk)
        self._view = Segmented(small=True, name="outline_or_list")
        self._body = Segmented(small=True, name="body_type")
        self._body.setParent(self)  # first of all for Tab, so that it goes from the view straight into it
        self.retranslate()
        self.add_right(self._view)
        self.add_right(self._body)
        self._views = QStackedWidget()
        inset = QWidget()
        column = QVBoxLayout(inset)
        column.setContentsMargins(11, 0, 11, 3)
        column.addWidget(self.diagram)
        self._views.addWidget(inset)
        self._views.addWidget(self.list)
        self._bars = QStackedWidget()
        self._bars.setFixedHeight(_BAR_HEIGHT)
        self._bars.addWidget(self.position_bar)
        self._bars.addWidget(self.mark_bar)
        self.body.addWidget(self._views, 1)
        self.body.addWidget(rule())
        self.body.addWidget(self._bars)
        self._view.chosen.connect(self._on_view_chosen)
        self._body.chosen.connect(self.body_type_chosen)
        self._view.set_value(_DIAGRAM)

    def set_sheet(self, sheet: WalkaroundSheet, chosen: MarkRow | None, proposed: tuple[ProposalRow, ...]) -> None:
        """Show a sheet and the mark that is being worked on."""
        self._body.set_value(sheet.body_type)
        self.diagram.set_body_type(sheet.body_type)
        self.diagram.set_marks(
            [_shown(mark, offered=False) for mark in sheet.marks]
            + [_shown(offer.mark, offered=True) for offer in sheet.offered]
        )
        self.list.set_sheet(sheet)
        self.position_bar.set_positions(sheet.positions)
        self.choose(chosen, proposed)

    def choose(self, mark: MarkRow | None, proposed: tuple[ProposalRow, ...]) -> None:
        """Work on a mark, or on the stations when there is none."""
        self.diagram.choose_mark(mark.id if mark else None)
        self._bars.setCurrentWidget(self.mark_bar if mark else self.position_bar)
        if mark is not None:
            rows = {proposal.finding_key: proposal for proposal in proposed}
            self.mark_bar.show_mark(mark, rows.get(f"mark:{mark.id}"))

    def begin(self, sheet: WalkaroundSheet) -> None:
        """A car is looked at: from its first station on, the keys in the outline or the list."""
        self.position_bar.begin(sheet.positions)
        self.take_focus()

    def take_focus(self) -> None:
        """The keys go to the outline or to the list, whichever is shown."""
        (self.list if self.shows_list() else self.diagram).setFocus(Qt.FocusReason.OtherFocusReason)

    def shows_list(self) -> bool:
        """Whether the list stands in place of the outline."""
        return self._view.value() == _LIST

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self.diagram.set_read_only(locked)
        self.mark_bar.set_locked(locked)
        self.position_bar.set_locked(locked)
        self._body.setEnabled(not locked)

    def retranslate(self) -> None:
        self.set_title(self.tr("Exterior"))
        self._view.set_choices([Choice(_DIAGRAM, self.tr("Outline")), Choice(_LIST, self.tr("List"))])
        self._body.set_choices([Choice(body, wording.body_type(body)) for body in BodyType])

    def _on_view_chosen(self, view: object) -> None:
        self._views.setCurrentIndex(1 if view == _LIST else 0)


def _shown(mark: MarkRow, *, offered: bool) -> DiagramMark:
    name = f"{mark.number}  {wording.mark_title(mark)}"
    return DiagramMark(mark.id, mark.number, mark.zone, mark.x, mark.y, mark.changes_shape, name, offered)
