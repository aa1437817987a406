"""The pages of a PDF as they will come out of the printer, one under the other."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QVBoxLayout, QWidget

from frontdesk.documents.pages import page_images, page_sizes
from ui.documents.spool import picture
from ui.shared.background import run_in_background
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names

_EDGE = 16
_SETTLE_MS = 60
_WIDEST = 1000


class Fit(StrEnum):
    PAGE = "page"
    WIDTH = "width"


class PageView(Retranslating, QScrollArea):
    """`show_pdf` renders beside the screen, in just the size shown; then `rendered` fires."""

    rendered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_names(self, "preview_pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        sheet = QWidget()
        sheet.setObjectName("scrolled")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(_EDGE)
        self.setWidget(sheet)
        self._pages: list[_Page] = []
        self._pdf = b""
        self._fit = Fit.WIDTH
        self._asked = 0
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self._render)
        self.retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these bytes; what was shown stays until they are drawn."""
        self._pdf = pdf
        self._render()

    def set_fit(self, fit: Fit) -> None:
        """Show a whole page at once, or as wide as there is room."""
        self._fit = fit
        self._render()

    def fit(self) -> Fit:
        """How the pages are fitted."""
        return self._fit

    def pages(self) -> list[QImage]:
        """The pictures shown."""
        return [page.image for page in self._pages]

    def turn(self, step: int) -> None:
        """Go a screenful down (1) or up (-1)."""
        action = QAbstractSlider.SliderAction
        self.verticalScrollBar().triggerAction(action.SliderPageStepAdd if step > 0 else action.SliderPageStepSub)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview of the paper"))
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(
                self.tr("Page {number} of {count}").format(number=number, count=len(self._pages))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()

    def _render(self) -> None:
        if not self._pdf or not self.isVisible():
            return
        self._settled.stop()
        self._asked += 1
        asked, pdf, ratio, fit = self._asked, self._pdf, self.devicePixelRatioF(), self._fit
        bar = self.verticalScrollBar().sizeHint().width()
        room = QSize(self.width() - 2 * _EDGE - bar, self.height() - 2 * _EDGE - 2)
        job = run_in_background(lambda _control: (asked, _drawn(pdf, room, fit, ratio)), parent=self)
        job.done.connect(self._on_drawn)

    def _on_drawn(self, result: tuple[int, list[QImage]]) -> None:
        asked, images = result
        if asked != self._asked:
            return
        while len(self._pages) > len(images):
            self._pages.pop().deleteLater()
        while len(self._pages) < len(images):
            page = _Page()
            self._pages.append(page)
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for page, image in zip(self._pages, images, strict=True):
            page.set_image(image)
        self.retranslate()
        self.rendered.emit()


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def set_image(self, image: QImage) -> None:
        self.image = image
        self.setFixedSize(image.deviceIndependentSize().toSize() + QSize(2, 2))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("line.default"))
        paper = self.rect().adjusted(1, 1, -1, -1)
        painter.fillRect(paper, theme().light_color("surface.card"))  # paper is white in every theme
        painter.drawImage(paper.topLeft(), self.image)


def _drawn(pdf: bytes, room: QSize, fit: Fit, ratio: float) -> list[QImage]:
    width, height = page_sizes(pdf)[0]
    scale = min(room.width(), _WIDEST) / width
    if fit is Fit.PAGE:
        scale = min(scale, room.height() / height)
    # drawn in double size: PDFium sets letters on whole pixels, which tears small words apart
    drawn = page_images(pdf, max(scale, 0.1) * 72 * ratio * 2)
    images = [picture(image.reduce(2)) for image in drawn]
    for image in images:
        image.setDevicePixelRatio(ratio)
    return images
