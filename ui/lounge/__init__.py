"""Screens of the lounge."""
