"""Who gets home how: runs and loaners, acted on from the lounge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.lounge.board import LoanerRow, RunRow
from frontdesk.lounge.mobility import add_rider, remove_rider
from frontdesk.reception.visit_rows import VisitRow
from ui.lounge.ride_dialogs import LoanDialog, RunDialog
from ui.lounge.rider_dialog import RiderDialog
from ui.shared.names import named
from ui.shared.toast import show_toast

if TYPE_CHECKING:
    from ui.lounge.screen import LoungeScreen


class Rides(QObject):
    """Opens the dialogs of the rides over the lounge, for the customer chosen there."""

    def __init__(self, screen: LoungeScreen) -> None:
        super().__init__(screen)
        self._screen, self._desk = screen, screen.desk

    def add_run(self) -> None:
        """A shuttle run more."""
        self._screen.open_dialog(RunDialog(self._desk, self._screen), self.tr("The run was added"))

    def add_rider(self, run: RunRow | None) -> None:
        """A customer for a run; with `run` also one taken off it."""
        screen = self._screen
        dialog = RiderDialog(self._desk, screen.board.runs, self._visits(), self._chosen(), run, screen)
        dialog.taking_off.connect(self._take_off)
        screen.open_dialog(dialog, self.tr("The rider was added"))

    def lend(self, loaner: LoanerRow) -> None:
        """Lend a car, or take it back."""
        screen = self._screen
        dialog = LoanDialog(self._desk, loaner, screen.board, self._chosen(), screen)
        screen.open_dialog(dialog, self.tr("Kept"))

    def _take_off(self, run: RunRow, visit_id: int) -> None:
        desk, screen = self._desk, self._screen
        if screen.attempt(lambda: remove_rider(desk, run.run_id, visit_id)):
            name = named(run.riders[run.rider_visits.index(visit_id)])
            words = self.tr("{name} no longer rides on that run").format(name=name)
            show_toast(
                screen, words, undo=lambda: screen.attempt(lambda: add_rider(desk, run.run_id, visit_id))
            )

    def _visits(self) -> list[VisitRow]:
        return [row.visit for row in self._screen.board.stays]

    def _chosen(self) -> VisitRow | None:
        row = self._screen.chosen()
        return row.visit if row else None
