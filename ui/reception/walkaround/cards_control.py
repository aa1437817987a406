"""The cards beside the outline: readings, lamps, tyres, covers, belongings and words, kept on the sheet."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject

from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround import record_words
from frontdesk.reception.walkaround_proposals import propose_line
from frontdesk.terms import Wheel
from ui.reception.walkaround.layout import WalkaroundLayout
from ui.reception.walkaround.readings_card import Readings, ReadingsCard
from ui.reception.walkaround.sheet_state import SheetState
from ui.reception.walkaround.tyre_dialog import TyreDialog
from ui.reception.walkaround.tyres_card import TyresCard
from ui.reception.walkaround.unreadable_line import say
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.problems import problem_text


class CardsControl(QObject):
    """Connects the cards with the use cases that keep what they say."""

    def __init__(self, state: SheetState, parts: WalkaroundLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._parts = state, parts
        for numbers in (parts.tyres, parts.readings):
            numbers.unreadable.connect(partial(self._on_unreadable, numbers))
        parts.tyres.reading.connect(self._on_tyre_reading)
        parts.tyres.details_wanted.connect(self._on_tyre_details)
        parts.readings.entered.connect(self._on_readings_entered)
        parts.lamps.lamp_changed.connect(lambda lamp, lit: state.change(readings.set_lamp, lamp, lit))
        parts.lamps.all_off.connect(lambda: state.change(readings.no_lamps_lit))
        for found in (parts.tyres.found, parts.lamps.found):
            found.wanted.connect(self._on_proposal_wanted)
            found.withdrawn.connect(self._on_withdrawal_wanted)
        parts.covers.covers_changed.connect(lambda fitted: state.change(readings.set_covers, fitted))
        parts.covers.belongings_changed.connect(self._on_belongings_changed)
        parts.covers.words_said.connect(self._on_words_said)

    def _on_readings_entered(self, entered: Readings) -> None:
        sheet = self._state.sheet
        if sheet is None or self._state.locked():
            return
        version = sheet.version

        def keep(desk: Desk, reason: str = "") -> None:
            readings.set_readings(
                desk,
                sheet.id,
                version=version,
                odometer_km=entered.odometer_km,
                fuel_eighths=entered.fuel_eighths,
                soc_percent=entered.soc_percent,
                range_km=entered.range_km,
                odometer_reason=reason,
            )

        self._state.run(keep, done=lambda _none: self._parts.readings.accepted(), with_reason=keep)

    def _on_tyre_reading(self, wheel: Wheel, tread: Decimal | None, pressure: int | None) -> None:
        sheet = self._state.sheet
        if sheet is None:
            return
        row = next(tyre for tyre in sheet.tyres if tyre.wheel is wheel)
        self._state.change(
            readings.set_tyre,
            wheel,
            tread_mm=tread,
            pressure_kpa=pressure,
            dot=row.dot,
            winter=row.winter,
            damage=row.damage,
            done=lambda _none: self._parts.tyres.cells[wheel].accepted(),
        )

    def _on_proposal_wanted(self, findings: tuple[str, ...]) -> None:
        for key in findings:
            self._state.change(propose_line, key)

    def _on_withdrawal_wanted(self, ids: tuple[int, ...]) -> None:
        for proposal_id in ids:
            self._state.withdraw(proposal_id)

    def _on_tyre_details(self, wheel: Wheel) -> None:
        sheet = self._state.sheet
        if sheet is None:
            return
        row = next(tyre for tyre in sheet.tyres if tyre.wheel is wheel)
        dialog = TyreDialog(row, self._state.window)
        keeper = DraftKeeper(self._state.desk, "tyre", f"{sheet.visit_id}/{wheel}", dialog)
        keeper.follow(dialog.texts())

        def save(dot: str, winter: bool, damage: str) -> None:
            try:
                readings.set_tyre(
                    self._state.desk,
                    sheet.id,
                    wheel,
                    tread_mm=row.tread_mm,
                    pressure_kpa=row.pressure_kpa,
                    dot=dot,
                    winter=winter,
                    damage=damage,
                )
            except (FrontDeskError, StorageTrouble) as error:
                dialog.refuse(problem_text(error))
            else:
                keeper.done()
                dialog.accept()

        dialog.saved.connect(save)
        dialog.rejected.connect(lambda: keeper.left(self._state.window))
        dialog.open()

    def _on_belongings_changed(self, belongings: list[str], taken: bool) -> None:
        sheet = self._state.sheet
        if sheet is not None:
            self._state.change(
                readings.set_belongings, version=sheet.version, belongings=belongings, valuables_taken=taken,
                done=lambda _none: self._parts.covers.belongings_kept(),
            )  # fmt: skip

    def _on_words_said(self, words: str) -> None:
        self._state.change(record_words, words, done=lambda _id: self._parts.covers.words_kept())

    def _on_unreadable(self, card: TyresCard | ReadingsCard, field: str) -> None:
        say(card.unreadable_line, self.tr("{field}: please type a number").format(field=field))
