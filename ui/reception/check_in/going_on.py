"""Back into a small form of check-in that was typed into and never saved."""

from __future__ import annotations

from frontdesk.reception.check_in_sheet import CheckInSheet
from frontdesk.shop.unfinished import UnfinishedRow
from ui.reception.check_in.small_forms import SmallForms
from ui.reception.check_in.words_kept import WordsKept


def open_form(row: UnfinishedRow, sheet: CheckInSheet, forms: SmallForms, words: WordsKept) -> None:
    """Open the form about the visit shown; words typed at the visit stand in their field already."""
    about, _, item_key = row.subject.partition("/")
    if row.form == "parties":
        forms.parties(sheet)
    elif row.form == "interview":
        for concern in sheet.concerns:
            if str(concern.id) == about:
                words.ask(concern)
    elif row.form == "tell_answer" and sheet.card is not None:
        for item in sheet.card.tell:
            if item.key == item_key:
                forms.answer(sheet, item)
