"""A fictional dealership with a day in progress."""
