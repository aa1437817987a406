"""Agree / Not now: equal in size and weight until chosen; undecided stays visible."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.terms import Answer
from ui.shared.painting import text_width
from ui.shared.theme import theme
from ui.shared.words import Retranslating, set_names


class ConsentControl(Retranslating, QWidget):
    """The customer's answer to one line. Pressing the chosen half again asks to take it back.

    `answered(Answer)` fires when a person presses; `Answer.OPEN` means: taken back. Where taking back needs a
    reason, ask for it and `set_answer` again if it is refused. Left and right arrows move between the halves.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, name: str = "consent", subject: str = "") -> None:
        super().__init__(parent)
        self._subject = subject
        self._agree = _Half(Answer.AGREED, self)
        self._not_now = _Half(Answer.NOT_NOW, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for half in (self._agree, self._not_now):
            row.addWidget(half)
            half.clicked.connect(self._on_half_clicked)
        self._agree.neighbour, self._not_now.neighbour = self._not_now, self._agree
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().size("controlTouch"))
        set_names(self, name)
        set_names(self._agree, f"{name}_agree")
        set_names(self._not_now, f"{name}_not_now")
        self.retranslate()

    def answer(self) -> Answer:
        """The answer shown."""
        if self._agree.isChecked():
            return Answer.AGREED
        return Answer.NOT_NOW if self._not_now.isChecked() else Answer.OPEN

    def set_answer(self, answer: Answer) -> None:
        """Show an answer without telling `answered`."""
        self._agree.setChecked(answer == Answer.AGREED)
        self._not_now.setChecked(answer == Answer.NOT_NOW)

    def set_subject(self, subject: str) -> None:
        """What is being answered, read aloud after the choice."""
        self._subject = subject
        self.retranslate()

    def button(self, answer: Answer) -> QAbstractButton:
        """The half of `AGREED` or `NOT_NOW`."""
        return self._agree if answer == Answer.AGREED else self._not_now

    def retranslate(self) -> None:
        self._agree.setText(self.tr("Agree"))
        self._not_now.setText(self.tr("Not now"))
        width = max(self._agree.natural_width(), self._not_now.natural_width(), 58)
        for half in (self._agree, self._not_now):
            half.setFixedWidth(width)
            spoken = f"{half.text()}: {self._subject}" if self._subject else half.text()
            half.setAccessibleName(spoken)

    def _on_half_clicked(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, _Half)
        if pressed.isChecked() and pressed.neighbour is not None:
            pressed.neighbour.setChecked(False)
        self.answered.emit(self.answer())


class _Half(QAbstractButton):
    def __init__(self, answer: Answer, parent: QWidget) -> None:
        super().__init__(parent)
        self._answer = answer
        self.neighbour: _Half | None = None
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def natural_width(self) -> int:
        return text_width(theme().font("small", weight=600), self.text()) + 24

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), theme().size("controlTouch"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.neighbour is not None:
            self.neighbour.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, radius = theme(), theme().radius("control")
        left = self._answer == Answer.AGREED
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()  # rounded outside, square where the halves meet
        if left:
            shape.addRoundedRect(area.adjusted(0, 0, radius, 0), radius, radius)
        else:
            shape.addRoundedRect(area.adjusted(-radius - 0.5, 0, 0, 0), radius, radius)
        fill, ink, strong = "surface.card", "ink.secondary", self.isChecked()
        if self.isChecked():
            fill, ink = ("success.base", "ink.onAccent") if left else ("ink.secondary", "surface.card")
        elif self.underMouse() and self.isEnabled():
            fill = "surface.hover"
        painter.setClipRect(self.rect())
        painter.setPen(QPen(colors.color("line.strong"), 1))
        painter.setBrush(colors.color(fill))
        painter.drawPath(shape)
        if not left:
            painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.setFont(colors.font("small", weight=600 if strong else 400))
        painter.setPen(colors.color(ink if self.isEnabled() else "ink.disabled"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
