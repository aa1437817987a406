"""A fictional dealership with a day in progress."""

from frontdesk.sample_data.make import SampleData, make_sample_data
from frontdesk.sample_data.shop import DEMO_PIN

__all__ = ["DEMO_PIN", "SampleData", "make_sample_data"]
