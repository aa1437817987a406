"""`python -m frontdesk`: the window, or one command of the command line."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Sequence

from frontdesk.command_line.parser import parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code: 0 done, 1 not done (the reason is on stderr), 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")  # a pipe on Windows would refuse Chinese
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command == "run":
        return _open_window(options)
    from frontdesk.command_line.trouble import worded

    with worded(options) as outcome:
        outcome.code = _command(options.command)(options)
    return outcome.code


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """The function behind a command; only its own imports are loaded."""
    if name == "sample-data":
        from frontdesk.command_line.sample_data import sample_data

        return sample_data
    if name == "print":
        from frontdesk.command_line.print_document import print_document

        return print_document
    if name == "find":
        from frontdesk.command_line.find import find

        return find
    if name == "check":
        from frontdesk.command_line.check import check

        return check
    return _take_screenshots


def _open_window(options: argparse.Namespace) -> int:
    if _no_display():
        from frontdesk.command_line.words import say

        print(f"frontdesk: {say(options.lang, 'no_display')}", file=sys.stderr)
        return 1
    gc.disable()  # collecting among half-loaded modules would be a fifth of the start; the window does it later
    from frontdesk.data_folder import default_data_folder, demo_folder
    from ui.opening import RunOptions
    from ui.program import run

    folder = options.data or (demo_folder() if options.demo else default_data_folder())
    return run(
        RunOptions(
            data_folder=folder,
            database=options.database,
            language=options.lang_chosen,
            theme=options.theme,
            demo=options.demo,
            screen=options.screen,
        )
    )


def _no_display() -> bool:
    """Whether there is nowhere to open a window; Qt would end the process without a word to a person."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


def _take_screenshots(options: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from frontdesk.command_line.answer import answer
    from ui.screenshots import take_screenshots

    files = take_screenshots(options.folder, size=options.size)
    answer(options, "pictures", count=len(files), folder=options.folder, files=[file.name for file in files])
    return 0


if __name__ == "__main__":
    sys.exit(main())
