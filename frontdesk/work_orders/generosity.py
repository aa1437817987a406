"""How much of the customer's bill a person may give away on their own (domain §9.6)."""

from decimal import Decimal

from frontdesk.desk import Desk
from frontdesk.terms import Role
from frontdesk.work_orders.refusals import TooGenerous

_LIMITS = {
    Role.SERVICE_ADVISOR: Decimal(200),
    Role.FRONT_DESK_SUPERVISOR: Decimal(1_000),
    Role.SERVICE_MANAGER: Decimal(5_000),
    Role.SERVICE_DIRECTOR: Decimal("Infinity"),
}


def check_generosity(desk: Desk, given_away: Decimal) -> None:
    """Raises TooGenerous when `given_away`, in the dealership's currency, is above what the person may waive.

    A lower price or another payer out of the shop's own pocket is money given away like a discount.
    """
    roles = desk.actor.roles if desk.actor else frozenset()
    limit = max((_LIMITS[role] for role in roles if role in _LIMITS), default=Decimal(0))
    if given_away > limit:
        raise TooGenerous(limit, given_away)
