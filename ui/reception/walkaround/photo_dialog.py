"""A photo in full, with the way to the next one and off the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.reception.walkaround_sheet import PhotoRow
from ui.shared.buttons import KeyHintButton
from ui.shared.labels import label
from ui.shared.words import Retranslating, set_names


class PhotoDialog(Retranslating, QDialog):
    """Left and right arrows turn the pages; `removal_wanted(photo_id)` takes the photo off the sheet."""

    removal_wanted = Signal(int)

    def __init__(
        self, photos: Sequence[PhotoRow], first: PhotoRow, *, locked: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_names(self, "photo_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._photos = tuple(photos)
        self._index = [photo.id for photo in photos].index(first.id)
        self._pixmap = QPixmap()
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(480, 320)
        self._picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._words = label(tone="secondary")
        self._back = KeyHintButton(name="photo_back", key="Left")
        self._next = KeyHintButton(name="photo_next", key="Right")
        self._remove = KeyHintButton(kind="danger", name="photo_remove")
        self._remove.setVisible(not locked)
        self._close = KeyHintButton(name="photo_close")
        self._close.set_key_hint("Esc")
        buttons = QHBoxLayout()
        buttons.addWidget(self._words, 1)
        for button in (self._back, self._next, self._remove, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._picture, 1)
        column.addLayout(buttons)
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        self._remove.clicked.connect(self._on_remove_clicked)
        self._close.clicked.connect(self.reject)
        self.resize(880, 640)
        self._turn(0)

    def shown(self) -> PhotoRow:
        """The photo shown."""
        return self._photos[self._index]

    def retranslate(self) -> None:
        photo = self.shown()
        self.setWindowTitle(self.tr("Photo"))
        place = (
            self.tr("Photo of the car")
            if photo.mark_number is None
            else self.tr("Photo of mark {number}").format(number=photo.mark_number)
        )
        self._words.setText(f"{place} · {self._index + 1}/{len(self._photos)}")
        self._picture.setAccessibleName(place)
        if self._pixmap.isNull():
            self._picture.setText(self.tr("The file of this photo cannot be read."))
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._remove.setText(self.tr("Take off the sheet"))
        self._close.setText(self.tr("Close"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _turn(self, step: int) -> None:
        self._index = (self._index + step) % len(self._photos)
        self._pixmap = QPixmap(str(self.shown().file))
        self.retranslate()
        self._fit()

    def _fit(self) -> None:
        if not self._pixmap.isNull():
            self._picture.setPixmap(
                self._pixmap.scaled(
                    self._picture.size(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )

    def _on_remove_clicked(self) -> None:
        self.removal_wanted.emit(self.shown().id)
        self.accept()
