"""Small drawing helpers shared by painted widgets and delegates."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.shared.theme import theme


def rounded(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: QColor | None, border: QColor | None = None,
    *, width: float = 1.0,
) -> None:  # fmt: skip
    """A filled rounded rectangle whose border lies inside `rect`, sharp on the pixel grid."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(border, width))
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    painter.drawRoundedRect(area, radius, radius)


def text_width(font: QFont, text: str) -> int:
    """Width of one line of text in pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


def line(
    painter: QPainter, rect: QRect, text: str, font: QFont, color_token: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, *, strike: bool = False,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:  # fmt: skip
    """One line of plain text, vertically centred in `rect`, elided at its end or at `elide`. Returns the width."""
    metrics = QFontMetrics(font)
    shown = text.replace("\n", " ")
    if metrics.horizontalAdvance(shown) > rect.width() + 1:
        shown = metrics.elidedText(shown, elide, rect.width())
    if strike:
        font = QFont(font)
        font.setStrikeOut(True)
    painter.setFont(font)
    painter.setPen(theme().color(color_token))
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)
    return metrics.horizontalAdvance(shown)


def key_text(sequence: str) -> str:
    """`Ctrl+Return` -> `Ctrl Enter`, as the key caps are shown."""
    return sequence.replace("+", " ").replace("Return", "Enter")
