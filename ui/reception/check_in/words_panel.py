"""What the customer says at this visit: every word kept, more can be added, nothing can be changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.reception.check_in_sheet import CheckInSheet, ConcernRow
from ui.reception.check_in.sized_list import SizedList
from ui.reception.check_in.wording import joined, moment, quoted, source_word
from ui.shared.action_bar import NoteLine
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import RowCard
from ui.shared.keys import key
from ui.shared.labels import ElidedLabel, label
from ui.shared.words import Retranslating, set_names
from ui.shared.words_edit import WordsEdit

_ROW_PX = 44
_LEAST_ROWS = 3


class WordsPanel(Retranslating, QWidget):
    """`said(words)`: the customer's words, ready to be kept. `asked(concern)`: the guided interview is wished.

    `read_back()`: the advisor has repeated everything to the customer. `typed()`: something stands in the editor.
    """

    said = Signal(str)
    asked = Signal(object)
    read_back = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: CheckInSheet | None = None
        self._title = label(type_="strong")
        self._read = NoteLine()
        self.read_button = KeyHintButton(kind="tertiary", icon="ear", name="words_read_back")
        self.add_button = KeyHintButton(icon="plus", name="words_add")
        self.add_button.set_key_hint(key("record_words"))
        QShortcut(key("record_words"), self, self._on_words_key)
        self.editor = WordsEditor()
        self.list = SizedList(
            lambda row: row.id, self._make_row, name="words_list", row_px=_ROW_PX, least=_LEAST_ROWS
        )
        scroll = self.list.verticalScrollBar()
        scroll.rangeChanged.connect(lambda _least, most: scroll.setValue(most))  # the newest words are in sight
        self._lay_out()
        self.add_button.clicked.connect(self.open_editor)
        self.read_button.clicked.connect(self.read_back)
        self.editor.edit.submitted.connect(self._on_editor_submitted)
        self.editor.edit.textChanged.connect(self.typed)
        self.editor.save.clicked.connect(self._on_editor_submitted)
        self.editor.cancelled.connect(self.close_editor)
        self.retranslate()

    def set_sheet(self, sheet: CheckInSheet | None) -> None:
        """Show the words of a visit; None before there is one."""
        self._sheet = sheet
        concerns = sheet.concerns if sheet else ()
        self.list.set_rows(concerns)
        self.add_button.setEnabled(sheet is not None)
        self.retranslate()
        self.updateGeometry()

    def is_open(self) -> bool:
        """Whether the editor is shown."""
        return not self.editor.isHidden()

    def open_editor(self) -> None:
        """Let the customer's words be typed (F6); in an open editor, go on typing."""
        self.editor.show()
        self.list.set_least(1)
        self.add_button.hide()
        self.editor.note.hide()
        self.editor.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_here(self) -> None:
        """Words that were put away stand in the way: kept or emptied before it goes on."""
        self.open_editor()
        self.editor.note.show()

    def close_editor(self) -> None:
        """Put the editor away; what was typed and not kept stays in it."""
        focused = QApplication.focusWidget()
        was_typing = focused is not None and self.editor.isAncestorOf(focused)
        self.editor.hide()
        self.list.set_least(_LEAST_ROWS)
        self.retranslate()
        self.add_button.show()
        if was_typing:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_editor(self) -> None:
        """The words were kept."""
        self.editor.edit.set_text("")
        self.close_editor()

    def values(self) -> dict[str, Any]:
        """What stands in the editor, for the draft."""
        return {"words": self.editor.edit.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Bring back what was typed before."""
        self.editor.edit.set_text(str(values.get("words", "")))
        if self.editor.edit.text():
            self.open_editor()

    def retranslate(self) -> None:
        self._title.setText(self.tr("In the customer's words"))
        more = self._sheet is not None and self._sheet.concerns
        record = self.tr("Record more") if more else self.tr("Record")
        self.add_button.setText(self.tr("Not kept yet") if self.editor.edit.text().strip() else record)
        self.read_button.setText(self.tr("Read back"))
        sheet = self._sheet
        to_read = sheet is not None and sheet.needs_read_back
        self.read_button.setVisible(to_read)
        is_read = sheet is not None and sheet.read_back_at is not None and not to_read and bool(sheet.concerns)
        if sheet is not None and sheet.read_back_at is not None and is_read:
            words = self.tr("Read back {time}").format(time=moment(self._desk, sheet.read_back_at))
            self._read.set_line(words, icon="check", tone="ok")
        self._read.setVisible(is_read)

    def _make_row(self) -> RowCard:
        row = _ConcernRow(self._desk)
        row.asked.connect(self.asked)
        return row

    def _on_words_key(self) -> None:
        if self.add_button.isEnabled():
            self.open_editor()

    def _on_editor_submitted(self) -> None:
        self.said.emit(self.editor.edit.text())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._read)
        top.addWidget(self.read_button)
        top.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.editor)
        self.editor.hide()
        self._read.setFixedWidth(150)


class _ConcernRow(Retranslating, RowCard):
    """One thing said: the words, where and when, what was added; the interview goes on from here."""

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._concern: ConcernRow | None = None
        self.setFixedHeight(_ROW_PX)
        self._words = ElidedLabel()
        self._more = ElidedLabel(type_="caption", tone="secondary")
        self._more.hide()
        self._note = label(type_="caption", tone="muted")
        self.ask_button = KeyHintButton(kind="tertiary", icon="ear")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._words)
        said.addWidget(self._more)
        said.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(said, 1)
        row.addWidget(self._note)
        row.addWidget(self.ask_button)
        self.ask_button.clicked.connect(lambda: self.asked.emit(self._concern))

    def set_row(self, row: ConcernRow) -> None:
        if self._concern is None:
            set_names(self.ask_button, f"concern_{row.id}_ask")
        self._concern = row
        self.retranslate()

    def retranslate(self) -> None:
        if self._concern is None:
            return
        concern = self._concern
        more = [quoted(words) for words in concern.additions]
        more += [f"{answer.question} {quoted(answer.answer)}" for answer in concern.answers]
        self._words.setText(quoted(concern.words))
        self._more.setText("  ".join(more))
        self._more.setVisible(bool(more))
        self._note.setText(joined(source_word(concern.source), moment(self._desk, concern.said_at)))
        self.ask_button.setText(self.tr("Ask"))
        ask = self.tr("Ask")
        self.ask_button.setAccessibleName(f"{ask}: {concern.words}")
        said = joined(self._words.text(), self._more.text())
        self.setAccessibleName(f"{said}, {self._note.text()}")


class WordsEditor(Retranslating, QWidget):
    """Where the words are typed. Ctrl+Enter keeps them, Esc puts the editor away."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = WordsEdit(rows=2, max_rows=4, name="words_edit")
        self.save = KeyHintButton(name="words_save")
        self.note = label(type_="caption", tone="warn")
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)
        self.retranslate()

    def retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("In the customer's words"))
        self.edit.setPlaceholderText(self.tr("Exactly as the customer says it"))
        self.note.setText(self.tr("These words are not kept yet: keep them, or empty the field."))
        self.save.setText(self.tr("Keep"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
