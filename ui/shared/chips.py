"""Chips: an icon, a word and a colour; never the colour alone. Usable by delegates through `paint_chip`."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.icons import paint_icon
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme

Tone = Literal["neutral", "accent", "ok", "warn", "danger", "info", "outline"]

_TONES: dict[str, tuple[str, str]] = {
    "neutral": ("ink.secondary", "surface.sunken"),
    "accent": ("accent.ink", "accent.tint"),
    "ok": ("success.ink", "success.tint"),
    "warn": ("warn.ink", "warn.tint"),
    "danger": ("danger.ink", "danger.tint"),
    "info": ("info.ink", "info.tint"),
    "outline": ("accent.ink", ""),
}
CHIP_HEIGHT = 24
TAG_HEIGHT = 22


def status_text(status: str) -> str:
    """The word of where a visit stands: `waiting`, `approval`, `signed`, `in-work`, `parts`, `quality`, …"""
    translate = QCoreApplication.translate
    words = {
        "waiting": translate("Status", "Waiting"),
        "greeted": translate("Status", "Greeted"),
        "walkaround": translate("Status", "Walkaround"),
        "approval": translate("Status", "Approval"),
        "signed": translate("Status", "Signed, queued"),
        "in-work": translate("Status", "In work"),
        "parts": translate("Status", "Parts hold"),
        "quality": translate("Status", "Quality check"),
        "ready": translate("Status", "Ready"),
        "delivered": translate("Status", "Delivered"),
    }
    return words[status]


def chip_width(text: str, icon: str | None = None, *, strong: bool = False) -> int:
    """Pixels `paint_chip` will use in width."""
    font = theme().font("caption", weight=600 if strong else 400)
    return text_width(font, text) + (6 + 16 + 4 + 8 if icon else 14)


def paint_chip(
    painter: QPainter, x: int, center_y: int, text: str, *, icon: str | None = None, tone: Tone = "neutral",
    status: str | None = None, max_width: int | None = None,
) -> int:  # fmt: skip
    """Draw a chip with its left edge at `x`, centred on `center_y`; returns its width. `status` beats `tone`."""
    colors = theme()
    ink, tint = (f"status.{status}.ink", f"status.{status}.tint") if status else _TONES[tone]
    strong = status is not None or tone == "outline"
    height = CHIP_HEIGHT if status else TAG_HEIGHT
    width = chip_width(text, icon, strong=strong)
    if max_width is not None:
        width = min(width, max_width)
    rect = QRect(x, center_y - height // 2, width, height)
    border = colors.color("accent.base") if tone == "outline" and not status else None
    rounded(painter, rect, colors.radius("chip"), colors.color(tint) if tint else None, border)
    left = x + 7
    if icon:
        paint_icon(painter, x + 6, center_y - 8, icon, ink, 16)
        left = x + 6 + 16 + 4
    font = colors.font("caption", weight=600 if strong else 400)
    line(painter, QRect(left, rect.top(), rect.right() - left - 5, height), text, font, ink)
    return width


class Chip(QWidget):
    """A small fact: icon, word, tone. Read by assistive tools as its text."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: str | None = None, tone: Tone = "neutral"
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._tone = text, icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_chip(self, text: str, *, icon: str | None = None, tone: Tone = "neutral") -> None:
        """Show another fact."""
        self._text, self._icon, self._tone = text, icon, tone
        self._refresh()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        width = chip_width(self._text, self._icon, strong=self._tone == "outline")
        return QSize(width, TAG_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(
            QPainter(self), 0, self.height() // 2, self._text, icon=self._icon, tone=self._tone,
            max_width=self.width(),
        )  # fmt: skip

    def _refresh(self) -> None:
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()


class CountBadge(QWidget):
    """A number on a tinted ground, hidden at zero."""

    def __init__(self, parent: QWidget | None = None, *, tone: Tone = "danger") -> None:
        super().__init__(parent)
        self._count = 0
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_count(self, count: int) -> None:
        """Show `count`; nothing at zero."""
        self._count = count
        self.setAccessibleName(str(count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme().font("caption", weight=600), self._shown()) + 14, TAG_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, tint = _TONES[self._tone]
        rounded(painter, self.rect(), theme().radius("chip"), theme().color(tint or "surface.card"))
        font = theme().font("caption", weight=600)
        line(painter, self.rect(), self._shown(), font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _shown(self) -> str:
        return str(self._count) if self._count < 100 else "99+"
