"""Words for what the use cases of this room refuse; registered once when the room is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import FrontDeskError, StorageTrouble
from frontdesk.work_orders import refusals
from ui.shared.problems import word_confirmation, word_error, word_refusal
from ui.work_orders import wording
from ui.work_orders.shown import Shown, either

translate = QCoreApplication.translate

EXPECTED = (FrontDeskError, StorageTrouble)
"""What a form shows in itself; everything typed stays where it is."""


def told_parts(missing: tuple[str, ...]) -> str:
    """`content and time`, as it is said."""
    words = {
        "content": translate("WorkOrders", "content"),
        "price": translate("WorkOrders", "price"),
        "time": translate("WorkOrders", "time"),
    }
    return wording.joined([words.get(part, part) for part in missing])


def _not_told(error: refusals.NotTold) -> str:
    words = translate(
        "WorkOrders", "Tell the customer first: {parts} of line {number}. Press the ticks as you explain."
    )
    return words.format(parts=told_parts(error.missing), number=error.job_number)


def _not_approved(error: refusals.NotApproved) -> str:
    words = {
        "unsigned": translate("WorkOrders", "Line {number} is not signed yet; work on it may not begin."),
        "declined": translate("WorkOrders", "The customer does not want line {number} done now."),
        "changed": translate("WorkOrders", "Line {number} changed since it was signed; ask and sign again first."),
        "other_car": translate("WorkOrders", "The order is signed for another car; agree it again first."),
        "order_not_approved": translate("WorkOrders", "The order is not agreed; work on it may not begin."),
    }
    text = words.get(error.why) or words["order_not_approved"]
    return text.format(number=error.job_number)


def _not_ready(error: refusals.NotReadyToSign) -> str:
    words = translate("WorkOrders", "Still open: {items}")
    return words.format(items=wording.joined(wording.missing_items(error.missing)))


def _too_generous(error: refusals.TooGenerous) -> str:
    words = translate(
        "WorkOrders",
        "{name} may give away up to {limit} on an order, this makes {asked}. It takes another PIN.",
    )
    return words.format(
        name=either(error.name, error.name_latin), limit=f"{error.limit:,.2f}", asked=f"{error.asked:,.2f}"
    )


def _above_authority(error: refusals.AboveAuthority) -> str:
    words = translate("WorkOrders", "{name} may give up to {limit}%. {asked}% takes the PIN of somebody who may.")
    return words.format(
        name=either(error.name, error.name_latin),
        limit=f"{error.limit.normalize():f}",
        asked=f"{error.asked.normalize():f}",
    )


def _work_open(error: refusals.WorkOpen) -> str:
    words = translate("WorkOrders", "Not finished yet: line {numbers}.")
    return words.format(numbers=wording.joined([str(number) for number in error.job_numbers]))


def register(shown: Shown) -> None:
    """Teach `ui.shared.problems` the words of this room."""
    word_error(refusals.NotTold, _not_told)
    word_error(refusals.NotApproved, _not_approved)
    word_error(refusals.NotReadyToSign, _not_ready)
    word_error(refusals.AboveAuthority, _above_authority)
    word_error(refusals.TooGenerous, _too_generous)
    word_error(refusals.WorkOpen, _work_open)
    word_error(refusals.NothingToAgree, lambda _e: translate("WorkOrders", "Everything here is already agreed."))
    word_error(
        refusals.AgreementOwed,
        lambda _e: translate("WorkOrders", "The customer has not agreed to what changed; ask and record that."),
    )
    word_error(refusals.OwnWork, lambda _e: translate("WorkOrders", "The final check is done by somebody else."))
    word_error(
        refusals.AmountDiffers,
        lambda e: translate(
            "WorkOrders", "The changes add {added}, but {told} was told. Tell the customer the right amount."
        ).format(added=shown.money(e.added), told=shown.money(e.told)),
    )
    _register_refusals()
    _register_confirmations(shown)


def _register_refusals() -> None:
    word_refusal("title_missing", lambda _e: translate("WorkOrders", "Please say what is done."))
    word_refusal(
        "hours_out_of_range",
        lambda _e: translate("WorkOrders", "Hours are from 0.1 to 99.9, in steps of 0.1."),
    )
    word_refusal("signer_missing", lambda _e: translate("WorkOrders", "Please write who signs."))
    word_refusal("signature_missing", lambda _e: translate("WorkOrders", "The signature is still empty."))
    word_refusal("words_missing", lambda _e: translate("WorkOrders", "Please write what was said."))
    word_refusal("person_name_missing", lambda _e: translate("WorkOrders", "Please write who was asked."))
    word_refusal("number_missing", lambda _e: translate("WorkOrders", "Please write the number that was called."))
    word_refusal("percent_out_of_range", lambda _e: translate("WorkOrders", "A discount is between 0 and 100 %."))
    word_refusal(
        "answered_before_asked",
        lambda _e: translate("WorkOrders", "The answer cannot be earlier than the question."),
    )
    word_refusal(
        "answered_in_the_future", lambda _e: translate("WorkOrders", "The answer cannot be later than now.")
    )
    word_refusal(
        "answer_differs",
        lambda _e: translate("WorkOrders", "This is not what is recorded line by line; check the answers."),
    )
    word_refusal(
        "promise_missing", lambda _e: translate("WorkOrders", "No time is promised yet; promise one first.")
    )
    word_refusal("promise_past", lambda _e: translate("WorkOrders", "This time has passed; choose a later one."))


def _register_confirmations(shown: Shown) -> None:
    def question(text: Callable[[], str], *times: str) -> Callable[[Any], str]:
        def words(error: Any) -> str:
            found = {name: shown.time(error.data[name]) for name in times if name in error.data}
            return text().format(**found)

        return words

    word_confirmation(
        "promise_after_needed_by",
        question(
            lambda: translate(
                "WorkOrders",
                "The customer asked for {needed_by}; {promise_at} is later. "
                "Has the customer been told, and do they agree?",
            ),
            "needed_by",
            "promise_at",
        ),
    )
    word_confirmation(
        "promise_before_work_done",
        question(
            lambda: translate(
                "WorkOrders", "The work agreed can be done by {proposed_at}. Promise {promise_at} all the same?"
            ),
            "proposed_at",
            "promise_at",
        ),
    )
    word_confirmation(
        "promise_outside_hours",
        question(
            lambda: translate("WorkOrders", "We are closed at {promise_at}. Promise it all the same?"),
            "promise_at",
        ),
    )
