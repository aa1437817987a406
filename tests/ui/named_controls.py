"""Checks every screen test can use: controls without a name, texts without room."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from ui.shared.buttons import KeyHintButton
from ui.shared.labels import ElidedLabel
from ui.shared.signature_pad import SignaturePad

_CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView,
    QDialogButtonBox, SignaturePad,
)  # fmt: skip


def unnamed_controls(widget: QWidget) -> list[str]:
    """Every interactive control in `widget` that lacks a spoken name or a stable object name, and every object
    name used twice; each as a line saying where it is."""
    found = []
    names: dict[str, int] = {}
    for control in [widget, *widget.findChildren(QWidget)]:
        if not isinstance(control, _CONTROLS) or isinstance(control, QAbstractSlider) or _is_part_of_qt(control):
            continue
        where = f"{type(control).__name__} in {_path(control)}"
        name = control.objectName()
        if not name:
            found.append(f"no object name: {where}")
        elif not isinstance(control, QAbstractItemView):
            names[name] = names.get(name, 0) + 1
        if not (control.accessibleName() or _text(control)):
            found.append(f"no spoken name: {where}")
    found += [f"object name used {count} times: {name}" for name, count in names.items() if count > 1]
    return found


def clipped_texts(widget: QWidget) -> list[str]:
    """Labels and buttons shown smaller than their text needs, and anything laid out outside its parent."""
    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget) or isinstance(part, ElidedLabel) or part.objectName() == "focus_frame":
            continue
        where = f"{type(part).__name__} {part.objectName() or _text(part)!r} in {_path(part)}"
        needs_room = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and not part.wordWrap())
        needed = part.minimumSizeHint() if isinstance(part, KeyHintButton) else part.sizeHint()
        if (
            needs_room
            and _text(part)
            and part.width() < needed.width()
            and part.minimumWidth() in (0, needed.width())
        ):
            found.append(f"{part.width()} of {needed.width()} px wide: {where}")
        if part.height() < part.minimumSizeHint().height():
            found.append(f"{part.height()} of {part.minimumSizeHint().height()} px high: {where}")
        parent = part.parentWidget()
        if parent is None or part.isWindow() or _scrolls(part):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            found.append(f"outside its parent: {where}")
    return found


def _text(control: QWidget) -> str:
    if isinstance(control, QAbstractButton | QLabel):
        return control.text()
    return ""


def _is_part_of_qt(control: QWidget) -> bool:
    return control.objectName().startswith("qt_")


def _scrolls(part: QWidget) -> bool:
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea | QAbstractItemView | QPlainTextEdit):
            return True
        parent = parent.parentWidget()
    return False


def _path(control: QWidget) -> str:
    names = []
    parent = control.parentWidget()
    while parent is not None and len(names) < 4:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " / ".join(reversed(names))
