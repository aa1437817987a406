"""The roles of staff in the language of the moment."""

from PySide6.QtCore import QCoreApplication

from frontdesk.terms import Role


def role_word(role: Role) -> str:
    """`Service advisor` / `服务顾问`."""
    tr = QCoreApplication.translate
    words = {
        Role.SERVICE_ADVISOR: tr("Roles", "Service advisor"),
        Role.GREETER: tr("Roles", "Greeter"),
        Role.FRONT_DESK_SUPERVISOR: tr("Roles", "Front desk supervisor"),
        Role.BOOKING_CLERK: tr("Roles", "Booking clerk"),
        Role.WORKSHOP_CONTROLLER: tr("Roles", "Workshop controller"),
        Role.TECHNICIAN: tr("Roles", "Technician"),
        Role.QUALITY_INSPECTOR: tr("Roles", "Quality inspector"),
        Role.PARTS_CLERK: tr("Roles", "Parts clerk"),
        Role.CASHIER: tr("Roles", "Cashier"),
        Role.LOUNGE_HOST: tr("Roles", "Lounge host"),
        Role.CRM_MANAGER: tr("Roles", "Customer relations manager"),
        Role.SERVICE_MANAGER: tr("Roles", "Service manager"),
        Role.SERVICE_DIRECTOR: tr("Roles", "Service director"),
    }
    return words[role]
