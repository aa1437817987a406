"""Icons of `resources/icons`, drawn in a colour of the theme and kept in a cache."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.shared.theme import RESOURCES, theme

_STROKE = "#16212B"
"""The stroke colour written in the files; replaced by the token's."""

_pixmaps: dict[tuple[str, str, str, int, float], QPixmap] = {}


def icon_pixmap(name: str, color_token: str = "ink.secondary", size: int = 20, dpr: float = 1.0) -> QPixmap:  # noqa: S107
    """The icon `name` (file name without `.svg`) as a pixmap of `size` logical pixels. Cached.

    Raises FileNotFoundError for an icon that does not exist.
    """
    key = (theme().name, name, color_token, size, dpr)
    found = _pixmaps.get(key)
    if found is None:
        from PySide6.QtSvg import QSvgRenderer  # only once something with an icon is painted

        color = theme().color(color_token)
        svg = _source(name).replace(_STROKE, color.name())
        pixmap = QPixmap(round(size * dpr), round(size * dpr))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        found = _pixmaps[key] = pixmap
    return found


def paint_icon(painter: QPainter, x: float, y: float, name: str, color_token: str, size: int = 20) -> None:
    """Draw the icon with its top left corner at x, y."""
    pixmap = icon_pixmap(name, color_token, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(x, y), pixmap)


def icon(name: str, color_token: str = "ink.secondary", size: int = 20) -> QIcon:  # noqa: S107
    """The icon for Qt's own widgets. Set it again on a theme change (`theme().changed`)."""
    made = QIcon()
    for dpr in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, color_token, size, dpr))
    return made


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
