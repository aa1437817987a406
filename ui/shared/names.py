"""How a customer is called on the screen."""

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.person_name import PersonName
from ui.shared.language import current_language

translate = QCoreApplication.translate


def named(person: PersonName) -> str:
    """A person as addressed: `Mr Zhang Weiguo`; "customer unknown" before anybody asked."""
    return formats.person_name(person, current_language()) or translate("Names", "Customer unknown")
