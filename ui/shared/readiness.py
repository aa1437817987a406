"""Whether bay, technician and parts of a booking are ready: three squares and the words for what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter

from ui.shared.icons import paint_icon
from ui.shared.painting import rounded
from ui.shared.theme import theme

READINESS_WIDTH = 3 * 24 + 2 * 3


def paint_readiness(painter: QPainter, x: int, center_y: int, ready: tuple[bool, bool, bool]) -> None:
    """Bay, technician, part as three 24 px squares: green tint when ready, outlined amber when not."""
    colors = theme()
    for index, (icon, is_ready) in enumerate(zip(("door", "user", "box"), ready, strict=True)):
        area = QRect(x + index * 27, center_y - 12, 24, 24)
        if is_ready:
            rounded(painter, area, 4, colors.color("success.tint"))
        else:
            rounded(painter, area, 4, colors.color("warn.tint"), colors.color("warn.base"))
        paint_icon(painter, area.left() + 4, area.top() + 4, icon, "success.ink" if is_ready else "warn.ink", 16)


def readiness_text(ready: tuple[bool, bool, bool]) -> str:
    """What is missing of bay, technician and parts, in words; "All ready" when nothing is."""
    translate = QCoreApplication.translate
    words = (
        translate("Readiness", "no bay reserved"),
        translate("Readiness", "no technician assigned"),
        translate("Readiness", "parts not here yet"),
    )
    missing = [word for word, is_ready in zip(words, ready, strict=True) if not is_ready]
    if not missing:
        return translate("Readiness", "Bay, technician and parts are ready")
    return translate("Readiness", ", ").join(missing)
