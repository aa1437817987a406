"""Public numbers such as WO20261121-0007: per day, taken in the transaction that uses them (domain §7.6)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.models.shop import NumberSequence
from frontdesk.desk import Desk


def take_number(desk: Desk, session: Session, prefix: str) -> str:
    """The next number for `prefix` (AP, VS, WA, WO, CP ...) today. Never given twice; gaps are allowed.

    Another desk that wants a number of the same kind waits until this transaction ends.
    """
    today = desk.today()
    sequence = _locked(session, prefix, today) or _first_of_the_day(session, prefix, today)
    sequence.last += 1
    session.flush()
    return f"{prefix}{today:%Y%m%d}-{sequence.last:04d}"


def _first_of_the_day(session: Session, prefix: str, today: date) -> NumberSequence:
    try:
        with session.begin_nested():
            session.add(NumberSequence(prefix=prefix, day=today, last=0))
    except IntegrityError:
        pass  # another desk was first
    sequence = _locked(session, prefix, today)
    assert sequence is not None
    return sequence


def _locked(session: Session, prefix: str, today: date) -> NumberSequence | None:
    return session.scalar(
        select(NumberSequence).filter_by(prefix=prefix, day=today).with_for_update(of=NumberSequence)
    )
