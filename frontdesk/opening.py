"""Opening a desk on a data folder or a server."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db.engine import database_url, open_engine
from db.migrate import bring_up_to_date
from db.models.shop import Dealership
from frontdesk.data_folder import prepare_folder
from frontdesk.desk import Desk, system_clock
from frontdesk.sample_data.demo_clock import demo_clock

DATABASE_FILE = "frontdesk.db"


def open_desk(
    data_folder: Path,
    url: str | None = None,
    *,
    station: str = "desk-1",
    clock: Callable[[], datetime] = system_clock,
) -> Desk:
    """A desk on the store in `data_folder` (created when missing) or at `url`, migrated to the present schema.

    Raises StorageTrouble.
    """
    prepare_folder(data_folder)
    engine = open_engine(url or database_url(data_folder / DATABASE_FILE))
    bring_up_to_date(engine)
    desk = Desk(engine=engine, data_folder=data_folder, station=station, clock=clock)
    with desk.reading() as session:
        dealership = session.scalar(select(Dealership))
        if dealership is not None:
            desk.zone, desk.is_demo = ZoneInfo(dealership.time_zone), dealership.is_demo
        if desk.is_demo:
            desk.clock = demo_clock(session, desk.clock)
    return desk
