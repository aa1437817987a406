"""A finished PDF onto paper: the system's queue takes the file; where there is none, Qt paints its pages."""

from __future__ import annotations

from PIL.Image import Image
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from frontdesk.documents.pages import page_images, page_sizes
from frontdesk.documents.spooler import (
    PrinterProblem,
    Printers,
    PrinterTrouble,
    has_spooler,
    send_to_printer,
    spooler_printers,
)

PAINT_DPI = 300


def printers() -> Printers:
    """The printers of this computer. May take a second: ask in the background."""
    if has_spooler():
        known = spooler_printers()
        if known.names:
            return known
    names = tuple(QPrinterInfo.availablePrinterNames())
    default = QPrinterInfo.defaultPrinterName()
    return Printers(names, default if default in names else "")


def print_pdf(pdf: bytes, printer: str, *, title: str, copies: int = 1) -> None:
    """Print exactly these bytes; returns when the queue has them. For the background. Raises PrinterTrouble."""
    if has_spooler():
        send_to_printer(pdf, printer, title=title, copies=copies)
        return
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise PrinterTrouble(PrinterProblem.GONE, printer)
    target = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    target.setDocName(title)
    target.setCopyCount(copies)
    paint_pages(pdf, target)


def paint_pages(pdf: bytes, target: QPrinter) -> None:
    """Paint the pages in their true size. Raises PrinterTrouble when the printer stops taking them."""
    sizes, images = page_sizes(pdf), page_images(pdf, PAINT_DPI)
    target.setFullPage(True)
    target.setPageSize(QPageSize(QSizeF(*sizes[0]), QPageSize.Unit.Point))
    painter = QPainter()
    if not painter.begin(target):
        raise PrinterTrouble(PrinterProblem.REFUSED, target.printerName())
    try:
        for number, (size, image) in enumerate(zip(sizes, images, strict=True)):
            if number and not target.newPage():
                raise PrinterTrouble(PrinterProblem.REFUSED, target.printerName())
            dots = target.resolution() / 72
            painter.drawImage(QRectF(0, 0, size[0] * dots, size[1] * dots), picture(image))
    finally:
        painter.end()


def picture(image: Image) -> QImage:
    """A grey page picture as Qt paints it."""
    grey = QImage.Format.Format_Grayscale8
    return QImage(image.tobytes(), image.width, image.height, image.width, grey).copy()
