"""What is said to a PIN that was not taken, wherever one is typed."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from frontdesk.formats import time_of
from frontdesk.shop.sign_in import MustWait, WrongPin


class PinWords(QObject):
    """Counts the tries that are left, or names the time of the next one."""

    def text(self, error: WrongPin | MustWait, zone: ZoneInfo) -> str:
        """One sentence in the language of the screen."""
        if isinstance(error, MustWait):
            return self.tr("Too many wrong PINs. Try again after {time}.").format(time=time_of(error.until, zone))
        if not error.tries_left:
            return self.tr("Wrong PIN. The next try is possible in half a minute or more.")
        return self.tr("Wrong PIN. %n more try(s) before a pause.", "", error.tries_left)
