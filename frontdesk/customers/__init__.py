"""Customers and cars: search, records, the 360° card."""
