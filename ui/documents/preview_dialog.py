"""Preview, print and save: the pages shown are drawn from the very bytes that are printed and saved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from frontdesk.desk import Desk
from frontdesk.documents.print_out import NO_SUBJECT, Document, Standing, Subject, document
from frontdesk.documents.printouts import PrintoutRow, printouts_of, record_printout, record_saved
from frontdesk.documents.save_pdf import save_pdf
from frontdesk.documents.spooler import PrinterTrouble
from frontdesk.terms import BodyType, DocumentKind, Language
from ui.documents.page_view import Fit
from ui.documents.preview_parts import PAPERS_OF_A_VISIT, PreviewParts
from ui.documents.spool import print_pdf
from ui.documents.wording import kind_word
from ui.shared.background import run_in_background
from ui.shared.desk_settings import DeskSettings, Place
from ui.shared.keys import key
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast
from ui.shared.words import Retranslating, set_names


@dataclass(frozen=True)
class _Drawn:
    asked: int
    document: Document
    facts: tuple[PrintoutRow, ...]


class PreviewDialog(Retranslating, QDialog):
    """Open with `open()`; it blocks nothing. Enter prints, Ctrl+S saves, Esc closes.

    `printed(Document)` and `saved(Document)` when that went well; `ready()` whenever a paper was drawn up.
    """

    ready = Signal()
    printed = Signal(object)
    saved = Signal(object)
    failed = Signal()

    def __init__(
        self, desk: Desk, kind: DocumentKind, subject: Subject = NO_SUBJECT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_names(self, "preview_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.kind, self.subject = desk, kind, subject
        self.settings = DeskSettings(desk.data_folder)
        self.document: Document | None = None
        self._asked = 0
        self._as_signed = False
        self._busy = False
        self.parts = PreviewParts(self, self.settings, blank_sheet=kind is DocumentKind.BLANK_WALKAROUND)
        self.parts.paper.setVisible(kind in PAPERS_OF_A_VISIT)
        self.parts.paper.set_value(kind)
        self._connect()
        self._fit_screen()
        self.retranslate()
        self._draw_up()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print: {document}").format(document=self._name()))
        self.parts.retranslate(self._name())
        self.parts.show_document(self.desk, self.document)
        self._show_state()

    def reject(self) -> None:
        if not self._busy:  # what a printer is just taking must not end without a word
            super().reject()

    def _connect(self) -> None:
        parts = self.parts
        parts.paper.chosen.connect(self._on_paper_chosen)
        parts.language.chosen.connect(self._on_language_chosen)
        parts.version.chosen.connect(self._on_version_chosen)
        parts.body.activated.connect(self._on_body_activated)
        parts.fit.chosen.connect(self._on_fit_chosen)
        parts.printer.looked_up.connect(self._show_state)
        parts.print_button.clicked.connect(self._on_print_clicked)
        parts.save_button.clicked.connect(self._on_save_clicked)
        parts.close_button.clicked.connect(self.reject)
        QShortcut(key("print"), self, parts.print_button.click)
        for sequence, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(sequence), self, lambda step=step: parts.pages.turn(step))

    def _name(self) -> str:
        number = self.document.number if self.document else ""
        return f"{kind_word(self.kind)} {number}".strip()

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(1180, room.width() - 60), min(960, room.height() - 68))

    # -- drawing up ------------------------------------------------------------------------------------
    def _draw_up(self) -> None:
        self._asked += 1
        asked, desk, kind, subject = self._asked, self.desk, self.kind, self.subject
        language, as_signed = Language(self.settings.document_language), self._as_signed
        body = BodyType(self.parts.body.currentData())  # Qt hands back a plain text

        def work(_control: object) -> _Drawn:
            made = document(desk, kind, subject, language=language, as_signed=as_signed, body=body)
            facts = printouts_of(desk, kind, made.subject_uuid) if made.subject_uuid else ()
            return _Drawn(asked, made, facts)

        self.document = None
        self._show_state()
        job = run_in_background(work, parent=self)
        job.done.connect(self._on_drawn_up)
        job.failed.connect(self._on_drawing_failed)

    def _on_drawn_up(self, drawn: _Drawn) -> None:
        if drawn.asked != self._asked:
            return
        self.document = drawn.document
        self.parts.facts = drawn.facts
        self.parts.pages.show_pdf(drawn.document.pdf)
        self.retranslate()
        self.ready.emit()

    def _on_drawing_failed(self, error: Exception) -> None:
        self.parts.say(problem_text(error), "danger")
        self._show_state()
        self.failed.emit()

    def _show_state(self) -> None:
        there = self.document is not None and not self._busy
        printer = self.parts.printer.printer()
        self.parts.show_state(can_save=there, can_print=there and bool(printer), has_printer=bool(printer))

    # -- choices ---------------------------------------------------------------------------------------
    def _on_paper_chosen(self, kind: object) -> None:
        self.kind, self._as_signed = DocumentKind(str(kind)), False
        self._draw_up()

    def _on_language_chosen(self, value: object) -> None:
        self.settings.document_language = str(value)
        self._draw_up()

    def _on_version_chosen(self, value: object) -> None:
        self._as_signed = value is Standing.SUPERSEDED
        self._draw_up()

    def _on_body_activated(self, _index: int) -> None:
        self._draw_up()

    def _on_fit_chosen(self, value: object) -> None:
        self.parts.pages.set_fit(cast(Fit, value))

    # -- printing --------------------------------------------------------------------------------------
    def _on_print_clicked(self) -> None:
        made, printer = self.document, self.parts.printer.printer()
        if made is None or not printer or self._busy:
            return
        desk, copies = self.desk, self.parts.printer.copies.value()

        def work(_control: object) -> str:
            try:
                print_pdf(made.pdf, printer, title=made.title, copies=copies)
            except PrinterTrouble as trouble:
                record_printout(desk, made, printer, trouble.problem)
                raise
            record_printout(desk, made, printer)
            return printer

        self._begin(self.tr("Sending to {printer} …").format(printer=printer))
        job = run_in_background(work, parent=self)
        job.done.connect(self._on_printed)
        job.failed.connect(self._on_printing_failed)

    def _on_printed(self, printer: str) -> None:
        self._busy = False
        self.printed.emit(self.document)
        near = self.parentWidget()
        if near is not None:
            words = self.tr("{document} sent to {printer}")
            show_toast(near, words.format(document=self._name(), printer=printer))
        self.accept()

    def _on_printing_failed(self, error: Exception) -> None:
        self._busy = False
        self.parts.say(problem_text(error), "danger")
        self.parts.printer.look_up()
        self._draw_up()
        self.parts.printer.combo.setFocus()
        self.failed.emit()

    # -- saving ----------------------------------------------------------------------------------------
    def _on_save_clicked(self) -> None:
        if self.document is None or self._busy:
            return
        proposed = str(Path(self.settings.folder(Place.DocumentsLocation)) / self.document.file_name)
        chooser = QFileDialog(self, self.tr("Save as PDF"), proposed, self.tr("PDF files (*.pdf)"))
        set_names(chooser, "save_pdf_dialog")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(proposed)
        chooser.fileSelected.connect(self.save_to)
        chooser.open()

    def save_to(self, path: str) -> None:
        """Write the PDF to `path` beside the screen."""
        made, desk, file = self.document, self.desk, Path(path)
        if made is None or self._busy:
            return
        self.settings.keep_folder(Place.DocumentsLocation, file.parent)

        def work(_control: object) -> str:
            save_pdf(made, file)
            record_saved(desk, made)
            return str(file)

        self._begin(self.tr("Saving …"))
        job = run_in_background(work, parent=self)
        job.done.connect(self._on_saved)
        job.failed.connect(self._on_saving_failed)

    def _on_saved(self, path: str) -> None:
        self._busy = False
        self.parts.say(self.tr("Saved: {file}").format(file=QDir.toNativeSeparators(path)), "ok")
        self.saved.emit(self.document)
        self._draw_up()

    def _on_saving_failed(self, error: Exception) -> None:
        self._busy = False
        self.parts.say(problem_text(error), "danger")
        self._show_state()
        self.failed.emit()

    def _begin(self, words: str) -> None:
        self._busy = True
        self.parts.say(words, "secondary")
        self._show_state()
