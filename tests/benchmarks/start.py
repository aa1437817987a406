"""Start and memory: the first painted window, the live rows of Today, the memory after use."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time

from tests.benchmarks.figures import Figure, p50

RUNS = 7


def measure() -> list[Figure]:
    """Floor and program in turns, so that both see the same machine."""
    with TemporaryDirectory() as folder:
        _run("our_window", folder, folder)
        bare, ours = [], []
        for _ in range(RUNS):
            bare.append(_run("bare_window", folder))
            ours.append(_run("our_window", folder, folder))
    floor = p50([run["painted"] for run in bare]) * 1000
    return [
        Figure("first painted window", p50([r["painted"] for r in ours]) * 1000, "ms", "bare window", floor, 1.4),
        Figure("live rows of Today", p50([r["live"] for r in ours]) * 1000, "ms", "bare window", floor, 3),
        Figure("memory after use", p50([r["memory"] for r in ours]) / 1e6, "MB",
               "bare window", p50([r["memory"] for r in bare]) / 1e6, most=130),
    ]  # fmt: skip


def _run(module: str, folder: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    env = {**os.environ, "STARTED": str(time()), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    env["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, timeout=120, check=True)
    rows = (line.split() for line in done.stdout.splitlines() if line.startswith(("painted", "live", "memory")))
    return {name: float(value) for name, value in rows}
