"""The fields of a booking and the values they hold."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import ValueRefused
from frontdesk.schedule.book import BookingInput, Wish
from frontdesk.schedule.booking_sheet import BookingChoices
from frontdesk.terms import BookingChannel, PartsState, WaitMode
from ui.lounge.wording import wait_mode_text
from ui.schedule.who_field import WhoField
from ui.schedule.wording import channel_text, parts_text, plain_hours
from ui.schedule.work_picker import WorkPicker
from ui.shared.choice_box import ChoiceBox
from ui.shared.field import Field
from ui.shared.language import current_language
from ui.shared.segmented import Choice, Segmented
from ui.shared.time_fields import MomentField
from ui.shared.typed_edit import TypedEdit
from ui.shared.words import Retranslating
from ui.shared.words_edit import WordsEdit

_NO_MOMENT = ["", ""]
_FIELD_OF = {"start": "start_at", "hours": "expected_hours"}
"""The field of a value where it has another name."""


class BookingFields(Retranslating, QWidget):
    """`touched` fires with every change of a person. Hours follow the chosen work until they are typed."""

    touched = Signal()

    def __init__(self, desk: Desk, choices: BookingChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choices = desk, choices
        self._hours_typed, self._work_title = False, ""
        zone, today = desk.zone, desk.today()
        self.who = WhoField(desk)
        self.words = WordsEdit(rows=2, max_rows=5)
        self.works = WorkPicker(choices.works)
        self.start = MomentField(zone, today, name="booking_start")
        self.hours = TypedEdit()
        self.needed_by = MomentField(zone, today, name="booking_needed_by")
        self.channel, self.wait_mode = ChoiceBox(), ChoiceBox()
        self.advisor, self.bay, self.technician = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.parts = Segmented(name="booking_parts", small=True)
        self.parts_note = QLineEdit()
        self.parts_expected = MomentField(zone, today, name="booking_parts_expected")
        self.fields = {
            "words": Field("", self.words, name="booking_words"),
            "works": Field("", self.works, name="booking_works"),
            "start_at": Field("", self.start, required=True),
            "expected_hours": Field("", self.hours, required=True, name="booking_hours"),
            "needed_by": Field("", self.needed_by),
            "channel": Field("", self.channel, name="booking_channel"),
            "wait_mode": Field("", self.wait_mode, name="booking_wait_mode"),
            "advisor": Field("", self.advisor, name="booking_advisor"),
            "bay": Field("", self.bay, name="booking_bay"),
            "technician": Field("", self.technician, name="booking_technician"),
            "parts": Field("", self.parts),
            "parts_note": Field("", self.parts_note, name="booking_parts_note"),
            "parts_expected": Field("", self.parts_expected),
        }
        self._lay_out()
        self._connect()
        self.retranslate()
        self.clear(None)

    def set_choices(self, choices: BookingChoices) -> None:
        """The people, bays and works of now; what was chosen stays as far as it is still there."""
        if choices != self._choices:
            self._choices = choices
            self.works.set_choices(choices.works)
            self.retranslate()

    def clear(self, start: datetime | None) -> None:
        """An empty form for a new booking at `start`."""
        self.who.set_who(None)
        self._hours_typed, self._work_title = False, ""
        self.set_plain({"start": self._parts(start), "advisor": self._desk.staff_id})

    def input(self) -> BookingInput:
        """What stands here for the use case. Raises ValueRefused for what is missing or unreadable."""
        who, start = self.who.who(), self.start.moment()
        if who is None:
            raise ValueRefused("customer_id", "empty")
        if start is None:
            raise ValueRefused("start_at", "empty")
        return BookingInput(
            customer_id=who.customer_id,
            vehicle_id=who.vehicle_id,
            start_at=start,
            expected_hours=self._hours() or Decimal(0),
            channel=BookingChannel(self.channel.currentData()),
            words=tuple(line for line in self.words.text().splitlines() if line.strip()),
            wishes=self.works.wishes(),
            work_title=self._work_title,
            wait_mode=WaitMode(self.wait_mode.currentData()),
            needed_by=_read(self.needed_by, "needed_by"),
            advisor_id=self.advisor.currentData(),
            bay_id=self.bay.currentData(),
            technician_id=self.technician.currentData(),
            parts_state=PartsState(str(self.parts.value())),
            parts_note=self.parts_note.text(),
            parts_expected_at=_read(self.parts_expected, "parts_expected_at") if self._is_ordered() else None,
        )

    def show_input(self, values: BookingInput) -> None:
        """Show an appointment that exists; its words stand elsewhere and can only be added to."""
        self.who.set_who(None)
        self._hours_typed, self._work_title = True, values.work_title
        self.set_plain(
            {
                "customer": values.customer_id,
                "vehicle": values.vehicle_id,
                "start": self._parts(values.start_at),
                "hours": plain_hours(values.expected_hours),
                "works": [[wish.menu_item_id, wish.package_id] for wish in values.wishes],
                "channel": values.channel,
                "wait_mode": values.wait_mode,
                "needed_by": self._parts(values.needed_by),
                "advisor": values.advisor_id,
                "bay": values.bay_id,
                "technician": values.technician_id,
                "parts": values.parts_state,
                "parts_note": values.parts_note,
                "parts_expected": self._parts(values.parts_expected_at),
            }
        )

    def plain(self) -> dict[str, Any]:
        """Everything that stands here, for the draft."""
        who = self.who.who()
        return {
            "customer": who.customer_id if who else None,
            "vehicle": who.vehicle_id if who else None,
            "words": self.words.text(),
            "start": self.start.typed(),
            "hours": self.hours.text(),
            "works": [[wish.menu_item_id, wish.package_id] for wish in self.works.wishes()],
            "channel": self.channel.currentData(),
            "wait_mode": self.wait_mode.currentData(),
            "needed_by": self.needed_by.typed(),
            "advisor": self.advisor.currentData(),
            "bay": self.bay.currentData(),
            "technician": self.technician.currentData(),
            "parts": str(self.parts.value()),
            "parts_note": self.parts_note.text(),
            "parts_expected": self.parts_expected.typed(),
        }

    def set_plain(self, plain: dict[str, Any]) -> None:
        """Show the values of a draft; what it does not hold is empty."""
        if plain.get("customer") and plain.get("vehicle"):
            self.who.choose(plain["customer"], plain["vehicle"])
        self.words.set_text(plain.get("words", ""))
        self.works.set_wishes([Wish(item, package) for item, package in plain.get("works", [])])
        self.start.set_typed(plain.get("start") or _NO_MOMENT)
        self.needed_by.time_field.set_time(None)
        self._begin_needed_by()
        self.hours.setText(plain.get("hours", ""))
        if any(plain.get("needed_by") or _NO_MOMENT):
            self.needed_by.set_typed(plain["needed_by"])
        self.channel.choose(BookingChannel(plain.get("channel") or BookingChannel.PHONE))
        self.wait_mode.choose(WaitMode(plain.get("wait_mode") or WaitMode.WAIT_IN_LOUNGE))
        self.advisor.choose(plain.get("advisor"))
        self.bay.choose(plain.get("bay"))
        self.technician.choose(plain.get("technician"))
        self.parts.set_value(PartsState(plain.get("parts") or PartsState.NOT_NEEDED))
        self.parts_note.setText(plain.get("parts_note", ""))
        self.parts_expected.set_typed(plain.get("parts_expected") or _NO_MOMENT)
        self._show_parts()

    def show_theirs(self, theirs: dict[str, Any]) -> None:
        """Say beside each field what somebody else saved in it meanwhile."""
        for name, value in theirs.items():
            field = self.fields.get(_FIELD_OF.get(name, name))
            if field is not None:
                words = self.tr("Somebody saved: {value}").format(value=self._shown(name, value))
                field.set_message(words, "warn")

    def _shown(self, name: str, value: Any) -> str:
        """A value of `plain` in words."""
        box = getattr(self, name)
        if isinstance(box, ChoiceBox):
            return box.itemText(box.findData(value))
        if isinstance(box, Segmented):
            return box.segment(PartsState(value)).text()
        if isinstance(box, WorkPicker):
            return box.words([Wish(item, package) for item, package in value])
        return " ".join(value) if isinstance(value, list) else str(value)

    def is_empty(self) -> bool:
        """Nobody has typed or chosen anything worth keeping."""
        return self.who.who() is None and not self.words.text().strip() and not self.works.wishes()

    def retranslate(self) -> None:
        labels = {
            "words": self.tr("In the customer's words, one thing per line"),
            "works": self.tr("Work wished"),
            "start_at": self.tr("Comes"),
            "expected_hours": self.tr("Hours"),
            "needed_by": self.tr("Needs the car by"),
            "channel": self.tr("Booked through"),
            "wait_mode": self.tr("Meanwhile"),
            "advisor": self.tr("Advisor"),
            "bay": self.tr("Bay"),
            "technician": self.tr("Technician"),
            "parts": self.tr("Parts"),
            "parts_note": self.tr("Note on the parts"),
            "parts_expected": self.tr("Parts expected"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.words.setPlaceholderText(self.tr("Squeaks when braking, mostly in the morning"))
        self.parts_note.setPlaceholderText(self.tr("Door lock, ordered on Monday"))
        self.hours.setPlaceholderText("1.5")
        zh, nobody = current_language() == "zh", self.tr("Not decided")
        people = [(p.name if zh else p.name_latin or p.name, p.staff_id) for p in self._choices.advisors]
        hands = [(p.name if zh else p.name_latin or p.name, p.staff_id) for p in self._choices.technicians]
        bays = [(bay.name_zh if zh else bay.name_en, bay.bay_id) for bay in self._choices.bays]
        self.channel.fill([(channel_text(channel), channel) for channel in BookingChannel])
        self.wait_mode.fill([(wait_mode_text(mode), mode) for mode in WaitMode])
        self.advisor.fill([(nobody, None), *people])
        self.technician.fill([(nobody, None), *hands])
        self.bay.fill([(nobody, None), *bays])
        self.parts.set_choices([Choice(state, parts_text(state)) for state in PartsState])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 4, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        rows: tuple[tuple[str, ...], ...] = (
            ("words",),
            ("works",),
            ("start_at", "expected_hours"),
            ("needed_by", "wait_mode"),
            ("advisor", "technician"),
            ("bay", "channel"),
            ("parts",),
            ("parts_note",),
            ("parts_expected",),
        )
        grid.addWidget(self.who, 0, 0, 1, 2)
        for number, names in enumerate(rows, start=1):
            for column, name in enumerate(names):
                grid.addWidget(self.fields[name], number, column, 1, 2 if len(names) == 1 else 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(rows) + 1, 1)

    def _connect(self) -> None:
        self.start.changed.connect(self._begin_needed_by)
        for moment in (self.start, self.needed_by, self.parts_expected):
            moment.changed.connect(self._on_changed)
        for combo in (self.channel, self.wait_mode, self.advisor, self.bay, self.technician):
            combo.activated.connect(self._on_changed)
        self.who.changed.connect(self._on_changed)
        self.words.changed.connect(self._on_changed)
        self.works.changed.connect(self._on_works_changed)
        self.hours.textEdited.connect(self._on_hours_edited)
        self.parts.chosen.connect(self._on_parts_chosen)
        self.parts_note.textEdited.connect(self._on_changed)

    def _on_changed(self, _value: object = None) -> None:
        self.touched.emit()

    def _on_works_changed(self) -> None:
        if not self._hours_typed:
            self.hours.setText(plain_hours(self.works.hours()) if self.works.wishes() else "")
        self.touched.emit()

    def _on_hours_edited(self, text: str) -> None:
        self._hours_typed = bool(text.strip())
        self.touched.emit()

    def _on_parts_chosen(self, _value: object) -> None:
        self._show_parts()
        self.touched.emit()

    def _begin_needed_by(self, _start: object = None) -> None:
        """The car is usually needed on the day it comes: only the time is left to type."""
        if self.needed_by.time_field.is_empty():
            self.needed_by.date_field.set_date(self.start.date_field.date())

    def _show_parts(self) -> None:
        self.fields["parts_note"].setVisible(self.parts.value() != PartsState.NOT_NEEDED)
        self.fields["parts_expected"].setVisible(self._is_ordered())

    def _parts(self, moment: datetime | None) -> list[str]:
        """Date and time as a `MomentField` keeps them."""
        local = self._desk.local(moment) if moment else None
        return [local.date().isoformat(), f"{local:%H:%M}"] if local else _NO_MOMENT

    def _is_ordered(self) -> bool:
        return self.parts.value() == PartsState.ORDERED

    def _hours(self) -> Decimal | None:
        try:
            hours = Decimal(self.hours.text().strip().replace(",", "."))
        except InvalidOperation:
            return None
        return hours.quantize(Decimal("0.1")) if hours.is_finite() and 0 < hours < 1000 else None


def _read(field: MomentField, name: str) -> datetime | None:
    """The moment typed, None when no time was. Raises ValueRefused for a time nobody can read."""
    if field.moment() is None and not field.time_field.is_empty():
        raise ValueRefused(name, "unreadable_time")
    return field.moment()
