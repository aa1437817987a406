"""Work that waits to become a line: a finding, something due, put off or recalled. One press takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.work_orders.sheet import ProposalRow
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import RowCard
from ui.shared.labels import label
from ui.shared.words import Retranslating, set_names
from ui.work_orders import wording
from ui.work_orders.shown import Shown, job_reason, job_title


class SuggestionCard(Retranslating, RowCard):
    """What is suggested, why, what it costs, the customer's words when they put it off."""

    taken = Signal(str)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self._row: ProposalRow | None = None
        self._title = label(type_="strong", wrap=True)
        self._why = label(type_="caption", tone="muted", wrap=True)
        self._words = label(type_="small", tone="secondary", wrap=True)
        self._price = label(type_="strong")
        self.take_button = KeyHintButton(icon="plus")
        self.take_button.clicked.connect(self._on_take_clicked)
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (self._title, self._why, self._words):
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addLayout(text, 1)
        row.addWidget(self._price)
        row.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_row(self, row: ProposalRow) -> None:
        self._row = row
        set_names(self.take_button, "take_" + "".join(c if c.isalnum() else "_" for c in row.key))
        self.set_bar("warn" if row.safety_relevant else "")
        self.retranslate()

    def retranslate(self) -> None:
        row = self._row
        if row is None:
            return
        self._title.setText(job_title(row))
        time = self._shown.span(row.minutes) if row.minutes else ""
        why = [wording.job_source(row.source), job_reason(row), time]
        self._why.setText(" · ".join(part for part in why if part))
        self._words.setText(f"“{row.words}”")
        self._words.setVisible(bool(row.words))
        self._price.setText(self._shown.money(row.amount, free=True) if row.amount is not None else "")
        self.take_button.setText(self.tr("Take"))
        self.take_button.setAccessibleName(self.tr("Take {title}").format(title=job_title(row)))

    def _on_take_clicked(self) -> None:
        if self._row is not None:
            self.taken.emit(self._row.key)
