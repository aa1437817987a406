"""The widgets of the preview and how they stand: the pages at the left, choices and buttons at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.documents.print_out import Document, Standing
from frontdesk.documents.printouts import PrintoutRow
from frontdesk.terms import BodyType, DocumentKind
from ui.documents.page_view import Fit, PageView
from ui.documents.printer_choice import PrinterChoice
from ui.documents.wording import body_word, fact_line, kind_word, standing_word
from ui.shared.buttons import KeyHintButton
from ui.shared.choice_box import ChoiceBox
from ui.shared.desk_settings import DeskSettings
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label, rule, set_tone
from ui.shared.segmented import Choice, Segmented
from ui.shared.theme import theme
from ui.shared.words import set_names

FACTS_SHOWN = 4
PAPERS_OF_A_VISIT = (DocumentKind.WORK_ORDER, DocumentKind.WALKAROUND, DocumentKind.KEY_TAG)
_COLUMN = 330
_TONES = {Standing.SIGNED: "ok", Standing.SUPERSEDED: "secondary", Standing.CANCELLED: "danger"}


class PreviewParts(QFrame):
    """Laid out in `dialog`; `facts` are the print-outs so far, the latest first."""

    def __init__(self, dialog: QDialog, settings: DeskSettings, *, blank_sheet: bool) -> None:
        super().__init__(dialog)
        self.facts: tuple[PrintoutRow, ...] = ()
        self.pages = PageView()
        self.fit = Segmented(small=True, name="preview_fit")
        self.count = label(type_="small", tone="secondary")
        self.heading = label(wrap=True)
        self.heading.setFont(theme().font("title"))
        self.paper = Segmented(small=True, name="preview_paper")
        self.standing = label(type_="small", wrap=True)
        set_names(self.standing, "preview_standing")
        self.version = Segmented(name="preview_version")
        self.language_title = label(type_="small", tone="secondary")
        self.language = Segmented(name="preview_language")
        self.body = ChoiceBox()
        self._body_field = Field("", self.body, name="preview_body")
        self._body_field.setVisible(blank_sheet)
        self.printer = PrinterChoice(settings)
        self.message = label(wrap=True)
        set_names(self.message, "preview_message")
        self.message.hide()
        self.history = label(type_="small", tone="secondary", wrap=True)
        set_names(self.history, "preview_facts")
        self.print_button = KeyHintButton(kind="primary", size="large", icon="printer", name="preview_print")
        self.print_button.set_key_hint("Enter")
        self.save_button = KeyHintButton(icon="save", key=key("save"), name="preview_save")
        self.close_button = KeyHintButton(name="preview_close")
        self.close_button.set_key_hint("Esc")
        self._lay_out(dialog)
        self.retranslate("")
        self.fit.set_value(Fit.WIDTH)
        self.language.set_value(settings.document_language)
        self.print_button.setFocus()

    def retranslate(self, name: str) -> None:
        """Every fixed word; `name` says which paper it is."""
        self.heading.setText(name)
        self.paper.setAccessibleName(self.tr("Which paper"))
        self.paper.set_choices([Choice(kind, kind_word(kind)) for kind in PAPERS_OF_A_VISIT])
        self.fit.setAccessibleName(self.tr("Size of the pages"))
        self.fit.set_choices([Choice(Fit.WIDTH, self.tr("Page width")), Choice(Fit.PAGE, self.tr("Whole page"))])
        self.version.setAccessibleName(self.tr("Which version"))
        self.version.set_choices(
            [
                Choice(Standing.CHANGED, self.tr("As it stands now")),
                Choice(Standing.SUPERSEDED, self.tr("As it was signed")),
            ]
        )
        self.language_title.setText(self.tr("Language of the paper"))
        self.language.setAccessibleName(self.language_title.text())
        self.language.set_choices(
            [
                Choice("both", self.tr("Both"), spoken=self.tr("Chinese and English")),
                Choice("zh", "中文", spoken="中文"),
                Choice("en", "English", spoken="English"),
            ]
        )
        self._body_field.set_label(self.tr("Outline"))
        self.body.fill([(body_word(body), body) for body in BodyType])
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.close_button.setText(self.tr("Close"))

    def show_document(self, desk: Desk, made: Document | None) -> None:
        """What the paper is worth, how long it is, what was printed of it."""
        if made is None:
            return
        self.count.setText(self.tr("%n page(s)", "", made.pages))
        self.standing.setText(standing_word(made.standing))
        self.standing.setVisible(bool(self.standing.text()))
        set_tone(self.standing, _TONES.get(made.standing, "warn"))
        self.version.setVisible(made.standing in (Standing.CHANGED, Standing.SUPERSEDED))
        self.version.set_value(made.standing)
        lines = [fact_line(desk, row) for row in self.facts[:FACTS_SHOWN]]
        if made.reprint_number:
            again = self.tr("The next one says on the paper: reprint {n}")
            lines.insert(0, again.format(n=made.reprint_number))
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))

    def show_state(self, *, can_save: bool, can_print: bool, has_printer: bool) -> None:
        """Which buttons can be pressed; without a printer saving is the main thing."""
        self.print_button.setEnabled(can_print)
        self.print_button.setVisible(has_printer)
        self.save_button.setEnabled(can_save)
        self.save_button.set_kind("secondary" if has_printer else "primary")
        self.print_button.setDefault(has_printer)
        self.save_button.setDefault(not has_printer)

    def say(self, words: str, tone: str) -> None:
        """One sentence above the buttons; `tone` danger, ok or secondary."""
        set_tone(self.message, tone)
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _lay_out(self, dialog: QDialog) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(_EDGE, 10, _EDGE, 0)
        above.addWidget(self.fit)
        above.addStretch(1)
        above.addWidget(self.count)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(above)
        left.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        choices: tuple[QWidget, ...] = (self.version, self.language_title, self.language, self._body_field)
        for part in (self.heading, self.paper, self.standing, *choices, self.printer, self.history):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.message)
        for button in (self.print_button, self.save_button, self.close_button):
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy())
            column.addWidget(button)
        self.setFixedWidth(_COLUMN)
        row = QHBoxLayout(dialog)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(rule(vertical=True))
        row.addWidget(self)


_EDGE = 16
