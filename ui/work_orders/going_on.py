"""Back into a form of an order that was typed into and never saved."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.shop.unfinished import UnfinishedRow
from ui.work_orders.answering import Answering
from ui.work_orders.drawers import Drawers
from ui.work_orders.recording import Recording
from ui.work_orders.signing import Signing


def open_form(
    row: UnfinishedRow, drawers: Drawers, signing: Signing, answering: Answering, recording: Recording
) -> None:
    """Open the form on the order shown; each puts back what was typed into it itself."""
    ids = [int(part) for part in row.subject.split("/") if part.isdigit()]
    of_order: dict[str, Callable[[], object]] = {
        "free_line": lambda: drawers.open_add("free"),
        "promise": drawers.open_promise,
        "wishes": drawers.open_wishes,
        "discount": drawers.open_discount,
        "order_cancelling": drawers.ask_why_cancelled,
        "order_signing": signing.open_dialog,
        "phone_agreement": signing.open_phone,
    }
    of_line: dict[str, Callable[[int], object]] = {
        "job": drawers.open_details,
        "job_line": drawers.open_details,
        "not_begun": drawers.ask_why_not_begun,
        "check_failed": lambda _job_id: drawers.ask_why_check_failed(),
        "withdraw_answer": answering.ask_why,
    }
    if row.form in of_order:
        of_order[row.form]()
    elif row.form == "concern_answer":
        recording.answer(ids[0])
    elif row.form == "order_words" and len(ids) == 2:
        recording.add_to(ids[1])
    elif row.form == "not_now":
        answering.choose(ids[0])
    elif row.form in of_line:
        answering.choose(ids[0])
        of_line[row.form](ids[0])
