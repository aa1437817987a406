"""A fictional dealership with a day in progress. Its parts are loaded only when somebody wants it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from frontdesk.sample_data.make import SampleData


def make_sample_data(desk: "Desk", *, seed: int | None = None) -> "SampleData":
    """Fill an empty store; see `frontdesk.sample_data.make.make_sample_data`."""
    from frontdesk.sample_data import make

    return make.make_sample_data(desk, seed=make.SEED if seed is None else seed)
