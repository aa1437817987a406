"""`frontdesk print NUMBER`: a document as a PDF file, or to a printer."""

import argparse
import tempfile
from pathlib import Path

from frontdesk.command_line.answer import answer, complain
from frontdesk.command_line.spooler import PrinterRefused, send_to_printer
from frontdesk.command_line.store import existing_desk
from frontdesk.documents.files import write_file_safely
from frontdesk.documents.produce import produce
from frontdesk.terms import DocumentKind, Language


def print_document(options: argparse.Namespace) -> int:
    """Save or send it. A printer that refuses leaves the PDF behind and says where."""
    document = produce(
        existing_desk(options), DocumentKind(options.document), options.number, language=Language(options.language)
    )
    if options.out is not None:
        try:
            write_file_safely(options.out, document.pdf)
        except OSError:
            return complain(options, "cannot_write", file=options.out)
        answer(options, "saved", file=options.out, bytes=len(document.pdf))
        return 0
    file = Path(tempfile.mkdtemp(prefix="frontdesk-")) / document.name
    write_file_safely(file, document.pdf)
    try:
        send_to_printer(file, options.printer)
    except PrinterRefused as error:
        return complain(options, "printer_failed", why=error, file=file)
    answer(options, "sent", printer=options.printer, file=file)
    return 0
