"""Bring the translation files up to date with the strings of the screens.

    python -m resources.translations.refresh [room ...]

Every folder `ui/<room>` has its own `zh_CN/<room>.ts`, and `en/<room>.ts` when it counts things ("%n cars").
The files directly in `ui/` are the room `window`. New strings appear as `unfinished`; type the words between
the `<translation>` tags and run it again: a filled message counts as finished. The `.qm` files are made last.
"""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SCREENS = FOLDER.parents[1] / "ui"
WINDOW = "window"
LANGUAGES = {"zh_CN": (), "en": ("-pluralonly",)}


def rooms() -> list[str]:
    """Every room of the `ui` floor that has Python files, sorted."""
    folders = {path.relative_to(SCREENS).parts[0] for path in SCREENS.glob("*/**/*.py")}
    return sorted(folders | {WINDOW})


def sources(room: str) -> list[Path]:
    """The Python files whose strings belong to `room`."""
    files = list(SCREENS.glob(f"{room}/**/*.py"))
    if room == WINDOW:
        files += SCREENS.glob("*.py")
    return sorted(files)


def update(room: str, folder: Path = FOLDER) -> list[Path]:
    """Rewrite the `.ts` files of one room below `folder` and return those that hold strings."""
    files = sources(room)
    made = []
    for language, options in LANGUAGES.items():
        ts = folder / language / f"{room}.ts"
        ts.parent.mkdir(parents=True, exist_ok=True)
        if files:
            _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
                 "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                 "-source-language", "en", "-target-language", language, *options, *files, "-ts", ts)
        if not files or "<message" not in ts.read_text(encoding="utf-8"):
            ts.unlink(missing_ok=True)
            ts.with_suffix(".qm").unlink(missing_ok=True)
            continue
        ts.write_text(_finish(ts.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        made.append(ts)
    return made


def release(ts: Path) -> Path:
    """Compile one `.ts` file to the `.qm` beside it, at once: a running program reads it. Returns it."""
    qm, fresh = ts.with_suffix(".qm"), ts.with_suffix(".qm.new")
    _run("lrelease", "-silent", ts, "-qm", fresh)
    fresh.replace(qm)
    return qm


def unfinished(ts: Path) -> list[str]:
    """The source texts of `ts` that still wait for their words."""
    return [
        _tag("source", message) for message in _messages(ts.read_text(encoding="utf-8"))
        if 'type="unfinished"' in message
    ]


def _finish(text: str) -> str:
    """`text` with every filled message marked as finished."""
    for message in _messages(text):
        forms = re.findall(r"<numerusform>(.*?)</numerusform>", message, re.DOTALL)
        words = forms or [re.sub(r"<.*?>", "", _tag("translation", message))]
        if all(word.strip() for word in words):
            text = text.replace(message, message.replace(' type="unfinished"', ""))
    return text


def _messages(text: str) -> Iterator[str]:
    return (found.group() for found in re.finditer(r"<message.*?</message>", text, re.DOTALL))


def _tag(name: str, message: str) -> str:
    found = re.search(rf"<{name}[^>]*>(.*?)</{name}>", message, re.DOTALL)
    return found.group(1) if found else ""


def _run(tool: str, *arguments: object) -> None:
    """Run a tool of Qt Linguist that came with PySide6."""
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *map(str, arguments)], check=True)  # noqa: S603


def main(names: list[str]) -> int:
    """Refresh the rooms named, or all, and say what still waits for words."""
    waiting = 0
    for room in names or rooms():
        for ts in update(room):
            release(ts)
            for source in unfinished(ts):
                waiting += 1
                print(f"{ts.parent.name}/{ts.name}: {source}", file=sys.stderr)
    print(f"{waiting} unfinished" if waiting else "complete")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
