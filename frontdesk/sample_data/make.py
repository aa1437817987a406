"""Making the fictional dealership in an empty store."""

from dataclasses import dataclass
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.desk import Desk
from frontdesk.sample_data.customers import add_customers
from frontdesk.sample_data.demo_clock import start_demo_clock
from frontdesk.sample_data.history import History
from frontdesk.sample_data.shop import add_shop
from frontdesk.sample_data.today import tell_today
from frontdesk.shop.beginning import lay_in

SEED = 20260318


@dataclass(frozen=True)
class SampleData:
    """What somebody who made the sample data may want to look at first."""

    signed_work_order: str


def make_sample_data(desk: Desk, *, seed: int = SEED) -> SampleData:
    """Fill an empty store: shop, people, customers with their history, and today around `desk.now()`.

    The same seed and the same clock give the same day.
    """
    random = Random(seed)  # noqa: S311
    desk.is_demo, desk.zone = True, ZoneInfo("Asia/Shanghai")
    # The past leaves no audit trail: it was not done here.
    with Session(desk.engine) as session, session.begin():
        start_demo_clock(desk, session)
        add_shop(session)
        lay_in(session)
        add_customers(desk, session, random)
        History(desk, session, random).write()
    return SampleData(tell_today(desk, random))
