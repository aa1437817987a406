"""Chips one after the other, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared.chips import TAG_HEIGHT, Tone, chip_width, paint_chip

_GAP = 6


@dataclass(frozen=True)
class Fact:
    """One chip; `key` is told when it is pressed."""

    text: str
    icon: str | None = None
    tone: Tone = "neutral"
    key: int | None = None


class ChipFlow(QWidget):
    """Painted, with one spoken name for all; chips with a key can be pressed as a short cut to what they name."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; none hides the widget."""
        self._facts = tuple(facts)
        self.setAccessibleName(", ".join(fact.text for fact in facts))
        self.setVisible(bool(facts))
        self.updateGeometry()
        self.update()

    def texts(self) -> tuple[str, ...]:
        """The words shown."""
        return tuple(fact.text for fact in self._facts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        areas = self._areas(width)
        return areas[-1].bottom() + 1 if areas else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, TAG_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for fact, area in zip(self._facts, self._areas(self.width()), strict=True):
            middle = area.top() + TAG_HEIGHT // 2
            paint_chip(
                painter, area.left(), middle, fact.text, icon=fact.icon, tone=fact.tone, max_width=area.width()
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for fact, area in zip(self._facts, self._areas(self.width()), strict=True):
            if fact.key is not None and area.contains(event.position().toPoint()):
                self.pressed.emit(fact.key)
                return
        super().mousePressEvent(event)

    def _areas(self, width: int) -> list[QRect]:
        areas: list[QRect] = []
        left = top = 0
        for fact in self._facts:
            wide = min(chip_width(fact.text, fact.icon, strong=fact.tone == "outline"), width)
            if left and left + wide > width:
                left, top = 0, top + TAG_HEIGHT + 4
            areas.append(QRect(left, top, wide, TAG_HEIGHT))
            left += wide + _GAP
        return areas
