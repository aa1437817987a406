"""Widgets of the room `customers`."""
