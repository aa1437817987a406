"""What a new dealership begins with besides its people: the published menu, the usual bays, a lounge."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.lounge import Seat
from db.models.workshop import Bay
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission
from frontdesk.terms import BayKind
from frontdesk.work_orders.menu_data import load_menu

_BAYS = (
    (BayKind.QUICK, 3, "快修", "Quick"),
    (BayKind.LIFT, 4, "举升", "Lift"),
    (BayKind.ALIGNMENT, 1, "定位", "Alignment"),
    (BayKind.TYRE, 1, "轮胎", "Tyre"),
    (BayKind.DIAGNOSIS, 1, "诊断", "Diagnosis"),
    (BayKind.HV, 1, "高压", "High voltage"),
    (BayKind.BODY, 2, "钣金", "Body"),
    (BayKind.PAINT, 1, "喷漆", "Paint"),
    (BayKind.WASH, 1, "洗车", "Wash"),
    (BayKind.FINAL_CHECK, 1, "终检", "Final check"),
    (BayKind.RECEPTION, 2, "接车", "Reception"),
)
"""Kind, how many, and what they are called (domain §8.3)."""

_SEAT_ROWS = (("A", 6, 120), ("B", 4, 480), ("C", 3, 780))


def begin_with_menu(desk: Desk) -> None:
    """Lay in the price menu, bays and lounge seats a dealership can start from. Raises NotAllowed."""
    desk.require(Permission.MANAGE_SHOP)
    with desk.unit_of_work() as session:
        lay_in(session)


def lay_in(session: Session) -> None:
    """Menu, bays and seats, where there are none yet."""
    load_menu(session)
    if not session.scalar(select(func.count()).select_from(Bay)):
        _add_bays(session)
    if not session.scalar(select(func.count()).select_from(Seat)):
        session.add_all(
            Seat(code=f"{row}{number}", x=90 + (number - 1) * 150, y=y)
            for row, count, y in _SEAT_ROWS
            for number in range(1, count + 1)
        )


def _add_bays(session: Session) -> None:
    number = 0
    for kind, count, zh, en in _BAYS:
        for _ in range(count):
            number += 1
            session.add(
                Bay(
                    code=str(number),
                    name_zh=f"{number} 号{zh}工位",
                    name_en=f"{en} bay {number}",
                    kind=kind,
                    position=number,
                )
            )
