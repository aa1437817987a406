"""Photos on their way in: chosen, dropped or pasted; made small beside the screen, then kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_photos import add_photo
from ui.shared.background import run_in_background

Source = Path | QImage

PHOTO_FILES = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif"


def photos_in(data: QMimeData | None) -> list[Source]:
    """The files or the picture of a drop or of the clipboard (None: nothing was ever copied); empty without."""
    if data is None:
        return []
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return list(files)
    if data.hasImage():
        image = QImage(data.imageData())
        return [] if image.isNull() else [image]
    return []


class PhotoIntake(QObject):
    """`refused(error)` for each photo that could not be taken; `busy_changed(count)` while some are coming."""

    refused = Signal(object)
    busy_changed = Signal(int)
    all_taken = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._coming = 0

    def take(self, sources: Sequence[Source], walkaround_id: int, mark_id: int | None) -> None:
        """Take photos in, for a mark or for the whole car. The sheet says by itself when they are there."""
        desk = replace(self._desk)
        for source in sources:
            job = run_in_background(_work(desk, source, walkaround_id, mark_id), parent=self)
            job.failed.connect(self.refused)
            job.ended.connect(self._on_ended)
            self._coming += 1
        self.busy_changed.emit(self._coming)

    def _on_ended(self) -> None:
        self._coming -= 1
        self.busy_changed.emit(self._coming)
        if not self._coming:
            self.all_taken.emit()


def _work(desk: Desk, source: Source, walkaround_id: int, mark_id: int | None) -> Callable[[object], int]:
    def work(_control: object) -> int:
        data = _encoded(source) if isinstance(source, QImage) else source
        return add_photo(desk, walkaround_id, mark_id, data)

    return work


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
