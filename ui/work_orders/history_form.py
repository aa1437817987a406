"""What the customer decided before, revision by revision, and what has changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from frontdesk.work_orders.difference import Change
from frontdesk.work_orders.revisions import RevisionRow
from ui.shared.labels import label, rule
from ui.shared.signature_picture import SignaturePicture
from ui.work_orders.differences import change_words, revision_words
from ui.work_orders.shown import Shown
from ui.work_orders.side_panel import PanelForm


class DifferenceView(QFrame):
    """The changes the customer has not decided on yet, as a list."""

    def __init__(self, changes: Sequence[Change], shown: Shown, heading: str) -> None:
        super().__init__()
        self.setObjectName("difference_view")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(heading, type_="strong", wrap=True))
        self._lines = [change_words(change, shown) for change in changes]
        for words in self._lines:
            column.addWidget(label(words, type_="small", tone="secondary", wrap=True))
        self.setVisible(bool(changes))

    def lines(self) -> list[str]:
        """The changes in words."""
        return self._lines


class HistoryForm(PanelForm):
    """Newest first."""

    def __init__(self, rows: Sequence[RevisionRow], changes: Sequence[Change], shown: Shown) -> None:
        super().__init__("history_form")
        self._rows, self._changes, self._shown = tuple(rows), tuple(changes), shown
        self._fill()

    def heading(self) -> str:
        return self.tr("What was agreed")

    def _fill(self) -> None:
        self.body.addWidget(
            DifferenceView(self._changes, self._shown, self.tr("Changed since, not yet agreed"))
        )
        for row in reversed(self._rows):
            head, details = revision_words(row, self._shown)
            self.body.addWidget(rule())
            self.body.addWidget(label(head, type_="strong"))
            self.body.addWidget(label(details, type_="small", tone="secondary", wrap=True))
            if row.signature is not None and row.signature.strokes:
                spoken = self.tr("Signature of {name}").format(name=row.person_name)
                picture = SignaturePicture(
                    row.signature.strokes, row.signature.aspect, spoken, name=f"signature_{row.revision}"
                )
                self.body.addWidget(picture)
