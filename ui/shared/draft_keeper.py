"""Keeps what is typed in a form, so that it survives whatever happens to the program."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.desk import Desk
from frontdesk.shop.drafts import drop_draft, find_draft, keep_draft
from ui.shared.toast import show_toast

_PAUSE_MS = 250


class DraftKeeper(QObject):
    """The draft of one form: `touched()` after a change, `offer()` when it opens, `done()` when it is saved.

    A form that goes away while something was typed just now has it kept at once.
    """

    def __init__(self, desk: Desk, form: str, subject: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._subject = desk, form, subject
        self._values: Callable[[], dict[str, Any]] = dict
        self._fresh: dict[str, Any] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)
        parent.installEventFilter(self)

    def watch(self, values: Callable[[], dict[str, Any]]) -> None:
        """Say where the values come from: a function that returns plain values."""
        self._values = values

    def fresh(self) -> dict[str, Any]:
        """Remember the form as it is opened, before anything is typed; its values."""
        self._fresh = self._values()
        return self._fresh

    def follow(self, fields: Mapping[str, QLineEdit]) -> bool:
        """Keep what is typed into these fields; put back what was typed before. Whether there was something."""
        self.watch(lambda: {name: field.text() for name, field in fields.items()})
        self.fresh()
        before = self.offer() or {}
        for name, field in fields.items():
            field.setText(str(before.get(name, field.text())))
            field.textEdited.connect(self.touched)
        return bool(before)

    def touched(self, *_anything: object) -> None:
        """Something was typed; it is kept within a quarter of a second, however long the typing goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def is_pending(self) -> bool:
        """Whether something was typed and is not kept yet."""
        return self._timer.isActive()

    def keep_now(self) -> None:
        """Keep what stands in the form at once."""
        self._timer.stop()
        keep_draft(self._desk, self._form, self._subject, self._values())

    def offer(self) -> dict[str, Any] | None:
        """What was typed before and never saved, if anything."""
        draft = find_draft(self._desk, self._form, self._subject)
        return draft.values if draft else None

    def left(self, near: QWidget | None) -> None:
        """The form is left without saving: what was typed stays a draft, and can be thrown away here."""
        if self._values() == self._fresh:
            self.done()
            return
        self.keep_now()
        if near is None:
            return
        desk, form, subject = self._desk, self._form, self._subject
        translate = QCoreApplication.translate
        show_toast(
            near,
            translate("FormDialog", "Not saved; kept as a draft."),
            action_text=translate("FormDialog", "Throw away"),
            action=lambda: drop_draft(desk, form, subject),
        )

    def done(self) -> None:
        """The form was saved or thrown away: the draft is no longer needed."""
        self._timer.stop()
        drop_draft(self._desk, self._form, self._subject)

    def let_go(self) -> None:
        """Another form takes the place of this one: what was typed just now is kept, then nothing more."""
        self._keep_pending()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._keep_pending()
        return False

    def _keep_pending(self) -> None:
        if self.is_pending():
            self.keep_now()
