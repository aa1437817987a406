"""Public numbers such as WO20261121-0007: per day, taken in the transaction that uses them (domain §7.6)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.shop import NumberSequence
from frontdesk.desk import Desk


def take_number(desk: Desk, session: Session, prefix: str) -> str:
    """The next number for `prefix` (AP, VS, WA, WO, CP ...) today. Never given twice; gaps are allowed."""
    today = desk.today()
    sequence = session.scalar(
        select(NumberSequence).filter_by(prefix=prefix, day=today).with_for_update(of=NumberSequence)
    )
    if sequence is None:
        sequence = NumberSequence(prefix=prefix, day=today, last=0)
        session.add(sequence)
    sequence.last += 1
    session.flush()
    return f"{prefix}{today:%Y%m%d}-{sequence.last:04d}"
