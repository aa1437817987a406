"""The roles of staff in the language of the moment."""

from PySide6.QtCore import QCoreApplication

from frontdesk.terms import Role


def role_word(role: Role) -> str:
    """`Service advisor` / `服务顾问`."""
    translate = QCoreApplication.translate
    words = {
        Role.SERVICE_ADVISOR: translate("Roles", "Service advisor"),
        Role.GREETER: translate("Roles", "Greeter"),
        Role.FRONT_DESK_SUPERVISOR: translate("Roles", "Front desk supervisor"),
        Role.BOOKING_CLERK: translate("Roles", "Booking clerk"),
        Role.WORKSHOP_CONTROLLER: translate("Roles", "Workshop controller"),
        Role.TECHNICIAN: translate("Roles", "Technician"),
        Role.QUALITY_INSPECTOR: translate("Roles", "Quality inspector"),
        Role.PARTS_CLERK: translate("Roles", "Parts clerk"),
        Role.CASHIER: translate("Roles", "Cashier"),
        Role.LOUNGE_HOST: translate("Roles", "Lounge host"),
        Role.CRM_MANAGER: translate("Roles", "Customer relations manager"),
        Role.SERVICE_MANAGER: translate("Roles", "Service manager"),
        Role.SERVICE_DIRECTOR: translate("Roles", "Service director"),
    }
    return words[role]
