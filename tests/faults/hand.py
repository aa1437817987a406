"""A hand that uses whatever stands before it, at random but as a person could: real keys, real clicks."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.faults.odd_texts import ODD_TEXTS
from ui.shared.keys import KEYS

TYPED = (
    "沪A12345", "沪AD12345", "京N8K2F6", "13800176217", "LSVAA4182E2184841", "42186", "0", "-1", "80", "999999999",
    "1.5", "1,5", "9:30", "25:99", "18.3.", "2026-03-18", "3.2", "2519", "2468", "0000", "张伟国", "zhang", "5%",
    "刹车异响", "It squeaks <b>&", "😱", "حالة", " ", "W" * 300, "WO20260318-0001", "MN0101", "Tyre", "-80.50",
)  # fmt: skip
WALKED = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Return,
    Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
)  # fmt: skip
EDITED = ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Z", "Ctrl+Shift+Z", "Shift+Tab", "Shift+Return", "Menu")


class Hand:
    """`act(top)` does one thing in the window `top` and says what."""

    def __init__(self, random: Random, window: QWidget) -> None:
        self._random, self._window = random, window
        self._image = QImage(640, 480, QImage.Format.Format_RGB32)
        self._image.fill(QColor("#406080"))

    def act(self, top: QWidget) -> str:
        """One key, click, drag or text."""
        kinds = (
            (self._press_table_key, 12), (self._press_walking_key, 20), (self._press_editing_key, 4),
            (self._press_letter, 5), (self._click_button, 26), (self._click_row, 8), (self._click_anywhere, 9),
            (self._drag, 3), (self._type_into_a_field, 9), (self._type_here, 6), (self._paste, 2),
        )  # fmt: skip
        act = self._random.choices([act for act, _ in kinds], [weight for _, weight in kinds])[0]
        return act(top)

    def escape(self, top: QWidget) -> None:
        """Esc, as a person would press it."""
        _press_key(top, Qt.Key.Key_Escape)

    def _press_table_key(self, top: QWidget) -> str:
        action = self._random.choice(list(KEYS))
        if action == "full_screen":
            return "nothing"
        self._press(top, KEYS[action])
        return f"{action} ({KEYS[action]})"

    def _press_walking_key(self, top: QWidget) -> str:
        chosen = self._random.choice(WALKED)
        _press_key(top, chosen)
        return f"{chosen.name} at {_told(QApplication.focusWidget())}"

    def _press_editing_key(self, top: QWidget) -> str:
        chosen = self._random.choice(EDITED)
        self._press(top, chosen)
        return f"{chosen} at {_told(QApplication.focusWidget())}"

    def _press_letter(self, top: QWidget) -> str:
        letter = self._random.choice("abcdefghijklmnopqrstuvwxyz0123456789+-?/")
        alt = Qt.KeyboardModifier.AltModifier if self._random.random() < 0.4 else Qt.KeyboardModifier.NoModifier
        _press_key(top, letter, alt)
        return f"{'Alt+' if alt.value else ''}{letter} at {_told(QApplication.focusWidget())}"

    def _press(self, top: QWidget, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        _press_key(top, combination.key(), combination.keyboardModifiers())

    def _click_button(self, top: QWidget) -> str:
        return self._click(top, [one for one in _visible(top) if isinstance(one, QAbstractButton)])

    def _click_row(self, top: QWidget) -> str:
        lists = [one for one in _visible(top) if isinstance(one, QAbstractItemView)]
        return self._click(top, [one.viewport() for one in lists])

    def _click_anywhere(self, top: QWidget) -> str:
        return self._click(top, _visible(top))

    def _click(self, top: QWidget, among: list[QWidget]) -> str:
        if not among:
            return self._press_walking_key(top)
        one = self._random.choice(among)
        told, spot = _told(one), self._spot(top, one)
        how = self._random.random()
        if how < 0.08:
            _press_mouse(top, spot)
            if _is_there(top):
                _press_mouse(top, spot)
        elif how < 0.12:
            _press_mouse(top, spot, Qt.MouseButton.RightButton)
        else:
            _press_mouse(top, spot)
        return f"{'double ' if how < 0.08 else 'right ' if how < 0.12 else ''}click on {told}"

    def _drag(self, top: QWidget) -> str:
        """Across a widget: a signature, a scroll bar, a list."""
        one = self._random.choice(_visible(top) or [top])
        told, handle, none = _told(one), _handle(top), Qt.KeyboardModifier.NoModifier
        spots = [self._spot(top, one) for _ in range(6)]
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, none, spots[0])
        for spot in spots[1:]:
            if _is_there(top):
                QTest.mouseMove(handle, spot)
        if _is_there(top):
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, none, spots[-1])
        return f"drag on {told}"

    def _type_into_a_field(self, top: QWidget) -> str:
        fields = [one for one in _visible(top) if isinstance(one, QLineEdit | QPlainTextEdit)]
        if not fields:
            return self._press_walking_key(top)
        self._random.choice(fields).setFocus()
        return self._type_here(top)

    def _type_here(self, top: QWidget) -> str:
        """As an input method does it, so that any letter can be typed."""
        field = QApplication.focusWidget()
        if field is None:
            return self._press_walking_key(top)
        told, words = _told(field), self._random.choice(TYPED)
        if words.isascii():
            for letter in words:
                if _is_there(top):
                    _press_key(top, letter)
        elif field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(field, event)
        return f"{words[:20]!r} into {told}"

    def _paste(self, top: QWidget) -> str:
        told, clipboard = _told(QApplication.focusWidget()), QGuiApplication.clipboard()
        name = self._random.choice([*ODD_TEXTS, "picture"])
        if name == "picture":
            clipboard.setImage(self._image)
        else:
            clipboard.setText(ODD_TEXTS[name])
        self._press(top, "Ctrl+V")
        return f"paste {name} into {told}"

    def _spot(self, top: QWidget, one: QWidget) -> QPoint:
        box = one.visibleRegion().boundingRect()
        inside = QPoint(
            self._random.randint(box.left(), max(box.left(), box.right())),
            self._random.randint(box.top(), max(box.top(), box.bottom())),
        )
        return one.mapTo(top, inside)


def _visible(top: QWidget) -> list[QWidget]:
    """What can be clicked in a window; the window's own frame and the way out of the program are not."""
    widgets = [one for one in top.findChildren(QWidget) if one.window() is top]
    return [one for one in widgets if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()]


def _press_key(
    top: QWidget, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Down and up: a key may close its window on the way down."""
    QTest.keyPress(_handle(top), key, modifiers)
    if _is_there(top):
        QTest.keyRelease(_handle(top), key, modifiers)


def _press_mouse(top: QWidget, spot: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mousePress(_handle(top), button, Qt.KeyboardModifier.NoModifier, spot)
    if _is_there(top):
        QTest.mouseRelease(_handle(top), button, Qt.KeyboardModifier.NoModifier, spot)


def _is_there(top: QWidget) -> bool:
    """What a key or click did may have closed the window, and taken it away."""
    return isValid(top) and top.isVisible() and top.windowHandle() in QGuiApplication.topLevelWindows()


def _handle(top: QWidget) -> QWindow:
    handle = top.windowHandle()
    assert handle is not None
    return handle


def _told(one: QWidget | None) -> str:
    """Which widget it is, for the log."""
    if one is None:
        return "nothing"
    names = []
    at: QWidget | None = one
    while at is not None and len(names) < 3:
        if at.objectName():
            names.append(at.objectName())
        at = at.parentWidget()
    text = one.text()[:30] if isinstance(one, QAbstractButton) else ""
    return f"{type(one).__name__} {' < '.join(names)} {text!r}"
