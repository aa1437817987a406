"""A finished document as pictures, for the preview and for printers that take pictures."""

import threading

import pypdfium2
from PIL.Image import Image

_rendering = threading.Lock()  # PDFium is not made for several threads


def page_images(pdf: bytes, dpi: int) -> list[Image]:
    """One grey picture per page at `dpi` dots per inch, drawn from the very bytes that are saved."""
    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many sheets of one side it takes."""
    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()
