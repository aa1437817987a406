"""How a command answers: a sentence for a person, JSON for a program."""

import argparse
import json
import sys

from frontdesk.command_line.words import say


def answer(options: argparse.Namespace, key: str, **data: object) -> None:
    """Say it on stdout: worded, or with `--json` the data themselves."""
    if options.json:
        print(json.dumps(data, ensure_ascii=False, default=str))
    else:
        print(say(options.lang, key, **data))


def complain(options: argparse.Namespace, key: str, **data: object) -> int:
    """Say what went wrong on stderr; the exit code."""
    print(f"frontdesk: {say(options.lang, key, **data)}", file=sys.stderr)
    return 1
