"""Widgets of check-in."""
