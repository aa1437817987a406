"""A screen of its own for a program that is driven from outside: display, session bus, window manager, AT-SPI."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
<placement><policy>Smart</policy><center>yes</center></placement>
</openbox_config>"""
"""No mouse and key bindings: what is pressed goes straight to the program."""


class Stage:
    """A display, a session bus, a window manager and the accessibility bus, for as long as the `with` lasts."""

    def __init__(self, size: str, letters: set[str]) -> None:
        self._size, self._letters = size, sorted(letters)
        self._started: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Stage:
        read, write = os.pipe()
        screen = ("-screen", "0", self._size, "-nolisten", "tcp", "-noreset")
        self._start("Xvfb", "-displayfd", str(write), *screen, pass_fds=(write,))
        os.close(write)
        number = b""
        while not number.endswith(b"\n"):
            more = os.read(read, 16)
            if not more:
                sys.exit("Xvfb did not start")
            number += more
        os.environ["DISPLAY"] = ":" + number.decode().strip()
        _keyboard_with(self._letters)
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="drive-")
        settings = Path(os.environ["XDG_RUNTIME_DIR"], "openbox.xml")
        settings.write_text(_OPENBOX, encoding="utf-8")
        self._start("openbox", "--sm-disable", "--config-file", str(settings))
        self._start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        wait(_has_window_manager, 10, "the window manager")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()

    def _start(self, *command: str, stdout: int = subprocess.DEVNULL, **more: Any) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, stdout=stdout, stderr=quiet, start_new_session=True, **more)
        self._started.append(process)
        return process


def wait(true: Callable[[], Any], seconds: float, what: str) -> Any:
    """What `true` returns once it is true; TimeoutError after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = true()
            if answer:
                return answer
        except Exception as error:  # a widget that went away while it was looked at
            if time.monotonic() > end:
                raise TimeoutError(f"waited {seconds:.0f} s for {what}") from error
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.05)


def _keyboard_with(letters: list[str]) -> None:
    """A keyboard that has these letters too, two on each key that no keyboard has: nobody has to wait for an input
    method, and no key map changes while keys are being pressed."""
    keys = (f"<I{number}>" for number in (*range(120, 124), *range(149, 256)))
    pairs = zip(keys, (letters[n : n + 2] for n in range(0, len(letters), 2)), strict=False)
    signs = ((key, ", ".join(f"U{ord(letter):04X}" for letter in pair)) for key, pair in pairs)
    extra = "".join(f"key {key} {{ [ {pair} ] }};" for key, pair in signs)
    keymap = (
        'xkb_keymap { xkb_keycodes { include "evdev+aliases(qwerty)" }; xkb_types { include "complete" };'
        f' xkb_compat {{ include "complete" }}; xkb_symbols {{ include "pc+us" {extra} }}; }};'
    )
    subprocess.run(["xkbcomp", "-w0", "-", os.environ["DISPLAY"]], input=keymap, text=True, check=True)


def _has_window_manager() -> bool:
    return subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0
