"""Two to five exclusive choices in one frame; replaces combo boxes where it fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.shared.icons import paint_icon
from ui.shared.painting import line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import set_names


class Choice(NamedTuple):
    """One segment: the value it stands for, its word, an icon of `resources/icons`, what is read aloud."""

    value: object
    text: str
    icon: str | None = None
    spoken: str = ""


class Segmented(QFrame):
    """Arrow keys move the choice, Tab enters and leaves. `chosen` fires only when a person chooses."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[Choice] = (), parent: QWidget | None = None, *, small: bool = False, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._small = small
        self._name = name or "segmented"
        self._choices: tuple[Choice, ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self.setFixedHeight(36 if small else 40)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if name:
            set_names(self, name)
        self._group.buttonClicked.connect(self._on_group_clicked)
        self.set_choices(choices)

    def set_name(self, name: str) -> None:
        """Another stable name, for it and its segments: rows of a list that are made before their row is known."""
        self._name = name
        set_names(self, name)
        for index, choice in enumerate(self._choices):
            set_names(self._group.button(index), f"{name}_{choice.value}")

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these choices; the value chosen stays chosen if it is still among them (rewording)."""
        kept = self.value()
        same = [choice.value for choice in choices] == [choice.value for choice in self._choices]
        self._choices = tuple(choices)
        if not same:
            for button in self._group.buttons():
                self._group.removeButton(button)
                button.setParent(None)
                button.deleteLater()
            for index in range(len(choices)):
                button = _Segment(self._small, self)
                self._group.addButton(button, index)
                self._row.addWidget(button)
        for index, choice in enumerate(self._choices):
            button = self._group.button(index)
            assert isinstance(button, _Segment)
            button.set_choice(choice)
            set_names(button, f"{self._name}_{choice.value}")
        self.set_value(kept)

    def value(self) -> object | None:
        """The value chosen, None as long as nothing is."""
        index = self._group.checkedId()
        return self._choices[index].value if 0 <= index < len(self._choices) else None

    def set_value(self, value: object | None) -> None:
        """Choose without telling `chosen`; None clears the choice."""
        for index, choice in enumerate(self._choices):
            if choice.value == value:
                self._group.button(index).setChecked(True)
                return
        checked = self._group.checkedButton()
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def segment(self, value: object) -> QAbstractButton:
        """The button of one value, for tests, tooltips and buddies."""
        index = [choice.value for choice in self._choices].index(value)
        return self._group.button(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        rounded(
            QPainter(self), self.rect(), colors.radius("control"), colors.color("surface.sunken"),
            colors.color("line.default"),
        )  # fmt: skip

    def _on_group_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._choices[self._group.id(button)].value)


class _Segment(QAbstractButton):
    def __init__(self, small: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._padding = 9 if small else 12
        self._icon: str | None = None
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def set_choice(self, choice: Choice) -> None:
        self._icon = choice.icon
        self.setText(choice.text.replace("&", "&&"))
        self.setAccessibleName(choice.spoken or choice.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(theme().font("small", weight=600), self._word()) + 2 * self._padding
        return QSize(width + (24 if self._icon else 0), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the arrows choose; Enter belongs to the form or screen around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        on = self.isChecked()
        if on:
            edge = colors.color("line.default")
            rounded(painter, self.rect(), colors.radius("chip"), colors.color("surface.card"), edge)
        elif self.underMouse() and self.isEnabled():
            rounded(painter, self.rect(), colors.radius("chip"), colors.color("surface.hover"))
        ink = "ink.disabled" if not self.isEnabled() else "accent.ink" if on else "ink.secondary"
        font = colors.font("small", weight=600 if on else 400)
        word = self._word()
        total = text_width(font, word) + (24 if self._icon else 0)
        x = max((self.width() - total) // 2, 4)
        if self._icon:
            paint_icon(painter, x, (self.height() - 18) / 2, self._icon, ink, 18)
            x += 24
        line(painter, QRect(x, 0, self.width() - x - 2, self.height()), word, font, ink)

    def _word(self) -> str:
        return self.text().replace("&&", "&")
