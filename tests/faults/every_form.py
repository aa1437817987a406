"""Every form a person types into, opened on the store of a small day."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractButton, QWidget

from frontdesk.customers.tell_items import TellItem, TellKind
from frontdesk.desk import Desk
from frontdesk.lounge.board import lounge_board
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.walkaround import open_walkaround
from frontdesk.reception.walkaround_marks import place_mark
from frontdesk.terms import Answer, ConcernSource, Role, Wheel
from frontdesk.work_orders.open_order import work_order_sheet
from tests.desks import act_as
from tests.factories import a_customer, a_vehicle, a_visit, an_order, some_bays, tell_and_decide
from tests.frontdesk.lounge.test_lounge import a_loaner, a_waiting_visit
from tests.frontdesk.schedule.bookings import an_appointment
from ui.customers.customer_form import CustomerForm
from ui.lounge.ride_dialogs import LoanDialog, RunDialog
from ui.lounge.screen import LoungeScreen
from ui.lounge.stay_dialogs import LoungeWordsDialog, StayDialog
from ui.lounge.tell_dialog import TellDialog
from ui.reception.check_in.forms import AnswerForm, PartiesForm, PreferenceForm
from ui.reception.check_in.interview_dialog import InterviewDialog
from ui.reception.check_in.screen import CheckInScreen
from ui.reception.walkaround.screen import WalkaroundScreen
from ui.schedule.screen import BookingsScreen
from ui.shared.changes import Changes
from ui.shop.dealership_form import DealershipPage
from ui.shop.people_page import PeoplePage
from ui.shop.times_page import TimesPage
from ui.work_orders.screen import WorkOrdersScreen


class Opened(NamedTuple):
    """What is shown, and the part of it that is typed into."""

    shown: QWidget
    form: QWidget


def press(shown: QWidget, name: str) -> None:
    button = next(one for one in shown.findChildren(QAbstractButton, name) if one.isVisible())
    assert button.isEnabled()
    button.click()


def within(shown: QWidget, name: str) -> Opened:
    found = next(one for one in shown.findChildren(QWidget, name) if one.isVisible())
    return Opened(shown, found)


# -- the forms: each is opened on what `a_day` made ----------------------------------------------------
def a_day(desk: Desk) -> dict[str, int]:
    """A customer with a car, words said, an order with two lines, one put off, a booking, a loaner."""
    act_as(desk, "赵敏", Role.SERVICE_MANAGER)
    some_bays(desk)
    customer_id = a_customer(desk, "周婧", phone="+8613912345678")
    vehicle_id = a_vehicle(desk, customer_id, plate="沪A55555")
    arrived = a_visit(desk, customer_id=customer_id, vehicle_id=vehicle_id)
    concern = record_concern(desk, arrived, "刹车异响", ConcernSource.INTERVIEW)
    sheet = open_walkaround(desk, arrived)
    mark = place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
    waiting = a_waiting_visit(desk)
    order_id = an_order(desk, "MN0101", "MN0102", visit_id=a_visit(desk, "空调不冷"))
    first, second = (job.job_id for job in work_order_sheet(desk, order_id).jobs)
    tell_and_decide(desk, second, Answer.NOT_NOW)
    return {
        "customer": customer_id, "arrived": arrived, "concern": concern, "mark": mark.id, "order": order_id,
        "waiting": waiting, "first": first, "second": second, "loaner": a_loaner(desk),
        "booking": an_appointment(desk).appointment_id,
    }  # fmt: skip


def check_in_words(desk: Desk, day: dict[str, int]) -> Opened:
    screen = CheckInScreen(desk, Changes())
    screen.show()
    screen.show_visit(day["arrived"])
    screen.car.words.open_editor()
    return Opened(screen, screen.car.words.editor)


def interview(desk: Desk, day: dict[str, int]) -> Opened:
    parent = QWidget()
    concern = check_in_sheet(desk, day["arrived"]).concerns[0]
    return Opened(parent, InterviewDialog(desk, concern, parent))


def tell_answer(desk: Desk, day: dict[str, int]) -> Opened:
    parent = QWidget()
    item = TellItem("due:MN0101", TellKind.DUE, "机油", "Oil", "MN0101", None, None, None)
    return Opened(parent, AnswerForm(desk, day["arrived"], item, parent))


def preference(desk: Desk, day: dict[str, int]) -> Opened:
    parent = QWidget()
    return Opened(parent, PreferenceForm(desk, day["customer"], parent))


def parties(desk: Desk, day: dict[str, int]) -> Opened:
    parent = QWidget()
    return Opened(parent, PartiesForm(desk, check_in_sheet(desk, day["arrived"]), parent))


def customer_of_a_visit(desk: Desk, day: dict[str, int]) -> Opened:
    form = CustomerForm(desk, visit_id=day["arrived"])
    return Opened(form, form)


def walkaround(desk: Desk, day: dict[str, int]) -> WalkaroundScreen:
    screen = WalkaroundScreen(desk, Changes())
    screen.resize(1290, 712)
    screen.show()
    screen.show_visit(day["arrived"])
    return screen


def walkaround_fields(desk: Desk, day: dict[str, int]) -> Opened:
    screen = walkaround(desk, day)
    return Opened(screen, screen)


def mark_note(desk: Desk, day: dict[str, int]) -> Opened:
    screen = walkaround(desk, day)
    screen.marks.choose(day["mark"])
    return within(screen, "mark_bar")


def tyre(desk: Desk, day: dict[str, int]) -> Opened:
    screen = walkaround(desk, day)
    screen.parts.tyres.details_wanted.emit(next(iter(Wheel)))
    return within(screen, "tyre_dialog")


def walkaround_signing(desk: Desk, day: dict[str, int]) -> Opened:
    screen = walkaround(desk, day)
    sheet = screen.sheet()
    assert sheet is not None
    screen.signing.begin(sheet)
    opened = within(screen, "sign_dialog")
    assert screen.signing.dialog is not None
    screen.signing.dialog.choose("not")
    return opened


def bookings(desk: Desk, day: dict[str, int]) -> BookingsScreen:
    screen = BookingsScreen(desk, Changes())
    screen.resize(1290, 712)
    screen.show()
    screen.show_booking(day["booking"])
    return screen


def new_booking(desk: Desk, day: dict[str, int]) -> Opened:
    screen = bookings(desk, day)
    screen.start_new()
    return Opened(screen, screen.panel)


def booking(desk: Desk, day: dict[str, int]) -> Opened:
    screen = bookings(desk, day)
    return Opened(screen, screen.panel)


def of_booking(button: str, form: str) -> Callable[[Desk, dict[str, int]], Opened]:
    def open_(desk: Desk, day: dict[str, int]) -> Opened:
        screen = bookings(desk, day)
        press(screen, button)
        return within(screen, form)

    return open_


def lounge_wish(desk: Desk, day: dict[str, int]) -> Opened:
    screen = LoungeScreen(desk, Changes())
    screen.resize(1290, 712)
    screen.show()
    return Opened(screen, screen.page)


def tell(desk: Desk, day: dict[str, int]) -> Opened:
    form = TellDialog(desk, lounge_board(desk).stays[0].visit)
    return Opened(form, form)


def stay(desk: Desk, day: dict[str, int]) -> Opened:
    board = lounge_board(desk)
    form = StayDialog(desk, board.stays[0], board)
    return Opened(form, form)


def lounge_words(desk: Desk, day: dict[str, int]) -> Opened:
    form = LoungeWordsDialog(desk, lounge_board(desk).stays, None)
    return Opened(form, form)


def shuttle_run(desk: Desk, day: dict[str, int]) -> Opened:
    form = RunDialog(desk)
    return Opened(form, form)


def loan(desk: Desk, day: dict[str, int]) -> Opened:
    board = lounge_board(desk)
    form = LoanDialog(desk, board.loaners[0], board, None)
    return Opened(form, form)


def order(desk: Desk, day: dict[str, int]) -> WorkOrdersScreen:
    screen = WorkOrdersScreen(desk, Changes())
    screen.resize(1290, 712)
    screen.show()
    screen.show_order(day["order"])
    return screen


def of_order(button: str, form: str) -> Callable[[Desk, dict[str, int]], Opened]:
    def open_(desk: Desk, day: dict[str, int]) -> Opened:
        screen = order(desk, day)
        press(screen, button)
        return within(screen, form)

    return open_


def of_words(button: str) -> Callable[[Desk, dict[str, int]], Opened]:
    def open_(desk: Desk, day: dict[str, int]) -> Opened:
        screen = order(desk, day)
        if screen.page.words.form() is None:  # typed words of the customer stand there at once
            press(screen, button)
        form = screen.page.words.form()
        assert form is not None
        return Opened(screen, form)

    return open_


def words_to_a_no(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.page.table.select(day["second"])
    return Opened(screen, screen.page.strip)


def take_back_an_answer(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.page.table.answered.emit(day["second"], Answer.OPEN)
    return within(screen, "withdraw_answer")


def details(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.drawers.open_details(day["first"])
    return within(screen, "job_details")


def free_line(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.drawers.open_add("free")
    return within(screen, "add_line_form")


def order_signing(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.signing.open_dialog()
    return within(screen, "sign_dialog")


def phone_agreement(desk: Desk, day: dict[str, int]) -> Opened:
    screen = order(desk, day)
    screen.page.money.phone_wished.emit()
    return within(screen, "phone_form")


def people(desk: Desk, day: dict[str, int]) -> Opened:
    page = PeoplePage(desk, Changes())
    return Opened(page, page)


def dealership(desk: Desk, day: dict[str, int]) -> Opened:
    page = DealershipPage(desk, Changes())
    return Opened(page, page)


def times(desk: Desk, day: dict[str, int]) -> Opened:
    page = TimesPage(desk, Changes())
    return Opened(page, page)


FORMS: tuple[Callable[[Desk, dict[str, int]], Opened], ...] = (
    check_in_words, interview, tell_answer, preference, parties, customer_of_a_visit, walkaround_fields, mark_note,
    tyre, walkaround_signing, new_booking, booking, lounge_wish, tell, stay, lounge_words, shuttle_run, loan,
    words_to_a_no, take_back_an_answer, details, free_line, order_signing, phone_agreement, people,
    dealership, times,
)  # fmt: skip
PRESSED = {
    "move a booking": of_booking("booking_move", "move_dialog"),
    "call": of_booking("booking_call", "call_dialog"),
    "cancel a booking": of_booking("booking_cancel", "cancel_booking"),
    "record words": of_words("record_words_button"),
    "add to words": of_words("concern_A_add"),
    "answer words": of_words("concern_A_words"),
    "promise": of_order("promise_button", "promise_form"),
    "discount": of_order("discount_button", "discount_form"),
    "wishes": of_order("wishes_button", "wishes_form"),
}
