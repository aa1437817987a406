"""Every mapped table, imported so that `Base.metadata` is complete."""

from db.models import (
    care,
    customers,
    lounge,
    menu,
    reception,
    schedule,
    shop,
    walkaround,
    work_orders,
    workshop,
)

__all__ = [
    "care",
    "customers",
    "lounge",
    "menu",
    "reception",
    "schedule",
    "shop",
    "walkaround",
    "work_orders",
    "workshop",
]
