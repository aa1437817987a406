"""The one table of keys (visual language §7): action -> key. Buttons show it, the key list (F1) prints it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

KEYS: dict[str, str] = {
    "search": "Ctrl+K",
    "all_keys": "F1",
    "new_arrival": "F2",
    "new_complaint": "F3",
    "greeted": "F4",
    "reload": "F5",
    "record_words": "F6",
    "photo": "F7",
    "explain": "F8",
    "signature": "F9",
    "tell_customer": "F10",
    "full_screen": "F11",
    "switch_person": "Ctrl+L",
    "switch_language": "Ctrl+Shift+L",
    "switch_theme": "Ctrl+Shift+T",
    "new_line": "Ctrl+N",
    "finish_step": "Ctrl+Return",
    "print": "Ctrl+P",
    "save": "Ctrl+S",
    "undo": "Ctrl+Z",
    "back": "Esc",
    **{f"section_{number}": f"Ctrl+{number}" for number in range(1, 9)},
}
"""Action -> portable key text. F10 and F11 act on the screen shown; Esc is always the safe way back."""


def key(action: str) -> QKeySequence:
    """The key of an action. KeyError for an action without one."""
    return QKeySequence(KEYS[action])


def action_word(action: str) -> str:
    """What an action does, for the list of all keys."""
    tr = QCoreApplication.translate
    if action.startswith("section_"):
        return tr("Keys", "Section {number}").format(number=action.removeprefix("section_"))
    words = {
        "search": tr("Keys", "Search"),
        "all_keys": tr("Keys", "All keys"),
        "new_arrival": tr("Keys", "New arrival"),
        "new_complaint": tr("Keys", "New complaint"),
        "greeted": tr("Keys", "Customer greeted"),
        "reload": tr("Keys", "Reload"),
        "record_words": tr("Keys", "Record the customer's words"),
        "photo": tr("Keys", "Photo"),
        "explain": tr("Keys", "Explain to the customer"),
        "signature": tr("Keys", "Signature"),
        "tell_customer": tr("Keys", "Customer told"),
        "full_screen": tr("Keys", "Full screen"),
        "switch_person": tr("Keys", "Switch person"),
        "switch_language": tr("Keys", "Switch language"),
        "switch_theme": tr("Keys", "Light or dark"),
        "new_line": tr("Keys", "New line"),
        "finish_step": tr("Keys", "Finish this step"),
        "print": tr("Keys", "Print"),
        "save": tr("Keys", "Save"),
        "undo": tr("Keys", "Undo"),
        "back": tr("Keys", "Back"),
    }
    return words[action]
