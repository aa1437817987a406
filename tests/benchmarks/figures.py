"""A figure: what was measured, beside the floor taken in the same run and the promise about it."""

import json
import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """`value` and `floor` in `unit`. `ratio` is the promise as a multiple of the floor, `most` as a number."""

    name: str
    value: float
    unit: str
    floor_name: str = ""
    floor: float | None = None
    ratio: float | None = None
    most: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the promise is kept."""
        by_ratio = self.ratio is None or self.floor is None or self.value <= self.ratio * self.floor
        return by_ratio and (self.most is None or self.value <= self.most)


def timed(work: Callable[[], object], times: int) -> list[float]:
    """The milliseconds of each of `times` runs, after one that does not count."""
    work()
    spans = []
    for _ in range(times):
        start = perf_counter()
        work()
        spans.append((perf_counter() - start) * 1000)
    return spans


def p50(spans: Sequence[float]) -> float:
    """The median."""
    return median(spans)


def p95(spans: Sequence[float]) -> float:
    """The value 95 of 100 stay below."""
    return sorted(spans)[min(len(spans) - 1, int(len(spans) * 0.95))]


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| figure | measured | floor of the same run | ratio | promise | kept |",
        "|---|---:|---|---:|---|---|",
    ]
    for f in figures:
        floor = f"{f.floor_name}: {f.floor:.2f} {f.unit}" if f.floor is not None else ""
        ratio = f"{f.value / f.floor:.2f}" if f.floor else ""
        promise = "; ".join(
            ([f"≤ {f.ratio:g} × floor"] if f.ratio is not None else [])
            + ([f"≤ {f.most:g} {f.unit}"] if f.most is not None else [])
        )
        kept = "yes" if f.kept else "**no**"
        lines.append(f"| {f.name} | {f.value:.2f} {f.unit} | {floor} | {ratio} | {promise} | {kept} |")
    return "\n".join(lines)


def as_json(figures: Sequence[Figure]) -> str:
    """The figures and the machine they were taken on."""
    machine = {"system": platform.platform(), "python": platform.python_version(), "processor": platform.machine()}
    rows = [{**asdict(figure), "kept": figure.kept} for figure in figures]
    return json.dumps({"machine": machine, "figures": rows}, ensure_ascii=False, indent=1)
