"""The plate chip: province on a blue (fuel) or green (new energy) band, the rest on the card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.formats import plate_spaced
from ui.shared.painting import rounded, text_width
from ui.shared.theme import theme

_HEIGHT = {False: 24, True: 36}
_PX = {False: 14, True: 22}
_BAND_PAD = {False: 5, True: 9}
_BODY_PAD = {False: 6, True: 11}


def plate_height(big: bool = False) -> int:
    """24, or 36 px for the big chip."""
    return _HEIGHT[big]


def plate_width(plate: str, big: bool = False) -> int:
    """Pixels `paint_plate` needs in width."""
    band, body = _parts(plate)
    font = _font(big)
    band_w = text_width(font, band) + 2 * _BAND_PAD[big] if band else _BAND_PAD[big]
    return band_w + text_width(font, body) + 2 * _BODY_PAD[big] + 2


def paint_plate(
    painter: QPainter, rect: QRect, plate: str, is_new_energy: bool, big: bool = False, *, stretch: bool = False
) -> int:
    """Draw the plate at the left of `rect`, vertically centred; returns the width used.

    `stretch` fills the width of `rect` (columns of plates). A plate without a province keeps a narrow band.
    """
    band, body = _parts(plate)
    colors, font = theme(), _font(big)
    height = _HEIGHT[big]
    width = rect.width() if stretch else min(plate_width(plate, big), rect.width())
    area = QRectF(rect.left(), rect.top() + (rect.height() - height) // 2, width, height)
    edge = colors.color("plate.nev" if is_new_energy else "plate.ice")
    radius = 5.0 if big else 4.0
    rounded(painter, area, radius, colors.color("plate.body"), edge)
    band_w = text_width(font, band) + 2 * _BAND_PAD[big] if band else _BAND_PAD[big]
    shape = QPainterPath()
    shape.addRoundedRect(area, radius, radius)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(QRectF(area.left(), area.top(), band_w, height), edge)
    painter.restore()
    painter.setFont(font)
    painter.setPen(colors.color("plate.onPlate"))
    painter.drawText(QRectF(area.left(), area.top(), band_w, height), int(Qt.AlignmentFlag.AlignCenter), band)
    painter.setPen(colors.color("plate.ink"))
    left = area.left() + band_w + _BODY_PAD[big]
    room = area.right() - left - 2
    shown = painter.fontMetrics().elidedText(body, Qt.TextElideMode.ElideRight, int(room) + 1)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, area.top(), room + 2, height), int(flags), shown)
    return int(width)


class PlateLabel(QWidget):
    """The plate chip as a widget, 24 px or 36 px high."""

    def __init__(
        self, plate: str = "", is_new_energy: bool = False, parent: QWidget | None = None, *, big: bool = False
    ) -> None:
        super().__init__(parent)
        self._big = big
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_plate(plate, is_new_energy)

    def set_plate(self, plate: str, is_new_energy: bool) -> None:
        """Show another car."""
        self._plate, self._is_new_energy = plate, is_new_energy
        self.setAccessibleName(plate_spaced(plate))
        self.updateGeometry()
        self.update()

    def plate(self) -> str:
        """The plate as stored."""
        return self._plate

    def sizeHint(self) -> QSize:
        return QSize(plate_width(self._plate, self._big), _HEIGHT[self._big])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plate:
            paint_plate(QPainter(self), self.rect(), self._plate, self._is_new_energy, self._big)


def _parts(plate: str) -> tuple[str, str]:
    spaced = plate_spaced(plate)
    if spaced[:1] >= "\u4e00":
        return spaced[0], spaced[1:]
    return "", spaced


def _font(big: bool) -> QFont:
    font = theme().font("bodyStrong")
    font.setPixelSize(_PX[big])
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
    return font
