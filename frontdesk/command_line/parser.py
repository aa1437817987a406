"""What can be typed after `frontdesk`."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from frontdesk.command_line.words import Lang, say, system_language
from frontdesk.terms import DocumentKind, Language


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options as typed, with `command` always set. Ends the program with exit code 2 for wrong ones."""
    lang = _language(arguments)
    parser = _parser(lang)
    options = parser.parse_args(arguments)
    if options.command is None:
        options = parser.parse_args([*arguments, "run"])
    options.lang_chosen, options.lang = options.lang, options.lang or lang
    return options


def _language(arguments: Sequence[str]) -> Lang:
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--lang", choices=("zh", "en"))
    try:
        found = early.parse_known_args([a for a in arguments if a not in ("-h", "--help")])[0].lang
    except SystemExit:
        return system_language()
    return found or system_language()


def _parser(lang: Lang) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="frontdesk", description=say(lang, "about"), allow_abbrev=False)
    parser.add_argument("--data", metavar="DIR", type=Path, help=say(lang, "data"))
    parser.add_argument("--database", metavar="URL", help=say(lang, "database"))
    parser.add_argument("--lang", choices=("zh", "en"), help=say(lang, "lang"))
    parser.add_argument("--theme", choices=("light", "dark"), help=say(lang, "theme"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, *, json: bool = False) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=say(lang, name), description=say(lang, name), allow_abbrev=False)
        if json:
            made.add_argument("--json", action="store_true", help=say(lang, "json"))
        return made

    run = command("run")
    run.add_argument("--demo", action="store_true", help=say(lang, "demo"))
    run.add_argument("--screen", metavar="NAME", help=say(lang, "screen"))

    sample = command("sample-data", json=True)
    sample.add_argument("folder", metavar="DIR", type=Path, help=say(lang, "folder"))
    for name in ("customers", "vehicles", "visits"):
        sample.add_argument(f"--{name}", metavar="N", type=_count(lang), default=0, help=say(lang, name))
    sample.add_argument("--seed", metavar="S", type=int, help=say(lang, "seed"))

    printing = command("print", json=True)
    printing.add_argument("number", metavar="NUMBER", nargs="?", default="", help=say(lang, "number"))
    kinds = [kind.value for kind in DocumentKind]
    printing.add_argument("--document", choices=kinds, default=kinds[0], help=say(lang, "document"))
    languages = [language.value for language in Language]
    printing.add_argument("--language", choices=languages, default="both", help=say(lang, "language"))
    where = printing.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", metavar="FILE", type=Path, help=say(lang, "out"))
    where.add_argument("--printer", metavar="NAME", help=say(lang, "printer"))

    pictures = command("screenshots", json=True)
    pictures.add_argument("folder", metavar="DIR", type=Path, help=say(lang, "folder"))
    pictures.add_argument("--size", metavar="WxH", type=_size(lang), default=(1366, 768), help=say(lang, "size"))

    finding = command("find", json=True)
    finding.add_argument("text", metavar="TEXT", help=say(lang, "text"))
    command("check", json=True)
    return parser


def _count(lang: Lang) -> Callable[[str], int]:
    """Takes a number of things, `50,000` too."""

    def read(text: str) -> int:
        plain = text.replace("_", "").replace(",", "")
        if not (plain.isascii() and plain.isdigit()):
            raise argparse.ArgumentTypeError(say(lang, "bad_count", text=text))
        return int(plain)

    return read


def _size(lang: Lang) -> Callable[[str], tuple[int, int]]:
    """Takes the size of a window: `1366x768`."""

    def read(text: str) -> tuple[int, int]:
        width, _, height = text.lower().partition("x")
        sides = [int(side) for side in (width, height) if side.isascii() and side.isdigit()]
        if len(sides) != 2 or not (320 <= sides[0] <= 10_000 and 240 <= sides[1] <= 10_000):
            raise argparse.ArgumentTypeError(say(lang, "bad_size", text=text))
        return sides[0], sides[1]

    return read
