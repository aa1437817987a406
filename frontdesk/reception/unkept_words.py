"""Words of the customer typed at this desk and not kept: they count as open, and the order offers them."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import Draft
from frontdesk.desk import Desk
from frontdesk.shop.drafts import drop_draft, find_draft, keep_draft
from frontdesk.shop.permissions import Permission
from frontdesk.terms import ConcernSource

WORDS = "concern"
"""The draft of new words: one for each visit, whether they are typed at check-in or on the order."""
ADDITION = "order_words"
"""The draft of an addition; its subject is `visit/concern`."""
_SAID_IN = {
    WORDS: ConcernSource.INTERVIEW,
    ADDITION: ConcernSource.INTERVIEW,
    "lounge_words": ConcernSource.LOUNGE,
    "walkaround": ConcernSource.WALKAROUND,
}
_VALUE = {"walkaround": "words_while_walking"}
"""The name of the words in a draft, where it is not `words`."""


@dataclass(frozen=True)
class UnkeptWords:
    """`addition_to`: the concern these words are added to."""

    form: str
    words: str
    source: ConcernSource
    addition_to: int | None


def unkept_words(desk: Desk, visit_id: int) -> tuple[UnkeptWords, ...]:
    """What was typed of this visit's customer at this desk and is neither kept nor thrown away, oldest first.

    Raises NotAllowed.
    """
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return unkept_words_of(desk, session, visit_id)


def unkept_words_of(desk: Desk, session: Session, visit_id: int) -> tuple[UnkeptWords, ...]:
    """See `unkept_words`."""
    drafts = session.scalars(
        select(Draft)
        .where(Draft.station == desk.station, Draft.form.in_(_SAID_IN))
        .where((Draft.subject == str(visit_id)) | Draft.subject.startswith(f"{visit_id}/"))
        .order_by(Draft.saved_at, Draft.id)
    )
    return tuple(unkept for unkept in map(_unkept, drafts) if unkept.words.strip())


def take_over(desk: Desk, visit_id: int, unkept: UnkeptWords) -> None:
    """Words typed in the lounge or at the walkaround become words typed on the order, after what stands there.

    Raises NotAllowed.
    """
    desk.require(Permission.LOOK)
    if unkept.form in (WORDS, ADDITION):
        return
    subject = str(visit_id)
    before, theirs = find_draft(desk, WORDS, subject), find_draft(desk, unkept.form, subject)
    typed = [str(before.values.get("words", "")) if before else "", unkept.words]
    source = (before.values.get("source") if before else None) or unkept.source
    words = "\n".join(text for text in typed if text.strip())
    keep_draft(desk, WORDS, subject, {"words": words, "source": str(source)})
    rest = dict(theirs.values) if theirs else {}
    rest.pop(_value(unkept.form), None)
    if rest and theirs is not None:
        keep_draft(desk, unkept.form, subject, rest, theirs.based_on)
    else:
        drop_draft(desk, unkept.form, subject)


def _unkept(draft: Draft) -> UnkeptWords:
    _, _, concern = draft.subject.partition("/")
    source = draft.values.get("source") or _SAID_IN[draft.form]
    return UnkeptWords(
        form=draft.form,
        words=str(draft.values.get(_value(draft.form), "")),
        source=ConcernSource(source),
        addition_to=int(concern) if concern.isdigit() else None,
    )


def _value(form: str) -> str:
    return _VALUE.get(form, "words")
