"""The car from its left side, by body type."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.terms import BodyType

_VIEW = "view-left"


class CarPicture(QWidget):
    """Decoration: it says nothing the words beside it do not say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body_type = BodyType.SEDAN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_body_type(self, body_type: BodyType) -> None:
        """Show another outline."""
        self._body_type = body_type
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(228, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        renderer = _renderer(self._body_type)
        drawn = renderer.boundsOnElement(_VIEW)
        scale = min(self.width() / drawn.width(), self.height() / drawn.height())
        width, height = drawn.width() * scale, drawn.height() * scale
        area = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        renderer.render(QPainter(self), _VIEW, area)


@cache
def _renderer(body_type: BodyType) -> QSvgRenderer:
    svg = (files("resources") / "vehicles" / f"{body_type}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(svg.encode()))
