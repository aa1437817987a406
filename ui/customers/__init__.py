"""Search and forms of customers and cars."""
