"""Between the screens: what happened on one opens another. Nobody else knows more than one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from frontdesk import formats
from ui.shared.keys import key
from ui.shared.language import current_language
from ui.shared.theme import application
from ui.shared.toast import Toast, close_errors, show_toast

if TYPE_CHECKING:
    from frontdesk.customers.find import FoundRow
    from frontdesk.desk import Desk
    from frontdesk.documents.print_out import Subject
    from frontdesk.shop.unfinished import UnfinishedRow
    from frontdesk.terms import DocumentKind
    from ui.program import Program


_IN_DIALOG = "key_in_dialog"
_SECTION_OF_FORM = {
    "tell": "lounge",
    "stay": "lounge",
    "shuttle_run": "lounge",
    "loan": "lounge",
    "lounge_words": "lounge",
    "lounge_wish": "lounge",
    "booking": "bookings",
    "dealership": "settings",
    "person": "settings",
    "times": "settings",
}
_BOOKING_FORMS = ("booking", "move_booking", "cancel_booking", "call")


class Navigation(QObject):
    """Made once the shop is open. Screens are wired when they are first shown."""

    def __init__(self, program: Program, desk: Desk) -> None:
        super().__init__(program)
        self._program, self._desk = program, desk
        self._window = program.window
        self._saved_at = ""
        self._unfinished = 0
        self._offer: Toast | None = None
        self._window.section_made.connect(self._wire)
        self._window.header.search_requested.connect(self.search)
        self._window.header.bell_clicked.connect(self.show_news)
        self._window.header.language_chosen.connect(self.show_person)
        program.changes.changed.connect(self._on_changed)
        self._new_arrival = QShortcut(key("new_arrival"), self._window, self.new_arrival)
        QShortcut(key("all_keys"), self._window, self._on_all_keys)
        QShortcut(key("switch_language"), self._window, self._on_switch_language)
        self._window.section_shown.connect(self._on_section_shown)
        application().focusChanged.connect(self._on_focus_changed)

    def new_arrival(self) -> None:
        """F2: the check-in, ready for the plate."""
        self._window.show_section("check_in")
        self._screen("check_in").new_arrival()

    def open_visit(self, visit_id: int) -> None:
        """The screen on which a visit goes on."""
        from frontdesk.reception.next_step import Step, next_step

        step = next_step(self._desk, visit_id)
        if step is Step.ORDER:
            self.open_order_of(visit_id)
        else:
            self._show_visit(step.value, visit_id)

    def open_order(self, work_order_id: int) -> None:
        """A work order, ready to go on with."""
        self._window.show_section("orders")
        self._screen("orders").show_order(work_order_id)

    def open_order_of(self, visit_id: int) -> None:
        """The work order of a visit, made when it is asked for first."""
        from frontdesk.work_orders.open_order import open_work_order

        self.open_order(open_work_order(self._desk, visit_id))

    def open_booking(self, appointment_id: int) -> None:
        """An appointment in the bookings."""
        self._window.show_section("bookings")
        self._screen("bookings").show_booking(appointment_id)

    def search(self) -> None:
        """Ctrl+K: find anyone from one field."""
        from ui.customers.search_popup import SearchPopup

        popup = SearchPopup(self._desk, self._window, stamps=True)
        popup.row_chosen.connect(self.open_found)
        popup.new_customer_requested.connect(self._on_new_customer)
        popup.arrival_requested.connect(self._on_arrival)
        popup.open()

    def open_found(self, row: FoundRow) -> None:
        """The order of what was found, else its visit, else its card."""
        if row.work_order_id is not None:
            self.open_order(row.work_order_id)
        elif row.visit_id is not None:
            self.open_visit(row.visit_id)
        else:
            self._open_card(row.customer_id, row.vehicle_id)

    def show_news(self) -> None:
        """The bell: what was typed and never saved, what is late."""
        from frontdesk.reception.today import today_board
        from ui.news_dialog import NewsDialog

        news = NewsDialog(self._desk, len(today_board(self._desk).needs), self._window)
        news.chosen.connect(self.go_on_with)
        news.today_wanted.connect(lambda: self._window.show_section("today"))
        news.finished.connect(self._mark_news)
        news.open()

    def offer_unfinished(self) -> None:
        """After a start: say that there are forms with typed words in them, and where."""
        count = self._mark_news()
        if count:
            self._offer = show_toast(
                self._window,
                self.tr("%n form(s) were not finished. Nothing typed is lost.", "", count),
                action_text=self.tr("Show"),
                action=self.show_news,
                stays=True,
            )

    def go_on_with(self, row: UnfinishedRow) -> None:
        """Open the form that was not finished, on its screen; it offers what was typed itself."""
        from frontdesk.shop.unfinished import WALKAROUND_FORMS

        if row.work_order_id is not None:
            self._window.show_section("orders")
            self._screen("orders").go_on_with(row)
        elif _SECTION_OF_FORM.get(row.form) == "lounge":
            self._window.show_section("lounge")
            self._screen("lounge").go_on_with(row)
        elif row.form in _BOOKING_FORMS and row.subject.isdigit():
            self.open_booking(int(row.subject))
        elif _SECTION_OF_FORM.get(row.form) == "settings":
            self._window.show_section("settings")
            self._screen("settings").go_on_with(row)
        elif row.form in _SECTION_OF_FORM:
            self._window.show_section(_SECTION_OF_FORM[row.form])
        elif row.form == "customer":
            self._go_on_with_customer(row)
        elif row.visit_id is not None and row.form in WALKAROUND_FORMS:
            self._show_visit("walkaround", row.visit_id)
        elif row.visit_id is not None:
            self._window.show_section("check_in")
            self._screen("check_in").go_on_with(row)

    def show_preview(self, kind: DocumentKind, subject: Subject) -> None:
        """Ctrl+P: the document as it will be printed."""
        from ui.documents.preview_dialog import PreviewDialog

        PreviewDialog(self._desk, kind, subject, self._window).open()

    def show_person(self) -> None:
        """Show who acts at the desk in the header."""
        from ui.shop.role_words import role_word

        actor = self._desk.actor
        assert actor is not None
        self._show_saved()
        name = actor.name if current_language() == "zh" or not actor.name_latin else actor.name_latin
        role = next(iter(sorted(actor.roles)), None)
        self._window.header.set_person(name, role_word(role) if role else "")

    def _go_on_with_customer(self, row: UnfinishedRow) -> None:
        """A customer's form, with the visit, customer or car it is about."""
        if row.visit_id is not None:
            self._show_visit("check_in", row.visit_id)
            self._screen("check_in").open_customer_form()
        elif "/" in row.subject:
            customer, vehicle = (int(part) if part else None for part in row.subject.split("/"))
            self._open_card(customer, vehicle)
            self._screen("check_in").open_customer_form()
        else:
            self._on_new_customer("")

    def _mark_news(self) -> int:
        from frontdesk.shop.unfinished import unfinished

        count = len(unfinished(self._desk))
        self._window.header.set_news(count)
        self._unfinished = count
        return count

    def _on_changed(self, _names: object) -> None:
        self._saved_at = formats.time_of(self._desk.now(), self._desk.zone)
        self._show_saved()
        if self._unfinished:  # one of them may be finished now, once this is through
            QTimer.singleShot(0, self, self._forget_finished)

    def _forget_finished(self) -> None:
        """The offer and the dot on the bell go away with the last unfinished form."""
        if not self._mark_news() and self._offer is not None and isValid(self._offer):
            self._offer.close_now()

    def _show_saved(self) -> None:
        if self._saved_at:
            self._window.header.set_saved(self.tr("Saved {time}").format(time=self._saved_at))

    def _screen(self, name: str) -> Any:
        return self._window.screen_of(name)

    def _show_visit(self, section: str, visit_id: int) -> None:
        self._window.show_section(section)
        self._screen(section).show_visit(visit_id)

    def _wire(self, name: str) -> None:
        screen = self._screen(name)
        if name == "today":
            screen.new_arrival_wanted.connect(self.new_arrival)
            screen.check_in_wanted.connect(self.open_visit)
            screen.order_opened.connect(self.open_order)
            screen.booking_opened.connect(self.open_booking)
            screen.bookings_wanted.connect(lambda: self._window.show_section("bookings"))
            screen.customer_opened.connect(self._open_customer)
        elif name == "check_in":
            screen.reception_started.connect(lambda visit_id: self._show_visit("walkaround", visit_id))
            screen.work_order_opened.connect(self.open_order)
            screen.left.connect(lambda: self._window.show_section("today"))
        elif name == "walkaround":
            screen.walkaround_signed.connect(self.open_order_of)
            screen.order_wanted.connect(self.open_order_of)
            screen.left_for_later.connect(lambda _visit_id: self._window.show_section("today"))
            screen.check_in_wanted.connect(lambda visit_id: self._show_visit("check_in", visit_id))
            screen.print_requested.connect(self._on_walkaround_print)
        elif name == "orders":
            screen.print_requested.connect(self._on_order_print)
        elif name == "bookings":
            screen.visit_opened.connect(self.open_visit)
        elif name == "settings":
            screen.form_wanted.connect(self._on_form_wanted)
        elif name == "lounge":
            screen.order_opened.connect(self.open_order)

    def _on_form_wanted(self, kind: DocumentKind) -> None:
        from frontdesk.documents.print_out import NO_SUBJECT

        self.show_preview(kind, NO_SUBJECT)

    def _on_walkaround_print(self, kind: DocumentKind, walkaround_id: int) -> None:
        from frontdesk.documents.print_out import Subject

        self.show_preview(kind, Subject(walkaround_id=walkaround_id))

    def _on_order_print(self, kind: DocumentKind, work_order_id: int) -> None:
        from frontdesk.documents.print_out import Subject

        self.show_preview(kind, Subject(work_order_id=work_order_id))

    def _open_customer(self, customer_id: int) -> None:
        """The customer's card over the screen shown: a complaint is read where it was found."""
        from ui.customers.card_dialog import CustomerCardDialog

        CustomerCardDialog(self._desk, customer_id, self._window).open()

    def _open_card(self, customer_id: int | None, vehicle_id: int | None) -> None:
        self._window.show_section("check_in")
        self._screen("check_in").show_car(vehicle_id, customer_id)

    def _on_new_customer(self, typed: str) -> None:
        from ui.customers.customer_form import CustomerForm

        form = CustomerForm(self._desk, self._window, typed=typed)
        form.kept.connect(self._open_card)
        form.open()

    def _on_arrival(self, plate: str) -> None:
        self._window.show_section("check_in")
        self._screen("check_in").stamp(plate)

    def _on_section_shown(self, name: str) -> None:
        close_errors(self._window)
        self._new_arrival.setEnabled(name != "today")
        if name == "check_in":
            self._screen(name).take_focus()

    def _on_all_keys(self) -> None:
        from ui.keys_dialog import KeysDialog

        KeysDialog(self._window).open()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A dialog keeps the keys of the window off: language and look are switched from inside it too."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, _IN_DIALOG) is None:
            for action, slot in (
                ("switch_language", self._on_switch_language),
                ("switch_theme", self._window.header.theme_toggled.emit),
            ):
                QShortcut(key(action), dialog, slot).setObjectName(_IN_DIALOG)

    def _on_switch_language(self) -> None:
        self._program.choose_language("en" if current_language() == "zh" else "zh")
        self.show_person()
