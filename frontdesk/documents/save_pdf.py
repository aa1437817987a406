"""Saving a document as a file where a person wants it."""

import errno
from pathlib import Path

from db.errors import Trouble
from frontdesk.documents.files import write_file_safely
from frontdesk.documents.print_out import Document
from frontdesk.errors import FrontDeskError

_TROUBLES = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}


class PdfNotSaved(FrontDeskError):
    """The file could not be written; what stood there before still does. `trouble`: disk_full, read_only or
    no_folder (anything else that is wrong with the place)."""

    def __init__(self, trouble: Trouble, path: Path) -> None:
        super().__init__(trouble, path)
        self.trouble, self.path = trouble, path


def save_pdf(document: Document, path: Path) -> None:
    """Write the document's bytes to `path`, whole or not at all. Raises PdfNotSaved."""
    try:
        write_file_safely(path, document.pdf)
    except OSError as error:
        raise PdfNotSaved(_TROUBLES.get(error.errno or 0, Trouble.NO_FOLDER), path) from error
