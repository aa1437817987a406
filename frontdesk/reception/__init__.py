"""Arrival, concerns in the customer's words, the walkaround."""
