"""The side form: make a booking, or look after one that exists."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, ConfirmationNeeded, FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.schedule.book import Booked, book, change_booking
from frontdesk.schedule.booking_sheet import BookingChoices, BookingSheet, booking_sheet
from ui.schedule.booking_fields import BookingFields
from ui.schedule.wording import appointment_status
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.chips import Chip
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.problems import problem_text
from ui.shared.words import Retranslating, set_names


class BookingPanel(Retranslating, Card):
    """`booked(appointment_id)` after a save. `move`, `call` and `cancel` only say that they were pressed."""

    booked = Signal(object)
    move_wanted = Signal()
    call_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, desk: Desk, choices: BookingChoices, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent, name="booking_panel")
        self._desk = desk
        self.sheet: BookingSheet | None = None
        self._confirmed: frozenset[str] = frozenset()
        self.fields = BookingFields(desk, choices)
        self.state = Chip()
        self.said = label(tone="secondary", wrap=True)
        set_names(self.said, "booking_said")
        self.history = label(type_="small", tone="muted", wrap=True)
        set_names(self.history, "booking_history")
        self.problem = label(tone="danger", wrap=True)
        set_names(self.problem, "booking_problem")
        self.save_button = KeyHintButton(kind="primary", size="large", key=key("finish_step"), name="booking_save")
        self.move_button = KeyHintButton(name="booking_move")
        self.call_button = KeyHintButton(name="booking_call")
        self.cancel_button = KeyHintButton(kind="danger", name="booking_cancel")
        self._keeper: DraftKeeper | None = None
        self._lay_out()
        self.save_button.clicked.connect(self._on_save_clicked)
        self.move_button.clicked.connect(self.move_wanted)
        self.call_button.clicked.connect(self.call_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.fields.touched.connect(self._on_fields_touched)

    def start_new(self, start: datetime) -> None:
        """An empty form; what was typed before and never saved is brought back."""
        self._let_go()
        self.sheet = None
        self.fields.clear(start)
        self._keep_draft("new")
        self._show_sheet()

    def show_sheet(self, sheet: BookingSheet) -> None:
        """An appointment that exists."""
        self._let_go()
        self.sheet = sheet
        self.fields.show_input(sheet.values)
        self._keep_draft(str(sheet.appointment_id), is_stored=True)
        self._show_sheet()
        self._show_theirs()

    def drop_draft(self) -> None:
        """What stands here is saved or no longer wanted."""
        if self._keeper is not None:
            self._keeper.done()

    def retranslate(self) -> None:
        self.move_button.setText(self.tr("Move"))
        self.call_button.setText(self.tr("Call"))
        self.cancel_button.setText(self.tr("Cancel booking"))
        sheet = self.sheet
        self.set_title(self.tr("New booking") if sheet is None else self.tr("Booking {number}"))
        if sheet is not None:
            self.set_title(self.tr("Booking {number}").format(number=sheet.number))
            word, tone = appointment_status(sheet.status)
            self.state.set_chip(word, tone=tone)
            self.said.setText("\n".join(self.tr("“{words}”").format(words=said.words) for said in sheet.said))
            self.history.setText("\n".join(self._history(sheet)))
        self._show_save()

    def _show_sheet(self) -> None:
        sheet = self.sheet
        changeable = sheet is None or sheet.can_change
        can_move = sheet is not None and sheet.can_move
        self.fields.setEnabled(changeable)
        self.fields.start.setEnabled(sheet is None)
        self.state.setVisible(sheet is not None)
        self.save_button.setVisible(changeable)
        self.move_button.setVisible(can_move)
        self.call_button.setVisible(can_move)
        self.cancel_button.setVisible(sheet is not None and sheet.can_cancel)
        self._clear_problem()
        self.retranslate()
        self.said.setVisible(sheet is not None and bool(sheet.said))
        self.history.setVisible(sheet is not None and bool(self.history.text()))

    def _history(self, sheet: BookingSheet) -> list[str]:
        language, zone, today = current_language(), self._desk.zone, self._desk.today()
        lines = []
        if sheet.moved_from_at is not None:
            at = formats.day_and_time(sheet.moved_from_at, zone, language, today=today)
            lines.append(self.tr("Moved from {time}: {reason}").format(time=at, reason=sheet.move_reason))
        if sheet.cancel_reason:
            lines.append(self.tr("Cancelled: {reason}").format(reason=sheet.cancel_reason))
        for call in sheet.calls:
            at = formats.day_and_time(call.called_at, zone, language, today=today)
            words = (
                self.tr("Called {time}, reached") if call.reached else self.tr("Called {time}, nobody answered")
            )
            lines.append(" · ".join(part for part in (words.format(time=at), call.words) if part))
        return lines

    def _let_go(self) -> None:
        if self._keeper is not None:
            self._keeper.let_go()
            self._keeper = None

    def _keep_draft(self, subject: str, *, is_stored: bool = False) -> None:
        self._keeper = DraftKeeper(self._desk, "booking", subject, self)
        self._keeper.watch(self.fields.plain)
        if is_stored:
            self._keeper.about()
        before = self._keeper.offer()
        if before is not None:
            self.fields.set_plain(before)

    def _on_fields_touched(self) -> None:
        self._clear_problem()
        if self._keeper is not None:
            self._keeper.touched()

    def _on_save_clicked(self) -> None:
        try:
            booked = self._save(self._desk.confirming(*self._confirmed))
        except ConfirmationNeeded as question:
            self._confirmed |= {question.what}
            self._show_problem(question)
        except ChangedMeanwhile as race:
            self._catch_up()
            self._show_problem(race)
        except (FrontDeskError, StorageTrouble) as problem:
            self._show_problem(problem)
        else:
            self.drop_draft()
            self.booked.emit(booked)

    def _catch_up(self) -> None:
        """Somebody else saved first: what was typed here stays, the rest is as it is stored now."""
        if self.sheet is None or self._keeper is None:
            return
        typed = self.fields.plain()
        self.sheet = booking_sheet(self._desk, self.sheet.appointment_id)
        self.fields.show_input(self.sheet.values)
        stored = self.fields.plain()
        self.fields.set_plain(typed)
        self.fields.set_plain(self._keeper.caught_up(stored))
        self._show_sheet()
        self._show_theirs()

    def _show_theirs(self) -> None:
        """What somebody else saved in fields that were changed here too; saving takes what stands here."""
        theirs = self._keeper.theirs if self._keeper is not None else {}
        if theirs:
            self.fields.show_theirs(theirs)
            self._show_problem(ChangedMeanwhile("appointments", None))

    def _save(self, desk: Desk) -> Booked:
        values = self.fields.input()
        if self.sheet is None:
            return book(desk, values)
        return change_booking(desk, self.sheet.appointment_id, self.sheet.version, values)

    def _show_problem(self, problem: Exception) -> None:
        text = problem_text(problem)
        field = self.fields.fields.get(problem.field) if isinstance(problem, ValueRefused) else None
        if field is not None:
            field.set_message(text)
            field.editor.setFocus()
        self.problem.setText(text)
        self.problem.setVisible(field is None)
        self._show_save()

    def _clear_problem(self) -> None:
        self._confirmed = frozenset()
        self.problem.hide()
        for field in self.fields.fields.values():
            if field.message():
                field.clear_message()
        self._show_save()

    def _show_save(self) -> None:
        usual = self.tr("Book") if self.sheet is None else self.tr("Save")
        self.save_button.setText(self.tr("Do it anyway") if self._confirmed else usual)

    def _lay_out(self) -> None:
        self.add_right(self.state)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # never squeezed: it scrolls
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for quiet in (self.said, self.history):
            quiet.setContentsMargins(16, 0, 16, 0)
            column.addWidget(quiet)
        column.addWidget(self.fields)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("booking_scroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.add_row(area, stretch=1)
        foot = QFrame()
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.cancel_button, self.call_button, self.move_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        below.addLayout(buttons)
        self.add_row(foot)
