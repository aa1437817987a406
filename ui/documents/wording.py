"""How paper, printers and print-outs are worded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Standing
from frontdesk.documents.printouts import Outcome, PrintoutRow
from frontdesk.documents.save_pdf import PdfNotSaved
from frontdesk.documents.spooler import PrinterProblem, PrinterTrouble
from frontdesk.terms import BodyType, DocumentKind
from ui.shared.language import current_language
from ui.shared.problems import word_error

translate = QCoreApplication.translate


def kind_word(kind: DocumentKind) -> str:
    """What the paper is called."""
    words = {
        DocumentKind.WORK_ORDER: translate("Documents", "Work order"),
        DocumentKind.WALKAROUND: translate("Documents", "Walkaround sheet"),
        DocumentKind.KEY_TAG: translate("Documents", "Key tag"),
        DocumentKind.BLANK_WALKAROUND: translate("Documents", "Blank walkaround sheet"),
        DocumentKind.BLANK_WORK_ORDER: translate("Documents", "Blank work order"),
    }
    return words[kind]


def body_word(body: BodyType) -> str:
    """The shape of the car on a blank sheet."""
    words = {
        BodyType.SEDAN: translate("Documents", "Sedan"),
        BodyType.HATCHBACK: translate("Documents", "Hatchback"),
        BodyType.SUV: translate("Documents", "SUV"),
        BodyType.MPV: translate("Documents", "MPV"),
        BodyType.PICKUP: translate("Documents", "Pickup"),
    }
    return words[body]


def standing_word(standing: Standing) -> str:
    """What the paper is worth; empty for forms and tags."""
    words = {
        Standing.DRAFT: translate("Documents", "Draft: the customer has not signed yet"),
        Standing.SIGNED: translate("Documents", "As the customer agreed to it"),
        Standing.CHANGED: translate("Documents", "Changed since the signature: this version is not signed"),
        Standing.SUPERSEDED: translate("Documents", "As it was signed; it was changed since then"),
        Standing.CANCELLED: translate("Documents", "Cancelled: this order is not valid"),
    }
    return words.get(standing, "")


def fact_line(desk: Desk, row: PrintoutRow) -> str:
    """`Printed 10:36 by 陈思远 · reprint 1 · counter`."""
    lang = current_language()
    when = formats.day_and_time(row.at, desk.zone, lang, today=desk.today())
    who = row.staff_name if lang == "zh" else row.staff_name_latin or row.staff_name
    if row.outcome is Outcome.FAILED:
        parts = [translate("Documents", "Not printed {time}").format(time=when), problem_word(row.problem)]
    elif row.outcome is Outcome.SAVED:
        parts = [_by(translate("Documents", "Saved as PDF {time}"), when, who)]
    else:
        parts = [_by(translate("Documents", "Printed {time}"), when, who)]
        if row.reprint_number:
            parts.append(translate("Documents", "reprint {n}").format(n=row.reprint_number))
    parts.append(row.printer)
    return " · ".join(part for part in parts if part)


def problem_word(problem: str) -> str:
    """Why a printer did not print, in few words."""
    words = {
        PrinterProblem.GONE: translate("Documents", "printer not found"),
        PrinterProblem.REFUSED: translate("Documents", "printer refused"),
        PrinterProblem.NO_ANSWER: translate("Documents", "printer did not answer"),
        PrinterProblem.NO_SPOOLER: translate("Documents", "no print service"),
    }
    return words[PrinterProblem(problem)] if problem in set(PrinterProblem) else problem


def _by(words: str, when: str, who: str) -> str:
    text = words.format(time=when)
    return translate("Documents", "{printed} by {name}").format(printed=text, name=who) if who else text


def _printer_text(trouble: PrinterTrouble) -> str:
    words = {
        PrinterProblem.GONE: translate(
            "Documents", 'Printer "{printer}" is not there. Check that it is on, or choose another one.'
        ),
        PrinterProblem.REFUSED: translate(
            "Documents", 'Printer "{printer}" does not take paper from us now. Check it, or choose another one.'
        ),
        PrinterProblem.NO_ANSWER: translate(
            "Documents", 'Printer "{printer}" does not answer. Check cable or network, or choose another one.'
        ),
        PrinterProblem.NO_SPOOLER: translate(
            "Documents", 'This PC\'s print service does not run, so "{printer}" cannot be reached.'
        ),
    }
    lost = translate("Documents", "Nothing is lost, and you can save it as PDF.")
    text = f"{words[trouble.problem].format(printer=trouble.printer)} {lost}"
    return f"{text} ({trouble.said})" if trouble.said else text


def _saving_text(error: PdfNotSaved) -> str:
    words = {
        "disk_full": translate("Documents", "Not saved: the disk is full. Choose another place."),
        "read_only": translate("Documents", "Not saved: this folder cannot be written to. Choose another place."),
    }
    other = translate("Documents", "Not saved: a file cannot be written there. Choose another place.")
    return f"{words.get(error.trouble, other)} ({error.path})"


def register() -> None:
    """Tell `ui.shared.problems` the words of this room."""
    word_error(PrinterTrouble, _printer_text)
    word_error(PdfNotSaved, _saving_text)


register()
