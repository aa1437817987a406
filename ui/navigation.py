"""Between the screens: what happened on one opens another. Nobody else knows more than one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shared.language import current_language

if TYPE_CHECKING:
    from ui.program import Program


class Navigation(QObject):
    """Made once the shop is open."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._window = program.window

    def show_person(self) -> None:
        """Show who acts at the desk in the header."""
        from ui.shop.role_words import role_word

        assert self._program.desk is not None
        actor = self._program.desk.actor
        assert actor is not None
        name = actor.name if current_language() == "zh" or not actor.name_latin else actor.name_latin
        role = next(iter(sorted(actor.roles)), None)
        self._window.header.set_person(name, role_word(role) if role else "")
