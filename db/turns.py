"""One desk at a time through a narrow place: where what is there already decides what may be written."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def take_turn(session: Session, place: str) -> None:
    """Wait until no other desk is at `place`, and keep it until the transaction ends; what others wrote there is
    seen from now on. On SQLite only one desk writes at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(func.hashtext(place))))
