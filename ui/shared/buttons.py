"""Buttons: `KeyHintButton` with its key painted on it, `IconButton` for search, bell, theme and phone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.shared.icons import paint_icon
from ui.shared.painting import key_text, line, rounded, text_width
from ui.shared.theme import theme
from ui.shared.words import plain_tooltip, set_names

Kind = Literal["primary", "secondary", "tertiary", "danger", "danger_filled"]
ButtonSize = Literal["normal", "large", "customer"]

_HEIGHT: dict[str, int] = {"normal": 40, "large": 48, "customer": 56}
_PADDING: dict[str, int] = {"normal": 14, "large": 20, "customer": 24}
_GAP = 8


class KeyHintButton(QPushButton):
    """A button that shows its key. `kind` gives its weight, `size` its height (40, 48, 56 px).

    `key` (from `ui.shared.keys`) clicks it while it is visible and enabled; `action` instead ties it to a QAction:
    text, key and enabled state follow the action, and a click triggers it. A key that only decorates (handled
    elsewhere, such as Enter of a default button) goes to `set_key_hint`.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        size: ButtonSize = "normal",
        icon: str | None = None,
        key: QKeySequence | str | None = None,
        action: QAction | None = None,
        name: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._size: ButtonSize = size
        self._icon = icon
        self._hint = ""
        self._action: QAction | None = None
        self.focus_by_mouse = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if name:
            set_names(self, name)
        if key is not None:
            sequence = QKeySequence(key)
            QShortcut(sequence, self, self.click)
            self.set_key_hint(sequence)
        if action is not None:
            self._follow(action)

    def set_kind(self, kind: Kind) -> None:
        """Change the weight, e.g. when another button takes the one filled place."""
        self._kind = kind
        self.update()

    def kind(self) -> Kind:
        """The weight it is painted with."""
        return self._kind

    def set_icon(self, name: str | None) -> None:
        """Show another icon of `resources/icons` before the text."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_key_hint(self, key: QKeySequence | str) -> None:
        """Show a key without binding it."""
        text = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        if not text and self._hint:
            self.setToolTip("")
        self._hint = key_text(text)
        self._repeat_in_tooltip()
        self.updateGeometry()
        self.update()

    def key_hint(self) -> str:
        """The key as shown, such as `Ctrl Enter`; empty without one."""
        return self._hint

    def setText(self, text: str) -> None:
        super().setText(text)
        self._repeat_in_tooltip()

    def sizeHint(self) -> QSize:
        padding = _PADDING[self._size] if self._kind != "tertiary" else 8
        widths = [text_width(self._text_font(), self._plain_text())] if self.text() else []
        if self._icon:
            widths.append(theme().size("icon"))
        if self._hint:
            widths.append(self._hint_width())
        width = 2 * padding + sum(widths) + _GAP * max(len(widths) - 1, 0)
        return QSize(max(width, _HEIGHT[self._size]), _HEIGHT[self._size])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a dialog Enter presses the button that has the focus; on a screen Enter is the main action's key."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if enter and plain and isinstance(self.window(), QDialog):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, ink = self._tokens()
        colors = theme()
        rounded(
            painter, self.rect(), colors.radius("control"), colors.color(fill) if fill else None,
            colors.color(border) if border else None,
        )  # fmt: skip
        text, font, icon = self._plain_text(), self._text_font(), theme().size("icon")
        text_w = text_width(font, text)
        hint_w = self._hint_width() if self._hint else 0
        total = text_w + (icon + _GAP if self._icon and text else icon if self._icon else 0)
        total += hint_w + _GAP if hint_w else 0
        x = max((self.width() - total) // 2, 6)
        if self._icon:
            paint_icon(painter, x, (self.height() - icon) / 2, self._icon, ink, icon)
            x += icon + _GAP
        room = self.width() - x - 6 - (hint_w + _GAP if hint_w else 0)
        used = line(painter, QRect(x, 0, max(min(text_w, room), 0), self.height()), text, font, ink)
        if hint_w:
            area = QRect(x + used + _GAP, (self.height() - 20) // 2, hint_w, 20)
            filled = fill in _FILLED
            paint_key(painter, area, self._hint, ink if filled else "ink.tertiary", filled=filled)

    def _tokens(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return ("", "", "ink.disabled") if self._kind == "tertiary" else ("surface.sunken", "", "ink.disabled")
        pressed = self.isDown() or self.isChecked()
        hover = self.underMouse()
        if self._kind == "primary":
            fill = "accent.pressed" if pressed else "accent.hover" if hover else "accent.base"
            return fill, "", "ink.onAccent"
        if self._kind == "danger_filled":
            return ("danger.ink" if hover or pressed else "danger.base"), "", "ink.onAccent"
        surface = "surface.sunken" if pressed else "surface.hover" if hover else "surface.card"
        if self._kind == "tertiary":
            return (surface if hover or pressed else ""), "", "accent.ink"
        if self._kind == "danger":
            return surface, "danger.base", "danger.ink"
        return surface, "line.default", "ink.primary"

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _text_font(self) -> QFont:
        font = theme().font("bodyStrong")
        font.setPixelSize({"normal": 14, "large": 15, "customer": 18}[self._size])
        return font

    def _hint_width(self) -> int:
        return text_width(theme().font("caption"), self._hint) + 12

    def _repeat_in_tooltip(self) -> None:
        if self._hint:
            self.setToolTip(plain_tooltip(f"{self._plain_text()} ({self._hint})"))

    def _follow(self, action: QAction) -> None:
        self._action = action
        action.changed.connect(self._on_action_changed)
        self.clicked.connect(action.trigger)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        assert self._action is not None
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.set_key_hint(self._action.shortcut())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)


_FILLED = frozenset({"accent.base", "accent.hover", "accent.pressed", "danger.base", "danger.ink"})


def paint_key(
    painter: QPainter, rect: QRect, text: str, ink: str = "ink.tertiary", *, filled: bool = False
) -> None:
    """A key cap: `Ctrl K` in a small box, 20 px high."""
    colors = theme()
    border = colors.color(ink if filled else "line.default")
    if filled:
        border.setAlpha(190)
    rounded(painter, rect, colors.radius("chip"), None if filled else colors.color("surface.card"), border)
    line(painter, rect, text, colors.font("caption"), ink, Qt.AlignmentFlag.AlignHCenter)


class IconButton(QToolButton):
    """A 40 px button without words; `spoken` is its accessible name and tooltip. `set_dot` marks news."""

    def __init__(
        self,
        icon: str,
        spoken: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        key: QKeySequence | str | None = None,
        outlined: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._dot = False
        self._outlined = outlined
        self.focus_by_mouse = False
        self._hint = key_text(QKeySequence(key).toString()) if key is not None else ""
        if key is not None:
            QShortcut(QKeySequence(key), self, self.click)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(theme().size("minTouch"), theme().size("minTouch"))
        self.set_spoken(spoken)
        if name:
            set_names(self, name)

    def set_spoken(self, spoken: str) -> None:
        """What it does, in words."""
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(f"{spoken} ({self._hint})" if self._hint else spoken))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_dot(self, shown: bool) -> None:
        """A red dot: something new waits behind this button."""
        self._dot = shown
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        pressed = self.isDown() or self.isChecked()
        fill = "surface.sunken" if pressed else "surface.hover" if self.underMouse() and self.isEnabled() else ""
        if not fill and self._outlined:
            fill = "surface.card"
        rounded(
            painter, self.rect(), colors.radius("control"), colors.color(fill) if fill else None,
            colors.color("line.default") if self._outlined else None,
        )  # fmt: skip
        ink = "ink.secondary" if self.isEnabled() else "ink.disabled"
        if self._outlined and self.isEnabled():
            ink = "accent.ink"
        paint_icon(painter, (self.width() - 20) / 2, (self.height() - 20) / 2, self._icon, ink, 20)
        if self._dot:
            rounded(painter, QRect(self.width() - 13, 5, 8, 8), 4, colors.color("danger.base"))
