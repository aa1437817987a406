"""The focus ring: 2 px outside the control with a 2 px gap, which stylesheets cannot draw."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)
from PySide6.QtWidgets import QPlainTextEdit as _QPlainTextEdit

from ui.shared.painting import rounded
from ui.shared.theme import theme

_MARGIN = 4
_RINGED = (QAbstractButton, QLineEdit, _QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusFrame(QWidget):
    """Follows the focus of the whole application; make one with `install_focus_frame(app)`.

    It lies beside the focused control in the same parent, so that it scrolls with it. A control that was clicked
    shows no ring (its `focus_by_mouse`), text fields always do.
    """

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self.setObjectName("focus_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def target(self) -> QWidget | None:
        """The control ringed now."""
        return self._target

    def follow(self, target: QWidget | None) -> None:
        """Ring `target`; None hides the ring."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = None
        parent = target.parentWidget() if target is not None else None
        if target is None or parent is None or not _wants_ring(target):
            self.hide()
            self.setParent(None)
            return
        self._target = target
        target.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target and event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme().radius("control") + 2
        rounded(painter, QRectF(self.rect()), radius, None, theme().color("focus.ring"), width=2)

    def _place(self) -> None:
        target = self._target
        parent = target.parentWidget() if target is not None else None
        if target is None or parent is None:
            return
        outer = parent.parentWidget()
        while isinstance(parent, QSplitter | QStackedWidget) and outer is not None:
            parent, outer = outer, outer.parentWidget()  # these would take the ring for a page of theirs
        if self.parentWidget() is not parent:
            self.setParent(parent)
        corner = target.mapTo(parent, target.rect().topLeft())
        area = target.rect().translated(corner)
        self.setGeometry(area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self.setVisible(target.isVisible())
        self.raise_()


def install_focus_frame(app: QApplication) -> FocusFrame:
    """One ring for all windows of the application."""
    frame = FocusFrame()
    app.focusChanged.connect(lambda _old, new: frame.follow(new))
    return frame


def _wants_ring(widget: QWidget) -> bool:
    return isinstance(widget, _RINGED) and not getattr(widget, "focus_by_mouse", False)
