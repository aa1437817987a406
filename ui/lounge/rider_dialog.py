"""Who rides on a shuttle run: one more customer, or one taken off again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.lounge.board import RunRow
from frontdesk.lounge.mobility import add_rider
from frontdesk.person_name import PersonName
from frontdesk.reception.visit_rows import VisitRow
from ui.lounge.ride_dialogs import visit_combo
from ui.shared.buttons import KeyHintButton
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import ElidedLabel
from ui.shared.language import current_language
from ui.shared.names import named


class RiderDialog(FormDialog):
    """A customer for a run with a seat left. With `run` its riders stand above, each can be taken off:
    `taking_off(run, visit_id)`.
    """

    taking_off = Signal(object, int)

    def __init__(
        self, desk: Desk, runs: Sequence[RunRow], visits: Sequence[VisitRow], chosen: VisitRow | None,
        run: RunRow | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent, name="rider_dialog")
        self._run = run
        self._runs = [row for row in runs if row.seats_left]
        self.take_off_buttons: list[KeyHintButton] = []
        self._riders: list[tuple[PersonName, ElidedLabel]] = []
        for person, visit_id in zip(run.riders, run.rider_visits, strict=True) if run is not None else ():
            self._add_rider_row(person, visit_id)
        self.run, self.customer = ChoiceBox(), visit_combo(visits, chosen)
        self._fields = (
            Field("", self.run, required=True, name="rider_run"),
            Field("", self.customer, required=True, name="rider_customer"),
        )
        for field in self._fields:
            self.body.addWidget(field)
            field.setVisible(self._has_room())
        self.act_button.setVisible(self._has_room())
        self.retranslate()
        if run is not None:
            self.run.setCurrentIndex(max(self.run.findData(run.run_id), 0))
        first = self.customer if self._has_room() else self.safe_button
        first.setFocus()

    def save(self, desk: Desk) -> None:
        run_id, visit_id = self.run.currentData(), self.customer.currentData()
        if run_id is None or visit_id is None:
            raise ValueRefused("visit_id" if run_id else "run_id", "empty")
        add_rider(desk, run_id, visit_id)

    def retranslate(self) -> None:
        title = self.tr("Who rides at {time}").format(time=self._time(self._run)) if self._run else ""
        self.set_words(title or self.tr("Add a rider"), self.tr("Add"))
        if not self._has_room():
            self.safe_button.setText(self.tr("Close"))
        for (person, label), button in zip(self._riders, self.take_off_buttons, strict=True):
            name = named(person)
            label.setText(name)
            button.setText(self.tr("Take off"))
            button.setAccessibleName(self.tr("Take {name} off this run").format(name=name))
        chosen = self.run.currentIndex()
        self.run.clear()
        for row in self._runs:
            place = row.place_zh if current_language() == "zh" else row.place_en
            left = self.tr("%n seat(s) left", "", row.seats_left)
            self.run.addItem(f"{self._time(row)} {place} · {left}", row.run_id)
        self.run.setCurrentIndex(max(chosen, 0))
        self._fields[0].set_label(self.tr("Run"))
        self._fields[1].set_label(self.tr("Customer"))

    def _has_room(self) -> bool:
        return self._run is None or self._run.seats_left > 0

    def _time(self, run: RunRow) -> str:
        return formats.time_of(run.leaves_at, self.desk.zone)

    def _add_rider_row(self, person: PersonName, visit_id: int) -> None:
        button = KeyHintButton(icon="undo", name=f"take_off_{visit_id}")
        button.clicked.connect(lambda: self._take_off(visit_id))
        row = QHBoxLayout()
        label = ElidedLabel("", type_="strong")
        row.addWidget(label, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        self.take_off_buttons.append(button)
        self._riders.append((person, label))

    def _take_off(self, visit_id: int) -> None:
        self.reject()
        self.taking_off.emit(self._run, visit_id)
