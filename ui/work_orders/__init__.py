"""Screens of the work order."""
