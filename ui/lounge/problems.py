"""How the refusals of the lounge are worded."""

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from ui.shared.problems import word_refusal

translate = QCoreApplication.translate


def register() -> None:
    """Tell `ui.shared.problems` the words of this room."""
    word_refusal(
        "seat.taken",
        lambda e: translate("LoungeProblems", "{plate} sits there. Choose another seat.").format(
            plate=formats.plate_spaced(e.data["plate"])
        ),
    )
    word_refusal("not_here", lambda _e: translate("LoungeProblems", "This customer's car is no longer here."))
    word_refusal("visit_id.empty", lambda _e: translate("LoungeProblems", "Choose the customer first."))
    word_refusal(
        "run_id.empty", lambda _e: translate("LoungeProblems", "No run has a seat left. Add a run first.")
    )
    word_refusal("run_id.left", lambda _e: translate("LoungeProblems", "This shuttle has left."))
    word_refusal("run_id.full", lambda _e: translate("LoungeProblems", "This shuttle is full."))
    word_refusal("on_board", lambda _e: translate("LoungeProblems", "This customer is on that run already."))
    word_refusal("place.empty", lambda _e: translate("LoungeProblems", "Where does the shuttle go?"))
    word_refusal("leaves_at.empty", lambda _e: translate("LoungeProblems", "When does it leave? Such as 16:30."))
    word_refusal("loaner_id.not_available", lambda _e: translate("LoungeProblems", "This car is out already."))
    word_refusal("loaner_id.not_out", lambda _e: translate("LoungeProblems", "This car is back already."))
    word_refusal(
        "loaner_id.not_preparing", lambda _e: translate("LoungeProblems", "This car can be lent already.")
    )
    word_refusal("due_at.empty", lambda _e: translate("LoungeProblems", "Until when is it lent?"))
    word_refusal(
        "condition.empty", lambda _e: translate("LoungeProblems", "Write down fuel or charge, and any marks.")
    )


register()
