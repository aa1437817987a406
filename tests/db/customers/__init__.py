"""Tables of the room `customers`."""
