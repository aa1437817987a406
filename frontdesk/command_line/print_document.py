"""`frontdesk print NUMBER`: a document as a PDF file, or to a printer."""

import argparse
import tempfile
from pathlib import Path

from frontdesk.command_line.answer import answer, complain
from frontdesk.command_line.store import existing_desk
from frontdesk.desk import Desk
from frontdesk.documents.print_out import NO_SUBJECT, Document, document, subject_of_number
from frontdesk.documents.printouts import record_printout, record_saved
from frontdesk.documents.save_pdf import PdfNotSaved, save_pdf
from frontdesk.documents.spooler import PrinterProblem, PrinterTrouble, send_to_printer
from frontdesk.terms import DocumentKind, Language

BLANK = (DocumentKind.BLANK_WALKAROUND, DocumentKind.BLANK_WORK_ORDER)


def print_document(options: argparse.Namespace) -> int:
    """Save or send it, and write that down. A printer that refuses leaves the PDF behind and says where."""
    kind = DocumentKind(options.document)
    if kind not in BLANK and not options.number:
        return complain(options, "number_needed")
    desk = existing_desk(options)
    subject = NO_SUBJECT if kind in BLANK else subject_of_number(desk, options.number)
    made = document(desk, kind, subject, language=Language(options.language))
    return _save(options, desk, made) if options.out is not None else _send(options, desk, made)


def _save(options: argparse.Namespace, desk: Desk, made: Document) -> int:
    try:
        save_pdf(made, options.out)
    except PdfNotSaved as error:
        return complain(options, f"cannot_write_{error.trouble}", file=options.out)
    record_saved(desk, made)
    answer(options, "saved", file=options.out, bytes=len(made.pdf), pages=made.pages, document=made.title)
    return 0


def _send(options: argparse.Namespace, desk: Desk, made: Document) -> int:
    try:
        send_to_printer(made.pdf, options.printer, title=made.title)
    except PrinterTrouble as trouble:
        record_printout(desk, made, options.printer, trouble.problem)
        file = Path(tempfile.mkdtemp(prefix="frontdesk-")) / made.file_name
        save_pdf(made, file)
        if trouble.problem is PrinterProblem.NO_SPOOLER:
            return complain(options, "no_spooler", file=file)
        why = trouble.said or trouble.problem.replace("_", " ")
        return complain(options, "printer_failed", printer=options.printer, why=why, file=file)
    record_printout(desk, made, options.printer)
    told = {"pages": made.pages, "reprint": made.reprint_number, "document": made.title}
    answer(options, "sent", printer=options.printer, **told)
    return 0
