"""Reading once, in the background, what the screens read first: their statements are compiled by then."""

from sqlalchemy import select

from db.models.reception import Visit
from db.models.walkaround import Walkaround
from frontdesk.customers.find import find_anyone
from frontdesk.desk import Desk
from frontdesk.lounge.board import lounge_board
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.visit_moves import OPEN_STATUSES
from frontdesk.reception.walkaround import walkaround_sheet
from frontdesk.schedule.booking_rows import day_bookings
from frontdesk.work_orders.menu import menu_items
from frontdesk.work_orders.open_order import work_order_sheet
from frontdesk.work_orders.order_list import work_orders


def read_ahead(desk: Desk) -> None:
    """Read the lists and one of each sheet; what was read is thrown away. Raises as the use cases do."""
    day_bookings(desk, desk.today(), with_cancelled=True)
    lounge_board(desk)
    find_anyone(desk, "A1")
    menu_items(desk)
    for order in work_orders(desk)[:1]:
        work_order_sheet(desk, order.work_order_id)
    with desk.reading() as session:
        visit_id = session.scalar(select(Visit.id).where(Visit.status.in_(OPEN_STATUSES)).limit(1))
        walkaround_id = session.scalar(select(Walkaround.id).limit(1))
    if visit_id is not None:
        check_in_sheet(desk, visit_id)
    if walkaround_id is not None:
        walkaround_sheet(desk, walkaround_id)
