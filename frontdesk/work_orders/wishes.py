"""What the customer and the shop agreed beside the work: old parts, wash, call first, notes."""

from typing import Literal

from frontdesk.desk import Desk
from frontdesk.terms import OldPartDisposition, RepairCategory
from frontdesk.work_orders.changing import changing_order


def set_wishes(
    desk: Desk,
    order_id: int,
    version: int,
    *,
    old_parts: OldPartDisposition | None = None,
    show_old_parts: bool | None = None,
    wash: bool | None = None,
    call_first: bool | None = None,
    printed_notes: str | None = None,
    internal_notes: str | None = None,
    category: RepairCategory | Literal[""] | None = None,
) -> None:
    """Set what is given, leave what is None. Internal notes are never printed (domain §2.4). `category` is the
    one printed on the forms; empty lets it follow the work again.

    Raises ChangedMeanwhile, Frozen.
    """
    with changing_order(desk, order_id, version) as (_, order):
        wanted = {
            "old_parts": old_parts,
            "show_old_parts": show_old_parts,
            "wash_wished": wash,
            "call_before_extra_work": call_first,
            "printed_notes": printed_notes,
            "internal_notes": internal_notes,
        }
        for name, value in wanted.items():
            if value is not None:
                setattr(order, name, value)
        if category is not None:
            order.category = category or None
