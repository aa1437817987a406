"""The drawer at the right of an order: one form at a time, nothing behind it is blocked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from frontdesk.errors import ConfirmationNeeded
from ui.shared.buttons import IconButton, KeyHintButton
from ui.shared.empty_state import IconLabel
from ui.shared.keys import key
from ui.shared.labels import label, rule, set_tone
from ui.shared.problems import problem_text
from ui.shared.words import Retranslating, set_names

WIDTH = 520


class PanelForm(Retranslating, QWidget):
    """Base of the forms: `body` holds the editors, `foot` the buttons; a problem is shown between them."""

    finished = Signal()
    """The form is done with and may be taken away."""
    renamed = Signal()

    def __init__(self, name: str, *, fills: bool = False) -> None:
        """`fills`: the editors take all the height there is, such as a list."""
        super().__init__()
        set_names(self, name)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 4, 16, 12)
        self.body.setSpacing(12)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.body, 1 if fills else 0)
        if not fills:
            column.addStretch(1)
        scroll = self._scroll = QScrollArea()
        self._inner = inner
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.problem = ProblemLine()
        self.problem.setContentsMargins(16, 0, 16, 8)
        self.notice = NoticeLine()
        self.notice.setContentsMargins(16, 0, 16, 8)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 10, 16, 10)
        self.foot.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.problem)
        whole.addWidget(self.notice)
        whole.addWidget(rule())
        whole.addLayout(self.foot)

    def heading(self) -> str:
        """The title of the drawer."""
        raise NotImplementedError

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part of the form, also to one that was shown just now."""
        for widget in (self, self._inner):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        height = max(self._inner.minimumSizeHint().height(), self._scroll.viewport().height())
        self._inner.resize(self._scroll.viewport().width(), height)
        self._scroll.ensureWidgetVisible(part, 0, 12)

    def retranslate(self) -> None:
        self.renamed.emit()


class ProblemLine(Retranslating, QWidget):
    """Why something was not taken, next to what caused it; with a button where confirming is the way out."""

    confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._what = ""
        self._icon = IconLabel("alert", "danger.ink", 18)
        self._words = label(type_="small", tone="danger", wrap=True)
        set_names(self._words, "problem_words")
        self.confirm_button = KeyHintButton(name="problem_confirm")
        self.confirm_button.clicked.connect(lambda: self.confirmed.emit(self._what))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self.hide()

    def text(self) -> str:
        """The words shown; empty without a problem."""
        return self._words.text() if not self.isHidden() else ""

    def show_error(self, error: BaseException) -> None:
        """Word and show it; what only needs confirming gets its button."""
        asks = isinstance(error, ConfirmationNeeded)
        self._what = error.what if isinstance(error, ConfirmationNeeded) else ""
        self._icon.set_icon("alert", "warn.ink" if asks else "danger.ink")
        self._words.setText(problem_text(error))
        set_tone(self._words, "warn" if asks else "danger")
        self.confirm_button.setVisible(asks)
        self.show()
        if asks:
            self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self.hide()

    def retranslate(self) -> None:
        self.confirm_button.setText(self.tr("Yes, do it"))


class NoticeLine(Retranslating, QWidget):
    """What was just done, with a way to undo it, where a message over the buttons would be in the way."""

    def __init__(self) -> None:
        super().__init__()
        self._undo: Callable[[], object] | None = None
        self._words = label(type_="small", tone="ok", wrap=True)
        set_names(self._words, "notice_words")
        self.undo_button = KeyHintButton(kind="tertiary", key=key("undo"), name="notice_undo")
        self.undo_button.clicked.connect(self._on_undo_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("check", "success.ink", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.undo_button)
        self.retranslate()
        self.hide()

    def text(self) -> str:
        """The words shown; empty without any."""
        return self._words.text() if not self.isHidden() else ""

    def tell(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done."""
        self._words.setText(words)
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self.show()

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))

    def _on_undo_clicked(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()


class SidePanel(Retranslating, QFrame):
    """Lies over the right side of its parent. Esc or the cross closes it; what was typed stays as a draft.

    Closed, `give_back` gets what had the focus before (None when that is not known or gone).
    """

    closed = Signal()

    def __init__(self, parent: QWidget, give_back: Callable[[QWidget | None], None]) -> None:
        super().__init__(parent)
        self._give_back = give_back
        set_names(self, "side_panel")
        self.setProperty("role", "toast")
        self._form: PanelForm | None = None
        self._back_to: QWidget | None = None
        self._top = 0
        self._bottom = 0
        self._title = label(type_="title")
        self.close_button = IconButton("x", name="side_panel_close", key=key("back"))
        self.close_button.clicked.connect(self.close_form)
        titles = QHBoxLayout()
        titles.setContentsMargins(16, 4, 6, 0)
        titles.addWidget(self._title, 1)
        titles.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addLayout(titles)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def set_span(self, top: int, bottom: int) -> None:
        """How far from the parent's top and bottom the drawer stays."""
        self._top, self._bottom = top, bottom
        self._place()

    def form(self) -> PanelForm | None:
        """The form open now."""
        return self._form

    def show_form(self, form: PanelForm) -> None:
        """Open a form; one that was open is closed first."""
        if self._form is None:
            self._back_to = self.window().focusWidget()
        self._drop()
        self._form = form
        form.finished.connect(self.close_form)
        form.renamed.connect(self.retranslate)
        self._column.addWidget(form, 1)
        self.retranslate()
        self._place()
        self.show()
        self.raise_()
        form.setFocus(Qt.FocusReason.TabFocusReason)

    def go_on_elsewhere(self) -> None:
        """What was done in the form leads on: closing it does not lead back to where it was opened."""
        self._back_to = None

    def close_form(self) -> None:
        """Close the drawer; the focus goes back to where it was."""
        if self._form is None:
            return
        self._drop()
        self.hide()
        self._give_back(self._back_to if self._back_to is not None and isValid(self._back_to) else None)
        self.closed.emit()

    def retranslate(self) -> None:
        self.close_button.set_spoken(self.tr("Close"))
        if self._form is not None:
            self._title.setText(self._form.heading())
            self.setAccessibleName(self._form.heading())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        width = min(WIDTH, parent.width() - 40)
        height = parent.height() - self._top - self._bottom
        self.setGeometry(parent.width() - width - 20, self._top, width, height)

    def _drop(self) -> None:
        if self._form is None:
            return
        form, self._form = self._form, None
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()
