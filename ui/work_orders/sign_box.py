"""The place to sign on the order; once signed it shows the signature itself, by whom, when, for which version."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from frontdesk.work_orders.content import SignatureContent
from ui.shared.icons import paint_icon
from ui.shared.painting import rounded
from ui.shared.signature_picture import paint_signature
from ui.shared.theme import theme
from ui.shared.words import set_names

_WORDS_HEIGHT = 44


class SignBox(QAbstractButton):
    """Dashed; pressing it opens the pad once nothing is missing."""

    def __init__(self) -> None:
        super().__init__()
        set_names(self, "sign_box")
        self.focus_by_mouse = False
        self._signed = False
        self._signature: SignatureContent | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_words(self, words: str) -> None:
        """What is to be done here."""
        self._show(words, None, signed=False)

    def set_signed(self, words: str, signature: SignatureContent | None) -> None:
        """What the customer decided last; its strokes where it was signed on the screen."""
        self._show(words, signature, signed=True)

    def signature(self) -> SignatureContent | None:
        """The signature shown."""
        return self._signature

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        if not self._signed:
            rounded(painter, self.rect(), 6, colors.color("surface.base"))
            pen = QPen(colors.color("accent.base" if self.isEnabled() else "line.strong"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
            ink = "accent.ink" if self.isEnabled() else "ink.tertiary"
            self._paint_words(painter, self.rect(), ink, strong=self.isEnabled())
            return
        rounded(painter, self.rect(), 6, colors.color("success.tint"))
        above = self.rect().adjusted(12, 8, -12, -_WORDS_HEIGHT)
        if self._signature is not None and self._signature.strokes:
            paint_signature(painter, above, self._signature.strokes, self._signature.aspect)
        else:
            paint_icon(painter, above.center().x() - 10, above.center().y() - 10, "check", "success.ink", 20)
        below = QRect(0, self.height() - _WORDS_HEIGHT, self.width(), _WORDS_HEIGHT)
        self._paint_words(painter, below, "success.ink", strong=True)

    def _show(self, words: str, signature: SignatureContent | None, *, signed: bool) -> None:
        self._signed, self._signature = signed, signature
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def _paint_words(self, painter: QPainter, area: QRect, ink: str, *, strong: bool) -> None:
        painter.setFont(theme().font("small", weight=600 if strong else 400))
        painter.setPen(theme().color(ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(10, 0, -10, 0), int(flags), self.text())
