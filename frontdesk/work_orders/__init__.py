"""Work orders: jobs, prices, decisions, signed revisions."""
