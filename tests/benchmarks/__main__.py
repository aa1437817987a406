"""python -m tests.benchmarks [--only NAME ...] [--json FILE] [--write]: speed and size as ratios to a floor.

Not part of the tests: a slow machine fails no test. `--write` refreshes the table in `docs/benchmarks.md`.
"""

import argparse
import re
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figures import Figure, as_json, table

MODULES = ("start", "search", "check_in", "paper", "screens")
PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main() -> int:
    """Measure, print, and say by the exit code whether every promise is kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=MODULES, default=MODULES)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    figures: list[Figure] = []
    for name in options.only:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += import_module(f"tests.benchmarks.{name}").measure()
    print(table(figures))
    if options.json:
        options.json.write_text(as_json(figures), encoding="utf-8")
    if options.write:
        stamp = f"Measured {datetime.now(UTC):%Y-%m-%d} on two cores.\n\n"
        page = PAGE.read_text(encoding="utf-8")
        page = re.sub(r"(?s)(<!-- table -->\n).*?(<!-- end -->)", rf"\1{stamp}{table(figures)}\n\2", page)
        PAGE.write_text(page, encoding="utf-8")
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
