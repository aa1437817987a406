"""Screens of bookings."""
