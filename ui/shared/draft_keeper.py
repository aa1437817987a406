"""Keeps what is typed in a form, so that it survives whatever happens to the program."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import StorageTrouble
from frontdesk.shop.drafts import caught_up, drop_draft, find_draft, keep_draft
from ui.shared.toast import show_toast

_PAUSE_MS = 250


class DraftKeeper(QObject):
    """The draft of one form: `touched()` after a change, `offer()` when it opens, `done()` when it is saved.

    A form that goes away while something was typed just now has it kept at once. A form about something stored
    says so with `about`: a draft that is days old then overwrites nothing that was saved since.
    """

    def __init__(self, desk: Desk, form: str, subject: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._subject = desk, form, subject
        self._values: Callable[[], dict[str, Any]] = dict
        self._fresh: dict[str, Any] = {}
        self._seen: dict[str, Any] | None = None
        self.theirs: dict[str, Any] = {}
        """What others saved meanwhile in fields that were changed here too, by the name of the value."""
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

    def about(self) -> dict[str, Any]:
        """The form shows a record as it is stored, nothing is typed yet; what it shows."""
        self._seen = _plain(self._values())
        self._fresh = self._values()
        return self._seen

    def caught_up(self, now: dict[str, Any]) -> dict[str, Any]:
        """The record reads `now` meanwhile: the values the form shows from now on; `theirs` tells what clashes."""
        return self._caught_up(_plain(self._values()), self._seen or {}, _plain(now))

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
        keep_draft(self._desk, self._form, self._subject, self._values(), self._seen)

    def offer(self) -> dict[str, Any] | None:
        """What was typed before and never saved, if anything; what was not touched then is as stored now."""
        draft = find_draft(self._desk, self._form, self._subject)
        if draft is None:
            return None
        if self._seen is None or draft.based_on is None:
            return draft.values
        return self._caught_up(draft.values, draft.based_on, self._seen)

    def left(self, near: QWidget | None, *, thrown_away: Callable[[], object] | None = None) -> None:
        """The form is left without saving: what was typed stays a draft, and can be thrown away here."""
        if self._values() == self._fresh:
            self.done()
            return
        self.keep_now()
        if near is None:
            return
        desk, form, subject = self._desk, self._form, self._subject

        def throw_away() -> None:
            drop_draft(desk, form, subject)
            if thrown_away is not None:
                thrown_away()

        translate = QCoreApplication.translate
        show_toast(
            near,
            translate("FormDialog", "Not saved; kept as a draft."),
            action_text=translate("FormDialog", "Throw away"),
            action=throw_away,
        )

    def done(self) -> None:
        """The form shows what is stored, saved or taken back: the draft is no longer needed."""
        self._timer.stop()
        with suppress(StorageTrouble):  # what was saved is saved; the draft is offered once more
            drop_draft(self._desk, self._form, self._subject)
        if self._seen is not None:
            self.about()

    def let_go(self) -> None:
        """Another form takes the place of this one: what was typed just now is kept, then nothing more."""
        self._keep_pending()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._keep_pending()
        return False

    def _caught_up(self, typed: dict[str, Any], seen: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
        values, self.theirs = caught_up(typed, seen, now)
        self._seen = _undecided(seen, now, self.theirs)
        return values

    def _keep_pending(self) -> None:
        if self.is_pending():
            self.keep_now()


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """As a draft gives them back."""
    plain: dict[str, Any] = json.loads(json.dumps(values))
    return plain


def _undecided(seen: dict[str, Any], now: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """What a form is based on from now on: a clash stays one until it is saved."""
    based_on = dict(now)
    for name, present in now.items():
        if isinstance(present, dict):
            based_on[name] = _undecided(seen.get(name, {}), present, theirs)
        elif name in theirs:
            based_on[name] = seen[name]
    return based_on
