"""A finished document as pictures, for the preview and for printers that take pictures."""

import atexit
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pypdfium2
from PIL.Image import Image

_rendering = threading.Lock()  # PDFium is not made for several threads


def page_images(pdf: bytes, dpi: float) -> list[Image]:
    """One grey picture per page at `dpi` dots per inch, drawn from the very bytes that are saved."""
    with opened(pdf) as document:
        return [_picture(page, dpi / 72) for page in document]


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points (72 to the inch)."""
    with opened(pdf) as document:
        return [page.get_size() for page in document]


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The only way to PDFium: one thread at a time, and nothing of it is left to the garbage collector."""
    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        _draw_nothing_at_the_end()
        try:
            yield document
        finally:
            document.close()


@cache
def _draw_nothing_at_the_end() -> None:
    """When the program ends, wait for the page that is being drawn and let no other begin: PDFium goes then.

    Asked after the first document was opened: what is registered last is done first, so this comes before the
    finalizers of `pypdfium2`.
    """
    atexit.register(_rendering.acquire)


def _picture(page: pypdfium2.PdfPage, scale: float) -> Image:
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        image: Image = bitmap.to_pil().copy()
        return image
    finally:
        bitmap.close()
        page.close()
