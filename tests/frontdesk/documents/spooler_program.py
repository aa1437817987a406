"""A print queue for tests: real programs named `lp` and `lpstat`, which keep what they are given in a folder."""

import os
import stat
import sys
from pathlib import Path

import pytest

_LP = """#!{python}
import json, sys
from pathlib import Path
folder = Path({folder!r})
words = sys.argv[1:]
options = dict(zip(words[::2], words[1::2]))
if options["-d"] not in ("counter", "jammed"):
    sys.exit("lp: The printer or class does not exist.")
if options["-d"] == "jammed":
    sys.exit("lp: Printer is not accepting jobs.")
number = len(list(folder.glob("*.pdf"))) + 1
(folder / f"{{number}}.pdf").write_bytes(sys.stdin.buffer.read())
(folder / f"{{number}}.json").write_text(json.dumps(options))
print(f"request id is {{options['-d']}}-{{number}} (1 file(s))")
"""
_LPSTAT = """#!{python}
import sys
print("counter\\njammed" if sys.argv[1] == "-e" else "system default destination: counter")
"""


class Queue:
    """What came out: `papers()`, first first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def papers(self) -> list[bytes]:
        """The documents printed."""
        return [self._folder.joinpath(f"{n}.pdf").read_bytes() for n in range(1, self._count() + 1)]

    def options(self, number: int) -> str:
        """What was asked for with the print number `number` (from 1), as JSON."""
        return (self._folder / f"{number}.json").read_text()

    def _count(self) -> int:
        return len(list(self._folder.glob("*.pdf")))


def install_queue(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Queue:
    """Put the programs first on the PATH: `counter` prints, `jammed` refuses, any other does not exist."""
    programs, papers = folder / "bin", folder / "papers"
    programs.mkdir()
    papers.mkdir()
    for name, text in (("lp", _LP), ("lpstat", _LPSTAT)):
        file = programs / name
        file.write_text(text.format(python=sys.executable, folder=str(papers)))
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return Queue(papers)


def no_queue(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without `lp` and `lpstat`."""
    monkeypatch.setenv("PATH", str(folder))
