#!/usr/bin/python3
"""Drives the program from outside, as a person would: real keys, a real mouse, eyes of a screen reader.

Runs under the system's Python, which has `gi` (Debian: at-spi2-core gir1.2-atspi-2.0 python3-gi xvfb dbus openbox
xdotool imagemagick), on a display, a session bus and a window manager of its own:

    /usr/bin/python3 drive.py --app "python -m frontdesk --data DIR run" walk.txt [--pictures DIR]

A script has one step a line, `|` between its parts, `#` before a remark. Every step waits for what it needs:

    start                      start the program (again)
    kill                       end it at once, as a power cut would (SIGKILL)
    press  | Save              click on the button, tick box, list row, ... with that name
    type   | Phone | 13512345  click into the field, replace what is in it
    write  | words             type where the cursor is
    keys   | ctrl+k Return     press keys
    sign   | Signature         draw a signature with the mouse on the widget
    expect | words             somewhere on the screen stands ...
    gone   | words             nowhere any more
    holds  | Phone | 13512345  the field holds exactly ...
    idle   | 0.4               let the program have that many seconds of a person's pause
    file   | order.pdf         that file is there, beside the data folder, and not empty
    shot   | 01-today          a picture of the screen
    tree   |                   print what is on the screen

`{folder}` stands for the folder that holds the data folder. A widget is found by its accessible name, its label or
its object name, exact before partial; `role:NAME` narrows it. While a dialog is open, only dialogs are looked at.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from stage import Stage, wait

PATIENCE_S = 15.0
FIELDS = ("text", "entry", "password text", "spin button", "combo box")
WINDOWS = ("frame", "window", "dialog", "alert")


class Person:
    """Looks at the program and uses it."""

    def __init__(self, command: list[str], data: Path, pictures: Path | None, log: Path) -> None:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self._atspi = Atspi
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        self._command, self._data, self._pictures, self._log = command, data, pictures, log
        self._process: subprocess.Popen[bytes] | None = None

    # ---- steps -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._command, stdout=log, stderr=log, start_new_session=True)
        self._wait(lambda: any(self._role(one) in WINDOWS for one in self._seen()), "a window", 60)

    def kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait(10)

    def press(self, name: str) -> None:
        x, y, width, height = self._place(self._find(name, but=("label",)))
        _xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)

    def type(self, name: str, words: str) -> None:
        field = self._find(name, FIELDS)
        x, y, width, height = self._place(field)
        _xdotool("mousemove", x + min(width // 2, 40), y + min(height // 2, 20), "click", 1)
        self._wait(lambda: self._is(field, "FOCUSED"), f"the cursor in {name!r}")
        self.keys("ctrl+a")
        self.write(words)
        if self._role(field) != "password text":
            self._wait(lambda: _letters(words) in _letters(self._words_in(field)), f"{words!r} in {name!r}")

    def write(self, words: str) -> None:
        _xdotool("type", "--delay", 6, "--", words)

    def keys(self, names: str) -> None:
        _xdotool("key", "--clearmodifiers", *names.split())

    def sign(self, name: str) -> None:
        x, y, width, height = self._place(self._find(name))
        steps = [(step / 8, 0.35 + 0.3 * (step % 2)) for step in range(1, 8)]
        path = [(round(x + width * across), round(y + height * down)) for across, down in steps]
        _xdotool("mousemove", *path[0], "mousedown", 1)
        for spot in path[1:]:
            _xdotool("mousemove", *spot, "sleep", 0.02)
        _xdotool("mouseup", 1)

    def expect(self, words: str) -> None:
        self._wait(lambda: any(words in text for text in self._texts()), f"{words!r} on the screen")

    def gone(self, words: str) -> None:
        self._wait(lambda: not any(words in text for text in self._texts()), f"{words!r} to go away")

    def holds(self, name: str, words: str) -> None:
        self._wait(lambda: self._words_in(self._find(name, FIELDS)) == words, f"{words!r} in {name!r}")

    def idle(self, seconds: str) -> None:
        time.sleep(float(seconds))

    def file(self, name: str) -> None:
        file = self._data.parent / name
        self._wait(lambda: file.exists() and file.stat().st_size > 0, f"the file {name}")

    def shot(self, name: str) -> None:
        if self._pictures is not None:
            subprocess.run(["import", "-window", "root", str(self._pictures / f"{name}.png")], check=True)

    def tree(self, _: str = "") -> None:
        for one in self._seen():
            name, text, identity = one.get_name() or "", self._text(one), one.get_accessible_id() or ""
            if name or text:
                print(f"{self._role(one)}: {name!r} {text!r} ({identity.rpartition('.')[2]})")

    # ---- looking -----------------------------------------------------------------------------------------------

    def _wait(self, true: Callable[[], Any], what: str, seconds: float = PATIENCE_S) -> Any:
        def alive() -> Any:
            if self._process is None or self._process.poll() is not None:
                code = "not started" if self._process is None else self._process.returncode
                raise SystemExit(f"the program ended ({code}) while waiting for {what}")
            return true()

        return wait(alive, seconds, what)

    def _seen(self) -> Iterator[Any]:
        """Everything that is showing: of the dialogs, if there are any, else of the windows."""
        windows = [window for window in self._windows() if self._is(window, "SHOWING")]
        for window in [one for one in windows if self._role(one) in ("dialog", "alert")] or windows:
            yield from self._within(window)

    def _windows(self) -> Iterator[Any]:
        desktop = self._atspi.get_desktop(0)
        for app in (desktop.get_child_at_index(n) for n in range(desktop.get_child_count())):
            if app is not None and self._process is not None and app.get_process_id() == self._process.pid:
                yield from (app.get_child_at_index(n) for n in range(app.get_child_count()))

    def _within(self, one: Any) -> Iterator[Any]:
        if one is None or not self._is(one, "SHOWING"):
            return
        yield one
        for n in range(min(one.get_child_count(), 300)):
            yield from self._within(one.get_child_at_index(n))

    def _find(self, name: str, roles: tuple[str, ...] = (), but: tuple[str, ...] = ()) -> Any:
        """The widget a person means by `name`, once it is there and can be used."""
        narrowed = re.match(r"^([a-z ]+):(.+)$", name)
        if narrowed:
            roles, name, but = (narrowed[1],), narrowed[2], ()

        def best() -> Any:
            ranked = [
                (rank, n, one)
                for n, one in enumerate(self._seen())
                if (not roles or self._role(one) in roles)
                and self._role(one) not in but
                and (rank := self._rank(one, name)) < 9
                and self._is(one, "ENABLED")
            ]
            return min(ranked, key=lambda found: found[:2])[2] if ranked else None

        return self._wait(best, f"widget {name!r}")

    def _rank(self, one: Any, name: str) -> int:
        """How well a widget answers to a name: 0 exactly, 9 not at all."""
        own = one.get_name() or ""
        if own == name:
            return 0
        identity = one.get_accessible_id() or ""
        if identity == name or identity.endswith("." + name):
            return 1
        if self._label(one) == name:
            return 2
        if _plain(own) == _plain(name):
            return 3
        return 5 if own.startswith(name) else 6 if name in own else 9

    def _is(self, one: Any, state: str) -> bool:
        return bool(one.get_state_set().contains(getattr(self._atspi.StateType, state)))

    def _texts(self) -> Iterator[str]:
        for one in self._seen():
            yield from (one.get_name() or "", self._text(one), one.get_description() or "")

    def _words_in(self, field: Any) -> str:
        return self._text(field) or field.get_name() or ""

    def _text(self, one: Any) -> str:
        if "Text" not in one.get_interfaces():
            return ""
        return str(self._atspi.Text.get_text(one, 0, self._atspi.Text.get_character_count(one)))

    def _label(self, one: Any) -> str:
        for relation in one.get_relation_set() or ():
            if relation.get_relation_type() == self._atspi.RelationType.LABELLED_BY:
                return str(relation.get_target(0).get_name())
        return ""

    def _place(self, one: Any) -> tuple[int, int, int, int]:
        """Where a widget is, once its window has come to rest."""
        seen: list[tuple[int, int, int, int]] = []

        def at_rest() -> bool:
            box = self._atspi.Component.get_extents(one, self._atspi.CoordType.SCREEN)
            seen.append((box.x, box.y, box.width, box.height))
            return len(seen) > 1 and seen[-1] == seen[-2]

        self._wait(at_rest, "a window to come to rest")
        return seen[-1]

    @staticmethod
    def _role(one: Any) -> str:
        return str(one.get_role_name())


def _xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def _plain(name: str) -> str:
    """A name without its mnemonic and what follows it."""
    return re.sub(r"[(（]&?[A-Za-z0-9][)）]", "", name.replace("&", "")).rstrip(" :：….").strip()


def _beyond_ascii(words: str) -> set[str]:
    return {letter for letter in words if not letter.isascii()}


def _letters(words: str) -> str:
    return "".join(letter for letter in words.upper() if letter.isalnum())


def steps_of(script: Path, folder: Path) -> list[tuple[int, list[str]]]:
    """The steps of a script with their line numbers."""
    lines = enumerate(script.read_text(encoding="utf-8").replace("{folder}", str(folder)).splitlines(), 1)
    told = ((number, re.sub(r"(^|\s)#.*", "", line).strip()) for number, line in lines)
    return [(number, [part.strip() for part in line.split("|")]) for number, line in told if line]


def main() -> int:
    """Play a script; 0 when every step went well."""
    parser = argparse.ArgumentParser(description="Drives the program from outside.")
    parser.add_argument("script", type=Path)
    parser.add_argument("--app", required=True, help="command line of the program")
    parser.add_argument("--data", type=Path, required=True, help="its data folder, made for this walk")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--size", default="1400x860x24")
    options = parser.parse_args()
    if options.pictures is not None:
        options.pictures.mkdir(parents=True, exist_ok=True)
    log = options.data.parent / "program.log"
    with Stage(options.size, _beyond_ascii(options.script.read_text(encoding="utf-8"))):
        person = Person(shlex.split(options.app), options.data, options.pictures, log)
        try:
            for number, (verb, *parts) in steps_of(options.script, options.data.parent):
                began = time.monotonic()
                try:
                    getattr(person, verb)(*parts)
                except (Exception, SystemExit) as error:
                    print(f"FAILED line {number}: {' | '.join([verb, *parts])}: {error}", flush=True)
                    person.shot("failed")
                    person.tree()
                    print(log.read_text(encoding="utf-8"))
                    return 1
                print(f"{time.monotonic() - began:5.1f} s  {' | '.join([verb, *parts])}", flush=True)
        finally:
            person.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
