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
    translate = QCoreApplication.translate
    if action.startswith("section_"):
        return translate("Keys", "Section {number}").format(number=action.removeprefix("section_"))
    words = {
        "search": translate("Keys", "Search"),
        "all_keys": translate("Keys", "All keys"),
        "new_arrival": translate("Keys", "New arrival"),
        "new_complaint": translate("Keys", "New complaint"),
        "greeted": translate("Keys", "Customer greeted"),
        "reload": translate("Keys", "Reload"),
        "record_words": translate("Keys", "Record the customer's words"),
        "photo": translate("Keys", "Photo"),
        "explain": translate("Keys", "Explain to the customer"),
        "signature": translate("Keys", "Signature"),
        "tell_customer": translate("Keys", "Customer told"),
        "full_screen": translate("Keys", "Full screen"),
        "switch_person": translate("Keys", "Switch person"),
        "switch_language": translate("Keys", "Switch language"),
        "switch_theme": translate("Keys", "Light or dark"),
        "new_line": translate("Keys", "New line"),
        "finish_step": translate("Keys", "Finish this step"),
        "print": translate("Keys", "Print"),
        "save": translate("Keys", "Save"),
        "undo": translate("Keys", "Undo"),
        "back": translate("Keys", "Back"),
    }
    return words[action]
