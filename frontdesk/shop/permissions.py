"""Who may do what. Use cases ask through `desk.require`; whoever is not named here may not."""

from enum import StrEnum

from frontdesk.terms import Role


class Permission(StrEnum):
    LOOK = "look"
    RECEIVE_CUSTOMERS = "receive_customers"
    CHANGE_CUSTOMERS = "change_customers"
    BOOK = "book"
    WRITE_ORDERS = "write_orders"
    RECORD_APPROVALS = "record_approvals"
    CANCEL_ORDERS = "cancel_orders"
    RECORD_WORK = "record_work"
    CHECK_QUALITY = "check_quality"
    SERVE_LOUNGE = "serve_lounge"
    TELL_CUSTOMERS = "tell_customers"
    PRINT = "print"
    MANAGE_SHOP = "manage_shop"
    MANAGE_STAFF = "manage_staff"


_EVERYBODY = {Permission.LOOK, Permission.TELL_CUSTOMERS}
_ADVISOR = {
    *_EVERYBODY,
    Permission.RECEIVE_CUSTOMERS,
    Permission.CHANGE_CUSTOMERS,
    Permission.BOOK,
    Permission.WRITE_ORDERS,
    Permission.RECORD_APPROVALS,
    Permission.SERVE_LOUNGE,
    Permission.PRINT,
}
_MANAGER = {*Permission}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.SERVICE_ADVISOR: frozenset(_ADVISOR),
    Role.GREETER: frozenset({*_EVERYBODY, Permission.RECEIVE_CUSTOMERS, Permission.CHANGE_CUSTOMERS}),
    Role.FRONT_DESK_SUPERVISOR: frozenset({*_ADVISOR, Permission.CANCEL_ORDERS}),
    Role.BOOKING_CLERK: frozenset({*_EVERYBODY, Permission.BOOK, Permission.CHANGE_CUSTOMERS}),
    Role.WORKSHOP_CONTROLLER: frozenset({*_EVERYBODY, Permission.RECORD_WORK, Permission.PRINT}),
    Role.TECHNICIAN: frozenset({Permission.LOOK, Permission.RECORD_WORK}),
    Role.QUALITY_INSPECTOR: frozenset({Permission.LOOK, Permission.RECORD_WORK, Permission.CHECK_QUALITY}),
    Role.PARTS_CLERK: frozenset({Permission.LOOK}),
    Role.CASHIER: frozenset({Permission.LOOK, Permission.PRINT}),
    Role.LOUNGE_HOST: frozenset({*_EVERYBODY, Permission.SERVE_LOUNGE}),
    Role.CRM_MANAGER: frozenset({*_EVERYBODY, Permission.CHANGE_CUSTOMERS}),
    Role.SERVICE_MANAGER: frozenset(_MANAGER),
    Role.SERVICE_DIRECTOR: frozenset(_MANAGER),
}


def permissions_of(roles: frozenset[Role]) -> frozenset[Permission]:
    """Everything the given roles allow together; no role allows nothing."""
    return frozenset().union(*(PERMISSIONS[role] for role in roles))
