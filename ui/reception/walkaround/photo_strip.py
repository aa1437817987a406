"""The photos of the sheet in a row of small tiles; the first tile takes another one in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.reception.walkaround_sheet import PhotoRow
from ui.shared.icons import paint_icon
from ui.shared.labels import label
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

_SHOWN = 3
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class PhotoStrip(Retranslating, QWidget):
    """`add_wanted` for a photo of the whole car, `photo_opened(photo)` for a closer look."""

    add_wanted = Signal()
    photo_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_strip")
        self._photos: tuple[PhotoRow, ...] = ()
        self._busy = 0
        self._title, self._count = label(type_="title"), label(tone="muted")
        self._add = _Tile()
        set_names(self._add, "photo_add")
        self._tiles = [_Tile() for _ in range(_SHOWN + 1)]
        titles, row = QHBoxLayout(), QHBoxLayout()
        titles.setSpacing(8)
        titles.addWidget(self._title)
        titles.addWidget(self._count)
        titles.addStretch(1)
        row.setSpacing(6)
        row.addWidget(self._add)
        for index, tile in enumerate(self._tiles):
            set_names(tile, f"photo_{index + 1}")
            row.addWidget(tile)
            tile.clicked.connect(self._on_tile_clicked)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 8, 13, 12)
        column.setSpacing(8)
        column.addLayout(titles)
        column.addLayout(row)
        self._add.clicked.connect(self.add_wanted)
        self.retranslate()

    def set_photos(self, photos: Sequence[PhotoRow]) -> None:
        """Show the newest photos; the last tile counts the others."""
        self._photos = tuple(photos)
        self.retranslate()

    def set_busy(self, count: int) -> None:
        """How many photos are being taken in."""
        self._busy = count
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Photos"))
        self._count.setText(
            self.tr("{count}, {busy} coming").format(count=len(self._photos), busy=self._busy)
            if self._busy
            else str(len(self._photos))
        )
        self._add.show_icon("plus", self.tr("Add a photo (drop or paste works too)"))
        newest = self._photos[::-1]
        for index, tile in enumerate(self._tiles):
            rest = len(newest) - _SHOWN
            if index == _SHOWN and rest > 1:
                tile.show_count(rest, self.tr("{count} more photos").format(count=rest), newest[index])
            elif index < len(newest):
                tile.show_photo(newest[index], self._spoken(newest[index]))
            else:
                tile.setAccessibleName(self.tr("No photo"))
                tile.hide()

    def _spoken(self, photo: PhotoRow) -> str:
        if photo.mark_number is None:
            return self.tr("Photo of the car")
        return self.tr("Photo of mark {number}").format(number=photo.mark_number)

    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, _Tile)
        if tile.photo is not None:
            self.photo_opened.emit(tile.photo)


class _Tile(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self.photo: PhotoRow | None = None
        self._picture = QPixmap()
        self._icon, self._text = "", ""
        self.focus_by_mouse = False
        self.setFixedSize(46, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_icon(self, icon: str, spoken: str) -> None:
        self._icon = icon
        self._speak(spoken)

    def show_count(self, count: int, spoken: str, first: PhotoRow) -> None:
        self.photo, self._text, self._picture = first, f"+{count}", QPixmap()
        self._speak(spoken)

    def show_photo(self, photo: PhotoRow, spoken: str) -> None:
        if self.photo is None or self.photo.id != photo.id or self._picture.isNull():
            self._picture.loadFromData(photo.thumbnail)
        self.photo, self._text = photo, "" if photo.mark_number is None else str(photo.mark_number)
        self._speak(spoken)

    def sizeHint(self) -> QSize:
        return QSize(46, 40)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._icon:
            pen = QPen(colors.color("line.strong"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            paint_icon(painter, (self.width() - 18) / 2, 11, self._icon, "ink.tertiary", 18)
            return
        rounded(painter, self.rect(), 4, colors.color("surface.sunken"))
        if self._picture.isNull():
            font = colors.font("small", weight=600)
            line(painter, self.rect(), self._text, font, "ink.secondary", _CENTRE)
            return
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(clip)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        at = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
        painter.drawPixmap(QRect(at.topLeft(), size), self._picture)
        if self._text:
            font = colors.font("axis", weight=600)
            width = max(text_width(font, self._text) + 8, 16)
            badge = QRect(self.width() - width - 2, self.height() - 17, width, 15)
            rounded(painter, badge, 4, colors.color("surface.card"))
            line(painter, badge, self._text, font, "ink.primary", _CENTRE)

    def _speak(self, spoken: str) -> None:
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.show()
        self.update()
