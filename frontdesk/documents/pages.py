"""A finished document as pictures, for the preview and for printers that take pictures."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from PIL.Image import Image

_rendering = threading.Lock()  # PDFium is not made for several threads


def page_images(pdf: bytes, dpi: float) -> list[Image]:
    """One grey picture per page at `dpi` dots per inch, drawn from the very bytes that are saved."""
    with _opened(pdf) as document:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points (72 to the inch)."""
    with _opened(pdf) as document:
        return [page.get_size() for page in document]


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
