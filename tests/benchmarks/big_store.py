"""The store of a shop after five years: the sample day on top of 50,000 visits."""

from pathlib import Path

from frontdesk.desk import Desk
from frontdesk.sample_data.bulk import make_bulk_data
from tests.sample_store import sample_desk

VISITS, CUSTOMERS, VEHICLES = 50_000, 15_000, 18_000


def big_desk(folder: Path) -> Desk:
    """The desk of that shop, at 10:24 of the sample day, an advisor signed in. Takes half a minute."""
    desk = sample_desk(folder)
    make_bulk_data(desk, customers=CUSTOMERS, vehicles=VEHICLES, visits=VISITS, seed=5)
    return desk
