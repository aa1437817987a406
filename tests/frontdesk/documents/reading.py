"""Reading a printed paper back, as a scanner, a viewer or another program would."""

import io

import pikepdf
import zxingcpp

from frontdesk.documents.pages import opened, page_images


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, without any white space: lines may break anywhere."""
    with opened(pdf) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def whole_text(pdf: bytes) -> str:
    return "".join(page_texts(pdf))


def squeezed(text: str) -> str:
    return "".join(text.split())


def attachment(pdf: bytes, name: str) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return bytes(document.attachments[name].get_file().read_bytes())


def keywords(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return str(document.docinfo["/Keywords"])


def problems(pdf: bytes) -> list[str]:
    """What a strict reader finds wrong with the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(document.check_pdf_syntax())


def embedded_fonts(pdf: bytes) -> dict[str, bool]:
    """The faces the pages use, and whether each is inside the file."""
    found = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for face in page.Resources.Font.values():
                found[str(face.BaseFont)] = "/FontFile2" in face.FontDescriptor
    return found


def qr_codes(pdf: bytes) -> list[str]:
    """What a scanner reads from the picture of each page."""
    return [code.text for image in page_images(pdf, 150) for code in zxingcpp.read_barcodes(image)]


def ink_outside(pdf: bytes, margin_mm: float = 6) -> int:
    """Dark pixels outside the margins: what a printer would cut off."""
    dark = 0
    for image in page_images(pdf, 60):
        edge = round(margin_mm / 25.4 * 60)
        inner = (edge, edge, image.width - edge, image.height - edge)
        blank = image.copy()
        blank.paste(255, inner)
        dark += sum(blank.histogram()[:200])
    return dark
