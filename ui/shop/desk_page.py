"""What this one desk prefers: language, look, printer, and the language of its paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.documents.spooler import Printers
from frontdesk.terms import DocumentKind
from ui.documents.spool import printers
from ui.shared.background import run_in_background
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.choice_box import ChoiceBox
from ui.shared.desk_settings import DeskSettings
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.segmented import Choice, Segmented
from ui.shared.words import Retranslating
from ui.shop.own_pin import OwnPin


class DeskPage(Retranslating, QWidget):
    """Every choice takes effect at once and is remembered on this PC."""

    form_wanted = Signal(object)
    """A blank form for a power cut is to be printed: its DocumentKind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = DeskSettings(desk.data_folder)
        self._printers = Printers((self._settings.printer,) if self._settings.printer else (), "")
        self._looked_up = False
        self._card = Card(name="desk_card")
        self._paper = Segmented([], name="desk_document_language")
        self._paper_title, self._printer_help, self._store = (
            label(type_="strong"),
            label(tone="muted", wrap=True),
            label(),
        )
        self._printer = ChoiceBox()
        self._printer_field = Field("", self._printer, name="desk_printer")
        self._store.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._store_title, self._forms_title = label(type_="strong"), label(type_="strong")
        self._forms = {
            kind: KeyHintButton(icon="printer", name=f"desk_print_{kind.value}")
            for kind in (DocumentKind.BLANK_WORK_ORDER, DocumentKind.BLANK_WALKAROUND)
        }
        column = self._card.padded(spacing=12)
        for widget in (self._printer_field, self._printer_help, self._paper_title):
            column.addWidget(widget)
        paper = QHBoxLayout()
        paper.addWidget(self._paper)
        paper.addStretch(1)
        column.addLayout(paper)
        column.addWidget(self._forms_title)
        forms = QHBoxLayout()
        forms.setSpacing(8)
        for kind, button in self._forms.items():
            button.clicked.connect(lambda _=False, kind=kind: self.form_wanted.emit(kind))
            forms.addWidget(button)
        forms.addStretch(1)
        column.addLayout(forms)
        column.addWidget(OwnPin(desk))
        column.addWidget(self._store_title)
        column.addWidget(self._store)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._card.setMaximumWidth(640)
        outer.addWidget(self._card)
        outer.addStretch(1)
        self._store.setText(str(desk.data_folder))
        self.retranslate()
        self._paper.chosen.connect(self._on_paper_chosen)
        self._printer.activated.connect(self._on_printer_activated)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        job = run_in_background(lambda _control: printers(), parent=self)
        job.done.connect(self._on_looked_up)

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Paper"))
        self._printer_field.set_label(self.tr("Printer beside this desk"))
        self._printer.clear()
        self._printer.addItem(self.tr("The system's own choice"), "")
        for name in self._printers.names:
            self._printer.addItem(name, name)
        self._printer.setCurrentIndex(max(0, self._printer.findData(self._settings.printer)))
        none = self._looked_up and not self._printers.names
        self._printer_help.setText(
            self.tr("This PC knows no printer. Documents can still be saved as PDF from the preview.")
            if none
            else ""
        )
        self._printer_help.setVisible(none)
        self._paper_title.setText(self.tr("Language of documents"))
        self._paper.set_choices(
            [
                Choice("both", self.tr("Chinese and English")),
                Choice("zh", "中文", spoken="中文"),
                Choice("en", "English", spoken="English"),
            ]
        )
        self._paper.set_value(self._settings.document_language)
        self._paper.setAccessibleName(self.tr("Language of documents"))
        self._forms_title.setText(self.tr("Blank forms for a power cut: print some today"))
        self._forms[DocumentKind.BLANK_WORK_ORDER].setText(self.tr("Blank work order"))
        self._forms[DocumentKind.BLANK_WALKAROUND].setText(self.tr("Blank walkaround sheet"))
        self._store_title.setText(self.tr("Where the data is kept"))

    def _on_looked_up(self, found: Printers) -> None:
        self._printers, self._looked_up = found, True
        self.retranslate()

    def _on_paper_chosen(self, value: object) -> None:
        self._settings.document_language = str(value)

    def _on_printer_activated(self, _index: int) -> None:
        self._settings.printer = str(self._printer.currentData())
