"""Who brought the car and stands at the desk: whoever a signature is asked of first (domain §1.1)."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.models.customers import Customer
from db.models.reception import Visit, VisitParty
from frontdesk.person_name import PersonName
from frontdesk.terms import PartyRole

_RELATIONS = ((PartyRole.OWNER, "owner"), (PartyRole.AUTHORIZER, "authorizer"))


@dataclass(frozen=True)
class Presenter:
    """A person and what they are to the car, as a signature takes it down: owner, authorizer or presenter."""

    name: PersonName
    relation: str = "presenter"


def presenter_of(session: Session, visit: Visit) -> Presenter:
    """As said at this visit; the customer while nobody was named."""
    named = {party.role: party for party in visit.parties}
    presenter = named.get(PartyRole.PRESENTER)
    if presenter is None:
        return Presenter(PersonName.of(visit.customer))
    known = session.get(Customer, presenter.customer_id) if presenter.customer_id is not None else None
    is_known = known is not None and known.name == presenter.name
    name = PersonName.of(known) if is_known else PersonName(presenter.name)
    for role, relation in _RELATIONS:
        if role in named and _is_same(named[role], presenter):
            return Presenter(name, relation)
    return Presenter(name)


def _is_same(one: VisitParty, other: VisitParty) -> bool:
    return (one.customer_id, one.name) == (other.customer_id, other.name)
