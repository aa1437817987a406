"""Which printer and how many copies; says plainly when this PC knows no printer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from frontdesk.documents.spooler import Printers
from ui.documents.spool import printers
from ui.shared.background import Control, run_in_background
from ui.shared.choice_box import ChoiceBox
from ui.shared.desk_settings import DeskSettings
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.words import Retranslating, set_names

MOST_COPIES = 20


class PrinterChoice(Retranslating, QWidget):
    """`looked_up` fires when the printers of this PC are known; the one chosen is remembered for this desk."""

    looked_up = Signal()

    def __init__(self, settings: DeskSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._missing = ""
        self._none = False
        self.combo = ChoiceBox()
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setFixedWidth(72)
        self.copies.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._combo_field = Field("", self.combo, name="print_printer")
        self._copies_field = Field("", self.copies, name="print_copies")
        self._remark = label(type_="small", tone="secondary", wrap=True)
        set_names(self._remark, "print_printer_remark")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._combo_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._copies_field, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._remark)
        if settings.printer:
            self.combo.fill([(settings.printer, settings.printer)])
        self.combo.activated.connect(self._on_combo_activated)
        self.retranslate()
        self.look_up()

    def printer(self) -> str:
        """The printer chosen; empty while there is none."""
        return str(self.combo.currentData() or "")

    def look_up(self) -> None:
        """Ask again which printers there are; what was chosen stays chosen if it is still there."""
        job = run_in_background(_looked, parent=self)
        job.done.connect(self._on_looked_up)

    def retranslate(self) -> None:
        self._combo_field.set_label(self.tr("Printer"))
        self._copies_field.set_label(self.tr("Copies"))
        remark = ""
        if self._none:
            remark = self.tr("This PC knows no printer. Save as PDF and print it on another one.")
        elif self._missing:
            remark = self.tr('"{printer}" is not there now.').format(printer=self._missing)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._combo_field.setVisible(not self._none)
        self._copies_field.setVisible(not self._none)

    def _on_looked_up(self, found: Printers) -> None:
        wanted = self.printer() or self._settings.printer
        self._none = not found.names
        self._missing = wanted if wanted and wanted not in found.names else ""
        self.combo.fill([(name, name) for name in found.names])
        self.combo.choose(wanted if wanted in found.names else found.default)
        self.retranslate()
        self.looked_up.emit()

    def _on_combo_activated(self, _index: int) -> None:
        self._settings.printer = self.printer()
        self._missing = ""
        self.retranslate()


def _looked(_control: Control) -> Printers:
    return printers()
