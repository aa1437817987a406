"""The focus ring: 2 px outside the control with a 2 px gap, which stylesheets cannot draw."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.shared.painting import rounded
from ui.shared.theme import theme

_MARGIN = 4
_RINGED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusFrame(QWidget):
    """Follows the focus of the whole application; make one with `install_focus_frame(app)`.

    It lies in the nearest parent with room for it, so that it scrolls with the control. A control that was clicked
    shows no ring (its `focus_by_mouse`), text fields always do.
    """

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setObjectName("focus_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def target(self) -> QWidget | None:
        """The control ringed now."""
        return self._target

    def follow(self, target: QWidget | None) -> None:
        """Ring `target`; None hides the ring."""
        for watched in filter(isValid, self._watched):  # a control may go away while it has the focus
            watched.removeEventFilter(self)
        self._watched.clear()
        self._target = target if target is not None and _wants_ring(target) else None
        parent = _room_for(self._target) if self._target is not None else None
        if self._target is None or parent is None:
            self.hide()
            self.setParent(None)
            return
        self.setParent(parent)
        step: QWidget | None = self._target
        while step is not None and step is not parent:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._target is not None and event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme().radius("control") + 2
        rounded(painter, QRectF(self.rect()), radius, None, theme().color("focus.ring"), width=2)

    def _place(self) -> None:
        parent = self.parentWidget()
        if self._target is None or parent is None or not isValid(self._target):
            return
        self.setGeometry(_ring(self._target, parent))
        self.setVisible(self._target.isVisible())
        self.raise_()


def install_focus_frame(app: QApplication) -> FocusFrame:
    """One ring for all windows of the application."""
    frame = FocusFrame()
    app.focusChanged.connect(lambda _old, new: frame.follow(new))
    return frame


def _ring(target: QWidget, parent: QWidget) -> QRect:
    area = target.rect().translated(target.mapTo(parent, target.rect().topLeft()))
    return area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _room_for(target: QWidget) -> QWidget | None:
    """The nearest ancestor where the whole ring has room; never one outside of a scroll area or the window."""
    parent = target.parentWidget()
    while parent is not None and not parent.isWindow():
        outer = parent.parentWidget()
        takes_pages = isinstance(parent, QSplitter | QStackedWidget)  # would take the ring for a page of theirs
        if not takes_pages and (_fits(target, parent) or isinstance(outer, QAbstractScrollArea)):
            break
        parent = outer
    return parent


def _fits(target: QWidget, parent: QWidget) -> bool:
    return parent.rect().contains(_ring(target, parent))


def _wants_ring(widget: QWidget) -> bool:
    return isinstance(widget, _RINGED) and not getattr(widget, "focus_by_mouse", False)
