"""Whatever is typed into a field is kept as it was typed, or refused in plain words (issue 2, Bad input)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.customers.card import customer_card
from frontdesk.customers.records import add_customer, add_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.errors import FrontDeskError
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.concerns import add_to_concern, record_answer, record_concern
from frontdesk.reception.walkaround import record_words, walkaround_sheet
from frontdesk.reception.walkaround_marks import place_mark
from frontdesk.schedule.book import BookingInput, book
from frontdesk.shop.drafts import find_draft, keep_draft
from frontdesk.terms import Answer, ConcernSource, QuestionType
from frontdesk.work_orders.decide import decide
from frontdesk.work_orders.jobs import add_free_job
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.wishes import set_wishes
from tests.factories import a_customer, a_vehicle, a_visit, an_order, tell_and_decide
from tests.faults.odd_texts import ODD_TEXTS, as_kept
from tests.frontdesk.reception.cars import walked
from ui.shared.problems import is_worded, problem_text


def _customer(field: str) -> Callable[[Desk, str], str]:
    def write(desk: Desk, text: str) -> str:
        customer_id = add_customer(desk, replace(CustomerValues(name="张伟国"), **{field: text}))
        customer = customer_card(desk, customer_id=customer_id).customer
        assert customer is not None
        return str(getattr(customer.values, field))

    return write


def _vehicle(field: str) -> Callable[[Desk, str], str]:
    def write(desk: Desk, text: str) -> str:
        vehicle_id = add_vehicle(desk, replace(VehicleValues(plate="沪A12345"), **{field: text}))
        vehicle = customer_card(desk, vehicle_id=vehicle_id).vehicle
        assert vehicle is not None
        return str(getattr(vehicle.values, field))

    return write


def _concern(desk: Desk, text: str) -> str:
    visit_id = stamp_arrival(desk, "沪A12345").visit_id
    record_concern(desk, visit_id, text, ConcernSource.ARRIVAL)
    return check_in_sheet(desk, visit_id).concerns[0].words


def _addition(desk: Desk, text: str) -> str:
    order_id = an_order(desk, visit_id=a_visit(desk, "刹车异响"))
    add_to_concern(desk, work_order_sheet(desk, order_id).concerns[0].concern_id, text)
    return work_order_sheet(desk, order_id).concerns[0].additions[0]


def _answer(desk: Desk, text: str) -> str:
    visit_id = a_visit(desk, "刹车异响")
    concern = check_in_sheet(desk, visit_id).concerns[0]
    record_answer(desk, concern.id, QuestionType.CLARIFYING, "什么时候？", text)
    return check_in_sheet(desk, visit_id).concerns[0].answers[0].answer


def _booking(desk: Desk, text: str) -> str:
    customer_id = a_customer(desk)
    vehicle_id = a_vehicle(desk, customer_id)
    start = desk.now() + timedelta(hours=3)
    book(desk, BookingInput(customer_id, vehicle_id, start, Decimal(1), words=(text,)))
    return check_in_sheet(desk, stamp_arrival(desk, "沪A12345").visit_id).concerns[0].words


def _mark(desk: Desk, text: str) -> str:
    sheet = walked(desk)
    place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4, note=text)
    return walkaround_sheet(desk, sheet.id).marks[0].note


def _walking(desk: Desk, text: str) -> str:
    sheet = walked(desk)
    record_words(desk, sheet.id, text)
    return check_in_sheet(desk, sheet.visit_id).concerns[0].words


def _belongings(desk: Desk, text: str) -> str:
    sheet = walked(desk)
    readings.set_belongings(desk, sheet.id, version=sheet.version, belongings=[text], valuables_taken=False)
    return walkaround_sheet(desk, sheet.id).belongings[0]


def _free_job(desk: Desk, text: str) -> str:
    order_id = an_order(desk)
    add_free_job(desk, order_id, text, amount=Decimal(80))
    return work_order_sheet(desk, order_id).jobs[0].title_zh


def _declined(desk: Desk, text: str) -> str:
    order_id = an_order(desk, "MN0101")
    job_id = work_order_sheet(desk, order_id).jobs[0].job_id
    tell_and_decide(desk, job_id, Answer.NOT_NOW, "")
    decide(desk, job_id, Answer.NOT_NOW, text)
    return work_order_sheet(desk, order_id).jobs[0].answer_words


def _notes(desk: Desk, text: str) -> str:
    order_id = an_order(desk)
    set_wishes(desk, order_id, work_order_sheet(desk, order_id).version, printed_notes=text)
    return work_order_sheet(desk, order_id).printed_notes


def _draft(desk: Desk, text: str) -> str:
    keep_draft(desk, "concern", "1", {"words": text})
    draft = find_draft(desk, "concern", "1")
    assert draft is not None
    return as_kept(str(draft.values["words"]))  # a draft never leaves the desk


WRITERS: dict[str, Callable[[Desk, str], str]] = {
    **{f"customer.{name}": _customer(name) for name in ("name", "invoice_title", "contact_wish", "email")},
    **{f"customer.{name}": _customer(name) for name in ("phone", "second_phone", "credit_code")},
    **{f"vehicle.{name}": _vehicle(name) for name in ("brand", "model", "colour", "vin", "plate")},
    "words at arrival": _concern,
    "words added": _addition,
    "words at booking": _booking,
    "words while walking": _walking,
    "interview answer": _answer,
    "note of a mark": _mark,
    "belongings": _belongings,
    "free job": _free_job,
    "words of a no": _declined,
    "notes on the order": _notes,
    "draft": _draft,
}


@pytest.mark.parametrize("kind", ODD_TEXTS)
@pytest.mark.parametrize("field", WRITERS)
def test_odd_words_are_kept_or_refused_in_words(desk: Desk, field: str, kind: str) -> None:
    text = ODD_TEXTS[kind]
    kept = ""
    with suppress_worded() as refused:
        kept = WRITERS[field](desk, text)
    assert refused or letters(kept) == letters(as_kept(text))


@contextmanager
def suppress_worded() -> Iterator[list[str]]:
    """A refusal is fine where a person is told why in words of its own."""
    refused: list[str] = []
    try:
        yield refused
    except FrontDeskError as problem:
        if not is_worded(problem):
            raise
        refused.append(problem_text(problem))


def letters(text: str) -> str:
    """Without what a field may tidy: white space, and the case of plates and numbers."""
    return "".join(text.split()).upper()
